"""The publication date and the language of web pages: what is believed, and what is not."""

import io
import sys
from datetime import datetime, tzinfo

import pytest
from trafilatura.meta import reset_caches

from timeline.article import Article
from timeline.errors import TimelineError
from timeline.publication import Order, parse_published
from timeline.sources.html import read_html
from timeline.sources.reading import ReadOptions

TEXT = (
    "<p>The mayor, Ann Berg, opened the new bridge in Osterhavn on Thursday after years of delay "
    "and debate about the costs.</p><p>She said that the work on the northern road would end next "
    "year, and that the city had spent more than 40 million euros on it.</p>"
)
HEADLINE = "<h1>Bridge opens in Osterhavn</h1>"


def page(head: str = "", body: str = TEXT, lang: str = "en") -> str:
    head = f"<title>Bridge opens in Osterhavn | Harbour Post</title>{head}"
    return f"<!DOCTYPE html><html lang='{lang}'><head>{head}</head><body>{body}</body></html>"


def meta(name: str, content: str, key: str = "property") -> str:
    return f'<meta {key}="{name}" content="{content}">'


def json_ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def read(html: str, order: Order | None = None) -> Article:
    (found,) = read_html(io.BytesIO(html.encode()), "page", ReadOptions(order=order))
    assert isinstance(found, Article)
    return found


def published(html: str) -> tuple[str, str]:
    found = read(html)
    return found.published.isoformat(), found.published_from


PUBLISHED_TIME = meta("article:published_time", "2025-09-06")
NEWS = '{"@type": "NewsArticle", "dateModified": "2025-09-09", "datePublished": "2025-09-06"}'

STATED = {
    "a time with its zone": page(meta("article:published_time", "2025-09-06T23:30:00-05:00")),
    "not the change": page(meta("article:modified_time", "2025-09-09") + PUBLISHED_TIME),
    "by name": page(meta("DC.date.issued", "6 Sep 2025", "name")),
    "before a vaguer name": page(meta("date", "2025-08-01", "name") + PUBLISHED_TIME),
    "the vaguer name": page(meta("date", "2025-09-06", "name")),
    "JSON-LD": page(json_ld(NEWS)),
    "JSON-LD before a vaguer name": page(meta("date", "2025-08-01", "name") + json_ld(NEWS)),
    "a graph": page(json_ld(f'{{"@graph": [{{"@type": "WebSite"}}, {NEWS}]}}')),
    "several types": page(json_ld(NEWS.replace('"NewsArticle"', '["Thing", "BlogPosting"]'))),
    "a comma too many": page(json_ld(NEWS.replace("}", ",}"))),
    "a script with its encoding": page(
        json_ld(NEWS).replace("+json", "+json; charset=utf-8", 1),
    ),
    "a wrapped script": page(json_ld(f"<!--\n{NEWS}\n-->")),
    "the article, not the page": page(
        json_ld('{"@type": "WebPage", "datePublished": "2019-01-01"}') + json_ld(NEWS)
    ),
    "not another thing": page(
        json_ld('[{"@type": "Event", "startDate": "2025-12-24", "datePublished": "2019-01-01"}]')
        + json_ld(NEWS)
    ),
    "an empty one": page(meta("article:published_time", " ") + json_ld(NEWS)),
    "an impossible one": page(meta("pubdate", "2025-02-31", "name") + json_ld(NEWS)),
    "a broken script": page(json_ld("{") + json_ld(NEWS)),
    "microdata": page(
        body="<span itemprop='datePublished' content='2025-09-06'>6 Sept</span>" + TEXT
    ),
    "microdata below the text": page(
        body=f"<div itemscope>{TEXT}<p>Posted <time itemprop='datePublished' "
        "datetime='2025-09-06'>Saturday</time></p></div>"
    ),
    "pubdate": page(
        body="<time datetime='2025-09-09' class='updated'>9</time>"
        "<time datetime='2025-09-06' pubdate>6</time>" + TEXT
    ),
    "an hour ago": page(body=f"{HEADLINE}<abbr title='2025-09-06T10:15Z'>1 hr ago</abbr>{TEXT}"),
    "a class": page(body=f"<time class='entry-date updated' datetime='2025-09-06'>6</time>{TEXT}"),
    "a time below the headline": page(
        body=f"<header><time datetime='2026-11-23'>today</time></header>{HEADLINE}"
        f"<time datetime='2025-09-06'>6 Sept</time>{TEXT}"
    ),
    "a time in the article": page(
        body="<h1>Harbour Post</h1><time datetime='2026-11-23'>today</time>"
        f"<article><p>Updated <time datetime='2025-09-09'>9 Sept</time></p>"
        f"<time>6 Sept 2025</time>{TEXT}</article>"
    ),
    "the address": page("<link rel='canonical' href='https://news.example/2025/09/06/bridge'>"),
}


