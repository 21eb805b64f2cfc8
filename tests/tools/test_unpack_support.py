"""PySide's own modules lie on the disk, compiled, and are those of the installed version."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.unpack_support import support_folder

_ASK = "import PySide6.QtCore, shibokensupport.feature as f; print(f.__file__); print(f.__cached__)"


def _answer() -> list[Path]:
    done = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True)
    return [Path(line) for line in done.stdout.splitlines()]


def test_set_up_has_unpacked_pysides_modules_and_pyside_uses_them() -> None:
    source, compiled = _answer()
    assert source.is_relative_to(support_folder().resolve())
    assert compiled.exists()


def test_the_unpacked_modules_are_those_of_the_installed_library() -> None:
    ask = "import shiboken6.Shiboken as s, signature_bootstrap as b; z = b.prepare_zipfile()[1].zfile;"
    ask += "print(z.read('shibokensupport/signature/mapping.py').decode(), end='')"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, check=True)
    unpacked = support_folder() / "shibokensupport" / "signature" / "mapping.py"
    assert done.stdout.replace(b"\r\n", b"\n") == unpacked.read_bytes().replace(b"\r\n", b"\n")
