"""Web pages: the article's text without navigation and advertisements, and the page's metadata.

`trafilatura` finds the text and `htmldate` the publication date. Both get a parsed tree, never a
string that could be an address, so nothing is fetched.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from timeline.errors import InputError, MissingExtraError
from timeline.publication import FIRST_YEAR, LAST_YEAR
from timeline.sources.decoding import decode
from timeline.sources.reading import Reading, ReadOptions, Record, assemble

_DECLARED = re.compile(rb"charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w-]{2,30})", re.IGNORECASE)
_DATE_OPTIONS = {
    "original_date": True,  # when it was published, not when it was last changed
    "extensive_search": False,  # no dates from the running text: they date what it tells of
    "min_date": f"{FIRST_YEAR}-01-01",
    # Without a limit of its own htmldate takes today's date for one, and the output would change
    # from day to day. A date in the future is kept, and the command line warns of it.
    "max_date": f"{LAST_YEAR}-12-31",
}


def read_html(stream: BinaryIO, name: str, options: ReadOptions) -> Iterator[Reading]:
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
        language = next(iter(tree.xpath("/html/@lang")), None)
        found = trafilatura.bare_extraction(
            tree,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            date_extraction_params=dict(_DATE_OPTIONS),
        )
    if found is None or not found.text:
        raise InputError(
            "no article text was found in this page: save the text alone as a .txt file"
        )
    return Record(
        text=found.text,
        id=name,
        published=date.fromisoformat(found.date) if found.date else None,
        published_from="page",
        title=found.title,
        url=found.url,
        source=found.sitename,
        language=language,
    )


def _trafilatura() -> Any:
    try:
        import trafilatura
    except ImportError as error:
        raise MissingExtraError(
            'reading web pages needs trafilatura: pip install "event-timeline[html]"'
        ) from error
    return trafilatura
