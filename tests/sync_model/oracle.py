"""The invariants, checked against the journal of acts and the disks as they are at the end.

It asks of each act: did any disk that still exists ever see it? Then it must be somewhere a
person can find it. It reads the two databases as tables and never a rule of the protocol.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tests.sync_model.journal import SERVER, Act
from tests.sync_model.operations import (
    ASK_FIELDS,
    COLOUR,
    CREATE,
    FACT,
    FIELDS_PER_OP,
    LETTER,
    RESOLVE,
    SENT,
    SET,
    SET_NEWER,
    TAGS,
    WITHDRAW,
    WITHDRAWN,
    ADDED,
    REGISTRATION,
    NUMBER,
    Record,
)
from tests.sync_model.server import CLOSED, LOST, RETIRED

if TYPE_CHECKING:
    from tests.sync_model.laptop import Laptop
    from tests.sync_model.world import World

Finding = tuple[str, str]


def check(world: World) -> list[Finding]:
    """All violations of a run that has settled."""
    return [*world.violations, *Oracle(world).findings()]


class Oracle:
    """One look at a settled world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.journal = world.journal
        self.disk = world.server.disk
        self.living = [laptop for laptop in world.laptops if laptop.who not in world.thieves]
        self.survivors = self.journal.survivors([SERVER, *(laptop.who for laptop in self.living)])
        self.effective = {op for record in self.disk.records.values() for op in record.ops}

    def findings(self) -> Iterator[Finding]:
        """Every invariant in turn."""
        yield from self._converged()
        yield from self._nothing_lost()
        yield from self._whole_transactions()
        yield from self._nothing_overwritten()
        yield from self._facts()
        yield from self._numbers()
        yield from self._attachments()
        yield from self._strangers()

    # I3, I12: everybody at the head, with the server's state --------------------------------------

    def _converged(self) -> Iterator[Finding]:
        for laptop in self.living:
            device = self.world.device_of(laptop)
            disk = laptop.disk
            drained = not (disk.outbox or disk.archive or disk.blobs or disk.bundles)
            if device.status in (LOST, CLOSED) or (device.status == RETIRED and drained):
                continue
            if disk.outbox or disk.reconciling or disk.deferred:
                yield "I12", f"laptop {laptop.who} isn't done: {len(disk.outbox)} unsent"
            for stream in device.streams:
                head = len(self.disk.log[stream])
                if disk.cursors.get(stream, (0, 0))[:2] != (head, self.world.server.chain_at(stream, head)):
                    yield "I12", f"laptop {laptop.who} isn't at the head of {stream}"
            yield from self._same_state(laptop, device.streams)

    def _same_state(self, laptop: Laptop, streams: tuple[int, ...]) -> Iterator[Finding]:
        theirs = {eid: record for eid, record in self.disk.records.items() if record.stream in streams}
        own = laptop.disk.shadow
        for eid in sorted({*theirs, *own}):
            if eid not in own or eid not in theirs or not same(own[eid], theirs[eid]):
                yield "I3", f"laptop {laptop.who} differs in record {eid}"

    # I1, I9: each act that a disk saw is in effect or before a person's eyes ------------------------

    def _nothing_lost(self) -> Iterator[Finding]:
        for op_id, act in self.journal.acts.items():
            disks = self.survivors.get(op_id)
            if not disks or op_id in self.effective or act.by_thief:
                continue
            if op_id not in self.journal.handled and not self._is_visible(act, disks):
                yield "I1", f"operation {op_id} of laptop {act.who} is nowhere"

    def _is_visible(self, act: Act, disks: list[int]) -> bool:
        """As a problem on each laptop of its author that has seen it; else at the server."""
        op = act.op
        authors = [
            laptop
            for laptop in self.living
            if laptop.who in disks
            and op.dev in self.world.device_of(laptop).lineage
            and laptop.who == act.who
        ]
        kept = op.id in self.disk.rejected or op.id in self.disk.quarantine or self._waits(op.id)
        if authors and op.id not in self.disk.quarantine and not self._waits(op.id):
            return all(op.id in laptop.disk.problems for laptop in authors)
        return kept or any(op.id in laptop.disk.problems for laptop in self.living)

    def _waits(self, op_id: int) -> bool:
        return any(op.id == op_id for stored in self.disk.stored for op in stored.ops)

    # I8 -------------------------------------------------------------------------------------------

    def _whole_transactions(self) -> Iterator[Finding]:
        for txn, ops in self.journal.txns.items():
            alive = [op for op in ops if op in self.survivors]
            done = [op for op in alive if op in self.effective]
            if done and len(done) < len(alive):
                yield "I8", f"transaction {txn} is in effect in part"

    # I4: a value is present, or somebody who saw it replaced it, or a conflict names it --------------

    def _nothing_overwritten(self) -> Iterator[Finding]:
        written = self.journal.rotted
        replaced = {
            (act.op.eid, name, written.get(value, value))
            for op_id, act in self.journal.acts.items()
            if op_id in self.effective and act.op.kind != WITHDRAW
            for name, value in act.seen
        }
        for op_id, act in self.journal.acts.items():
            if op_id not in self.effective or act.op.kind not in (CREATE, SET, SET_NEWER, RESOLVE):
                continue
            record = self.disk.records[act.op.eid]
            for name, value, _ in act.op.sets:
                if not self._is_accounted(record, name, value) and (act.op.eid, name, value) not in replaced:
                    yield "I4", f"value {value} of operation {op_id} was overwritten unseen"
        yield from self._withdrawals()

    def _is_accounted(self, record: Record, name: int, value: int) -> bool:
        if name == WITHDRAWN:
            return True
        current = record.fields[name].value if name in record.fields else None
        if name == TAGS:
            return isinstance(current, tuple) and current.count(value) == 1
        return current == value or named(record, name, value)

    def _withdrawals(self) -> Iterator[Finding]:
        """An edit and a withdrawal that didn't see each other are both before a person."""
        for record in self.disk.records.values():
            withdrawn = record.fields.get(WITHDRAWN)
            act = self.journal.acts.get(withdrawn.writers[0]) if withdrawn and withdrawn.value else None
            if act is None or act.op.kind != WITHDRAW:
                continue
            for op_id in record.ops:
                if not self._met_withdrawal(record, act, self.journal.acts.get(op_id)):
                    yield "I4", f"record {record.eid} was withdrawn over edit {op_id}"

    def _met_withdrawal(self, record: Record, withdrawal: Act, edit: Act | None) -> bool:
        if edit is None or not edit.op.alive or edit.op.id in withdrawal.view_ops:
            return True
        marks = {key // FIELDS_PER_OP for key in record.conflicts}
        if edit.op.id in marks or withdrawal.op.id in marks:
            return True
        told = set(withdrawal.seen) | {
            value
            for op_id in withdrawal.view_ops
            if op_id in self.journal.acts
            for value in self.journal.acts[op_id].seen
        }
        return all((name, value) in told or named(record, name, value) for name, value, _ in edit.op.sets)

    # I5, I6 -----------------------------------------------------------------------------------------

    def _facts(self) -> Iterator[Finding]:
        for op_id, act in self.journal.acts.items():
            if op_id not in self.effective or act.op.kind != FACT:
                continue
            record = self.disk.records[act.op.eid]
            fact_id, kind, content = act.op.fact
            kept = record.facts.get(fact_id) == (kind, content)
            if not kept and not any(value == content for value, _ in record.conflicts.values()):
                yield "I5", f"fact {fact_id} isn't what was written"

    def _numbers(self) -> Iterator[Finding]:
        holders: dict[int, list[tuple[Record, int]]] = {}
        for record in self.disk.records.values():
            for fact_id, (kind, content) in record.facts.items():
                if kind == REGISTRATION:
                    holders.setdefault(content, []).append((record, fact_id))
        excused = self.world.silent_restores or self.world.same_token_clones
        for number, found in holders.items():
            if len(found) < 2:
                continue
            shown = sum(named(record, NUMBER, number) for record, _ in found)
            if not excused or shown < len(found) - 1:
                yield "I6", f"number {number} is on {len(found)} registrations, {shown} of them marked"

    # I11 --------------------------------------------------------------------------------------------

    def _attachments(self) -> Iterator[Finding]:
        for sha, chunks in self.disk.blobs.items():
            if self.journal.blobs.get(sha) != chunks:
                yield "I11", f"attachment {sha} was changed on the way"
        for record in self.disk.records.values():
            for kind, sha in record.facts.values():
                if kind == SENT and sha not in self.journal.confirmed_blobs:
                    yield "I11", f"letter {record.eid} was sent without its attachment"
                elif kind in (LETTER, SENT) and sha in self.survivors and sha not in self.disk.blobs:
                    yield "I11", f"attachment {sha} is on a disk but not on the server"

    # I2, I10: nothing that nobody did -----------------------------------------------------------------

    def _strangers(self) -> Iterator[Finding]:
        for op_id in sorted(self.effective):
            act = self.journal.acts.get(op_id)
            if act is None:
                yield "I10", f"operation {op_id} was never done by anybody"
            elif act.by_thief:
                yield "I10", f"operation {op_id} of a thief is in effect"


def same(own: Record, theirs: Record) -> bool:
    """Whether two sides hold the same record."""
    return (own.stream, own.moves, own.placed_by) == (theirs.stream, theirs.moves, theirs.placed_by) and (
        own.fields == theirs.fields and own.facts == theirs.facts and own.conflicts == theirs.conflicts
    )


def named(record: Record, name: int, value: int) -> bool:
    """Whether a conflict, open or closed, names this value of the field."""
    return any(key % FIELDS_PER_OP == name and kept == value for key, (kept, _) in record.conflicts.items())
