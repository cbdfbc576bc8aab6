"""The commands on good input: forms of output, options, encodings, start-up."""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.cli.conftest import COMMAND, INPUTS, ROOT, Run
from timeline.cli.options import Input
from timeline.sources.inputs import KINDS

PUBLISHED = ("--published", "2025-09-06")
TEXT = (INPUTS / "pilots.txt").read_text()


def test_one_file_gives_one_document(run: Run) -> None:
    done = run("dates", "pilots.txt", *PUBLISHED)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith('{\n  "article": "pilots"')
    found = {each["text"]: each["start"] for each in done.document["dates"]}
    assert "2025-09-04" in found.values()
    assert "2025-09-08" in found.values()


def test_extract(run: Run, tmp_path: Path) -> None:
    done = run("extract", "pilots.txt", *PUBLISHED)
    assert (done.code, done.err) == (0, "")
    (article,) = done.document["articles"]
    assert (article["id"], article["published_from"]) == ("pilots", "option")
    assert "meet" in [event["action"]["text"] for event in done.document["events"]]
    document = tmp_path / "document.json"
    document.write_text(done.out, encoding="utf-8")
    assert run("validate", document, "--articles", "pilots.txt").code == 0


@pytest.mark.parametrize("name", ["articles.jsonl", "articles.jsonl.gz"])
def test_a_batch_gives_one_line_each(run: Run, name: str) -> None:
    done = run("dates", name)
    assert (done.code, done.err) == (0, "")
    assert [line["article"] for line in done.lines] == [f"a{i}" for i in range(10)]


def test_several_files_give_one_line_each(run: Run) -> None:
    done = run("dates", "pilots.txt", "articles.jsonl", "page.html", *PUBLISHED)
    assert [line["article"] for line in done.lines][::11] == ["pilots", "page"]


@pytest.mark.parametrize("command", ["dates", "extract"])
def test_workers_change_nothing(run: Run, command: str) -> None:
    alone = run(command, "articles.jsonl", "bad-lines.jsonl", "page.html")
    together = run(command, "articles.jsonl", "bad-lines.jsonl", "page.html", "--workers", "2")
    assert together.out == alone.out
    assert together.code == alone.code == 1


@pytest.mark.parametrize(
    ("stdin", "ids"),
    [
        (TEXT, ["stdin"]),
        ("\ufeff" + TEXT, ["stdin"]),
        ((INPUTS / "articles.jsonl").read_text(), [f"a{i}" for i in range(10)]),
        ("\ufeff" + '{"text": "It rained on Monday."}', ["stdin:1"]),
        ((INPUTS / "page.html").read_text(encoding="utf-8"), ["stdin"]),
    ],
    ids=["text", "text with BOM", "JSON Lines", "JSON Lines with BOM", "HTML"],
)
def test_standard_input(run: Run, stdin: str, ids: list[str]) -> None:
    done = run("dates", "-", *PUBLISHED, stdin=stdin)
    assert done.code == 0
    documents = [done.document] if ids == ["stdin"] else done.lines
    assert [document["article"] for document in documents] == ids
    assert documents[0]["dates"]


@pytest.mark.parametrize("stdin", ["{sic} It rained on Monday.", "<<< It rained on Monday."])
def test_what_standard_input_is_can_be_said(run: Run, stdin: str) -> None:
    assert run("dates", "-", *PUBLISHED, stdin=stdin).code != 0
    done = run("dates", "-", *PUBLISHED, "--input-format", "txt", stdin=stdin)
    assert [found["text"] for found in done.document["dates"]] == ["Monday"]


def test_what_files_are_can_be_said(run: Run, tmp_path: Path) -> None:
    for name, kind in {"pilots": "txt", "page": "html", "articles": "jsonl"}.items():
        other = tmp_path / f"{name}.data"
        other.write_bytes((INPUTS / f"{name}.{kind}").read_bytes())
        assert run("dates", other, *PUBLISHED).code == 2
        done = run("dates", other, *PUBLISHED, "--input-format", kind)
        assert done.code == 0
        assert len(done.lines if kind == "jsonl" else [done.document]) == (
            10 if kind == "jsonl" else 1
        )


def test_gzip_on_standard_input(run: Run) -> None:
    done = run("dates", "-", stdin=(INPUTS / "articles.jsonl.gz").read_bytes())
    assert done.out == run("dates", "articles.jsonl").out


def test_a_file_that_is_all_ending(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".txt").write_text(TEXT)
    assert run("dates", ".txt", *PUBLISHED, cwd=tmp_path).document["article"] == ".txt"


