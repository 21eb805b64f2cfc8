"""The only writer of synchronised tables: record, audit and outgoing operation together.

    with recording(desk, "register_appeal") as act:
        appeal_id = act.put("appeal", {"text": ...})
        act.fact("registered", "appeal", appeal_id, {...})

Everything inside is one transaction and one ``txn`` group: applied together everywhere or
not at all. List rows are recomputed before the commit, listeners are told after it.

Reference data live in the stream ``ref``. Only who may edit them writes them here; the server
judges it again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC

from domain.changes import Changes
from domain.clock import iso
from domain.entities import Nature, entity
from domain.errors import Refusal
from domain.facts import check_fact
from domain.permissions import can, only_reads
from models.gate import gate_opened
from services.audit import Audit
from services.desk import Desk
from services.last_act import DoneAct, Step, joined, keep_last
from services.outgoing import Outgoing
from services.rows import read_record, stream_of, write_fact, write_fields, write_record

Fields = Mapping[str, object]
REFERENCE_STREAM = "ref"


class Act:
    """One act in progress. Made by ``recording``; use only inside its block."""

    def __init__(self, desk: Desk, action: str) -> None:
        self._desk = desk
        self._touched: dict[str, set[str]] = defaultdict(set)
        self.steps: list[Step] = []
        self.at = desk.now()
        self._audit = Audit(desk, action, self.at)
        self._outgoing = Outgoing(desk, self.at)

    def put(self, name: str, fields: Fields, *, eid: str | None = None, stream: str | None = None) -> str:
        """Create a record and return its identifier; fields left out or None stay empty."""
        self._refuse_reference(name)
        eid = eid or self._desk.new_id()
        stream = stream or self._stream_of(name)
        given = {key: value for key, value in fields.items() if value is not None}
        write_record(name, eid, stream, given)
        self._outgoing.put(name, eid, stream, given)
        self._audit.add(name, eid, None, given)
        self.steps.append(Step("put", name, eid))
        self._touched[name].add(eid)
        return eid

    def set(self, name: str, eid: str, fields: Fields, *, seen: Mapping[str, str] | None = None) -> bool:
        """Change fields of a record; returns whether anything differed.

        ``seen`` names, per field, the operation whose value the person had on screen; without
        it the value stored now counts as seen; "" says that the field had never been set.
        """
        self._refuse_frozen(name)
        current = read_record(name, eid)
        changed = {key: value for key, value in fields.items() if current[key] != value}
        if not changed:
            return False
        self._outgoing.set(name, eid, current, changed, seen or {})
        write_fields(name, eid, changed)
        was = {key: current[key] for key in changed}
        self._audit.add(name, eid, was, changed)
        self.steps.append(Step("set", name, eid, before=was, after=changed))
        self._touched[name].add(eid)
        return True

    def fact(self, kind: str, name: str, eid: str, data: Fields | None = None) -> str:
        """Add a fact about a record and return the fact's identifier."""
        said = dict(data or {})
        check_fact(kind, said)
        stream = stream_of(name, eid)
        fact_id, content = self._outgoing.fact(kind, name, eid, stream, said)
        row = (
            fact_id,
            stream,
            kind,
            name,
            eid,
            iso(self.at),
            self._instant(),
            self._desk.today().isoformat(),
        )
        whose = (self._desk.person.id, self._desk.workstation.device_id, content)
        write_fact(self._desk.store, (*row, *whose), said)
        self._audit.add(name, eid, None, {"fact": kind, **said})
        self.steps.append(Step("fact", name, eid, name=kind, fact_id=fact_id, after=said))
        self._touched[name].add(eid)
        return fact_id

    def resolve(
        self, conflict_id: str, name: str, eid: str, chosen: Fields, *, seen: Sequence[str] = ()
    ) -> None:
        """Answer a conflict with a person's choice of values; ``seen`` are the candidates on screen.

        The conflict stays open here until the answer comes back from the server.
        """
        current = read_record(name, eid)
        self._outgoing.resolve(name, eid, current, chosen, answer={"conflict": conflict_id, "seen": [*seen]})
        write_fields(name, eid, chosen)
        self._audit.add(name, eid, {key: current[key] for key in chosen}, dict(chosen))
        self._touched[name].add(eid)

    def move(self, name: str, eid: str, to: str) -> None:
        """Hand a record over to another stream; what is said about it from now on goes there."""
        self._refuse_reference(name)
        current = read_record(name, eid)
        if current["stream"] == to:
            return
        self._outgoing.move(name, eid, current, to)
        write_fields(name, eid, {"stream": to})
        self._audit.add(name, eid, {"stream": current["stream"]}, {"stream": to})
        self._touched[name].add(eid)

    def touch(self, name: str, eid: str) -> None:
        """Have the list rows of another record recomputed as well."""
        self._touched[name].add(eid)

    def touched(self) -> dict[str, frozenset[str]]:
        """What this act has changed so far."""
        return {name: frozenset(eids) for name, eids in self._touched.items()}

    def done(self, action: str) -> DoneAct:
        """The act as it may have to be taken back."""
        return DoneAct(action, tuple(self.steps), (self._outgoing.group,), self._outgoing.queued)

    def _instant(self) -> int:
        return int(self.at.astimezone(UTC).timestamp() * 1000)

    def _stream_of(self, name: str) -> str:
        return REFERENCE_STREAM if entity(name).nature is Nature.REFERENCE else self._desk.stream

    def _refuse_reference(self, name: str) -> None:
        """Reference data are the administrator's; the server asks for the same right."""
        desk = self._desk
        reference = entity(name).nature is Nature.REFERENCE
        if reference and not can(desk.person.roles, "edit_reference", desk.regulations.narrowed):
            raise Refusal("reference_is_written_at_the_centre", entity=name)

    def _refuse_frozen(self, name: str) -> None:
        self._refuse_reference(name)
        if entity(name).nature is Nature.FROZEN:
            raise Refusal("record_is_written_once", entity=name)


@contextmanager
def recording(desk: Desk, action: str) -> Iterator[Act]:
    """Do one act of staff in one transaction.

    Raises:
        Refusal: ``auditor_changes_nothing``; who only audits sees everything and writes nothing.
        Fault: the disk, a lock or the file stopped us; nothing of the act is stored.
    """
    if only_reads(desk.person.roles):
        raise Refusal("auditor_changes_nothing", action=action)
    with desk.store.transaction():
        act = Act(desk, action)
        with gate_opened(desk.store):
            yield act
        desk.project(desk.store, act.touched())
        done = joined(desk.last, act.done(action))
        keep_last(desk, done)
    desk.last.done = done
    desk.publish(Changes(act.touched()))
