"""What a phrase means before it is anchored: the algebra."""
