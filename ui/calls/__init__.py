"""Calls: the note of a call that goes on, the list of calls, and who must be called back."""
