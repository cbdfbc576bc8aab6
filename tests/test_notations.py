"""EDTF and TIMEX3 values: which ones can be, and which days EDTF means."""

import warnings

import pytest

from timeline.notations import days_of, is_timex

with warnings.catch_warnings():  # it calls pyparsing by names of old
    warnings.simplefilter("ignore", DeprecationWarning)
    from edtf_validate.valid_edtf import is_valid as is_edtf  # type: ignore[import-untyped]

DAYS = {
    "2025-09-04": ((2025, 9, 4), (2025, 9, 4)),
    "2025-09-04T14:30:00+01:00": ((2025, 9, 4), (2025, 9, 4)),
    "2024-02": ((2024, 2, 1), (2024, 2, 29)),
    "2025-06~": ((2025, 6, 1), (2025, 6, 30)),
    "2025-21": ((2025, 3, 1), (2025, 5, 31)),
    "2025-24": ((2025, 12, 1), (2026, 2, 28)),
    "2025-33": ((2025, 1, 1), (2025, 3, 31)),
    "2025-41": ((2025, 7, 1), (2025, 12, 31)),
    "1998": ((1998, 1, 1), (1998, 12, 31)),
    "202X": ((2020, 1, 1), (2029, 12, 31)),
    "19XX": ((1900, 1, 1), (1999, 12, 31)),
    "-0240": ((-240, 1, 1), (-240, 12, 31)),
    "-0499/-0400": ((-499, 1, 1), (-400, 12, 31)),
    "2014/..": ((2014, 1, 1), None),
    "../2025-09-05": (None, (2025, 9, 5)),
    "2025-12-15/2025-12-18": ((2025, 12, 15), (2025, 12, 18)),
}
NO_EDTF = (
    "2025-Q3 2025-W36 2025-09-04T14:30 2025-13 2025-00 2025-02-00 2025-02-29 2025-09-31 "
    "2025-02-03T25:00:00 / hello 12025 1102X 2025-9-4 2025-09-04\n"
).split(" ")
TIMEX = (
    "2025-09-04 2025-09 2025 202 20 XXXX-WXX-5 2025-W36 2025-W36-WE 2025-Q3 2025-H1 2025-SU "
    "2025-09-04TMO 2025-09-04T14:30 2025-09-04T14:30:05 2025-09-04TXX XXXX-XX-XXTNI T09:00 "
    "BC0044-03-15 BC04 PRESENT_REF P2W PXD P1Y6M PT1H30M PXDE P0.5Y XXXX-10-31 P1WE XXXX-XX-25"
).split()
NO_TIMEX = (
    "hello 2024-02-30 2025-13 2025-09-32 2025-W54 2025-Q5 2025-09-04T25:00 P PT P2 soon_REF "
    "2025-9-4 12025 2025-09-04T14:61 2025-09-04TZZ"
).split()


@pytest.mark.parametrize("edtf", DAYS)
def test_days_of_edtf(edtf: str) -> None:
    assert is_edtf(edtf)
    assert days_of(edtf) == DAYS[edtf]


@pytest.mark.parametrize("edtf", NO_EDTF)
def test_no_edtf(edtf: str) -> None:
    with pytest.raises(ValueError, match=r"is not in|names a|is open"):
        days_of(edtf)


@pytest.mark.parametrize("value", TIMEX)
def test_timex(value: str) -> None:
    assert is_timex(value)


@pytest.mark.parametrize("value", NO_TIMEX)
def test_no_timex(value: str) -> None:
    assert not is_timex(value)
