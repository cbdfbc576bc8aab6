"""Web pages: the article's text without navigation and advertisements, and the page's metadata.

`trafilatura` finds the text. It gets the parsed tree, never a string that could be an address, so
nothing is fetched. The publication date is looked for here, because the date that `trafilatura`
offers may come from the running text, and what it lacks from the clock.
"""

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from timeline.errors import InputError, MissingExtraError
from timeline.sources.decoding import decode
from timeline.sources.language_guess import contradicts
from timeline.sources.page_head import PageHead
from timeline.sources.page_metadata import addressed_dates, stated_dates
from timeline.sources.reading import ReadOptions, ReadResult, Record, assemble

_DECLARED = re.compile(rb"charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w-]{2,30})", re.IGNORECASE)
_NO_DATES = {"extensive_search": False}  # its dates are not used: the shortest search


def read_html(stream: BinaryIO, name: str, options: ReadOptions) -> Iterator[ReadResult]:
    """The article of a web page; its text is the text extracted from the page."""
    data = stream.read()
    declared = _DECLARED.search(data[:4096])
    page = decode(data, declared[1].decode("ascii") if declared else None)
    yield assemble(_record(page, name), options)


def _record(page: str, name: str) -> Record:
    trafilatura = _trafilatura()
    # The parser stops at a NUL.
    tree = trafilatura.load_html(page.replace("\0", "\ufffd"))
    found = None
    if tree is not None:
        found = trafilatura.bare_extraction(
            tree,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            date_extraction_params=dict(_NO_DATES),
        )
    if found is None or not (found.text or "").strip():
        raise InputError(
            "no article text was found in this page: save the text alone as a .txt file"
        )
    head = PageHead(tree, found.text, found.sitename)
    return Record(
        text=found.text,
        id=name,
        published=(*stated_dates(tree), *head.dates(), *addressed_dates(tree)),
        published_from="page",
        opening=head.lines(),
        title=found.title,
        url=found.url,
        source=found.sitename,
        language=_language(tree, found.text),
    )


def _language(tree: Any, text: str) -> str | None:
    """The language that the page names, unless its text is plainly in another one."""
    named = next(iter(tree.xpath("/html/@lang")), None)
    return None if named is None or contradicts(text, named) else str(named)


def _trafilatura() -> Any:
    try:
        import trafilatura
    except ImportError as error:
        raise MissingExtraError.of("html", "reading web pages needs trafilatura") from error
    return trafilatura
