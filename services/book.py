"""The Book of Complaints: entries transcribed, marked by the responsible person, closed by rule.

An entry needs nothing but its text; nobody is asked for papers or reasons (AES-B3, B6).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from domain.book import EntryState, fold_entry
from domain.book_closing import BookReview, book_findings, may_write_letter, owed
from domain.errors import BadInput, Refusal
from domain.findings import Finding, blocking
from domain.permissions import require
from domain.regulation.vocabulary import BookDuty
from models.reference import Book
from services.appeal_terms import term_for
from services.desk import Desk
from services.facts import facts_of
from services.intake_form import NewFile, clean, clean_text
from services.recording import recording
from services.rows import read_record, stream_of


@dataclass(frozen=True, slots=True)
class EntryForm:
    """An entry as it stands in the paper Book; only the text is needed."""

    book_id: str
    text: str
    written_on: date | None = None
    page: int | None = None
    entry_number: int | None = None
    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    topic: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class MarkForm:
    """The mark about an entry: the columns that the law gives the Book (AES-B10)."""

    result: str
    text: str
    considered_on: date | None = None
    surname: str = ""
    position: str = ""
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class BookAtPlace:
    """A Book of this organisation and who answers for it today."""

    id: str
    place_id: str
    title: str
    number: str
    responsible_id: str
    deputy_id: str


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry with its state and what stands against closing it."""

    id: str
    book: BookAtPlace
    state: EntryState
    findings: tuple[Finding, ...]
    due_on: date | None = None
    letter_ids: tuple[str, ...] = ()
    may_write: bool = False
    owed: BookDuty = BookDuty.NONE


def books() -> list[BookAtPlace]:
    """All Books, by place."""
    rows = Book.select().order_by(Book.place_id, Book.number).dicts()
    return [_book(row) for row in rows]


def _book(row: Mapping[str, Any]) -> BookAtPlace:
    names = ("place_id", "title", "number", "responsible_id", "deputy_id")
    return BookAtPlace(row["id"], *(str(row[name] or "") for name in names))


def book_of(book_id: str) -> BookAtPlace:
    """One Book.

    Raises:
        BadInput: ``record_unknown``.
    """
    return _book(read_record("book", book_id))


def transcribe_entry(desk: Desk, *, form: EntryForm, scan: NewFile | None = None) -> str:
    """Take an entry over from the paper Book; a photo of its page is kept with it.

    Raises:
        BadInput: ``book_entry_empty`` when there is neither text nor a scan.
    """
    require(desk.person.roles, "write_book_entry", desk.regulations.narrowed)
    if not clean_text(form.text) and scan is None:
        raise BadInput("book_entry_empty", where="text")
    with recording(desk, "transcribe_entry") as act:
        columns = _columns(desk, form)
        if scan is not None:
            blob = desk.blobs.keep(scan.data, scan.media_type, stream=desk.stream)
            columns["scan_sha256"] = blob.sha256
        entry_id = act.put("book_entry", columns)
        if scan is not None:
            said = {
                "sha256": blob.sha256,
                "name": scan.name,
                "size": blob.size,
                "media_type": scan.media_type,
            }
            act.fact("scan_attached", "book_entry", entry_id, said)
    return entry_id


def _columns(desk: Desk, form: EntryForm) -> dict[str, Any]:
    values = {name: clean(value) if isinstance(value, str) else value for name, value in asdict(form).items()}
    values["text"] = clean_text(form.text)
    values["written_on"] = (form.written_on or desk.today()).isoformat()
    values["entry_number"] = form.entry_number or _next_entry_number(desk, form.book_id)
    return {name: value for name, value in values.items() if value not in ("", None)}


def _next_entry_number(desk: Desk, book_id: str) -> int:
    sql = "SELECT coalesce(max(entry_number), 0) + 1 FROM book_entry WHERE book_id = ?"
    return int(desk.store.execute(sql, (book_id,)).fetchone()[0])


def make_mark(desk: Desk, *, entry_id: str, mark: MarkForm) -> EntryView:
    """Write the mark about an entry; only the Book's responsible person or deputy may (AES-B2).

    Raises:
        Refusal: ``book_mark_by_responsible_only`` or a column of the mark is missing.
    """
    entry = read_record("book_entry", entry_id)
    _require_responsible(desk, book_of(str(entry["book_id"])))
    considered = mark.considered_on or desk.today()
    said = {**asdict(mark), "considered_on": considered.isoformat()}
    said["signature"] = desk.person.id
    state = _marked(entry, desk, entry_id, mark, considered)
    missing = [one for one in book_findings(desk.regulations.profile, state) if one.code in _MARK_CODES]
    if missing:
        raise Refusal(missing[0].code, clause=missing[0].clause, **missing[0].facts)
    with recording(desk, "make_mark") as act:
        act.fact("mark_made", "book_entry", entry_id, said)
    return entry_view(desk, entry_id)


_MARK_CODES = frozenset({"book_result_missing", "book_column_missing", "book_reasons_missing"})


def _marked(
    entry: Mapping[str, Any], desk: Desk, entry_id: str, mark: MarkForm, considered: date
) -> BookReview:
    state = fold_entry(entry, facts_of(desk.store, "book_entry", entry_id))
    return BookReview(
        result=mark.result,
        text=mark.text,
        considered_on=considered,
        surname=mark.surname,
        position=mark.position,
        signature=desk.person.id,
        reasons=mark.reasons,
        **_contacts(state),
    )


