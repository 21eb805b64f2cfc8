"""Acts on a running term: another rule, an extension, the notice of it, an internal target."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.appeals import AppealState, fold_appeal
from domain.errors import BadInput, Refusal
from domain.extensions import ExtendedTerm, Reclassification, RunningTerm, extend, reclassify
from domain.findings import Finding
from domain.permissions import require
from domain.regulation.considering import Extension
from domain.term_selection import require_extension
from domain.terms import Roll, count
from services.appeal_terms import AppealTerm, term_for, term_of
from services.desk import Desk
from services.facts import facts_of
from services.recording import Act, recording
from services.routing import refuse_involved
from services.rows import read_record

Ticks = dict[str, object]


@dataclass(frozen=True, slots=True)
class TermChange:
    """What another classification does to the term; shown before and kept in the history."""

    term: AppealTerm
    old_due_on: date | None
    due_on: date | None
    send_by: date | None
    lost_days: int = 0


def preview_term_change(desk: Desk, *, appeal_id: str, changed: Ticks) -> TermChange:
    """What the term would become with other kind, channel or ticked conditions."""
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    card = read_record("appeal", appeal_id) | changed
    if state.received_at is None or state.registered_on is None:
        raise Refusal("not_registered")
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    received_on = state.received_at.date()
    term = term_for(desk, card, received_at=received_on, registered_on=state.registered_on, profile=profile)
    return _change(desk, state, term)


def change_term(
    desk: Desk, *, appeal_id: str, changed: Ticks, reason: str, seen: Mapping[str, str] | None = None
) -> TermChange:
    """Reclassify an appeal; the term is counted anew and the old date stays in the history.

    ``seen`` names, per field, the operation whose value its author had on screen.

    A site check or information from others turns AES's 15 working days from registration into
    30 calendar days from receipt (AES-D2); complaint and appeal differ in STD (trap 11).
    """
    require(desk.person.roles, "change_term_rule", desk.regulations.narrowed)
    change = preview_term_change(desk, appeal_id=appeal_id, changed=changed)
    with recording(desk, "change_term") as act:
        write_term_change(act, appeal_id, changed, change, reason, seen=seen)
    return change


def write_term_change(
    act: Act,
    appeal_id: str,
    changed: Ticks,
    change: TermChange,
    reason: str,
    *,
    seen: Mapping[str, str] | None = None,
) -> None:
    """The records of a reclassification, inside another act (planning a visit) or alone."""
    act.set("appeal", appeal_id, changed, seen=seen)
    explained = change.term.explanation
    act.fact(
        "term_changed",
        "appeal",
        appeal_id,
        {
            "reason": reason,
            "old_due_on": _iso(change.old_due_on),
            "due_on": _iso(change.due_on),
            "send_by": _iso(change.send_by),
            "rule": change.term.chosen.rule.code,
            "calendar_status": explained.status.value if explained else None,
            "lost_days": change.lost_days,
        },
    )


def _change(desk: Desk, state: AppealState, term: AppealTerm) -> TermChange:
    if term.chosen.term is None or term.explanation is None or state.due_on is None:
        return TermChange(term, state.due_on, term.due_on, term.send_by)
    running = RunningTerm(
        term.explanation.start, state.original_due_on or state.due_on, state.due_on, state.extended_days
    )
    made: Reclassification = reclassify(
        running,
        rule_was=state.rule,
        rule_now=term.chosen.rule.code,
        term=term.chosen.term,
        start=term.explanation.start,
        extension=term.chosen.extension,
        calendar=desk.regulations.calendar,
    )
    return TermChange(term, state.due_on, made.dates.due, made.dates.send_by, made.lost)


@dataclass(frozen=True, slots=True)
class ExtensionMade:
    """An extension as decided: the new dates and by when the applicant must be told."""

    due_on: date
    send_by: date
    notice_due_on: date | None
    notice_send_by: date | None
    left: int | None
    findings: tuple[Finding, ...] = ()


def preview_extension(desk: Desk, *, appeal_id: str, days: int, legal_basis: str = "") -> ExtensionMade:
    """The dates that an extension decided today would give.

    Raises:
        Refusal: ``extension_not_allowed``, ``extension_after_due``, ``extension_too_long``,
            ``extension_basis_missing``; each names its clause.
    """
    running, rule = _extendable(desk, appeal_id)
    extended = extend(
        running,
        days,
        rule=rule,
        decided_on=desk.today(),
        calendar=desk.regulations.calendar,
        legal_basis=legal_basis,
    )
    return _with_notice(desk, extended, rule)


def _extendable(desk: Desk, appeal_id: str) -> tuple[RunningTerm, Extension]:
    """The term as it runs now, and what its rule allows."""
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    term = term_of(desk, read_record("appeal", appeal_id), state)
    if term is None or term.explanation is None or state.due_on is None:
        raise Refusal("no_term_to_extend")
    rule, roll = require_extension(term.chosen), term.chosen.term.roll if term.chosen.term else Roll.NONE
    # The nominal end, not the recorded date: that one may be moved for a day off, or extended already.
    original = term.explanation.nominal
    return RunningTerm(term.explanation.start, original, state.due_on, state.extended_days, roll), rule


def extend_term(
    desk: Desk, *, appeal_id: str, days: int, reason: str, legal_basis: str = ""
) -> ExtensionMade:
    """Decide an extension; the task to tell the applicant is created with it (AES-D3, D4)."""
    require(desk.person.roles, "decide_extension", desk.regulations.narrowed)
    refuse_involved(desk, appeal_id, desk.person.id)
    if not reason.strip():
        raise BadInput("reason_missing", where="reason")
    _, rule = _extendable(desk, appeal_id)
    require(desk.person.roles, "decide_extension", {"decide_extension": frozenset(rule.decided_by)})
    made = preview_extension(desk, appeal_id=appeal_id, days=days, legal_basis=legal_basis)
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    with recording(desk, "extend_term") as act:
        said = {"days": days, "reason": reason.strip(), "legal_basis": legal_basis.strip()}
        said |= {"old_due_on": _iso(state.due_on), "due_on": _iso(made.due_on)}
        said |= {"send_by": _iso(made.send_by), "decided_on": desk.today().isoformat()}
        act.fact("extended", "appeal", appeal_id, said | {"notice_due_on": _iso(made.notice_due_on)})
        if made.notice_due_on:
            _notice_task(act, desk, appeal_id, made)
    return made


def _notice_task(act: Act, desk: Desk, appeal_id: str, made: ExtensionMade) -> None:
    fields: dict[str, object] = {"kind": "extension_notice", "entity": "appeal", "eid": appeal_id}
    fields |= {"place_id": desk.workstation.place_id, "due_on": _iso(made.notice_due_on)}
    act.put("task", {**fields, "employee_id": read_record("appeal", appeal_id)["executor_id"]})


def set_internal_target(desk: Desk, *, appeal_id: str, due_on: date) -> None:
    """Set the office's own target where the regulation sets no term; it is labelled internal.

    Raises:
        BadInput: ``date_in_the_past``. Refusal: ``internal_term_after_due``.
    """
    require(desk.person.roles, "change_term_rule", desk.regulations.narrowed)
    if due_on < desk.today():
        raise BadInput("date_in_the_past", where="due_on", value=due_on)
    term = fold_appeal(facts_of(desk.store, "appeal", appeal_id)).due_on
    if term is not None and due_on > term:
        raise Refusal("internal_term_after_due", due_on=term)
    with recording(desk, "set_internal_target") as act:
        act.fact("internal_target_set", "appeal", appeal_id, {"due_on": due_on.isoformat()})


def _with_notice(desk: Desk, extended: ExtendedTerm, rule: Extension) -> ExtensionMade:
    term = rule.notice.term if rule.notice else None
    dates = count(term, desk.today(), desk.regulations.calendar) if term else None
    return ExtensionMade(
        due_on=extended.dates.due,
        send_by=extended.dates.send_by,
        notice_due_on=dates.due if dates else None,
        notice_send_by=dates.send_by if dates else None,
        left=extended.left,
        findings=extended.findings,
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
