"""Counting every running term again after a calendar, a profile or a classification changed.

``recount_open`` is a preview and writes nothing; ``apply_moves`` records what moves, some hundred
appeals in one act. Closed appeals have no running term and keep their dates for good. Both are
asked for piece by piece, so that a screen stays responsive and may stop between two pieces.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from typing import Any

from domain.calendars import Calendar, DayChange
from domain.errors import BadInput, OtklikError
from domain.permissions import can, require
from domain.profile_loading import registered_under
from domain.recount import CHUNK, Cause, Move, OpenTerm, dates_of, recount
from domain.regulation.vocabulary import Condition
from domain.term_selection import SelectedTerm, select_term
from domain.terms import Base, Unit, nominal_end
from services.desk import Desk
from services.projection_terms import MovedDates
from services.recording import Act, recording
from services.regulations import Regulations, calendar_before
from services.term_acts import preview_term_change, write_term_change

AT_ONCE = 200
"""Appeals recorded in one act: far below the operations that may travel in one transaction."""
_COLUMNS = (
    "appeal_id, profile, version, rule, kind, channel, ticked, received_on, registered_on, due_on, send_by,"
    " extended"
)
_PAGE = f"SELECT {_COLUMNS} FROM running_term WHERE appeal_id > ? ORDER BY appeal_id LIMIT ?"
_ONE = f"SELECT {_COLUMNS} FROM running_term WHERE appeal_id = ?"


@dataclass(frozen=True, slots=True)
class FoundMove:
    """An appeal whose dates move; ``rule_was`` and ``rule_now`` differ after a reclassification."""

    move: Move
    rule_was: str
    rule_now: str

    @property
    def appeal_id(self) -> str:
        """The appeal."""
        return self.move.id


@dataclass(frozen=True, slots=True)
class Report:
    """How far a recount is, and what it found since the last report.

    ``uncounted`` appeals name a version of the regulation that this copy doesn't have (yet).
    """

    done: int
    total: int
    moves: tuple[FoundMove, ...]
    uncounted: int


@dataclass(slots=True)
class _Terms:
    """The running terms of this copy as the domain counts them, with the rules that hold now."""

    desk: Desk
    rules: dict[str, tuple[str, str]]
    page: int
    uncounted: int = 0

    def __iter__(self) -> Iterator[OpenTerm]:
        chosen_for = cache(partial(_chosen, self.desk.regulations))
        last = ""
        while rows := self.desk.store.execute(_PAGE, (last, self.page)).fetchall():
            last = rows[-1][0]
            for row in rows:
                chosen = chosen_for(_card(row))
                if chosen is None or chosen.term is None:
                    self.uncounted += 1
                    continue
                if chosen.rule.code != row[3]:
                    self.rules[row[0]] = (row[3], chosen.rule.code)
                yield _open_term(row, chosen)


def may_recount(desk: Desk) -> bool:
    """Whether the person at this desk may move the dates of open appeals."""
    return can(desk.person.roles, "recount_terms", desk.regulations.narrowed)


def running_terms(desk: Desk) -> int:
    """How many terms run in this copy."""
    return int(desk.store.execute("SELECT count(*) FROM running_term").fetchone()[0])


def recount_open(desk: Desk, *, before: Calendar | None = None, chunk: int = CHUNK) -> Iterator[Report]:
    """Count every running term again and report what would move; to cancel, stop asking.

    ``before`` is the calendar by which the terms were counted, so that each move names the days
    that changed; without it the one before the correction in force.
    """
    before = before or calendar_before(desk.regulations)
    calendar = desk.regulations.calendar
    total = running_terms(desk)
    same_days = before.edition.fingerprint == calendar.edition.fingerprint
    cause = Cause.PROFILE if same_days else Cause.CALENDAR
    rules: dict[str, tuple[str, str]] = {}
    terms = _Terms(desk, rules, chunk)
    for progress in recount(terms, {"": calendar}, cause=cause, before={"": before}, chunk=chunk):
        found = tuple(_found(move, rules) for move in progress.moves)
        rules.clear()
        yield Report(progress.done + terms.uncounted, total, found, terms.uncounted)


@dataclass(frozen=True, slots=True)
class Preview:
    """All moves as a preview lists them: those that leave less time first, the nearest date first.

    ``sooner`` of them leave less time; ``days`` are the days whose change is felt in any.
    """

    moves: tuple[FoundMove, ...]
    sooner: int
    days: tuple[DayChange, ...]
    uncounted: int = 0


def preview_of(moves: Sequence[FoundMove], uncounted: int = 0) -> Preview:
    """Order the moves by need; for tens of thousands this belongs off the window's thread."""
    ordered = sorted(moves, key=lambda found: (not found.move.sooner, found.move.due_now, found.appeal_id))
    days = {day.on: day for found in ordered for day in found.move.days}
    return Preview(
        tuple(ordered),
        sum(found.move.sooner for found in ordered),
        tuple(days[on] for on in sorted(days)),
        uncounted,
    )


