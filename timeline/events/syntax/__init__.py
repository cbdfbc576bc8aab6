"""Reading the parse: its clauses, phrases and words."""
