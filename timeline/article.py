"""An article as the readers deliver it and the extractor takes it."""

import re
from dataclasses import dataclass
from datetime import date

from timeline.errors import InputError
from timeline.model import ArticleRecord, PublishedFrom
from timeline.publication import as_published

CONTROL_CHARACTER = re.compile(r"[\x00-\x1f\x7f-\x9f]")
# Half of a character beyond U+FFFF: "\ud83d" alone, as texts cut by JavaScript have it, or an odd
# byte in the name of a file. It cannot be written as UTF-8.
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Article:
    """An article's text with what is known about it.

    `published` is a date, or a `datetime` where the time of day is known (with `tzinfo` where the
    zone is known). `region` is the two-letter code of the country that the article is from. All
    offsets in the output are into `text`, exactly as it stands here. Control characters and lone
    surrogates in `id` become U+FFFD.
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

        Raises PublicationDateError when there is no such date, InputError for an empty id and for
        lone surrogates.
        """
        if not self.id:
            raise InputError("the article's id is empty: give it one, or leave it out")
        for name in ("text", "title", "url", "source", "language"):
            _check_characters(name, getattr(self, name) or "")
        object.__setattr__(self, "published", as_published(self.published))
        shown = LONE_SURROGATE.sub("\ufffd", CONTROL_CHARACTER.sub("\ufffd", self.id))
        object.__setattr__(self, "id", shown)

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


def _check_characters(name: str, field: str) -> None:
    if lone := LONE_SURROGATE.search(field):
        raise InputError(
            f"the article's {name} has half a character (U+{ord(lone[0]):X}) at offset "
            f"{lone.start()}, which cannot be written as UTF-8: pass {name}.encode('utf-16', "
            f"'surrogatepass').decode('utf-16', 'replace') instead"
        )
