"""What a person did last at this desk, step by step, so that it can be taken back by name.

It is written down with the act itself: after the program was closed, or broke off, the last act is
still offered as long as none of it has left this computer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from models.local import Setting

if TYPE_CHECKING:
    from services.desk import Desk, LastAct

INSIDE = frozenset(
    (
        "classified directed hand_over_rejected hand_over_decided resolution co_executor_named unit_accepted"
        " work_started reassigned linked unlinked attachment_unreadable term_changed extension_proposed"
        " extended internal_target_set clarification_requested clarification_received"
        " under_consideration_told explanation_requested document_received escalated escalation_answered"
        " contribution measure_planned measure_done plan_approved ground_chosen ground_confirmed"
        " ground_rejected crime_question_answered correspondence_stopped passed_to_unit result_decided"
        " settled_on_the_spot attached closed reopened withdrawn corrected note task_done"
        " mark_made entry_closed entry_corrected entry_withdrawn scan_attached task_cancelled"
        " put_in_box box_emptied"
    ).split()
)
"""Facts that concern the office alone until something is sent."""

_SPOKEN = frozenset({"clarification_requested", "under_consideration_told"})
"""Told at once unless a letter was drafted with it, which can still be held back."""

_UNTOLD = frozenset({"visit_moved", "visit_cancelled"})
"""A change of a visit stays inside while the consumer was not told of it."""

HELD_BACK = frozenset({"task", "letter", "measure", "phone_call"})
"""Records that may be made and held back again."""
_KEY = "last_act@"
_LONGEST = 4_000
"""Steps that are written down; more is the work of an import, which is undone in its own place."""


@dataclass(frozen=True, slots=True)
class Step:
    """One written thing: ``kind`` is put, set or fact; ``name`` is the kind of the fact."""

    kind: str
    entity: str
    eid: str
    name: str = ""
    fact_id: str = ""
    before: Mapping[str, object] = field(default_factory=dict)
    after: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DoneAct:
    """One committed act with everything it wrote, in order.

    ``groups`` are the groups of operations it went out with, ``operations`` how many they are.
    """

    action: str
    steps: tuple[Step, ...] = ()
    groups: tuple[str, ...] = ()
    operations: int = 0


@contextmanager
def as_one(desk: Desk, action: str) -> Iterator[None]:
    """Have several acts in a row count as one, to be taken back as one."""
    desk.last.joining = DoneAct(action)
    try:
        yield
    finally:
        desk.last.joining = None


def joined(last: LastAct, done: DoneAct) -> DoneAct:
    """The act with those before it that it belongs to."""
    if last.joining is None:
        return done
    last.joining = replace(
        last.joining,
        steps=(*last.joining.steps, *done.steps),
        groups=(*last.joining.groups, *done.groups),
        operations=last.joining.operations + done.operations,
    )
    return last.joining


def may_undo(done: DoneAct | None) -> bool:
    """Whether an act stayed inside the house and can be taken back as a whole."""
    if done is None or not done.steps:
        return False
    drafted = any(step.kind == "put" and step.entity == "letter" for step in done.steps)
    return all(_inside(step, drafted) for step in done.steps)


def _inside(step: Step, drafted: bool) -> bool:
    if step.kind == "fact":
        return _fact_inside(step, drafted)
    return step.kind == "set" or step.entity in HELD_BACK


def _fact_inside(step: Step, drafted: bool) -> bool:
    if step.name in _UNTOLD:
        return not step.after.get("told_at")
    if step.name == "message_ordered":
        # The rules of visits are loaded by the first message, not by the start of the program.
        from domain.visits import REMINDER

        # A reminder waits for its hour; every other message leaves as soon as there is a network.
        return step.after.get("purpose") == REMINDER
    return step.name in INSIDE and (step.name not in _SPOKEN or drafted)


def keep_last(desk: Desk, done: DoneAct) -> None:
    """Write down the last act of the person at this desk, in the transaction of the act itself.

    What can't be taken back leaves nothing behind: an older act is never offered in its place.
    """
    key = _KEY + desk.person.id
    if may_undo(done) and done.operations == len(done.steps) <= _LONGEST:
        Setting.replace(key=key, value=asdict(done)).execute()
    else:
        Setting.delete().where(Setting.key == key).execute()


def last_act(desk: Desk) -> DoneAct | None:
    """The last act of the person at this desk, if it can be taken back and nothing of it has left.

    Nothing has left while every operation of it still waits in the outbox of this computer.
    """
    kept = Setting.get_or_none(Setting.key == _KEY + desk.person.id)
    done = _read(kept.value) if kept is not None else None
    if done is None or not may_undo(done) or not done.groups:
        return None
    marks = ", ".join("?" * len(done.groups))
    sql = f"SELECT count(*) FROM outbox WHERE state = 'local' AND txn IN ({marks})"
    waiting = desk.store.execute(sql, done.groups).fetchone()[0]
    return done if waiting == done.operations else None


def appeals_of(desk: Desk, done: DoneAct) -> tuple[int, str]:
    """How many appeals an act concerned, and the number of a single one."""
    about = {one.eid for one in done.steps if one.entity == "appeal"}
    if len(about) != 1:
        return len(about), ""
    row = desk.store.execute("SELECT number FROM journal WHERE appeal_id = ?", tuple(about)).fetchone()
    return 1, str(row[0] or "") if row else ""


def _read(kept: Any) -> DoneAct | None:
    """The act as it was written down; None for what another version wrote otherwise."""
    try:
        steps = tuple(Step(**step) for step in kept["steps"])
        return DoneAct(kept["action"], steps, tuple(kept["groups"]), kept["operations"])
    except (KeyError, TypeError):
        return None
