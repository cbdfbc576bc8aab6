"""The publication dates that a page states for machines: meta elements, JSON-LD and its address.

Dates of change ("modified", "updated") and of other things than the article are left out.
"""

import json
import re
from collections import deque
from collections.abc import Iterator
from typing import Any

# The names of meta elements that mean the day of publication, in lower case.
PUBLICATION_NAMES = frozenset(
    "article:published_time article:published article:published_date article.published "
    "article:publicationdate article:post_date article_date_original bt:pubdate "
    "citation_publication_date cxenseparse:recs:publishtime date_published datepublished "
    "dc.date.issued dc.date.publication dcsext.articlefirstpublished dcterms.issued "
    "mediator_published_time og:article:published og:article:published_time og:datepublished "
    "og:pubdate og:publish_date og:published_time originalpublicationdate parsely-pub-date "
    "publication_date pubdate publish-date publish_date publish_time publishdate published-date "
    "published_date published_time publisheddate rbpubdate rnews:datepublished sailthru.date "
    "shareaholic:article_published_time vr:published_time".split()
)
# Names that usually mean it too, though some sites give the day of the last change there.
DATE_NAMES = frozenset("date dc.date dc:date dcterms.date citation_date displaydate pdate".split())

# The schema.org types of news, by their ends: NewsArticle, BlogPosting, Report, and the page.
ARTICLE_TYPES = ("article", "posting", "report")
_PAGE_TYPES = ("webpage",)
# How JSON-LD is hidden from old browsers: comments and CDATA around it.
_WRAPPING = re.compile(r"^\s*(?:<!--|(?://\s?)?<!\[CDATA\[)|(?:-->|(?://\s?)?\]\]>)\s*$")
_LAST_COMMA = re.compile(r",(?=\s*[}\]])")  # no JSON, and frequent
_DAY_IN_ADDRESS = re.compile(r"/(\d{4})([/-])(\d\d)\2(\d\d)(?=/|-|$)")


def stated_dates(tree: Any) -> Iterator[str]:
    """What the page gives as its publication date in its metadata, the clearest first."""
    metas = list(_metas(tree))
    nodes = list(_json_ld(tree))
    yield from (content for name, content in metas if name in PUBLICATION_NAMES)
    yield from _published(nodes, ARTICLE_TYPES)
    yield from (content for name, content in metas if name in DATE_NAMES)
    yield from _published(nodes, _PAGE_TYPES)


def addressed_dates(tree: Any) -> Iterator[str]:
    """The day in the page's own address: "/2025/10/29/"."""
    addresses = tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    for address in addresses:
        if match := _DAY_IN_ADDRESS.search(address):
            yield f"{match[1]}-{match[3]}-{match[4]}"


def _metas(tree: Any) -> Iterator[tuple[str, str]]:
    for element in tree.iter("meta"):
        for attribute in ("property", "name"):
            if attribute in element.attrib:
                yield element.get(attribute).strip().lower(), element.get("content", "")


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    """The top nodes of the page's JSON-LD: what the page is about, and not what it links to."""
    for text in tree.xpath("//script[starts-with(@type, 'application/ld+json')]/text()"):
        try:
            data = json.loads(_LAST_COMMA.sub("", _WRAPPING.sub("", text)), strict=False)
        except (ValueError, RecursionError):
            continue  # broken scripts are frequent, and the page has other sources
        yield from _nodes(data)


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    waiting = deque([data])
    while waiting:
        node = waiting.popleft()
        if isinstance(node, list):
            waiting.extendleft(reversed(node))
        elif isinstance(node, dict):
            yield node
            waiting.extendleft([node.get("mainEntity"), node.get("@graph")])


def _published(nodes: list[dict[str, Any]], types: tuple[str, ...]) -> Iterator[str]:
    for node in nodes:
        named = node.get("@type")
        kinds = named if isinstance(named, list) else [named]
        date = node.get("datePublished")
        if isinstance(date, str) and any(str(kind).lower().endswith(types) for kind in kinds):
            yield date
