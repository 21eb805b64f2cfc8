"""One laptop as a process: acts and exchanges in a loop until it is done or killed.

python -m tests.sync_apart.laptop FOLDER EMPLOYEE ADDRESS TURNS SEED
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path
from typing import Any

from domain.clock import SystemClock
from program.syncing import make_engine
from services.desk import Desk
from services.office import Office, open_office
from services.paths import Paths
from sync.errors import ExchangeEnded
from tests.sync_together.journal import Journal
from tests.sync_together.people import People

KEY = b"k" * 32
JOURNAL = "journal.jsonl"


class _Held(dict[str, bytes]):
    """Attachments go into the program's own folder."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office

    def __setitem__(self, sha256: str, data: bytes) -> None:
        self._office.blobs.store_bytes(sha256, data)


class _Files:
    def __init__(self, office: Office) -> None:
        self.held = _Held(office)


class OfficeLaptop:
    """What ``People`` asks of a laptop, over a real workplace."""

    def __init__(self, folder: Path, employee: str) -> None:
        self.name = folder.name
        self.office = open_office(Paths(folder), clock=SystemClock(), key=KEY)
        self.employee = employee
        self.disk = self.office.store
        self.counters = self.office.counters
        self.place = self.office.workstation.place_id
        self.files = _Files(self.office)

    def desk(self) -> Desk:
        return self.office.sit_down(self.employee)

    def exchange(self) -> str:
        engine = make_engine(self.office, lambda: self.employee, tell=lambda changes: None)
        try:
            engine.round()
        except ExchangeEnded as ended:
            return ended.code
        finally:
            engine.transport.close()
        return "ok"


class FileJournal(Journal):
    """Each act is on the disk before the next one begins; a kill in between loses the note alone."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._out = file.open("a", encoding="utf-8")

    def write(self, laptop: Any, after: int, seen: dict[str, Any], *, invalid: bool) -> None:
        known = set(self.acts)
        super().write(laptop, after, seen, invalid=invalid)
        for op in self.acts.keys() - known:
            act = self.acts[op]
            line = {"who": act.who, "body": act.body, "seen": act.seen, "invalid": act.invalid}
            self._out.write(json.dumps(line) + "\n")
        self._out.flush()
        os.fsync(self._out.fileno())


def main(arguments: list[str]) -> int:
    folder, employee, address, turns, seed = arguments
    laptop: Any = OfficeLaptop(Path(folder), employee)
    with laptop.disk.transaction():
        laptop.disk.execute("UPDATE replica SET server = ?", (address,))
    chance = random.Random(int(seed))
    journal = FileJournal(Path(folder) / JOURNAL)
    rows = laptop.disk.execute("SELECT stream FROM cursor WHERE stream LIKE 'centre:%'").fetchall()
    journal.streams[laptop.name] = {str(row[0]) for row in rows}
    people = People(journal, chance)
    for turn in range(int(turns)):
        done = people.act(laptop) if chance.random() < 0.7 else laptop.exchange()
        sys.stdout.write(f"{turn} {done}\n")
        sys.stdout.flush()
    laptop.disk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
