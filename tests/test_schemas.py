"""The published schemas: what the models say, shipped, and usable on their own."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from timeline import schemas


@pytest.mark.parametrize("name", schemas.MODELS)
def test_published_is_what_the_models_say(name: str) -> None:
    assert schemas.published(name) == schemas.text_of(name), "python -m timeline.schemas --write"


@pytest.mark.parametrize("name", schemas.MODELS)
def test_is_a_schema_with_a_versioned_name(name: str) -> None:
    schema = json.loads(schemas.published(name))
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:event-timeline:schema:{name}:1.0"


def test_drift_names_the_command_that_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(schemas, "_CHECKOUT", tmp_path / "schemas")
    assert schemas.main(["--check"]) == 1
    assert "python -m timeline.schemas --write" in capsys.readouterr().err
    assert schemas.main(["--write"]) == 0
    assert schemas.main(["--check"]) == 0
    (tmp_path / "schemas" / "dates-1.0.json").write_text("{}")
    assert schemas.main(["--check"]) == 1
    assert "dates-1.0.json" in capsys.readouterr().err


def test_every_field_is_required_and_no_other_is_allowed() -> None:
    definitions = json.loads(schemas.published("timeline"))["$defs"]
    for name, definition in definitions.items():
        if "properties" in definition:
            assert set(definition["required"]) == set(definition["properties"]), name
            assert definition["additionalProperties"] is False, name
