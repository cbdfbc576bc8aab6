"""What the weights of event words are learned from."""

import json

from bench.learn_trigger_weights import CORPORA, examples
from timeline import language

TEXT = "Rebels attacked the town. It has been rebuilt."


def test_examples(tmp_path):
    mark = {"start": 7, "end": 15}
    for corpus in CORPORA:
        marked = [mark] if corpus == "timebank" else []
        document = {"id": corpus, "text": TEXT, "events": marked}
        lines = json.dumps(document) + "\n" if corpus != "meantime-apple" else ""
        (tmp_path / f"{corpus}.jsonl").write_text(lines)
    rows = [row for row in examples(tmp_path, language.load(), {}) if row.corpus == "timebank"]
    # Every verb, noun, name and adjective but the auxiliaries.
    assert [(row.key, row.is_event) for row in rows] == [
        ("noun rebel", False),
        ("verb attack", True),
        ("noun town", False),
        ("verb rebuild", False),
    ]
    assert "verb with object" in rows[1].features
