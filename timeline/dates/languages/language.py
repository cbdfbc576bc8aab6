"""What a language is to the date resolver: tables of its words, by what they say of time.

The families of phrases (`families`) are the same in every language; a language adds the words for
each category. Words that stand around a phrase ("since", "will") are given by their English ones,
so that anchoring and relations read them as they read English.

Forms are written in lower case. Where a form has several words ("fin de semana") or an
abbreviation its full stop ("sept."), they are read as one word.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from timeline.dates.calendar.calendar import Unit

Table = Mapping[str, Any]
_PARTS = re.compile(r"\w+|[^\w\s]")


def forms(source: str, meaning: Any) -> dict[str, Any]:
    """Forms with one meaning: "dernier, dernière" -> -1."""
    return {form.strip(): meaning for form in source.split(",")}


def in_order(source: str, first: int) -> dict[str, int]:
    """Forms numbered from `first`: "lundi | mardi" -> 0, 1; commas separate forms of the same."""
    groups = enumerate(source.split("|"), first)
    return {form: n for n, group in groups for form in forms(group, n)}


def by_meaning(rows: Mapping[Any, str]) -> dict[str, Any]:
    """A table written the other way round: a meaning, and the forms that have it."""
    return {form: meaning for meaning, source in rows.items() for form in forms(source, meaning)}


def parts_of(form: str) -> tuple[str, ...]:
    """The words and signs of a form: "avant-hier" -> avant, -, hier."""
    return tuple(_PARTS.findall(form))


@dataclass(frozen=True)
class Language:
    """The tables of a language; each maps a form to what it means."""

    code: str
    months: Table  # 1 to 12
    weekdays: Table  # 0 to 6, from Monday
    units: Mapping[Unit, str]
    numbers: Table
    days: Table  # days by their distance from today: "yesterday" -1
    day_parts: Table  # times of day by distance and TIMEX3 code: "tonight" (0, "EV")
    parts: Mapping[str, str]  # TIMEX3 code and the words for that part of the day
    seasons: str  # from spring to winter, in the form of `in_order`
    # "last", "next" and "this" by steps: words that stand before the noun, and after it.
    before: Mapping[int, str]
    after: Mapping[int, str] = field(default_factory=dict)
    following: str = ""  # after the noun, from the date that the text is at: "suivant"
    weekday_parts: Table = field(default_factory=dict)  # "Montagabend" (0, "EV")
    unit_words: Table = field(default_factory=dict)  # "торік" (Unit.YEAR, -1)
    windows: Mapping[int, str] = field(default_factory=dict)  # "the last (-1) three months"
    ago_before: str = ""  # "il y a" deux semaines
    ago_after: str = ""  # due settimane "fa"
    ahead_before: str = ""  # "dans" trois jours
    vague: str = ""  # "several", "a few"
    about: str = ""  # may stand before a number: "environ"
    ordinals: Table = field(default_factory=dict)
    articles: str = ""  # may begin a phrase
    day_articles: str = ""  # those before a day of a month or a weekday
    single_units: Table = field(default_factory=dict)  # "рік" тому: one, without saying so
    of: str = ""  # may join day, month and year
    part_joints: str = ""  # may join a day and its part: ayer "por la" noche
    year_nouns: str = ""  # l'"année" 2014, 2014 "року"
    heralds: str = ""  # a bare month, weekday or year after one of these is a date
    habits: str = ""  # a weekday after one of these is every such day: "los" lunes
    portions: Mapping[str, str] = field(default_factory=dict)  # TIMEX3 modifier: "début"
    glosses: Mapping[str, str] = field(default_factory=dict)  # English word and its forms
    # How names of time are written, which tells them from other words.
    capitals: bool = False  # months and weekdays have a capital, as all nouns have
    bare_weekdays: bool = False  # a weekday needs no word before it: "a dit lundi"
    article_weekdays: bool = False  # an article makes a weekday a date: "el lunes"
    bare_years: bool = False  # a year needs no word before it: "2014 gewann sie"

    def tables(self) -> dict[str, dict[str, Any]]:
        """The words by category, as the lexicon takes them."""
        tables: dict[str, dict[str, Any]] = {
            "MONTH": dict(self.months),
            "WEEKDAY": dict(self.weekdays),
            "UNIT": by_meaning(self.units),
            "NUMBER": dict(self.numbers),
            "DAY_WORD": dict(self.days),
            "DAY_PART": dict(self.day_parts),
            "WEEKDAY_PART": dict(self.weekday_parts),
            "UNIT_WORD": dict(self.unit_words),
            "PART": by_meaning(self.parts),
            "SEASON": in_order(self.seasons, 1),
            "STEP": by_meaning(self.before),
            "STEP_AFTER": by_meaning(self.after),
            "FOLLOWING": forms(self.following, 1),
            "WINDOW": by_meaning(self.windows),
            "AGO": forms(self.ago_before, -1),
            "AGO_AFTER": forms(self.ago_after, -1),
            "AHEAD": forms(self.ahead_before, 1),
            "VAGUE_NUMBER": forms(self.vague, "X"),
            "ABOUT": forms(self.about, True),
            "ORDINAL": dict(self.ordinals),
            "ARTICLE": forms(self.articles, True),
            "DAY_ARTICLE": forms(self.day_articles, True),
            "SINGLE_UNIT": dict(self.single_units),
            "OF": forms(self.of, True),
            "PART_JOINT": forms(self.part_joints, True),
            "YEAR_NOUN": forms(self.year_nouns, True),
            "HERALD": forms(self.heralds, True),
            "HABIT": forms(self.habits, True),
            "PORTION": by_meaning(self.portions),
            "GLOSS": by_meaning(self.glosses),
        }
        # A category without words has the empty one, which no text has: patterns may name it.
        tables = {name: table or {"": None} for name, table in tables.items()}
        joined = {name: {_joined(f): v for f, v in table.items()} for name, table in tables.items()}
        return joined | {"HEAD": _heads(form for table in tables.values() for form in table)}


def _joined(form: str) -> str:
    return "".join(form.split())


def _heads(all_forms: Any) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The first words of forms of several words: the words that follow, and the form as one."""
    heads: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form in sorted(set(all_forms)):
        head, *rest = parts_of(form) or ("",)
        if rest:
            heads.setdefault(head, []).append((tuple(rest), _joined(form)))
    for followings in heads.values():
        followings.sort(key=lambda following: -len(following[0]))
    return heads or {"": []}