def test_order_of_numbers(run: Run) -> None:
    day = run("extract", "german.txt", "--published", "03/04/2025", "--day-first").document
    month = run("extract", "german.txt", "--published", "03/04/2025", "--month-first").document
    assert day["articles"][0]["published"] == "2025-04-03"
    assert month["articles"][0]["published"] == "2025-03-04"


def test_timeml(run: Run) -> None:
    done = run("dates", "pilots.txt", "--published", "6 Sept 2025 14:30 BST", "--format", "timeml")
    root = ET.fromstring(done.out)
    creation = root.find("DCT/TIMEX3")
    text = root.find("TEXT")
    assert creation is not None
    assert text is not None
    assert creation.attrib == {
        "tid": "t0",
        "type": "TIME",
        "value": "2025-09-06T14:30:00+01:00",
        "functionInDocument": "CREATION_TIME",
    }
    assert "".join(text.itertext()) == TEXT
    tags = text.findall("TIMEX3")
    assert [tag.attrib["tid"] for tag in tags] == [f"t{i + 1}" for i in range(len(tags))]
    assert {"2025-09-04", "2025-09-08"} <= {tag.attrib["value"] for tag in tags}


def test_timeml_of_odd_text(run: Run) -> None:
    text = 'A <b> & "c" ]]>\r\non Thursday\r\n\x00 🚢 on Monday'
    lines = json.dumps({"id": "<a>", "published": "2025-09-06", "text": text}) + "\n"
    done = run("dates", "-", "--format", "timeml", stdin=lines * 1)
    (line,) = done.out.split("\n")[:-1]
    root = ET.fromstring(line)
    assert root.findtext("DOCID") == "<a>"
    found = root.find("TEXT")
    assert found is not None
    assert "".join(found.itertext()) == text.replace("\x00", "\ufffd")


@pytest.mark.parametrize("environment", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}])
def test_output_is_utf_8_in_any_locale(run: Run, environment: dict[str, str]) -> None:
    line = json.dumps({"id": "Öberg", "published": "2025-09-06", "text": "It rained."})
    done = run("dates", "-", stdin=line, environment=environment)
    assert done.out == '{"article":"Öberg","dates":[]}\n'
    done = run("dates", "Öberg.txt", *PUBLISHED, environment=environment)
    assert done.code == 2


