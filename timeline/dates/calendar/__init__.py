"""Periods of time: the calendar, what comes round in it, and how it is written."""