@pytest.mark.parametrize("html", STATED.values(), ids=STATED)
def test_what_the_page_states(html: str) -> None:
    day, origin = published(html)
    assert (day[:10], origin) == ("2025-09-06", "page")


def test_time_and_zone_are_kept() -> None:
    found = published(STATED["a time with its zone"])
    assert found == ("2025-09-06T23:30:00-05:00", "page")


BYLINES = {
    "a date alone": f"{HEADLINE}<p>By Ann Lee</p><span>Sept. 6, 2025</span>{TEXT}",
    "above the headline": f"<p class='post_date'>Sept. 6, 2025</p><div>{HEADLINE}</div>{TEXT}",
    "beside the author": f"{HEADLINE}<p>By Ann Lee | 6 September 2025 | Osterhavn</p>{TEXT}",
    "posted": f"{HEADLINE}<div>By Ann Lee<br>Posted on 6 September 2025 at 10:15</div>{TEXT}",
    "not the change": f"{HEADLINE}<div>Updated:</div><div>9 September 2025</div>"
    f"<div>Published: 6 September 2025</div>{TEXT}",
    # The text extracted from such a page is one line, with the headline in it.
    "a short page": f"<article>{HEADLINE}<p class='byline'>By Ann Berg</p>"
    "<span>Sept. 6, 2025</span>"
    "<p>The bridge collapsed on Monday, officials said. Nobody was hurt in the collapse of the old "
    "bridge over the river.</p><p>It will be rebuilt next year, the mayor said.</p></article>",
    "a dateline": TEXT.replace("The mayor", "OSTERHAVN, Sept 6, 2025 (Staff) - The mayor", 1),
    "metadata of no use": meta("date", "Thursday", "name")
    + HEADLINE
    + f"<p>6 September 2025</p>{TEXT}",
}


@pytest.mark.parametrize("body", BYLINES.values(), ids=BYLINES)
def test_a_dateline_on_the_page(body: str) -> None:
    assert published(page(body=body)) == ("2025-09-06", "dateline")


# No day in these is the publication day, and none may be completed with today's.
UNDATED = {
    "in the text": page(body=TEXT + "<p>The old bridge collapsed on 2014-05-06 in a storm.</p>"),
    "in words": page(body=TEXT + "<p>The law was last updated on 3 March 2021, he said.</p>"),
    "a slashed one": page(body=TEXT + "<p>He won the race of 2014/05/06 and 5.6.2013.</p>"),
    "a footer": page(body=TEXT + "<footer>Updated <time>3 March 2021</time></footer>"),
    "below the text": page(body=TEXT + "<p>Updated 03/04/2021</p><p>Published: 3 March 2021</p>"),
    "a change alone": page(meta("article:modified_time", "2025-09-09")),
    "a changed byline": page(body=f"{HEADLINE}<p>Updated <time>9 Sept 2025</time></p>{TEXT}"),
    "the sidebar": page(
        body=f"{HEADLINE}<aside>Related <time datetime='2020-01-05'>5 Jan</time></aside>{TEXT}"
    ),
    "a related article": page(
        body=f"<div class='related-news'><time pubdate datetime='2020-01-05'>5</time></div>{TEXT}"
        "<article><h2>Old news</h2><time class='published' datetime='2019-01-05'>5</time></article>"
    ),
    "today below the site's name": page(
        body=f"<h1>Harbour Post</h1><p>23 November 2026</p><h2>A bridge opens</h2>{TEXT}"
    ),
    "today above the article of the page's item": page(
        body="<div itemscope><time datetime='2026-11-23'>today</time><h1>Harbour Post</h1>"
        f"{TEXT}</div>"
    ),
    "today at the top of the page": page(
        body=f"<p class='date'>23 November 2026</p><ul>{'<li>News</li>' * 4}</ul>{HEADLINE}{TEXT}"
    ),
    "a change above the headline": page(
        body=f"<p class='date'>Updated: 9 September 2025</p>{HEADLINE}{TEXT}"
    ),
    "an abbreviation": page(body=f"{HEADLINE}<abbr title='2025 News Inc'>2025</abbr>{TEXT}"),
    "an event": page(json_ld('{"@type": "Event", "datePublished": "2025-12-24"}')),
    "a picture": page(body=TEXT + "<img src='/uploads/2018/02/03/x.jpg'>"),
    "a month in the address": page("<link rel='canonical' href='https://news.example/2025/09/x'>"),
}
PARTIAL = ["2025-09", "2025", "September 2025", "09/2025", "2025-W36", "6 September", "Thursday"]
for given in [*PARTIAL, "yesterday", "10:30", "3 hours ago", "1757116800", "not a date"]:
    UNDATED[f"meta {given}"] = page(meta("date", given, "name"))
    UNDATED[f"time {given}"] = page(
        body=f"{HEADLINE}<time datetime='{given}'>{given}</time><p>{given}</p>{TEXT}"
    )


