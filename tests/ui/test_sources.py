"""What the source of the interface keeps to: icons that exist, nothing heavy before the first paint."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from resources import resource_path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "requests",
    "docx",
    "docxtpl",
    "jinja2",
    "lxml",
    "cryptography",
    "keyring",
    "pydantic",
    "segno",
    "PIL",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
)
SCRIPT = """
import sys
from PySide6.QtWidgets import QApplication
from tools.sample_screens import sample_window
from ui.theme import Mode, theme
app = QApplication([])
theme().start(app, Mode.LIGHT)
window = sample_window("ru")
window.show()
app.processEvents()
window.grab()
print(" ".join(name for name in sys.argv[1].split(",") if name in sys.modules))
window.work.stop()
"""


def icon_names() -> Iterator[tuple[str, str]]:
    """Every icon that the source names by a literal."""
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            named = [keyword.value for keyword in node.keywords if keyword.arg == "icon"]
            if called in ("pixmap", "icon", "IconButton", "Mark", "picture", "_Sign") and node.args:
                named.append(node.args[2] if called == "picture" and len(node.args) > 2 else node.args[0])
            for value in named:
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", value.value


def test_every_icon_that_is_named_exists() -> None:
    present = {path.stem for path in resource_path("icons").glob("*.svg")}
    assert [f"{where} {name}" for where, name in icon_names() if name not in present] == []


def test_every_icon_is_drawn_with_the_colour_that_is_asked_for() -> None:
    wrong = [
        path.name
        for path in resource_path("icons").glob("*.svg")
        if "currentColor" not in (text := path.read_text(encoding="utf-8"))
        or "#" in text
        or "<script" in text
    ]
    assert wrong == []


def test_fonts_and_icons_come_with_their_licences() -> None:
    for parts in (("fonts", "Inter-OFL.txt"), ("fonts", "PTSerif-OFL.txt"), ("icons", "Lucide-ISC.txt")):
        assert len(resource_path(*parts).read_text(encoding="utf-8")) > 500


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, ",".join(HEAVY)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""


def test_no_source_is_read_while_the_program_is_imported() -> None:
    script = (
        "import linecache, main; main.leave_drivers_out(); main.leave_sources_unread();"
        "import program.window; print(sum('ui' in name for name in linecache.cache))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "0"
