"""The readers: each kind of input to articles, offsets kept, failures in their place."""

import gzip
import io
import sys
import zlib
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from timeline import language
from timeline.article import Article
from timeline.errors import InputError, MissingExtraError
from timeline.sources import ReadFailure, ReadOptions, is_batch, read_all
from timeline.sources.decoding import decode
from timeline.sources.json_lines import read_json_lines

INPUTS = Path(__file__).parent.parent.parent / "fixtures" / "inputs"
GIVEN = ReadOptions(published=date(2025, 9, 6))


def article(name: str, options: ReadOptions = GIVEN) -> Article:
    (found,) = read_all([INPUTS / name], options)
    assert isinstance(found, Article), found
    return found


def failure(name: str, options: ReadOptions = GIVEN) -> str:
    (found,) = read_all([INPUTS / name], options)
    assert isinstance(found, ReadFailure)
    assert (found.origin, found.line) == (str(INPUTS / name), None)
    return found.message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bom-crlf.txt", "Pilots end strike\r\n\r\nThey returned to work on Friday.\r\n"),
        ("utf-16.txt", "Harbour pilots returned to work on Friday.\n"),
        (
            "control-characters.txt",
            "The\x00 port reopened\x07 on Thursday,\x1b[31m officials\x7f said.\n",
        ),
    ],
)
def test_text_is_kept_as_it_stands(name: str, text: str) -> None:
    assert article(name).text == text


def test_other_encodings_are_detected() -> None:
    assert "négociations très serrées" in article("latin-1.txt").text


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("empty.txt", "no text"),
        ("white-space.txt", "no text"),
        ("picture.txt", "binary"),
        ("page-without-body.html", "no article text"),
        ("missing.txt", "No such file"),
        ("missing.jsonl", "No such file"),
        ("missing.pdf", "cannot tell what kind of file this is"),
        ("", "directory"),
    ],
)
def test_what_cannot_be_read(name: str, message: str) -> None:
    assert message in failure(name)


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 40,
        b"\x00" * 100,
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
        b"\x1f\x8b\x08\x00",
    ],
    ids=["all bytes", "zeros", "jpeg", "gzip"],
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        decode(data)


PUBLISHED = [
    pytest.param("articles.jsonl", GIVEN, "2025-09-06", "option", id="the option wins"),
    pytest.param("articles.jsonl", ReadOptions(), "2025-09-01", "article", id="the line's key"),
    pytest.param("page.html", GIVEN, "2025-09-06", "option", id="over the page"),
    pytest.param("page.html", ReadOptions(), "2025-09-06T08:15:00+01:00", "page", id="the page"),
    pytest.param("dateline.txt", ReadOptions(), "2025-09-06", "dateline", id="the dateline"),
]


@pytest.mark.parametrize(("name", "options", "published", "origin"), PUBLISHED)
def test_where_the_publication_date_comes_from(
    name: str, options: ReadOptions, published: str, origin: str
) -> None:
    first = next(read_all([INPUTS / name], options))
    assert isinstance(first, Article)
    assert (first.published.isoformat(), first.published_from) == (published, origin)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("pilots.txt", "no publication date: pass --published"),
        ("page-without-date.html", "no publication date: pass --published"),
        ("dateline-without-year.txt", "the dateline 'Sept. 6' gives no year"),
    ],
)
def test_no_publication_date(name: str, why: str) -> None:
    assert why in failure(name, ReadOptions())


def test_the_url_gives_the_year_of_a_dateline() -> None:
    line = (
        b'{"text": "OSLO, Dec 29 - It snowed.", "url": "https://news.example/2026/01/02/snow.html"}'
    )
    (found,) = read_json_lines(io.BytesIO(line), "news", ReadOptions())
    assert isinstance(found, Article)
    assert (found.published, found.published_from) == (date(2025, 12, 29), "dateline")


def test_page() -> None:
    found = article("page.html", ReadOptions())
    assert "Ferry crews walked out on Thursday" in found.text
    assert "Copyright" not in found.text
    assert "Sport" not in found.text
    assert found.title == "Ferry crews begin strike"
    assert found.source == "Harbour Post"
    assert found.url == "https://harbour-post.example/2025/09/06/ferry-strike"
    assert found.language == "en"


def test_a_page_in_its_declared_encoding() -> None:
    assert "Åsa Öberg" in article("page-latin-1.html").text


@pytest.mark.parametrize("name", ["articles.jsonl", "articles.jsonl.gz"])
def test_json_lines(name: str) -> None:
    found = list(read_all([INPUTS / name], ReadOptions()))
    assert [each.id for each in found if isinstance(each, Article)] == [f"a{i}" for i in range(10)]


def test_a_bad_line_costs_only_itself() -> None:
    found = list(read_all([INPUTS / "broken-line-7.jsonl"], ReadOptions()))
    assert len(found) == 10
    (failed,) = [each for each in found if isinstance(each, ReadFailure)]
    assert found.index(failed) == 6
    assert failed.line == 7
    assert failed.message.startswith("not JSON")


