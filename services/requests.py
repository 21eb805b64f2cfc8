"""Asking and telling on the way to an answer: clarification, "under consideration", explanations.

None of it moves the term (CIB-3.2, STD-4.3.2, trap 15). A written way begins a letter; a spoken
one is told already when it is recorded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.answer_channel import answer_channel
from domain.appeals import fold_appeal
from domain.completeness import clarification_findings, completeness
from domain.considering import fold_considering
from domain.errors import BadInput, Refusal
from domain.findings import Finding
from domain.intake_card import IntakeCard
from domain.permissions import require
from domain.regulation.answering import NoticeRule
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Form, Trigger
from services.card import intake_card
from services.desk import Desk
from services.facts import facts_of
from services.intake_form import clean_text
from services.letter_templates import require_template
from services.letters import draft_fields
from services.recording import Act, recording
from services.rows import find_record, read_record
from services.tasks import ENDED_TASKS


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose with its name in the interface's language."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class RequestForm:
    """What a clarification may ask for, by which ways, and what suggests itself."""

    items: tuple[Choice, ...]
    missing: tuple[str, ...]
    ways: tuple[Choice, ...]
    way: str
    unreadable: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clarification:
    """A request for what is missing: ``items`` are codes of the profile, ``other`` is written freely."""

    items: tuple[str, ...] = ()
    other: str = ""
    way: str = ""
    agreed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that was made; ``letter_id`` is empty where it was spoken."""

    letter_id: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class _About:
    appeal: dict[str, Any]
    profile: Profile
    card: IntakeCard


def request_form(desk: Desk, *, appeal_id: str) -> RequestForm:
    """The form of a clarification, with what is missing ticked already.

    Raises:
        Refusal: ``notice_not_in_profile``.
    """
    about = _about(desk, appeal_id)
    rule = _notice(about.profile, "clarification")
    items = about.profile.intake.items.values()
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    return RequestForm(
        items=tuple(Choice(one.code, one.names.text(desk.language)) for one in items),
        missing=completeness(about.profile, about.card).missing,
        ways=ways_of(about.profile, rule, desk.language),
        way=answer_channel(about.profile, about.card).way,
        unreadable=tuple(file.name for file in state.attachments if not file.readable),
    )


def ways_of(profile: Profile, rule: NoticeRule, language: str) -> tuple[Choice, ...]:
    """The ways by which a notice may be given: its own, or every way of answering."""
    codes = rule.ways or tuple(profile.answers.ways)
    named = [(code, profile.answers.ways[code].names) for code in codes if code in profile.answers.ways]
    return tuple(Choice(code, names.text(language)) for code, names in named)


def clarification_warnings(desk: Desk, *, appeal_id: str, asked: Clarification) -> tuple[Finding, ...]:
    """What is odd about asking for this by this way; asking is never forbidden (STD-4.1.5, 4.3.2)."""
    about = _about(desk, appeal_id)
    return clarification_findings(about.profile, about.card, items=asked.items, way=asked.way)


def request_clarification(desk: Desk, *, appeal_id: str, asked: Clarification) -> Asked:
    """Ask the applicant for what is missing or can't be read; the term goes on.

    Raises:
        Refusal: ``notice_not_in_profile``.
        BadInput: ``clarification_empty`` or ``way_missing``.
    """
    require(desk.person.roles, "request_clarification", desk.regulations.narrowed)
    about = _about(desk, appeal_id)
    rule = _notice(about.profile, "clarification")
    wanted = _wanted(about, asked)
    if not wanted:
        raise BadInput("clarification_empty", where="other")
    _require_way(about.profile, asked.way)
    warnings = clarification_warnings(desk, appeal_id=appeal_id, asked=asked)
    with recording(desk, "request_clarification") as act:
        said: dict[str, Any] = {"items": wanted, "channel": asked.way, "codes": list(asked.items)}
        said |= _on("agreed_on", asked.agreed_on)
        act.fact("clarification_requested", "appeal", appeal_id, said)
        _finish_tasks(act, desk, appeal_id)
        letter = {"reasoning": "\n".join(wanted), "repair_on": _iso(asked.agreed_on)}
        letter_id = _write(act, desk, about, (rule.document, asked.way), letter)
    return Asked(letter_id, warnings)


def receive_clarification(desk: Desk, *, appeal_id: str, text: str = "") -> None:
    """What was asked for has come; consideration goes on.

    Raises:
        Refusal: ``nothing_requested``.
    """
    require(desk.person.roles, "request_clarification", desk.regulations.narrowed)
    if not _open_requests(desk, appeal_id, "clarification"):
        raise Refusal("nothing_requested")
    with recording(desk, "receive_clarification") as act:
        act.fact("clarification_received", "appeal", appeal_id, {"text": clean_text(text)})


def tell_under_consideration(desk: Desk, *, appeal_id: str, way: str, note: str = "") -> Asked:
    """Tell the applicant that the appeal is under consideration; the date stays (CIB-3.2).

    Raises:
        Refusal: ``notice_not_in_profile``.
        BadInput: ``way_missing``.
    """
    require(desk.person.roles, "tell_under_consideration", desk.regulations.narrowed)
    about = _about(desk, appeal_id)
    rule = _notice(about.profile, "under_consideration")
    _require_way(about.profile, way)
    with recording(desk, "tell_under_consideration") as act:
        act.fact("under_consideration_told", "appeal", appeal_id, {"channel": way, "note": clean_text(note)})
        return Asked(_write(act, desk, about, (rule.document, way), {"body": clean_text(note) or None}))


