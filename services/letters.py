"""Drafting letters: begun from an appeal, edited while nobody waits to sign, checked by profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.answer_channel import AnswerChannel, answer_channel, deviation_findings
from domain.answers import LetterPhase, LetterState, fold_letter
from domain.appeals import AppealState, fold_appeal
from domain.errors import Refusal
from domain.facts import Fact
from domain.findings import Finding, Level
from domain.grounds import ground_effect
from domain.intake_card import IntakeCard, card_of
from domain.letter_check import LetterDraft, LetterSubject, letter_findings
from domain.permissions import Role, require
from domain.regulation.profile import Profile
from domain.signing_authority import SigningAuthority
from models.reference import SigningAuthority as AuthorityTable
from services.desk import Desk
from services.facts import facts_of
from services.letter_templates import require_template, template_in_force
from services.naming import applicant_name, full_name
from services.people import colleagues
from services.questions import questions_of
from services.recording import Act, recording
from services.rows import find_record, read_record

EDITABLE = frozenset({LetterPhase.DRAFT, LetterPhase.RETURNED})


def touch_appeal(act: Act, letter: Mapping[str, Any]) -> None:
    """Have the journal row of the letter's appeal recomputed; a letter of the Book has none."""
    if letter["appeal_id"]:
        act.touch("appeal", str(letter["appeal_id"]))


@dataclass(frozen=True, slots=True)
class LetterAbout:
    """A letter with everything that rules about it read."""

    letter: dict[str, Any]
    facts: list[Fact]
    state: LetterState
    appeal: dict[str, Any]
    appeal_state: AppealState
    applicant: dict[str, Any]
    profile: Profile
    card: IntakeCard


def letter_about(desk: Desk, letter_id: str) -> LetterAbout:
    """Gather a letter, its appeal and the profile version they stand under."""
    letter = read_record("letter", letter_id)
    appeal_id = str(letter["appeal_id"] or "")
    appeal_state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    appeal, applicant = _answered(desk, letter)
    facts = facts_of(desk.store, "letter", letter_id)
    return LetterAbout(
        letter=letter,
        facts=facts,
        state=fold_letter(facts),
        appeal=appeal,
        appeal_state=appeal_state,
        applicant=applicant,
        profile=desk.regulations.of_record(appeal_state.profile, appeal_state.profile_version),
        card=card_of(appeal, applicant),
    )


