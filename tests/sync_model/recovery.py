"""Backups, their verification, and the ways in which a server comes back from one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.sync_model.server import Device, Server, ServerDisk

SERIES_JUMP = 1000
"""Each epoch grants series of its own thousand: two restores of one backup must not jump alike."""


@dataclass(slots=True, eq=False)
class Backup:
    """A copy of the database and the attachments. ``seen`` is the harness's note of the day."""

    disk: ServerDisk
    seen: tuple[int, ...]
    verified: bool = False


def back_up(server: Server, seen: tuple[int, ...]) -> Backup:
    """Copy the server's disk."""
    return Backup(server.disk.copy(), seen)


def verify(server: Server, backup: Backup, newer: Sequence[Backup] = ()) -> bool:
    """Restore a backup elsewhere, check it, and move the mark; False when it's not ours any more.

    A backup of a history that a restore has undone holds other operations at the same places:
    its chain differs, and a mark from it would let laptops drop what only they have.

    The chain alone doesn't tell: laptops may have given everything back in the old order, and
    the history is the same again. A ``newer`` backup of the time between holds less, and is
    what will be put back.
    """
    seqs = {stream: len(log) for stream, log in backup.disk.log.items()}
    checked = server.rules.watermark_chain and server.rules.watermark_epoch
    if checked and not _is_prefix(server, backup.disk, seqs):
        server.witness.met("backup of an undone history not marked")
        return False
    if server.rules.watermark_continued and not all(_holds(later.disk, backup.disk) for later in newer):
        server.witness.met("backup not marked because a newer one holds less")
        return False
    backup.verified = True
    server.disk.mark = (backup.disk.epoch, seqs)
    server.disk.kept_blobs = _kept_blobs(server, backup.disk)
    return True


def _kept_blobs(server: Server, disk: ServerDisk) -> frozenset[int]:
    """The attachments that laptops may drop: in the backup, and on the server now.

    They may have been put back from an older backup than the tables, without anybody noticing.
    What the server lacks the next backup will lack too, and that one may be put back.
    """
    lacking = disk.blobs.keys() - server.disk.blobs.keys()
    if not (lacking and server.rules.watermark_attachments):
        return frozenset(disk.blobs)
    server.witness.met("attachment not marked because the server had lost it")
    return frozenset(disk.blobs.keys() - lacking)


def _is_prefix(server: Server, disk: ServerDisk, seqs: dict[int, int]) -> bool:
    return disk.epoch == server.disk.epoch and all(
        seq <= len(server.disk.log[stream]) and server.chain_at(stream, seq) == _chain(disk, stream, seq)
        for stream, seq in seqs.items()
    )


def _holds(newer: ServerDisk, older: ServerDisk) -> bool:
    """Whether nothing would be missing if the newer backup were put back instead."""
    return older.blobs.keys() <= newer.blobs.keys() and all(
        len(log) <= len(newer.log[stream])
        and _chain(newer, stream, len(log)) == _chain(older, stream, len(log))
        for stream, log in older.log.items()
    )


def _chain(disk: ServerDisk, stream: int, seq: int) -> int:
    return disk.log[stream][seq - 1].chain if seq else 0


def restore(server: Server, backup: Backup, blobs: Backup, *, silent: bool) -> None:
    """Put a backup back. ``silent``: nobody and nothing notices that it happened."""
    server.disk = backup.disk.copy()
    server.disk.blobs = dict(blobs.disk.blobs)
    server.disk.uploads = {}
    if silent:
        return
    server.vault.epochs += 1
    server.disk.epoch = server.vault.epochs
    if server.rules.series_jump:
        server.disk.series_next = server.disk.epoch * SERIES_JUMP


def note_access(server: Server) -> None:
    """Write the present rights into the database as well (what ``access_survives`` avoids)."""
    server.disk.devices = {
        dev: Device(kept.streams, kept.status, kept.lineage) for dev, kept in server.vault.devices.items()
    }
