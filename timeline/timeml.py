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


def write_timeml(article: Article, dates: Iterable[ResolvedDate], *, one_line: bool = False) -> str:
    """The TimeML document of `article`; with `one_line` it has no line feed in it."""
    escapes = _ESCAPES | ({"\n": "&#10;"} if one_line else {})

    def text(raw: str) -> str:
        return escape(_NOT_XML.sub("\ufffd", raw), escapes)

    body, position = [], 0
    for found in dates:
        start, end = found.span
        if start < position:  # inside the phrase before: TimeML does not nest TIMEX3
            continue
        mod = f' mod="{found.mod}"' if found.mod else ""
        tid = f"t{len(body) // 2 + 1}"
        tag = f'<TIMEX3 tid="{tid}" type="{found.type}" value="{text(found.value)}"{mod}>'
        body += [
            text(article.text[position:start]),
            f"{tag}{text(article.text[start:end])}</TIMEX3>",
        ]
        position = end
    body.append(text(article.text[position:]))
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE TimeML SYSTEM "TimeML.dtd">',
        "<TimeML>",
        f"<DOCID>{text(article.id)}</DOCID>",
        f"<DCT>{_creation_time(article)}</DCT>",
        f"<TEXT>{''.join(body)}</TEXT>",
        "</TimeML>",
    )
    return ("" if one_line else "\n").join(lines)


def _creation_time(article: Article) -> str:
    value = article.published.isoformat()
    kind = "TIME" if isinstance(article.published, datetime) else "DATE"
    return (
        f'<TIMEX3 tid="t0" type="{kind}" value="{value}" functionInDocument="CREATION_TIME">'
        f"{value}</TIMEX3>"
    )
