"""The same records through other programs' synchronisation, in the same minute as the bare pipe.

A peer is measured where it is named: ``OTKLIK_ANKI`` is a Python that has the package ``anki``,
``OTKLIK_POUCHDB`` a ``node_modules`` with ``pouchdb`` and ``express-pouchdb`` (and ``node`` on
PATH). Nothing of them is needed to build or run Otklik. Neither keeps conflicts per field, scopes,
permissions or numbers, and a record is two rows for Anki, so their figures are guides.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from benchmarks.bare_pipe import records
from benchmarks.bench_sync import RECORDS, ROUNDS, _bare, _directory, _prepare, _there_and_back
from benchmarks.figures import Figure, median

PEERS = Path(__file__).parent / "peers"
PATIENCE = 900.0
OURS = "otklik"


def run() -> list[Figure]:
    """Each program's time of the bare pipe's, rounds in turn; one record; a quiet round."""
    taken: dict[str, list[dict[str, float]]] = {}
    with _directory() as ready:
        _prepare(ready, records(RECORDS))
        for _ in range(ROUNDS):
            for name, figures in _one_round(ready).items():
                taken.setdefault(name, []).append(figures)
    found = []
    for name, rounds in taken.items():
        ratio = median([one["ratio"] for one in rounds])
        seconds = median([one["seconds"] for one in rounds])
        note = f"{RECORDS} records, medians of {ROUNDS}: {seconds:.2f} s"
        found.append(Figure(f"records A to B, {name}, of bare pipe", ratio, "x", None, note))
        for key, what in (("one", "one record A to B"), ("quiet", "quiet round")):
            if key in rounds[0]:
                found.append(Figure(f"{what}, {name}", median([one[key] for one in rounds]) * 1000, "ms"))
    return found


def _one_round(ready: Path) -> dict[str, dict[str, float]]:
    with _directory() as data:
        floor = _bare(data, records(RECORDS))
    trip = _there_and_back(ready, lists=False)
    found = {OURS: {"seconds": trip.send + trip.fetch}}
    found |= {name: _peer(command) for name, command in peers().items()}
    for figures in found.values():
        figures["ratio"] = figures["seconds"] / floor
    return found


def peers() -> Mapping[str, list[str]]:
    """Commands of the peers that are named on this machine, without the records and the folder."""
    found = {}
    if anki := os.environ.get("OTKLIK_ANKI"):
        found["Anki"] = [anki, str(PEERS / "anki_records.py")]
    node, modules = shutil.which("node"), os.environ.get("OTKLIK_POUCHDB")
    if node and modules:
        found["PouchDB"] = [node, str(PEERS / "pouchdb_records.cjs"), modules]
    return found


def _peer(command: list[str]) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="otklik-peer-") as directory:
        file = Path(directory) / "records.json"
        file.write_text(json.dumps(records(RECORDS), ensure_ascii=False), encoding="utf-8")
        done = subprocess.run(
            [*command, str(file), directory],
            cwd=directory,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            check=True,
            timeout=PATIENCE,
        )
    said: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return {**said, "seconds": said["send"] + said["fetch"]}