def request_explanation(
    desk: Desk, *, appeal_id: str, questions: Sequence[str], documents: Sequence[str], wanted_by: date
) -> Asked:
    """The director asks the applicant's company for explanations and documents (CIB-3.3).

    Raises:
        Refusal: ``not_permitted`` or ``notice_not_in_profile``.
        BadInput: ``explanation_empty`` or ``date_in_the_past``.
    """
    require(desk.person.roles, "request_explanation", desk.regulations.narrowed)
    about = _about(desk, appeal_id)
    rule = _notice(about.profile, "explanation")
    asked, papers = _filled(questions), _filled(documents)
    if not asked and not papers:
        raise BadInput("explanation_empty", where="questions")
    if wanted_by < desk.today():
        raise BadInput("date_in_the_past", where="wanted_by", value=wanted_by)
    way = answer_channel(about.profile, about.card).way or "post"
    said = {"questions": asked, "documents": papers, "wanted_by": wanted_by.isoformat()}
    with recording(desk, "request_explanation") as act:
        act.fact("explanation_requested", "appeal", appeal_id, said)
        words: dict[str, Any] = {"reasoning": "\n".join(asked), "measures": "\n".join(papers)}
        words["repair_on"] = wanted_by.isoformat()
        return Asked(_write(act, desk, about, (rule.document, way), words))


def receive_document(desk: Desk, *, appeal_id: str, item: str) -> bool:
    """One of the documents asked for has come; returns whether the request is answered by it.

    Raises:
        Refusal: ``nothing_requested`` if no open request asks for it.
    """
    require(desk.person.roles, "request_clarification", desk.regulations.narrowed)
    waiting = [one for one in _open_requests(desk, appeal_id, "explanation") if item in one.open_items]
    if not waiting:
        raise Refusal("nothing_requested")
    with recording(desk, "receive_document") as act:
        act.fact("document_received", "appeal", appeal_id, {"item": item})
    return len(waiting[-1].open_items) == 1


def mark_unreadable(desk: Desk, *, appeal_id: str, sha256: str = "") -> None:
    """The text, or one attachment, can't be read; where the profile says so the client is to be told.

    Only VKS makes telling a duty (VKS-21): a task stands until the request is sent.
    """
    require(desk.person.roles, "edit_appeal", desk.regulations.narrowed)
    about = _about(desk, appeal_id)
    duty = any(rule.trigger is Trigger.UNREADABLE for rule in about.profile.notices.values())
    with recording(desk, "mark_unreadable") as act:
        act.fact("attachment_unreadable", "appeal", appeal_id, {"sha256": sha256})
        if duty:
            task: dict[str, object] = {"kind": "inform_unreadable", "entity": "appeal", "eid": appeal_id}
            task |= {"place_id": desk.workstation.place_id, "due_on": desk.today().isoformat()}
            act.put("task", {**task, "employee_id": about.appeal["executor_id"]})


def _about(desk: Desk, appeal_id: str) -> _About:
    appeal = read_record("appeal", appeal_id)
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    if not state.open:
        raise Refusal("appeal_closed", number=state.number)
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    applicant = find_record("applicant", appeal["applicant_id"]) or {}
    return _About(appeal, profile, intake_card(appeal, applicant, state))


def _notice(profile: Profile, code: str) -> NoticeRule:
    rule = profile.notices.get(code)
    if rule is None:
        raise Refusal("notice_not_in_profile", notice=code, profile=profile.edition)
    return rule


def _require_way(profile: Profile, way: str) -> None:
    if way not in profile.answers.ways:
        raise BadInput("way_missing", where="way")


def _wanted(about: _About, asked: Clarification) -> list[str]:
    """The items in the language of the appeal, as the applicant will read them."""
    language = str(about.appeal["language"] or about.profile.language)
    items = about.profile.intake.items
    named = [items[code].names.text(language) for code in asked.items if code in items]
    return [*named, *_filled(asked.other.splitlines())]


def _filled(lines: Sequence[str]) -> list[str]:
    return [clean_text(line) for line in lines if clean_text(line)]


def _write(act: Act, desk: Desk, about: _About, sent: tuple[str, str], words: dict[str, Any]) -> str:
    """Begin the letter (document, way) of a written way; number and signature come as for every letter."""
    document, way = sent
    rules = about.profile.answers.ways[way]
    if rules.form is not Form.WRITTEN:
        return ""
    fields = draft_fields(desk, about.appeal, about.profile, document)
    require_template(document, fields["language"])
    known = (about.card.value(name) for name in rules.address_fields if about.card.has(name))
    address = next(known, "") or fields["address"]
    given = {name: value for name, value in words.items() if value}
    return act.put("letter", fields | {"channel": way, "address": address} | given)


def _finish_tasks(act: Act, desk: Desk, appeal_id: str) -> None:
    """The duty to tell that something can't be read is met by asking for it again (VKS-21)."""
    rows = desk.store.execute(
        f"SELECT id FROM task WHERE kind = 'inform_unreadable' AND eid = ? AND id NOT IN {ENDED_TASKS}",
        (appeal_id,),
    ).fetchall()
    for (task_id,) in rows:
        act.fact("task_done", "task", str(task_id))


def _open_requests(desk: Desk, appeal_id: str, kind: str) -> list[Any]:
    made = fold_considering(facts_of(desk.store, "appeal", appeal_id))
    return [one for one in made.open_requests if one.kind == kind]


def _on(name: str, day: date | None) -> dict[str, str]:
    return {name: day.isoformat()} if day else {}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
