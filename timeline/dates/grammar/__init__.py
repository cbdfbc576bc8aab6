"""The pattern language, and how a text is read with it, stage by stage."""
