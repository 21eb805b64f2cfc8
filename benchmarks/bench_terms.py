"""Terms: one explained term, and the recount of 100,000 open records after a calendar change.

Beside each figure stands a floor of the same run: the same work without any rule, so that a
slow machine is not taken for a slow program.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from benchmarks.figures import Figure, median
from domain.calendar_files import read_frozen
from domain.calendar_override import with_days
from domain.calendars import Calendar
from domain.explanation import DayStep, Explanation, Part, explain
from domain.recount import Cause, OpenTerm, dates_of, recount
from domain.terms import Base, Roll, Term, Unit
from resources import resource_path

TERMS = {
    "15 working days": Term(15, Unit.WORKING, Base.REGISTRATION),
    "30 calendar days, rolled": Term(30, Unit.CALENDAR, Base.RECEIPT, Roll.NEXT_WORKING),
    "2 months": Term(2, Unit.MONTHS, Base.RECEIPT),
}
TARGET_EXPLAINED_US = 200.0
TARGET_RECOUNT_S = 5.0
TARGET_CHUNK_MS = 50.0
RECORDS = 100_000
ROUNDS = 2_000
START = date(2026, 1, 5)


def run() -> list[Figure]:
    """Both targets of the terms, with their floors."""
    calendar = read_frozen(resource_path("calendars", "frozen.json").read_bytes()).of("KZ")
    return [*_explained(calendar), *_recounted(calendar)]


def _explained(calendar: Calendar) -> list[Figure]:
    figures: list[Figure] = []
    starts = [START + timedelta(days=offset) for offset in range(300)]
    for name, term in TERMS.items():
        taken = _each(partial(explain, term, calendar=calendar), starts)
        made = explain(term, START, calendar)
        floor = _each(partial(_bare_steps, made), starts)
        note = f"median of {ROUNDS} starts; x{taken / floor:.1f} of only making its steps ({floor:.1f} us)"
        figures.append(Figure(f"explained term, {name}", taken, "us", TARGET_EXPLAINED_US, note))
    return figures


def _each(work: Callable[[date], object], starts: list[date]) -> float:
    """Median microseconds of one call."""
    samples: list[float] = []
    for number in range(ROUNDS):
        start = starts[number % len(starts)]
        before = time.perf_counter()
        work(start)
        samples.append((time.perf_counter() - before) * 1e6)
    return median(samples)


def _bare_steps(made: Explanation, start: date) -> tuple[DayStep, ...]:
    """The floor: as many steps as the explanation has, without counting anything."""
    del start
    return tuple([DayStep(step.on, step.ordinal, Part.COUNTED, step.reason) for step in made.steps])


# --- recount ----------------------------------------------------------------------------------


def _recounted(calendar: Calendar) -> list[Figure]:
    records = _open_records(calendar)
    changed = with_days(calendar, off=(date(2026, 6, 2), date(2026, 9, 1)), source="bench")
    before = time.perf_counter()
    moved, longest = _recount(records, calendar, changed)
    taken = time.perf_counter() - before
    floor = _floor(records)
    note = f"{moved:,} of {RECORDS:,} moved; x{taken / floor:.1f} of comparing their dates ({floor:.3f} s)"
    return [
        Figure("recount of 100,000 open records", taken, "s", TARGET_RECOUNT_S, note),
        Figure(
            "longest chunk of a recount", longest * 1e3, "ms", TARGET_CHUNK_MS, "a chunk can be cancelled"
        ),
    ]


def _open_records(calendar: Calendar) -> list[OpenTerm]:
    """Open records of a year, counted by ``calendar``; half of them extended, each its own length."""
    chance = random.Random("open records")
    terms = list(TERMS.values())
    records: list[OpenTerm] = []
    for number in range(RECORDS):
        start = START + timedelta(days=chance.randrange(300))
        extended = chance.choice((0, chance.randrange(1, 31)))
        record = OpenTerm(str(number), "KZ", chance.choice(terms), start, start, start, extended)
        dates = dates_of(record, calendar)
        records.append(record._replace(due=dates.due, send_by=dates.send_by))
    return records


def _recount(records: list[OpenTerm], old: Calendar, new: Calendar) -> tuple[int, float]:
    """How many records moved, and the seconds of the longest chunk."""
    moved, longest, last = 0, 0.0, time.perf_counter()
    for report in recount(records, {"KZ": new}, cause=Cause.CALENDAR, before={"KZ": old}):
        moved += len(report.moves)
        longest, last = max(longest, time.perf_counter() - last), time.perf_counter()
    return moved, longest


def _floor(records: list[OpenTerm]) -> float:
    """Seconds of comparing both dates of every record with themselves."""
    before = time.perf_counter()
    equal = sum(record.due == record.due and record.send_by <= record.due for record in records)
    taken = time.perf_counter() - before
    return taken if equal else 0.0
