"""How an operation meets a record: the server *judges*, everybody *applies* the judgement.

Judging happens once, at the server, in the order of the log; its outcome travels with the
entry. Applying is the same function on the server and on every laptop, so an equal chain
means an equal state (I3).
"""

from __future__ import annotations

from tests.sync_model.operations import (
    ALARM,
    COLOUR,
    CONFLICT,
    CONTENT,
    CREATE,
    EFFECT,
    FACT,
    JOINED,
    MERGED,
    MOVE,
    NUMBER,
    OK,
    OVER,
    PLACE,
    RECEIPT,
    REFUSAL,
    REGISTRATION,
    REMOVE,
    SAME,
    TAGS,
    TAKEN,
    WAITING,
    WITHDRAW,
    WITHDRAWN,
    Entry,
    Field,
    Op,
    Record,
    conflict_key,
)
from tests.sync_model.rules import Rules

Outcome = tuple[int, ...]


# Judging -----------------------------------------------------------------------------------


def judge(rules: Rules, record: Record, op: Op, numbers: dict[int, int]) -> Outcome:
    """What becomes of each part of ``op``; ``numbers`` is the registry of numbers."""
    if op.kind == FACT:
        return (_judge_fact(rules, record, op, numbers),)
    if op.kind == MOVE:
        return (_judge_move(rules, record, op),)
    if op.kind == WITHDRAW:
        return (_judge_withdrawal(rules, record, op),)
    found = [_judge_field(rules, record.fields.get(name), name, value, base) for name, value, base in op.sets]
    late = rules.withdraw_asks and op.alive and WITHDRAWN in record.fields
    return (*found, 1 if late and record.fields[WITHDRAWN].value else 0)


def _judge_field(rules: Rules, current: Field | None, name: int, value: int, base: int) -> int:
    if not rules.base_check:
        return OK
    if adds_unseen(current, name, base):
        return MERGED if rules.merge_names_value else JOINED
    if current is None or base in current.writers:
        return OK
    if current.value == value:
        return SAME
    return OVER if name == COLOUR else CONFLICT


def adds_unseen(current: Field | None, name: int, base: int) -> bool:
    """Whether tags meet others than their author saw.

    Also where a restore has undone what the author saw: what he added then stands alone, which
    isn't what his operation stands for elsewhere.
    """
    if name != TAGS:
        return False
    return bool(base) if current is None else base not in current.writers


def _judge_fact(rules: Rules, record: Record, op: Op, numbers: dict[int, int]) -> int:
    fact_id, kind, content = op.fact
    known = record.facts.get(fact_id)
    if known is not None:
        if known == (kind, content):
            return SAME
        return ALARM if rules.facts_immutable else OK
    taken = kind == REGISTRATION and numbers.get(content, fact_id) != fact_id
    return TAKEN if taken and rules.registry_keeps_both else OK


def _judge_move(rules: Rules, record: Record, op: Op) -> int:
    if record.stream == op.to:
        return SAME
    return OK if record.placed_by == op.saw or not rules.base_check else CONFLICT


def _judge_withdrawal(rules: Rules, record: Record, op: Op) -> int:
    current = record.fields.get(WITHDRAWN)
    if current is not None and current.value:
        return SAME
    saw = {name: base for name, _, base in op.sets}
    saw_all = saw.keys() == record.fields.keys() and all(
        base in record.fields[name].writers for name, base in saw.items()
    )
    return OK if saw_all or not rules.withdraw_asks else CONFLICT


# Applying ----------------------------------------------------------------------------------


def created(op: Op, *, stream: int, moves: int = 0) -> Record:
    """The record that a creation makes."""
    fields = {name: Field(value, (op.id,)) for name, value, _ in op.sets}
    return Record(op.eid, stream, moves, op.id, fields, {}, {}, (op.id,))


def advanced(record: Record, op: Op, outcome: Outcome) -> Record:
    """``record`` after ``op`` with this outcome."""
    after = record.twin()
    after.ops = (*record.ops, op.id)
    if op.kind == FACT:
        _apply_fact(after, op, outcome[0])
    elif op.kind == MOVE:
        _apply_move(after, op, outcome[0])
    elif op.kind == WITHDRAW:
        _apply_withdrawal(after, op, outcome[0])
    else:
        _apply_sets(after, op, outcome)
        _close(after, op)
    return after


def _note(record: Record, op_id: int, name: int, row: tuple[int, int]) -> None:
    """Keep a candidate (open) or a loser (closed)."""
    record.conflicts = {**record.conflicts, conflict_key(op_id, name): row}


