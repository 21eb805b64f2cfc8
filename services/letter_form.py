"""The letter editor's form: a draft with its choices, what is missing, and ready sentences to put in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.answer_channel import AnswerChannel
from domain.answers import LetterPhase, LetterState
from domain.appeals import Attachment
from domain.errors import Refusal
from domain.findings import Finding
from domain.permissions import Role, can, require
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import LetterCheck
from domain.search_text import fold
from letters.snippets import Expansion, expand
from models.reference import Snippet
from services.card import field_writers
from services.desk import Desk
from services.letter_content import greeting, letterhead
from services.letter_versions import preview_draft
from services.letters import (
    EDITABLE,
    LetterAbout,
    authorities,
    computed_channel,
    edit_letter,
    letter_about,
    letter_trouble,
    touch_appeal,
)
from services.naming import applicant_name
from services.people import Colleague, by_language, colleague, colleagues, unit_names
from services.questions import questions_of
from services.recording import recording
from services.rows import find_record, read_record

MOST_SNIPPETS = 9


@dataclass(frozen=True, slots=True)
class WayOut:
    """A way by which the profile lets answers leave."""

    code: str
    name: str
    icon: str


@dataclass(frozen=True, slots=True)
class LetterForm:
    """A letter as the editor shows it; ``asked`` are the contents that its profile wants of it."""

    id: str
    fields: dict[str, Any]
    state: LetterState
    profile: Profile
    appeal_number: str
    applicant: str
    appeal_text: str
    appeal_language: str
    due_on: date | None
    computed: AnswerChannel
    ways: tuple[WayOut, ...]
    signers: tuple[Colleague, ...]
    executor: Colleague | None
    files: tuple[Attachment, ...]
    questions: dict[str, str]
    asked: frozenset[LetterCheck]
    trouble: tuple[Finding, ...]
    may_submit: bool
    seen: dict[str, str]

    @property
    def editable(self) -> bool:
        """Whether the letter may still be changed."""
        return self.state.phase in EDITABLE

    @property
    def language_fixed(self) -> bool:
        """Whether the regulation fixes the language to that of the appeal."""
        return self.profile.letters.language_follows_appeal and bool(self.appeal_language)


def letter_form(desk: Desk, letter_id: str) -> LetterForm:
    """Gather the editor's form of one letter.

    Raises:
        BadInput: ``record_unknown``.
    """
    about = letter_about(desk, letter_id)
    return LetterForm(
        id=letter_id,
        fields=dict(about.letter),
        state=about.state,
        profile=about.profile,
        appeal_number=about.appeal_state.number,
        applicant=applicant_name(about.applicant),
        appeal_text=str(about.appeal.get("text") or ""),
        appeal_language=str(about.appeal.get("language") or ""),
        due_on=about.appeal_state.due_on,
        computed=computed_channel(about),
        ways=ways_out(about.profile, desk.language),
        signers=tuple(possible_signers(desk, about)),
        executor=colleague(about.letter["executor_id"], language=desk.language),
        files=tuple(about.appeal_state.attachments),
        questions=questions_of(about.appeal),
        asked=frozenset(_asked(about)),
        trouble=letter_trouble(desk, letter_id),
        may_submit=can(desk.person.roles, "submit_letter", desk.regulations.narrowed),
        seen=field_writers(desk.store, "letter", letter_id),
    )


def ways_out(profile: Profile, language: str) -> tuple[WayOut, ...]:
    """The ways that a profile knows, named in the interface's language."""
    ways = profile.answers.ways.items()
    return tuple(WayOut(code, way.names.text(language), way.icon) for code, way in ways)


def _asked(about: LetterAbout) -> list[LetterCheck]:
    """What the profile checks in this document about this appeal."""
    case, document = about.card.case(about.profile), str(about.letter["document"])
    rules = about.profile.letters.checks.values()
    return [
        rule.check
        for rule in rules
        if (not rule.documents or document in rule.documents) and rule.scope.applies(case)
    ]


def possible_signers(desk: Desk, about: LetterAbout) -> list[Colleague]:
    """Who may sign today by the profile, and whoever is chosen already."""
    today, signing = desk.today(), about.profile.signing
    empowered = {one.employee_id for one in authorities() if one.holds(today)}
    roles = {str(role) for role in signing.roles or (Role.DIRECTOR,)}
    chosen = about.letter["signer_id"]
    return [
        person
        for person in colleagues(language=desk.language)
        if person.id in empowered or person.id == chosen or (signing.roles and roles & person.roles)
    ]


