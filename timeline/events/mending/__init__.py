"""What the parser is known to get wrong, mended before anything is read from the parse."""
