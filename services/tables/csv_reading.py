"""Rows of a CSV file that may have come from anywhere: mixed encodings, broken quotes, any size.

Each line is decoded by itself, UTF-8 where its bytes are UTF-8 and the old set of the region
otherwise, because exports are often glued together from several programs.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import IO

from domain import limits
from domain.errors import BadInput

OLD_SETS = ("cp1251", "cp1250", "cp866", "koi8-r")
"""Sets that a line may have when it is not UTF-8."""
_LONGEST_LINE = limits.CSV_LINE
_LONGEST_CELL = limits.CSV_CELL
_SAMPLE = 1 << 16
_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_DELIMITERS = ";\t,|"


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row: its number in the file (the heading is 1), its cells, or why it could not be read.

    ``read`` is how many bytes of the file were read for it and all before it; 0 where nobody knows.
    """

    number: int
    cells: tuple[str, ...]
    problem: str = ""
    read: int = 0


def read_csv(path: Path, *, old_set: str = "cp1251") -> Iterator[SourceRow]:
    """The rows of a file, one at a time; a row that cannot be read says so and the rest goes on.

    Raises:
        BadInput: ``table_empty`` for a file without a byte.
    """
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
        if not sample.strip(b"\x00 \r\n\t\xef\xbb\xbf"):
            raise BadInput("table_empty", where=path.name)
        file.seek(0)
        yield from _rows(file, sample, old_set)


def _rows(file: IO[bytes], sample: bytes, old_set: str) -> Iterator[SourceRow]:
    csv.field_size_limit(_LONGEST_CELL)
    lines = _lines(file, sample, old_set)
    delimiter = delimiter_of(next(_lines_of(sample, old_set), ""))
    reader = csv.reader(lines, delimiter=delimiter, strict=False)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield SourceRow(number, (), "row_unreadable", file.tell())
            continue
        yield SourceRow(number, tuple(cells), read=file.tell())


def delimiter_of(line: str) -> str:
    """The sign that parts the columns: the one that stands most often in the heading."""
    return max(_DELIMITERS, key=line.count)


def _lines(file: IO[bytes], sample: bytes, old_set: str) -> Iterator[str]:
    wide = next((name for mark, name in _MARKS.items() if sample.startswith(mark)), "")
    if wide:
        file.read(2)
        text = TextIOWrapper(file, wide, errors="replace")
        try:
            yield from (line.replace("\x00", "") for line in text)
        finally:
            text.detach()  # whoever opened the file closes it
        return
    if sample.startswith(codecs.BOM_UTF8):
        file.read(3)
    while line := file.readline(_LONGEST_LINE):
        yield _decoded(line, old_set)


def _lines_of(sample: bytes, old_set: str) -> Iterator[str]:
    wide = next((name for mark, name in _MARKS.items() if sample.startswith(mark)), "")
    text = sample[2:].decode(wide, "replace") if wide else _decoded(sample, old_set)
    yield from text.splitlines()[:1]


def _decoded(line: bytes, old_set: str) -> str:
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        text = line.decode(old_set, errors="replace")
    return text.replace("\x00", "")
