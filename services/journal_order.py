"""Row numbers of a journal list in an order: every order runs along an index, none is sorted in bulk.

A column of codes (topic, unit, executor …) is ordered by what the person reads, not by its code:
its few values are put in order here, and the rows of each follow, newest first.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from domain.search_text import sort_key
from services.desk import Desk
from services.journal_filter import EVERYTHING, Condition, JournalFilter, Sorting, where
from services.journal_search import matching_rows, newest_hits, relevant_hits
from services.journal_words import JournalWords

_NAMED = frozenset("topic channel kind state executor_id unit_id place_id language outcome ground".split())
_INDEXED = frozenset("topic channel kind state executor_id unit_id place_id".split())
_PIECE = 10_000
_SHUFFLED = 20_000
"""Beyond so many hits the order of the journal is walked, below it the hits are sorted alone."""


def journal_rows(
    desk: Desk, wanted: JournalFilter, order: Sorting | None = None, *, limit: int | None = None
) -> array[int]:
    """The rows of a list, in order; the whole list, or its first ``limit`` rows at once."""
    order = order or Sorting()
    if wanted.text.strip():
        return _found_rows(desk, wanted, order, limit)
    return array("q", islice(_walk(desk, where(desk, wanted), order, limit), limit))


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
    among = set(hits)
    return array("q", (row for row in _walk(desk, condition, order, None) if row in among))


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
    return array("q", _walk(desk, (sql, ()), order, None))


def _walk(desk: Desk, condition: Condition, order: Sorting, limit: int | None) -> Iterator[int]:
    sql, values = condition
    if order.column in _NAMED:
        yield from _by_name(desk, condition, order, limit)
        return
    if order.column == "row" and limit is None and condition == EVERYTHING:
        # The narrowest index holds every row number; the table itself is a hundred times as wide.
        every = desk.store.execute("SELECT row FROM journal INDEXED BY journal_unsent")
        yield from sorted(_pieces(every), reverse=order.descending)
        return
    tail = "" if limit is None else f" LIMIT {limit}"
    rows = desk.store.execute(f"SELECT row FROM journal WHERE {sql} ORDER BY {order.sql()}{tail}", values)
    yield from _pieces(rows)


def _pieces(cursor: Any) -> Iterator[int]:
    """Row numbers read by thousands: a million tuples at once would set the collector to work."""
    while piece := cursor.fetchmany(_PIECE):
        for (row,) in piece:
            yield row


def _by_name(desk: Desk, condition: Condition, order: Sorting, limit: int | None) -> Iterator[int]:
    if limit is not None and condition == EVERYTHING and order.column in _INDEXED:
        for code in _in_order(desk, order, _codes(desk, order.column)):
            sql = f"SELECT row FROM journal WHERE {order.column} IS ? ORDER BY row DESC LIMIT ?"
            yield from (row for (row,) in desk.store.execute(sql, (code, limit)))
        return
    sql, values = condition
    by_code: dict[str | None, array[int]] = defaultdict(lambda: array("q"))
    found = desk.store.execute(f"SELECT {order.column}, row FROM journal WHERE {sql}", values)
    while piece := found.fetchmany(_PIECE):
        for code, row in piece:
            by_code[code].append(row)
    for code in _in_order(desk, order, by_code):
        yield from sorted(by_code[code], reverse=True)


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