def shown_file(desk: Desk, letter_id: str) -> bytes:
    """The letter as it stands: the draft as it would look now, the version submitted, or the signed file.

    Raises:
        BadInput: the file is still on its way to this computer, or the template can't show this letter.
    """
    state = letter_about(desk, letter_id).state
    if state.phase in EDITABLE:
        return preview_draft(desk, letter_id)
    waiting = state.phase is LetterPhase.FOR_SIGNATURE or not state.docx_sha256
    return desk.blobs.read(state.draft_sha256 if waiting else state.docx_sha256)


def change_language(desk: Desk, *, letter_id: str, language: str) -> None:
    """Write the letter in another language, where the rules let it.

    Raises:
        Refusal: ``letter_language_differs`` with its clause (AES-W7).
    """
    edit_letter(desk, letter_id=letter_id, fields={"language": language})


@dataclass(frozen=True, slots=True)
class SnippetChoice:
    """A ready sentence as the list under ``::`` shows it."""

    id: str
    keyword: str
    title: str
    text: str


def snippet_choices(*, language: str, typed: str = "", topic: str = "") -> list[SnippetChoice]:
    """Snippets in the letter's language whose keyword or title begins as typed; the topic's own first."""
    wanted = fold(typed)
    rows = Snippet.select().where(Snippet.language == language).dicts()
    found = [
        (bool(row["topic"]) and row["topic"] != topic, str(row["keyword"] or ""), row)
        for row in rows
        if _begins(wanted, row["keyword"], row["title"])
    ]
    ordered = sorted(found, key=lambda one: one[:2])[:MOST_SNIPPETS]
    return [
        SnippetChoice(row["id"], keyword, row["title"] or "", row["text"] or "")
        for _, keyword, row in ordered
    ]


def _begins(wanted: str, *texts: str | None) -> bool:
    return any(fold(word).startswith(wanted) for text in texts for word in (text or "").split())


def expand_snippet(desk: Desk, *, letter_id: str, snippet_id: str) -> Expansion:
    """The sentence with the fields of this letter's appeal; what is unknown leaves a mark.

    Raises:
        BadInput: the snippet's text has a fault; ``record_unknown`` if it is gone.
    """
    snippet, about = read_record("snippet", snippet_id), letter_about(desk, letter_id)
    language = str(about.letter["language"] or about.profile.language)
    return expand(str(snippet["text"] or ""), snippet_values(desk, about, language), language=language)


def snippet_values(desk: Desk, about: LetterAbout, language: str) -> Mapping[str, object]:
    """The fields that this appeal has a value for."""
    state, applicant, head = about.appeal_state, about.applicant, letterhead(language)
    executor = colleague(about.letter["executor_id"], language=language)
    unit = unit_names(language).get(str(about.appeal.get("unit_id") or ""), "")
    return {
        "applicant": applicant_name(applicant),
        "salutation": greeting(applicant, language),
        "number": state.number,
        "registered_on": state.registered_on,
        "received_at": state.received_at,
        "subject": about.appeal.get("subject"),
        "address": applicant.get("service_address") or applicant.get("postal_address"),
        "account_no": applicant.get("account_no"),
        "due": state.due_on,
        "send_by": state.send_by,
        "executor": executor.name if executor else "",
        "executor_phone": executor.phone if executor else "",
        "executor_email": executor.email if executor else "",
        "unit": unit,
        "organisation": head.name,
        "office_phone": head.phone,
        "office_address": _office_address(desk, language),
        "today": desk.today(),
    }


def _office_address(desk: Desk, language: str) -> str:
    place = find_record("place", desk.workstation.place_id) or {}
    return by_language(place.get("addresses"), language)


def refuse_wrong_phase(about: LetterAbout, *phases: LetterPhase) -> None:
    """A letter in another phase can't be corrected.

    Raises:
        Refusal: ``letter_not_in_phase``.
    """
    if about.state.phase not in phases:
        raise Refusal("letter_not_in_phase", phase=about.state.phase.value)


def begin_correction(desk: Desk, *, letter_id: str, reason: str) -> None:
    """Open a signed letter that was not sent for a new version; it needs a new signature (S44).

    The number of the signed version is voided, not reused: a paper with it may lie somewhere.

    Raises:
        Refusal: ``letter_not_in_phase`` or ``reason_missing``.
    """
    require(desk.person.roles, "submit_letter", desk.regulations.narrowed)
    about = letter_about(desk, letter_id)
    refuse_wrong_phase(about, LetterPhase.SIGNED, LetterPhase.FAILED)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    voided = {"number": about.state.outgoing_number, "reason": reason.strip()}
    with recording(desk, "begin_correction") as act:
        act.fact("number_voided", "letter", letter_id, voided)
        act.fact("returned", "letter", letter_id, {"remark": reason.strip(), "correction": True})
        touch_appeal(act, about.letter)
