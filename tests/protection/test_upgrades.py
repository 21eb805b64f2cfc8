"""Before a migration the data are backed up as at any other time; a failure leaves them as they were."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from domain.errors import Fault
from models import database
from models.database import COPIES_BEFORE_UPGRADE, applied_migrations, open_store
from services.office import open_office
from services.protection.backup_files import backups_in
from services.protection.backups import BEFORE_UPGRADE, back_up, check_backup, rotate
from services.settings import Settings
from tests.factory import registered
from tests.protection.people import KEY, Workplace, locked_workplace

_STEP = '''"""One more table."""

def up(_migrator, db):
    db.execute_sql("CREATE TABLE more_{0}(id INTEGER PRIMARY KEY)")
'''


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    made = locked_workplace(tmp_path / "laptop")
    registered(made.desk())
    return made


@pytest.fixture
def versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The migrations of later versions of the program are put here."""
    folder = tmp_path / "migrations"
    shutil.copytree(database.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(database, "MIGRATIONS", folder)
    return folder


def release(versions: Path, number: int) -> None:
    (versions / f"{number:04}_more.py").write_text(_STEP.format(number), encoding="utf-8")


def opened_by_new_version(place: Workplace) -> None:
    place.office.store.close()
    place.office = open_office(place.office.paths, clock=place.clock, key=KEY)


def test_an_upgrade_is_preceded_by_a_whole_backup_of_the_former_version(
    place: Workplace, versions: Path
) -> None:
    before = place.office.store.execute("SELECT count(*) FROM fact").fetchone()[0]
    release(versions, 2)
    opened_by_new_version(place)
    assert applied_migrations(place.office.store)[-1] == "0002_more"
    (made,) = backups_in(place.office.paths.backups)
    assert made.manifest.reason == BEFORE_UPGRADE and made.manifest.place == "C0"
    assert check_backup(made.folder, KEY).facts == before
    assert not list(place.office.paths.data.glob("*before*")), "nothing lies beside the database"


def test_upgrade_after_upgrade_leaves_no_more_than_the_rotation_keeps(
    place: Workplace, versions: Path
) -> None:
    for number in range(2, 14):
        place.clock.forward(days=40)
        release(versions, number)
        opened_by_new_version(place)
    found = backups_in(place.office.paths.backups)
    assert len(found) < 14 and found[0].manifest.made_at == place.clock.now()
    assert rotate(place.office.paths.backups) == []


def test_the_last_backup_before_an_upgrade_outlives_the_days_after_it(
    place: Workplace, versions: Path
) -> None:
    release(versions, 2)
    opened_by_new_version(place)
    for _ in range(30):
        place.clock.forward(hours=7)
        back_up(place.desk(), place.office.paths, place.ring)
    reasons = [one.manifest.reason for one in backups_in(place.office.paths.backups)]
    assert reasons.count(BEFORE_UPGRADE) == 1


def test_the_backup_goes_to_the_chosen_place_and_stays_here_where_that_is_not_there(
    place: Workplace, versions: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    Settings(place.desk().store).put("backup_folder", str(stick))
    release(versions, 2)
    opened_by_new_version(place)
    assert [one.manifest.reason for one in backups_in(stick)] == [BEFORE_UPGRADE]
    shutil.rmtree(stick)
    release(versions, 3)
    opened_by_new_version(place)
    assert not stick.exists() and len(backups_in(place.office.paths.backups)) == 1


def test_without_room_for_the_backup_the_data_stay_of_the_former_version(
    place: Workplace, versions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Fault("disk_full", where="otklik.db")

    monkeypatch.setattr("services.protection.backups.copy_database", full)
    release(versions, 2)
    place.office.store.close()
    with pytest.raises(Fault, match="disk_full"):
        open_office(place.office.paths, clock=place.clock, key=KEY)
    (versions / "0002_more.py").unlink()
    opened_by_new_version(place)
    assert applied_migrations(place.office.store)[-1] == "0001_initial"
    assert not list(place.office.paths.backups.iterdir())


def test_copies_beside_data_without_passwords_are_rotated_too(tmp_path: Path, versions: Path) -> None:
    for number in range(2, 7):
        open_store(tmp_path / "otklik.db", KEY).close()
        release(versions, number)
    open_store(tmp_path / "otklik.db", KEY).close()
    copies = sorted(file.name for file in tmp_path.glob("otklik-before-*.db"))
    assert len(copies) == COPIES_BEFORE_UPGRADE and copies[-1] == "otklik-before-0005_more.db"
