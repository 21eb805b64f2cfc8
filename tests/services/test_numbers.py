"""Numbers are final when printed: unique, in order, never given twice."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from domain.errors import BadInput, Refusal
from services.numbers import INCOMING, OUTGOING, number_to_come
from tests.factory import clock_at, make_office, registered


def test_numbers_follow_each_other_without_a_gap(tmp_path: Path) -> None:
    desk = make_office(tmp_path).sit_down("e-kovaleva")
    assert [registered(desk).number for _ in range(3)] == ["C0-26-A-0001", "C0-26-A-0002", "C0-26-A-0003"]


def test_the_number_shown_beforehand_is_the_one_that_is_given(tmp_path: Path) -> None:
    desk = make_office(tmp_path).sit_down("e-kovaleva")
    shown = number_to_come(desk, INCOMING)
    assert registered(desk).number == shown


def test_outgoing_letters_count_on_their_own(tmp_path: Path) -> None:
    desk = make_office(tmp_path).sit_down("e-kovaleva")
    registered(desk)
    assert number_to_come(desk, OUTGOING).endswith("-0001")


def test_a_failed_registration_uses_no_number_twice(tmp_path: Path) -> None:
    desk = make_office(tmp_path).sit_down("e-kovaleva")
    with pytest.raises(Refusal, match="kind_not_in_profile"):
        registered(desk, kind="unheard_of")
    first = registered(desk).number
    assert registered(desk).number > first


def test_a_restored_database_does_not_repeat_a_number(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    desk = office.sit_down("e-kovaleva")
    registered(desk)
    office.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(tmp_path / "otklik.db", tmp_path / "old.db")
    printed = [registered(desk).number for _ in range(3)]
    office.store.close()
    for name in ("otklik.db-wal", "otklik.db-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "old.db", tmp_path / "otklik.db")
    again = make_office(tmp_path, clock=clock_at("2026-06-02 09:00")).sit_down("e-kovaleva")
    assert registered(again).number not in printed


def test_a_new_year_begins_at_one(tmp_path: Path) -> None:
    clock = clock_at("2026-12-31 23:30")
    office = make_office(tmp_path, clock=clock)
    desk = office.sit_down("e-kovaleva")
    registered(desk)
    clock.set("2027-01-01 00:10")
    assert registered(desk).number == "C0-27-A-0001"


def test_a_clock_set_back_over_new_year_does_not_take_the_number_s_year_back(tmp_path: Path) -> None:
    clock = clock_at("2027-01-04 10:00")
    desk = make_office(tmp_path, clock=clock).sit_down("e-kovaleva")
    assert registered(desk).number == "C0-27-A-0001"
    clock.set("2026-12-30 10:00")
    assert registered(desk).number == "C0-27-A-0002"


def test_without_a_series_nothing_is_registered_and_nothing_is_lost(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    office.store.execute("DELETE FROM series")
    desk = office.sit_down("e-kovaleva")
    with pytest.raises(Refusal, match="no_number_series"):
        registered(desk)
    assert number_to_come(desk, INCOMING) == ""


@pytest.mark.expects_log
def test_damaged_counters_stop_numbering_rather_than_guess(tmp_path: Path) -> None:
    desk = make_office(tmp_path).sit_down("e-kovaleva")
    registered(desk)
    for name in ("counters.json", "counters-copy.json"):
        (tmp_path / name).write_text("{", encoding="utf-8")
    with pytest.raises(BadInput, match="counters_damaged"):
        registered(desk)
