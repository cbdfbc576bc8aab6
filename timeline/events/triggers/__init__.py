"""Which words denote events."""
