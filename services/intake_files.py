"""Files that wait beside a form until it is registered: on the disk at once, sealed like all others.

A draft names them by content, so a crash loses no dropped scan; nothing is sent anywhere
before the appeal exists.
"""

from __future__ import annotations

import hashlib
import mimetypes
import re
from dataclasses import dataclass
from pathlib import Path

from domain import limits
from domain.errors import BadInput, Fault
from services.desk import Desk
from services.intake_form import NewFile
from services.mail.file_names import safe_name

LARGEST = limits.ATTACHMENT
"""Bytes of one attachment; a film of two gigabytes belongs on a shared disk, with a note."""


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file beside a form; ``kind`` is the type that a checklist asks for, if any.

    ``locked`` files ask for a password: they are kept as they came, and whoever takes them is told.
    """

    name: str
    sha256: str
    size: int
    media_type: str
    kind: str = ""
    locked: bool = False

    @property
    def picture(self) -> bool:
        """Whether it can be turned, shrunk and blacked out here."""
        return self.media_type in ("image/jpeg", "image/png", "image/webp", "image/tiff", "image/bmp")


def hold_path(desk: Desk, path: Path) -> HeldFile:
    """Take a dropped or chosen file in.

    Raises:
        BadInput: ``file_empty``, ``file_too_large`` or ``file_is_folder``.
        Fault: ``file_unreadable``, ``disk_full`` or ``disk_failed``.
    """
    try:
        if path.is_dir():
            raise BadInput("file_is_folder", where=path.name)
        size = path.stat().st_size
        if size > LARGEST:
            raise BadInput("file_too_large", where=path.name, size=size, most=LARGEST)
        data = path.read_bytes()
    except OSError as error:
        raise Fault("file_unreadable", where=path.name) from error
    return hold(desk, NewFile(path.name, data, media_type_of(path.name, data)))


def hold(desk: Desk, file: NewFile) -> HeldFile:
    """Keep the bytes of a file on the disk, without a record that refers to them yet.

    Raises:
        BadInput: ``file_empty``.
    """
    if not file.data:
        raise BadInput("file_empty", where=file.name)
    sha256 = hashlib.sha256(file.data).hexdigest()
    desk.blobs.store_bytes(sha256, file.data)
    name, locked = safe_name(file.name), asks_for_password(file.data)
    return HeldFile(name, sha256, len(file.data), file.media_type, file.kind, locked)


def held_bytes(desk: Desk, held: HeldFile) -> bytes:
    """The bytes again.

    Raises:
        BadInput: ``attachment_awaited`` or ``attachment_damaged``, if the disk lost them.
    """
    return desk.blobs.read(held.sha256)


def to_attach(desk: Desk, held: HeldFile) -> NewFile:
    """The file as registration takes it."""
    return NewFile(held.name, held_bytes(desk, held), held.media_type, held.kind)


def asks_for_password(data: bytes) -> bool:
    """Whether nobody can read a PDF, a package or an office document without being told a password.

    Told by the plain marks that these formats must carry; nothing is opened.
    """
    if data.startswith(b"%PDF-"):
        return b"/Encrypt" in data and _ENCRYPTED_PDF.search(data) is not None
    if data.startswith(b"PK\x03\x04"):
        return len(data) > _FLAGS and bool(data[_FLAGS] & 1)
    return data.startswith(_COMPOUND) and _ENCRYPTED_OFFICE in data


_ENCRYPTED_PDF = re.compile(rb"/Encrypt\s+\d+\s+\d+\s+R|/Encrypt\s*<<")
_FLAGS = 6
"""Where the first file of a package says, in its lowest bit, that it is encrypted."""
_COMPOUND = b"\xd0\xcf\x11\xe0"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")


def media_type_of(name: str, data: bytes) -> str:
    """The type by the first bytes, then by the ending: scanners and people name files wrongly."""
    for opening, media_type in _OPENINGS:
        if data.startswith(opening):
            return media_type
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


_OPENINGS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"%PDF-", "application/pdf"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
)
