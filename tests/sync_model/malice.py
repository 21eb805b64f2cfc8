"""What a faulty or hostile laptop tries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sync_model.administering import may_write
from tests.sync_model.journal import Act
from tests.sync_model.laptop import Laptop
from tests.sync_model.operations import EFFECT, FACT, LETTER, REF, SENT, SET, STATUS, STREAMS, Op
from tests.sync_model.pulling import START, pull
from tests.sync_model.pushing import push
from tests.sync_model.reconciling import Offer, reconcile

if TYPE_CHECKING:
    from tests.sync_model.world import World


def forge(world: World) -> bool:
    """A laptop offers, as if the server had lost it, what the server had never accepted."""
    laptop = world.any_laptop()
    if not may_write(world, laptop):
        return False
    offer = world.rng.choice((_in_a_colleagues_name, _refused_before))(world, laptop)
    if offer is None:
        return False
    reconcile(world.server, dev=laptop.disk.dev, epoch=world.server.disk.epoch, offers=[offer])
    return True


def _in_a_colleagues_name(world: World, laptop: Laptop) -> Offer | None:
    lineage = world.device_of(laptop).lineage
    others = [other.disk.dev for other in world.laptops if other.disk.dev not in lineage]
    records = [record for record in laptop.disk.shadow.values() if record.stream != REF]
    if not others or not records:
        return None
    record = world.rng.choice(records)
    op = Op(
        id=world.new_id(),
        txn=world.new_id(),
        dev=world.rng.choice(others),
        kind=SET,
        stream=record.stream,
        eid=record.eid,
        sets=((STATUS, world.new_id(), record.fields[STATUS].writers[-1]),),
        alive=1,
    )
    return Offer(record.stream, op, mac=world.new_id())


def _refused_before(world: World, laptop: Laptop) -> Offer | None:
    """Its own refused operation, with whatever signature came along with the refusal."""
    lineage = world.device_of(laptop).lineage
    own = [offer for offer in world.refusals if offer.op.dev in lineage]
    return world.rng.choice(own) if own else None


def rewrite_fact(world: World) -> bool:
    """A faulty program sends a fact under a known id with another content."""
    laptop = world.any_laptop()
    if not may_write(world, laptop):
        return False
    records = [
        record for record in laptop.disk.shadow.values() if record.facts and laptop.follows(record.stream)
    ]
    if not records:
        return False
    record = world.rng.choice(records)
    fact_id, (kind, _) = world.rng.choice(list(record.facts.items()))
    if kind in (LETTER, SENT):
        return False
    op = Op(
        id=world.new_id(),
        txn=world.new_id(),
        dev=laptop.disk.dev,
        kind=FACT,
        stream=record.stream,
        eid=record.eid,
        fact=(fact_id, kind, world.new_id()),
    )
    laptop.commit([op])
    world.journal.write(Act(op, laptop.who))
    return True


def snoop(world: World) -> bool:
    """A laptop asks for, and writes to, a stream that it wasn't granted."""
    laptop = world.any_laptop()
    device = world.device_of(laptop)
    foreign = [stream for stream in STREAMS if stream not in device.streams]
    if not foreign:
        return False
    stream = world.rng.choice(foreign)
    page = pull(
        world.server, dev=laptop.disk.dev, epoch=world.server.disk.epoch, stream=stream, after=START, limit=9
    )
    if page.entries:
        world.violated("I10", f"laptop {laptop.who} read stream {stream}")
    records = [record for record in world.server.disk.records.values() if record.stream == stream]
    if records:
        _write_into(world, laptop, stream, world.rng.choice(records).eid)
    return True


def _write_into(world: World, laptop: Laptop, stream: int, eid: int) -> None:
    op = Op(
        id=world.new_id(),
        txn=world.new_id(),
        dev=laptop.disk.dev,
        kind=SET,
        stream=stream,
        eid=eid,
        sets=((STATUS, world.new_id(), 0),),
        alive=1,
    )
    push(
        world.server,
        dev=laptop.disk.dev,
        rid=world.new_id(),
        epoch=world.server.disk.epoch,
        items=[(stream, 1, op)],
        now=world.now,
    )
    if any(entry.op.id == op.id and entry.role == EFFECT for entry in world.server.disk.log[stream]):
        world.violated("I10", f"laptop {laptop.who} wrote into stream {stream}")