@pytest.mark.parametrize("html", UNDATED.values(), ids=UNDATED)
def test_no_date_is_made_up(html: str) -> None:
    with pytest.raises(TimelineError, match=r"no publication date|gives no year"):
        read(html)


@pytest.mark.parametrize(
    "html",
    [
        page(meta("article:published_time", "03/04/2025")),
        page(json_ld('{"@type": "NewsArticle", "datePublished": "03/04/2025"}')),
        page(body=f"{HEADLINE}<time>Thu 03/04/2025</time>{TEXT}", lang="en-US"),
    ],
    ids=["meta", "JSON-LD", "time"],
)
def test_ambiguous_dates_are_refused_or_settled(html: str) -> None:
    with pytest.raises(TimelineError, match=r"3 April 2025 \(--day-first\) or 4 March 2025 \(--mo"):
        read(html)
    assert read(html, "day-first").published.isoformat() == "2025-04-03"
    assert read(html, "month-first").published.isoformat() == "2025-03-04"


def test_the_error_names_the_impossible_date() -> None:
    with pytest.raises(TimelineError, match=r"'2025-02-31' is impossible: February 2025 has 28"):
        read(page(meta("article:published_time", "2025-02-31")))


LIBRARIES = ("dateparser", "dateutil", "htmldate", "trafilatura")


class _AnyDatetime(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, datetime)


def set_clock(to: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the libraries that read pages and dates believe that it is `to`."""

    class Clock(datetime, metaclass=_AnyDatetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return to.replace(tzinfo=tz)

        utcnow = today = now

    reset_caches()
    monkeypatch.setattr("datetime.datetime", Clock)
    for name, module in list(sys.modules.items()):
        library = name.partition(".")[0] in LIBRARIES
        if library and getattr(module, "datetime", None) is datetime:
            monkeypatch.setattr(module, "datetime", Clock)


@pytest.mark.parametrize("given", [*PARTIAL, "yesterday", "6 Sept 2025", "6 Sept 2025 14:30"])
def test_the_clock_does_not_matter(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    html = page(meta("date", given, "name"), f"{HEADLINE}<time datetime='{given}'></time>{TEXT}")
    found = []
    parse_published("6 Sept 2025")
    published(page(PUBLISHED_TIME))  # from here on the libraries are loaded
    for clock in (datetime(2026, 11, 23, 6, 45), datetime(2033, 2, 4, 18, 5)):
        set_clock(clock, monkeypatch)
        try:
            found.append(published(html)[0])
        except TimelineError as error:
            found.append(str(error))
        monkeypatch.undo()
    assert found[0] == found[1]


GERMAN = (
    "<p>Die Bürgermeisterin hat am Donnerstag die neue Brücke eröffnet, und die Arbeiten an der "
    "Straße sind nach langer Zeit auch zu Ende, wie sie in einer Rede sagte.</p>"
)


@pytest.mark.parametrize(
    ("body", "named", "language", "region"),
    [
        (TEXT, "de-DE", "en", None),
        (TEXT, "ca", "en", None),
        (TEXT, "en-GB", "en-GB", "GB"),
        (GERMAN, "en-US", "de", None),
        (GERMAN, "fr", "de", None),
        (GERMAN, "de-AT", "de-AT", "AT"),
        (GERMAN, "nds", "nds", None),  # Low German is not known, and close
        ("<p>The mayor, Ann Berg, opened it.</p>", "de", "de", None),  # too short to tell
    ],
)
def test_the_text_decides_on_its_language(
    body: str, named: str, language: str, region: str | None
) -> None:
    found = read(page(PUBLISHED_TIME, body, named))
    assert (found.language, found.region) == (language, region)
