"""The ground truth: what people did and saw, and which disks ever held it.

Written by the harness at the moment of the act. It doesn't read archives, outboxes or marks,
so code that forgets can't excuse itself with its own forgetting.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tests.sync_together.laptop import Laptop

SERVER = "server"


@dataclass(slots=True)
class Act:
    """One operation as its author's laptop queued it; ``seen`` are the values on the screen."""

    who: str
    body: dict[str, Any]
    seen: dict[str, Any]
    invalid: bool


@dataclass
class Journal:
    """Acts by operation, and what each disk has seen."""

    acts: dict[str, Act] = field(default_factory=dict)
    sightings: dict[str, set[str]] = field(default_factory=lambda: {SERVER: set()})
    numbers: dict[str, list[str]] = field(default_factory=dict)
    blobs: dict[str, bytes] = field(default_factory=dict)
    problems: dict[str, set[str]] = field(default_factory=dict)
    streams: dict[str, set[str]] = field(default_factory=dict)
    """Streams that a laptop was ever granted."""

    def write(self, laptop: Laptop, after: int, seen: dict[str, Any], *, invalid: bool) -> None:
        """Note what an act has queued; read at once, before anything could happen to it."""
        rows = laptop.disk.execute("SELECT body FROM outbox WHERE position > ?", (after,)).fetchall()
        for (text,) in rows:
            body = json.loads(text)
            self.acts[body["op"]] = Act(laptop.name, body, seen.get(body["eid"], {}), invalid)
            self.saw(laptop.name, {body["op"]})

    def saw(self, disk: str, ops: set[str] | frozenset[str]) -> None:
        self.sightings.setdefault(disk, set()).update(ops)

    def became(self, disk: str, ops: set[str] | frozenset[str]) -> None:
        self.sightings[disk] = set(ops)

    def survivors(self, disks: list[str]) -> set[str]:
        found: set[str] = set()
        for disk in disks:
            found |= self.sightings.get(disk, set())
        return found


def last_position(laptop: Laptop) -> int:
    row = laptop.disk.execute("SELECT coalesce(max(position), 0) FROM outbox").fetchone()
    return int(row[0])
