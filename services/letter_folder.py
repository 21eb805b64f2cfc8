"""The director's folder: letters that wait for signature, and everything one needs to decide.

The list is one query whatever its length; what stands beside the paper is read when a letter is opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.answer_channel import AnswerChannel
from domain.answers import LetterState
from domain.appeals import Attachment
from domain.findings import Finding, Level
from domain.regulation.profile import Profile
from domain.urgency import Pressure, pressure
from services.desk import Desk
from services.facts import facts_of
from services.letter_preview import PaperLine, paper_lines
from services.letter_versions import PinnedVersion, pinned_version
from services.letters import LetterAbout, computed_channel, letter_about, letter_trouble
from services.naming import applicant_name, short_name
from services.questions import questions_of
from services.rows import find_record

_FINGERPRINT = 8


@dataclass(frozen=True, slots=True)
class FolderLine:
    """A letter of the folder as the list shows it; ``used`` is the used part of the term."""

    letter_id: str
    appeal_id: str
    version: int
    addressee: str
    subject: str
    document: str
    number: str
    due_on: date | None
    pressure: Pressure
    used: float
    postponed: bool
    docx_sha256: str


@dataclass(frozen=True, slots=True)
class AppealBeside:
    """The appeal that a letter answers, as it stands beside the paper."""

    appeal_id: str
    number: str
    applicant: str
    channel: str
    received_at: datetime | None
    language: str
    text: str
    due_on: date | None
    pressure: Pressure


@dataclass(frozen=True, slots=True)
class QuestionTick:
    """A question of the applicant, and whether the letter answers it."""

    text: str
    answered: bool


@dataclass(frozen=True, slots=True)
class FolderLetter:
    """One letter, opened: the pinned version and what it answers."""

    pinned: PinnedVersion
    profile: Profile
    state: LetterState
    appeal: AppealBeside | None
    questions: tuple[QuestionTick, ...]
    enclosures: tuple[Attachment, ...]
    computed: AnswerChannel
    way: str
    way_name: str
    way_reason: str
    address: str
    prepared_by: str
    submitted_by: str
    warnings: tuple[Finding, ...]
    earlier_sha256: str

    @property
    def fingerprint(self) -> str:
        """The beginning of the version's SHA-256, in two groups, to be compared by eye."""
        text = self.pinned.text_sha256[:_FINGERPRINT]
        return f"{text[:4]} {text[4:]}"


def folder_lines(desk: Desk) -> list[FolderLine]:
    """Letters for signature: those put off last, otherwise by term, oldest first."""
    rows = desk.store.execute(
        "SELECT board.letter_id, board.appeal_id, board.version, board.addressee, board.subject,"
        " board.document, board.number, board.due_on, board.postponed, board.docx_sha256,"
        " journal.registered_on"
        " FROM letter_board AS board LEFT JOIN journal ON journal.appeal_id = board.appeal_id"
        " WHERE board.state = 'for_signature'"
        " ORDER BY board.postponed, board.due_on IS NULL, board.due_on, board.submitted_utc, board.letter_id"
    ).fetchall()
    return [_folder_line(desk, row) for row in rows]


def _folder_line(desk: Desk, row: tuple[Any, ...]) -> FolderLine:
    letter_id, appeal_id, version, addressee, subject, document, number, due, postponed, sha, registered = row
    due_on = date.fromisoformat(due) if due else None
    return FolderLine(
        letter_id=letter_id,
        appeal_id=appeal_id or "",
        version=version,
        addressee=addressee or "",
        subject=subject or "",
        document=document or "",
        number=number or "",
        due_on=due_on,
        pressure=_pressure(desk, due_on),
        used=_used(registered, due_on, desk.today()),
        postponed=bool(postponed),
        docx_sha256=sha or "",
    )


def _pressure(desk: Desk, due_on: date | None) -> Pressure:
    rules = desk.regulations
    return pressure(due_on, desk.today(), rules.calendar, soon_days=rules.profile.journal.soon_days)


def _used(registered: str | None, due_on: date | None, today: date) -> float:
    if not registered or due_on is None:
        return 0.0
    start = date.fromisoformat(registered)
    return min(1.0, max(0.0, (today - start).days / max(1, (due_on - start).days)))


def folder_letter(desk: Desk, letter_id: str) -> FolderLetter:
    """Everything about one letter of the folder.

    Raises:
        Refusal: ``letter_has_no_version``.
        BadInput: ``record_unknown``.
    """
    about, pinned = letter_about(desk, letter_id), pinned_version(desk, letter_id)
    content, computed = pinned.content, computed_channel(about)
    way = str(content.get("channel") or computed.way)
    named = about.profile.answers.ways.get(way)
    trouble = letter_trouble(desk, letter_id)
    return FolderLetter(
        pinned=pinned,
        profile=about.profile,
        state=about.state,
        appeal=_beside(desk, about),
        questions=_ticks(about, content),
        enclosures=_enclosures(about, content),
        computed=computed,
        way=way,
        way_name=named.names.text(desk.language) if named else way,
        way_reason=str(about.letter["channel_reason"] or ""),
        address=str(content.get("address") or computed.address),
        prepared_by=_short(content.get("executor_id")),
        submitted_by=_short(pinned.submitted_by),
        warnings=tuple(one for one in trouble if one.level is not Level.BLOCK),
        earlier_sha256=_earlier_sha256(desk, letter_id),
    )


def _beside(desk: Desk, about: LetterAbout) -> AppealBeside | None:
    appeal, state = about.appeal, about.appeal_state
    if not appeal:
        return None
    channel = about.profile.channels.get(str(appeal["channel"] or ""))
    return AppealBeside(
        appeal_id=str(appeal["id"]),
        number=state.number,
        applicant=applicant_name(about.applicant),
        channel=channel.names.text(desk.language) if channel else "",
        received_at=state.received_at,
        language=str(appeal["language"] or ""),
        text=str(appeal["text"] or ""),
        due_on=state.due_on,
        pressure=_pressure(desk, state.due_on),
    )


def _ticks(about: LetterAbout, content: Mapping[str, Any]) -> tuple[QuestionTick, ...]:
    answered = set(content.get("answered_question_ids") or ())
    return tuple(QuestionTick(text, one in answered) for one, text in questions_of(about.appeal).items())


def _enclosures(about: LetterAbout, content: Mapping[str, Any]) -> tuple[Attachment, ...]:
    chosen = set(content.get("attachment_ids") or ())
    return tuple(file for file in about.appeal_state.attachments if file.sha256 in chosen)


def _short(employee_id: object) -> str:
    employee = find_record("employee", employee_id)
    return short_name(employee) if employee else ""


def _earlier_sha256(desk: Desk, letter_id: str) -> str:
    made = [fact for fact in facts_of(desk.store, "letter", letter_id) if fact.kind == "letter_version"]
    return str(made[-2].data["docx_sha256"]) if len(made) > 1 else ""


def folder_paper(desk: Desk, letter: FolderLetter) -> tuple[PaperLine, ...]:
    """The words of the pinned version, with what changed since the version before.

    Raises:
        BadInput: ``attachment_awaited`` while the file is still on its way to this computer.
    """
    earlier = letter.earlier_sha256
    before = desk.blobs.read(earlier) if earlier and desk.blobs.has(earlier) else None
    return paper_lines(desk.blobs.read(letter.pinned.draft_sha256), before)
