"""Rows of the visit, letter and Book boards."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from domain.answers import LetterPhase, LetterState, fold_letter
from domain.book import fold_entry
from domain.search_text import fold
from domain.visits import NOTICE, REMINDER, Message, VisitState, fold_visit
from models.database import Store
from models.journal import BookRow, LetterRow, VisitRow
from models.rows import marks, parts
from services.facts import facts_of
from services.naming import applicant_name
from services.projection_appeals import is_unsent
from services.rows import find_record


def project_letter(store: Store, letter_id: str) -> None:
    """Recompute the row of one letter."""
    letter = find_record("letter", letter_id)
    if letter is None:
        store.execute("DELETE FROM letter_board WHERE letter_id = ?", (letter_id,))
        return
    state = fold_letter(facts_of(store, "letter", letter_id))
    appeal = store.execute(
        "SELECT number, due_on FROM journal WHERE appeal_id = ?", (letter["appeal_id"],)
    ).fetchone() or (None, None)
    names = (
        "appeal_id book_entry_id visit_id document language subject addressee channel signer_id executor_id"
    )
    columns = {name: letter[name] for name in names.split()}
    columns |= _letter_state(state) | {"number": appeal[0], "due_on": appeal[1]}
    columns |= {"channel": state.channel or letter["channel"], "address": state.address or letter["address"]}
    columns["search_key"] = _search_key(*(columns[name] for name in _SOUGHT))
    LetterRow.replace(letter_id=letter_id, **columns).execute()


_SOUGHT = ("outgoing_number", "number", "addressee", "subject")


def _search_key(*sought: object) -> str:
    return fold(" ".join(str(part) for part in sought if part))


def renumber_letters(store: Store, letter_ids: Iterable[str] | None = None) -> None:
    """Give letters the number and the day of their appeals, all of them or these.

    The row of an appeal reads those of its letters, so they come before it: what they say of the
    appeal may be of yesterday, or missing where both have just arrived.
    """
    if letter_ids is None:
        _renumber(store, "")
        return
    for part in parts(letter_ids):
        _renumber(store, f"AND l.letter_id IN ({marks(part)})", part)


def _renumber(store: Store, which: str, given: tuple[str, ...] = ()) -> None:
    behind = store.execute(
        "SELECT j.number, j.due_on, l.outgoing_number, l.addressee, l.subject, l.letter_id"
        " FROM letter_board l JOIN journal j ON j.appeal_id = l.appeal_id"
        f" WHERE (l.number IS NOT j.number OR l.due_on IS NOT j.due_on) {which}",
        given,
    ).fetchall()
    store.execute_many(
        "UPDATE letter_board SET number = ?, due_on = ?, search_key = ? WHERE letter_id = ?",
        [
            (number, due_on, _search_key(outgoing, number, addressee, subject), letter_id)
            for number, due_on, outgoing, addressee, subject, letter_id in behind
        ],
    )


_BEFORE_SIGNING = frozenset({LetterPhase.DRAFT, LetterPhase.RETURNED, LetterPhase.FOR_SIGNATURE})


def _letter_state(state: LetterState) -> dict[str, Any]:
    unsigned = state.phase in _BEFORE_SIGNING
    return {
        "state": state.phase.value,
        "version": state.version,
        "docx_sha256": (state.draft_sha256 if unsigned else state.docx_sha256) or None,
        "submitted_utc": _utc(state.submitted_at),
        "outgoing_number": state.outgoing_number or None,
        "outgoing_on": state.outgoing_on.isoformat() if state.outgoing_on else None,
        "delivery": state.delivery or None,
        "postponed": state.postponed,
        "remark": state.remark or None,
        "signed_on": state.signed_at.date().isoformat() if state.signed_at else None,
        "sent_on": state.sent_at.date().isoformat() if state.sent_at else None,
        "list_number": state.list_number or None,
    }


def _utc(moment: datetime | None) -> int | None:
    return int(moment.astimezone(UTC).timestamp() * 1000) if moment else None


def project_visit(store: Store, visit_id: str) -> None:
    """Recompute the row of one visit."""
    visit = find_record("visit", visit_id)
    if visit is None:
        store.execute("DELETE FROM visit_board WHERE visit_id = ?", (visit_id,))
        return
    state = fold_visit(facts_of(store, "visit", visit_id))
    starts = datetime.fromisoformat(str(visit["starts_at"])) if visit["starts_at"] else None
    names = "appeal_id place_id engineer_id starts_at minutes address purpose round_order"
    columns = {name: visit[name] for name in names.split()}
    columns |= {
        "starts_utc": _utc(starts),
        "starts_on": starts.date().isoformat() if starts else None,
        "urgent": bool(visit["urgent"]),
        "phone": visit["contact_phone"],
        "state": state.phase.value,
        "open": state.open,
        "notice": state.notice.value,
        "notice_latest_on": state.notice_latest_on.isoformat() if state.notice_latest_on else None,
        "late_change": state.late_change,
        "act_number": state.act_number or None,
        **_told(state, starts),
        "outcome": state.outcome or None,
        "unsent": is_unsent(store, "visit", visit_id),
    }
    columns |= _whose(store, visit)
    VisitRow.replace(visit_id=visit_id, **columns).execute()


def _told(state: VisitState, starts: datetime | None) -> dict[str, Any]:
    """Who was told what: the day of the notice, and what became of the server's messages.

    The server says its moments in its own offset; the day is that of the visit's workplace.
    """
    given, notice, reminder = (
        state.notice_given_at,
        state.message_of(NOTICE),
        state.message_of(REMINDER),
    )
    return {
        "notice_given_on": given.astimezone(starts.tzinfo if starts else None).date().isoformat()
        if given
        else None,
        "message": _standing(notice) if notice and not state.announced else None,
        "reminder": "given" if state.reminder_given_at else (_standing(reminder) if reminder else None),
    }


def _standing(message: Message) -> str:
    return "waits" if message.waits else message.status


def _whose(store: Store, visit: dict[str, Any]) -> dict[str, Any]:
    applicant = find_record("applicant", visit["applicant_id"]) or {}
    row = store.execute("SELECT number FROM journal WHERE appeal_id = ?", (visit["appeal_id"],)).fetchone()
    return {"applicant": applicant_name(applicant) or None, "number": row[0] if row else None}


def project_book_entry(store: Store, entry_id: str) -> None:
    """Recompute the row of one Book entry."""
    entry = find_record("book_entry", entry_id)
    if entry is None:
        store.execute("DELETE FROM book_board WHERE entry_id = ?", (entry_id,))
        return
    book = find_record("book", str(entry["book_id"] or "")) or {}
    state = fold_entry(entry, facts_of(store, "book_entry", entry_id))
    names = "book_id entry_number page written_on"
    columns = {name: entry[name] for name in names.split()}
    columns |= {
        "place_id": book.get("place_id"),
        "name": state.fields.get("name"),
        "text": state.fields.get("text"),
        "topic": state.fields.get("topic"),
        "anonymous": state.anonymous,
        "state": state.phase.value,
        "open": state.open,
        "result": state.result or None,
        "considered_on": state.considered_on.isoformat() if state.considered_on else None,
        "has_scan": state.has_scan,
    }
    BookRow.replace(entry_id=entry_id, **columns).execute()
