"""Whatever is mended, a parse stays a tree: every word hangs on the root of its sentence."""

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.events.syntax.hanging import hang

NOUNS = st.sampled_from(["Her mother", "The mayor", "The council", "Ann Berg", "Two men", "It"])
SUBJECTS = st.sampled_from(["he", "she", "it", "they", "who", "which"])
STATES = st.sampled_from(
    ["being ill", "having rained", "being Sunday", "killed", "injured", "due on Monday", "said"]
)
CLAUSES = st.sampled_from(
    [
        "sold the house on Monday",
        "was away when the fire broke out",
        "and 30 others injured",
        "provided they agree",
        "had been addicted since May",
        "asked to form a cabinet after winning",
        "said, and left",
    ]
)
SENTENCES = st.builds(
    lambda *parts: f"{parts[0]}, {parts[1]} {parts[2]}, {parts[3]} and {parts[4]}.",
    *(NOUNS, SUBJECTS, STATES, CLAUSES, CLAUSES),
)


def test_no_word_hangs_below_itself(parse):
    doc = parse("The mayor of Oslo left.")
    mayor, oslo, left = doc[1], doc[3], doc[4]
    hang(mayor, oslo)
    assert mayor.head == left
    hang(oslo, left, "dobj")
    assert (oslo.head, oslo.dep_) == (left, "dobj")


@settings(max_examples=60, deadline=None)
@given(text=st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join))
def test_a_mended_parse_is_a_tree(parse, text):
    doc = parse(text)
    for token in doc:
        above = token
        for _ in doc:
            above = above.head
        assert above.head == above, f"{token} hangs in a circle"
