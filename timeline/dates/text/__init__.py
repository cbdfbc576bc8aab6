"""The text as the rules read it: tokens, words by category, numbers, full stops."""
