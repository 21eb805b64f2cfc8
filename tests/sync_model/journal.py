"""The ground truth: what people did, and which disks ever saw it.

Written by the harness at the moment of the act. It doesn't read archives, cursors or marks,
so a protocol that forgets can't excuse itself with its own forgetting.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.sync_model.operations import Op

Seen = tuple[tuple[int, object], ...]
"""field and value, as they stood on the screen"""

SERVER = -1


@dataclass(slots=True)
class Act:
    """One operation as its author meant it."""

    op: Op
    who: int
    seen: Seen = ()
    view_ops: tuple[int, ...] = ()
    """operations that made up the record on the author's screen"""
    by_thief: bool = False


@dataclass(slots=True)
class Journal:
    """Acts, attachments, and sightings per disk."""

    acts: dict[int, Act] = field(default_factory=dict)
    txns: dict[int, list[int]] = field(default_factory=dict)
    blobs: dict[int, tuple[int, ...]] = field(default_factory=dict)
    handled: dict[int, bool] = field(default_factory=dict)
    """problems that a person dealt with"""
    confirmed_blobs: dict[int, bool] = field(default_factory=dict)
    """attachments that were on the server's disk at some time"""
    sightings: dict[int, list[int]] = field(default_factory=lambda: {SERVER: []})
    """disk -> operations and attachments in the order in which it got them"""
    damaged: dict[int, bool] = field(default_factory=dict)
    """transactions of which some copy rotted"""
    rotted: dict[object, object] = field(default_factory=dict)
    """value that a rotten disk showed -> the value that had been written"""

    def write(self, act: Act) -> None:
        """An operation was committed on its author's disk."""
        self.acts[act.op.id] = act
        self.txns.setdefault(act.op.txn, []).append(act.op.id)
        self.sightings.setdefault(act.who, []).append(act.op.id)

    def saw(self, disk: int, ids: Iterable[int]) -> None:
        """A disk got operations or attachments."""
        self.sightings.setdefault(disk, []).extend(ids)

    def note(self, disk: int) -> tuple[int, ...]:
        """What a disk has seen up to now, to be kept with an image or a backup of it."""
        return tuple(self.sightings.setdefault(disk, []))

    def became(self, disk: int, noted: tuple[int, ...]) -> None:
        """A disk was made from an image or a backup: it has seen that, and nothing else."""
        self.sightings[disk] = list(noted)

    def lost(self, disk: int, seen: int) -> None:
        """A disk's copy of an operation or attachment rotted away."""
        self.sightings[disk] = [kept for kept in self.sightings[disk] if kept != seen]

    def survivors(self, disks: Sequence[int]) -> dict[int, list[int]]:
        """What these disks saw: operation or attachment -> disks."""
        found: dict[int, list[int]] = {}
        for disk in disks:
            for seen in dict.fromkeys(self.sightings.get(disk, ())):
                found.setdefault(seen, []).append(disk)
        return found
