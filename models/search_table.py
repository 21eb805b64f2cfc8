"""The full-text index of the journal: contentless, over text folded and stemmed by us.

``rowid`` is ``journal.row``, so newest-first is the index's own order.
"""

from __future__ import annotations

SEARCH_STATEMENTS: tuple[str, ...] = (
    "CREATE VIRTUAL TABLE search USING fts5(subject, body, answer, content='', contentless_delete=1,"
    " tokenize='unicode61 remove_diacritics 2')",
)
