"""Row numbers of a journal list in an order: every order runs along an index, none is sorted in bulk.

A column of codes (topic, unit, executor …) is ordered by what the person reads, not by its code:
its few values are put in order here, and the rows of each follow, newest first.

Rows go through as arrays of some thousands: a million in one step of the interpreter, sorted or
handed through a chain of generators, would not let the window have its turn.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator

from domain.search_text import sort_key
from services.desk import Desk
from services.journal_filter import EVERYTHING, Condition, JournalFilter, Sorting, where
from services.journal_search import PIECE, matching_rows, newest_hits, pieces, relevant_hits
from services.journal_words import JournalWords

_NAMED = frozenset("topic channel kind state executor_id unit_id place_id language outcome ground".split())
_INDEXED = frozenset("topic channel kind state executor_id unit_id place_id".split())
_SHUFFLED = 20_000
"""Beyond so many hits the order of the journal is walked, below it the hits are sorted alone."""
_EVERY_ROW = " UNION ALL ".join(
    f"SELECT row FROM journal INDEXED BY journal_unsent WHERE unsent = {mark}" for mark in (0, 1)
)
"""The narrowest index holds every row number; the table itself is a hundred times as wide."""


def journal_rows(
    desk: Desk, wanted: JournalFilter, order: Sorting | None = None, *, limit: int | None = None
) -> array[int]:
    """The rows of a list, in order; the whole list, or its first ``limit`` rows at once."""
    order = order or Sorting()
    if wanted.text.strip():
        return _found_rows(desk, wanted, order, limit)
    return _gathered(_walk(desk, where(desk, wanted), order, limit), limit)


def _gathered(found: Iterable[array[int]], limit: int | None = None) -> array[int]:
    rows = array("q")
    for piece in found:
        rows.extend(piece)
        if limit is not None and len(rows) >= limit:
            break
    return rows[:limit]


def _found_rows(desk: Desk, wanted: JournalFilter, order: Sorting, limit: int | None) -> array[int]:
    condition = where(desk, wanted)
    if order.column == "relevance":
        return _kept(desk, relevant_hits(desk.store, wanted.text), condition)
    newest_first = order.column == "row" and order.descending
    if limit is not None or newest_first:
        # The first page of any order is the newest hits: they are there before the key is up.
        hits = newest_hits(desk.store, wanted.text, where=condition, limit=limit)
        if newest_first or len(hits) < (limit or 0):
            return hits if newest_first else _sorted(desk, hits, order)
        return hits
    hits = matching_rows(desk.store, wanted.text)
    if len(hits) <= _SHUFFLED:
        return _sorted(desk, _kept(desk, hits, condition), order)
    return _gathered(_among(hits, _walk(desk, condition, order, None)))


def _among(hits: array[int], walked: Iterable[array[int]]) -> Iterator[array[int]]:
    """Of the rows in their order those that were found; a mark for each costs a byte."""
    marked = bytearray(max(hits) + 1)
    for row in hits:
        marked[row] = 1
    last = len(marked)
    for piece in walked:
        yield array("q", [row for row in piece if row < last and marked[row]])


def _kept(desk: Desk, hits: array[int], condition: Condition) -> array[int]:
    """Those of a few hits that the filter lets through, in the order they came."""
    sql, values = condition
    if condition == EVERYTHING:
        return hits
    text = ", ".join(map(str, hits))
    kept = desk.store.execute(f"SELECT row FROM journal WHERE row IN ({text}) AND {sql}", values)
    through = {row for (row,) in kept}
    return array("q", (row for row in hits if row in through))


def _sorted(desk: Desk, hits: array[int], order: Sorting) -> array[int]:
    sql = f"row IN ({', '.join(map(str, hits))})"
    return _gathered(_walk(desk, (sql, ()), order, None))


def _walk(desk: Desk, condition: Condition, order: Sorting, limit: int | None) -> Iterator[array[int]]:
    sql, values = condition
    if order.column in _NAMED:
        yield from _by_name(desk, condition, order, limit)
        return
    tail = "" if limit is None else f" LIMIT {limit}"
    source = "journal"
    if order.column == "row" and limit is None and condition == EVERYTHING:
        source = f"({_EVERY_ROW})"
    rows = desk.store.execute(f"SELECT row FROM {source} WHERE {sql} ORDER BY {order.sql()}{tail}", values)
    yield from pieces(rows)


def _by_name(desk: Desk, condition: Condition, order: Sorting, limit: int | None) -> Iterator[array[int]]:
    if condition == EVERYTHING and order.column in _INDEXED:
        tail = "" if limit is None else f" LIMIT {limit}"
        sql = f"SELECT row FROM journal WHERE {order.column} IS ? ORDER BY row DESC{tail}"
        for code in _in_order(desk, order, _codes(desk, order.column)):
            yield from pieces(desk.store.execute(sql, (code,)))
        return
    sql, values = condition
    by_code: dict[str | None, array[int]] = defaultdict(lambda: array("q"))
    found = desk.store.execute(f"SELECT {order.column}, row FROM journal WHERE {sql}", values)
    while piece := found.fetchmany(PIECE):
        for code, row in piece:
            by_code[code].append(row)
    for code in _in_order(desk, order, by_code):
        yield array("q", sorted(by_code[code], reverse=True))


def _codes(desk: Desk, column: str) -> list[str | None]:
    return [row[0] for row in desk.store.execute(f"SELECT DISTINCT {column} FROM journal").fetchall()]


def _in_order(desk: Desk, order: Sorting, codes: Iterable[str | None]) -> list[str | None]:
    """The values of a column in the order of their names; what is empty stands last."""
    say = JournalWords(desk).of(order.column)
    found = set(codes)
    named = sorted(
        (code for code in found if code is not None),
        key=lambda code: sort_key(say(code)),
        reverse=order.descending,
    )
    return [*named, None] if None in found else [*named]
