"""Numbers that are final when they are printed, without a connection.

A series belongs to one replica; only the counter is local. It must not go back with the
database, must not run on two machines, and its year must not follow a broken clock.
"""

from __future__ import annotations

from tests.sync_model.laptop import Laptop

YEAR_LENGTH = 40
"""Steps of the model in a year, so that years turn within a run."""
COUNTERS = 10_000
YEARS = 1_000


def number(series: int, year: int, counter: int) -> int:
    """The number as printed: series, year, counter."""
    return (series * YEARS + year) * COUNTERS + counter


def next_number(laptop: Laptop, now: int) -> int:
    """The next number of this laptop, 0 while it may not give one out."""
    disk, rules = laptop.disk, laptop.rules
    if not disk.series or (rules.machine_token and disk.token != laptop.machine):
        return 0
    year, counter = _latest(laptop)
    corrected = max(0, now + laptop.clock_error + disk.clock_offset) // YEAR_LENGTH % YEARS
    this_year = max(year, corrected) if rules.year_monotone else corrected
    if this_year != year:
        counter = 0
    disk.year, disk.counter = this_year, counter + 1
    laptop.side[disk.series] = (disk.year, disk.counter)
    return number(disk.series, disk.year, disk.counter)


def _latest(laptop: Laptop) -> tuple[int, int]:
    """The last number given out: the later of the database's and the side file's."""
    own = (laptop.disk.year, laptop.disk.counter)
    if not laptop.rules.side_file:
        return own
    return max(own, laptop.side.get(laptop.disk.series, (0, 0)))


def take_series(laptop: Laptop, series: int) -> None:
    """Begin a series that the server granted."""
    laptop.disk.series = series
    laptop.disk.year, laptop.disk.counter = 0, 0
