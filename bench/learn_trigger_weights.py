"""Learn `timeline/events/data/trigger_weights.tsv` from annotated news and WordNet.

    python bench/learn_trigger_weights.py GOLD_FOLDER [--wordnet /usr/share/wordnet] [--check]

GOLD_FOLDER holds `timebank.jsonl`, `aquaint.jsonl` and `meantime-apple.jsonl`: one document a line
with `text` and `events` (`start`, `end`; in MEANTIME also `special`, `event_class`, `pos`). Needs
scikit-learn, which the package itself does not. WordNet 3 is Debian's `wordnet-base`.

A logistic regression decides for every verb, noun, name and adjective whether the annotators
marked it, from its lemma, the WordNet classes of the lemma's senses (nouns), its ending, and its
place in the sentence (`contexts` of `timeline.events.triggers.event_words`, used afterwards, too).
Everything that depends on the lemma alone is then added up into one weight per word. `--check`
prints five-fold figures, split by document, instead of writing.
"""

import argparse
import collections
import json
import pathlib
import zlib

import numpy as np

from timeline import language
from timeline.cleaning.preparation import prepare
from timeline.events import tables
from timeline.events.syntax.labels import AUXILIARIES
from timeline.events.triggers import event_words

Row = collections.namedtuple("Row", "corpus document word key features is_event")

CORPORA = ("timebank", "aquaint", "meantime-apple")
# MEANTIME is small, and newest in what its annotators take for an event.
CORPUS_WEIGHT = {"timebank": 1.0, "aquaint": 1.0, "meantime-apple": 3.0}
CORPUS_WRITTEN_FOR = "meantime-apple"
MINIMUM = {"=": 2}  # occurrences of a lemma to learn its weight from; 4 for anything else

NEVER = -9.0  # a noun that is not listed is no event: WordNet and the gold sets know the others
THRESHOLD = 0.4  # of the probability: a missed event costs more than one too many
NOUN_CLASSES = (
    "Tops act animal artifact attribute body cognition communication event feeling food group "
    "location motive object person phenomenon plant possession process quantity relation shape "
    "state substance time"
).split()
ENDINGS = "tion sion ment ing al ance ence er or ist ity ness ure age ship ism th".split()
OUT = pathlib.Path(tables.__file__).parent / "data/trigger_weights.tsv"
HEADER = """\
# Weights (log-odds) of words and of their place in the sentence for denoting an event.
# Learned by bench/learn_trigger_weights.py from which words the annotators of TimeBank 1.2, AQUAINT
# (TimeML) and MEANTIME marked, and from the noun classes of WordNet 3.0: lists and weights only.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
# "word<TAB>noun attack<TAB>weight"; "word<TAB>noun" is for nouns that are not listed.
# Nouns that are not listed are no events: what is below `event_words.LEAST` is left out.
"""


def wordnet_classes(folder):
    """Noun -> share of each WordNet class among its senses, weighted by their frequency."""
    class_at = {}
    for line in (folder / "data.noun").read_text().splitlines():
        if not line.startswith(" "):
            offset, number, _ = line.split(" ", 2)
            class_at[offset] = NOUN_CLASSES[int(number) - 3]
    frequency = collections.Counter()
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, sense, count = line.split()
        lemma, rest = key.split("%")
        if rest.startswith("1:"):
            frequency[lemma, int(sense)] = int(count)
    classes = {}
    for line in (folder / "index.noun").read_text().splitlines():
        if line.startswith(" "):
            continue
        fields = line.split()
        senses = fields[6 + int(fields[3]) :]
        shares = collections.Counter()
        for rank, offset in enumerate(senses, 1):
            shares[class_at[offset]] += frequency[fields[0], rank] + 1 / rank
        total = sum(shares.values())
        classes[fields[0]] = {name: share / total for name, share in shares.items()}
    return classes


def lemma_features(word, lemma, classes):
    features = {f"={word}": 1.0, f"={word} {lemma}": 1.0}
    if word == "noun":
        features |= {f"class {name}": share for name, share in classes.get(lemma, {}).items()}
        ending = next((e for e in ENDINGS if lemma.endswith(e) and len(lemma) > len(e) + 2), None)
        if ending:
            features[f"ending {ending}"] = 1.0
        if lemma not in classes:
            features["class none"] = 1.0
    return features


def marked(document, corpus):
    """Characters inside events, characters not to learn from, and where judging begins."""
    events, unjudged, begin = set(), set(), 0
    for event in document["events"]:
        free = corpus == "meantime-apple" and (
            event["special"] == "GEN"
            or event["event_class"] == "GRAMMATICAL"
            or (event["pos"] == "" and " " in event["text"])
        )
        (unjudged if free else events).update(range(event["start"], event["end"]))
    if corpus == "meantime-apple":  # the title and the date line
        begin = document["text"].find("\n\n", document["text"].find("\n\n") + 2)
    return events, unjudged - events, begin


