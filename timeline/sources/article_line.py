"""The input contract: one line of a JSON Lines file of articles."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class ArticleLine(BaseModel):
    """An article as an input file gives it, a JSON object on one line; other keys are ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)

    id: str | int | None = Field(None, description="left out: made from file name and line number")
    published: str | None = Field(
        None,
        description="any date a person would write, ISO 8601 for preference; may be left out "
        "where --published or the text's dateline gives it",
    )
    text: Annotated[str, Field(min_length=1)]
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = Field(None, description="a code such as en or pt-BR")
