"""Pins every requirement with its hashes: ``requirements/{run,server,dev}.in`` to ``.txt``.

``dev`` is solved first and holds all of them; ``run`` and ``server`` take its versions, so the
program is tested with exactly what it runs with. No file names a place to download from.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "requirements"
OLDEST_PYTHON = "3.11"


def lock(name: str, *, constraint: str | None = None) -> None:
    """Solve one list for every system and Python that we support."""
    command = [str(Path(sys.executable).with_name("uv")), "pip", "compile", f"{name}.in", "-o", f"{name}.txt"]
    command += [
        "--universal",
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--no-header",
    ]
    command += ["--python-version", OLDEST_PYTHON, "--quiet"]
    command += ["-c", constraint] if constraint else []
    subprocess.run(command, cwd=FOLDER, check=True)


def main() -> int:
    """Lock all three."""
    lock("dev")
    for name in ("run", "server"):
        lock(name, constraint="dev.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main())
