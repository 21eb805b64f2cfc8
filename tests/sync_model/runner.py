"""Many seeds: one after another or in several processes, resumable, with the rare states counted."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.sync_model.evidence import Finding
from tests.sync_model.oracle import check
from tests.sync_model.rules import Rules
from tests.sync_model.world import World

CHUNK = 500
TWICE_EVERY = 100
"""One seed in so many is run again and must give the same trace."""


@dataclass(slots=True)
class Tally:
    """What a range of seeds gave."""

    seeds: int = 0
    failing: dict[int, list[Finding]] = field(default_factory=dict)
    unsteady: list[int] = field(default_factory=list)
    """seeds whose second run differed from the first"""
    cover: dict[str, int] = field(default_factory=dict)
    """state -> number of runs that met it"""

    def add(self, other: Tally) -> None:
        """Take another range in."""
        self.seeds += other.seeds
        self.failing.update(other.failing)
        self.unsteady += other.unsteady
        for state, runs in other.cover.items():
            self.cover[state] = self.cover.get(state, 0) + runs


def run_seed(seed: int, rules: Rules, focus: Mapping[str, float]) -> tuple[World, list[Finding]]:
    """One run to its end, and what the oracle found."""
    world = World(seed, rules, focus)
    world.run()
    return world, check(world)


def run_range(seeds: Iterable[int]) -> Tally:
    """Run seeds under all rules."""
    tally = Tally()
    rules = Rules()
    for seed in seeds:
        world, found = run_seed(seed, rules, {})
        tally.seeds += 1
        if found:
            tally.failing[seed] = found
        if seed % TWICE_EVERY == 0 and run_seed(seed, rules, {})[0].fingerprint() != world.fingerprint():
            tally.unsteady.append(seed)
        for state in world.cover:
            tally.cover[state] = tally.cover.get(state, 0) + 1
    return tally


def run_many(start: int, seeds: int, *, jobs: int, resume: Path | None) -> Iterator[tuple[Tally, float]]:
    """Run many seeds in chunks; gives the sum so far and the seconds spent, after each chunk."""
    total, first = taken_up(resume, start)
    began = time.monotonic()
    chunks = [range(at, min(at + CHUNK, start + seeds)) for at in range(first, start + seeds, CHUNK)]
    with ProcessPoolExecutor(jobs) as pool:
        for chunk, tally in zip(chunks, _results(pool, chunks, jobs), strict=True):
            total.add(tally)
            _note(resume, total, chunk.stop)
            yield total, time.monotonic() - began


def _results(pool: ProcessPoolExecutor, chunks: list[range], jobs: int) -> Iterator[Tally]:
    return pool.map(run_range, chunks) if jobs > 1 else map(run_range, chunks)


def taken_up(resume: Path | None, start: int) -> tuple[Tally, int]:
    """Where an interrupted run stopped."""
    if resume is None or not resume.exists():
        return Tally(), start
    noted = json.loads(resume.read_text(encoding="utf-8"))
    tally = Tally(**noted["tally"])
    tally.failing = {
        int(seed): [(name, text) for name, text in found] for seed, found in tally.failing.items()
    }
    return tally, noted["next"]


def _note(resume: Path | None, total: Tally, following: int) -> None:
    if resume is not None:
        fresh = resume.with_suffix(".new")
        fresh.write_text(json.dumps({"next": following, "tally": asdict(total)}), encoding="utf-8")
        fresh.replace(resume)
