"""The head of an article on its page: what stands above its first paragraph.

A date there is the article's; a date further down is one that the text tells of, or the footer's,
or another article's.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from timeline.sources.page_metadata import ARTICLE_TYPES

_BLOCKS = frozenset(
    "address article aside body dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li "
    "main nav ol p section table td th tr ul".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_UNREAD = frozenset("script style noscript template".split())
# Parts of a page that are about other things than its article: elements, and words in classes.
_APART = frozenset("aside nav footer".split())
_OTHERS = re.compile(r"related|recommend|sidebar|teaser|trending|most-read|comment", re.IGNORECASE)
_CHANGED = re.compile(r"\b(?:updated?|modified|revised|edited|corrected)\b", re.IGNORECASE)
_PUBLISHED_CLASSES = frozenset("published entry-date entry-time date-published".split())
_DATED = re.compile(r"(?:\b|_)(?:date|datestamp|timestamp)(?:\b|_)|[a-z]Date\b")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_BESIDE = 4  # elements between such a date and the headline
_SEPARATOR = re.compile(r"\s[|·•]\s")  # "By Ann Berg | 6 September 2025"

# A line of running text, and how much of it is compared with the page.
_PARAGRAPH, _COMPARED = 60, 40
_HEADLINE = 16  # letters; a shorter heading at the beginning of a title is often the site's name
_MOST_TIMES = 20  # more stand in a list of other articles
_SENTENCE_ENDS = tuple(".!?:…\"'”’»")


class PageHead:
    """The head of the article on the page `tree`, whose extracted text and site are given."""

    def __init__(self, tree: Any, text: str, site: str | None) -> None:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        first = next((i for i, line in enumerate(lines) if _is_running(line)), 0)
        # The dateline may come after a line that sums up; a date alone counts in the byline only.
        self._opening = [line for line in lines[: first + 2] if line.endswith(_SENTENCE_ENDS)]
        self._texts, paragraph = _texts_above(tree, text)
        self._elements = list(tree.iter("*"))
        self._place = {element: place for place, element in enumerate(self._elements)}
        around = [] if paragraph is None else [paragraph, *paragraph.iterancestors()]
        self._around = dict.fromkeys(around)
        self._others = self._elsewhere()
        self._end = 0 if paragraph is None else self._place[paragraph]
        self._start = self._beginning(_titles(tree), _letters(site or ""))

    def dates(self) -> Iterator[str]:
        """The dates that the page marks up as the article's, those of publication first."""
        elements = [element for element in self._elements if self._is_the_articles(element)]
        yield from (_value(element) for element in elements if _is_marked(element))
        times = [element for element in elements if _is_time(element)]
        head = [time for time in times if self._start <= self._place[time] < self._end]
        yield from (_value(time) for time in head[:_MOST_TIMES] if not _dates_a_change(time))

    def lines(self) -> str:
        """The lines where a dateline may stand: the byline and the beginning of the text."""
        head = [text for text in self._texts if self._start <= self._place[_home(text)]]
        head = [text for text in head if _home(text) not in self._others]
        lines, label = [], ""
        for _, texts in groupby(head, key=_line_of):
            line = " ".join("".join(texts).split())
            if not _CHANGED.search(label):
                lines += _SEPARATOR.split(line)
            label = line
        return "\n".join([*lines, *self._opening])

    def _beginning(self, titles: list[str], site: str) -> int:
        """Where the head begins: at the article's element or its headline, whichever is first.

        A heading that is not in the title may be the site's name, with today's date below it. Right
        above the headline stands the article's.
        """
        articles = [each for each in self._around if _is_article(each)]
        starts = [self._place[element] for element in articles[:1]]
        headlines = []
        for place, element in enumerate(self._elements[: self._end]):
            words = _letters(element.text_content()) if element.tag in ("h1", "h2") else ""
            if words != site and any(_is_headline(words, title) for title in titles):
                headlines.append(place)
        start = min(starts + headlines[-1:], default=self._end)
        above = range(max(0, start - _BESIDE), start)
        return next((place for place in above if _is_dated(self._elements[place])), start)

    def _is_the_articles(self, element: Any) -> bool:
        if not _is_time(element) and not _is_marked(element):
            return False
        return element not in self._others and (
            self._place[element] < self._end or self._is_property_of_it(element)
        )

    def _elsewhere(self) -> set[Any]:
        """The elements of the parts of the page that are about other things than the article."""
        found: set[Any] = set()
        for element in self._elements:  # parents come before their children
            if element not in self._around and (element.getparent() in found or _is_apart(element)):
                found.add(element)
        return found

    def _is_property_of_it(self, element: Any) -> bool:
        """Whether a microdata property belongs to the item that the text belongs to as well."""
        items = [each for each in element.iterancestors() if "itemscope" in each.attrib]
        return "itemprop" in element.attrib and bool(items) and items[0] in self._around


