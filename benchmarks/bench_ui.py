"""The window without its data: start to first paint, a row of the list, a million rows.

Start runs in new processes without a screen, with the sample pages. Rows are painted into a
window's picture; the best of many passes counts, because other work may run beside this.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from array import array
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure, median
from tools.sample_screens import sample_row
from ui.theme import Mode, theme
from ui.widgets.longlist import Group, LongList

ROOT = Path(__file__).resolve().parent.parent
STARTS = 7
PASSES = 80
MILLION = 1_000_000
START = """
import sys, time
sys.path.insert(0, sys.argv[1])
from PySide6.QtWidgets import QApplication
app = QApplication([])
from tools.sample_screens import sample_window
from ui.theme import Mode, theme
theme().start(app, Mode.LIGHT)
window = sample_window("ru")
window.show()
app.processEvents()
window.repaint()
print(time.time())
window.work.stop()
"""


def start_ms() -> float:
    """Process start to first paint of the whole window, milliseconds."""
    began = time.time()
    command = [sys.executable, "-c", START, str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return (float(done.stdout.split()[-1]) - began) * 1e3


def best_ms(work: Callable[[], object], passes: int) -> float:
    """The best of several passes, milliseconds."""
    taken = []
    for _ in range(passes):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1e3)
    return min(taken)


def settle() -> None:
    """Let pages arrive and be painted."""
    for _ in range(4):
        QApplication.processEvents()


def long_list() -> LongList:
    """A million rows in two groups, shown."""
    view = LongList("Journal", lambda ids, give: give([sample_row(number, "ru") for number in ids]))
    view.resize(540, 720)
    groups = [Group("late", "Просрочено", 0, 2), Group("later", "Позже", 2, MILLION - 2)]
    view.show_list(array("q", range(MILLION)), groups)
    view.show()
    settle()
    return view


def row_ms(view: LongList, *, compact: bool) -> float:
    """Painting one row, group rows among them, milliseconds."""
    view.set_compact(compact)
    settle()
    shown = view.rowAt(view.viewport().height() - 1) - view.rowAt(0) + 1
    return best_ms(view.viewport().repaint, PASSES) / shown


def jump_ms(go: Callable[[], object]) -> float:
    """Scrolling somewhere until it is painted with its rows, milliseconds."""

    def jump() -> None:
        go()
        settle()

    return best_ms(jump, 1)


def run() -> list[Figure]:
    """Start, rows, jumps."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    theme().start(app, Mode.LIGHT)
    view = long_list()
    best = f"best of {PASSES}, sample row, 540 px wide"
    figures = [
        Figure(
            "window shell, start to first paint",
            median([start_ms() for _ in range(STARTS)]),
            "ms",
            400,
            f"median of {STARTS}, offscreen, sample pages",
        ),
        Figure("list row, two lines", row_ms(view, compact=False), "ms", 0.3, best),
        Figure("list row, compact", row_ms(view, compact=True), "ms", 0.3, best),
        Figure(
            "jump to the end of 1,000,000 rows",
            jump_ms(view.scrollToBottom),
            "ms",
            40,
            "page fetched at once",
        ),
        Figure(
            "jump into the middle",
            jump_ms(partial(view.go_to, MILLION // 2)),
            "ms",
            40,
            "page fetched at once",
        ),
        Figure("ids of 1,000,000 rows", view.rows.ids.itemsize * MILLION / 2**20, "MB", 16),
    ]
    view.close()
    return figures
