"""Search of the journal as a person types it: by number, telephone, account, or by words.

Words are sought in the full-text index, newest first, so that the first page costs the same
among a million appeals. Relevance is judged among the newest hits only: ordering all hits of a
common word would take seconds.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from typing import Any

from domain.search_text import digits, phone_key
from models.database import Store
from services.journal_filter import EVERYTHING, Condition
from services.search_index import match_expression

PIECE = 10_000
"""Row numbers read at once."""
_JUDGED = 2000
"""How many of the newest hits are judged by relevance."""
_SHORTEST_PHONE = 5
_NEXT = "\uffff"
_LAST_DIGITS = re.compile(r"(\d+)\D*$")


def counter_of(number: str) -> int | None:
    """The running figure at the end of a number: what a person remembers of it."""
    found = _LAST_DIGITS.search(number)
    return int(found.group(1)[-15:]) if found else None


def matching_rows(store: Store, text: str) -> array[int]:
    """Every row that the text finds, oldest first."""
    if _numeric(store, text):
        return array("q", sorted(_by_number(store, text)))
    expression = match_expression(store, text)
    if not expression:
        return array("q")
    return _column(store, "SELECT rowid FROM search WHERE search MATCH ?", (expression,))


def newest_hits(
    store: Store, text: str, *, where: Condition = EVERYTHING, limit: int | None = None
) -> array[int]:
    """The newest rows that the text finds and the filter lets through."""
    condition, values = where
    tail = -1 if limit is None else limit
    if _numeric(store, text):
        rows = ", ".join(map(str, _by_number(store, text)))
        sql = f"SELECT row FROM journal WHERE row IN ({rows}) AND {condition} ORDER BY row DESC LIMIT ?"
        return _column(store, sql, (*values, tail))
    expression = match_expression(store, text)
    if not expression:
        return array("q")
    sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
    if condition == EVERYTHING[0]:
        return _column(store, sql, (expression, tail))
    # CROSS keeps the index outside: hits come newest first and the filter stops them early.
    sql = (
        "SELECT search.rowid FROM search CROSS JOIN journal ON journal.row = search.rowid"
        f" WHERE search MATCH ? AND {condition} ORDER BY search.rowid DESC LIMIT ?"
    )
    return _column(store, sql, (expression, *values, tail))


def relevant_hits(store: Store, text: str, *, limit: int = _JUDGED) -> array[int]:
    """The best of the newest hits: words in the subject, then in the text, then in the answer.

    Within each, newest first. A weighing of how rare each word is would read every hit of a
    common word; where the words stand says as much in a journal.
    """
    expression = match_expression(store, text)
    newest = newest_hits(store, text, limit=_JUDGED)
    if _numeric(store, text) or not expression or not newest:
        return newest[:limit]
    sql = "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?"
    found: dict[int, None] = {}
    for column in ("subject", "body"):
        hits = _column(store, sql, (f"{{{column}}} : ({expression})", newest[-1], limit))
        found.update(dict.fromkeys(hits))
    found.update(dict.fromkeys(newest))
    return array("q", list(found)[:limit])


def _numeric(store: Store, text: str) -> bool:
    """Whether the text is mostly figures (a number, a telephone, an account), or a number that exists."""
    bare = "".join(text.split())
    figures = len(digits(bare))
    return figures > 0 and (figures * 2 > len(bare) or bool(_by_exact_number(store, text.strip())))


def _by_number(store: Store, text: str) -> set[int]:
    """Rows by number, its running figure, telephone or account; each is one range of an index."""
    typed, figures = text.strip(), digits(text)
    asked: list[tuple[str, tuple[object, ...]]] = []
    if figures == typed:
        asked.append(("counter = ?", (int(figures[-15:]),)))
    if len(figures) >= _SHORTEST_PHONE:
        key = phone_key(figures)
        asked.append(("account_no >= ? AND account_no < ?", (figures, figures + _NEXT)))
        asked.append(("phone_key >= ? AND phone_key < ?", (key, key + _NEXT)))
        asked += [("phone_key >= ? AND phone_key < ?", (key[1:], key[1:] + _NEXT))] * (len(figures) < 9)
    found = {row for sql, values in asked for row in _column(store, _BY.format(sql), values)}
    return found | _by_exact_number(store, typed)


def _by_exact_number(store: Store, typed: str) -> set[int]:
    names = ("number", "external_number", "outgoing_number")
    return {row for name in names for row in _column(store, _BY.format(f"{name} = ?"), (typed,))}


_BY = "SELECT row FROM journal WHERE {} LIMIT 5000"


def _column(store: Store, sql: str, values: tuple[Any, ...]) -> array[int]:
    rows = array("q")
    for piece in pieces(store.execute(sql, values)):
        rows.extend(piece)
    return rows


def pieces(cursor: Any) -> Iterator[array[int]]:
    """Row numbers read by thousands: a million tuples at once would set the collector to work."""
    while piece := cursor.fetchmany(PIECE):
        yield array("q", [row for (row,) in piece])
