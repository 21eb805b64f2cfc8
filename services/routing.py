"""Routing: to management or a unit, with a resolution, an executor, and every hand-over kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.appeals import fold_appeal
from domain.errors import Refusal
from domain.permissions import require
from services.desk import Desk
from services.facts import facts_of
from services.recording import Act, recording
from services.rows import read_record


def proposed_units(desk: Desk, *, topic: str, region: str = "") -> tuple[str, ...]:
    """Identifiers of the units that the classifier proposes for a topic, in its order."""
    codes = desk.regulations.profile.units_for(topic, region=region)
    rows = desk.store.execute("SELECT code, id FROM unit").fetchall()
    by_code = {str(code): str(eid) for code, eid in rows}
    return tuple(by_code[code] for code in codes if code in by_code)


def send_to_management(desk: Desk, *, appeal_id: str) -> None:
    """Pass a registered appeal to the management for a resolution (AES-J7)."""
    require(desk.person.roles, "route_appeal", desk.regulations.narrowed)
    with recording(desk, "send_to_management") as act:
        act.fact("directed", "appeal", appeal_id, {"unit_id": "", "to": "management"})


def direct_to_unit(
    desk: Desk, *, appeal_id: str, unit_id: str, executor_id: str = "", instruction: str = ""
) -> None:
    """Send an appeal to a unit, perhaps with its executor already named (AES-W4, CIB-3.4)."""
    require(desk.person.roles, "route_appeal", desk.regulations.narrowed)
    refuse_involved(desk, appeal_id, executor_id)
    with recording(desk, "direct_to_unit") as act:
        _note_classified(act, appeal_id)
        act.set("appeal", appeal_id, {"unit_id": unit_id})
        act.fact("directed", "appeal", appeal_id, {"unit_id": unit_id, "instruction": instruction})
        if executor_id:
            _name_executor(act, appeal_id, executor_id)


def give_resolution(
    desk: Desk,
    *,
    appeal_id: str,
    executor_id: str,
    instruction: str,
    internal_term_on: str = "",
    co_executor_ids: Sequence[str] = (),
) -> None:
    """The management's resolution: who executes, what, by when (AES-J7).

    Raises:
        Refusal: ``resolution_without_executor``, ``internal_term_after_due``, or the executor is
            the employee complained about.
    """
    require(desk.person.roles, "give_resolution", desk.regulations.narrowed)
    if not executor_id:
        raise Refusal("resolution_without_executor", clause=_resolution_clause(desk))
    for involved in (executor_id, *co_executor_ids):
        refuse_involved(desk, appeal_id, involved)
    _refuse_late(desk, appeal_id, internal_term_on)
    with recording(desk, "give_resolution") as act:
        said = {"executor_id": executor_id, "instruction": instruction, "internal_term_on": internal_term_on}
        act.fact("resolution", "appeal", appeal_id, said)
        changed: dict[str, object] = {"executor_id": executor_id}
        if co_executor_ids:
            changed["co_executor_ids"] = list(co_executor_ids)
        act.set("appeal", appeal_id, changed)
        if internal_term_on:
            act.fact("internal_target_set", "appeal", appeal_id, {"due_on": internal_term_on})


def assign_executor(desk: Desk, *, appeal_id: str, executor_id: str) -> None:
    """Give an appeal to another executor; every reassignment stays in the history (VKS-22)."""
    require(desk.person.roles, "assign_executor", desk.regulations.narrowed)
    refuse_involved(desk, appeal_id, executor_id)
    with recording(desk, "assign_executor") as act:
        _name_executor(act, appeal_id, executor_id)


def assign_many(desk: Desk, *, appeal_ids: Sequence[str], executor_id: str) -> None:
    """Give several appeals to one executor in one act, undone in one."""
    require(desk.person.roles, "assign_executor", desk.regulations.narrowed)
    for appeal_id in appeal_ids:
        refuse_involved(desk, appeal_id, executor_id)
    with recording(desk, "assign_many") as act:
        for appeal_id in appeal_ids:
            _name_executor(act, appeal_id, executor_id)


def take_into_work(desk: Desk, *, appeal_id: str) -> None:
    """The executor starts considering."""
    require(desk.person.roles, "take_into_work", desk.regulations.narrowed)
    refuse_involved(desk, appeal_id, desk.person.id)
    with recording(desk, "take_into_work") as act:
        act.fact("work_started", "appeal", appeal_id)


def reject_hand_over(desk: Desk, *, appeal_id: str, reason: str) -> None:
    """A unit says the appeal is not its own; the hall administrator decides disputes (AES-I13).

    Raises:
        Refusal: ``reason_missing``.
    """
    require(desk.person.roles, "take_into_work", desk.regulations.narrowed)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    with recording(desk, "reject_hand_over") as act:
        act.fact("hand_over_rejected", "appeal", appeal_id, {"reason": reason.strip()})


def _refuse_late(desk: Desk, appeal_id: str, internal_term_on: str) -> None:
    """An internal term leaves the executor no more time than the regulation does."""
    due_on = fold_appeal(facts_of(desk.store, "appeal", appeal_id)).due_on
    if internal_term_on and due_on is not None and date.fromisoformat(internal_term_on) > due_on:
        raise Refusal("internal_term_after_due", clause=_resolution_clause(desk), due_on=due_on)


def _resolution_clause(desk: Desk) -> str:
    """The clause that brings an appeal before the management; empty where the regulation has none."""
    management = desk.regulations.profile.units.get("management")
    return management.clause if management else ""


def _name_executor(act: Act, appeal_id: str, executor_id: str) -> None:
    before = read_record("appeal", appeal_id)["executor_id"]
    act.set("appeal", appeal_id, {"executor_id": executor_id})
    act.fact("reassigned", "appeal", appeal_id, {"executor_id": executor_id, "before": before})


def _note_classified(act: Act, appeal_id: str) -> None:
    topic = read_record("appeal", appeal_id)["topic"]
    if topic:
        act.fact("classified", "appeal", appeal_id, {"topic": topic})


def refuse_involved(desk: Desk, appeal_id: str, employee_id: str) -> None:
    """The employee complained about can't take part in considering (VKS-22)."""
    if employee_id and read_record("appeal", appeal_id)["complained_about_id"] == employee_id:
        raise Refusal("employee_complained_about", clause=desk.regulations.profile.answers.impartial_clause)
