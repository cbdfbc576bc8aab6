"""An article as the readers deliver it and the extractor takes it."""

from dataclasses import dataclass
from datetime import date

from timeline.model import ArticleRecord, PublishedFrom


@dataclass(frozen=True, slots=True)
class Article:
    """An article's text with what is known about it.

    `published` is a date, or a `datetime` where the time of day is known (with `tzinfo` where the
    zone is known). `region` is the two-letter code of the country that the article is from. All
    offsets in the output are into `text`, exactly as it stands here.
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
