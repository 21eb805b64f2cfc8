"""Pins that a defect forces, and what the locked requirements must look like."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import version

import PySide6
import pytest
from PySide6.QtCore import QObject, Signal

from services.version import VERSION
from tests.architecture.source import ROOT

REQUIREMENTS = ROOT / "requirements"
LOCKS = ("run", "server", "dev")
SAFE_PYSIDE = "6.11.3"


def locked(name: str) -> dict[str, str]:
    """Package to version of one lock file."""
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", text, re.MULTILINE))


class Sender(QObject):
    """Something that emits."""

    said = Signal(int)


def _hear(_: int) -> None:
    """A slot in Python."""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and None are immortal from Python 3.12 on")
@pytest.mark.parametrize("constant", [True, None])
def test_a_signal_drops_no_reference_to_a_constant(constant: object, qapp: object) -> None:
    """PySide6 6.12.0 takes one reference to True per emit: CPython 3.11 aborts after some 380."""
    sender = Sender()
    before = sys.getrefcount(constant)
    for number in range(1000):
        sender.said.connect(_hear)
        sender.said.emit(number)
        sender.said.disconnect(_hear)
    lost = before - sys.getrefcount(constant)
    assert lost < 100, f"{PySide6.__version__} loses references; raise the pin only when this passes"


def test_pyside_is_pinned_to_a_version_that_was_tried() -> None:
    assert PySide6.__version__ == SAFE_PYSIDE
    assert locked("run")["pyside6-essentials"] == SAFE_PYSIDE
    assert f"PySide6-Essentials=={SAFE_PYSIDE}" in (REQUIREMENTS / "run.in").read_text(encoding="utf-8")


def test_only_the_small_part_of_pyside_is_installed() -> None:
    assert not {"pyside6", "pyside6-addons"} & set(locked("dev"))


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_carries_its_hashes(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)
    bare = [entry.split("==")[0] for entry in entries if "==" in entry and "--hash=sha256:" not in entry]
    assert len(locked(name)) > 5 and bare == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_place_to_download_from(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--find-links|--extra", text)


@pytest.mark.parametrize("name", ["run", "server"])
def test_the_locks_agree_with_each_other(name: str) -> None:
    everything = locked("dev")
    differing = {
        key: (value, everything.get(key))
        for key, value in locked(name).items()
        if everything.get(key) != value
    }
    assert differing == {}


@pytest.mark.parametrize("name", LOCKS)
def test_what_is_asked_for_is_locked(name: str) -> None:
    asked = re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?(?:==(\S+))?", _wishes(name), re.MULTILINE)
    have = locked(name)
    wrong = [
        package
        for package, pin in asked
        if have.get(_plain(package)) != (pin or have.get(_plain(package), ""))
    ]
    assert wrong == [], "run `make lock`"


def _wishes(name: str) -> str:
    lines = (REQUIREMENTS / f"{name}.in").read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if line and line[0] not in "#-")


def _plain(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def test_what_runs_here_is_what_is_locked() -> None:
    have = locked("run")
    wrong = {
        name: version(name) for name in ("peewee", "sqlcipher3", "pydantic") if version(name) != have[name]
    }
    assert wrong == {}


def test_the_program_knows_the_version_that_the_project_states() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION
