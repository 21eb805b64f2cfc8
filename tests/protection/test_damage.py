"""Flipped bits, locks, read-only disks, clocks that jump, a second instance: noticed, named, put right."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from domain.errors import BadInput, Fault, OtklikError
from models.copying import faults_of_database
from services.instance import InstanceLock
from services.office import open_office
from services.protection.backups import back_up
from services.protection.repair import Damaged, Finding, Remedy, check_and_repair
from services.settings import Settings
from tests.factory import registered
from tests.protection.people import KEY, Workplace, locked_workplace


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    made = locked_workplace(tmp_path / "laptop")
    registered(made.desk())
    return made


def flip(file: Path, part: float = 0.5) -> None:
    content = bytearray(file.read_bytes())
    content[int(len(content) * part)] ^= 1
    file.write_bytes(content)


def looked(place: Workplace) -> list[Finding]:
    return check_and_repair(place.desk(), place.office.paths, place.ring)


def test_nothing_is_found_where_nothing_is_damaged(place: Workplace) -> None:
    place.desk().blobs.keep(b"photo", "image/jpeg")
    assert looked(place) == []


def test_a_damaged_attachment_comes_back_from_a_backup(place: Workplace, tmp_path: Path) -> None:
    desk = place.desk()
    blob = desk.blobs.keep("фото".encode(), "image/jpeg")
    Settings(desk.store).put("backup_folder", str(tmp_path / "stick"))
    back_up(desk, place.office.paths, place.ring)
    flip(desk.blobs.path(blob.sha256))
    with pytest.raises(BadInput, match="attachment_damaged"):
        desk.blobs.read(blob.sha256)
    assert looked(place) == [Finding(Damaged.ATTACHMENT, blob.sha256, Remedy.FROM_BACKUP)]
    assert desk.blobs.read(blob.sha256) == "фото".encode()


@pytest.mark.parametrize(("state", "remedy"), [("on_server", Remedy.FROM_CENTRE), ("local", Remedy.LOST)])
def test_a_damaged_attachment_is_asked_of_the_centre_or_named_as_lost(
    place: Workplace, state: str, remedy: Remedy
) -> None:
    desk = place.desk()
    blob = desk.blobs.keep("фото".encode(), "image/jpeg")
    desk.store.execute("UPDATE blob SET state = ?", (state,))
    desk.blobs.path(blob.sha256).unlink()
    assert looked(place) == [Finding(Damaged.ATTACHMENT, blob.sha256, remedy)]


@pytest.mark.parametrize("part", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_flipped_bit_in_the_database_is_found_by_its_page(place: Workplace, part: float) -> None:
    path = place.office.paths.database
    place.office.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    place.office.store.close()
    flip(path, part)
    assert faults_of_database(path, KEY)


def test_a_database_whose_head_is_damaged_is_refused_in_words(place: Workplace) -> None:
    place.office.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    place.office.store.close()
    path = place.office.paths.database
    path.write_bytes(bytes(512) + path.read_bytes()[512:])
    with pytest.raises(OtklikError) as caught:
        open_office(place.office.paths, clock=place.clock, key=KEY)
    assert caught.value.code in ("database_not_readable", "database_damaged")


def test_a_database_held_by_another_program_is_named_and_nothing_is_half_done(place: Workplace) -> None:
    code = (
        "import sys; from sqlcipher3 import dbapi2 as s; c = s.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA key = \"x\\'' + '6b'*32 + '\\'\"');"
        "c.execute('PRAGMA cipher_hmac_algorithm = HMAC_SHA256'); c.execute('BEGIN IMMEDIATE');"
        "print('held', flush=True); sys.stdin.readline()"
    )
    command = [sys.executable, "-c", code, str(place.office.paths.database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdout.readline().strip() == "held"
        desk = place.desk()
        desk.store.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(Fault, match="database_locked"):
            registered(desk)
        other.communicate("\n")
    assert registered(desk).number


def test_a_read_only_database_is_named(place: Workplace) -> None:
    desk = place.desk()
    desk.store.execute("PRAGMA query_only = 1")
    with pytest.raises(Fault, match="disk_read_only"):
        registered(desk)
    desk.store.execute("PRAGMA query_only = 0")
    assert registered(desk).number


def test_a_second_program_on_the_same_data_is_told_so(place: Workplace) -> None:
    code = (
        "import sys; from pathlib import Path; from services.instance import InstanceLock;"
        "lock = InstanceLock(Path(sys.argv[1])); lock.acquire();"
        "print('held', flush=True); sys.stdin.readline()"
    )
    command = [sys.executable, "-c", code, str(place.office.paths.lock)]
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None and other.stdout.readline().strip() == "held"
        with pytest.raises(Fault, match="instance_already_running"):
            InstanceLock(place.office.paths.lock).acquire()
        other.communicate("\n")
    with InstanceLock(place.office.paths.lock) as lock:
        assert lock.held


@pytest.mark.parametrize("jump", [{"days": -400}, {"days": 400}, {"hours": -2}])
def test_a_clock_that_jumps_stops_nobody_and_repeats_no_number(
    place: Workplace, jump: dict[str, int]
) -> None:
    desk = place.desk()
    numbers = [registered(desk).number]
    place.clock.forward(**jump)
    numbers += [registered(desk).number for _ in range(2)]
    place.clock.forward(**{name: -value for name, value in jump.items()})
    numbers.append(registered(desk).number)
    assert len(set(numbers)) == len(numbers)


def test_the_file_on_the_disk_is_no_plain_database(place: Workplace) -> None:
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(place.office.paths.database).execute("SELECT count(*) FROM sqlite_master")
    assert not place.office.paths.database.read_bytes().startswith(b"SQLite format 3")
