"""Reads a mail saved by Outlook: ``.msg``, an OLE compound file (MS-OXMSG).

Only the few properties that registration needs are read; every stream is measured before it
is loaded, so a file that lies about its sizes can't fill the memory.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.parser import HeaderParser
from typing import Any

from domain.errors import BadInput
from services.intake_form import NewFile
from services.mail.charsets import decode
from services.mail.file_names import safe_name, with_ending
from services.mail.forwarded import quoted_mail
from services.mail.headers import delivered_at
from services.mail.html_text import html_to_text
from services.mail.languages import guess_language
from services.mail.message import (
    BODY_IN_RTF,
    EMPTY_FILE,
    LARGEST,
    MOST_PARTS,
    MOST_TEXT,
    NO_DATE,
    NO_SENDER,
    TEXT_CUT,
    TOO_MANY_PARTS,
    Mail,
    MailNote,
)

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SUBJECT, _BODY, _HTML, _RTF, _HEADERS = "0037", "1000", "1013", "1009", "007D"
_SENDER_NAME, _SENDER_SMTP, _SENDER_ADDRESS = "0C1A", "5D01", "0C1F"
_DATA, _LONG_NAME, _SHORT_NAME, _MEDIA_TYPE = "3701", "3707", "3704", "370E"
_DELIVERED, _SUBMITTED, _CODE_PAGE = 0x0E060040, 0x00390040, 0x3FFD0003
_TOP_HEADER = 32
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_Path = tuple[str, ...]


def read_msg(data: bytes, *, name: str) -> Mail:
    """Read an Outlook mail; ``name`` is the file's, for messages.

    Raises:
        BadInput: ``mail_empty``, ``mail_too_large`` or ``mail_broken``.
    """
    if not data:
        raise BadInput("mail_empty", where=name)
    if len(data) > LARGEST:
        raise BadInput("mail_too_large", where=name, size=len(data), most=LARGEST)
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            return _Message(ole, len(data)).read()
    except (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, struct.error) as error:
        # olefile answers to damage with whatever its own arithmetic runs into.
        raise BadInput("mail_broken", where=name) from error


class _Message:
    """One opened compound file; ``Any`` because olefile has no types."""

    def __init__(self, ole: Any, size: int) -> None:
        self._ole = ole
        self._size = size
        self._numbers = self._fixed(("__properties_version1.0",))
        self._page = f"cp{self._numbers.get(_CODE_PAGE, 0)}"
        self._notes: list[MailNote] = []

    def read(self) -> Mail:
        if not self._numbers and not self._text((), _SUBJECT) and not self._text((), _BODY):
            raise ValueError("no properties of a message")
        subject, text = self._text((), _SUBJECT), self._body()
        address = self._address()
        received_at = self._received()
        for missing, code in ((not address, NO_SENDER), (received_at is None, NO_DATE)):
            if missing:
                self._notes.append(MailNote(code))
        files = self._files()
        mail = Mail(self._text((), _SENDER_NAME), address, subject=subject, text=text, files=files)
        quoted = quoted_mail(text)
        return replace(
            mail,
            received_at=received_at,
            language=guess_language(f"{subject}\n{text}"),
            carried=(quoted,) if quoted else (),
            notes=tuple(self._notes),
        )

    def _body(self) -> str:
        text = self._text((), _BODY)
        if not text.strip():
            page = self._stream((f"__substg1.0_{_HTML}0102",))
            text = html_to_text(decode(page, self._page)[0] if page else self._text((), _HTML))
        if not text.strip() and self._exists((f"__substg1.0_{_RTF}0102",)):
            self._notes.append(MailNote(BODY_IN_RTF))
        if len(text) > MOST_TEXT:
            self._notes.append(MailNote(TEXT_CUT))
        return text.replace("\r\n", "\n").strip()[:MOST_TEXT]

    def _address(self) -> str:
        """The SMTP address; the other property holds a name of the office's directory for colleagues."""
        known = (self._text((), _SENDER_SMTP), self._text((), _SENDER_ADDRESS))
        return next((one.strip() for one in known if "@" in one), "")

    def _received(self) -> datetime | None:
        headers = self._text((), _HEADERS)
        stated = delivered_at(HeaderParser().parsestr(headers)) if headers else None
        moments = (_moment(self._numbers.get(key, 0)) for key in (_DELIVERED, _SUBMITTED))
        return stated or next((moment for moment in moments if moment), None)

    def _files(self) -> tuple[NewFile, ...]:
        folders = sorted(
            {path[0] for path in self._ole.listdir() if path[0].startswith("__attach_version1.0")}
        )
        if len(folders) > MOST_PARTS:
            self._notes.append(MailNote(TOO_MANY_PARTS))
        files = [self._file((folder,), number) for number, folder in enumerate(folders[:MOST_PARTS], 1)]
        return tuple(file for file in files if file is not None)

    def _file(self, folder: _Path, number: int) -> NewFile | None:
        media_type = self._text(folder, _MEDIA_TYPE) or "application/octet-stream"
        given = self._text(folder, _LONG_NAME) or self._text(folder, _SHORT_NAME)
        name = with_ending(safe_name(given, otherwise=f"file-{number}"), media_type)
        data = self._stream((*folder, f"__substg1.0_{_DATA}0102"))
        if not data:
            self._notes.append(MailNote(EMPTY_FILE, name))
            return None
        return NewFile(name, data, media_type)

    def _text(self, folder: _Path, tag: str) -> str:
        wide = self._stream((*folder, f"__substg1.0_{tag}001F"))
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._stream((*folder, f"__substg1.0_{tag}001E"))
        return decode(narrow, self._page)[0].rstrip("\0")

    def _exists(self, path: _Path) -> bool:
        return bool(self._ole.exists(list(path)))

    def _stream(self, path: _Path) -> bytes:
        if not self._exists(path):
            return b""
        if self._ole.get_size(list(path)) > self._size:
            raise ValueError("a stream larger than its file")
        read: Callable[[], bytes] = self._ole.openstream(list(path)).read
        return read()

    def _fixed(self, path: _Path) -> dict[int, int]:
        """Properties of fixed length: tag → value, 16 bytes each after the header."""
        rows = self._stream(path)[_TOP_HEADER:]
        whole = len(rows) - len(rows) % 16
        return {tag: value for tag, _, value in struct.iter_unpack("<IIQ", rows[:whole])}


def _moment(ticks: int) -> datetime | None:
    """A Windows time in tenths of microseconds; None for nothing or nonsense."""
    try:
        moment = _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None
    return moment if 1980 < moment.year < 9000 else None
