"""Whether an event happened: actual, planned, possible or negated."""
