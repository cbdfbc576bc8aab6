"""Sets of the parser's labels that several modules ask for, each by what its words are."""

# Dependencies.
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
CLAUSAL_SUBJECTS = frozenset({"csubj", "csubjpass"})  # "cutting jobs will hurt sales"
UNDERGOERS = frozenset({"dobj", "nsubjpass"})  # what it is done to
ARGUMENTS = SUBJECTS | UNDERGOERS
AUXILIARIES = frozenset({"aux", "auxpass"})
# Parts of speech.
VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN"})
# Tags.
PAST_TAGS = frozenset({"VBD", "VBN"})
PRESENT_TAGS = frozenset({"VBP", "VBZ"})
FINITE_TAGS = PRESENT_TAGS | {"MD", "VBD"}  # of what has a tense of its own, or a modal
RELATIVE_PRONOUNS = frozenset({"WDT", "WP"})
