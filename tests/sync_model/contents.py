"""Invariants about what records say: values, conflicts, refusals, facts, numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tests.sync_model.evidence import Evidence, Finding, named
from tests.sync_model.journal import Act
from tests.sync_model.operations import (
    COLOUR,
    CONTENT,
    CREATE,
    FACT,
    FIELDS_PER_OP,
    NUMBER,
    REGISTRATION,
    RESOLVE,
    SET,
    SET_NEWER,
    TAGS,
    WITHDRAW,
    WITHDRAWN,
    Record,
    conflict_key,
)


def contents(evidence: Evidence) -> Iterator[Finding]:
    """Every invariant about contents."""
    yield from _nothing_overwritten(evidence)
    yield from _nothing_withdrawn_unseen(evidence)
    yield from _closed_by_people(evidence)
    yield from _refused_for_a_reason(evidence)
    yield from _facts_unchanged(evidence)
    yield from _numbers_unique(evidence)


# I4, I2: a value is present, or somebody who saw it replaced it, or a conflict names it ----------


def _nothing_overwritten(evidence: Evidence) -> Iterator[Finding]:
    for act in evidence.done:
        if act.op.kind not in (CREATE, SET, SET_NEWER, RESOLVE):
            continue
        record = evidence.disk.records[act.op.eid]
        for name, value, _ in act.op.sets:
            if name != WITHDRAWN and not _is_accounted(evidence, record, name, value):
                yield "I4", f"value {value} of operation {act.op.id} was overwritten unseen"


def _is_accounted(evidence: Evidence, record: Record, name: int, value: int) -> bool:
    current = record.fields[name].value if name in record.fields else None
    if name == TAGS:
        return isinstance(current, tuple) and current.count(value) == 1
    return current == value or named(record, name, value) or (record.eid, name, value) in evidence.replaced


def _nothing_withdrawn_unseen(evidence: Evidence) -> Iterator[Finding]:
    """An edit and a withdrawal that didn't see each other are both before a person."""
    acts = evidence.journal.acts
    for record in evidence.disk.records.values():
        withdrawn = record.fields.get(WITHDRAWN)
        act = acts.get(withdrawn.writers[0]) if withdrawn and withdrawn.value else None
        if act is None or act.op.kind != WITHDRAW:
            continue
        for op_id in record.ops:
            if op_id in acts and not _were_shown(evidence, record, act, acts[op_id]):
                yield "I4", f"record {record.eid} was withdrawn over edit {op_id}"


def _were_shown(evidence: Evidence, record: Record, withdrawal: Act, edit: Act) -> bool:
    if not edit.op.alive or edit.op.id in withdrawal.view_ops:
        return True
    marks = {key // FIELDS_PER_OP for key in record.conflicts}
    if edit.op.id in marks or withdrawal.op.id in marks:
        return True
    shown = set(withdrawal.seen)
    return all(
        (name, value) in shown
        or named(record, name, value)
        or (name != TAGS and (record.eid, name, value) in evidence.replaced)
        for name, value, _ in edit.op.sets
    )


# I9: a candidate is closed by somebody who saw it; nothing valid is refused ----------------------


def _closed_by_people(evidence: Evidence) -> Iterator[Finding]:
    closed = {key for act in evidence.done for key in act.op.closes}
    closed |= {conflict_key(base, name) for act in evidence.done for name, _, base in act.op.sets if base > 0}
    for record in evidence.disk.records.values():
        for key, (_, is_open) in record.conflicts.items():
            if not is_open and key % FIELDS_PER_OP != COLOUR and key not in closed:
                yield "I9", f"candidate {key} of record {record.eid} was closed by nobody"


def _refused_for_a_reason(evidence: Evidence) -> Iterator[Finding]:
    """Checked where no right ever changed; elsewhere a refusal can have a good reason."""
    if evidence.world.swarm.weights.get("change rights") or evidence.world.thieves:
        return
    acts = evidence.journal.acts
    creations = Counter(act.op.eid for act in acts.values() if act.op.kind == CREATE)
    for op_id, act in acts.items():
        if op_id in evidence.effective or op_id not in evidence.survivors:
            continue
        if evidence.waits(op_id) and evidence.journal.damaged:
            continue  # the creation that it waits for may have rotted away
        mates = [acts[mate] for mate in evidence.journal.txns[act.op.txn]]
        if not any(creations[mate.op.eid] > 1 or _gives_reason(evidence, mate) for mate in mates):
            yield "I9", f"operation {op_id} was refused without a reason"


def _gives_reason(evidence: Evidence, act: Act) -> bool:
    record = evidence.disk.records.get(act.op.eid)
    damaged = act.op.txn in evidence.journal.damaged
    return bool(act.op.bad or record is None or record.moves or damaged)


# I5, I6 -----------------------------------------------------------------------------------------


def _facts_unchanged(evidence: Evidence) -> Iterator[Finding]:
    for act in evidence.done:
        if act.op.kind != FACT:
            continue
        record = evidence.disk.records[act.op.eid]
        fact_id, kind, content = act.op.fact
        if record.facts.get(fact_id) != (kind, content) and not named(record, CONTENT, content):
            yield "I5", f"fact {fact_id} isn't what was written"


def _numbers_unique(evidence: Evidence) -> Iterator[Finding]:
    """A number given twice is excused only by what nobody could notice, and must be shown."""
    holders: dict[int, list[Record]] = {}
    for record in evidence.disk.records.values():
        for kind, content in record.facts.values():
            if kind == REGISTRATION:
                holders.setdefault(content, []).append(record)
    excused = evidence.world.silent_restores or evidence.world.same_token_clones
    for number, found in holders.items():
        shown = sum(named(record, NUMBER, number) for record in found)
        if len(found) > 1 and (not excused or shown < len(found) - 1):
            yield "I6", f"number {number} is on {len(found)} registrations, {shown} of them marked"
