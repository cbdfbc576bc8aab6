"""Who is meant: names, pronouns and descriptions, each resolved to the fullest name."""
