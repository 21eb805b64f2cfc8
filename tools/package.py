"""Builds the program as one folder, ``dist/otklik``, and lets the result test itself.

The self-test runs in an empty environment, so that nothing of this machine's Python can help it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from resources import resource_path
from tools import compile_profiles, translations

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "otklik"
PROGRAM = FOLDER / ("otklik.exe" if sys.platform == "win32" else "otklik")


def build() -> None:
    """Compile the catalogues and the profiles and run PyInstaller."""
    translations.build()
    compile_profiles.compile_all(resource_path("regulations"))
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
        "build.spec",
    ]
    subprocess.run(command, cwd=ROOT, check=True)


def bare_environment(home: str) -> dict[str, str]:
    """What the bundle gets: no Python, no PATH beyond the system's own, no settings of ours."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    return {
        **kept,
        "HOME": home,
        "PATH": os.environ.get("SYSTEMROOT", "") + "\\System32" if sys.platform == "win32" else "/nowhere",
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


def self_test(program: Sequence[str] = (str(PROGRAM),)) -> int:
    """Run the bundle's self-test and print its report; its exit code."""
    with tempfile.TemporaryDirectory() as home:
        report = Path(home) / "report.txt"
        command = [*program, "--self-test", "--report", str(report)]
        done = subprocess.run(command, env=bare_environment(home), cwd=home, timeout=180, check=False)
        print(report.read_text(encoding="utf-8") if report.exists() else "the bundle said nothing")
    return done.returncode


def size_of(folder: Path) -> float:
    """Megabytes below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def main(argv: Sequence[str]) -> int:
    """Build (unless told not to) and test."""
    parser = argparse.ArgumentParser(prog="python -m tools.package", description=__doc__)
    parser.add_argument("--self-test-only", action="store_true", help="test the bundle that is there")
    options = parser.parse_args(argv)
    if not options.self_test_only:
        started = time.monotonic()
        build()
        print(f"{FOLDER.relative_to(ROOT)}: {size_of(FOLDER):.0f} MB in {time.monotonic() - started:.0f} s")
    return self_test()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
