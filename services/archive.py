"""What an imported journal said of a finished appeal, read back from the archive."""

from __future__ import annotations

from dataclasses import dataclass

from models.database import Store
from models.imports import ArchivedAppeal, ImportRun

ARCHIVED = "archive:"
"""Begins the identifier of an archived appeal on this computer; no appeal of the program has such a one."""
OLD_NUMBER = "old-journal:"
"""Begins what a link holds instead of an identifier: the number in the old journal, the same everywhere."""


@dataclass(frozen=True, slots=True)
class Archived:
    """One appeal of an old journal: everything that its row said, by the headings of that journal."""

    number: str
    applicant: str
    said: tuple[tuple[str, str], ...]
    file_name: str
    source_row: int


def archived_at(store: Store, row: int) -> Archived | None:
    """The archived appeal at a journal row; None for an appeal of the program itself."""
    kept = ArchivedAppeal.get_or_none(ArchivedAppeal.row == row)
    if kept is None:
        return None
    found = store.execute("SELECT number, applicant FROM journal WHERE row = ?", (row,)).fetchone()
    run = ImportRun.get_or_none(ImportRun.id == kept.import_id)
    said = tuple((str(name), str(value)) for name, value in kept.said.items())
    number, applicant = found or ("", "")
    return Archived(number or "", applicant or "", said, run.file_name if run else "", kept.source_row)


def linked_as(store: Store, appeal_id: str) -> str:
    """What a link to an appeal may hold: an archived one has no identifier that others know."""
    if not appeal_id.startswith(ARCHIVED):
        return appeal_id
    row = store.execute("SELECT number FROM journal WHERE appeal_id = ?", (appeal_id,)).fetchone()
    return f"{OLD_NUMBER}{row[0]}" if row and row[0] else ""


def linked_here(store: Store, other: str) -> tuple[str, str, str]:
    """Identifier (empty if it is not here), number and subject of what a link leads to."""
    if other.startswith(OLD_NUMBER):
        number = other.removeprefix(OLD_NUMBER)
        sql = "SELECT appeal_id, subject FROM journal WHERE number = ? AND +appeal_id LIKE 'archive:%'"
        row = store.execute(sql, (number,)).fetchone()
        return (str(row[0]), number, str(row[1] or "")) if row else ("", number, "")
    row = store.execute("SELECT number, subject FROM journal WHERE appeal_id = ?", (other,)).fetchone()
    return (other, str(row[0] or ""), str(row[1] or "")) if row else (other, "", "")
