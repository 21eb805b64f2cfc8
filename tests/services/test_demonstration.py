"""The demonstration can be made on any day, and everything of a working day is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.demonstration import make_demonstration
from services.office import Office, open_office
from services.paths import Paths
from services.today import today
from tests.factory import clock_at


def demonstration(folder: Path, now: str) -> Office:
    paths = Paths(folder)
    paths.create()
    office = open_office(paths, clock=clock_at(now), key=b"")
    make_demonstration(office)
    return office


@pytest.mark.parametrize(
    "now",
    ["2026-11-22 06:30", "2026-01-01 00:10", "2026-03-23 23:50", "2026-05-09 12:00", "2027-01-04 09:00"],
)
def test_the_demonstration_is_made_on_rest_days_at_night_and_at_the_turn_of_a_year(
    tmp_path: Path, now: str
) -> None:
    office = demonstration(tmp_path, now)
    count = office.store.execute("SELECT count(*) FROM journal").fetchone()[0]
    assert count == 11
    assert office.is_empty is False


def test_a_working_day_of_the_demonstration_has_work_for_everybody(tmp_path: Path) -> None:
    office = demonstration(tmp_path, "2026-11-24 09:00")
    registry, director = (today(office.sit_down(who)) for who in ("e-kovaleva", "e-abdrakhmanov"))
    assert director.to_sign == 1
    assert registry.open_book == 1
    assert registry.call_backs == 1
    assert office.store.execute("SELECT count(*) FROM reception_board WHERE open = 1").fetchone()[0] == 2
    visits = office.store.execute("SELECT count(*) FROM visit").fetchone()[0]
    notices = office.store.execute("SELECT count(*) FROM fact WHERE kind = 'notice_given'").fetchone()[0]
    assert (visits, notices) == (3, 2)


def test_it_is_made_once(tmp_path: Path) -> None:
    office = demonstration(tmp_path, "2026-11-24 09:00")
    make_demonstration(office)
    assert office.store.execute("SELECT count(*) FROM journal").fetchone()[0] == 11
