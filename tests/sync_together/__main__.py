"""Run many seeds, resumable, or one seed told step by step."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.sync_together.checker import check
from tests.sync_together.world import World

CHUNK = 50


@dataclass
class Tally:
    """What a range of seeds gave: findings by seed, runs by rare state."""

    seeds: int = 0
    failing: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    cover: dict[str, int] = field(default_factory=dict)

    def add(self, other: Tally) -> None:
        self.seeds += other.seeds
        self.failing.update(other.failing)
        for state, runs in other.cover.items():
            self.cover[state] = self.cover.get(state, 0) + runs


def run_seed(seed: int) -> tuple[World, list[tuple[str, str]]]:
    """One run to its end; the world is closed, its story stays readable."""
    world = World(seed)
    try:
        world.run()
        found = check(world)
        found += [("I12", trouble) for trouble in world.troubles]
    finally:
        world.close()
    return world, found


def run_range(seeds: Iterable[int]) -> Tally:
    """Run seeds one after another."""
    tally = Tally()
    for seed in seeds:
        world, found = run_seed(seed)
        tally.seeds += 1
        if found:
            tally.failing[str(seed)] = found
        for state in world.cover:
            tally.cover[state] = tally.cover.get(state, 0) + 1
    return tally


def run_many(start: int, seeds: int, *, jobs: int, resume: Path | None) -> Iterator[Tally]:
    """Run in chunks; gives the sum so far after each, and notes it where asked."""
    total, first = taken_up(resume, start)
    chunks = [range(at, min(at + CHUNK, start + seeds)) for at in range(first, start + seeds, CHUNK)]
    with ProcessPoolExecutor(jobs) as pool:
        results = pool.map(run_range, chunks) if jobs > 1 else map(run_range, chunks)
        for chunk, tally in zip(chunks, results, strict=True):
            total.add(tally)
            if resume is not None:
                fresh = resume.with_suffix(".new")
                fresh.write_text(json.dumps({"next": chunk.stop, "tally": asdict(total)}), encoding="utf-8")
                fresh.replace(resume)
            yield total


def taken_up(resume: Path | None, start: int) -> tuple[Tally, int]:
    """Where an interrupted run stopped."""
    if resume is None or not resume.exists():
        return Tally(), start
    noted = json.loads(resume.read_text(encoding="utf-8"))
    return Tally(**noted["tally"]), noted["next"]


def main(arguments: Sequence[str]) -> int:
    """0 when no run failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.sync_together", description=__doc__)
    parser.add_argument("--seeds", type=int, default=300)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--resume", type=Path, help="file that notes progress; an existing one is continued")
    parser.add_argument("--seed", type=int, help="run this seed only")
    parser.add_argument("--trace", action="store_true", help="with --seed: tell the whole run")
    chosen = parser.parse_args(arguments)
    if chosen.seed is not None:
        return _tell(chosen.seed, full=chosen.trace)
    began = time.monotonic()
    total, _ = taken_up(chosen.resume, chosen.start)
    earlier = total.seeds
    for total in run_many(chosen.start, chosen.seeds, jobs=chosen.jobs, resume=chosen.resume):
        rate = (total.seeds - earlier) / max(time.monotonic() - began, 0.001)
        _say(f"{total.seeds} runs, {len(total.failing)} failing, {rate:.1f} runs/s")
    for seed, found in list(total.failing.items())[:20]:
        _say(f"seed {seed}: {found[0][0]} {found[0][1]}")
    _say(f"met: {json.dumps(total.cover, sort_keys=True)}")
    return 1 if total.failing else 0


def _tell(seed: int, *, full: bool) -> int:
    world, found = run_seed(seed)
    for line in world.trace if full else ():
        _say(line)
    for name, text in found:
        _say(f"VIOLATED {name} {text}")
    return 1 if found else 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
