"""An article as the readers deliver it and the extractor takes it."""

import re
from dataclasses import dataclass
from datetime import date

from timeline.model import ArticleRecord, PublishedFrom
from timeline.publication import as_published

CONTROL_CHARACTER = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Article:
    """An article's text with what is known about it.

    `published` is a date, or a `datetime` where the time of day is known (with `tzinfo` where the
    zone is known). `region` is the two-letter code of the country that the article is from. All
    offsets in the output are into `text`, exactly as it stands here. Control characters in `id`
    become U+FFFD.
    """

    text: str
    published: date
    id: str = "article"
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    published_from: PublishedFrom = "option"
    region: str | None = None

    def __post_init__(self) -> None:
        """Make the id one that can be shown, and the publication date one that can be written.

        Raises PublicationDateError when there is no such date.
        """
        object.__setattr__(self, "published", as_published(self.published))
        object.__setattr__(self, "id", CONTROL_CHARACTER.sub("\ufffd", self.id))

    def record(self) -> ArticleRecord:
        """The article's entry in a timeline document."""
        return ArticleRecord(
            id=self.id,
            title=self.title,
            published=self.published.isoformat(),
            published_from=self.published_from,
            url=self.url,
            source=self.source,
            language=self.language,
        )
