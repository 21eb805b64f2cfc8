"""Tables of cases by which an administrator checks a calendar or a profile.

A CSV file with the columns ``id, country, rule, start, n, options, expected, why``; options are
``key=value`` joined by ``;``. A file without its columns is refused as a whole; a row that can't
be read is a failed case that names line and column, and the work goes on. What a rule counts
is in ``domain/case_rules.py``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from domain import limits
from domain.errors import BadInput

COLUMNS = ("id", "country", "rule", "start", "n", "options", "expected", "why")
MOST_CHARACTERS = limits.CASES_CHARACTERS

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?")
_NUMBER = re.compile(r"\d{1,4}")


@dataclass(frozen=True, slots=True)
class Case:
    """One row as it was written; ``line`` is where it ends in the file."""

    line: int
    id: str
    country: str
    rule: str
    start: date | datetime
    n: int | None
    options: Mapping[str, str]
    expected: date | datetime
    why: str

    def where(self, column: str) -> str:
        """The place of a column of this row, for an error."""
        return place(self.line, column)


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that can't be read, and why."""

    line: int
    id: str
    problem: BadInput


def place(line: int, column: str) -> str:
    """How an error names a cell."""
    return f"line {line}, column {column}"


def read_cases(text: str) -> Iterator[Case | BrokenRow]:
    """The rows of a table of cases, in order; blank lines are passed over.

    Raises:
        BadInput: ``cases_too_large``, ``cases_not_csv`` (with the line), ``case_column_missing``,
            ``case_column_unknown`` or ``case_column_twice``.
    """
    if len(text) > MOST_CHARACTERS:
        raise BadInput("cases_too_large", size=len(text), most=MOST_CHARACTERS)
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    given = _of_short_cells(rows)
    try:
        header = _header([name.strip() for name in next(given, [])])
        for row in given:
            if any(cell.strip() for cell in row):
                yield _read_row(header, row, rows.line_num)
    except csv.Error as cause:
        raise BadInput("cases_not_csv", where=f"line {rows.line_num}", detail=str(cause)) from cause


def _of_short_cells(rows: Iterable[list[str]]) -> Iterator[list[str]]:
    """The rows as they come; the limit of ``csv`` itself holds for the whole process, so it is nobody's own.

    Raises:
        csv.Error: a cell is longer than any table of cases has.
    """
    for row in rows:
        if any(len(cell) > limits.CASES_CELL for cell in row):
            raise csv.Error(f"field larger than {limits.CASES_CELL}")
        yield row


def _header(names: list[str]) -> list[str]:
    for column in COLUMNS:
        if column not in names:
            raise BadInput("case_column_missing", where="line 1", column=column, found=names)
    for name in names:
        if name not in COLUMNS:
            raise BadInput("case_column_unknown", where="line 1", column=name, known=list(COLUMNS))
    if len(names) > len(COLUMNS):
        twice = next(name for name in names if names.count(name) > 1)
        raise BadInput("case_column_twice", where="line 1", column=twice)
    return names


def _read_row(header: list[str], row: list[str], line: int) -> Case | BrokenRow:
    cells = {name: cell.strip() for name, cell in zip(header, row, strict=False)}
    name = cells.get("id") or f"line {line}"
    try:
        if len(row) != len(header):
            raise BadInput("case_fields_wrong", where=f"line {line}", got=len(row), wanted=len(header))
        return _case(cells, line)
    except BadInput as problem:
        return BrokenRow(line, name, problem)


def _case(cells: Mapping[str, str], line: int) -> Case:
    for column in ("id", "rule", "start", "expected"):
        if not cells[column]:
            raise BadInput("case_cell_empty", where=place(line, column))
    return Case(
        line=line,
        id=cells["id"],
        country=cells["country"],
        rule=cells["rule"],
        start=read_day_or_moment(cells["start"], place(line, "start")),
        n=_read_number(cells["n"], place(line, "n")),
        options=_read_options(cells["options"], place(line, "options")),
        expected=read_day_or_moment(cells["expected"], place(line, "expected")),
        why=cells["why"],
    )


def read_day_or_moment(text: str, where: str) -> date | datetime:
    """A date, or a moment with its offset.

    Raises:
        BadInput: ``case_date_unreadable``, ``case_date_impossible`` (2026-02-30) or
            ``moment_without_offset``.
    """
    moment = _MOMENT.fullmatch(text)
    if not moment and not _DATE.fullmatch(text):
        raise BadInput("case_date_unreadable", where=where, value=text)
    if moment and not moment[2]:
        raise BadInput("moment_without_offset", where=where, value=text)
    try:
        return datetime.fromisoformat(text) if moment else date.fromisoformat(text)
    except ValueError as cause:
        raise BadInput("case_date_impossible", where=where, value=text) from cause


def _read_number(text: str, where: str) -> int | None:
    if not text:
        return None
    if not _NUMBER.fullmatch(text):
        raise BadInput("case_number_wrong", where=where, value=text)
    return int(text)


def _read_options(text: str, where: str) -> Mapping[str, str]:
    options: dict[str, str] = {}
    for part in text.split(";"):
        if not part.strip():
            continue
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if not (key and equals and value):
            raise BadInput("case_option_unreadable", where=where, value=part.strip())
        if key in options:
            raise BadInput("case_option_twice", where=where, option=key)
        options[key] = value
    return MappingProxyType(options)
