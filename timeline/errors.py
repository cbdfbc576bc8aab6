"""The errors that the library raises on purpose. Only the command line prints them."""

from typing import Self


class TimelineError(Exception):
    """Base of all errors of this package: what is wrong and what to do, in words for the user."""


class InputError(TimelineError):
    """The input cannot be read: missing, binary, of an unknown encoding, broken JSON, no text."""


class PublicationDateError(TimelineError):
    """The publication date is missing, impossible or ambiguous."""


class MissingExtraError(TimelineError):
    """A job needs an optional package that is not installed."""

    @classmethod
    def of(cls, extra: str, need: str) -> Self:
        """The error for an `extra` of this project that is missing; `need` says what for.

        The project is in no package registry, so the commands name a checkout or a wheel.
        """
        return cls(
            f'{need}: the extra "{extra}" of this project is not installed. In a checkout of it, '
            f'run: pip install -e ".[{extra}]". From its wheel: pip install "FILE.whl[{extra}]", '
            f"where FILE.whl is the path of the wheel"
        )
