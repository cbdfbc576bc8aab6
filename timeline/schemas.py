"""The published JSON Schemas: generated from the pydantic models, read back from the package.

`python -m timeline.schemas --check` fails when the files in `schemas/` are not what the models
say; `--write` mends them.
"""

import json
import sys
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from timeline.model import SCHEMA_VERSION, DatesDocument, TimelineDocument
from timeline.sources.article_line import ArticleLine

Schema = dict[str, Any]

MODELS: dict[str, type[BaseModel]] = {
    "timeline": TimelineDocument,
    "dates": DatesDocument,
    "article": ArticleLine,
}
_CHECKOUT = Path(__file__).parent.parent / "schemas"

# Fields that hold a date or date-time: the models only say that they are strings.
_TIMES = {
    "Time": ("start", "end", "anchor"),
    "DateRecord": ("start", "end", "anchor"),
    "ArticleRecord": ("published",),
}
_ISO_TIME: Schema = {
    "title": "IsoTime",
    "description": "ISO 8601 date, or date-time with or without a UTC offset",
    "type": "string",
    "anyOf": [
        {"format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
        {
            "format": "date-time",
            "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$",
        },
        {"pattern": r"^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$"},
    ],
}


def file_name(name: str) -> str:
    """The file of the schema `name`; the version is in it, so that old ones can stay."""
    return f"{name}-{SCHEMA_VERSION}.json"


def published(name: str) -> str:
    """The text of the published schema `name`, a key of `MODELS`."""
    return (_folder() / file_name(name)).read_text("utf-8")


def _folder() -> Traversable:
    """Where the schemas are: in the installed package, or at the top of a checkout."""
    shipped = files("timeline") / "schemas_data"
    return shipped if shipped.is_dir() else _CHECKOUT


def generate(name: str) -> Schema:
    """The schema that the models say."""
    schema = MODELS[name].model_json_schema()
    definitions = schema.setdefault("$defs", {})
    for class_name, fields in _TIMES.items():
        for field in fields:
            if class_name in definitions:
                _put_iso_time(definitions[class_name]["properties"][field])
                definitions["IsoTime"] = _ISO_TIME
    if not definitions:
        del schema["$defs"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:event-timeline:schema:{name}:{SCHEMA_VERSION}",
        **schema,
    }


def _put_iso_time(field: Schema) -> None:
    """Turns "a string" in `field` into "an IsoTime"."""
    for option in field.get("anyOf", [field]):
        if option.get("type") == "string":
            for keyword in ("type", "minLength"):
                option.pop(keyword, None)
            option["$ref"] = "#/$defs/IsoTime"


def text_of(name: str) -> str:
    """The generated schema as its file has it."""
    return json.dumps(generate(name), indent=2, ensure_ascii=False) + "\n"


def stale() -> list[str]:
    """The schema files in a checkout that are not what the models say."""
    paths = {name: _CHECKOUT / file_name(name) for name in MODELS}
    return [
        path.name
        for name, path in paths.items()
        if not path.exists() or path.read_text("utf-8") != text_of(name)
    ]


def main(arguments: list[str]) -> int:
    """`--check` or `--write` the files of a checkout."""
    if arguments == ["--write"]:
        _CHECKOUT.mkdir(exist_ok=True)
        for name in MODELS:
            (_CHECKOUT / file_name(name)).write_text(text_of(name), "utf-8")
        return 0
    if arguments != ["--check"]:
        print("usage: python -m timeline.schemas --check|--write", file=sys.stderr)
        return 2
    for name in stale():
        print(
            f"schemas/{name} is not what the models say: python -m timeline.schemas --write",
            file=sys.stderr,
        )
    return 1 if stale() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
