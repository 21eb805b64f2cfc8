"""The rules of one operation: what it does to its record, and where it meets another's edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from domain.entities import ENTITIES, Nature, Policy
from domain.errors import OtklikError
from domain.merging import join, merged_writer
from domain.operations import base_seen, values_said
from server.oplog.state import ConflictState, RecordState, Verdict
from server.oplog.validation import KINDS, check_operation, number_of
from server.oplog.view import Draft, Holder

VERSION_FACTS = frozenset({"letter_version", "submitted_for_signature", "signed"})


def judge(draft: Draft, verdict: Verdict) -> None:
    """Apply an authorised operation to the draft, or turn its verdict into a rejection."""
    body = verdict.body
    try:
        check_operation(body)
    except OtklikError as error:
        verdict.reject(error.code, **error.facts)
        return
    if body["kind"] in KINDS:
        _RULES[body["kind"]](draft, verdict)
    if verdict.outcome != "rejected":
        _register_number(draft, verdict)


def _put(draft: Draft, verdict: Verdict) -> None:
    body = verdict.body
    record = draft.record(body["entity"], body["eid"])
    if record is None:
        record = draft.add(RecordState(body["entity"], body["eid"], body["stream"]))
    elif record.stream != body["stream"]:
        verdict.reject("record_elsewhere", entity=body["entity"])
        return
    elif _is_frozen(body["entity"]):
        verdict.reject("record_frozen", entity=body["entity"])
        return
    _apply_fields(draft, verdict, draft.edit(record))


def _set(draft: Draft, verdict: Verdict) -> None:
    record = _present(draft, verdict)
    if record is None:
        return
    record = draft.edit(record)
    _apply_fields(draft, verdict, record)
    if record.withdrawn is not None:
        _add_candidate(draft, verdict, record, kind="withdrawn")


def _resolve(draft: Draft, verdict: Verdict) -> None:
    record = _present(draft, verdict)
    if record is None:
        return
    _apply_fields(draft, verdict, draft.edit(record))
    conflict = draft.conflict(str(verdict.body["conflict"]))
    if conflict is None or verdict.conflicts:
        return
    conflict = draft.edit_conflict(conflict)
    seen = verdict.body.get("seen")
    conflict.candidates = [
        candidate for candidate in conflict.candidates if seen is not None and candidate["op"] not in seen
    ]
    if not conflict.candidates:
        conflict.state, conflict.resolved_by = "resolved", verdict.op


def _fact(draft: Draft, verdict: Verdict) -> None:
    record = _present(draft, verdict)
    if record is None:
        return
    kind, data = verdict.body["fact"]["kind"], verdict.body["fact"].get("data", {})
    if kind in VERSION_FACTS and data.get("version") is not None and data["version"] in record.signed:
        verdict.reject("version_signed", version=data["version"])
    elif kind == "signed":
        draft.edit(record).signed.append(data["version"])
    elif kind == "withdrawn":
        draft.edit(record).withdrawn = verdict.op


def _remove(draft: Draft, verdict: Verdict) -> None:
    record = _present(draft, verdict)
    if record is None:
        return
    if verdict.body["to"] == record.stream:
        verdict.reject("stream_wrong", entity=record.entity, stream=record.stream)
        return
    draft.edit(record).stream = verdict.body["to"]
    for conflict in draft.conflicts_about(record):
        draft.edit_conflict(conflict).stream = verdict.body["to"]


_RULES: dict[str, Callable[[Draft, Verdict], None]] = {
    "put": _put,
    "set": _set,
    "fact": _fact,
    "resolve": _resolve,
    "remove": _remove,
}


def _present(draft: Draft, verdict: Verdict) -> RecordState | None:
    """The record of this operation in its own stream; otherwise the verdict is a rejection."""
    body = verdict.body
    record = draft.record(body["entity"], body["eid"])
    if record is None:
        verdict.reject("record_missing", entity=body["entity"])
    elif record.stream != body["stream"]:
        verdict.reject("record_elsewhere", entity=body["entity"])
        return None
    return record


def _is_frozen(name: str) -> bool:
    entity = ENTITIES.get(name)
    return entity is not None and entity.nature is Nature.FROZEN


def _policy(entity_name: str, field: str) -> Policy:
    entity = ENTITIES.get(entity_name)
    return Policy.ASK if entity is None else entity.fields.get(field, Policy.ASK)


def _apply_fields(draft: Draft, verdict: Verdict, record: RecordState) -> None:
    if not record.writers:
        record.fill(values_said(verdict.body), verdict.op, verdict.values_text)
        return
    same, said = 0, values_said(verdict.body)
    for name, value in said.items():
        if record.was_seen(name, base_seen(verdict.body, name)):
            record.write(name, value, verdict.op)
        elif record.values.get(name) == value:
            record.join_writers(name, verdict.op)
            same += 1
        else:
            _meet(draft, verdict, record, name, value)
    if verdict.conflicts:
        verdict.outcome = "conflict"
    elif verdict.merged:
        verdict.outcome = "merged"
    elif same and same == len(said):
        verdict.outcome = "same"


def _meet(draft: Draft, verdict: Verdict, record: RecordState, name: str, value: Any) -> None:
    """An edit whose author didn't see the present value: join, or keep it as a candidate."""
    base = base_seen(verdict.body, name)
    base_value = None if base is None else draft.view.said_about(base, name)
    joined = join(_policy(record.entity, name), base_value, record.values.get(name), value)
    if joined is None:
        _add_candidate(draft, verdict, record, kind="field", field=name, base=base_value)
    elif joined.value == value:
        record.write(name, value, verdict.op)
    else:
        writer = merged_writer(verdict.op, joined.value)
        record.write(name, joined.value, writer)
        verdict.merged[name] = {"v": joined.value, "w": writer}


