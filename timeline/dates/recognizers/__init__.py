"""The phrase families, one file each, in the stages in which they are read.

Adding a family: write a module with its `RULES` and add one line below.
"""

from timeline.dates.grammar.patterns import Rule
from timeline.dates.recognizers import (
    ages,
    apposed,
    bare,
    clock,
    clock_figures,
    composed,
    counted,
    deictic,
    distances,
    durations,
    elided,
    eras,
    every_year,
    explicit,
    fractions,
    from_days,
    holiday_names,
    lengths_in_words,
    march_and_may,
    names_ago,
    ordinal_days,
    portions,
    references,
    relative,
    running,
    sets,
    spelled_days,
    spoken_times,
    times_on_days,
)

# Inside a stage the longest phrase wins, and of equally long ones the rule that stands first.
STAGES: tuple[tuple[Rule, ...], ...] = (
    # What needs no other phrase. `explicit` before `bare`: "March 1998" is no bare month.
    (
        *explicit.RULES,
        *eras.RULES,
        *holiday_names.RULES,
        *deictic.RULES,
        *relative.RULES,
        *counted.RULES,
        *running.RULES,
        *clock.RULES,
        *spoken_times.RULES,
        *clock_figures.RULES,
        *sets.RULES,
        *durations.RULES,
        *ages.RULES,
        *fractions.RULES,
        *lengths_in_words.RULES,
        *references.RULES,
        *bare.RULES,
        *names_ago.RULES,
        *march_and_may.RULES,
        *ordinal_days.RULES,
        *spelled_days.RULES,
    ),
    # What joins phrases into one: "June of last year", "9 a.m. Tuesday".
    (
        *every_year.RULES,
        *composed.RULES,
        *times_on_days.RULES,
        *distances.RULES,
        *from_days.RULES,
        *elided.RULES,
    ),
    # What frames a phrase: "the end of June last year", "nearly two weeks".
    (*portions.RULES, *apposed.RULES, elided.NAME_BEFORE, elided.TIME_BEFORE),
)
