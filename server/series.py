"""Number series: a code belongs to one replica for one year, for ever."""

from __future__ import annotations

from server.database import Transaction

ALPHABET = "123456789ABCDEFGHKLMNPRSTUVWXYZ"
"""Read aloud over the phone: without 0/O, I/1, Q, J."""


def series_of(tx: Transaction, rid: str, years: tuple[int, ...]) -> list[dict[str, object]]:
    """The series of a replica for these years, granted now where there is none."""
    return [{"code": _granted(tx, rid, year), "year": year, "first": 1} for year in years]


def stored_series(tx: Transaction, rid: str, years: tuple[int, ...]) -> list[dict[str, object]]:
    """The series that a replica has already."""
    rows = tx.all("SELECT code, year FROM series WHERE rid = ? ORDER BY year, code", (rid,))
    return [{"code": code, "year": int(year), "first": 1} for code, year in rows if int(year) in years]


def code_of(index: int) -> str:
    """The ``index``-th code: 11, 12 … ZZ, then three characters."""
    digits = ""
    base = len(ALPHABET)
    while index or len(digits) < 2:
        index, rest = divmod(index, base)
        digits = ALPHABET[rest] + digits
    return digits


def _granted(tx: Transaction, rid: str, year: int) -> str:
    row = tx.one("SELECT code FROM series WHERE rid = ? AND year = ?", (rid, year))
    if row is not None:
        return str(row[0])
    counted = tx.one(
        "INSERT INTO series_counter(year, next) VALUES (?, 1)"
        " ON CONFLICT(year) DO UPDATE SET next = series_counter.next + 1 RETURNING next",
        (year,),
    )
    code = code_of(int(counted[0]) - 1 if counted else 0)
    tx.run("INSERT INTO series(code, year, rid) VALUES (?, ?, ?)", (code, year, rid))
    return code
