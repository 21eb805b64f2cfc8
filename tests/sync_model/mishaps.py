"""What goes wrong outside the protocol: disks, servers, thieves, clocks, couriers."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING

from tests.sync_model import accepting, recovery
from tests.sync_model.journal import SERVER, Act
from tests.sync_model.laptop import Laptop
from tests.sync_model.operations import (
    CENTRE_1,
    CENTRE_2,
    CREATE,
    EFFECT,
    FACT,
    LETTER,
    REF,
    SENT,
    SET,
    STATUS,
    STREAMS,
    VISITS,
    Field,
    Op,
    content_hash,
)
from tests.sync_model.pulling import START, pull
from tests.sync_model.pushing import push, release
from tests.sync_model.reconciling import Bundle, Offer, reconcile
from tests.sync_model.server import ACTIVE, LOST, RETIRED

if TYPE_CHECKING:
    from tests.sync_model.world import World

NEWEST = 4


def late_request(world: World) -> bool:
    """A request of long ago reaches the server."""
    if not world.network.replay_late():
        return False
    world.met("request of long ago")
    return True


def image(world: World) -> bool:
    """Somebody makes an image of a laptop's disk."""
    laptop = world.any_laptop()
    world.images.append((laptop, laptop.disk.copy(), world.journal.note(laptop.who)))
    return True


def restore_laptop(world: World) -> bool:
    """A laptop's disk is put back to an old image."""
    if not world.images:
        return False
    laptop, disk, seen = world.rng.choice(world.images)
    laptop.disk = disk.copy()
    world.journal.became(laptop.who, seen)
    return True


def clone(world: World) -> bool:
    """An image is put on another machine, which may or may not notice that it's another."""
    if not world.images or len(world.laptops) > 5:
        return False
    laptop, disk, seen = world.rng.choice(world.images)
    if laptop.who in world.thieves:
        return False
    twin = Laptop(world.next_who(), world.rules, disk.copy())
    same = world.rng.random() < 0.3
    twin.machine = disk.token if same else world.new_id()
    twin.side = dict(laptop.side) if same else {}
    world.same_token_clones += same
    world.laptops.append(twin)
    world.journal.became(twin.who, seen)
    world.met("clone on an equal machine" if same else "clone on another machine")
    return True


# The server's disk ---------------------------------------------------------------------------


def back_up(world: World) -> bool:
    """The nightly backup."""
    if len(world.backups) > 12:
        return False
    world.backups.append(recovery.back_up(world.server, world.journal.note(SERVER)))
    return True


def verify(world: World) -> bool:
    """The job that restores a backup elsewhere and checks it."""
    fresh = [
        index
        for index, backup in enumerate(world.backups)
        if not backup.verified and index > world.last_verified()
    ]
    if not fresh:
        return False
    return recovery.verify(world.server, world.backups[world.rng.choice(fresh)])


def restore_server(world: World, *, silent: bool = False) -> bool:
    """The operator puts a backup back: any one from the last verified on.

    The attachments may come from an older one than the database.
    """
    first = world.last_verified()
    choices = world.backups[max(first, 0) :]
    if not choices:
        return False
    backup, blobs = world.rng.choice(choices), world.rng.choice(choices)
    older = blobs if world.backups.index(blobs) <= world.backups.index(backup) else backup
    if any(laptop.disk.reconciling or laptop.offers() for laptop in world.laptops):
        world.met("server restored while laptops were recovering")
    recovery.restore(world.server, backup, older, silent=silent)
    world.journal.became(SERVER, backup.seen)
    world.blobs_went_back(older)
    world.silent_restores += silent
    world.met("server restored silently" if silent else "server restored")
    return True


def restore_silently(world: World) -> bool:
    """As above, and nothing tells anybody."""
    return restore_server(world, silent=True)


# Devices and rights --------------------------------------------------------------------------