def merged_writer(op_id: int, value: object) -> int:
    """The writer of a value that is nobody's own: it names the operation *and* what came of it.

    After a restore the same operation may be merged with something else; a base that named the
    operation alone would then claim to have seen what nobody saw.
    """
    return -1 - (hash((op_id, value)) & 0xFFFF_FFFF)


def _apply_sets(record: Record, op: Op, outcome: Outcome) -> None:
    fields = dict(record.fields)
    for (name, value, base), code in zip(op.sets, outcome, strict=False):
        current = fields.get(name)
        if code == CONFLICT:
            _note(record, op.id, name, (value, 1))
            _replace_own_candidate(record, base, name)
        elif code == SAME and current is not None:
            fields[name] = Field(value, (*current.writers, op.id))
        elif name == TAGS:
            before = current.value if current is not None else ()
            assert isinstance(before, tuple)
            after = (*before, value)
            writer = {MERGED: merged_writer(op.id, after), JOINED: -op.id}.get(code, op.id)
            fields[name] = Field(after, (writer,))
        else:
            if code == OVER and current is not None:
                assert isinstance(current.value, int)
                _note(record, op.id, name, (current.value, 0))
            fields[name] = Field(value, (op.id,))
    record.fields = fields
    if len(outcome) > len(op.sets) and outcome[-1]:
        _note(record, op.id, WITHDRAWN, (op.id, 1))


def _replace_own_candidate(record: Record, base: int, name: int) -> None:
    """An author who goes on editing a value that had become a candidate replaces the candidate."""
    key = conflict_key(base, name)
    if key in record.conflicts:
        record.conflicts[key] = (record.conflicts[key][0], 0)


def _close(record: Record, op: Op) -> None:
    if op.closes:
        conflicts = dict(record.conflicts)
        for key in op.closes:
            if key in conflicts:
                conflicts[key] = (conflicts[key][0], 0)
        record.conflicts = conflicts


def _apply_fact(record: Record, op: Op, code: int) -> None:
    fact_id, kind, content = op.fact
    if code in (OK, TAKEN):
        record.facts = {**record.facts, fact_id: (kind, content)}
    if code == TAKEN:
        _note(record, op.id, NUMBER, (content, 1))
    if code == ALARM:
        _note(record, op.id, CONTENT, (content, 1))


def _apply_move(record: Record, op: Op, code: int) -> None:
    if code == OK:
        record.placed_by = op.id
    if code == CONFLICT:
        _note(record, op.id, PLACE, (op.to, 1))


def _apply_withdrawal(record: Record, op: Op, code: int) -> None:
    if code == OK:
        record.fields = {**record.fields, WITHDRAWN: Field(op.id, (op.id,))}
    if code == CONFLICT:
        _note(record, op.id, WITHDRAWN, (op.id, 1))


Records = dict[int, Record]


def apply_entry(rules: Rules, records: Records, gone: dict[int, int], *, stream: int, entry: Entry) -> None:
    """Apply a log entry. ``gone`` remembers the placement with which a record left a stream.

    An entry belongs to one *placement* of its record. Streams are read one after another, so
    entries of an earlier placement may arrive after the record has moved on; they're ignored,
    because the record's whole history came along with its move.
    """
    if entry.role in (RECEIPT, REFUSAL, WAITING):
        return
    record = records.get(entry.op.eid)
    here = record is not None and record.stream == stream
    if rules.placement and record is not None:
        here = here and record.moves == entry.place
    if entry.role == REMOVE:
        _apply_removal(rules, records, gone, stream=stream, entry=entry)
    elif entry.op.kind == CREATE:
        if _is_news(rules, record, gone, entry):
            records[entry.op.eid] = created(entry.op, stream=stream, moves=entry.place)
    elif here and record is not None:
        records[entry.op.eid] = advanced(record, entry.op, entry.outcome)


def _is_news(rules: Rules, record: Record | None, gone: dict[int, int], entry: Entry) -> bool:
    """Whether a creation, or the first line of a moved history, says something newer."""
    if entry.role == EFFECT:
        return record is None and not gone.get(entry.op.eid)
    later = record is None or record.moves <= entry.place
    return not rules.placement or (later and gone.get(entry.op.eid, 0) <= entry.place)


def _apply_removal(
    rules: Rules, records: Records, gone: dict[int, int], *, stream: int, entry: Entry
) -> None:
    eid = entry.op.eid
    record = records.get(eid)
    gone[eid] = max(gone.get(eid, 0), entry.place)
    if record is not None and record.stream == stream:
        if record.moves < entry.place or not rules.placement:
            del records[eid]
