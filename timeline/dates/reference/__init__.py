"""What a phrase is counted from: publication, running date, or another date of the text."""