def lose_device(world: World) -> bool:
    """A laptop is stolen and reported."""
    candidates = [
        laptop
        for laptop in world.laptops
        if world.device_of(laptop).status == ACTIVE and world.is_only_one(laptop)
    ]
    if len(candidates) < 2:
        return False
    laptop = world.rng.choice(candidates)
    world.device_of(laptop).status = LOST
    world.thieves[laptop.who] = True
    return True


def retire_device(world: World) -> bool:
    """A laptop is called in."""
    candidates = [laptop for laptop in world.laptops if world.device_of(laptop).status == ACTIVE]
    if len(candidates) < 2:
        return False
    world.device_of(world.rng.choice(candidates)).status = RETIRED
    return True


def change_rights(world: World) -> bool:
    """A device gets or loses a stream."""
    laptop = world.any_laptop()
    device = world.device_of(laptop)
    stream = world.rng.choice((CENTRE_1, CENTRE_2, VISITS))
    granted = set(device.streams) ^ {stream}
    device.streams = tuple(name for name in STREAMS if name in granted)
    return True


def release_quarantine(world: World) -> bool:
    """A person looks at what a lost device sent, and takes over what staff had written before."""
    for op in list(world.server.disk.quarantine.values()):
        mates = world.journal.txns.get(op.txn, [])
        acts = [world.journal.acts[mate] for mate in mates if mate in world.server.disk.quarantine]
        if len(acts) == len(mates) and acts and not any(act.by_thief for act in acts):
            world.met("quarantined operation released")
            release(world.server, [act.op for act in acts], dev=op.dev)
            return True
    return False


def join(world: World) -> bool:
    """A new laptop is enrolled."""
    if len(world.laptops) > 5:
        return False
    world.add_laptop(world.rng.sample((CENTRE_1, CENTRE_2, VISITS), 2)).is_new = True
    return True


def rebuild(world: World) -> bool:
    """A laptop's tables are damaged: it loads a snapshot, keeping outbox, archive and series."""
    laptop = world.any_laptop()
    if world.device_of(laptop).status != ACTIVE or laptop.disk.reconciling:
        return False
    laptop.is_new = True
    return True


# Versions, clocks, rot -----------------------------------------------------------------------


def upgrade(world: World) -> bool:
    """The server or a laptop gets a newer version; normally the server first."""
    if world.rng.random() < 0.4 and world.server.schema < NEWEST:
        accepting.upgrade(world.server, world.server.schema + 1)
        return True
    laptop = world.any_laptop()
    if laptop.disk.schema >= NEWEST:
        return False
    world.upgrade_laptop(laptop, laptop.disk.schema + 1)
    return True


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


# Malice --------------------------------------------------------------------------------------


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


def may_write(world: World, laptop: Laptop) -> bool:
    """Whether the device is one that still takes new work."""
    return world.device_of(laptop).status == ACTIVE


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


def courier(world: World) -> bool:
    """A laptop without a network gives its outbox to a colleague on a stick."""
    laptop, carrier = world.any_laptop(), world.any_laptop()
    if laptop is carrier or not laptop.disk.outbox or carrier.who in world.thieves:
        return False
    items = tuple((line.stream, line.n, line.op) for line in laptop.disk.outbox)
    carrier.disk.bundles.append(Bundle(laptop.disk.dev, laptop.disk.rid, items))
    world.journal.saw(carrier.who, [op.id for _, _, op in items if content_hash(op) == op.h])
    if not laptop.rules.courier_keeps:
        laptop.disk.outbox = []
    return True


MISHAPS: dict[str, Callable[[World], bool]] = {
    "late request": late_request,
    "image": image,
    "restore laptop": restore_laptop,
    "clone": clone,
    "restore server": restore_server,
    "restore server silently": restore_silently,
    "lose device": lose_device,
    "retire device": retire_device,
    "change rights": change_rights,
    "upgrade": upgrade,
    "set clock": set_clock,
    "bit rot": bit_rot,
    "forge": forge,
    "rewrite a fact": rewrite_fact,
    "snoop": snoop,
    "join": join,
    "rebuild": rebuild,
    "courier": courier,
    "release quarantine": release_quarantine,
    "back up": back_up,
    "verify": verify,
}
