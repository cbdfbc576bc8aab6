"""TimeML: an article's text with inline TIMEX3 tags, as HeidelTime writes it."""

import re
from collections.abc import Iterable
from datetime import datetime
from xml.sax.saxutils import escape

from timeline.article import Article
from timeline.dates import ResolvedDate

# What XML 1.0 cannot hold, not even escaped. One-for-one, so that the text keeps its length.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A parser turns a bare carriage return into a line feed; a character reference stays.
_ESCAPES = {'"': "&quot;", "\r": "&#13;"}
CREATION_TIME_ID = "t0"


def write_timeml(article: Article, dates: Iterable[ResolvedDate], *, one_line: bool = False) -> str:
    """The TimeML document of `article`; with `one_line` it has no line feed in it."""
    escapes = _ESCAPES | ({"\n": "&#10;"} if one_line else {})
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE TimeML SYSTEM "TimeML.dtd">',
        "<TimeML>",
        f"<DOCID>{_text(article.id, escapes)}</DOCID>",
        f"<DCT>{_creation_time(article)}</DCT>",
        f"<TEXT>{_tagged(article, dates, escapes)}</TEXT>",
        "</TimeML>",
    )
    return ("" if one_line else "\n").join(lines)


def _text(raw: str, escapes: dict[str, str]) -> str:
    return escape(_NOT_XML.sub("\ufffd", raw), escapes)


def _creation_time(article: Article) -> str:
    value = article.published.isoformat()
    kind = "TIME" if isinstance(article.published, datetime) else "DATE"
    return (
        f'<TIMEX3 tid="{CREATION_TIME_ID}" type="{kind}" value="{value}" '
        f'functionInDocument="CREATION_TIME">{value}</TIMEX3>'
    )


def _tagged(article: Article, dates: Iterable[ResolvedDate], escapes: dict[str, str]) -> str:
    """The article's text with a TIMEX3 element around each phrase."""
    body: list[str] = []
    position = number = 0
    # Which element a later phrase was counted from, by the day on which it begins.
    ids = {article.published.isoformat()[:10]: CREATION_TIME_ID}
    for found in dates:
        start, end = found.span
        if start < position:  # inside the phrase before: TimeML does not nest TIMEX3
            continue
        number += 1
        attributes = {
            "tid": f"t{number}",
            "type": found.type,
            "value": found.value,
            "mod": found.mod,
            "functionInDocument": "NONE",
            "anchorTimeID": ids.get(found.anchor[:10]) if found.anchor else None,
        }
        body += [
            _text(article.text[position:start], escapes),
            f"<TIMEX3 {_written(attributes)}>{_text(article.text[start:end], escapes)}</TIMEX3>",
        ]
        position = end
        if found.start:
            ids.setdefault(found.start[:10], f"t{number}")
    body.append(_text(article.text[position:], escapes))
    return "".join(body)


def _written(attributes: dict[str, str | None]) -> str:
    known = {name: value for name, value in attributes.items() if value is not None}
    return " ".join(f'{name}="{escape(value, _ESCAPES)}"' for name, value in known.items())
