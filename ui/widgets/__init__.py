"""The kit: widgets without any knowledge of appeals, letters or visits.

Each keeps its Qt base class, so keys, focus and accessibility stay Qt's own; each takes its
size from font metrics, and its colours from ``ui.theme`` at the moment of painting.
"""