def _texts_above(tree: Any, text: str) -> tuple[list[Any], Any]:
    """The page's texts above the first paragraph of the extracted `text`, and its element or None.

    Of a short page the extracted text may be a single line, with the headline in it.
    """
    texts = [text for text in tree.xpath("//body//text()") if _home(text).tag not in _UNREAD]
    extracted, above = "".join(text.split()), 0
    for (block, _), each in groupby(texts, key=_line_of):
        line = list(each)
        words = " ".join("".join(line).split())
        begins = words.replace(" ", "")[:_COMPARED]
        if _is_running(words) and block.tag not in _HEADINGS and begins in extracted:
            return texts[:above], _home(line[0])
        above += len(line)
    return [], None


def _home(text: Any) -> Any:
    """The element that a text stands in."""
    return text.getparent().getparent() if text.is_tail else text.getparent()


def _line_of(text: Any) -> tuple[Any, Any]:
    """What texts of one line have in common: their block, and the line break before them."""
    element = _home(text)
    while element.tag not in _BLOCKS and element.getparent() is not None:
        element = element.getparent()
    before = text.getparent()
    return element, before if before.tag == "br" else None


def _titles(tree: Any) -> list[str]:
    titles = tree.xpath("//head//title/text() | //meta[@property='og:title']/@content")
    return [_letters(title) for title in titles]


def _letters(title: str) -> str:
    """The beginning of a title without what varies: spaces, punctuation, capitals."""
    return "".join(letter for letter in title.lower() if letter.isalnum())[:_COMPARED]


def _is_headline(words: str, title: str) -> bool:
    """Whether a heading is the title, or the part of it before the name of the site."""
    return words == title != "" or (len(words) >= _HEADLINE and title.startswith(words))


def _is_running(line: str) -> bool:
    return len(line) >= _PARAGRAPH and line.endswith(_SENTENCE_ENDS)


def _is_apart(element: Any) -> bool:
    kind = f"{element.get('class', '')} {element.get('id', '')}"
    return element.tag in _APART or _is_container(element) or _OTHERS.search(kind) is not None


def _is_article(element: Any) -> bool:
    item = element.get("itemtype", "").lower().endswith(ARTICLE_TYPES)
    return element.tag == "article" or (item and element.tag not in ("html", "body"))


def _is_container(element: Any) -> bool:
    return element.tag == "article" or "itemscope" in element.attrib


def _is_time(element: Any) -> bool:
    """Whether an element gives a time: a `time`, or an `abbr` that shows it as "an hour ago"."""
    return element.tag == "time" or (
        element.tag == "abbr" and _MOMENT.match(element.get("title", "")) is not None
    )


def _is_marked(element: Any) -> bool:
    """Whether an element says that it holds the date of publication."""
    return (
        "datePublished" in element.get("itemprop", "").split()
        or (element.tag == "time" and "pubdate" in element.attrib)
        or not _PUBLISHED_CLASSES.isdisjoint(element.get("class", "").split())
    )


def _is_dated(element: Any) -> bool:
    return _DATED.search(f"{element.get('class', '')} {element.get('id', '')}") is not None


def _dates_a_change(element: Any) -> bool:
    before = element.xpath("preceding::text()[normalize-space()][1]")
    label = f"{element.get('class', '')} {before[0][-30:] if before else ''}"
    return _CHANGED.search(label) is not None


def _value(element: Any) -> str:
    stated = (element.get(name) for name in ("datetime", "content", "title"))
    value = next(filter(None, stated), element.text_content())
    return " ".join(value.split())
