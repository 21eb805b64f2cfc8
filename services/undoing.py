"""Taking an act back before it has left the house: nothing is erased, a fact says that it doesn't count.

What the applicant has heard, holds or will get (a number, a slip, a sent letter, a spoken answer)
can't be undone, only corrected with a reason.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import islice

from domain.answers import LetterPhase, fold_letter
from domain.appeals import in_order
from domain.errors import Refusal
from domain.facts import Fact
from services.desk import Desk
from services.facts import facts_of
from services.last_act import DoneAct, Step, may_undo
from services.letters import EDITABLE
from services.recording import Act, recording
from services.rows import read_record

AT_ONCE = 80
"""Steps of one transaction: well below what the server takes at once."""

_QUIET = frozenset({"taken_back", "note", "shown"})
"""Facts that build on nothing."""


def undo(desk: Desk, done: DoneAct) -> None:
    """Take an act back: its facts stop counting, fields get their old values, its drafts are withdrawn.

    Raises:
        Refusal: ``act_left_the_house``, or ``act_has_followers`` if somebody has built on it since.
    """
    if not may_undo(done):
        raise Refusal("act_left_the_house")
    for step in done.steps:
        _refuse_sent(desk, step)
        _refuse_followed(desk, done, step)
    given = reversed(done.steps)
    while piece := list(islice(given, AT_ONCE)):
        with recording(desk, "undo") as act:
            for step in piece:
                _take_back(act, desk, step)


def _take_back(act: Act, desk: Desk, step: Step) -> None:
    if step.kind == "fact":
        said = {name: value for name, value in step.after.items() if isinstance(value, str | int)}
        data: dict[str, object] = {"fact_id": step.fact_id, "fact_kind": step.name, "said": said}
        act.fact("taken_back", step.entity, step.eid, data)
    elif step.kind == "set":
        act.set(step.entity, step.eid, step.before)
    else:
        _HELD_BACK[step.entity](act, desk, step.eid)


def _withdraw_draft(act: Act, desk: Desk, letter_id: str) -> None:
    if fold_letter(facts_of(desk.store, "letter", letter_id)).phase is not LetterPhase.WITHDRAWN:
        act.fact("letter_withdrawn", "letter", letter_id, {"reason": "undo"})


def _cancel_task(act: Act, _desk: Desk, task_id: str) -> None:
    act.fact("task_cancelled", "task", task_id, {"reason": "undo"})


def _withdraw_note(act: Act, _desk: Desk, call_id: str) -> None:
    act.fact("withdrawn", "phone_call", call_id, {"reason": "undo"})


def _leave(_act: Act, _desk: Desk, _eid: str) -> None:
    """A measure without the fact that planned it is in no list."""


_HELD_BACK: dict[str, Callable[[Act, Desk, str], None]] = {
    "task": _cancel_task,
    "letter": _withdraw_draft,
    "measure": _leave,
    "phone_call": _withdraw_note,
}


def _refuse_sent(desk: Desk, step: Step) -> None:
    """A message whose hour has come may be with the consumer already."""
    ordered = step.kind == "fact" and step.name == "message_ordered"
    if ordered and datetime.fromisoformat(str(step.after["send_at"])) <= desk.now():
        raise Refusal("act_left_the_house")


def _refuse_followed(desk: Desk, done: DoneAct, step: Step) -> None:
    if step.kind == "set":
        current = read_record(step.entity, step.eid)
        if any(current[name] != value for name, value in step.after.items()):
            raise Refusal("act_has_followers")
    elif step.kind == "fact" and _later(desk, done, step):
        raise Refusal("act_has_followers")
    elif step.kind == "put" and step.entity == "phone_call":
        if facts_of(desk.store, "phone_call", step.eid):
            raise Refusal("act_has_followers")
    elif step.kind == "put" and step.entity == "letter":
        state = fold_letter(facts_of(desk.store, "letter", step.eid))
        if state.phase not in EDITABLE and state.phase is not LetterPhase.WITHDRAWN:
            raise Refusal("act_left_the_house")


def _later(desk: Desk, done: DoneAct, step: Step) -> list[Fact]:
    """Standing facts about the record that came after the act."""
    own = {one.fact_id for one in done.steps}
    standing = in_order(facts_of(desk.store, step.entity, step.eid))
    places = [place for place, fact in enumerate(standing) if fact.id in own]
    if not places:
        raise Refusal("act_has_followers")
    return [fact for fact in standing[places[-1] + 1 :] if fact.kind not in _QUIET]
