"""The pattern language, by grammars of a few rules."""

import re
from dataclasses import dataclass

import pytest

from timeline.dates.grammar.grammar import Grammar
from timeline.dates.grammar.needed import Needs, needed
from timeline.dates.grammar.patterns import Match, Rule, RuleError
from timeline.dates.meaning.expression import Expression, Today
from timeline.dates.meaning.lengths import Vague
from timeline.dates.text.tokens import Tokens


def _meaning(m: Match) -> Expression | None:  # noqa: ARG001
    return Today()


def found(text: str, *stages: list[Rule]) -> list[tuple[str, str]]:
    """The phrases that a grammar finds in a text, each with the name of its rule."""
    tokens = Grammar(stages).read(text)
    return [
        (tokens.text[tokens.starts[n] : tokens.ends[n]], chunk.rule.name)
        for n, chunk in sorted(tokens.chunks.items())
    ]


def phrases(rule: Rule, text: str) -> list[str]:
    """The phrases that one rule finds in a text."""
    return [phrase for phrase, _ in found(text, [rule])]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        pytest.param("MONTH", "In June and July", ["June", "July"], id="a category"),
        pytest.param("last UNIT", "the last week", ["last week"], id="a word and a category"),
        pytest.param(
            "last UNIT", "LAST WEEK, Last week", ["LAST WEEK", "Last week"], id="capitals"
        ),
        pytest.param("(the)? last UNIT", "the last week", ["the last week"], id="optional: there"),
        pytest.param("(the)? last UNIT", "his last week", ["last week"], id="optional: not there"),
        pytest.param("(last|next) UNIT", "last day, next day", ["last day", "next day"], id="or"),
        pytest.param("last (big)? UNIT", "last small week", [], id="a word between"),
        pytest.param("MONTH COMMA YEAR", "June, 2010", ["June, 2010"], id="a sign"),
        pytest.param(
            "UNIT", "weekly, weekend-ish midweek week", ["weekend", "week"], id="whole words"
        ),
        pytest.param("last UNIT", "last\nweek", ["last\nweek"], id="over a line end"),
        pytest.param("last UNIT", "last\n\nweek", [], id="not over a blank line"),
        pytest.param("phrase=MONTH of", "June of, July", ["June"], id="a phrase in its context"),
    ],
)
def test_patterns(pattern: str, text: str, expected: list[str]) -> None:
    assert phrases(Rule("rule", pattern, _meaning), text) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Rule("rule", "MONTH", _meaning, after="in|of"), ["June"]),
        (Rule("rule", "MONTH", _meaning, not_after="in|of"), ["July", "August"]),
        (Rule("rule", "MONTH", _meaning, before="DOT"), ["August"]),
        (Rule("rule", "MONTH", _meaning, not_before="DOT"), ["June", "July"]),
    ],
)
def test_contexts(rule: Rule, expected: list[str]) -> None:
    assert phrases(rule, "in June, July and August.") == expected


def test_the_longest_phrase_wins() -> None:
    rules = [Rule("short", "MONTH", _meaning), Rule("long", "MONTH YEAR", _meaning)]
    assert found("June 2010 or July", rules) == [("June 2010", "long"), ("July", "short")]


def test_of_equally_long_ones_the_earlier_rule_wins() -> None:
    rules = [Rule("first", "MONTH", _meaning), Rule("second", "MONTH", _meaning)]
    assert found("June", rules) == [("June", "first")]


def test_a_rule_without_a_meaning_gives_way() -> None:
    rules = [Rule("picky", "MONTH YEAR", lambda _: None), Rule("plain", "MONTH", _meaning)]
    assert found("June 2010", rules) == [("June", "plain")]


def test_a_stage_builds_on_what_the_one_before_it_found() -> None:
    first = [Rule("unit", "last UNIT", _meaning, yields="YEAR_DATE")]
    second = [Rule("inside", "MONTH of YEAR_DATE", _meaning)]
    assert found("June of last year", first, second) == [("June of last year", "inside")]
    assert found("June of no year", first, second) == []


@dataclass
class Seen:
    """A rule's build function that keeps what its match captured."""

    captured: dict[str, object]

    def __call__(self, m: Match) -> Expression | None:
        self.captured = {
            "number": m.number("number"),
            "unit": m.word("unit"),
            "text": m.text("number"),
            "half": "half" in m,
            "first": m.follows(frozenset({"for"})),
        }
        return Vague("PAST_REF")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "for two Weeks",
            {"number": 2, "unit": "weeks", "text": "two", "half": False, "first": True},
        ),
        (
            "twenty-five and a half years",
            {"number": 25, "unit": "years", "text": "twenty-five", "half": True, "first": False},
        ),
        (
            "1,200 days",
            {"number": 1200, "unit": "days", "text": "1,200", "half": False, "first": False},
        ),
        ("3.5 days", {"number": 3.5, "unit": "days", "text": "3.5", "half": False, "first": False}),
    ],
)
def test_captures(text: str, expected: dict[str, object]) -> None:
    seen = Seen({})
    found(text, [Rule("length", "number=NUMBER (and a half=half)? unit=UNITS", seen)])
    assert seen.captured == expected


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (Rule("week", "week 36", _meaning), "rule 'week', 'week 36': '3' is no part of a pattern"),
        (Rule("num", "my-num=NUMBER", _meaning), "'-' is no part of a pattern"),
        (Rule("iso", "ISO2", _meaning), "'2' is no part of a pattern"),
        (Rule("none", "WEEKDAYY", _meaning), "rule 'none', 'WEEKDAYY': no token can be 'WEEKDAYY'"),
        (Rule("width", "MONTH", _meaning, after="in|in the"), "rule 'width', 'MONTH': look-behind"),
        (Rule("many", "n=MONTH " * 9, _meaning), "'n' is used more than 8 times"),
        (Rule("kind", "MONTH", _meaning, yields="DAYS"), "rule 'kind' yields 'DAYS', which is no"),
    ],
)
def test_a_rule_that_cannot_be_one_says_why(rule: Rule, why: str) -> None:
    with pytest.raises(RuleError, match=re.escape(why)):
        phrases(rule, "In June")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule("rule", "(the)? fiscal (YEAR)?", _meaning), [["fiscal"]]),
        (Rule("rule", "(last|next) UNIT", _meaning), [["last", "next"], ["UNIT"]]),
        (Rule("rule", "(last UNIT|next)", _meaning), [["last", "next"]]),
        (Rule("rule", "UNIT", _meaning, after="last"), [["last"], ["UNIT"]]),
        (Rule("rule", "(last|(the)?) (next)?", _meaning), []),
    ],
)
def test_what_a_text_must_have_for_a_rule(rule: Rule, words: list[list[str]]) -> None:
    lexicon = Grammar([[rule]]).lexicon
    assert set(needed(rule, lexicon)) == {
        frozenset().union(*map(lexicon.chars_of, group)) for group in words
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the fiscal year", ["fiscal", "any"]),
        ("last week", ["last", "any"]),
        ("last May", ["any"]),
        ("a new fiscal week, the last", ["fiscal", "last", "any"]),
        ("nothing at all", ["any"]),
    ],
)
def test_which_rules_can_match_in_some_tokens(text: str, names: list[str]) -> None:
    rules = [
        Rule("fiscal", "the? fiscal (year)?", _meaning),
        Rule("last", "last UNIT", _meaning),
        Rule("any", "(last)?", _meaning),
    ]
    lexicon = Grammar([rules]).lexicon
    possible = Needs(rules, lexicon).possible(Tokens(text, lexicon).shape)
    assert [rules[order].name for order in possible] == names
