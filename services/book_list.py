"""Entries of the Books as a windowed list."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from services.book import BookAtPlace, books
from services.desk import Desk
from services.people import colleague, place_names


@dataclass(frozen=True, slots=True)
class BookLine:
    """One entry in the list of a Book."""

    row: int
    entry_id: str
    book_id: str
    number: int | None
    written_on: date | None
    name: str
    anonymous: bool
    text: str
    state: str
    open: bool
    result: str
    has_scan: bool


@dataclass(frozen=True, slots=True)
class BookSummary:
    """One Book in the register of all places: who answers for it, and how its entries ended."""

    book: BookAtPlace
    place: str
    responsible: str
    deputy: str
    entries: int
    open: int
    last_on: date | None
    results: Mapping[str, int]


def book_register(desk: Desk) -> tuple[BookSummary, ...]:
    """Every Book of the organisation with its counts, for the head office (AES-B2)."""
    names = place_names(desk.language)
    return tuple(_summary(desk, book, names.get(book.place_id, "")) for book in books())


def _summary(desk: Desk, book: BookAtPlace, place: str) -> BookSummary:
    rows = desk.store.execute(
        "SELECT result, open, written_on FROM book_board WHERE book_id = ? AND state != 'withdrawn'",
        (book.id,),
    ).fetchall()
    keeper = colleague(book.responsible_id, language=desk.language)
    deputy = colleague(book.deputy_id, language=desk.language)
    days = [str(row[2]) for row in rows if row[2]]
    return BookSummary(
        book=book,
        place=place,
        responsible=keeper.short if keeper else "",
        deputy=deputy.short if deputy else "",
        entries=len(rows),
        open=sum(bool(row[1]) for row in rows),
        last_on=date.fromisoformat(max(days)) if days else None,
        results=Counter(str(row[0]) for row in rows if row[0]),
    )


def book_rows(desk: Desk, *, book_id: str = "", open_only: bool = False) -> array[int]:
    """Row numbers of entries, open ones first, newest first."""
    sql = (
        "SELECT rowid FROM book_board WHERE (? = '' OR book_id = ?) AND (? = 0 OR open = 1)"
        " ORDER BY open DESC, written_on DESC, entry_number DESC"
    )
    found = desk.store.execute(sql, (book_id, book_id, int(open_only)))
    return array("q", [row[0] for row in found])


def book_lines(desk: Desk, rows: Sequence[int]) -> list[BookLine]:
    """Lines for the given rows, in their order."""
    marks = ", ".join("?" * len(rows))
    found = desk.store.execute(
        "SELECT rowid, entry_id, book_id, entry_number, written_on, name, anonymous, text, state, open,"
        f" result, has_scan FROM book_board WHERE rowid IN ({marks})",
        tuple(rows),
    ).fetchall()
    lines = {row[0]: _line(row) for row in found}
    return [lines[row] for row in rows if row in lines]


def _line(row: tuple[object, ...]) -> BookLine:
    number, entry_id, book_id, entry_number, written, name, anonymous, text, state, is_open, result, scan = (
        row
    )
    return BookLine(
        row=int(str(number)),
        entry_id=str(entry_id),
        book_id=str(book_id or ""),
        number=int(str(entry_number)) if entry_number is not None else None,
        written_on=date.fromisoformat(str(written)) if written else None,
        name=str(name or ""),
        anonymous=bool(anonymous),
        text=str(text or ""),
        state=str(state),
        open=bool(is_open),
        result=str(result or ""),
        has_scan=bool(scan),
    )


def row_of_entry(desk: Desk, entry_id: str) -> int | None:
    """The list row of an entry, if this copy has it."""
    found = desk.store.execute("SELECT rowid FROM book_board WHERE entry_id = ?", (entry_id,)).fetchone()
    return int(found[0]) if found else None


def entries_at(desk: Desk, rows: Sequence[int]) -> list[str]:
    """Identifiers of the entries at list rows."""
    return [line.entry_id for line in book_lines(desk, rows)]
