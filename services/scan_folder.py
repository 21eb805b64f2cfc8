"""The watched folder: what a scanner puts there is offered to the form that is open.

A scanner writes while we look, so a file counts as ready only when two looks find it with the
same size and time. Taken files are moved aside, never deleted.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from domain.errors import BadInput, Fault

ENDINGS = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"})
TAKEN = "registered"
"""The folder, inside the watched one, to which attached scans are moved."""
_MOST_SEEN = 2_000

Mark = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """What lay in the folder: size and time (ns) by name. ``ready`` are finished scans, oldest first."""

    seen: Mapping[str, Mark] = field(default_factory=dict)
    ready: tuple[Path, ...] = ()


def look(folder: Path, before: Look | None = None) -> Look:
    """Look once; give the former look to learn which scans are finished.

    Raises:
        BadInput: ``scan_folder_missing``.
        Fault: ``file_unreadable``, for example when a network disk went away.
    """
    if not folder.is_dir():
        raise BadInput("scan_folder_missing", where=folder.name)
    try:
        seen = dict(_marks(folder))
    except OSError as error:
        raise Fault("file_unreadable", where=folder.name) from error
    earlier = before.seen if before else {}
    finished = [name for name, mark in seen.items() if mark[0] > 0 and earlier.get(name) == mark]
    return Look(seen, tuple(folder / name for name in sorted(finished, key=lambda name: seen[name][1])))


def put_aside(path: Path) -> Path:
    """Move a scan that was attached; a name that is there already gets a number.

    Raises:
        Fault: ``file_unreadable``; the scan stays where it is.
    """
    target = path.parent / TAKEN / path.name
    try:
        target.parent.mkdir(exist_ok=True)
        number = 1
        while target.exists():
            number += 1
            target = target.with_name(f"{path.stem} ({number}){path.suffix}")
        os.replace(path, target)
    except OSError as error:
        raise Fault("file_unreadable", where=path.name) from error
    return target


def _marks(folder: Path) -> list[tuple[str, Mark]]:
    found = []
    for entry in os.scandir(folder):
        if Path(entry.name).suffix.lower() in ENDINGS and entry.is_file(follow_symlinks=False):
            stated = entry.stat(follow_symlinks=False)
            found.append((entry.name, (stated.st_size, stated.st_mtime_ns)))
    return found[:_MOST_SEEN]
