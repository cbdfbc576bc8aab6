"""Scores events: found or not, their actors, their status, when they happened, the main one.

An event is found when the action span of the prediction, or of any of its mentions, overlaps the
gold mark. Actors, status and time are judged on the events found.
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from bench.gold import GoldDocument, GoldEvent
from timeline.model import Event, Time, TimelineDocument

ONE_DAY = timedelta(days=1)
EXACT_DAY = re.compile(r"\d{4}-\d\d-\d\d")
MIDNIGHT = re.compile(r"T00:00(:00)?")
DETERMINER = re.compile(r"^(the|a|an|its|his|her|their) ")
NOT_IN_NAMES = re.compile(r"[^\w\s.&-]")
STOP_WORDS = frozenset(
    "the a an of in on at to for and or with by from as is was were be been are has have had it its"
    " his her their that this after over into who new he she they".split()
)


@dataclass(slots=True)
class Ratio:
    """So many right of so many."""

    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        """Counts one case."""
        self.right += right
        self.of += 1

    @property
    def percent(self) -> float:
        """Right per hundred."""
        return 100 * self.right / max(self.of, 1)


@dataclass(slots=True)
class Balance:
    """Recall and precision of the same question."""

    recall: Ratio = field(default_factory=Ratio)
    precision: Ratio = field(default_factory=Ratio)

    def row(self) -> list[float]:
        """Recall, precision and F1 in percent."""
        r, p = self.recall.percent, self.precision.percent
        return [r, p, 2 * p * r / max(p + r, 1e-9)]


@dataclass(slots=True)
class EventScore:
    """Event mentions, actors and status over documents."""

    events: Balance = field(default_factory=Balance)
    actors: Balance = field(default_factory=Balance)
    status: Ratio = field(default_factory=Ratio)

    def add(self, gold: GoldDocument, predicted: TimelineDocument, *, body_from: int = 0) -> None:
        """Counts one document, from the character `body_from` on (behind title and date line)."""
        events = [event for event in predicted.events if event.action.span[0] >= body_from]
        for event in events:
            marks = [mark for mark in gold.events if overlaps(event, mark)]
            if not marks or any(mark.asked for mark in marks):
                self.events.precision.add(bool(marks))
        for mark in gold.events:
            if mark.asked and mark.start >= body_from:
                self._add_mark(mark, [event for event in events if overlaps(event, mark)])

    def _add_mark(self, mark: GoldEvent, hits: list[Event]) -> None:
        self.events.recall.add(bool(hits))
        if not hits:
            return
        if mark.status is not None:
            self.status.add(hits[0].status in mark.status)
        names = [actor.name for actor in hits[0].actors]
        for actor in mark.actors or ():
            if actor.asked:
                self.actors.recall.add(any(same_name(name, actor.names) for name in names))
        for name in names:
            right = any(same_name(name, actor.names) for actor in mark.actors or ())
            self.actors.precision.add(right)


@dataclass(slots=True)
class EventTimeScore:
    """When did it happen: the exact days, and every gold time, strictly."""

    found: Ratio = field(default_factory=Ratio)
    exact_days: Ratio = field(default_factory=Ratio)
    strict: Ratio = field(default_factory=Ratio)

    def add(self, gold: GoldDocument, predicted: TimelineDocument) -> None:
        """Counts one document; an event that was not found is wrong."""
        for mark in gold.events:
            hits = [event for event in predicted.events if overlaps(event, mark)]
            right = bool(hits) and notation(hits[0].time) == mark.time
            self.found.add(bool(hits))
            self.strict.add(right)
            if EXACT_DAY.fullmatch(mark.time or ""):
                self.exact_days.add(right)


@dataclass(slots=True)
class MainEventScore:
    """The most salient event against who, what, when and where; precision over what was said."""

    questions: dict[str, Balance] = field(
        default_factory=lambda: {q: Balance() for q in ("who", "what", "when", "where")}
    )

    def add(self, gold: GoldDocument, predicted: TimelineDocument) -> None:
        """Counts one document."""
        main = max(predicted.events, key=lambda event: event.salience, default=None)
        for question, balance in self.questions.items():
            wanted = gold.answers.get(question)
            if not wanted:
                continue
            said = _answer(question, main) if main else None
            right = bool(said) and any(_fits(question, said or "", answer) for answer in wanted)
            balance.recall.add(right)
            if said:
                balance.precision.add(right)

    @property
    def all_four(self) -> float:
        """Precision (percent) over the four questions together."""
        ratios = [balance.precision for balance in self.questions.values()]
        return Ratio(sum(r.right for r in ratios), sum(r.of for r in ratios)).percent


def overlaps(event: Event, mark: GoldEvent) -> bool:
    """Whether the action, or its word in another mention, overlaps the mark."""
    spans = [event.action.span, *(source.action for source in event.sources)]
    return any(start < mark.end and mark.start < end for start, end in spans)


def same_name(name: str, names: tuple[str, ...]) -> bool:
    """Whether a name is one of several, or one holds the other as whole words."""
    said = _plain(name)
    return any(said == n or _within(said, n) or _within(n, said) for n in map(_plain, names))


def _plain(name: str) -> str:
    return DETERMINER.sub("", NOT_IN_NAMES.sub("", name).lower()).strip()


def _within(part: str, whole: str) -> bool:
    return bool(part and whole and re.search(rf"\b{re.escape(part)}\b", whole))


def notation(time: Time | None) -> str | None:
    """An event's time in the notation of TimeBank-EventTime (Reimers et al. 2016)."""
    start = first_day(time.start) if time and time.start else None
    end = day_after(time.end) if time and time.end else None
    if start and end:
        if end - start <= ONE_DAY:
            return str(start)
        return f"beginPoint={start}endPoint={end - ONE_DAY}"
    if start:
        return f"after{start - ONE_DAY}"
    return f"before{end}" if end else None


def first_day(moment: str) -> date:
    """The (first) day of an ISO year, month, date or date-time."""
    return date.fromisoformat((moment[:10] + "-01-01")[:10])


def day_after(moment: str) -> date:
    """The first day that is wholly at or after an ISO date or date-time."""
    time_of_day = moment[10:]
    whole = not time_of_day or MIDNIGHT.match(time_of_day)
    return first_day(moment) + (timedelta(0) if whole else ONE_DAY)


def _answer(question: str, event: Event) -> str | None:
    match question:
        case "who":
            return " ".join(actor.name for actor in event.actors)
        case "what":
            return event.headline
        case "when":
            return event.time.start if event.time else None
        case _:
            return event.place.name if event.place else None


def _fits(question: str, said: str, wanted: str) -> bool:
    """The same day; or for `what` half of the words (two are enough); or any content word."""
    if question == "when":
        return first_day(said) == first_day(wanted)
    words = _content(wanted)
    shared = len(words & _content(said))
    return shared >= min(2, (len(words) + 1) // 2) if question == "what" else shared > 0


def _content(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9]+", text.lower())
    return {word for word in words if word not in STOP_WORDS and len(word) > 1}
