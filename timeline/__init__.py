"""Who did what, and when: a chronological event list from a news article and its date.

`timeline.extract(text, published=...)` does the whole job; `timeline.dates.resolve` only the dates.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.extraction import extract

__all__ = ["extract"]


def __getattr__(name: str) -> object:
    """`extract`, imported when it is first asked for, so that `import timeline` stays fast.

    Its module has another name: a submodule `extract`, once imported, would hide the function.
    """
    if name == "extract":
        from timeline.extraction import extract

        return extract
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