def _contacts(state: EntryState) -> dict[str, Any]:
    names = ("name", "address", "email", "phone")
    return {name: str(state.fields.get(name) or "") for name in names} | {"scan": state.has_scan}


def inform_author(desk: Desk, *, entry_id: str, way: str, note: str = "") -> None:
    """Record that the author was informed, in writing or by word of mouth."""
    require(desk.person.roles, "write_book_entry", desk.regulations.narrowed)
    with recording(desk, "inform_author") as act:
        act.fact("entry_informed", "book_entry", entry_id, {"way": way, "note": note})


def attach_scan(desk: Desk, *, entry_id: str, scan: NewFile) -> None:
    """Keep the page or the prepared answer as a scan (AES-B9)."""
    require(desk.person.roles, "write_book_entry", desk.regulations.narrowed)
    with recording(desk, "attach_scan") as act:
        stream = stream_of("book_entry", entry_id)
        blob = desk.blobs.keep(scan.data, scan.media_type, stream=stream)
        said = {"sha256": blob.sha256, "name": scan.name, "size": blob.size, "media_type": scan.media_type}
        act.fact("scan_attached", "book_entry", entry_id, said)


def correct_entry(desk: Desk, *, entry_id: str, field: str, new: str, reason: str) -> None:
    """Correct the transcription visibly; what stood there before stays in the history.

    Raises:
        Refusal: ``reason_missing``.
    """
    require(desk.person.roles, "write_book_entry", desk.regulations.narrowed)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    state = entry_state(desk, entry_id)
    said = {"field": field, "old": state.fields.get(field), "new": new, "reason": reason.strip()}
    with recording(desk, "correct_entry") as act:
        act.fact("entry_corrected", "book_entry", entry_id, said)


def close_entry(desk: Desk, *, entry_id: str) -> tuple[Finding, ...]:
    """Close an entry; a refused one with an address only after its reasoned notice (AES-B11).

    Returns the warnings that did not stop it.

    Raises:
        Refusal: the first thing that the profile demands and that is missing.
    """
    entry = read_record("book_entry", entry_id)
    _require_responsible(desk, book_of(str(entry["book_id"])))
    view = entry_view(desk, entry_id)
    stopping = blocking(view.findings)
    if stopping:
        raise Refusal(stopping[0].code, clause=stopping[0].clause, **stopping[0].facts)
    with recording(desk, "close_entry") as act:
        act.fact("entry_closed", "book_entry", entry_id)
    return view.findings


def entry_state(desk: Desk, entry_id: str) -> EntryState:
    """The state of an entry."""
    entry = read_record("book_entry", entry_id)
    return fold_entry(entry, facts_of(desk.store, "book_entry", entry_id))


def entry_view(desk: Desk, entry_id: str) -> EntryView:
    """An entry with what stands against closing it."""
    state = entry_state(desk, entry_id)
    profile = desk.regulations.profile
    review = review_of(desk, entry_id, state)
    result = profile.book.results.get(state.result) if profile.book else None
    rows = desk.store.execute("SELECT id FROM letter WHERE book_entry_id = ? ORDER BY id", (entry_id,))
    return EntryView(
        entry_id,
        book_of(str(state.fields["book_id"])),
        state,
        book_findings(profile, review),
        due_on=_due_on(desk, state),
        letter_ids=tuple(str(row[0]) for row in rows.fetchall()),
        may_write=may_write_letter(profile, review),
        owed=owed(result, review) if result else BookDuty.NONE,
    )


def _due_on(desk: Desk, state: EntryState) -> date | None:
    """By when the author is to be answered: the regulation's term of a complaint from the day written.

    The Book's rules set no term of their own (AES-B4); nobody waits where nobody can be answered.
    """
    written = state.fields.get("written_on")
    profile = desk.regulations.profile
    if not written or state.anonymous or "book" not in profile.channels:
        return None
    day = date.fromisoformat(str(written))
    card = {"channel": "book", "kind": "complaint"}
    return term_for(desk, card, received_at=day, registered_on=day, profile=profile).due_on


def review_of(desk: Desk, entry_id: str, state: EntryState) -> BookReview:
    """What the rules of the Book read of an entry; a sent letter about it counts as informing."""
    sent = desk.store.execute(
        "SELECT channel FROM letter_board WHERE book_entry_id = ? AND state IN ('sent', 'delivered')",
        (entry_id,),
    ).fetchone()
    return BookReview(
        result=state.result,
        text=state.mark_text,
        considered_on=state.considered_on,
        surname=state.surname,
        position=state.position,
        signature=state.surname,
        reasons=state.reasons,
        informed_way=str(sent[0] or "") if sent else state.informed_way,
        **_contacts(state),
    )


def _require_responsible(desk: Desk, book: BookAtPlace) -> None:
    require(desk.person.roles, "write_book_mark", desk.regulations.narrowed)
    rules = desk.regulations.profile.book
    keeper_only = rules is not None and rules.keeper_only
    if keeper_only and desk.person.id not in (book.responsible_id, book.deputy_id):
        raise Refusal(
            "book_mark_by_responsible_only", clause=rules.keeper_clause if rules else "", book=book.title
        )
