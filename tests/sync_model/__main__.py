"""Run the model: many seeds, one seed told line by line, or the hunt for the mutants."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.sync_model.coverage import RARE, missing
from tests.sync_model.mutants import Catch, all_mutants, hunt
from tests.sync_model.rules import NAMES, Rules
from tests.sync_model.runner import run_many, taken_up
from tests.sync_model.telling import tell


def main(arguments: Sequence[str]) -> int:
    """0 when no run failed (or, with --mutants, every mutant was caught)."""
    chosen = _parser().parse_args(arguments)
    if chosen.mutants:
        return _hunt_all(chosen.jobs, chosen.only)
    if chosen.seed is not None:
        return _tell(chosen.seed, chosen.without, full=chosen.trace)
    return _run(chosen)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.sync_model", description=__doc__)
    parser.add_argument("--seeds", type=int, default=5000, help="how many runs (default 5000)")
    parser.add_argument("--start", type=int, default=0, help="first seed (default 0)")
    parser.add_argument("--jobs", type=int, default=1, help="processes (default 1)")
    parser.add_argument("--resume", type=Path, help="file that notes progress; an existing one is continued")
    parser.add_argument("--seed", type=int, help="run this seed only")
    parser.add_argument("--trace", action="store_true", help="with --seed: tell the whole run")
    parser.add_argument("--without", choices=NAMES, help="with --seed: take this rule away")
    parser.add_argument("--mutants", action="store_true", help="take each rule away and demand a failure")
    parser.add_argument("--only", choices=NAMES, nargs="*", help="with --mutants: these mutants only")
    return parser


def _run(chosen: argparse.Namespace) -> int:
    tally, _ = taken_up(chosen.resume, chosen.start)
    earlier = tally.seeds
    for tally, seconds in run_many(chosen.start, chosen.seeds, jobs=chosen.jobs, resume=chosen.resume):
        rate = (tally.seeds - earlier) / max(seconds, 0.001)
        _say(f"{tally.seeds} runs, {len(tally.failing)} failing, {rate:.0f} runs/s")
    for seed, found in list(tally.failing.items())[:20]:
        _say(f"seed {seed}: {found[0][0]} {found[0][1]}")
    _say(f"states met: {len(RARE) - len(missing(tally.cover))} of {len(RARE)} rare ones")
    for state in missing(tally.cover):
        _say(f"  never: {state}")
    for seed in tally.unsteady:
        _say(f"seed {seed} gave two different traces")
    return 1 if tally.failing or tally.unsteady or missing(tally.cover) else 0


def _tell(seed: int, without: str | None, *, full: bool) -> int:
    rules = Rules().without(without) if without else Rules()
    lines = list(tell(seed, rules, {}))
    violated = [line for line in lines if line.startswith("VIOLATED")]
    _say("\n".join(lines if full else [lines[0], *violated]))
    return 1 if violated else 0


def _hunt_all(jobs: int, only: Sequence[str] | None) -> int:
    survivors = []
    mutants = only or all_mutants()
    with ProcessPoolExecutor(jobs) as pool:
        for mutant, caught in zip(mutants, pool.map(hunt, mutants), strict=True):
            _say(_verdict(mutant, caught))
            survivors += [] if caught else [mutant]
    _say(f"{len(mutants) - len(survivors)} of {len(mutants)} mutants killed")
    return 1 if survivors else 0


def _verdict(mutant: str, caught: Catch | None) -> str:
    if caught is None:
        return f"{mutant}: SURVIVED"
    invariant, text = caught.findings[0]
    where = f"in run {caught.runs}" if caught.runs else "in its story"
    return f"{mutant}: killed {where} by {invariant} ({text})"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
