"""Words and numbers of dates that mean something else: names, scores, prices, counts, ages."""
