"""What an imported journal said of a finished appeal, read back from the archive."""

from __future__ import annotations

from dataclasses import dataclass

from models.database import Store
from models.imports import ArchivedAppeal, ImportRun


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
