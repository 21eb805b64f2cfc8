"""Runs every ``bench_*.py`` beside this file and prints one table of figures.

Each module offers ``run() -> list[Figure]``. Timing depends on the machine, so a missed
target is shown and not an error; a measurement that fails is one.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import time
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks.figures import Figure


def names(chosen: Sequence[str] = ()) -> list[str]:
    """The measurements by name, all of them or those whose name holds one of ``chosen``."""
    found = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    return [name for name in found if not chosen or any(part in name for part in chosen)]


def row(figure: Figure) -> str:
    """One line of the table: name, value, target, ratio, verdict, how it was measured."""
    target = "" if figure.target is None else f"{figure.target:,.6g}"
    ratio = "" if figure.ratio is None else f"x{figure.ratio:.2f}"
    verdict = "" if figure.target is None else ("ok" if figure.met else "MISSED")
    value = f"{figure.value:,.4g} {figure.unit}"
    return f"{figure.name:<48} {value:>16} {target:>10} {ratio:>8}  {verdict:<6} {figure.note}".rstrip()


def table(figures: Iterable[Figure]) -> str:
    """The figures under a heading."""
    heading = f"{'figure':<48} {'value':>16} {'target':>10} {'ratio':>8}  {'':<6} how"
    return "\n".join([heading, "-" * len(heading), *(row(figure) for figure in figures)])


def measure(name: str) -> list[Figure]:
    """Run one measurement; an empty list and a trace on stderr when it fails."""
    started = time.perf_counter()
    try:
        figures: list[Figure] = importlib.import_module(f"benchmarks.bench_{name}").run()
    except Exception:
        traceback.print_exc()
        return []
    print(f"{name}: {time.perf_counter() - started:.1f} s", file=sys.stderr)
    return figures


def main(argv: Sequence[str]) -> int:
    """Measure, print, and answer 1 when a measurement gave nothing."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", nargs="*", help="part of a measurement's name; all without it")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args(argv)
    results = {name: measure(name) for name in names(options.name)}
    figures = [figure for part in results.values() for figure in part]
    print(table(figures))
    if options.json:
        rows = [asdict(figure) for figure in figures]
        options.json.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0 if results and all(results.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
