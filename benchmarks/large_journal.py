"""An old journal of two million rows, glued together from two programs: tried, broken off, taken in.

Takes minutes, so it has a make target of its own (``make large``). The file holds lines in UTF-8
and in the old set of the region, rows that are wrong in every way that the dry run names, and a
few open appeals. Each step says its time, its longest piece (the time until a person's "stop" is
heard) and the most memory that the process ever held.
"""

from __future__ import annotations

import argparse
import csv
import io
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Figure
from services.desk import Desk
from services.journal_import.columns import propose_mapping
from services.journal_import.reading import OldJournal, look_into
from services.journal_import.run import Trial, begin_import, resume_import
from services.office import open_office
from services.paths import Paths
from tests.factory import clock_at, make_office

ROWS = 2_000_000
KEY = b"k" * 32
_HEADINGS = "№;Дата регистрации;Заявитель;Адрес;Телефон;Содержание;Срок;Дата ответа".split(";")
_WORDS = "счёт начисление вода отопление квартира договор оплата перерасчёт давление прибор".split()
_EVERY_BAD = 1_000
_EVERY_OPEN = 2_000
_BROKEN_OFF_AT = 0.3
_MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Steps:
    """Pieces of one step: how many rows, how long they took, and the longest of them, in seconds."""

    rows: int
    seconds: float
    longest: float


def old_rows(count: int) -> Iterator[list[str]]:
    """Rows of an old journal; one in a thousand is wrong, one in two thousand still open."""
    chance = random.Random("two million")
    for number in range(count):
        day = f"{chance.randrange(1, 28):02d}.{chance.randrange(1, 13):02d}.{chance.randrange(2009, 2024)}"
        name = f"{chance.choice(_WORDS).title()}ов {chance.choice('АБВГД')}. С."
        address = f"ул. Абая, {chance.randrange(200)}, кв. {chance.randrange(300)}"
        phone = f"8701{chance.randrange(10_000_000):07d}"
        said = " ".join(chance.choices(_WORDS, k=14))
        answered = "" if number % _EVERY_OPEN == _EVERY_OPEN - 1 else "29.12.2024"
        made = [f"СТ-{number}", day, name, address, phone, said, day, answered]
        yield _spoilt(made, number // _EVERY_BAD) if number % _EVERY_BAD == 0 else made


def _spoilt(made: list[str], which: int) -> list[str]:
    """Each kind of wrong row in turn: an unreadable date, no number, a number twice, an empty row."""
    number, day, *rest = made
    kinds = (["", day, *rest], [number, "31.02.2012", *rest], ["СТ-1", day, *rest], [""] * len(made))
    return kinds[which % len(kinds)]


def write_journal(path: Path, count: int) -> None:
    """The file: two lines of every three in UTF-8, the third as an older program wrote it."""
    with path.open("wb") as file:
        for place, cells in enumerate([_HEADINGS]):
            file.write(_line(cells, place))
        for place, cells in enumerate(old_rows(count)):
            file.write(_line(cells, place))


def _line(cells: Sequence[str], place: int) -> bytes:
    made = io.StringIO()
    csv.writer(made, delimiter=";").writerow(cells)
    return made.getvalue().encode("cp1251" if place % 3 == 2 else "utf-8")


def stepped(go_on: Callable[[], bool], done: Callable[[], int], *, until: int | None = None) -> Steps:
    """Piece after piece to the end, or until so many rows are done.

    Raises:
        ValueError: a piece did not say that more is done than before.
    """
    began, longest, first = time.perf_counter(), 0.0, done()
    more = True
    while more and (until is None or done() < until):
        before, piece = done(), time.perf_counter()
        more = go_on()
        longest = max(longest, time.perf_counter() - piece)
        if more and done() <= before:
            raise ValueError(f"no progress after row {before}")
    return Steps(done() - first, time.perf_counter() - began, longest)


def measured(folder: Path, count: int) -> list[Figure]:
    """The dry run, an import that breaks off, and its end after the program was started again."""
    path = folder / "old.csv"
    write_journal(path, count)
    size = path.stat().st_size / _MEBIBYTE
    desk = make_office(folder / "office", clock=clock_at(), key=KEY).sit_down("e-lee")
    before, journal = peak_mb(), look_into(path)
    trial = Trial(desk, journal, propose_mapping(journal.headings))
    tried = stepped(trial.go_on, lambda: trial.verdict.rows)
    after_trial = peak_mb()
    good = trial.verdict.finished + trial.verdict.open
    how = f"{count:,} rows, {size:,.0f} MB, two encodings; {trial.verdict.refused:,} refused"
    figures = [*_figures("dry run", tried, how), Figure("dry run, memory", after_trial - before, "MB", 150.0)]
    taken = _taken(folder, desk, journal, count)
    figures += [
        *_figures("import broken off and gone on with", taken, how),
        Figure("import, memory", peak_mb() - before, "MB", 400.0, "page cache of 128 MB included"),
    ]
    found = desk.store.execute("SELECT count(*) FROM journal").fetchone()[0]
    if found != good:
        raise ValueError(f"{good} good rows, {found} in the journal")
    return figures


def _taken(folder: Path, desk: Desk, journal: OldJournal, count: int) -> Steps:
    """Broken off without a word at a third, as by a power cut, and resumed by a new office."""
    going = begin_import(desk, journal, propose_mapping(journal.headings))
    run = going.run
    first = stepped(going.go_on, lambda: run.done, until=int(count * _BROKEN_OFF_AT))
    going.stop()
    desk.store.close()
    resumed = resume_import(_opened_again(folder), run.id, journal.path)
    if not first.rows <= resumed.run.done:
        raise ValueError(f"{first.rows} rows were in, {resumed.run.done} are known")
    rest = stepped(resumed.go_on, lambda: resumed.run.done)
    resumed.stop()
    return Steps(first.rows + rest.rows, first.seconds + rest.seconds, max(first.longest, rest.longest))


def _opened_again(folder: Path) -> Desk:
    office = open_office(Paths(folder / "office"), clock=clock_at(), key=KEY, random_bytes=os.urandom)
    return office.sit_down("e-lee")


def _figures(name: str, steps: Steps, how: str) -> list[Figure]:
    return [
        Figure(name, steps.rows / steps.seconds, "rows/s", None, f"{steps.seconds:,.0f} s; {how}"),
        Figure(f"{name}, longest piece", steps.longest, "s", 2.0, "until a stop is heard"),
    ]


def peak_mb() -> float:
    """The most memory that this process ever held, megabytes."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    raise OSError("no resident size")


def main(argv: Sequence[str]) -> int:
    """Measure in a folder that is removed, and print the figures."""
    from benchmarks.__main__ import table

    parser = argparse.ArgumentParser(prog="python -m benchmarks.large_journal", description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    with tempfile.TemporaryDirectory() as folder:
        print(table(measured(Path(folder), parser.parse_args(argv).rows)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
