"""Feeds every parser for a while and keeps what it stumbled over.

    python -m tests.fuzz [--runs 2000] [--seed 1] [--parser mail]

What raised anything but a refusal in words is kept in ``tests/fuzz/corpus/<parser>/``; the tests read
the corpus at every run. Exit code 1 when anything was found.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import time
import warnings

from domain.errors import OtklikError
from tests.fuzz.mutation import broken
from tests.fuzz.parsers import CORPUS, PARSERS, Parser


def stumbled(parser: Parser, data: bytes) -> Exception | None:
    """What a parser raised that is no refusal in words."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parser.read(data)
    except OtklikError:
        return None
    except Exception as error:
        return error
    return None


def feed(name: str, *, runs: int, seed: int) -> tuple[int, list[str]]:
    """Feed one parser; the most milliseconds that one input took, and the files of what it stumbled over."""
    parser, chance = PARSERS[name], random.Random(f"{name} {seed}")
    seeds, longest, kept = list(parser.seeds()), 0.0, []
    for _ in range(runs):
        data = broken(chance.choice(seeds), chance)
        started = time.perf_counter()
        error = stumbled(parser, data)
        longest = max(longest, time.perf_counter() - started)
        if error is not None:
            kept.append(f"{keep(name, data)}: {type(error).__name__} {error}")
    return round(longest * 1000), kept


def keep(name: str, data: bytes) -> str:
    """Put an input into the corpus; its file."""
    folder = CORPUS / name
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / hashlib.sha256(data).hexdigest()[:16]
    file.write_bytes(data)
    return f"{name}/{file.name}"


def main(argv: list[str]) -> int:
    """Feed and tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--runs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--parser", choices=sorted(PARSERS))
    options = parser.parse_args(argv)
    total = 0
    for name in [options.parser] if options.parser else PARSERS:
        longest, kept = feed(name, runs=options.runs, seed=options.seed)
        total += len(kept)
        sys.stdout.write(f"{name:<10} {options.runs} inputs, {len(kept)} stumbles, longest {longest} ms\n")
        for line in kept[:5]:
            sys.stdout.write(f"  {line}\n")
        sys.stdout.flush()
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
