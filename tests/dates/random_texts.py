"""Texts put together at random from date words, numbers, punctuation and odd characters."""

from datetime import datetime, timedelta, timezone

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

WORDS = """\
Monday Friday Sun. wed sat January Sept. Dec May march august spring fall winter morning night noon
midnight second minute hour day week weekend month quarter year decade century days weeks months
years centuries last next this past coming previous following same that every each early mid late
beginning end of the a an in on at by since until before after during from to between through and
or around about circa ago later earlier hence now recently once twice daily weekly yesterday today
tomorrow tonight Christmas Easter Thanksgiving Eid Labor Day New Year's Eve first third twentieth
one two twenty hundred thousand half couple several few dozen more than less fiscal BC AD a.m. p.m.
GMT EDT ET Eastern Z o'clock overnight hours will said was is to Sunday Times XIV
nineteen ninety oh six B.C. a.m. the daily, in 1911 that
""".split()
NUMBERS = st.one_of(
    st.integers(0, 40).map(str),
    st.integers(1000, 2999).map(str),
    st.integers(0, 10**12).map(str),
    st.integers(1, 99).map(lambda n: f"{n}th"),
    st.integers(0, 99).map(lambda n: f"'{n:02d}"),
    st.integers(0, 299).map(lambda n: f"{n}0s"),
    st.tuples(st.integers(0, 29), st.integers(0, 69)).map(lambda t: f"{t[0]}:{t[1]:02d}"),
    st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(0, 2100)).map(
        lambda t: f"{t[0]}/{t[1]}/{t[2]}"
    ),
    st.tuples(st.integers(0, 9999), st.integers(0, 14), st.integers(0, 33)).map(
        lambda t: f"{t[0]:04d}-{t[1]:02d}-{t[2]:02d}"
    ),
)
SIGNS = st.sampled_from([*",.-–—/():;!?$%\"'’“”½\n", "\n\n", "\r\n", "'s", "’s", "\u00a0", "\x00"])
ODD = st.text(max_size=3)
PIECES = st.one_of(st.sampled_from(WORDS), st.sampled_from(WORDS), NUMBERS, SIGNS, ODD)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "-"]))).map(
    lambda pieces: "".join(word + gap for word, gap in pieces)
)
DATES = st.dates()
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda n: timezone(timedelta(minutes=n)))
PUBLISHED = st.one_of(DATES, st.datetimes(), st.builds(datetime.combine, DATES, st.times(), ZONES))
quick = settings(
    derandomize=True,
    deadline=None,
    max_examples=80,
    suppress_health_check=[HealthCheck.too_slow],
)
