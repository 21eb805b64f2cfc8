"""What the set-up and the packaging do, tried without installing anything."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from services.version import VERSION
from tests.architecture.source import ROOT
from tools import icon, package, system_packages, version_info


def test_the_system_check_runs_on_a_bare_python() -> None:
    """It comes before the virtual environment, so it may import nothing that must be installed."""
    command = [sys.executable, "-I", "-S", str(ROOT / "tools" / "system_packages.py"), "--list"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring all they need")
def test_without_root_one_line_to_copy_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "missing", lambda for_tests: ["libegl1", "xvfb"])
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert system_packages.main([]) == 1
    assert "sudo apt-get install --no-install-recommends libegl1 xvfb\n" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring all they need")
def test_root_installs_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []

    def install(packages: list[str]) -> int:
        installed.extend(packages)
        return 0

    monkeypatch.setattr(system_packages, "missing", lambda for_tests: ["libegl1"])
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda name: name)
    monkeypatch.setattr(system_packages, "install", install)
    assert system_packages.main([]) == 0
    assert installed == ["libegl1"]


def test_a_library_that_nobody_has_is_missed() -> None:
    assert not system_packages._loads("libnobodyhasthis.so.9")


def test_the_bundle_gets_no_python_and_no_settings_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "somewhere")
    monkeypatch.setenv("OTKLIK_DATA", "somewhere")
    environment = package.bare_environment("home")
    assert not [name for name in environment if name.startswith(("PYTHON", "OTKLIK", "VIRTUAL"))]
    assert "bin" not in environment["PATH"]


def test_a_bundle_that_fails_its_self_test_fails_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = "import sys; open(sys.argv[-1], 'w').write('FAIL  database'); sys.exit(1)"
    program = tmp_path / "program.py"
    program.write_text(code, encoding="utf-8")
    monkeypatch.setattr(package, "bare_environment", lambda home: None)
    assert package.self_test([sys.executable, str(program)]) == 1
    assert "FAIL  database" in capsys.readouterr().out


def test_windows_shows_the_version_of_the_project() -> None:
    text = version_info.version_info(VERSION)
    compile(text, "version_info.txt", "eval")
    numbers = ", ".join([*VERSION.split("."), "0"])
    assert f"filevers=({numbers})" in text and f"'ProductVersion', '{VERSION}'" in text


def test_the_manifest_asks_for_no_rights_and_sharp_text() -> None:
    tree = ElementTree.parse(ROOT / "packaging" / "manifest.xml")
    texts = {element.tag.rsplit("}", 1)[1]: element for element in tree.iter()}
    assert texts["requestedExecutionLevel"].get("level") == "asInvoker"
    assert str(texts["dpiAwareness"].text).startswith("PerMonitorV2")
    assert texts["longPathAware"].text == "true" and texts["activeCodePage"].text == "UTF-8"


def test_the_icon_file_holds_every_size_as_a_picture(tmp_path: Path, qtbot: QtBot) -> None:
    data = icon.draw(ROOT / "packaging" / "otklik.svg", tmp_path).read_bytes()
    kind, count = struct.unpack_from("<2xHH", data)
    sizes = []
    for number in range(count):
        side, _, _, _, _, _, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        picture = QImage.fromData(data[offset : offset + length])
        assert picture.width() == (side or 256)
        sizes.append(picture.width())
    assert (kind, sizes) == (1, list(icon.SIZES))
