"""What decays by itself: clocks, and bits on a laptop's disk."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING

from tests.sync_model.laptop import Laptop
from tests.sync_model.operations import CREATE, SET, STATUS, Field

if TYPE_CHECKING:
    from tests.sync_model.world import World


def set_clock(world: World) -> bool:
    """A laptop's clock jumps anywhere between 1970 and 2040."""
    world.any_laptop().clock_error = world.rng.choice((0, 1, -1, 60, -60, 500, -500))
    return True


def bit_rot(world: World) -> bool:
    """A bit flips on a laptop's disk: in a table, in an operation, or in an attachment."""
    laptop = world.any_laptop()
    return world.rng.choice((_rot_table, _rot_table, _rot_operation, _rot_attachment))(world, laptop)


def _rot_table(world: World, laptop: Laptop) -> bool:
    records = [record for record in laptop.disk.shadow.values() if STATUS in record.fields]
    if not records:
        return False
    record = world.rng.choice(records).twin()
    old = record.fields[STATUS]
    shown = world.new_id()
    world.journal.rotted[shown] = world.journal.rotted.get(old.value, old.value)
    record.fields = {**record.fields, STATUS: Field(shown, old.writers)}
    laptop.disk.shadow[record.eid] = record
    return True


def _rot_operation(world: World, laptop: Laptop) -> bool:
    """In the outbox or the archive. That copy is lost; the protocol must not take it for good."""
    disk = laptop.disk
    ops = [line.op for line in disk.outbox] + [kept.op for kept in disk.archive.values()]
    ops = [op for op in ops if op.sets and op.kind in (CREATE, SET)]
    if not ops:
        return False
    op = world.rng.choice(ops)
    rotten = copy(op)
    rotten.sets = tuple((name, world.new_id(), base) for name, _, base in op.sets)
    for (_, shown, _), (_, written, _) in zip(rotten.sets, op.sets, strict=True):
        world.journal.rotted[shown] = world.journal.rotted.get(written, written)
    disk.outbox = [line._replace(op=rotten) if line.op is op else line for line in disk.outbox]
    if op.id in disk.archive:
        disk.archive[op.id] = disk.archive[op.id]._replace(op=rotten)
    world.journal.lost(laptop.who, op.id)
    world.journal.damaged[op.txn] = True
    return True


def _rot_attachment(world: World, laptop: Laptop) -> bool:
    if not laptop.disk.blobs:
        return False
    sha = world.rng.choice(list(laptop.disk.blobs))
    laptop.disk.blobs[sha] = (world.new_id(), *laptop.disk.blobs[sha][1:])
    world.journal.lost(laptop.who, sha)
    return True
