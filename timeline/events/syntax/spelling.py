"""Finds words of a text by how they are written, without a look at every token."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token


def spelled(doc: Doc, words: Iterable[str]) -> Iterator[Token]:
    """The tokens that are one of `words` (in small letters), in the order of the text."""
    wanted = {doc.vocab.strings[word] for word in words}
    hashes = doc.to_array("LOWER").tolist()
    yield from (doc[i] for i, each in enumerate(hashes) if each in wanted)