LINES = {
    '{"published": "2025-09-01"}': "the key 'text' is missing",
    '{"published": "2025-09-01", "text": null}': "the key 'text' is null",
    '{"published": "2025-09-01", "text": ""}': "the key 'text' is empty",
    '{"published": "2025-09-01", "text": " \\n"}': "has no text",
    '{"published": 20250901, "text": "It rained."}': "the key 'published' is a number",
    '{"published": "2025-02-30", "text": "It rained."}': "February 2025 has 28 days",
    '{"text": "It rained."}': "no publication date",
    '{"published": "2025-09-01", "text": "It rained.", "title": {}}': "'title' is an object",
    '{"published": "2025-09-01", "text": "It rained.", "id": true}': "'id' is true or false",
    '["It rained."]': "not an array",
    '{"text": "It rained.': "not JSON",
    "[" * 100_000: "not JSON",
    '{"id": "first", "published": "2025-09-01", "text": "x"}': "was given on line 1 already",
}


@pytest.mark.parametrize(("line", "message"), LINES.items(), ids=LINES.values())
def test_lines_that_are_refused(line: str, message: str) -> None:
    first = '{"id": "first", "published": "2025-09-01", "text": "It rained."}'
    stream = io.BytesIO(f"{first}\n{line}\n\n".encode())
    (_, found) = read_json_lines(stream, "lines", ReadOptions())
    assert isinstance(found, ReadFailure)
    assert found.line == 2
    assert message in found.message


def test_a_line_is_read_as_given() -> None:
    line = (
        '\ufeff{"id": 7, "published": "2025-09-06T14:30:00+01:00", '
        '"text": "A \\ud83d\\r\\n\\u0000",'
        ' "title": " ", "source": "Post", "language": "en-GB", "section": {"unknown": 1}}\r\n'
    )
    (found,) = read_json_lines(io.BytesIO(line.encode()), "lines", ReadOptions())
    zone = timezone(timedelta(hours=1))
    assert found == Article(
        id="7",
        text="A \ufffd\r\n\x00",  # a lone surrogate is no character; the offsets stay
        published=datetime(2025, 9, 6, 14, 30, tzinfo=zone),
        published_from="article",
        title=None,
        source="Post",
        language="en-GB",
        region="GB",
    )


def test_ids_are_made_from_names(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    for path in (tmp_path / "a" / "news.txt", tmp_path / "b" / "news.TXT"):
        path.write_text("It rained.")
    (tmp_path / "more.jsonl").write_text('\n{"text": "It rained."}\n')
    paths = [tmp_path / "a" / "news.txt", tmp_path / "b" / "news.TXT", tmp_path / "more.jsonl"]
    ids = [found.id for found in read_all(paths, GIVEN) if isinstance(found, Article)]
    assert ids == ["news", "news-2", "more:2"]


MANY_LINES = "".join(f'{{"text": "It rained {i} times on Monday."}}\n' for i in range(9000))


def test_a_truncated_archive_gives_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "articles.jsonl.gz"
    data = gzip.compress(MANY_LINES.encode())[:-2000]
    path.write_bytes(data)
    *found, last = read_all([path], GIVEN)
    whole = zlib.decompressobj(31).decompress(data).count(b"\n")
    assert len(found) == whole > 100
    assert isinstance(last, ReadFailure)
    assert last.line is None


@pytest.mark.parametrize("count", [10, 9000])
def test_bytes_after_an_archive_are_told_of(tmp_path: Path, count: int) -> None:
    path = tmp_path / "articles.jsonl.gz"
    lines = "".join(MANY_LINES.splitlines(keepends=True)[:count])
    halves = lines[: len(lines) // 2], lines[len(lines) // 2 :]
    path.write_bytes(b"".join(gzip.compress(half.encode()) for half in halves) + b"garbage")
    *found, last = read_all([path], GIVEN)
    assert [each.id for each in found if isinstance(each, Article)] == [
        f"articles:{i + 1}" for i in range(count)
    ]
    assert last == ReadFailure(
        str(path), None, "this is not gzip data, or something else follows it"
    )


def test_a_missing_extra_names_the_commands_that_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    pages = failure("page.html")
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtraError) as missing:
        language.load("nothing of this name is loaded yet")
    for extra, told in (("html", pages), ("events", str(missing.value))):
        assert f'the extra "{extra}" of this project is not installed' in told
        assert f'pip install -e ".[{extra}]"' in told
        assert f'pip install "FILE.whl[{extra}]"' in told
        # That name belongs to a package of somebody else in the public registry.
        assert "event-timeline" not in told


def test_one_document_or_many() -> None:
    assert not is_batch([Path("a.txt")])
    assert not is_batch([Path("a.HTML")])
    assert is_batch([Path("a.jsonl")])
    assert is_batch([Path("a.jsonl.gz")])
    assert is_batch([Path("a.txt"), Path("b.txt")])
