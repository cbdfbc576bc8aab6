"""When an event happened."""
