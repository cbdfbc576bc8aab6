"""Where an event happened."""
