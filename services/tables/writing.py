"""A list written to XLSX or CSV for people to go on with: every row, and never a formula.

Excel reads a cell of a CSV that begins with ``=``, ``+``, ``-`` or ``@`` as a formula, whoever typed
it into a complaint (OWASP, CSV injection): such a cell gets an apostrophe. In XLSX a text is
written as a text. Row by row, so that a million rows need no memory.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from domain.errors import BadInput, Fault

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

    Formats = dict[str, Format]

Cell = str | int | float | date | datetime | None
_FORMULA = re.compile(r"^[\s\x00-\x1f]*[=+\-@|]|^[\t\r]")
_PLAIN_FIGURES = re.compile(r"^[+-]?[\d\s().-]*\d$")
_SHEET_ROWS = 1_048_576
_CELL_SIGNS = 32_767
_WIDEST = 48
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_table(path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Write the file that the name's ending asks for and return how many rows it holds.

    Written beside the target and moved there at the end: a half-written list never stands under
    the name.

    Raises:
        BadInput: ``table_kind_unknown`` for another ending than .xlsx or .csv.
        Fault: ``file_not_written``.
    """
    writer = {".xlsx": _write_xlsx, ".csv": _write_csv}.get(path.suffix.lower())
    if writer is None:
        raise BadInput("table_kind_unknown", where=path.name)
    partial = path.with_name(f".{path.name}.partial")
    try:
        count = writer(partial, title, headings, rows)
        os.replace(partial, path)
    except OSError as error:
        raise Fault("file_not_written", where=path.name) from error
    finally:
        partial.unlink(missing_ok=True)
    return count


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula; telephones and figures stay as they are."""
    if _FORMULA.match(text) and not _PLAIN_FIGURES.match(text):
        return f"'{text}"
    return text


def _write_csv(path: Path, _title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        # Excel of our region expects semicolons; the mark at the beginning tells it of UTF-8.
        writer = csv.writer(file, delimiter=";")
        writer.writerow([harmless(heading) for heading in headings])
        for row in rows:
            writer.writerow([_csv_cell(value) for value in row])
            count += 1
    return count


def _csv_cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, str):
        return harmless(value.replace("\x00", ""))
    return str(value)


def _write_xlsx(path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    # Loaded when somebody asks for a file: the start does not wait for it.
    import xlsxwriter

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "default_date_format": "dd.mm.yyyy",
    }
    with xlsxwriter.Workbook(str(path), options) as book:
        formats = {
            "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
            "moment": book.add_format({"num_format": "dd.mm.yyyy hh:mm"}),
            "day": book.add_format({"num_format": "dd.mm.yyyy"}),
        }
        return _fill(book, formats, title, headings, rows)


def _fill(
    book: Workbook, formats: Formats, title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> int:
    """Sheet after sheet: one holds 1,048,576 rows, a journal may hold more."""
    count, sheet, line = 0, _new_sheet(book, formats, title, headings), 1
    for row in rows:
        if line >= _SHEET_ROWS:
            sheet, line = _new_sheet(book, formats, title, headings), 1
        for column, value in enumerate(row):
            _put(sheet, line, column, value, formats)
        line += 1
        count += 1
    return count


def _new_sheet(book: Workbook, formats: Formats, title: str, headings: Sequence[str]) -> Worksheet:
    number = len(book.worksheets()) + 1
    name = re.sub(r"[\[\]:*?/\\']", " ", title)[:24].strip() or "Otklik"
    sheet = book.add_worksheet(name if number == 1 else f"{name} {number}")
    sheet.freeze_panes(1, 0)
    for column, heading in enumerate(headings):
        sheet.set_column(column, column, min(_WIDEST, max(12, len(heading) + 2)))
        sheet.write_string(0, column, heading, formats["head"])
    sheet.autofilter(0, 0, 0, max(0, len(headings) - 1))
    return sheet


def _put(sheet: Worksheet, line: int, column: int, value: Cell, formats: Formats) -> None:
    if value is None or value == "":
        return
    if isinstance(value, str):
        sheet.write_string(line, column, _CONTROL.sub("\ufffd", value)[:_CELL_SIGNS])
    elif isinstance(value, datetime):
        # A spreadsheet knows no zones: the wall time of the workplace is what the journal shows.
        sheet.write_datetime(line, column, value.replace(tzinfo=None), formats["moment"])
    elif isinstance(value, date):
        sheet.write_datetime(line, column, value, formats["day"])
    else:
        sheet.write_number(line, column, value)
