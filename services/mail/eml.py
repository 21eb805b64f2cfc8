"""Reads a saved mail in the format of the Internet (RFC 5322, MIME): ``.eml``.

Parsed with the ``compat32`` policy on purpose: the newer one parses headers by a grammar whose
errors on hostile input are exceptions of many kinds; header lines are decoded by ``headers.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from email import message_from_bytes
from email.message import Message
from email.policy import compat32

from domain.errors import BadInput
from services.intake_form import NewFile
from services.mail.charsets import decode
from services.mail.file_names import safe_name, with_ending
from services.mail.forwarded import quoted_mail
from services.mail.headers import delivered_at, header_text, sender_of, words_of
from services.mail.html_text import html_to_text
from services.mail.languages import guess_language
from services.mail.message import (
    CHARSET_GUESSED,
    DEEPEST,
    EMPTY_FILE,
    LARGEST,
    MOST_PARTS,
    MOST_TEXT,
    NESTED_DEEP,
    NO_DATE,
    NO_SENDER,
    TEXT_CUT,
    TOO_MANY_PARTS,
    Mail,
    MailNote,
)

_HEADERS = ("from", "date", "subject", "received", "mime-version", "content-type", "message-id", "to")


@dataclass(slots=True)
class _Found:
    """What the parts of one mail have given so far."""

    plain: list[str] = field(default_factory=list)
    rich: list[str] = field(default_factory=list)
    files: list[NewFile] = field(default_factory=list)
    carried: list[Mail] = field(default_factory=list)
    notes: list[MailNote] = field(default_factory=list)
    parts: int = 0

    def note(self, code: str, detail: str = "") -> None:
        if MailNote(code, detail) not in self.notes:
            self.notes.append(MailNote(code, detail))


def read_eml(data: bytes, *, name: str) -> Mail:
    """Read a saved mail; ``name`` is the file's, for messages.

    Raises:
        BadInput: ``mail_empty``, ``mail_too_large``, ``mail_broken`` (not a mail at all) or
            ``mail_too_nested``.
    """
    if not data.strip():
        raise BadInput("mail_empty", where=name)
    if len(data) > LARGEST:
        raise BadInput("mail_too_large", where=name, size=len(data), most=LARGEST)
    try:
        message = message_from_bytes(data, policy=compat32)
        if not any(key.lower() in _HEADERS for key in message.keys()):
            raise BadInput("mail_broken", where=name)
        return _read(message, depth=0)
    except RecursionError as error:
        raise BadInput("mail_too_nested", where=name) from error


def _read(message: Message, *, depth: int) -> Mail:
    found = _Found()
    _walk(message, found, depth=depth)
    text = _text_of(found)
    subject = header_text(message, "Subject")
    sender_name, address = sender_of(message)
    received_at = delivered_at(message)
    if not address:
        found.note(NO_SENDER)
    if received_at is None:
        found.note(NO_DATE)
    quoted = quoted_mail(text)
    return Mail(
        sender_name=sender_name,
        sender_address=address,
        reply_to=_reply_to(message, address),
        subject=subject,
        text=text,
        received_at=received_at,
        language=guess_language(f"{subject}\n{text}"),
        files=tuple(found.files),
        carried=(*found.carried, *((quoted,) if quoted else ())),
        notes=tuple(found.notes),
    )


def _reply_to(message: Message, address: str) -> str:
    _, wanted = sender_of(message, "Reply-To")
    return wanted if wanted.lower() != address.lower() else ""


def _text_of(found: _Found) -> str:
    text = "\n\n".join(part.strip() for part in found.plain if part.strip())
    if not text:
        text = "\n\n".join(html_to_text(part) for part in found.rich)
    if len(text) > MOST_TEXT:
        found.note(TEXT_CUT)
    return text[:MOST_TEXT]


def _walk(part: Message, found: _Found, *, depth: int) -> None:
    found.parts += 1
    if depth > DEEPEST or found.parts > MOST_PARTS:
        found.note(NESTED_DEEP if depth > DEEPEST else TOO_MANY_PARTS)
    elif part.get_content_type() == "message/rfc822":
        _take_carried(part, found, depth)
    elif part.is_multipart():
        for inner in part.get_payload():
            if isinstance(inner, Message):
                _walk(inner, found, depth=depth + 1)
    else:
        _take_leaf(part, found)


def _take_carried(part: Message, found: _Found, depth: int) -> None:
    """An attached mail: read as one, and kept as a file."""
    for inner in part.get_payload():
        if isinstance(inner, Message):
            mail = _read(inner, depth=depth + 1)
            found.carried.append(replace(mail, carried=()))
            found.carried.extend(mail.carried)
            found.notes.extend(note for note in mail.notes if note.code == NESTED_DEEP)
            name = safe_name(mail.subject, otherwise="mail") + ".eml"
            found.files.append(NewFile(name, _raw(inner), "message/rfc822"))


def _raw(message: Message) -> bytes:
    try:
        return message.as_bytes()
    except (UnicodeError, ValueError, LookupError, KeyError):
        # A header in a code page that can't be written back: the words alone are kept.
        return message.as_string().encode("utf-8", "replace")


def _take_leaf(part: Message, found: _Found) -> None:
    name = _file_name(part)
    data = _payload(part)
    kind = part.get_content_type()
    if name or part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
        _take_file(name, kind, data, found)
        return
    text, guessed = decode(data, _charset(part))
    if guessed and text.strip():
        found.note(CHARSET_GUESSED)
    (found.rich if kind == "text/html" else found.plain).append(text.replace("\r\n", "\n"))


def _take_file(name: str, kind: str, data: bytes, found: _Found) -> None:
    shown = with_ending(safe_name(name, otherwise=f"file-{len(found.files) + 1}"), kind)
    if data:
        found.files.append(NewFile(shown, data, kind))
    else:
        found.note(EMPTY_FILE, shown)


def _payload(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = None
    return data if isinstance(data, bytes) else b""


def _charset(part: Message) -> str:
    try:
        given = part.get_param("charset", "")
    except (ValueError, IndexError):
        return ""
    return str(given[2] if isinstance(given, tuple) else given)


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename("") or ""
    except (ValueError, IndexError, LookupError, TypeError):
        return "file"
    return words_of(name)
