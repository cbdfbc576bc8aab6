"""Words around a date that look ahead where the date does not.

Published on Saturday, 6 September 2025.
"""

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, month, year

PAST: Table = [
    (
        day("2025-09-01"),
        [
            # Before a noun, an adjective says nothing of time.
            "The minister rejected a possible truce on {Monday}.",
            "The board approved the planned merger on {Monday}.",
            "The firm halted work at its proposed and widely expected plant on {Monday}.",
            "Detectives questioned a likely suspect on {Monday}.",
            "The council turned it down and rejected planning permission on {Monday}.",
            "The agency approved an effective vaccine on {Monday}.",
            "Residents protested against the scheduled closing of a clinic on {Monday}.",
            "The union struck against expected cuts on {Monday}.",
            "The army shut the crossing after expected attacks on {Monday}.",
            "On {Monday} the planned merger collapsed.",
            # Nouns that have the form of a verb.
            "The hosts scored four runs on {Monday}.",
            "The hosts gave up two runs in the ninth on {Monday}.",
            "Two men were hurt in the bull runs on {Monday}.",
            "The agency suspended visits on {Monday}.",
            "The island lifted travel curbs on {Monday}.",
            "Divers recovered human remains on {Monday}.",
            "Divers found the remains of a sailor on {Monday}.",
            "On {Monday} human remains were found.",
            "She won the mile at a track meet on {Monday}.",
            "The striker missed a chance on {Monday}.",
            "Warplanes launched air strikes on {Monday}.",
            "The regulator fined Delta Air Lines on {Monday}.",
            "A jet crashed near an air base on {Monday}.",
        ],
    ),
    (
        month("2024-11"),
        [
            "The board rejected the planned merger in {November}.",
            "Warplanes carried out air strikes in {November}.",
        ],
    ),
]
# What has happened, before a verb that looks ahead.
OVER: Table = [
    (
        day("2025-09-05"),
        [
            "The attack on {Friday} will be investigated by the army.",
            "Her resignation on {Friday} will not end the crisis.",
            "The president's sudden death on {Friday} will not change the plan.",
            "The killing on {Friday} of a priest is likely to fuel anger.",
            "After a loss on {Friday}, they will need a win.",
            "Despite a win on {Friday}, they will go down.",
            "The exchange, last open on {Friday}, will stay shut.",
        ],
    ),
]
FUTURE: Table = [
    (
        day("2025-09-12"),
        [
            "The vote on {Friday} will decide.",
            "A win on {Friday} will put them top.",
            "A loss on {Friday} will send them down.",
            "A protest on {Friday} will close roads.",
            "After the vote on {Friday} he will resign.",
            "Unions plan an attack on {Friday}.",
        ],
    ),
    (
        day("2025-09-08"),
        [
            # Predicates, and what is said of a noun before them.
            "The minister said a truce was possible on {Monday}.",
            "He was due back on {Monday}.",
            "She was likely to return on {Monday}.",
            "The union called a vote planned for {Monday}.",
            "The lender declared a dividend payable on {Monday}.",
            "Forecasters saw a chance of rain on {Monday}.",
            # What is planned and has a day of its own.
            "The city braced for a possible strike on {Monday}.",
            "Forecasters warned of possible heavy rain on {Monday}.",
            "The airline told passengers about likely delays on {Monday}.",
            "Police banned a planned march on {Monday}.",
            # Verbs of another clause.
            "The court ruled the sale goes ahead on {Monday}.",
            "The premier told deputies talks resume on {Monday}.",
            "The man who won the cup plays on {Monday}.",
            "The team that won the cup opens on {Monday}.",
            "The bill the house passed takes effect on {Monday}.",
            "The drug he took goes on sale on {Monday}.",
            "The army took the town and the king returns on {Monday}.",
            # After participles.
            "A show postponed twice opens on {Monday}.",
            "Workers laid off in the crisis return on {Monday}.",
            # "To air" and "airs" are verbs.
            "The show airs on {Monday}.",
            "The show is to air on {Monday}.",
        ],
    ),
    ([year("2024"), day("2025-09-08")], ["A tour put off {last year} starts on {Monday}."]),
    (month("2025-11"), ["The envoys spoke about a planned visit in {November}."]),
]


@pytest.mark.parametrize(("marked", "meanings"), cases([*PAST, *OVER]))
def test_what_is_over_is_no_sign_of_the_future(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(FUTURE))
def test_verbs_and_predicates_look_ahead_still(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)
