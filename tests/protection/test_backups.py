"""Backups: made, opened to be sure, rotated, restored here and on another computer."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.backup_rotation import NEWEST, kept
from domain.errors import BadInput, OtklikError, Refusal
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.office import open_office
from services.paths import Paths
from services.protection.backup_files import DATABASE, MANIFEST, Backup, backups_in
from services.protection.backups import (
    AT_START,
    DAILY,
    back_up,
    check_backup,
    check_known,
    is_due,
    known_backups,
    rotate,
)
from services.protection.restoring import key_of_backup, restore
from services.settings import Settings
from tests.factory import registered
from tests.protection.people import KEY, PASSWORD, Workplace, locked_workplace

NOW = datetime(2026, 6, 1, 5, 0, tzinfo=UTC)


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    return locked_workplace(tmp_path / "laptop")


def backed_up(place: Workplace, root: Path | None = None) -> Backup:
    desk = place.desk()
    if root is not None:
        Settings(desk.store).put("backup_folder", str(root))
    return back_up(desk, place.office.paths, place.ring)


def test_a_backup_is_opened_before_it_counts_and_tells_nothing(place: Workplace) -> None:
    registered(place.desk())
    made = backed_up(place)
    assert check_backup(made.folder, KEY).facts > 0
    content = b"".join(file.read_bytes() for file in made.folder.iterdir())
    for word in ("Ахметова", "Холодные батареи", "402118560"):
        assert word.encode() not in content
    assert [one.folder for one in known_backups(place.desk(), place.office.paths)] == [made.folder]


@pytest.mark.parametrize("name", [DATABASE, MANIFEST, "keys.json", "counters.json"])
def test_a_flipped_bit_in_any_file_of_a_backup_is_found(place: Workplace, name: str) -> None:
    registered(place.desk())
    made = backed_up(place)
    file = made.folder / name
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    checked = check_known(place.desk(), made)
    assert checked.problem is not None


def test_a_lost_file_of_a_backup_is_named(place: Workplace) -> None:
    made = backed_up(place)
    (made.folder / DATABASE).unlink()
    with pytest.raises(BadInput) as caught:
        check_backup(made.folder, KEY)
    assert caught.value.code == "backup_changed" and caught.value.facts["where"] == DATABASE


def test_the_recovery_key_or_a_password_of_that_time_opens_a_backup(place: Workplace) -> None:
    made = backed_up(place)
    place.ring.change_password("e-kovaleva", old=PASSWORD, new="совсем-новый-5")
    assert key_of_backup(made.folder, recovery=place.recovery) == KEY
    assert key_of_backup(made.folder, employee_id="e-kovaleva", password=PASSWORD) == KEY
    with pytest.raises(BadInput, match="password_wrong"):
        key_of_backup(made.folder, employee_id="e-kovaleva", password="совсем-новый-5")


def test_a_new_computer_goes_on_with_the_restored_data(place: Workplace, tmp_path: Path) -> None:
    first = registered(place.desk())
    made = backed_up(place, tmp_path / "stick")
    fresh = Paths(tmp_path / "new")
    key = key_of_backup(made.folder, recovery=place.recovery)
    assert restore(made.folder, fresh, key=key, now=NOW, random_bytes=os.urandom) is None
    office = open_office(fresh, clock=place.clock, key=key)
    office.store.bind()
    desk = office.sit_down("e-kovaleva")
    assert [line.number for line in first_lines(desk, JournalFilter())] == [first.number]
    assert office.ring.unlock("e-kovaleva", PASSWORD) == KEY
    second = registered(desk)
    assert second.number != first.number
    office.store.close()


def test_a_number_given_after_the_backup_is_not_given_again(place: Workplace) -> None:
    made = backed_up(place)
    after = registered(place.desk())
    place.office.store.close()
    paths = place.office.paths
    aside = restore(made.folder, paths, key=KEY, now=NOW, random_bytes=os.urandom)
    assert aside is not None and (aside / DATABASE).exists(), "what was here is kept"
    office = open_office(paths, clock=place.clock, key=KEY)
    office.store.bind()
    again = registered(office.sit_down("e-kovaleva"))
    assert again.number > after.number
    office.store.close()


def test_attachments_come_back_on_a_new_computer(place: Workplace, tmp_path: Path) -> None:
    blob = place.desk().blobs.keep("фото счётчика".encode(), "text/plain")
    made = backed_up(place, tmp_path / "stick")
    assert made.manifest.attachments == 1
    fresh = Paths(tmp_path / "new")
    restore(made.folder, fresh, key=KEY, now=NOW, random_bytes=os.urandom)
    office = open_office(fresh, clock=place.clock, key=KEY)
    assert office.blobs.read(blob.sha256) == "фото счётчика".encode()
    office.store.close()
    place.office.store.bind()


def test_a_damaged_backup_touches_nothing(place: Workplace) -> None:
    made = backed_up(place)
    (made.folder / DATABASE).write_bytes(b"0" * 5000)
    before = {file.name: file.stat().st_size for file in place.office.paths.data.iterdir()}
    with pytest.raises(OtklikError):
        restore(made.folder, place.office.paths, key=KEY, now=NOW, random_bytes=os.urandom)
    assert {file.name: file.stat().st_size for file in place.office.paths.data.iterdir()} == before


def test_a_full_disk_leaves_no_half_backup(place: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("services.protection.backups.copy_database", full)
    with pytest.raises(OtklikError, match="disk_full"):
        backed_up(place)
    assert not list(place.office.paths.backups.iterdir())


def test_work_goes_on_beside_a_backup(place: Workplace) -> None:
    made = backed_up(place)
    number = registered(place.desk()).number
    place.clock.forward(hours=1)
    later = backed_up(place)
    assert later.manifest.facts > made.manifest.facts and number


def test_backups_by_themselves_come_when_the_last_is_old(place: Workplace) -> None:
    desk, paths = place.desk(), place.office.paths
    assert is_due(desk, paths, AT_START)
    backed_up(place)
    place.clock.forward(hours=5)
    assert is_due(desk, paths, AT_START) and not is_due(desk, paths, DAILY)
    place.clock.forward(hours=20)
    assert is_due(desk, paths, DAILY)
    place.clock.forward(days=-30)
    assert is_due(desk, paths, DAILY), "a clock set back must not stop backups"


def test_who_may_not_back_up_by_hand_is_refused_and_told_who_may(place: Workplace) -> None:
    with pytest.raises(Refusal) as caught:
        back_up(place.desk("e-zhuk"), place.office.paths, place.ring)
    assert caught.value.code == "not_permitted" and "administrator" in str(caught.value.facts["who"])


def test_rotation_removes_the_old_and_what_was_cut_off(place: Workplace) -> None:
    root = place.office.paths.backups
    for _ in range(12):
        backed_up(place)
        place.clock.forward(hours=1)
    (root / ".making-2020").mkdir()
    assert len(backups_in(root)) < 12
    rotate(root)
    assert not list(root.glob(".making*"))


@given(
    st.lists(st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)), max_size=80)
)
def test_the_newest_always_stay_and_a_year_back_is_covered(moments: list[datetime]) -> None:
    stays = kept(moments)
    newest = sorted(set(moments), reverse=True)
    assert stays <= set(moments) and set(newest[:NEWEST]) <= stays
    assert kept(stays) == stays, "a second rotation removes nothing more"
    if newest:
        last_week = {moment.date() for moment in newest if newest[0] - moment < timedelta(days=6)}
        assert last_week <= {moment.date() for moment in stays}


@given(st.binary(max_size=200) | st.just(b'{"files": {"../x": [1, ""]}}'))
def test_any_bytes_as_manifest_are_refused_in_words(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / MANIFEST).write_bytes(content)
        with pytest.raises(OtklikError):
            check_backup(Path(folder), KEY)


def test_a_copied_backup_folder_is_found_under_any_name(place: Workplace, tmp_path: Path) -> None:
    made = backed_up(place)
    shutil.copytree(made.folder, tmp_path / "копия")
    assert check_backup(tmp_path / "копия", KEY).facts == made.manifest.facts
