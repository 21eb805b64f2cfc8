"""Pages reach the laptop's disk: data, cursor, archive and outbox in one transaction (I7)."""

from __future__ import annotations

from collections.abc import Sequence

from tests.sync_model.laptop import Deferred, Kept, Laptop, Pending
from tests.sync_model.merging import apply_entry
from tests.sync_model.operations import MOVED, REFUSAL, WAITING
from tests.sync_model.pulling import Page
from tests.sync_model.server import Witness


def take_pages(laptop: Laptop, pages: Sequence[Page], witness: Witness) -> None:
    """Commit the pages of one local transaction."""
    outbox = {pending.op.id: pending for pending in laptop.disk.outbox}
    for page in pages:
        take_mark(laptop, page.stream, page.mark)
        seq, _, _ = laptop.disk.cursors[page.stream]
        for entry in page.entries:
            seq += 1
            _take(laptop, Deferred(page.stream, seq, entry), outbox, witness)
        move_cursor(laptop, page)
    laptop.disk.outbox = list(outbox.values())


def move_cursor(laptop: Laptop, page: Page) -> None:
    """Stand behind the last entry of the page."""
    if page.entries:
        seq = laptop.disk.cursors[page.stream][0] + len(page.entries)
        last = page.entries[-1]
        laptop.disk.cursors[page.stream] = (seq, last.chain, last.op.id)


def take_mark(laptop: Laptop, stream: int, mark: tuple[int, int]) -> None:
    """Believe the mark of a verified backup if it's of this epoch; forget what it covers."""
    disk = laptop.disk
    epoch, seq = mark
    if (epoch != disk.epoch and laptop.rules.watermark_epoch) or disk.marks.get(stream, 0) == seq:
        return
    disk.marks[stream] = seq
    disk.archive = {
        op: kept
        for op, kept in disk.archive.items()
        if kept.stream != stream or kept.waits or not 0 < kept.seq <= seq
    }


def _take(laptop: Laptop, line: Deferred, outbox: dict[int, Pending], witness: Witness) -> None:
    entry = line.entry
    pending = outbox.get(entry.op.id)
    if entry.role == REFUSAL:
        _take_refusal(laptop, line, outbox, witness)
    else:
        _apply(laptop, line, witness)
        _archive(laptop, line, pending)
    if pending is not None and entry.role != MOVED:
        del outbox[entry.op.id]


def _apply(laptop: Laptop, line: Deferred, witness: Witness) -> None:
    """Apply an entry, or keep it until this version understands it.

    What comes later on the same record waits behind it: an effect depends on what was before.
    """
    op, disk, rules = line.entry.op, laptop.disk, laptop.rules
    behind = rules.deferred_order and any(waiting.entry.op.eid == op.eid for waiting in disk.deferred)
    if op.schema <= disk.schema and not behind:
        apply_entry(rules, disk.shadow, disk.gone, stream=line.stream, entry=line.entry)
        return
    witness.met("entry deferred behind another" if behind else "deferred")
    if rules.deferred_replay:
        disk.deferred.append(line)


def upgrade_laptop(laptop: Laptop, schema: int, witness: Witness) -> None:
    """Install a newer version and apply, in their order, the entries that waited for it."""
    laptop.disk.schema = schema
    waiting, laptop.disk.deferred = laptop.disk.deferred, []
    for line in waiting:
        witness.met("deferred entry replayed")
        _apply(laptop, line, witness)


def _take_refusal(laptop: Laptop, line: Deferred, outbox: dict[int, Pending], witness: Witness) -> None:
    """A refused operation becomes a problem of its author, and stays one until a person acts.

    Others get a stub. A restored laptop gets its own refused operations back with their bodies.
    """
    disk, op = laptop.disk, line.entry.op
    if not op.dev:
        _archive(laptop, line, None)
        return
    kept = disk.archive.pop(op.id, None)
    if op.id not in outbox and kept is None:
        witness.met("refused operation came back to a restored laptop")
    if laptop.rules.rejection_visible:
        disk.problems[op.id] = op
    if laptop.rules.refused_whole:
        for mate in [line.op for line in outbox.values() if line.op.txn == op.txn and line.op.id != op.id]:
            disk.problems[mate.id] = outbox.pop(mate.id).op


def _archive(laptop: Laptop, line: Deferred, pending: Pending | None) -> None:
    """Keep the operation until a verified backup holds it (``seq`` up to the mark).

    One that waits to be judged is kept longer: its author must still learn of a refusal. An
    archived copy may have rotted; what is pulled leads to the log's chain, so it's sound.
    """
    disk, op = laptop.disk, line.entry.op
    if not laptop.rules.archive_until_backup:
        return
    waits = line.entry.role == WAITING
    if line.seq <= disk.marks.get(line.stream, 0) and not waits:
        disk.archive.pop(op.id, None)
        return
    kept = disk.archive.get(op.id)
    mac = line.entry.mac
    if kept is None and op.eid:
        rid, n = (disk.rid, pending.n) if pending is not None else (0, 0)
        disk.archive[op.id] = Kept(line.stream, line.seq, op, mac, rid, n, waits)
    elif kept is not None:
        if op.eid and laptop.rules.archive_renewed:
            kept = kept._replace(op=op)
        if kept.waits or not kept.seq:
            kept = kept._replace(stream=line.stream, seq=line.seq, mac=mac or kept.mac, waits=waits)
        disk.archive[op.id] = kept
