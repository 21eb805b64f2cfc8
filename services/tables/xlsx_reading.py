"""Rows of the first sheet of an XLSX file, read as a stream of a hostile package.

Only what a journal needs: texts, figures, dates. No formula is evaluated (its last value is
read), no link followed, no entity expanded, and a package that unpacks to too much is refused.
"""

from __future__ import annotations

import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, TYPE_CHECKING

from domain import limits
from domain.errors import BadInput
from services.tables.csv_reading import SourceRow

if TYPE_CHECKING:
    from lxml.etree import _Element

_NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LARGEST_PART = limits.SHEET_PART
_LARGEST_TEXTS = limits.SHEET_TEXTS
_MOST_TIMES = limits.TIMES_UNPACKED
"""A part that unpacks to more than this many times its size is a bomb."""
_MOST_COLUMNS = limits.SHEET_COLUMNS
_DATE_FORMATS = frozenset({14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47})
_DATE_SIGNS = re.compile(r"[dyh]|mm", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_COLUMN = re.compile(r"^[A-Z]{1,3}")
_EPOCH = datetime(1899, 12, 30)
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    EOFError,
    KeyError,
    RuntimeError,
    ValueError,
)
"""What a broken package raises, by the place where it is broken."""


def read_xlsx(path: Path) -> Iterator[SourceRow]:
    """The rows of the first sheet, one at a time.

    Raises:
        BadInput: ``table_not_readable`` if it is no XLSX file, is protected by a password, is
            broken or unpacks to too much; ``table_empty`` without a sheet.
    """
    from lxml import etree

    try:
        with zipfile.ZipFile(path) as package:
            sheet = _first_sheet(package, path)
            yield from _sheet_rows(package, sheet, _texts(package), _date_styles(package))
    except _BROKEN as error:
        raise BadInput("table_not_readable", where=path.name) from error
    except etree.XMLSyntaxError as error:
        raise BadInput("table_not_readable", where=path.name) from error


def _first_sheet(package: zipfile.ZipFile, path: Path) -> str:
    names = [name for name in package.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)]
    if not names:
        raise BadInput("table_empty", where=path.name)
    return min(names, key=lambda name: int(re.sub(r"\D", "", name)))


def _open(package: zipfile.ZipFile, name: str, largest: int = _LARGEST_PART) -> IO[bytes]:
    part = package.getinfo(name)
    if part.file_size > largest or part.file_size > _MOST_TIMES * max(part.compress_size, 4096):
        raise ValueError("part too large")
    return package.open(part)


def _elements(source: IO[bytes], tag: str) -> Iterator[_Element]:
    """Elements of one kind as they end; each is forgotten once it was looked at."""
    from lxml import etree

    walk = etree.iterparse(
        source, tag=_NS + tag, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    for _, element in walk:
        if walk.root is not None and walk.root.getroottree().docinfo.doctype:
            raise ValueError("document type")
        yield element
        element.clear()
        while element.getprevious() is not None and (parent := element.getparent()) is not None:
            del parent[0]


def _texts(package: zipfile.ZipFile) -> list[str]:
    """The shared texts of the book."""
    if "xl/sharedStrings.xml" not in package.namelist():
        return []
    with _open(package, "xl/sharedStrings.xml", _LARGEST_TEXTS) as source:
        return ["".join(part.text or "" for part in one.iter(_NS + "t")) for one in _elements(source, "si")]


def _date_styles(package: zipfile.ZipFile) -> frozenset[int]:
    """Styles whose figures are dates, by their place in the book's list."""
    if "xl/styles.xml" not in package.namelist():
        return frozenset()
    own: set[int] = set()
    with _open(package, "xl/styles.xml") as source:
        for one in _elements(source, "numFmt"):
            code = _QUOTED.sub("", str(one.get("formatCode") or ""))
            if _DATE_SIGNS.search(code):
                own.add(int(one.get("numFmtId") or -1))
    with _open(package, "xl/styles.xml") as source:
        for cells in _elements(source, "cellXfs"):
            dated = own | _DATE_FORMATS
            kinds = enumerate(int(one.get("numFmtId") or 0) for one in cells.iter(_NS + "xf"))
            return frozenset(place for place, kind in kinds if kind in dated)
    return frozenset()


def _sheet_rows(
    package: zipfile.ZipFile, name: str, texts: list[str], dated: frozenset[int]
) -> Iterator[SourceRow]:
    with _open(package, name) as source:
        for place, row in enumerate(_elements(source, "row"), start=1):
            cells: dict[int, str] = {}
            for position, cell in enumerate(row.iter(_NS + "c")):
                column = _column(cell.get("r"), position)
                if column < _MOST_COLUMNS:
                    cells[column] = _value(cell, texts, dated)
            width = max(cells, default=-1) + 1
            number = int(row.get("r") or place)
            yield SourceRow(number, tuple(cells.get(column, "") for column in range(width)))


def _column(reference: str | None, position: int) -> int:
    found = _COLUMN.match(reference or "")
    if found is None:
        return position
    column = 0
    for letter in found.group():
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1


def _value(cell: _Element, texts: list[str], dated: frozenset[int]) -> str:
    kind = cell.get("t") or "n"
    if kind == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(_NS + "t"))
    found = cell.find(_NS + "v")
    text = (found.text or "") if found is not None else ""
    if kind == "s":
        place = int(text or -1)
        return texts[place] if 0 <= place < len(texts) else ""
    if kind == "n" and text:
        return _figure(text, is_date=int(cell.get("s") or 0) in dated)
    return text


def _figure(text: str, *, is_date: bool) -> str:
    number = float(text)
    if is_date:
        try:
            moment = _EPOCH + timedelta(seconds=round(number * 86_400))
        except OverflowError:
            return text
        return moment.isoformat(" ", "minutes") if number % 1 else moment.date().isoformat()
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else text
