"""Plain copies for other programs: private, wiped, never a program."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Refusal
from services.paths import Paths, find_paths
from services.protection.opened_files import RUNNABLE, lay_out, place_for, use_place, wipe_opened


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[Paths]:
    made = Paths(tmp_path / "data")
    use_place(made)
    yield made
    wipe_opened(made)


def test_a_copy_is_private_and_goes_when_the_session_ends(paths: Paths) -> None:
    target = lay_out("../../справка.pdf", "Ахметова".encode())
    assert target.name == "справка.pdf" and paths.opened in target.parents
    assert sys.platform == "win32" or stat.S_IMODE(target.parent.stat().st_mode) == 0o700
    assert wipe_opened(paths) == 1 and not paths.opened.exists()


def test_memory_is_preferred_to_the_disk_where_there_is_such_a_folder(tmp_path: Path) -> None:
    environment = {"OTKLIK_DATA": str(tmp_path / "a"), "XDG_RUNTIME_DIR": str(tmp_path)}
    first = find_paths(environment=environment)
    second = find_paths(environment=environment | {"OTKLIK_DATA": str(tmp_path / "b")})
    assert first.opened.parent == tmp_path and first.opened != second.opened
    without = find_paths(environment={"OTKLIK_DATA": str(tmp_path / "a")})
    assert without.opened == tmp_path / "a" / "opened"


@pytest.mark.parametrize("ending", ["exe", "LNK", "docm", "desktop"])
def test_what_would_run_is_not_opened(paths: Paths, ending: str) -> None:
    with pytest.raises(Refusal, match="file_is_program"):
        lay_out(f"акт.{ending}", b"x")


@given(st.text(max_size=60))
def test_any_name_stays_inside_the_private_place(name: str) -> None:
    try:
        target = place_for(name)
    except Refusal:
        return
    assert target.parent.parent.name in ("opened", "otklik-opened") and target.name not in ("", ".", "..")
    assert target.suffix.lower().lstrip(".") not in RUNNABLE
    target.parent.rmdir()
