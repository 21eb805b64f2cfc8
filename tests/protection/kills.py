"""Kills a busy laptop again and again and looks what is left.

    python -m tests.protection.kills [--kills 500] [--seed 1]

After each kill: the database is sound, every acknowledged act is there and whole, the audit trail is
unbroken, no number was given twice, and no known word stands on the disk.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from models.copying import faults_of_database
from services.audit import verify_audit
from services.office import Office
from services.protection.twin_file import DAMAGED
from tests.protection.busy import WORDS, data_of, opened, prepare
from tests.protection.people import KEY

ROOT = Path(__file__).resolve().parents[2]
_LONGEST = 1.5
_BATCH = 50


@dataclass
class Tally:
    """What was seen over all kills."""

    kills: int = 0
    acts: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    readable: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing was lost, damaged or readable."""
        return not (self.lost or self.faults or self.readable)


def kill_once(folder: Path, seconds: float) -> list[str]:
    """Let the laptop work for so long, then kill it; the acts that it acknowledged."""
    command = [sys.executable, "-m", "tests.protection.busy", str(folder)]
    environment = {**os.environ, "TMPDIR": str(folder / "tmp")}
    (folder / "tmp").mkdir(exist_ok=True)
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as laptop:
        assert laptop.stdout is not None
        assert laptop.stdout.readline().strip() == "ready"
        time.sleep(seconds)
        laptop.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        said = laptop.stdout.read().split("\n")
    # The last line may have been cut by the kill.
    return [line for line in said[:-1] if line]


def look(folder: Path, acknowledged: list[str], tally: Tally) -> None:
    """Compare what was acknowledged with what is there."""
    tally.faults += faults_of_database(data_of(folder) / "otklik.db", KEY)
    office = opened(folder)
    try:
        broken = verify_audit()
        tally.faults += [f"audit {broken.position}"] if broken else []
        tally.lost += [act for act in acknowledged if not is_there(office, act)]
        query = "SELECT number FROM journal WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1"
        tally.faults += [f"number twice: {row[0]}" for row in office.store.execute(query)]
        # A kill tears nothing that is written durably: a side file or a log called damaged would be a lie.
        tally.faults += [file.name for file in data_of(folder).glob(f"*{DAMAGED}")]
    finally:
        office.store.close()
    tally.readable += readable(folder)


def is_there(office: Office, act: str) -> bool:
    """Whether an acknowledged act is in the data."""
    kind, name = act.split()[:2]
    if kind == "attached":
        return len(office.blobs.read(name)) > 0
    query = {
        "registered": "SELECT 1 FROM journal WHERE number = ?",
        "drafted": "SELECT 1 FROM draft WHERE id = ?",
        "marked": "SELECT 1 FROM fact WHERE kind = 'mark_made' AND eid = ?",
        "signed": "SELECT 1 FROM fact WHERE kind = 'signed' AND eid = ?",
    }[kind]
    return office.store.execute(query, (name,)).fetchone() is not None


def readable(folder: Path) -> list[str]:
    """Files in which a known word can be read, in the encodings that a disk would hold."""
    known = [word.encode(encoding) for word in WORDS for encoding in ("utf-8", "utf-16-le", "cp1251")]
    found = []
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            found += [str(file.relative_to(folder))] if any(word in content for word in known) else []
    return found


def run(folder: Path, *, kills: int, seed: int) -> Tally:
    """Kill so often; the same seed kills after the same times. Each fifty kills begin with new data."""
    chance, tally = random.Random(seed), Tally()
    laptop, acknowledged = folder, list[str]()
    for number in range(kills):
        if number % _BATCH == 0:
            laptop, acknowledged = folder / str(number), []
            laptop.mkdir()
            prepare(laptop)
        fresh = kill_once(laptop, chance.uniform(0.0, _LONGEST))
        tally.acts.update(act.split()[0] for act in fresh)
        acknowledged += fresh
        look(laptop, acknowledged, tally)
        tally.kills += 1
        if not tally.clean:
            break
    return tally


def main(argv: list[str]) -> int:
    """Kill and tell; 1 when anything was lost, damaged or readable."""
    parser = argparse.ArgumentParser(prog="python -m tests.protection.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="otklik-kills-") as folder:
        tally = run(Path(folder), kills=options.kills, seed=options.seed)
    said = ", ".join(f"{count} {kind}" for kind, count in sorted(tally.acts.items()))
    sys.stdout.write(f"{tally.kills} kills; acknowledged: {said}\n")
    sys.stdout.write(f"lost {len(tally.lost)}, faults {len(tally.faults)}, readable {len(tally.readable)}\n")
    for line in [*tally.lost, *tally.faults, *tally.readable][:20]:
        sys.stdout.write(f"  {line}\n")
    return 0 if tally.clean else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
