"""The interval of a phrase, with the preposition before it and the length beside it."""