def _add_candidate(
    draft: Draft,
    verdict: Verdict,
    record: RecordState,
    *,
    kind: str,
    field: str | None = None,
    base: Any = None,
) -> None:
    conflict = draft.open_conflict(record, kind, field)
    if conflict is None:
        conflict_id = f"{verdict.op}.{field}" if field else f"{verdict.op}:{kind}"
        conflict = ConflictState(conflict_id, record.stream, record.entity, record.eid, kind, field)
        conflict.base, conflict.opened_at = base, str(verdict.body["wall"])
    conflict = draft.edit_conflict(conflict)
    replaced = base_seen(verdict.body, field) if field else None
    candidate = {"op": verdict.op, "v": values_said(verdict.body).get(field) if field else None}
    candidate |= {"actor": verdict.body["actor"], "wall": verdict.body["wall"]}
    kept = [other for other in conflict.candidates if other["op"] != replaced]
    conflict.candidates = [*kept, candidate]
    notice = conflict.notice()
    if base is not None:
        notice["base"] = base
    verdict.conflicts.append(notice)
    verdict.outcome = "conflict"


def _register_number(draft: Draft, verdict: Verdict) -> None:
    given = number_of(verdict.body)
    if given is None:
        return
    body = verdict.body
    holder = draft.holder(*given)
    if holder is None:
        draft.numbers[given] = Holder(verdict.op, body["stream"], body["entity"], body["eid"])
    elif (holder.entity, holder.eid) != (body["entity"], body["eid"]):
        _number_conflict(draft, verdict, given[1], holder)


def _number_conflict(draft: Draft, verdict: Verdict, number: str, holder: Holder) -> None:
    body = verdict.body
    conflict = ConflictState(
        f"{verdict.op}:number", body["stream"], body["entity"], body["eid"], "number", number=number
    )
    conflict.opened_at = str(body["wall"])
    # A record of a stream that this laptop may not see must not be named to it.
    conflict.other = holder.eid if holder.stream == body["stream"] else None
    conflict.candidates = [{"op": verdict.op, "v": number, "actor": body["actor"], "wall": body["wall"]}]
    draft.edit_conflict(conflict)
    verdict.conflicts.append(conflict.notice())
    verdict.outcome = "conflict"
