"""The parsers by name: what reads a foreign file, and good files to begin with.

A parser may return or raise an ``OtklikError`` in words; anything else is a fault of ours.
"""

from __future__ import annotations

import csv
import io
import json
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from domain.calendar_files import read_frozen
from domain.calendar_override import parse_override
from domain.calendars import Calendars
from domain.cases import read_cases
from domain.profile_loading import load_profile
from letters.template_check import check_template
from letters.text import plain_text
from letters.verification.verifier import examine
from resources import resource_path
from services.calendar_reading import read_calendar
from services.mail_intake import read_mail
from services.pictures import preview, size_of
from services.protection.backup_files import read_manifest
from services.protection.key_file import COPY, NAME, KeyFile
from services.tables.csv_reading import read_csv
from services.tables.xlsx_reading import read_xlsx
from services.visit_photos import prepare_photo

ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(__file__).with_name("corpus")


@dataclass(frozen=True, slots=True)
class Parser:
    """How a kind of foreign bytes is read; ``seeds`` are good ones."""

    read: Callable[[bytes], object]
    seeds: Callable[[], Iterable[bytes]]


def _from_file(read: Callable[[Path], object], name: str) -> Callable[[bytes], object]:
    """A parser that wants a path gets one."""

    def run(data: bytes) -> object:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(data)
            return read(path)

    return run


@cache
def _frozen() -> Calendars:
    return read_frozen(resource_path("calendars", "frozen.json").read_bytes())


def _keys(folder: Path) -> object:
    (folder.with_name(COPY)).write_bytes(folder.read_bytes())
    return KeyFile(folder.parent).read()


def _files(pattern: str, most: int = 6) -> Callable[[], Iterable[bytes]]:
    return lambda: [path.read_bytes() for path in sorted(ROOT.glob(pattern))[:most]]


def _picture() -> Iterable[bytes]:
    from PIL import Image

    for form in ("JPEG", "PNG", "BMP", "TIFF", "WEBP"):
        out = io.BytesIO()
        Image.new("RGB", (9, 7), (200, 10, 40)).save(out, form)
        yield out.getvalue()


def _csv() -> Iterable[bytes]:
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(
        [["Номер", "Дата", "ФИО"], ["1", "01.06.2026", '"Ахметова"\nГ.']]
    )
    return [out.getvalue().encode("utf-8-sig"), out.getvalue().encode("cp1251")]


def _xlsx() -> Iterable[bytes]:
    import xlsxwriter

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Номер", "Дата", "=1+1"])
        sheet.write_row(1, 0, [1, 46000.5, "Ахметова"])
    return [out.getvalue()]


_CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261216\r\n"
    b"DTEND;VALUE=DATE:20261218\r\nSUMMARY:\xd0\x94\xd0\xb5\xd0\xbd\xd1\x8c\r\nRRULE:FREQ=YEARLY;COUNT=3\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)
_OVERRIDE = b'edition = "2026-1"\nsource = "decree"\n[[day]]\ndate = 2026-12-31\nworking = false\n'
_MANIFEST = {
    "version": 1,
    "made_at": "2026-06-01T00:00:00+00:00",
    "files": {},
    "audit": [1, "a"],
    "seal": "x",
}

PARSERS: dict[str, Parser] = {
    "mail": Parser(lambda data: read_mail(data, name="x.eml"), _files("tests/mails/*.eml")),
    "outlook": Parser(
        lambda data: read_mail(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + data, name="x.msg"),
        lambda: [bytes(1536)],
    ),
    "picture": Parser(lambda data: (size_of(data), preview(data, longest=16)), _picture),
    "photo": Parser(lambda data: prepare_photo(data, name="x.jpg"), _picture),
    "csv": Parser(_from_file(lambda path: list(read_csv(path)), "x.csv"), _csv),
    "xlsx": Parser(_from_file(lambda path: list(read_xlsx(path)), "x.xlsx"), _xlsx),
    "letter": Parser(plain_text, _files("resources/templates/**/*.docx", 3)),
    "signature": Parser(examine, _files("resources/templates/**/*.docx", 2)),
    "template": Parser(
        lambda data: check_template("answer", "ru", data), _files("resources/templates/**/*.docx", 3)
    ),
    "profile": Parser(
        lambda data: load_profile(data, name="x.toml"), _files("resources/regulations/[achsv]*.toml", 5)
    ),
    "override": Parser(
        lambda data: parse_override(data, frozen=_frozen()),
        lambda: [_OVERRIDE],
    ),
    "calendar": Parser(lambda data: read_calendar(data, zone=ZoneInfo("Asia/Almaty")), lambda: [_CALENDAR]),
    "cases": Parser(
        lambda data: list(read_cases(data.decode("utf-8", "replace"))), _files("tests/cases/*.csv", 3)
    ),
    "keys": Parser(_from_file(_keys, NAME), lambda: [b'{"version": 1, "slots": [], "check": ""}']),
    "backup": Parser(
        _from_file(lambda path: read_manifest(path.parent), "manifest.json"),
        lambda: [json.dumps(_MANIFEST).encode()],
    ),
}
