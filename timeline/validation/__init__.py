"""Documents against the published schemas, and against what a schema cannot say."""
