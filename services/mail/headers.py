"""Header lines of a mail: encoded words, raw bytes of a code page, addresses, dates."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from services.mail.charsets import decode

_LONGEST = 2_000
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_ADDRESS = re.compile(r"^[^@\s<>\"]{1,64}@[^@\s<>\"]{1,255}$")
_MOST_OFFSET = timedelta(hours=14)


def header_text(message: Message, name: str) -> str:
    """The first header of that name in readable words; empty if there is none."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return words_of(raw)


def words_of(raw: str) -> str:
    """Decoded words of a header's value, on one line."""
    if not raw.isascii():
        # The parser keeps bytes that aren't ASCII as lone surrogates: some program sent its code page.
        raw = decode(raw.encode("utf-8", "surrogateescape"))[0]
    try:
        pieces = decode_header(raw[:_LONGEST])
    except (HeaderParseError, ValueError):
        pieces = [(raw[:_LONGEST], None)]
    text = "".join(_piece(data, charset) for data, charset in pieces)
    return _CONTROL.sub(" ", text).strip()


def _piece(data: str | bytes, charset: str | None) -> str:
    return data if isinstance(data, str) else decode(data, charset or "")[0]


def sender_of(message: Message, name: str = "From") -> tuple[str, str]:
    """Name and address of a header with addresses; both empty if it names none."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    for shown, address in addresses_of(" ".join(raw.split())[:_LONGEST]):
        if _ADDRESS.match(address):
            return words_of(shown).strip("\"' "), address
    return "", ""


def addresses_of(line: str) -> list[tuple[str, str]]:
    """Names and addresses of one line; a line made to break the parser has none."""
    if not line.isascii():
        line = decode(line.encode("utf-8", "surrogateescape"))[0]
    try:
        return getaddresses([line])
    except RecursionError:  # brackets within brackets, by the thousand
        return []


def delivered_at(message: Message) -> datetime | None:
    """When our own mail server took the mail, from the topmost ``Received``; else its ``Date``.

    The sender's clock decides nothing where the server's is known.
    """
    received = header_text(message, "Received").rpartition(";")[2]
    return moment_of(received) or moment_of(header_text(message, "Date"))


def moment_of(text: str) -> datetime | None:
    """An aware moment from a header's date; ``-0000`` means UTC (RFC 5322 3.3)."""
    try:
        moment = parsedate_to_datetime(text.strip()) if text.strip() else None
        if moment is None:
            return None
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        offset = aware.utcoffset() or timedelta()
        # A year near the ends of the calendar can't be converted to another zone.
        sane = 1980 < aware.year < 9000 and abs(offset) <= _MOST_OFFSET
        return aware if sane else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