def examples(folder, nlp, classes):
    """Every verb, noun, name and adjective of the gold documents, with whether it is an event."""
    for corpus in CORPORA:
        lines = (folder / f"{corpus}.jsonl").read_text("utf-8").strip().split("\n")
        documents = [json.loads(line) for line in lines if line]
        parsed = language.parse(nlp, (prepare(document["text"]) for document in documents))
        for document, doc in zip(documents, parsed, strict=True):
            events, unjudged, begin = marked(document, corpus)
            for token in doc:
                word = event_words.KIND_OF_WORD.get(token.pos_)
                if not word or token.dep_ in AUXILIARIES:
                    continue
                characters = set(range(token.idx, token.idx + len(token)))
                if token.idx < begin or characters & unjudged:
                    continue
                features = lemma_features(word, token.lemma_.lower(), classes)
                features |= dict.fromkeys(event_words.contexts(token), 1.0)
                features[f"corpus {corpus} {word}"] = 1.0
                key = f"{word} {token.lemma_.lower()}"
                yield Row(corpus, document["id"], word, key, features, bool(characters & events))


def frequent(rows):
    """Features seen often enough to learn from."""
    count = collections.Counter(name for row in rows for name in row.features)
    return {name for name, times in count.items() if times >= MINIMUM.get(name[0], 4)}


def fit(rows):
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    names = frequent(rows)
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(
        {n: v for n, v in r.features.items() if n in names} for r in rows
    )
    matrix.indices, matrix.indptr = matrix.indices.astype("i"), matrix.indptr.astype("i")
    model = LogisticRegression(solver="liblinear", max_iter=500)
    weights = [CORPUS_WEIGHT[row.corpus] for row in rows]
    model.fit(matrix, [row.is_event for row in rows], sample_weight=weights)
    return vectorizer, model


def check(rows, classes):
    """Print how well the tables find the events of documents they were not learned from."""
    fold = [zlib.crc32(row.document.encode()) % 5 for row in rows]
    found = [False] * len(rows)
    for k in range(5):
        learned = [row for row, f in zip(rows, fold, strict=True) if f != k]
        contexts, words = tables(learned, classes)
        for i in (i for i, f in enumerate(fold) if f == k):
            weight = words.get(rows[i].key, words[rows[i].word])
            found[i] = weight + sum(contexts.get(name, 0.0) for name in rows[i].features) > 0
    for corpus in CORPORA:
        for words in (set(event_words.KIND_OF_WORD.values()), {"verb"}, {"noun"}):
            chosen = [i for i, r in enumerate(rows) if r.corpus == corpus and r.word in words]
            right = sum(rows[i].is_event and found[i] for i in chosen)
            given = sum(found[i] for i in chosen)
            gold = sum(rows[i].is_event for i in chosen)
            print(
                f"{corpus:15} {'+'.join(sorted(words)):20} R {100 * right / gold:.1f} "
                f"P {100 * right / given:.1f} F1 {200 * right / (gold + given):.1f}"
            )


def tables(rows, classes):
    """The weights of contexts and of words, each word's parts added up."""
    vectorizer, model = fit(rows)
    weight = dict(zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True))
    shift = model.intercept_[0] - np.log(THRESHOLD / (1 - THRESHOLD))
    contexts = {
        name: value
        for name, value in weight.items()
        if name.startswith(("verb", "noun", "name", "adjective")) and abs(value) >= 0.1
    }

    def total(word, lemma):
        corpus = weight.get(f"corpus {CORPUS_WRITTEN_FOR} {word}", 0.0)
        features = lemma_features(word, lemma, classes)
        return shift + corpus + sum(weight.get(n, 0.0) * v for n, v in features.items())

    keys = {row.key for row in rows} | {f"noun {lemma}" for lemma in classes if "_" not in lemma}
    words = {"verb": total("verb", ""), "adjective": total("adjective", ""), "noun": NEVER}
    for key in sorted(filter(str.isascii, keys)):
        word, lemma = key.split(" ", 1)
        value = total(word, lemma)
        if (value > event_words.LEAST) if word == "noun" else abs(value - words[word]) >= 0.1:
            words[key] = value
    return contexts, words


def write(rows, classes):
    with OUT.open("w") as out:
        out.write(HEADER)
        for name, table in zip(("context", "word"), tables(rows, classes), strict=True):
            out.writelines(f"{name}\t{key}\t{table[key]:.2f}\n" for key in sorted(table))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=pathlib.Path)
    parser.add_argument("--wordnet", type=pathlib.Path, default=pathlib.Path("/usr/share/wordnet"))
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    classes = wordnet_classes(arguments.wordnet)
    rows = list(examples(arguments.gold, language.load(), classes))
    if arguments.check:
        check(rows, classes)
    else:
        write(rows, classes)


if __name__ == "__main__":
    main()
