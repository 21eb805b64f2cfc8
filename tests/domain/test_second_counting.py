"""The program and a naive second implementation agree on 100,000 random cases."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from domain.calendars import Calendar
from domain.explanation import explain
from domain.terms import Base, Roll, Term, Unit, count
from domain.visit_terms import Notice, earliest_visit, latest_notice
from tests.domain import naive_terms as naive
from tests.domain.days import frozen

FIRST = date(2024, 3, 1)
DAYS = (date(2027, 9, 30) - FIRST).days
COUNTRIES = ("KZ", "RU", "HU")


def listed(calendar: Calendar) -> naive.IsWorked:
    """The calendar as two plain sets, read from its data and not from its index."""
    off: set[date] = set()
    worked: set[date] = set()
    for data in calendar.years.values():
        for on, reason in data.days.items():
            (worked if reason.working else off).add(on)
    return naive.worked_by(off, worked)


CALENDARS = {country: (frozen().of(country), listed(frozen().of(country))) for country in COUNTRIES}


def random_day(chance: random.Random) -> date:
    return FIRST + timedelta(days=chance.randrange(DAYS))


@pytest.mark.slow
@pytest.mark.parametrize("country", COUNTRIES)
def test_terms_end_where_a_walk_over_the_days_ends(country: str) -> None:
    calendar, is_worked = CALENDARS[country]
    chance = random.Random(f"terms {country}")
    for _ in range(20_000):
        unit = chance.choice(list(Unit))
        value = chance.randrange(1, 4) if unit is Unit.MONTHS else chance.randrange(1, 31)
        roll, start = chance.choice(list(Roll)), random_day(chance)
        dates = count(Term(value, unit, Base.RECEIPT, roll), start, calendar)
        nominal = naive.end(unit, value, start, is_worked)
        due = naive.roll(nominal, roll, is_worked)
        safe = naive.roll(due, "previous_working", is_worked)
        assert dates == (nominal, due, safe if safe >= start else due), (unit, value, roll, start)


@pytest.mark.slow
@pytest.mark.parametrize("country", COUNTRIES)
def test_visit_terms_end_where_a_walk_over_the_days_ends(country: str) -> None:
    calendar, is_worked = CALENDARS[country]
    chance = random.Random(f"visits {country}")
    for _ in range(7_000):
        n, clear, any_day = chance.randrange(1, 8), chance.random() < 0.5, chance.random() < 0.5
        rule, on = Notice(n, clear_days=clear), random_day(chance)
        assert latest_notice(rule, on, calendar) == naive.latest_notice(on, n, clear, is_worked)
        visit_on = naive.earliest_visit(on, n, clear, any_day, is_worked)
        assert earliest_visit(rule, on, calendar, any_day=any_day) == visit_on, (n, clear, any_day, on)


@pytest.mark.slow
@pytest.mark.parametrize("country", COUNTRIES)
def test_each_counted_day_is_one_that_a_walk_counts(country: str) -> None:
    calendar, is_worked = CALENDARS[country]
    chance = random.Random(f"steps {country}")
    for _ in range(7_000):
        unit = chance.choice([Unit.WORKING, Unit.CALENDAR])
        value, start = chance.randrange(1, 20), random_day(chance)
        steps = explain(Term(value, unit, Base.RECEIPT), start, calendar).steps
        counted = [step.on for step in steps if step.ordinal is not None]
        assert counted == [naive.end(unit, number, start, is_worked) for number in range(1, value + 1)]
