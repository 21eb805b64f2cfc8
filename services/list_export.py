"""A list saved to a file, with a line on the audit trail: who took which list out of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from domain.permissions import require
from services.audit import note_act
from services.desk import Desk
from services.journal_sheet import StateName, sheet_rows
from services.tables.writing import Cell, write_table

Step = Callable[[int], None]
_TELL_EVERY = 1_000


def export_list(
    desk: Desk, path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> int:
    """Write any list to XLSX or CSV and return how many rows it has.

    Raises:
        Refusal: ``not_permitted``.
        BadInput: ``table_kind_unknown``.
        Fault: ``file_not_written``.
    """
    require(desk.person.roles, "export_lists", desk.regulations.narrowed)
    count = write_table(path, title, headings, rows)
    note_act(desk, "export_list", "list", title, {"file": path.name, "rows": count, "columns": [*headings]})
    return count


def export_journal(
    desk: Desk,
    path: Path,
    *,
    title: str,
    rows: Sequence[int],
    columns: Sequence[tuple[str, str]],
    state_name: StateName = str,
    step: Step = lambda done: None,
) -> int:
    """Write journal rows; ``columns`` are (name, heading), ``step`` hears how far it has come."""
    lines = sheet_rows(desk, rows, [name for name, _ in columns], state_name=state_name)
    told = _telling((one.cells for one in lines), step)
    return export_list(desk, path, title, [heading for _, heading in columns], told)


def _telling(rows: Iterable[Sequence[Cell]], step: Step) -> Iterator[Sequence[Cell]]:
    for number, row in enumerate(rows, start=1):
        if number % _TELL_EVERY == 0:
            step(number)
        yield row
