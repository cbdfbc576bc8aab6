"""Backwards or forwards: what the words around a date phrase tell of its direction."""