def test_a_file_has_the_same_id_in_any_locale(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "Öberg.txt"
    path.write_text("It rained.", encoding="utf-8")
    done = run("dates", path, *PUBLISHED, environment={"LC_ALL": "C", "PYTHONUTF8": "0"})
    assert json.loads(done.out)["article"] == "Öberg"


def test_no_colour_where_none_is_wanted(run: Run) -> None:
    done = run("dates", environment={"NO_COLOR": "1", "FORCE_COLOR": "1"})
    assert done.code == 2
    assert "\x1b[3" not in done.err


def test_validate_names_file_line_pointer_and_message(run: Run) -> None:
    invalid = ROOT / "fixtures" / "invalid"
    done = run("validate", "end-before-start.json", "third-line.jsonl", cwd=invalid)
    assert done.code == 1
    assert done.out.splitlines() == [
        "end-before-start.json: /events/1/time/end: the end 2025-09-01 is not after the start "
        "2025-09-08",
        "third-line.jsonl:3: (whole document): not JSON: Expecting property name enclosed in "
        "double quotes at column 2",
    ]


def test_validate_for_machines(run: Run) -> None:
    invalid = ROOT / "fixtures" / "invalid"
    done = run("validate", "edtf-quarter.json", "--output-format", "json", cwd=invalid)
    assert done.code == 1
    assert done.document == {
        "documents": 1,
        "errors": [
            {
                "pointer": "/events/0/time/edtf",
                "message": "'2025-Q3' is not in the Extended Date/Time Format",
                "file": "edtf-quarter.json",
                "line": None,
            }
        ],
    }


def test_validate_reads_a_pipe(run: Run) -> None:
    for name in ("pilots.txt", "articles.jsonl"):
        output = run("dates", name, *PUBLISHED).out
        done = run("validate", "-", "--articles", name, stdin=output)
        assert (done.code, done.out) == (0, "")


def test_validate_goes_on_past_bad_lines_of_the_articles(run: Run) -> None:
    output = run("dates", "broken-line-7.jsonl").out
    done = run("validate", "-", "--articles", "broken-line-7.jsonl", stdin=output)
    assert (done.code, done.out) == (1, "")
    assert "broken-line-7.jsonl:7: not JSON" in done.err
    assert done.err.endswith("timeline: 9 documents, 0 not valid\n")
    # The lines after the bad one are compared, too.
    wrong = output.replace('"text":"Thursday"', '"text":"Tuesday"')
    done = run("validate", "-", "--articles", "broken-line-7.jsonl", stdin=wrong)
    assert done.code == 1
    assert {line.split(":")[1] for line in done.out.splitlines()} == {str(i + 1) for i in range(9)}


def test_validate_and_an_article_file_that_cannot_be_read(run: Run) -> None:
    output = run("dates", "pilots.txt", *PUBLISHED).out
    done = run("validate", "-", "--articles", "missing.txt", stdin=output)
    assert done.code == 2
    assert "missing.txt: No such file" in done.err
    assert "1 documents, 0 not valid" in done.err


def test_validate_warns_of_two_articles_with_one_id(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text('{"id": "pilots", "text": "Another text."}')
    output = run("dates", "pilots.txt", *PUBLISHED).out
    given = ("--articles", "pilots.txt", "--articles", other)
    done = run("validate", "-", *given, stdin=output)
    assert (done.code, done.out) == (0, "")
    assert "there are two articles pilots: quotations are compared with the first" in done.err


def test_validate_tells_of_a_line_that_is_not_utf_8(run: Run, tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_bytes(b'{"article":"a","dates":[]}\n{"article":"\xff","dates":[]}\n{}\n')
    done = run("validate", lines, cwd=tmp_path)
    assert done.code == 1
    assert "lines.jsonl:2: (whole document): not UTF-8 at byte 12\n" in done.out
    assert "lines.jsonl:3: " in done.out


@pytest.mark.parametrize("name", ["missing.json", ".", "utf-16.txt"])
def test_validate_cannot_read(run: Run, name: str) -> None:
    done = run("validate", name)
    assert done.code == 2
    assert name in done.err


def test_schema(run: Run) -> None:
    assert run("schema").document["$id"] == "urn:event-timeline:schema:timeline:1.0"
    assert run("schema", "dates").document["$id"] == "urn:event-timeline:schema:dates:1.0"
    assert run("schema", "article").out == (ROOT / "schemas" / "article-1.0.json").read_text()
    assert run("schema", "events").code == 2


def test_version_and_help(run: Run) -> None:
    assert run("--version").out.startswith("timeline ")
    done = run("--help")
    assert done.code == 0
    for command in ("extract", "dates", "validate", "schema"):
        assert command in done.out


HEAVY = (
    *("spacy", "dateparser", "trafilatura", "htmldate", "jsonschema", "holidays"),
    "timeline.dates.resolve",  # compiles the grammar
)


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        (["--help"], ()),
        (["schema"], ()),
        (
            ["dates", str(INPUTS / "pilots.txt"), *PUBLISHED],
            ("holidays", "timeline.dates.resolve"),
        ),
    ],
    ids=["help", "schema", "dates"],
)
def test_nothing_heavy_is_imported(arguments: list[str], allowed: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", COMMAND, *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    imported = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}
    assert "timeline.cli" in imported
    assert imported & (set(HEAVY) - set(allowed)) == set()


@pytest.mark.parametrize(
    ("options", "url", "start"),
    [
        ((), None, "2025-03-04"),
        (("--region", "GB"), None, "2025-04-03"),
        ((), "https://news.example.co.uk/1", "2025-04-03"),
        (("--region", "us"), "https://news.example.co.uk/1", "2025-03-04"),
    ],
)
def test_region(run: Run, options: tuple[str, ...], url: str | None, start: str) -> None:
    article = {"id": "a", "published": "2025-09-06", "text": "It began on 03/04/2025.", "url": url}
    done = run("dates", "-", *options, stdin=json.dumps(article))
    assert (done.code, done.err) == (0, "")
    assert [each["start"] for each in json.loads(done.out)["dates"]] == [start]


@pytest.mark.parametrize("region", ["Britain", "XX", "EN", ""])
def test_a_region_that_is_none(run: Run, region: str) -> None:
    done = run("dates", "pilots.txt", *PUBLISHED, "--region", region)
    assert (done.code, done.out) == (2, "")
    assert "two-letter country code such as GB, US or AU; these are: AD AE" in done.err


def test_explain(run: Run) -> None:
    done = run("dates", "pilots.txt", *PUBLISHED, "--explain")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("pilots, published 2025-09-06\n")
    assert "[weekday]" in done.out


def test_explain_is_no_timeml(run: Run) -> None:
    done = run("dates", "pilots.txt", *PUBLISHED, "--explain", "--format", "timeml")
    assert (done.code, done.out) == (2, "")
    assert "--explain and --format timeml" in done.err


def test_the_kinds_that_can_be_named_are_those_that_are_read() -> None:
    assert {f".{kind}" for kind in Input} == set(KINDS) - {".htm"}
