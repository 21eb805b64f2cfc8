"""Numbers given out offline: unique by the workstation's series, never given twice.

The counter is the greater of the database's and of a side file outside the database, so a
database restored from a backup cannot repeat a number that is already on somebody's paper.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from domain.errors import BadInput, Refusal
from services.desk import Desk
from services.protection.twin_file import TwinFile, text_of

if TYPE_CHECKING:
    from domain.numbering import Number, NumberMask

INCOMING = "incoming"
OUTGOING = "outgoing"


class Counters:
    """The side file of counters, written and synced before a number is used."""

    def __init__(self, file: Path) -> None:
        self._file = TwinFile(file)
        self._name = file.name

    def reached(self, key: str) -> int:
        """The last counter given out under ``key``; 0 if none.

        Raises:
            BadInput: ``counters_damaged``; no number may be given until somebody looks.
        """
        return int(self._read().get(key, 0))

    def reach(self, key: str, counter: int) -> None:
        """Remember durably that ``counter`` is taken.

        Raises:
            Fault: ``disk_full``, ``disk_read_only`` or ``disk_failed``; the number was not used.
        """
        self._file.write(json.dumps({**self._read(), key: counter}))

    def put_aside(self) -> None:
        """Begin anew: no copy is sound, and whoever calls counts again."""
        self._file.put_both_aside()

    def _read(self) -> dict[str, Any]:
        try:
            text = self._file.read()
            content = {} if text is None else json.loads(text)
        except (BadInput, ValueError) as error:
            raise BadInput("counters_damaged", where=self._name) from error
        if not isinstance(content, dict):
            raise BadInput("counters_damaged", where=self._name)
        return content


def read_counters(copy: Path) -> dict[str, int]:
    """The counters in a backup's copy of the side file, by series, purpose and year.

    Raises:
        BadInput: ``counters_damaged``.
    """
    try:
        return {str(key): int(counter) for key, counter in json.loads(text_of(copy)).items()}
    except (ValueError, TypeError, AttributeError) as error:
        raise BadInput("counters_damaged", where=copy.name) from error


def next_number(desk: Desk, purpose: str) -> str:
    """The next number of this workstation for incoming appeals or outgoing letters.

    Call inside a recording: the counter is part of its transaction.

    Raises:
        Refusal: ``no_number_series`` until the centre has granted one to this workstation.
    """
    number = _following(desk, purpose)
    _take(desk, purpose, number)
    return _mask(desk, purpose).write(number)


def number_to_come(desk: Desk, purpose: str) -> str:
    """The number that an act done now would get, for showing beforehand; empty without a series."""
    try:
        return _mask(desk, purpose).write(_following(desk, purpose))
    except Refusal:
        return ""


def _mask(desk: Desk, purpose: str) -> NumberMask:
    from domain.numbering import mask_of  # loaded by the first number, not by the start

    numbering = desk.regulations.profile.numbering
    return mask_of(numbering.incoming if purpose == INCOMING else numbering.outgoing)


def _following(desk: Desk, purpose: str) -> Number:
    from domain.numbering import Number

    year = _year(desk, purpose)
    row = desk.store.execute(
        "SELECT series, next FROM series WHERE purpose = ? AND year <= ? ORDER BY year DESC LIMIT 1",
        (purpose, year),
    ).fetchone()
    if row is None:
        raise Refusal("no_number_series", purpose=purpose)
    series = str(row[0])
    counted = desk.store.execute(
        "SELECT next FROM series WHERE purpose = ? AND year = ? AND series = ?", (purpose, year, series)
    ).fetchone()
    following = max(int(counted[0]) if counted else 1, desk.counters.reached(_key(series, purpose, year)) + 1)
    return Number(desk.workstation.place_code, year, series, following)


def _year(desk: Desk, purpose: str) -> int:
    """The year of the next number: this one, but never one before a year in which numbers were given.

    A clock set back over New Year would otherwise go on in a series that the centre has closed.
    """
    row = desk.store.execute(
        "SELECT max(year) FROM series WHERE purpose = ? AND next > 1", (purpose,)
    ).fetchone()
    return max(desk.today().year, int(row[0] or 0))


def _take(desk: Desk, purpose: str, number: Number) -> None:
    desk.store.execute(
        "INSERT INTO series(series, purpose, year, next) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET next = excluded.next",
        (number.series, purpose, number.year, number.counter + 1),
    )
    desk.counters.reach(_key(number.series, purpose, number.year), number.counter)


def _key(series: str, purpose: str, year: int) -> str:
    return f"{series}/{purpose}/{year}"
