"""``backup``, ``verify-backup``, ``restore``, ``status``: keeping what the server holds."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

from server.backup import back_up, restore, verify
from server.commands import add_settings, say, settings_of, site_of
from server.epochs import current_epoch
from server.site import Site

_DEVICE = ("id", "status", "last_seen", "unsent")


def add_backup(parser: ArgumentParser) -> None:
    """Options of ``backup``."""
    add_settings(parser)
    parser.add_argument("--to", type=Path, help="directory of the backups (<data>/backups)")
    parser.add_argument("--no-verify", action="store_true", help="leave the check to another machine")
    parser.set_defaults(run=_backup)


def add_verify(parser: ArgumentParser) -> None:
    """Options of ``verify-backup``."""
    add_settings(parser)
    parser.add_argument("backup", type=Path, help="directory of one backup")
    parser.set_defaults(run=_verify)


def add_restore(parser: ArgumentParser) -> None:
    """Options of ``restore``."""
    add_settings(parser)
    parser.add_argument("backup", type=Path, help="directory of one backup")
    parser.add_argument("--yes", action="store_true", required=True, help="replace all that the server holds")
    parser.set_defaults(run=_restore)


def add_status(parser: ArgumentParser) -> None:
    """Options of ``status``."""
    add_settings(parser)
    parser.set_defaults(run=_status)


def _backup(given: Namespace) -> int:
    site = site_of(given)
    made = back_up(site, given.to or settings_of(given).data / "backups")
    say(str(made))
    if not given.no_verify:
        _say_verified(site, made)
    return 0


def _verify(given: Namespace) -> int:
    _say_verified(site_of(given), given.backup)
    return 0


def _restore(given: Namespace) -> int:
    epoch = restore(site_of(given), given.backup)
    say(f"restored; new epoch {epoch}. Laptops offer what they hold when they next connect.")
    return 0


def _status(given: Namespace) -> int:
    say(json.dumps(status_of(site_of(given)), indent=1))
    return 0


def _say_verified(site: Site, backup: Path) -> None:
    found = verify(site, backup)
    say(f"verified: {found.operations} operations in {len(found.heads)} streams, {found.blobs} attachments")


def status_of(site: Site) -> dict[str, object]:
    """What an administrator wants to know first; no personal data."""
    with site.database.read() as tx:
        heads = {str(stream): int(head) for stream, head in tx.all("SELECT stream, head FROM stream_head")}
        devices = tx.all("SELECT id, status, last_seen, unsent FROM device ORDER BY last_seen DESC")
        epoch = current_epoch(tx)
        marks = tx.all("SELECT stream, seq, verified_at FROM backup_mark WHERE epoch = ?", (epoch,))
        counted = {
            name: int((tx.one(query) or (0,))[0])
            for name, query in (
                ("conflicts_open", "SELECT COUNT(*) FROM conflict WHERE state = 'open'"),
                ("rejected", "SELECT COUNT(*) FROM rejected"),
                ("quarantined", "SELECT COUNT(*) FROM quarantine"),
            )
        }
        return {
            "epoch": epoch,
            "store": site.database.kind,
            "streams": heads,
            "backed_up": {stream: {"seq": seq, "verified_at": at} for stream, seq, at in marks},
            "devices": [
                dict(zip(("id", "status", "last_seen", "unsent"), row, strict=True)) for row in devices
            ],
            **counted,
        }
