"""How long a person waits for the window: from starting the program to the window on the screen.

Measured from outside on an Xvfb, with the demonstration's data, warm (the first start made the
data and filled the disk cache). Where Vorta is installed (on PATH, or named by the variable
``OTKLIK_VORTA``), it is started in turn with ours: the same toolkit and database library, so a fair peer.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.figures import Figure, median
from benchmarks.screen import seconds_to_window, virtual_screen

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "otklik" / "otklik"
ROUNDS = 7
TARGET_SOURCE_MS = 400
TARGET_BUNDLE_MS = 450


def programs(home: str) -> dict[str, list[str]]:
    """What is started, by name: from source always, the bundle and the peer where they are."""
    wanted = ["--demo", "--data", str(Path(home) / "data")]
    found = {"source": [sys.executable, str(ROOT / "main.py"), *wanted]}
    if BUNDLE.exists():
        found["bundle"] = [str(BUNDLE), *wanted]
    vorta = os.environ.get("OTKLIK_VORTA") or shutil.which("vorta")
    if vorta:
        found["vorta"] = [vorta]
    return found


def environment(home: str) -> Mapping[str, str]:
    """A person of this machine with nothing but a home."""
    kept = {
        name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "SYSTEMROOT")
    }
    return {**kept, "HOME": home, "QT_QPA_PLATFORM": "xcb"}


def measure(commands: Mapping[str, Sequence[str]], home: str) -> dict[str, list[float]]:
    """Milliseconds of each program, started in turn so that a busy moment falls on all alike."""
    samples: dict[str, list[float]] = {name: [] for name in commands}
    with virtual_screen() as display:
        for number in range(ROUNDS + 1):
            for name, command in commands.items():
                seconds = seconds_to_window(command, display, environment=environment(home))
                if number:  # the first round is cold and makes the data
                    samples[name].append(seconds * 1000)
    return samples


def run() -> list[Figure]:
    """The medians, and ours against the peer's."""
    with tempfile.TemporaryDirectory() as home:
        samples = {name: median(values) for name, values in measure(programs(home), home).items()}
    how = f"median of {ROUNDS}, warm"
    figures = [Figure("start to window, source", samples["source"], "ms", TARGET_SOURCE_MS, how)]
    if "bundle" in samples:
        figures.append(Figure("start to window, bundle", samples["bundle"], "ms", TARGET_BUNDLE_MS, how))
    if "vorta" in samples:
        figures.append(Figure("start to window, Vorta", samples["vorta"], "ms", note=how))
        share = samples["source"] / samples["vorta"]
        figures.append(Figure("our start over Vorta's", share, "", 1.0, "same run"))
    return figures
