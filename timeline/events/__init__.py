"""The event builder: a parsed article and its dates in, events with actors and times out."""
