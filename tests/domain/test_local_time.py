"""Zones, clock changes, and the date that counts."""

from __future__ import annotations

from datetime import datetime

import pytest

from domain.errors import BadInput
from domain.local_time import exists, legal_date, to_the_minute, wall_time, zone
from tests.domain.days import day, moment

ALMATY, BUDAPEST = zone("Asia/Almaty"), zone("Europe/Budapest")


@pytest.mark.parametrize(
    ("instant", "place", "on"),
    [
        ("2026-06-01T18:59:59+00:00", "Asia/Almaty", "2026-06-01"),
        ("2026-06-01T19:00:00+00:00", "Asia/Almaty", "2026-06-02"),
        ("2026-06-01T20:59:59+00:00", "Europe/Moscow", "2026-06-01"),
        ("2026-06-01T21:00:00+00:00", "Europe/Moscow", "2026-06-02"),
        ("2026-06-01T22:30:00+00:00", "Europe/Kaliningrad", "2026-06-02"),
        ("2026-06-01T14:00:00+00:00", "Asia/Vladivostok", "2026-06-02"),
        ("2026-12-01T23:00:00+00:00", "Europe/Budapest", "2026-12-02"),
        ("2026-06-01T22:00:00+00:00", "Europe/Budapest", "2026-06-02"),
    ],
)
def test_the_local_date_of_the_workplace_counts(instant: str, place: str, on: str) -> None:
    assert legal_date(moment(instant), zone(place)) == day(on)


def test_a_date_counts_as_it_is() -> None:
    assert legal_date(day("2026-06-01"), ALMATY) == day("2026-06-01")


def test_a_moment_without_offset_has_no_date() -> None:
    with pytest.raises(BadInput, match="moment_without_offset"):
        legal_date(moment("2026-06-01T10:00"), ALMATY)


def test_kazakhstan_is_at_utc_plus_five_since_march_2024() -> None:
    before, after = moment("2024-02-29T17:59:59+00:00"), moment("2024-02-29T18:00:00+00:00")
    assert before.astimezone(ALMATY).isoformat() == "2024-02-29T23:59:59+06:00"
    assert after.astimezone(ALMATY).isoformat() == "2024-02-29T23:00:00+05:00"
    assert legal_date(moment("2024-02-29T18:30:00+00:00"), ALMATY) == day("2024-02-29")
    assert legal_date(moment("2024-02-29T19:00:00+00:00"), ALMATY) == day("2024-03-01")


def test_the_hour_that_came_twice_in_kazakhstan_must_be_told_apart() -> None:
    typed = datetime(2024, 2, 29, 23, 30)
    with pytest.raises(BadInput, match="local_time_twice"):
        wall_time(typed, ALMATY)
    assert wall_time(typed, ALMATY, second=False).isoformat() == "2024-02-29T23:30:00+06:00"
    assert wall_time(typed, ALMATY, second=True).isoformat() == "2024-02-29T23:30:00+05:00"


@pytest.mark.parametrize("typed", [datetime(2026, 3, 29, 2, 0), datetime(2026, 3, 29, 2, 59)])
def test_a_time_that_the_clocks_skip_is_refused_when_it_is_typed(typed: datetime) -> None:
    assert not exists(typed, BUDAPEST)
    with pytest.raises(BadInput) as refused:
        wall_time(typed, BUDAPEST)
    assert refused.value.code == "local_time_skipped"
    assert refused.value.facts["zone"] == "Europe/Budapest"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (datetime(2026, 3, 29, 1, 59), "2026-03-29T01:59:00+01:00"),
        (datetime(2026, 3, 29, 3, 0), "2026-03-29T03:00:00+02:00"),
        (datetime(2026, 10, 25, 3, 0), "2026-10-25T03:00:00+01:00"),
    ],
)
def test_times_beside_a_change_of_the_clocks_are_themselves(typed: datetime, shown: str) -> None:
    assert wall_time(typed, BUDAPEST).isoformat() == shown


@pytest.mark.parametrize("name", ["", "Mars/Base", "../Europe/Moscow", "Asia", "/etc/passwd", "tzdata.zi"])
def test_an_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(BadInput, match="zone_unknown"):
        zone(name)


def test_seconds_are_cut_off_not_rounded() -> None:
    assert to_the_minute(moment("2026-06-01T10:00:59.999+05:00")) == moment("2026-06-01T10:00+05:00")
