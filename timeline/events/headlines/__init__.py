"""An event in one line."""
