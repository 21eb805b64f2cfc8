"""A backup on the disk: a folder with the encrypted database, the key slots, the counters, a manifest.

Everything in it is encrypted or holds no personal data; any password of that time or the printed
recovery key opens it. The manifest names each file's sum and is itself sealed by the data key.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from domain import limits
from domain.clock import iso
from domain.errors import BadInput
from services.protection.durable import disk_fault
from services.protection.sealing import drawn_key

DATABASE = "otklik.db"
SLOTS = "keys.json"
COUNTERS = "counters.json"
MANIFEST = "manifest.json"
ATTACHMENTS = "attachments"
MAKING = ".making-"
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_LARGEST_MANIFEST = limits.MANIFEST
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself. ``files`` are name → (bytes, SHA-256)."""

    made_at: datetime
    device: str
    place: str
    reason: str
    facts: int
    audit_position: int
    audit_digest: str
    files: Mapping[str, tuple[int, str]]
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that lies in ``folder``."""

    folder: Path
    manifest: Manifest

    @property
    def size(self) -> int:
        """Bytes of its own files; attachments are shared by all backups of a place."""
        return sum(size for size, _ in self.manifest.files.values())


def folder_name(made_at: datetime) -> str:
    """The name of a backup made at that moment (UTC)."""
    return made_at.strftime(_STAMP)


def write_manifest(folder: Path, manifest: Manifest, key: bytes) -> None:
    """Write and seal the manifest; the last file of a backup."""
    said = _said(manifest)
    text = json.dumps({**said, "seal": _seal(said, key)}, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / MANIFEST).write_text(text, encoding="utf-8")


def read_manifest(folder: Path, key: bytes | None = None) -> Manifest:
    """The manifest; with the key its seal is checked.

    Raises:
        BadInput: ``backup_not_readable`` or ``backup_changed``.
        Fault: the disk doesn't let us read.
    """
    file = folder / MANIFEST
    try:
        if file.stat().st_size > _LARGEST_MANIFEST:
            raise ValueError("size")
        said = json.loads(file.read_text(encoding="utf-8"))
        seal = said.pop("seal")
        manifest = _manifest(said)
    except FileNotFoundError as error:
        raise BadInput("backup_not_readable", where=folder.name) from error
    except OSError as error:
        raise disk_fault(error, folder.name) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput("backup_not_readable", where=folder.name) from error
    if key is not None and not hmac.compare_digest(str(seal), _seal(said, key)):
        raise BadInput("backup_changed", where=MANIFEST)
    return manifest


def check_files(folder: Path, manifest: Manifest) -> None:
    """Compare every file with its sum.

    Raises:
        BadInput: ``backup_changed``, naming the file.
    """
    for name, (size, digest) in manifest.files.items():
        file = folder / name
        if not file.is_file() or file.stat().st_size != size or sum_of(file) != digest:
            raise BadInput("backup_changed", where=name)


def sum_of(file: Path) -> str:
    """SHA-256 of a file, read in pieces.

    Raises:
        Fault: the disk doesn't let us read.
    """
    found = hashlib.sha256()
    try:
        with file.open("rb") as data:
            while piece := data.read(_CHUNK):
                found.update(piece)
    except OSError as error:
        raise disk_fault(error, file.name) from error
    return found.hexdigest()


def backups_in(root: Path) -> list[Backup]:
    """The backups below ``root``, newest first; unreadable folders are left out."""
    found = []
    for folder in root.iterdir() if root.is_dir() else ():
        if folder.is_dir() and not folder.name.startswith(MAKING) and (folder / MANIFEST).exists():
            try:
                found.append(Backup(folder, read_manifest(folder)))
            except BadInput:
                continue
    return sorted(found, key=lambda one: one.manifest.made_at, reverse=True)


def _said(manifest: Manifest) -> dict[str, Any]:
    return {
        "version": 1,
        "made_at": iso(manifest.made_at),
        "device": manifest.device,
        "place": manifest.place,
        "reason": manifest.reason,
        "facts": manifest.facts,
        "audit": [manifest.audit_position, manifest.audit_digest],
        "files": {name: list(value) for name, value in manifest.files.items()},
        "attachments": manifest.attachments,
    }


def _manifest(said: Mapping[str, Any]) -> Manifest:
    position, digest = said["audit"]
    files = {str(name): (int(size), str(found)) for name, (size, found) in said["files"].items()}
    if not {DATABASE, SLOTS} <= files.keys() or any(Path(name).name != name for name in files):
        raise ValueError("files")
    return Manifest(
        made_at=datetime.fromisoformat(said["made_at"]),
        device=str(said["device"]),
        place=str(said["place"]),
        reason=str(said["reason"]),
        facts=int(said["facts"]),
        audit_position=int(position),
        audit_digest=str(digest),
        files=files,
        attachments=int(said["attachments"]),
    )


def _seal(said: Mapping[str, Any], key: bytes) -> str:
    text = json.dumps(said, ensure_ascii=False, sort_keys=True).encode("utf-8")
    return hmac.new(drawn_key(key, "backup manifest"), text, hashlib.sha256).hexdigest()
