"""The full-text index of the journal: contentless, over text folded and stemmed by us.

``rowid`` is ``journal.row``, so newest-first is the index's own order. ``search_word`` holds every
stem once, for words that are not typed to their end. What is a word, and which letters count as one,
is decided before (``services/search_index.py``); the ``ascii`` tokenizer only cuts at the spaces between
stems, in a third of the time that reading Unicode would take once more.
"""

from __future__ import annotations

SEARCH_STATEMENTS: tuple[str, ...] = (
    "CREATE VIRTUAL TABLE search USING fts5(subject, body, answer, content='', contentless_delete=1,"
    " tokenize='ascii')",
    "CREATE TABLE search_word (word TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
)
