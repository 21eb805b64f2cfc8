"""The window shows itself before anything slow is loaded: heavy libraries come when they are used."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

import pytest

from tests.architecture.source import ROOT, layer

LATE = (
    "requests docx docxtpl jinja2 lxml cryptography keyring pydantic segno PIL argon2 xlsxwriter"
    " python_calamine pkcs11 pyhanko_certvalidator rfc3161_client olefile"
    " PySide6.QtPrintSupport PySide6.QtNetwork"
).split()
"""Together some 700 ms of imports; the whole start may take 400."""

OURS_LATE = (
    "services.protection.key_ring services.last_act services.recording models.local ui.theme.icon_engine"
    " ui.widgets.choices ui.widgets.date_edits ui.widgets.prose ui.widgets.toggles"
).split()
"""Modules of the program that the first rows don't need; they come with their first use."""

KINDS_LATE = "QStyle QIcon QImage QFileDialog QComboBox QDateEdit QTextEdit QTextBlockFormat QTabBar".split()
"""Kinds of the toolkit with many named values: PySide makes them all when it first sees the kind."""

PAINTED = """
import sys, main
main.leave_sources_unread()
import PySide6.QtGui as gui, PySide6.QtWidgets as widgets
import program.window, ui.journal.page
from array import array
from ui.commands import Command, CommandRegistry
from ui.theme import STYLE, Mode, theme
from ui.widgets.button import PushButton
from ui.widgets.chip_bar import ChipBar
from ui.widgets.longlist import LongList, Row
app = widgets.QApplication(["otklik", *STYLE])
theme().start(app, Mode.LIGHT, styled=True)
window = widgets.QWidget()
registry = CommandRegistry(window)
registry.set_provider("window", lambda: [Command("a", "A", print, key="Ctrl+A", icon="plus")])
chips = ChipBar("Filters", "More", window)
chips.offer([("Mine", 1)])
PushButton("New", parent=window, icon="plus")
rows = LongList("Rows", lambda ids, deliver: deliver([Row(key="1", name="N", number="1")] * len(ids)), window)
rows.show_list(array("q", [1, 2]))
window.resize(1366, 768)  # a lower list asks for its viewport
rows.setGeometry(100, 50, 540, 700)
window.show()
app.processEvents()
window.grab()
made = {**vars(gui), **vars(widgets)}
print(*(kind for kind in sys.argv[1].split() if kind in made))
"""

PROBE = """
import importlib, sys
for name in sys.argv[2:]:
    importlib.import_module(name)
late = sys.argv[1].split()
print(*sorted(name for name in late if name in sys.modules))
"""


def loaded_by(*names: str, late: Sequence[str] = LATE) -> list[str]:
    """Which of the late modules a fresh interpreter has after importing the modules."""
    command = [sys.executable, "-c", PROBE, " ".join(late), *names]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("name", ["domain", "models", "services", "ui"])
def test_importing_a_whole_layer_loads_nothing_slow(name: str) -> None:
    modules = [module.name for module in layer(name) if ".migrations" not in module.name]
    assert loaded_by(*modules) == []


def test_the_composition_root_loads_nothing_slow() -> None:
    assert loaded_by("main", "program.window") == []


def test_the_first_page_loads_nothing_that_its_rows_do_not_need() -> None:
    assert loaded_by("main", "program.window", "ui.journal.page", late=OURS_LATE) == []


def test_painting_the_first_rows_makes_no_large_kind_of_the_toolkit() -> None:
    command = [sys.executable, "-c", PAINTED, " ".join(KINDS_LATE)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "\n", done.stderr


def test_the_style_is_set_by_the_arguments_of_the_application(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "from PySide6.QtWidgets import QApplication; from ui.theme import STYLE;"
        "app = QApplication(['otklik', *STYLE, '--demo']); print(app.style().objectName(), app.arguments())"
    )
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "windows")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "fusion ['otklik', '--demo']\n", done.stderr


def test_no_driver_of_another_database_is_loaded() -> None:
    """peewee imports every driver that is installed, also a server's PostgreSQL driver."""
    code = "import sys, main; main.leave_drivers_out(); import program.window; print(sys.modules['psycopg'])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "None\n", done.stderr


def test_the_probe_sees_a_slow_library() -> None:
    assert "requests" in loaded_by("requests")


def test_the_writer_of_stubs_is_empty_and_the_toolkit_works_without_it() -> None:
    code = (
        "import sys, main; sys.meta_path.insert(0, main.WithoutStubWriter());"
        "from PySide6.QtCore import QObject;"
        "writer = sys.modules['shibokensupport.signature.lib.pyi_generator'];"
        "print(hasattr(writer, 're'))\n"
        "try: QObject().setObjectName(1)\n"
        "except TypeError as error: print('Supported signatures' in str(error))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "False\nTrue\n", done.stderr


SIGNATURES = (
    "import sys, main; sys.meta_path[:0] = [main.WithoutStubWriter(), main.SignaturesLater()];"
    "main.leave_sources_unread();"
    "from PySide6.QtCore import QObject;"
    "parser = sys.modules['shibokensupport.signature.parser'];"
    "print(hasattr(parser, '__all__'), 'ArglistParser' in vars(parser))\n"
    "try: QObject().setObjectName(1)\n"
    "except TypeError as error: print('setObjectName(name: str, /)' in str(error))\n"
    "print('ArglistParser' in vars(parser), parser is sys.modules['PySide6.support.signature.parser'])"
)


def test_signatures_are_read_by_the_first_wrong_call_and_not_by_the_start() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SIGNATURES], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout == "False False\nTrue\nTrue True\n", done.stderr


def test_imports_of_the_start_go_straight_to_the_interpreter() -> None:
    """The toolkit puts a function of its own before each import, to hear of features that we don't use."""
    code = (
        "import builtins, main; main.leave_sources_unread();"
        "print(builtins.__import__.__name__ != '__feature_import__')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "True\n", done.stderr
