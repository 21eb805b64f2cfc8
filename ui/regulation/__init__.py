"""Screens of the rules: why a date, the calculator, calendars, recounts, profiles."""
