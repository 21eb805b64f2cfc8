"""One row of an old journal judged: what it says of an appeal, or what is wrong with it, by column."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache

from domain.search_text import fold
from services.desk import Desk
from services.journal_import.columns import Mapped
from services.tables.csv_reading import SourceRow

_DATES = ("received_on", "registered_on", "due_on", "closed_on", "answered_on")
_CODED = ("channel", "kind", "topic", "language", "unit", "executor")
_DAY_FIRST = re.compile(
    r"^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s*г\.?)?(?:[,\sT]+(\d{1,2}):(\d{2}).*)?$"
)
_YEAR_FIRST = re.compile(r"^(\d{4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,2})\.?(?:[,\sT]+(\d{1,2}):(\d{2}).*)?$")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff]")
_LONGEST_NUMBER = 80
_OLDEST = date(1950, 1, 1)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a row cannot be taken: the code of a sentence, the field and what stood there."""

    row: int
    code: str
    field: str = ""
    value: str = ""


@dataclass(slots=True)
class OldAppeal:
    """What a good row says. ``said`` is the whole row by its headings, nothing left out."""

    row: int
    number: str
    received_at: datetime
    registered_on: date
    due_on: date | None
    closed_on: date | None
    texts: dict[str, str] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)


class Judge:
    """Judges rows by one mapping; names of codes are read once and compared folded."""

    def __init__(self, desk: Desk, headings: tuple[str, ...], mapping: Mapped, names: Names) -> None:
        self._headings = [heading.strip() or f"{place + 1}" for place, heading in enumerate(headings)]
        self._mapping = mapping
        self._names = names
        self._today = desk.today()
        self._zone = desk.workstation.zone

    def __call__(self, source: SourceRow) -> OldAppeal | Problem | None:
        """An appeal, what is wrong with the row, or nothing for an empty row."""
        if source.problem:
            return Problem(source.number, source.problem)
        cells = [clean(cell) for cell in source.cells]
        if not any(cells):
            return None
        texts = {
            name: cells[place] for name, place in self._mapping.items() if place < len(cells) and cells[place]
        }
        dates: dict[str, datetime | None] = {}
        for name in _DATES:
            text = texts.pop(name, "")
            dates[name] = moment_of(text) if text else None
            if text and dates[name] is None:
                return Problem(source.number, "date_unreadable", name, text[:_LONGEST_NUMBER])
        received = dates["received_on"] or dates["registered_on"]
        if received is None:
            return Problem(source.number, "date_missing", "registered_on")
        wrong = self._wrong(source.number, texts, dates, received)
        return wrong or self._appeal(source.number, cells, texts, dates, received)

    def _wrong(
        self, row: int, texts: dict[str, str], dates: Mapping[str, datetime | None], received: datetime
    ) -> Problem | None:
        number = texts.get("number", "")
        if not number:
            return Problem(row, "number_missing", "number")
        if len(number) > _LONGEST_NUMBER:
            return Problem(row, "number_too_long", "number", number[:_LONGEST_NUMBER])
        for name in ("received_on", "registered_on", "closed_on", "answered_on"):
            moment = dates[name]
            if moment is not None and not _OLDEST <= moment.date() <= self._today:
                code = "date_in_the_future" if moment.date() > self._today else "date_too_old"
                return Problem(row, code, name, moment.date().isoformat())
        registered = dates["registered_on"] or received
        if received.date() > registered.date():
            return Problem(row, "received_after_registered", "received_on", received.date().isoformat())
        ended = dates["closed_on"] or dates["answered_on"]
        if ended is not None and ended.date() < received.date():
            return Problem(row, "closed_before_received", "closed_on", ended.date().isoformat())
        return None

    def _appeal(
        self,
        row: int,
        cells: list[str],
        texts: dict[str, str],
        dates: Mapping[str, datetime | None],
        received: datetime,
    ) -> OldAppeal:
        registered = dates["registered_on"] or received
        ended = dates["closed_on"] or dates["answered_on"]
        due = dates["due_on"]
        codes = {name: code for name in _CODED if (code := self._names.code(name, texts.get(name, "")))}
        return OldAppeal(
            row=row,
            number=texts.pop("number"),
            received_at=received.replace(tzinfo=self._zone),
            registered_on=registered.date(),
            due_on=due.date() if due else None,
            closed_on=ended.date() if ended else None,
            texts=texts,
            codes=codes,
            said={name: cell for name, cell in zip(self._headings, cells, strict=False) if cell},
        )


class Names:
    """Codes by any of their names in any language, as people wrote them into the journal."""

    def __init__(self, tables: Mapping[str, Mapping[str, str]]) -> None:
        self._tables = tables

    def code(self, field_name: str, text: str) -> str:
        """The code that a name stands for, or nothing: the words of the row are kept either way."""
        return self._tables.get(field_name, {}).get(fold(text), "") if text else ""


def clean(text: str) -> str:
    """A cell without the signs that only disturb: control signs and marks of direction."""
    return text.strip() if text.isprintable() else _CONTROL.sub("", text).strip()


@lru_cache(maxsize=20_000)
def moment_of(text: str) -> datetime | None:
    """A date as people write it, day first or year first, with a time or without; None if it is none."""
    for pattern, order in ((_DAY_FIRST, _day_first), (_YEAR_FIRST, _year_first)):
        found = pattern.match(text)
        if found:
            day = order(*(int(part) for part in found.groups()[:3]))
            clock = [int(part or 0) for part in found.groups()[3:]]
            return _joined(day, clock)
    return None


def _joined(day: tuple[int, int, int], clock: list[int]) -> datetime | None:
    try:
        return datetime.combine(date(*day), time(clock[0], clock[1]))
    except ValueError:
        return None


def _day_first(day: int, month: int, year: int) -> tuple[int, int, int]:
    return (year + 2000 if year < 100 else year), month, day


def _year_first(year: int, month: int, day: int) -> tuple[int, int, int]:
    return year, month, day
