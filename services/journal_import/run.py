"""An import from the first look to its undoing: tried, taken in pieces, stopped, gone on with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from threading import Thread
from typing import Any

from domain.changes import Changes
from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.limits import KIBIBYTE
from domain.permissions import require
from models.imports import ImportRun
from services.audit import note_act
from services.desk import Desk
from services.journal_import.columns import Mapped, check_mapping
from services.journal_import.reading import OldJournal, fingerprint, look_into, source_rows
from services.journal_import.rows import Judge, OldAppeal, Problem
from services.journal_import.seen import Seen
from services.journal_import.taking import People, archive, names_of, take_open
from services.recording import recording
from services.tables.csv_reading import SourceRow

AT_ONCE = 2_000
"""Source rows in one transaction: short enough that no clerk waits for the lock."""
_PROBLEMS_SHOWN = 10_000
_OPEN_AT_ONCE = 100
_WITHDRAWN_AT_ONCE = 200
_CARRIED_OVER_AFTER = 5
"""Pieces; into a journal of a million rows each piece writes some ten megabytes of log."""
_LOG_ANEW_AFTER = 30
"""Pieces; what was written while the log was carried over is carried over too, and the log is empty."""
_OPENED = "INSERT INTO opened_appeal(appeal_id, import_id) VALUES (?, ?)"


@dataclass(slots=True)
class Verdict:
    """What an import would do, or has done so far."""

    rows: int = 0
    finished: int = 0
    open: int = 0
    empty: int = 0
    refused: int = 0
    problems: list[Problem] = field(default_factory=list)
    by_code: Counter[str] = field(default_factory=Counter)

    def note(self, found: OldAppeal | Problem | None) -> None:
        """Count one row; bad rows are listed as far as a person could read them."""
        self.rows += 1
        if found is None:
            self.empty += 1
        elif isinstance(found, Problem):
            self.refused += 1
            self.by_code[found.code] += 1
            if len(self.problems) < _PROBLEMS_SHOWN:
                self.problems.append(found)
        elif found.closed_on:
            self.finished += 1
        else:
            self.open += 1


class Trial:
    """A dry run in pieces: every row is judged, nothing is written."""

    def __init__(self, desk: Desk, journal: OldJournal, mapping: Mapped) -> None:
        check_mapping(mapping)
        self._desk = desk
        self._judge = Judge(desk, journal.headings, mapping, names_of(desk))
        self._rows = body_of(journal)
        self._seen = Seen()
        self._size, self._read = journal.path.stat().st_size, 0
        self.verdict = Verdict()

    @property
    def progress(self) -> tuple[int, int]:
        """Kibibytes of the file that are judged, and all of them; (0, 0) for a packed file."""
        known = self._read > 0
        return (-(-self._read // KIBIBYTE), -(-self._size // KIBIBYTE)) if known else (0, 0)

    def go_on(self) -> bool:
        """Judge the next piece; False at the end of the file."""
        piece = list(islice(self._rows, AT_ONCE))
        self._read = piece[-1].read if piece else self._read
        for found in judged(self._desk, self._judge, piece, self._seen):
            self.verdict.note(found)
        return bool(piece)


class Import:
    """An import under way; each piece and how far it has come are one transaction."""

    def __init__(self, desk: Desk, journal: OldJournal, run: ImportRun) -> None:
        self._desk = desk
        self.run = run
        self._judge = Judge(desk, journal.headings, run.mapping, names_of(desk))
        self._rows = islice(body_of(journal), run.done, None)
        self._seen = Seen()
        self._people: People = {}
        self._prepared = False
        self._pieces = 0
        self._carrying: Thread | None = None

    def go_on(self) -> bool:
        """Take the next piece; False once everything is in.

        Raises:
            Fault: the disk or a lock stopped it; what is in stays in, and another day goes on there.
        """
        try:
            more = self._take()
        except BaseException:
            self.stop()
            raise
        if not more:
            self.stop()
        return more

    def _take(self) -> bool:
        if not self._prepared:
            self._desk.store.prepare_bulk(on=True)
            self._prepared = True
        piece = list(islice(self._rows, AT_ONCE))
        found = judged(self._desk, self._judge, piece, self._seen)
        good = [one for one in found if isinstance(one, OldAppeal)]
        self.run.done += len(piece)
        self.run.taken += len(good)
        self.run.passed_over += sum(isinstance(one, Problem) for one in found)
        if not piece:
            self.run.state, self.run.ended_at = "done", iso(self._desk.now())
        self._write(good)
        self._carry_over()
        return bool(piece)

    def _carry_over(self) -> None:
        """Let the log be carried into the file beside the next pieces, and now and then begin anew."""
        self._pieces += 1
        if self._pieces % _CARRIED_OVER_AFTER:
            return
        self._wait_for_log()
        if self._pieces % _LOG_ANEW_AFTER:
            self._carrying = self._desk.store.carry_over_beside()
        else:
            self._desk.store.carry_over()

    def _wait_for_log(self) -> None:
        if self._carrying is not None:
            self._carrying.join()
        self._carrying = None

    def stop(self) -> None:
        """Leave it where it is: the next pieces may be taken another day."""
        self._wait_for_log()
        if self._prepared:
            self._desk.store.prepare_bulk(on=False)
            self._prepared = False

    def _write(self, good: Sequence[OldAppeal]) -> None:
        """Open appeals in transactions that the server takes whole; the finished ones and the mark last.

        What is cut off between them is found by its number when the import goes on.
        """
        opened = [one for one in good if not one.closed_on]
        for first in range(0, len(opened), _OPEN_AT_ONCE):
            with recording(self._desk, "import_journal") as act:
                piece = opened[first : first + _OPEN_AT_ONCE]
                made = [(take_open(act, self._desk, one, self._people), self.run.id) for one in piece]
                self._desk.store.execute_many(_OPENED, [*made])
        with self._desk.store.transaction():
            archive(self._desk, self.run.id, [one for one in good if one.closed_on])
            self.run.save()


def body_of(journal: OldJournal) -> Iterator[SourceRow]:
    """The rows below the heading."""
    return islice(source_rows(journal.path, old_set=journal.old_set), 1, None)


def judged(
    desk: Desk, judge: Judge, piece: Sequence[SourceRow], seen: Seen
) -> list[OldAppeal | Problem | None]:
    """The piece judged by itself, against the journal and against the rows before it."""
    found = [judge(source) for source in piece]
    numbers = {one.number for one in found if isinstance(one, OldAppeal)}
    known = _known(desk, numbers)
    return [_once(one, known, seen) if isinstance(one, OldAppeal) else one for one in found]


def _once(one: OldAppeal, known: set[str], seen: Seen) -> OldAppeal | Problem:
    if one.number in known:
        return Problem(one.row, "number_in_journal", "number", one.number)
    return one if seen.add(one.number) else Problem(one.row, "number_twice_in_file", "number", one.number)


def _known(desk: Desk, numbers: set[str]) -> set[str]:
    marks = ", ".join("?" * len(numbers))
    rows = desk.store.execute(f"SELECT number FROM journal WHERE number IN ({marks})", tuple(numbers))
    return {str(number) for (number,) in rows.fetchall()}


def begin_import(desk: Desk, journal: OldJournal, mapping: Mapped) -> Import:
    """Begin to take a journal in.

    Raises:
        Refusal: ``not_permitted``, ``file_imported_already``.
        BadInput: ``mapping_incomplete`` or ``column_mapped_twice``.
    """
    require(desk.person.roles, "import_journal", desk.regulations.narrowed)
    check_mapping(mapping)
    digest = fingerprint(journal.path)
    earlier = ImportRun.get_or_none((ImportRun.sha256 == digest) & (ImportRun.state != "undone"))
    if earlier is not None:
        raise Refusal("file_imported_already", where=journal.path.name, begun_at=earlier.begun_at)
    said: dict[str, Any] = {"fields": dict(mapping), "old_set": journal.old_set}
    run = ImportRun(
        id=desk.new_id(),
        file_name=journal.path.name,
        sha256=digest,
        mapping=dict(mapping),
        old_set=journal.old_set,
        state="running",
        begun_at=iso(desk.now()),
        employee_id=desk.person.id,
    )
    with desk.store.transaction():
        run.save(force_insert=True)
    note_act(desk, "import_journal", "import_run", run.id, said | {"file": journal.path.name})
    return Import(desk, journal, run)


def resume_import(desk: Desk, run_id: str, path: Path) -> Import:
    """Go on with an import that was stopped or broke off; the rows already in are not read twice.

    Raises:
        BadInput: ``other_file`` if this is not the file that the import began with.
    """
    require(desk.person.roles, "import_journal", desk.regulations.narrowed)
    run = ImportRun.get_by_id(run_id)
    if fingerprint(path) != run.sha256:
        raise BadInput("other_file", where=path.name, expected=run.file_name)
    return Import(desk, look_into(path, old_set=run.old_set), run)


def imports(desk: Desk) -> list[ImportRun]:
    """Every import of this workstation, newest first."""
    del desk
    return list(ImportRun.select().order_by(ImportRun.begun_at.desc()))


def undo_piece(desk: Desk, run_id: str) -> bool:
    """Take a piece of an import back; False once nothing of it is left.

    Open appeals that it brought were given to people: they are withdrawn with a reason.
    """
    require(desk.person.roles, "import_journal", desk.regulations.narrowed)
    run = ImportRun.get_by_id(run_id)
    sql = "SELECT row FROM archived_appeal WHERE import_id = ? LIMIT ?"
    rows = [row for (row,) in desk.store.execute(sql, (run_id, AT_ONCE)).fetchall()]
    if rows:
        _forget(desk, rows)
        return True
    if _withdraw(desk, run):
        return True
    run.state, run.ended_at = "undone", iso(desk.now())
    with desk.store.transaction():
        run.save()
    note_act(desk, "undo_import", "import_run", run_id, {"file": run.file_name})
    return False


def _withdraw(desk: Desk, run: ImportRun) -> bool:
    """Withdraw some of the open appeals that an import brought; False when none is left."""
    sql = "SELECT appeal_id FROM opened_appeal WHERE import_id = ? LIMIT ?"
    opened = desk.store.execute(sql, (run.id, _WITHDRAWN_AT_ONCE)).fetchall()
    if opened:
        with recording(desk, "undo_import") as act:
            for (appeal_id,) in opened:
                reason = {"reason": f"{run.file_name} (import {run.id})", "by": "office"}
                act.fact("withdrawn", "appeal", appeal_id, reason)
            desk.store.execute_many("DELETE FROM opened_appeal WHERE appeal_id = ?", opened)
    return bool(opened)


def _forget(desk: Desk, rows: Sequence[int]) -> None:
    marks = f"({', '.join(map(str, rows))})"
    with desk.store.transaction():
        for table, column in (("journal", "row"), ("archived_appeal", "row"), ("search", "rowid")):
            desk.store.execute(f"DELETE FROM {table} WHERE {column} IN {marks}")
    desk.publish(Changes({"appeal": frozenset()}))
