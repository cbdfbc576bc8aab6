"""What the whole text tells: news or story, when it was written."""
