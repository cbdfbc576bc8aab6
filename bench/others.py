"""Figures of other systems: measured with the scorer of `bench/dates.py`, or published.

"Measured" means: run by this project on the same texts, each tool's output mapped to TIMEX3 in the
way that is best for it, judged by the same scorer. "Published" means: taken from the papers named,
on the test sets named; they cannot be compared digit by digit with measured ones.
"""

from bench.report import Cell

# TimeBank + AQUAINT (256 documents): strict, relaxed, type, value; WikiWars (22 documents, its
# TimeML conversion, where every phrase is typed DATE): the same.
MEASURED: dict[str, tuple[Cell, ...]] = {
    "HeidelTime 2.2.1 (TreeTagger)": (84.1, 92.1, 88.0, 77.4, 85.4, 91.9, 83.3, 60.5),
    "HeidelTime, told that WikiWars is narrative": (*(None,) * 7, 82.9),
    "Microsoft Recognizers-Text": (72.3, 87.2, 80.8, 61.4, 63.9, 77.1, 66.9, 39.9),
    "Duckling": (59.3, 75.8, 65.1, 48.7, 59.2, 78.1, 65.8, 40.8),
    "chrono-node 2.10": (61.5, 74.8, 66.5, 53.2, 53.7, 69.0, 66.3, 31.4),
    "timefhuman": (44.9, 57.7, 50.3, 39.5, 27.6, 49.0, 36.8, 10.0),
    "parsedatetime": (56.2, 70.3, 58.7, 32.8, 32.1, 65.9, 47.0, 14.2),
    "datefinder 1.0": (35.3, 38.4, 37.5, 32.4, 24.4, 39.9, 38.8, 28.0),
    "dateparser `search_dates`": (38.3, 62.0, 51.3, 29.2, 49.0, 77.6, 75.4, 40.0),
    "timexy": (9.0, 17.2, 15.1, 11.3, 40.3, 47.7, 40.3, 23.2),
    "spaCy md entities (no values)": (76.7, 88.2, 72.5, None, 72.5, 86.4, 84.0, None),
}
MEASURED_SETS = ("timebank + aquaint", "wikiwars")

# kB/s of TimeBank + AQUAINT and WikiWars in one process, on a machine of the same kind, but in
# another run than bench/speed.py's.
PACE: list[tuple[Cell, ...]] = [
    ("HeidelTime 2.2.1 (TreeTagger)", 9),
    ("Microsoft Recognizers-Text", 8),
    ("Duckling", 134),
    ("chrono-node 2.10", 7_800),
    ("timefhuman", 770),
    ("parsedatetime", 220),
    ("timexy", 440),
    ("spaCy md entities (no values)", 43),
]

# TempEval-3 test set: strict, relaxed, type, value; WikiWars: strict, relaxed, value.
PUBLISHED_DATES: dict[str, tuple[Cell, ...]] = {
    "HeidelTime": (81.3, 90.3, 82.1, 77.6, 82.1, 89.3, 74.7),
    "SUTime": (79.6, 90.3, 80.3, 67.4, 76.6, 92.6, 38.8),
    "UWTime (2014)": (83.1, 91.4, 85.4, 82.4, 83.0, 92.3, 78.1),
    "SynTime / XTime (2024)": (92.1, 95.0, 90.7, 82.0, 80.1, 92.3, 75.3),
    "PTime": (84.3, 91.6, None, None, 87.2, 96.4, None),
}

# What is measured, by whom, the figure.
PUBLISHED_EVENTS: list[tuple[Cell, ...]] = [
    ("event mentions, F1 (TempEval-3 task B)", "ATT-1", 81.0),
    ("event mentions, F1 (TempEval-3 task B)", "TimeMLEventTrigger", 81.7),
    ("when it happened, strict (TimeBank-EventTime)", "Reimers et al. 2018", 42.0),
    ("when it happened, strict (TimeBank-EventTime)", "two people agree", 56.7),
    ("main event's who, what, when, where: precision", "Giveme5W1H", 82.0),
]
