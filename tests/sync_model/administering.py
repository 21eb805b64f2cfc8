"""What administrators do: devices and rights, new laptops, new versions, the quarantine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sync_model import accepting
from tests.sync_model.laptop import Laptop
from tests.sync_model.operations import CENTRE_1, CENTRE_2, STREAMS, VISITS
from tests.sync_model.pushing import release
from tests.sync_model.server import ACTIVE, LOST, RETIRED

if TYPE_CHECKING:
    from tests.sync_model.world import World

NEWEST = 4
"""The newest version in a run; a laptop may be three behind, one more than the server serves."""


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


def may_write(world: World, laptop: Laptop) -> bool:
    """Whether the device is one that still takes new work."""
    return world.device_of(laptop).status == ACTIVE


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
