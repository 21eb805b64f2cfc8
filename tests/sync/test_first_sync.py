"""A new laptop gets snapshots in a new file; a rebuild keeps what this laptop alone has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from models.database import Store
from program.syncing import fetch_anew, fetch_copy, make_engine
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.projection import rebuild as project_all
from services.recording import recording
from services.rows import read_record
from services.sync_status import contested_records, sync_summary
from sync.rebuilding import rebuild
from tests.factory import registered
from tests.services.test_journal_import import GOOD, everything, journal_of, taken, taken_back
from tests.sync.conftest import LaptopHere

Laptops = Callable[..., LaptopHere]


def anew(laptop: LaptopHere) -> None:
    """Make the laptop's database again from the centre's snapshots."""
    laptop.office.store.bind()
    engine = make_engine(laptop.office, lambda: laptop.employee, tell=lambda changes: None)
    try:
        fetch_anew(laptop.office, engine, list(engine.greet()))
    finally:
        engine.transport.close()


def test_a_rebuilt_laptop_shows_the_same_and_has_lost_nothing_of_its_own(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "kovaleva")
    made = registered(a.desk())
    a.sync()
    b.sync()
    for laptop, subject in ((a, "Первое слово"), (b, "Второе слово")):
        with recording(laptop.desk(), "edit") as act:
            act.set("appeal", made.appeal_id, {"subject": subject})
        laptop.sync()
    waiting = registered(b.desk())
    with recording(b.desk(), "edit") as act:
        act.set("appeal", made.appeal_id, {"region": "north"})
    unsent = sync_summary(b.office.store).unsent
    anew(b)
    assert sync_summary(b.office.store).unsent == unsent > 0
    assert {line.number for line in first_lines(b.desk(), JournalFilter())} == {made.number, waiting.number}
    card = read_record("appeal", made.appeal_id)
    assert (card["subject"], card["region"]) == ("Первое слово", "north")
    (record,) = contested_records(b.office.store)
    assert [side.value for side in record.fields[0].candidates] == ["Второе слово"]
    for laptop in (b, a):
        laptop.sync()
    a.desk()
    assert read_record("appeal", made.appeal_id)["region"] == "north"
    assert sync_summary(b.office.store).unsent == 0
    assert registered(b.desk()).number not in {made.number, waiting.number}


def test_a_rebuild_that_stops_late_leaves_everything_and_can_be_begun_again(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    made = registered(a.desk())
    unsent = sync_summary(a.office.store).unsent
    snapshots = fetch_copy(a.office, lambda: a.employee)

    def power_cut(store: Store) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rebuild(a.office.store, snapshots, project_all=power_cut)
    assert [line.number for line in first_lines(a.desk(), JournalFilter())] == [made.number]
    a.office.take_store(rebuild(a.office.store, snapshots, project_all=project_all))
    assert [line.number for line in first_lines(a.desk(), JournalFilter())] == [made.number]
    assert sync_summary(a.office.store).unsent == unsent > 0


def test_a_rebuild_that_fails_leaves_everything_as_it_was(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    made = registered(a.desk())
    a.sync()
    engine = make_engine(a.office, lambda: a.employee, tell=lambda changes: None)
    engine.transport.download = lambda path, **_: b"damaged"  # type: ignore[method-assign]
    try:
        fetch_anew(a.office, engine, ["centre:p0"])
        code = ""
    except Exception as error:
        code = str(error)
    finally:
        engine.transport.close()
    assert code == "snapshot_damaged"
    assert [line.number for line in first_lines(a.desk(), JournalFilter())] == [made.number]
    assert sorted(path.name for path in a.office.store.path.parent.glob("*.new*")) == []


def test_an_imported_journal_outlives_a_rebuild_and_can_still_be_taken_back(
    laptops: Laptops, tmp_path: Path
) -> None:
    a = laptops("A", "kovaleva", "lee")
    registered(a.desk(), subject="До переноса счёта")
    desk = a.desk("e-lee")
    going = taken(desk, journal_of(tmp_path, GOOD.format(41), GOOD.format(42)))
    later = registered(a.desk(), subject="После переноса")
    a.sync()
    before = everything(a.desk())
    anew(a)
    assert everything(a.desk()) == before
    assert everything(a.desk(), "петров счета 42") == ["К-42"]
    assert everything(a.desk(), "перенос") == sorted(number for number in before if number[:1] != "К")
    assert everything(a.desk(), "петр") == ["К-41", "К-42"]
    assert registered(a.desk()).number not in before
    assert a.office.store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    taken_back(a.desk("e-lee"), going.run.id)
    assert everything(a.desk(), "петров") == []
    assert later.number in everything(a.desk())
