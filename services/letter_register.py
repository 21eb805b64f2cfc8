"""The register of outgoing letters and the queue of those that wait to be sent."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.answer_channel import AnswerChannel
from domain.answers import LetterPhase, LetterState
from domain.appeals import AppealState
from domain.regulation.profile import Profile
from domain.search_text import fold
from models.database import Store
from services.desk import Desk
from services.letter_form import WayOut, ways_out
from services.letters import computed_channel, letter_about
from services.naming import short_name
from services.rows import find_record

_QUEUE = "board.state IN ('signed', 'failed')"
_REGISTER = "board.outgoing_number IS NOT NULL"
_FROM = " FROM letter_board AS board JOIN letter ON letter.id = board.letter_id"


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """Which letters are listed: ``queue`` only those that wait; ``text`` in number, addressee, subject."""

    queue: bool = False
    way: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class RegisterListing:
    """Row numbers of the letters, the waiting ones first, and how many of them wait."""

    rows: array[int]
    waiting: int


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """An outgoing letter as the register lists it."""

    row: int
    letter_id: str
    phase: LetterPhase
    number: str
    dated: date | None
    addressee: str
    subject: str
    document: str
    way: str
    address: str
    sent_on: date | None
    list_number: str
    appeal_number: str
    delivery: str
    unsent: bool


@dataclass(frozen=True, slots=True)
class RegisterLetter:
    """One outgoing letter, opened in the register."""

    id: str
    appeal_id: str
    fields: dict[str, Any]
    state: LetterState
    appeal_state: AppealState
    profile: Profile
    computed: AnswerChannel
    ways: tuple[WayOut, ...]
    way: str
    address: str
    signer: str
    on_its_way: bool


def register_listing(desk: Desk, wanted: RegisterFilter) -> RegisterListing:
    """The register by date, newest first, with the dispatch queue before it, oldest first."""
    where, values = _where(wanted)
    waiting = _rows(desk.store, f"{_QUEUE} AND {where}", values, "board.outgoing_on, board.outgoing_number")
    if wanted.queue:
        return RegisterListing(waiting, len(waiting))
    order = "board.outgoing_on DESC, board.outgoing_number DESC"
    others = _rows(desk.store, f"{_REGISTER} AND NOT ({_QUEUE}) AND {where}", values, order)
    return RegisterListing(waiting + others, len(waiting))


def _where(wanted: RegisterFilter) -> tuple[str, list[str]]:
    parts, values = ["1 = 1"], []
    if wanted.way:
        parts.append("board.channel = ?")
        values.append(wanted.way)
    for word in fold(wanted.text).split():
        parts.append("instr(board.search_key, ?) > 0")
        values.append(word)
    return " AND ".join(parts), values


def _rows(store: Store, where: str, values: Sequence[str], order: str) -> array[int]:
    found = store.execute(f"SELECT letter.rowid{_FROM} WHERE {where} ORDER BY {order}", tuple(values))
    return array("q", (row[0] for row in found.fetchall()))


def register_lines(desk: Desk, rows: Sequence[int]) -> list[RegisterLine]:
    """The letters of some row numbers, in that order; a letter that is gone is left out."""
    marks = ", ".join("?" * len(rows))
    found = desk.store.execute(
        "SELECT letter.rowid, board.letter_id, board.state, board.outgoing_number, board.outgoing_on,"
        " board.addressee, board.subject, board.document, board.channel, board.address, board.sent_on,"
        " board.list_number, board.number, board.delivery,"
        " EXISTS (SELECT 1 FROM outbox WHERE entity = 'letter' AND eid = board.letter_id)"
        f"{_FROM} WHERE letter.rowid IN ({marks})",
        tuple(rows),
    ).fetchall()
    lines = {row[0]: _line(row) for row in found}
    return [lines[row] for row in rows if row in lines]


def _line(row: tuple[Any, ...]) -> RegisterLine:
    return RegisterLine(
        row=row[0],
        letter_id=row[1],
        phase=LetterPhase(row[2]),
        number=row[3] or "",
        dated=_day(row[4]),
        addressee=row[5] or "",
        subject=row[6] or "",
        document=row[7] or "",
        way=row[8] or "",
        address=row[9] or "",
        sent_on=_day(row[10]),
        list_number=row[11] or "",
        appeal_number=row[12] or "",
        delivery=row[13] or "",
        unsent=bool(row[14]),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def row_of_letter(store: Store, letter_id: str) -> int | None:
    """The row number of a letter, or None if it is not here."""
    row = store.execute("SELECT rowid FROM letter WHERE id = ?", (letter_id,)).fetchone()
    return int(row[0]) if row else None


def letter_at(store: Store, row: int) -> str:
    """The letter of a row number; empty if it is gone."""
    found = store.execute("SELECT id FROM letter WHERE rowid = ?", (row,)).fetchone()
    return str(found[0]) if found else ""


def register_letter(desk: Desk, letter_id: str) -> RegisterLetter:
    """Everything the register shows of one letter.

    Raises:
        BadInput: ``record_unknown``.
    """
    about = letter_about(desk, letter_id)
    letter, state, computed = about.letter, about.state, computed_channel(about)
    signer = find_record("employee", state.signer_id or letter["signer_id"])
    return RegisterLetter(
        id=letter_id,
        appeal_id=str(letter["appeal_id"] or ""),
        fields=dict(letter),
        state=state,
        appeal_state=about.appeal_state,
        profile=about.profile,
        computed=computed,
        ways=ways_out(about.profile, desk.language),
        way=state.channel or str(letter["channel"] or computed.way),
        address=state.address or str(letter["address"] or computed.address),
        signer=short_name(signer) if signer else "",
        on_its_way=_waits(desk.store, letter_id),
    )


def _waits(store: Store, letter_id: str) -> bool:
    """Whether something about the letter has not reached the server yet."""
    found = store.execute("SELECT 1 FROM outbox WHERE entity = 'letter' AND eid = ? LIMIT 1", (letter_id,))
    return found.fetchone() is not None
