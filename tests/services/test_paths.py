"""Where a profile keeps its files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from domain.errors import Fault
from services.paths import Paths, find_paths


def test_the_chosen_directory_wins_over_the_environment(tmp_path: Path) -> None:
    paths = find_paths(chosen=str(tmp_path / "chosen"), environment={"OTKLIK_DATA": str(tmp_path / "named")})
    assert paths.data == tmp_path / "chosen"


def test_the_environment_wins_over_the_systems_own_place(tmp_path: Path) -> None:
    assert find_paths(environment={"OTKLIK_DATA": str(tmp_path)}).data == tmp_path


def test_without_a_wish_the_systems_place_is_named_after_the_program() -> None:
    assert find_paths(environment={}).data.name.casefold() == "otklik"


def test_everything_of_a_profile_lies_in_its_directory(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "profile")
    paths.create()
    places = [
        paths.database,
        paths.blobs,
        paths.backups,
        paths.drafts,
        paths.logs,
        paths.lock,
        paths.settings,
    ]
    assert all(place.is_relative_to(paths.data) for place in places)
    assert len(set(places)) == len(places)
    assert paths.blobs.is_dir() and paths.logs.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_other_users_of_the_machine_cannot_read_the_directory(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "profile")
    paths.create()
    assert paths.data.stat().st_mode & 0o077 == 0


def test_a_directory_that_cannot_be_made_is_a_fault_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(Fault) as raised:
        Paths(tmp_path / "file" / "profile").create()
    assert raised.value.code == "data_directory_unusable"
    assert raised.value.facts["where"] == str(tmp_path / "file" / "profile")
