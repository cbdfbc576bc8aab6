"""Accuracy against gold annotations, and speed against other tools (docs/accuracy.md, speed.md)."""
