"""A file of an old journal opened by what it is, whatever its name ends with."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from domain import limits
from domain.errors import BadInput, Fault
from services.tables.csv_reading import SourceRow, read_csv
from services.tables.xlsx_reading import read_xlsx

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SAMPLE_ROWS = 6
_LARGEST = limits.JOURNAL_FILE


@dataclass(frozen=True, slots=True)
class OldJournal:
    """A file that was looked into: its headings, and a few rows to recognise it by."""

    path: Path
    headings: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    old_set: str = "cp1251"


def look_into(path: Path, *, old_set: str = "cp1251") -> OldJournal:
    """Headings and the first rows of a file.

    Raises:
        BadInput: ``table_empty``, ``table_too_large``, ``table_protected`` for a password or an
            old binary book, ``table_not_readable``.
        Fault: ``file_not_readable``.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise BadInput("table_too_large", where=path.name, most_gb=_LARGEST >> 30)
        rows = list(islice(source_rows(path, old_set=old_set), _SAMPLE_ROWS))
    except OSError as error:
        raise Fault("file_not_readable", where=path.name) from error
    if not rows or not any(cell.strip() for cell in rows[0].cells):
        raise BadInput("table_empty", where=path.name)
    return OldJournal(path, rows[0].cells, tuple(row.cells for row in rows[1:]), old_set)


def source_rows(path: Path, *, old_set: str = "cp1251") -> Iterator[SourceRow]:
    """Every row of the file, its heading first."""
    with path.open("rb") as file:
        start = file.read(4)
    if start == _OLE:
        raise BadInput("table_protected", where=path.name)
    return read_xlsx(path) if start == _ZIP else read_csv(path, old_set=old_set)


def fingerprint(path: Path) -> str:
    """SHA-256 of the file: an import goes on only with the file that it began with."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
