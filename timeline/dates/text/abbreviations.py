"""Full stops that end no sentence: "Acme Corp. said", "in Mobile, Ala., on", "Gov. Ann Berg".

And those of abbreviations that do: "at 5 p.m. On Monday".

The words were written by hand: what stands before names and numbers, and what ends names.
"""

import re

# Before a name.
TITLES = frozenset(
    """
    Adm Amb Atty Brig Capt Cmdr Col Cpl Dr Drs Fr Gen Gov Hon Insp Lieut Lt Maj Messrs Mr Mrs Ms Mt
    Pfc Pres Prof Pvt Rep Reps Rev Sen Sens Sgt Spc Supt ca cf vs
    """.split()
)
# Before a number.
NUMBERED = frozenset("Art Fig No Nos Sec Vol art fig figs no nos pp vol".split())
# The ends of names, with which a sentence may end, too.
ENDINGS = frozenset("Assn Ave Blvd Bros Calif Cie Co Corp Cos Dept Inc Jr Ltd Mfg Rd Sr St".split())
# Capitalized, the words of a new sentence rather than of a name.
OPENERS = frozenset(
    """
    A After All Also Although An And As At Before Both But By For From He Her His However I If In
    It Its Last Many More Most No Not Now Of On One Only Other Our She Since So Some Such That The
    Their There These They This Those Though To Two Under Until We What When While With You
    """.split()
)
NEXT_WORD = re.compile(r" ([A-Z][a-z]*)\b")


def is_point(text: str, start: int, stop: int) -> bool:
    """Whether the full stop at `stop`, behind the word that begins at `start`, ends no sentence."""
    word, after = text[start:stop], text[stop + 1 : stop + 3]
    if not word.isalpha() or not after:
        return False
    if after[0] in ",;:":
        return True
    if after[0] != " ":
        return after[0].islower() or (len(word) == 1 and after[0].isalpha())  # "bank.com", "D.C."
    if after[1:].islower() or word in TITLES:
        return True
    if word in NUMBERED:
        return after[1:].isdigit()
    is_initial = len(word) == 1 and word.isupper() and word != "I"
    if not is_initial and word not in ENDINGS:
        return False
    following = NEXT_WORD.match(text, stop + 1)
    return following is not None and following[1] not in OPENERS


def ends_sentence(text: str, stop: int) -> bool:
    """Whether an abbreviation that a new sentence may follow, "p.m." or "U.S.", ends one."""
    following = NEXT_WORD.match(text, stop)
    return following is not None and following[1] in OPENERS
