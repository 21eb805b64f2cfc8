"""Regulation profiles as values: one module for each part of what a profile says.

``profile.Profile`` is the whole; ``domain/profile_loading.py`` reads one from its file and
refuses a bad one; the rules that act on it stand beside this package (completeness, grounds,
answer channel, letter check, closing …).
"""
