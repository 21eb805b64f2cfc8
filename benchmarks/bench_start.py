"""How long a person waits: from starting the program to the window, and to the rows of the journal.

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
from benchmarks.screen import Area, seconds_to_window, virtual_screen

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "otklik" / "otklik"
ROUNDS = 7
TARGET_SOURCE_MS = 400
TARGET_BUNDLE_MS = 450
LIST: Area = (250, 200, 300, 200)
"""Where the rows of the journal stand on a screen of 1366 by 768."""

FLOOR = """
import sys
import peewee
from PySide6.QtWidgets import QApplication, QListView, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QListView())
window.resize(1366, 768)
window.show()
application.exec()
"""
"""The least that a program of this kind can do: the toolkit, the database library, an empty list."""

Samples = dict[str, tuple[list[float], list[float]]]
"""By program: milliseconds to the window, and to the rows of the journal."""


def programs(home: str) -> dict[str, list[str]]:
    """What is started, by name: from source always, the bundle and the peer where they are."""
    wanted = ["--demo", "--data", str(Path(home) / "data")]
    found = {
        "source": [sys.executable, str(ROOT / "main.py"), *wanted],
        "floor": [sys.executable, "-c", FLOOR],
    }
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


def measure(commands: Mapping[str, Sequence[str]], home: str) -> Samples:
    """Each program started in turn, so that a busy moment falls on all alike."""
    samples: Samples = {name: ([], []) for name in commands}
    with virtual_screen() as display:
        for number in range(ROUNDS + 1):
            for name, command in commands.items():
                text_in = LIST if name in ("source", "bundle") else None
                seen = seconds_to_window(command, display, environment=environment(home), text_in=text_in)
                if number:  # the first round is cold and makes the data
                    for kept, seconds in zip(samples[name], seen, strict=True):
                        kept.append(seconds * 1000)
    return samples


def run() -> list[Figure]:
    """The medians, and ours against the floor and the peer."""
    with tempfile.TemporaryDirectory() as home:
        taken = measure(programs(home), home)
    window, rows = ({name: median(values[at]) for name, values in taken.items()} for at in (0, 1))
    how = f"median of {ROUNDS}, warm"
    figures = [
        Figure("start to the journal's rows, source", rows["source"], "ms", TARGET_SOURCE_MS, how),
        Figure("start to window, source", window["source"], "ms", note=how),
        Figure("start to window, bare Qt and database library", window["floor"], "ms", note=how),
        Figure("our window over the bare one", window["source"] / window["floor"], "", note="same run"),
    ]
    if "bundle" in rows:
        figures.append(
            Figure("start to the journal's rows, bundle", rows["bundle"], "ms", TARGET_BUNDLE_MS, how)
        )
    if "vorta" in window:
        figures.append(Figure("start to window, Vorta", window["vorta"], "ms", note=how))
        share = window["source"] / window["vorta"]
        figures.append(Figure("our window over Vorta's", share, "", 1.0, "same run"))
    return figures
