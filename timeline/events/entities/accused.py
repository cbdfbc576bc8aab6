"""Who stands trial, and what is told of nobody else: "he pleaded guilty", "he must go to prison".

In court reports the judge acts and has the greater weight, but such a pronoun is of the accused.
"""

from spacy.tokens import Token

from timeline.events.syntax.labels import SUBJECTS

# What courts and police do to the one who is on trial.
TRYING = frozenset("acquit arrest charge convict fine free indict jail sentence try".split())
COURTS = frozenset({"court", "judge", "jury", "justice", "magistrate", "tribunal"})
# What only the accused does, and with what: an object or where to. None: with anything.
_COUNTS = frozenset("accusation allegation charge count involvement wrongdoing".split())
_TERMS = frozenset("jail life month prison sentence term time trial year".split())
_CUSTODY = frozenset("court custody jail prison trial".split())
_JUDGEMENTS = frozenset("conviction sentence verdict".split())
ANSWERING: dict[str, frozenset[str] | None] = {
    "appeal": None,
    "appear": _CUSTODY,
    "deny": _COUNTS,
    "face": _COUNTS | _TERMS,
    "go": _CUSTODY - {"court"},
    "lead": frozenset({"handcuff"}),
    "plead": None,
    "report": _CUSTODY,
    "return": _CUSTODY,
    "serve": _TERMS,
    "surrender": None,
    "take": _CUSTODY,
}
ASKING = frozenset({"for", "to", "with"})
# "His lawyer", "his trial".
BELONGINGS = _JUDGEMENTS | frozenset(
    "arrest attorney lawyer plea sentencing solicitor trial".split()
)


def is_judge(token: Token) -> bool:
    """Whether it is who tries others: "Judge Ann Hill", the subject of "arrested two men"."""
    verb = token.head
    has_object = any(child.dep_ == "dobj" for child in verb.rights)
    is_trying = token.dep_ == "nsubj" and verb.lemma_ in TRYING and has_object
    return is_trying or any(one.lemma_.lower() in COURTS for one in (token, *token.lefts))


def is_tried_again(pronoun: Token) -> bool:
    """Whether it is of "sentencing her, the judge said": her who was tried before."""
    verb = pronoun.head
    is_object = pronoun.dep_ == "dobj" and verb.lemma_ in TRYING
    return is_object and verb.dep_ == "advcl" and verb.i < verb.head.i


def is_of_accused(pronoun: Token) -> bool:
    """Whether its clause can only be of somebody accused, or of whom such a one has."""
    verb = pronoun.head
    if pronoun.dep_ == "poss":
        return verb.lemma_ in BELONGINGS
    if pronoun.dep_ == "nsubjpass" and verb.lemma_ in TRYING:
        return True
    if pronoun.dep_ not in SUBJECTS or verb.lemma_ not in ANSWERING:
        return False
    wanted = ANSWERING[verb.lemma_]
    if wanted is None:  # not in "appealed for calm"
        return all(child.dep_ != "prep" or child.lower_ not in ASKING for child in verb.rights)
    return any(noun.lemma_.lower() in wanted for noun in _beside(verb))


def _beside(verb: Token) -> list[Token]:
    """The objects of a verb and of the prepositions behind it or them: "to life in prison"."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    above = [verb, *objects, *(child for child in verb.rights if child.dep_ == "advmod")]
    behind = (child for word in above for child in word.rights if child.dep_ == "prep")
    return objects + [noun for word in behind for noun in word.rights]
