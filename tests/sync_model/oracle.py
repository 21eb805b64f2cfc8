"""The invariants, checked against the journal of acts and the disks as they are at the end.

It asks of each act: did any disk that still exists ever see it? Then it must be somewhere a
person can find it. It reads the two databases as tables and never a rule of the protocol.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tests.sync_model.contents import contents
from tests.sync_model.evidence import Evidence, Finding, same
from tests.sync_model.operations import CREATE, LETTER, SENT
from tests.sync_model.server import CLOSED, LOST, RETIRED

if TYPE_CHECKING:
    from tests.sync_model.laptop import Laptop
    from tests.sync_model.world import World


def check(world: World) -> list[Finding]:
    """All violations of a run that has settled."""
    evidence = Evidence(world)
    return [
        *world.violations,
        *_converged(evidence),
        *_nothing_lost(evidence),
        *_whole_transactions(evidence),
        *contents(evidence),
        *_attachments(evidence),
        *_strangers(evidence),
    ]


# I3, I12: everybody at the head, with the server's state --------------------------------------


def _converged(evidence: Evidence) -> Iterator[Finding]:
    for laptop in evidence.living:
        if _must_converge(evidence, laptop):
            yield from _is_done(evidence, laptop)
            yield from _has_same_state(evidence, laptop)


def _must_converge(evidence: Evidence, laptop: Laptop) -> bool:
    status = evidence.world.device_of(laptop).status
    disk = laptop.disk
    drained = not (disk.outbox or disk.archive or disk.blobs or disk.bundles)
    return status not in (LOST, CLOSED) and not (status == RETIRED and drained)


def _is_done(evidence: Evidence, laptop: Laptop) -> Iterator[Finding]:
    disk, server = laptop.disk, evidence.world.server
    if disk.outbox or disk.reconciling or disk.deferred:
        yield "I12", f"laptop {laptop.who} isn't done: {len(disk.outbox)} unsent"
    for stream in evidence.world.device_of(laptop).streams:
        head = len(server.disk.log[stream])
        if disk.cursors.get(stream, (0, 0))[:2] != (head, server.chain_at(stream, head)):
            yield "I12", f"laptop {laptop.who} isn't at the head of {stream}"


def _has_same_state(evidence: Evidence, laptop: Laptop) -> Iterator[Finding]:
    streams = evidence.world.device_of(laptop).streams
    theirs = {eid: record for eid, record in evidence.disk.records.items() if record.stream in streams}
    own = laptop.disk.shadow
    for eid in sorted({*theirs, *own}):
        if eid not in own or eid not in theirs or not same(own[eid], theirs[eid]):
            yield "I3", f"laptop {laptop.who} differs in record {eid}"


# I1, I9: each act that a disk saw is in effect or before a person's eyes ------------------------


def _nothing_lost(evidence: Evidence) -> Iterator[Finding]:
    journal = evidence.journal
    for op_id, act in journal.acts.items():
        if op_id in evidence.effective or op_id not in evidence.survivors or act.by_thief:
            continue
        if op_id not in journal.handled and not evidence.is_visible(op_id):
            yield "I1", f"operation {op_id} of laptop {act.who} is nowhere"


# I8 -------------------------------------------------------------------------------------------


def _whole_transactions(evidence: Evidence) -> Iterator[Finding]:
    for txn, ops in evidence.journal.txns.items():
        missing = [op for op in ops if op in evidence.survivors and op not in evidence.effective]
        done = [op for op in ops if op in evidence.effective]
        if done and not all(_has_excuse(evidence, op) for op in missing):
            yield "I8", f"transaction {txn} is in effect in part"
        missing = [op for op in missing if op not in evidence.journal.handled]
        shown = [op for op in missing if evidence.is_problem(op)]
        rotten = txn in evidence.journal.damaged
        if shown and not rotten and any(evidence.is_stored(op) and op not in shown for op in missing):
            yield "I8", f"transaction {txn} is before a person in part"


def _has_excuse(evidence: Evidence, op_id: int) -> bool:
    """Others gave back, after a restore, the part that they had; this part is before a person.

    It was refused because meanwhile its author had lost the right to the stream, its record
    had been moved out of the author's reach, or the only copy of its companion had rotted.
    A refusal is of the whole transaction, so its reason may lie with a companion.

    Or it isn't decided yet. Of what a device reported lost brings, the server's signature on one
    part says nothing about the others: whoever has the device could write them anew under the
    same transaction, so they're in quarantine until a person releases them. And an edit waits
    when the creation of its record has rotted away.
    """
    op = evidence.journal.acts[op_id].op
    excused = op.txn in evidence.journal.damaged or _is_out_of_reach(evidence, op_id)
    if evidence.waits(op_id):
        excused = excused or _is_undecided(evidence, op_id)
    else:
        companions = evidence.journal.txns[op.txn]
        excused = excused or any(_is_out_of_reach(evidence, mate) for mate in companions)
    return excused and (evidence.is_visible(op_id) or op_id in evidence.journal.handled)


def _is_out_of_reach(evidence: Evidence, op_id: int) -> bool:
    """Whether its author's device lost the stream, or its record was moved."""
    op = evidence.journal.acts[op_id].op
    record = evidence.disk.records.get(op.eid)
    lost_right = op.stream not in evidence.world.server.device(op.dev).streams
    return lost_right or (record is not None and record.moves > 0)


def _is_undecided(evidence: Evidence, op_id: int) -> bool:
    """Whether it is in quarantine, or about a record whose creation rotted away."""
    journal = evidence.journal
    op = journal.acts[op_id].op
    if op_id in evidence.disk.quarantine:
        return evidence.world.server.device(op.dev).status == LOST
    creations = [act.op for act in journal.acts.values() if act.op.kind == CREATE and act.op.eid == op.eid]
    return op.eid not in evidence.disk.records and any(made.txn in journal.damaged for made in creations)


# I11 ------------------------------------------------------------------------------------------


def _attachments(evidence: Evidence) -> Iterator[Finding]:
    held, journal = evidence.disk.blobs, evidence.journal
    for sha, chunks in held.items():
        if journal.blobs.get(sha) != chunks:
            yield "I11", f"attachment {sha} was changed on the way"
    for record in evidence.disk.records.values():
        for kind, sha in record.facts.values():
            if kind == SENT and sha not in journal.confirmed_blobs:
                yield "I11", f"letter {record.eid} was sent without its attachment"
            elif kind in (LETTER, SENT) and sha in evidence.survivors and sha not in held:
                yield "I11", f"attachment {sha} is on a disk but not on the server"


# I10: nothing that nobody did -----------------------------------------------------------------


def _strangers(evidence: Evidence) -> Iterator[Finding]:
    for op_id in sorted(evidence.effective):
        act = evidence.journal.acts.get(op_id)
        if act is None:
            yield "I10", f"operation {op_id} was never done by anybody"
        elif act.by_thief or act.op.bad:
            yield "I10", f"operation {op_id} of a thief, or an invalid one, is in effect"
