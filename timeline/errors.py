"""The errors that the library raises on purpose. Only the command line prints them."""


class TimelineError(Exception):
    """Base of all errors of this package: what is wrong and what to do, in words for the user."""


class InputError(TimelineError):
    """The input cannot be read: missing, binary, of an unknown encoding, broken JSON, no text."""


class PublicationDateError(TimelineError):
    """The publication date is missing, impossible or ambiguous."""


class MissingExtraError(TimelineError):
    """A job needs an optional package that is not installed."""
