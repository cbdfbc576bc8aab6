"""Moments with an offset that ISO 8601 can write."""

from datetime import datetime, timedelta, timezone


def in_whole_minutes(moment: datetime) -> datetime:
    """The same moment with an offset that ISO 8601 can write: local times of old had seconds."""
    offset = moment.utcoffset()
    if offset is None or not offset % timedelta(minutes=1):
        return moment
    minutes = round(offset / timedelta(minutes=1))
    return moment.astimezone(timezone(timedelta(minutes=minutes)))
