"""A year that names an episode opens its story; one that tells which thing is meant does not."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, modified, month, year

STORIES: Table = [
    (
        [year("1903"), day("1903-05-08"), month("1903-09")],
        [
            "The {1903} dockers' lockout began on {8 May}. It was over in {September}.",
            "The {1903} Palma earthquake shook the coast on {8 May}. The king came in {September}.",
            "The floods of {1903} drowned 40 people. Rain began on {8 May}. The dyke broke in "
            "{September}.",
            "The great fire of {1903} broke out on {8 May}. The hall was rebuilt in {September}.",
            "The quarry lockout was a dispute in {1903}. The men walked out on {8 May}. They came "
            "back in {September}.",
            "In the {1903} regatta four boats sank. It opened on {8 May}. The owners met in "
            "{September}.",
            "The {1903} Mariners won 90 games. They opened at home on {8 May}. They lost the final "
            "in {September}.",
            "The {1903} World's Fair was opened on {8 May}. It was over in {September}.",
            "The {1903} by-election was held on {8 May}. The winner took his seat in {September}.",
        ],
    ),
    # An old one may be told of in a relative clause.
    (
        [month("1903-05"), month("1903-09")],
        [
            "The siege, which began in {May 1903}, was given up in {September}.",
            "Elm Mill is a disused mill where a strike broke out in {May 1903}. In {September} the "
            "owners gave in.",
        ],
    ),
]

NEWS: Table = [
    (
        [year("1995"), month("2025-05"), month("2025-07")],
        [
            "The {1995} bridge fell down in {May}. It was cleared away in {July}.",
            "The {1995} treaty ran out in {May}. Talks began in {July}.",
            "The {1995} election law was struck down in {May}. A new one was passed in {July}.",
            "The {1995} fire station closed in {May}. Its crew moved in {July}.",
            "The {1995} tournament winner died in {May}. His medals were sold in {July}.",
            "The {1995} World Cup trophy was sold in {May}. The buyer paid in {July}.",
            "The {1995} Mustangs were sold in {May}. The buyer paid in {July}.",
            "The {1995} champions went down in {May}. They sold their keeper in {July}.",
            "Survivors of the {1995} earthquake marched in {May}. The mayor met them in {July}.",
            "The leader of the {1995} coup was freed in {May}. He left the country in {July}.",
            "The firm's {1995} plant closed in {May}. The last workers left in {July}.",
            "A {1995} fire gutted the hall. In {May} it was torn down. A shop opened there in "
            "{July}.",
            "The {1995} floods cost the town 20 homes. In {May} it said it would build a wall. The "
            "work began in {July}.",
            "The inn where the siege began in {1995} was sold in {May}. It closed in {July}.",
        ],
    ),
    (
        [month("1995-01"), month("2025-05")],
        ["The school, which opened in {January 1995}, was shut in {May}."],
    ),
    # What began a few years ago may go on.
    (
        [month("2023-01"), month("2025-05")],
        ["The strike, which began in {January 2023}, ended in {May}."],
    ),
    ([year("1996"), month("2026-05")], ["The {1996} games host will vote in {May}."]),
    (
        [year("1995"), day("2025-09-02"), month("2025-05")],
        ["The {1995} strike was the longest ever. On {Tuesday} the men voted for another. In {May} "
         "they had turned it down."],
    ),
]  # fmt: skip

# News that looks back to what was within one.
WITHIN: Table = [
    (
        [day("2025-09-02"), year("2024"), modified("START", month("2024-12"))],
        ["Prices rose on {Tuesday}. In the {2024} holiday season shops were empty in "
         "{early December}."],
    ),
    (
        [day("2025-09-02"), year("2024"), month("2025-05")],
        [
            "Prices rose on {Tuesday}. In the {2024} case the judge ruled for her in {May}.",
            "Prices rose on {Tuesday}. The {2024} election was annulled in {May}.",
            "Prices rose on {Tuesday}. In the {2024} election she won 60 percent, she told the "
            "court in {May}.",
            "Prices rose on {Tuesday}. In the {2024} strike she fell. She got up in {May}.",
            "Prices rose on {Tuesday}. In the {2024} fire three men died. One was shot in {May}.",
        ],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "meanings"), cases(WITHIN))
def test_news_looks_back_into_an_episode(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(STORIES))
def test_an_episode_opens_its_story(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(NEWS))
def test_a_year_that_tells_which_one_leaves_news_as_it_is(
    text: str, meanings: list[Expected]
) -> None:
    check(text, meanings)


def test_what_is_said_in_a_story_with_full_dates_is_part_of_it() -> None:
    check(
        "On {3 May 1933} the mill burned. He said it would be rebuilt, and in {June} work began.",
        [day("1933-05-03"), month("1933-06")],
    )
