"""A second way to count terms, as plain as it can be: walk day by day over a set of days off.

It shares nothing with the program but the input: days are asked one by one, months are counted
by trying dates, and nothing is cached or indexed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

ONE = timedelta(days=1)
IsWorked = Callable[[date], bool]


def worked_by(days_off: set[date], worked_weekends: set[date]) -> IsWorked:
    """Whether a day is worked: five days a week, unless one of the sets says otherwise."""
    return lambda on: on not in days_off and (on.weekday() < 5 or on in worked_weekends)


def end(unit: str, value: int, start: date, is_worked: IsWorked) -> date:
    """The last counted day."""
    if unit == "months":
        return same_day_in(start, value)
    on, counted = start, 0
    while counted < value:
        on += ONE
        counted += unit == "calendar" or is_worked(on)
    return on


def same_day_in(start: date, months: int) -> date:
    """The same day number so many months later, or the nearest smaller one that exists."""
    year, month = start.year, start.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    number = start.day
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


def roll(on: date, how: str, is_worked: IsWorked) -> date:
    """The day to which a last day goes."""
    step = {"none": 0, "next_working": 1, "previous_working": -1}[how]
    while step and not is_worked(on):
        on += step * ONE
    return on


def back(on: date, n: int, is_worked: IsWorked) -> date:
    """The n-th working day before a day."""
    while n:
        on -= ONE
        n -= is_worked(on)
    return on


def latest_notice(visit_on: date, n: int, clear: bool, is_worked: IsWorked) -> date:
    """The latest working day of a notice: n working days lie between (clear), or n-1 (literal)."""
    on = back(visit_on, 1, is_worked)
    while between(on, visit_on, is_worked) < (n if clear else n - 1):
        on = back(on, 1, is_worked)
    return on


def earliest_visit(given_on: date, n: int, clear: bool, any_day: bool, is_worked: IsWorked) -> date:
    """The first day of a visit with so many working days in between."""
    on = given_on + ONE
    while between(given_on, on, is_worked) < (n if clear else n - 1) or not (any_day or is_worked(on)):
        on += ONE
    return on


def between(first: date, last: date, is_worked: IsWorked) -> int:
    """How many working days lie between two days, neither of them counted."""
    on, found = first + ONE, 0
    while on < last:
        found += is_worked(on)
        on += ONE
    return found