def _answered(desk: Desk, letter: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The appeal that a letter is about and its applicant; an entry of the Book stands for both."""
    if letter["book_entry_id"]:
        from services.book_answers import entry_as_appeal

        return entry_as_appeal(desk, str(letter["book_entry_id"]))
    appeal = find_record("appeal", letter["appeal_id"]) or {}
    return appeal, find_record("applicant", appeal.get("applicant_id")) or {}


def draft_letter(desk: Desk, *, appeal_id: str, document: str = "answer", language: str = "") -> str:
    """Begin a letter: language of the appeal, channel and address by rule, executor and signer set.

    Raises:
        BadInput: ``document_unknown``.
        Refusal: ``letter_language_differs`` if another language than the appeal's was asked for
            and the profile makes the answer follow it (AES-W7); ``letter_template_missing``;
            ``letter_not_allowed_by_ground``.
    """
    require(desk.person.roles, "draft_letter", desk.regulations.narrowed)
    appeal = read_record("appeal", appeal_id)
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    wanted = language or str(appeal["language"] or profile.language)
    refuse_other_language(profile, appeal, wanted)
    require_template(document, wanted)
    fields = draft_fields(desk, appeal, profile, document, language)
    applicant = find_record("applicant", appeal["applicant_id"]) or {}
    refuse_silenced(profile, state, card_of(appeal, applicant), document)
    with recording(desk, "draft_letter") as act:
        return act.put("letter", fields)


def draft_fields(
    desk: Desk, appeal: Mapping[str, Any], profile: Profile, document: str, language: str = ""
) -> dict[str, Any]:
    """A letter about an appeal as it begins: to whom, by which way, in which language, by whom."""
    applicant = find_record("applicant", appeal["applicant_id"]) or {}
    channel = answer_channel(profile, card_of(appeal, applicant))
    wanted = language or str(appeal["language"] or profile.language)
    return {
        "appeal_id": appeal["id"],
        "document": document,
        "language": wanted,
        "template_id": template_in_force(desk, document, wanted) or None,
        "subject": appeal["subject"],
        "addressee": applicant_name(applicant),
        "address": channel.address or applicant.get("postal_address") or applicant.get("email"),
        "channel": channel.way or None,
        "executor_id": appeal["executor_id"] or desk.person.id,
        "signer_id": default_signer(desk),
    }


def refuse_silenced(profile: Profile, state: AppealState, card: IntakeCard, document: str) -> None:
    """Where the regulation wants no answer, none may be written; forwarding is no answer (AES-N3).

    Raises:
        Refusal: ``letter_not_allowed_by_ground``.
    """
    ground = profile.grounds.get(state.ground)
    if ground is None or not state.ground_confirmed or document == "forwarding":
        return
    exception = {"yes": True, "no": False}.get(state.state_body_answer)
    effect = ground_effect(profile, ground, card, exception=exception)
    if not effect.letter_allowed:
        raise Refusal("letter_not_allowed_by_ground", clause=effect.clause, ground=ground.names)


def refuse_other_language(profile: Profile, appeal: Mapping[str, Any], language: str) -> None:
    """The answer is in the language of the appeal where the profile says so."""
    wanted = appeal["language"]
    if profile.letters.language_follows_appeal and wanted and language != wanted:
        clause = profile.letters.language_clause
        raise Refusal("letter_language_differs", clause=clause, wanted=wanted, got=language)


def edit_letter(
    desk: Desk, *, letter_id: str, fields: Mapping[str, Any], seen: Mapping[str, str] | None = None
) -> None:
    """Change a draft. A letter that waits for signature is called back first; a signed one is frozen.

    ``seen`` names, per field, the operation whose value its author had on screen.

    Raises:
        Refusal: ``letter_waits_for_signature`` or ``letter_is_signed``; for another language also
            ``letter_language_differs`` and ``letter_template_missing``.
    """
    require(desk.person.roles, "draft_letter", desk.regulations.narrowed)
    about = letter_about(desk, letter_id)
    refuse_frozen(about.state)
    if "language" in fields:
        refuse_other_language(about.profile, about.appeal, str(fields["language"]))
        require_template(str(about.letter["document"]), str(fields["language"]))
        fields = {**fields, "template_id": _other_template(desk, about.letter, str(fields["language"]))}
    with recording(desk, "edit_letter") as act:
        act.set("letter", letter_id, fields, seen=seen)


def _other_template(desk: Desk, letter: Mapping[str, Any], language: str) -> str | None:
    """A letter keeps its template as long as it keeps its language."""
    if letter["language"] == language:
        return str(letter["template_id"]) if letter["template_id"] else None
    return template_in_force(desk, str(letter["document"]), language) or None


def refuse_frozen(state: LetterState) -> None:
    """Only drafts and returned letters may change."""
    if state.phase is LetterPhase.FOR_SIGNATURE:
        raise Refusal("letter_waits_for_signature")
    if state.phase not in EDITABLE:
        raise Refusal("letter_is_signed", number=state.outgoing_number)


def computed_channel(about: LetterAbout) -> AnswerChannel:
    """By which way the profile wants the answer to leave, and to which address."""
    return answer_channel(about.profile, about.card)


def letter_trouble(desk: Desk, letter_id: str) -> tuple[Finding, ...]:
    """Everything that stands between a draft and the signature, each with the field to jump to."""
    about = letter_about(desk, letter_id)
    letter = about.letter
    channel = deviation_findings(
        about.profile,
        computed_channel(about),
        chosen=str(letter["channel"] or ""),
        reason=str(letter["channel_reason"] or ""),
    )
    by_profile = letter_findings(about.profile, _draft(desk, about), _subject(about))
    return (*by_profile, *_unaddressed(about), *_unfilled_marks(letter), *channel)


def _unaddressed(about: LetterAbout) -> list[Finding]:
    """Whom it is for, where it goes and who signs must be known before anybody signs."""
    letter, computed = about.letter, computed_channel(about)
    way = about.profile.answers.ways.get(str(letter["channel"] or computed.way))
    needed = {"addressee": "letter_addressee_missing", "signer_id": "letter_signer_missing"}
    found = [Finding(code, Level.BLOCK, name) for name, code in needed.items() if not letter[name]]
    if way is not None and way.address_fields and not letter["address"]:
        facts = {"way": way.code}
        found.append(Finding("letter_address_missing", Level.BLOCK, "address", computed.clause, facts))
    return found


def _unfilled_marks(letter: Mapping[str, Any]) -> list[Finding]:
    """Marks of ready sentences whose field the case has no value for."""
    # The templates' classes take a tenth of the start; nobody needs them before a letter is opened.
    from letters.snippets import unfilled

    return [
        Finding("letter_field_unfilled", Level.BLOCK, name, "", {"mark": mark})
        for name in ("subject", "body", "reasoning", "measures")
        for mark in unfilled(str(letter[name] or ""))
    ]


def _draft(desk: Desk, about: LetterAbout) -> LetterDraft:
    letter = about.letter
    texts = {name: str(letter[name] or "") for name in ("body", "reasoning", "measures")}
    executor = find_record("employee", letter["executor_id"]) or {}
    return LetterDraft(
        document=str(letter["document"]),
        language=str(letter["language"] or ""),
        **texts,
        refusal_reasons=texts["reasoning"],
        text="\n".join((str(letter["subject"] or ""), *texts.values())),
        executor_name=full_name(executor),
        executor_phone=str(executor.get("phone") or ""),
        executor_email=str(executor.get("email") or ""),
        answered=frozenset(letter["answered_question_ids"] or ()),
        repair_reason=texts["reasoning"],
        repair_on=date.fromisoformat(letter["repair_on"]) if letter["repair_on"] else None,
        dated=desk.today(),
    )


def _subject(about: LetterAbout) -> LetterSubject:
    applicant, appeal = about.applicant, about.appeal
    own = {str(applicant.get(name) or "") for name in ("account_no", "contract_no", "user_no", "phone")}
    own |= {about.appeal_state.number, str(appeal.get("external_number") or "")}
    return LetterSubject(
        case=about.card.case(about.profile),
        language=str(appeal.get("language") or ""),
        result=about.appeal_state.result,
        questions=questions_of(appeal),
        own_numbers=frozenset(number for number in own if number),
    )


def default_signer(desk: Desk) -> str | None:
    """Who signs unless somebody else is chosen: whose authority holds today, or by the role."""
    today = desk.today()
    for authority in authorities():
        if authority.holds(today):
            return authority.employee_id
    for role in desk.regulations.profile.signing.roles or (Role.DIRECTOR,):
        for person in colleagues(role=str(role)):
            return person.id
    return None


def authorities() -> list[SigningAuthority]:
    """Dated powers to sign, as the centre keeps them."""
    return [
        SigningAuthority(
            employee_id=row.employee_id,
            basis=row.basis or "",
            valid_from=date.fromisoformat(row.valid_from),
            valid_until=date.fromisoformat(row.valid_until) if row.valid_until else None,
            principal_id=row.principal_id or "",
        )
        for row in AuthorityTable.select()
    ]
