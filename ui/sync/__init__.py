"""Synchronisation as staff see it: what waits, what was refused, what needs a decision."""
