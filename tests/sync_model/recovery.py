"""Backups, their verification, and the ways in which a server comes back from one."""

from __future__ import annotations

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


def verify(server: Server, backup: Backup) -> bool:
    """Restore a backup elsewhere, check it, and move the mark; False when it's not ours any more.

    A backup of a history that a restore has undone holds other operations at the same places:
    its chain differs, and a mark from it would let laptops drop what only they have.
    """
    seqs = {stream: len(log) for stream, log in backup.disk.log.items()}
    checked = server.rules.watermark_chain and server.rules.watermark_epoch
    if checked and not _is_prefix(server, backup.disk, seqs):
        server.witness.met("backup of an undone history not marked")
        return False
    backup.verified = True
    server.disk.mark = (backup.disk.epoch, seqs)
    server.disk.kept_blobs = frozenset(backup.disk.blobs)
    return True


def _is_prefix(server: Server, disk: ServerDisk, seqs: dict[int, int]) -> bool:
    return disk.epoch == server.disk.epoch and all(
        seq <= len(server.disk.log[stream]) and server.chain_at(stream, seq) == _chain(disk, stream, seq)
        for stream, seq in seqs.items()
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