@dataclass(frozen=True, slots=True)
class MovingAppeal:
    """What a preview says about an appeal beside its dates."""

    appeal_id: str
    number: str
    applicant: str
    subject: str


def moving_appeals(desk: Desk, appeal_ids: Sequence[str]) -> dict[str, MovingAppeal]:
    """The appeals of a page of the preview, by identifier."""
    marks = ", ".join("?" * len(appeal_ids))
    rows = desk.store.execute(
        f"SELECT appeal_id, number, applicant, subject FROM journal WHERE appeal_id IN ({marks})",
        tuple(appeal_ids),
    )
    return {row[0]: MovingAppeal(row[0], *(text or "" for text in row[1:])) for row in rows.fetchall()}


def apply_moves(desk: Desk, moves: Sequence[FoundMove], *, reason: str) -> int:
    """Record the new dates of at most ``AT_ONCE`` appeals in one act; how many were moved.

    An appeal that was closed or counted otherwise since the preview is left alone, so doing it
    twice, or on two laptops, moves nothing twice.

    Raises:
        Refusal: ``not_permitted``. BadInput: ``reason_missing``.
    """
    require(desk.person.roles, "recount_terms", desk.regulations.narrowed)
    if not reason.strip():
        raise BadInput("reason_missing", where="reason")
    if len(moves) > AT_ONCE:
        raise ValueError("more appeals than fit into one act")
    rows = MovedDates(desk.project)
    with recording(replace(desk, project=rows), "recount_terms") as act:
        return sum(_applied(act, desk, found, reason.strip(), rows) for found in moves)


def _applied(act: Act, desk: Desk, found: FoundMove, reason: str, rows: MovedDates) -> bool:
    row = desk.store.execute(_ONE, (found.appeal_id,)).fetchone()
    move = found.move
    if row is None or (row[9], row[10]) != (move.due_was.isoformat(), move.send_by_was.isoformat()):
        return False
    if found.rule_was != found.rule_now:
        return _reclassified(act, desk, found, reason)
    moved = _recounted(desk, row, found, reason)
    if moved is None:
        return False
    act.fact("term_recounted", "appeal", found.appeal_id, moved)
    rows.note(found.appeal_id, moved)
    return True


def _reclassified(act: Act, desk: Desk, found: FoundMove, reason: str) -> bool:
    change = preview_term_change(desk, appeal_id=found.appeal_id, changed={})
    write_term_change(act, found.appeal_id, {}, change, reason)
    return True


def _recounted(desk: Desk, row: tuple[Any, ...], found: FoundMove, reason: str) -> dict[str, object] | None:
    """What the fact of a move says; None where nothing moves any more."""
    chosen = _chosen(desk.regulations, _card(row))
    if chosen is None or chosen.term is None:
        return None
    term, calendar = _open_term(row, chosen), desk.regulations.calendar
    dates = dates_of(term, calendar)
    if (dates.due, dates.send_by) == (term.due, term.send_by):
        return None
    data: dict[str, object] = {"reason": reason, "cause": str(found.move.cause)}
    data |= {"old_due_on": term.due.isoformat(), "due_on": dates.due.isoformat()}
    data |= {"old_send_by": term.send_by.isoformat(), "send_by": dates.send_by.isoformat()}
    data["original_due_on"] = nominal_end(term.term, term.start, calendar).isoformat()
    data["calendar_status"] = str(calendar.status_between(term.start, dates.due))
    data["edition"] = str(calendar.edition)
    data["days"] = [day.on.isoformat() for day in found.move.days]
    return data


def _found(move: Move, rules: dict[str, tuple[str, str]]) -> FoundMove:
    if move.id not in rules:
        return FoundMove(move, "", "")
    return FoundMove(move._replace(cause=Cause.CLASSIFICATION), *rules[move.id])


def _card(row: tuple[Any, ...]) -> tuple[str, ...]:
    """What decides about the rule: version of the regulation, kind, channel, what is ticked."""
    return (*row[1:3], *row[4:7])


def _chosen(rules: Regulations, card: tuple[str, ...]) -> SelectedTerm | None:
    """The rule that holds for such a card; None where it can't be told on this copy."""
    profile, version, kind, channel, ticked = card
    try:
        held = registered_under(rules.versions, profile, version) if profile else rules.profile
        conditions = frozenset(map(Condition, ticked.split()))
        return select_term(held, kind=kind, channel=channel, ticked=conditions)
    except (OtklikError, ValueError):
        return None


def _open_term(row: tuple[Any, ...], chosen: SelectedTerm) -> OpenTerm:
    term = chosen.term
    assert term is not None
    start = row[7] if term.base is Base.RECEIPT else row[8]
    extension = chosen.extension
    kept = 0 if extension is None else row[11]
    if extension is not None and extension.maximum is not None:
        kept = min(kept, extension.maximum)
    return OpenTerm(
        id=row[0],
        calendar="",
        term=term,
        start=date.fromisoformat(start),
        due=date.fromisoformat(row[9]),
        send_by=date.fromisoformat(row[10]),
        extended=kept,
        extension_unit=extension.unit if extension else Unit.CALENDAR,
    )
