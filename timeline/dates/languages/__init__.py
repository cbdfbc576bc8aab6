"""Date phrases in other languages than English: a table of words each, the same families for all.

Imported only for a text in such a language.
"""
