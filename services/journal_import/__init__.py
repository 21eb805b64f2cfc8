"""An old journal brought in from a table: columns matched, rows tried, taken in, and taken back."""
