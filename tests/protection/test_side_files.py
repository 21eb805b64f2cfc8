"""Every small file beside the database: one flipped bit is noticed, named and put right."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from program.keys import data_key
from services.numbers import Counters
from services.office import MACHINE, machine_token, open_office
from services.protection.attempts import NAME as ATTEMPTS
from services.protection.attempts import Attempts
from services.protection.backups import back_up
from services.protection.repair import Damaged, Finding, Remedy, check_and_repair, note_healed
from services.protection.restoring import restore
from services.protection.twin_file import TwinFile, twin_of
from tests.factory import clock_at, registered
from tests.protection.people import KEY, Workplace, locked_workplace

pytestmark = pytest.mark.expects_log
TWINS = {
    "keys.json": Damaged.KEYS,
    "counters.json": Damaged.COUNTERS,
    MACHINE: Damaged.MACHINE,
    ATTEMPTS: Damaged.TRIES,
}


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    made = locked_workplace(tmp_path / "laptop")
    registered(made.desk())
    with pytest.raises(BadInput):
        made.ring.unlock("e-kovaleva", "не тот пароль")
    return made


def flip(file: Path, at: int, bit: int = 0) -> None:
    content = bytearray(file.read_bytes())
    content[at % len(content)] ^= 1 << bit
    file.write_bytes(content)


def looked(place: Workplace) -> list[Finding]:
    return check_and_repair(place.desk(), place.office.paths, place.ring)


def test_no_small_file_lies_alone(place: Workplace) -> None:
    small = {file.name for file in place.office.paths.data.iterdir() if file.is_file()}
    database = {name for name in small if name.startswith("otklik.")}
    twins = {one.name for name in TWINS for one in (Path(name), twin_of(Path(name)))}
    assert small - database == twins


@pytest.mark.parametrize("name", sorted(TWINS))
@pytest.mark.parametrize("second", [False, True])
def test_a_flipped_bit_is_named_and_put_right(place: Workplace, name: str, second: bool) -> None:
    file = place.office.paths.data / name
    damaged = twin_of(file) if second else file
    whole = file.read_bytes()
    flip(damaged, len(whole) // 3)
    assert looked(place) == [Finding(TWINS[name], name, Remedy.FROM_TWIN)]
    assert file.read_bytes() == twin_of(file).read_bytes() == whole
    assert looked(place) == [], "it is told once"
    told = place.office.store.execute("SELECT after FROM audit_entry WHERE action = 'repair'").fetchall()
    assert len(told) == 1 and TWINS[name].value in told[0][0]


@pytest.mark.parametrize("name", sorted(TWINS))
def test_a_file_that_is_gone_comes_back_from_its_twin(place: Workplace, name: str) -> None:
    file = place.office.paths.data / name
    whole = file.read_bytes()
    file.unlink()
    assert looked(place) == [] and file.read_bytes() == whole


def test_the_repair_at_the_first_reading_is_told_later(place: Workplace) -> None:
    flip(place.office.paths.data / "counters.json", 5)
    assert registered(place.desk()).number
    assert note_healed(place.desk(), place.office.paths) == [
        Finding(Damaged.COUNTERS, "counters.json", Remedy.FROM_TWIN)
    ]
    assert note_healed(place.desk(), place.office.paths) == []


def test_a_damaged_mark_of_the_computer_stops_no_numbering(place: Workplace) -> None:
    place.office.store.execute("UPDATE replica SET server = 'https://centre.example'")
    token = machine_token(place.office.paths.data, os.urandom)
    place.office.store.close()
    flip(place.office.paths.data / MACHINE, 3)
    office = open_office(place.office.paths, clock=place.clock, key=KEY)
    office.store.bind()
    assert machine_token(place.office.paths.data, os.urandom) == token
    assert registered(office.sit_down("e-kovaleva")).number
    office.store.close()


def test_both_marks_damaged_make_the_computer_a_stranger_to_its_own_numbers(place: Workplace) -> None:
    place.office.store.execute("UPDATE replica SET server = 'https://centre.example'")
    place.office.store.close()
    for file in TwinFile(place.office.paths.data / MACHINE).files:
        flip(file, 3)
    place.office = open_office(place.office.paths, clock=place.clock, key=KEY)
    assert place.office.store.execute("SELECT count(*) FROM series").fetchone()[0] == 0
    assert note_healed(place.desk(), place.office.paths) == [
        Finding(Damaged.MACHINE, MACHINE, Remedy.NEW_SERIES_NEEDED)
    ]


def test_both_counts_of_wrong_passwords_damaged_lock_nobody_out(place: Workplace) -> None:
    data = place.office.paths.data
    for file in TwinFile(data / ATTEMPTS).files:
        file.write_bytes(b"\x00\xff")
    assert Attempts(data, place.clock).wrong("e-kovaleva") == 0
    assert looked(place) == [Finding(Damaged.TRIES, ATTEMPTS, Remedy.BEGUN_ANEW)]


def test_counters_lost_twice_are_counted_again_and_repeat_nothing(place: Workplace) -> None:
    before = registered(place.desk()).number
    for file in TwinFile(place.office.paths.data / "counters.json").files:
        flip(file, 1)
    with pytest.raises(BadInput, match="counters_damaged"):
        registered(place.desk())
    assert looked(place) == [Finding(Damaged.COUNTERS, "counters.json", Remedy.COUNTED_AGAIN)]
    assert registered(place.desk()).number > before


def test_a_restore_leaves_no_twin_of_the_computer_before(place: Workplace) -> None:
    made = back_up(place.desk(), place.office.paths, place.ring)
    data = place.office.paths.data
    before = machine_token(data, os.urandom)
    place.office.store.close()
    aside = restore(made.folder, place.office.paths, key=KEY, now=place.clock.now(), random_bytes=os.urandom)
    assert aside is not None and (aside / MACHINE).exists() and twin_of(aside / MACHINE).exists()
    assert machine_token(data, os.urandom) != before
    assert not (data / ATTEMPTS).exists() and not twin_of(data / ATTEMPTS).exists()


def test_a_flipped_bit_in_the_key_of_the_demonstration_is_put_right(tmp_path: Path) -> None:
    key = data_key(tmp_path)
    flip(tmp_path / "data.key", 10)
    assert data_key(tmp_path) == key
    for file in TwinFile(tmp_path / "data.key").files:
        flip(file, 10)
    with pytest.raises(BadInput, match="data_key_unreadable"):
        data_key(tmp_path)


@given(at=st.integers(0, 1 << 12), bit=st.integers(0, 7), second=st.booleans())
def test_no_flipped_bit_anywhere_in_a_copy_changes_what_is_read(at: int, bit: int, second: bool) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "counters.json"
        Counters(file).reach("A/incoming/2026", 147)
        flip(twin_of(file) if second else file, at, bit)
        assert Counters(file).reached("A/incoming/2026") == 147


@given(st.binary(max_size=200))
def test_any_bytes_in_both_copies_are_refused_and_stay(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        twins = TwinFile(Path(folder) / MACHINE)
        for file in twins.files:
            file.write_bytes(content)
        with pytest.raises(BadInput, match="side_file_damaged"):
            twins.read()
        assert [file.read_bytes() for file in twins.files] == [content, content]


def test_wrong_tries_are_still_counted_after_a_flipped_bit(tmp_path: Path) -> None:
    clock = clock_at()
    for _ in range(3):
        Attempts(tmp_path, clock).failed("e-1")
    flip(tmp_path / ATTEMPTS, 8)
    assert Attempts(tmp_path, clock).wrong("e-1") == 3
