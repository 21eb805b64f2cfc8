"""What goes wrong with disks and lines: old requests, images, restores, sticks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sync_model import recovery
from tests.sync_model.journal import SERVER
from tests.sync_model.laptop import Laptop
from tests.sync_model.operations import content_hash
from tests.sync_model.reconciling import Bundle

if TYPE_CHECKING:
    from tests.sync_model.world import World


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
    index = world.rng.choice(fresh)
    return recovery.verify(world.server, world.backups[index], world.backups[index + 1 :])


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


# Sticks ---------------------------------------------------------------------------------------


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
