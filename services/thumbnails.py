"""Small pictures of attachments for a list: made in memory from the sealed file, never written anywhere."""

from __future__ import annotations

from domain import limits
from domain.appeals import Attachment
from domain.errors import BadInput
from services.blobs import Blobs
from services.pictures import preview

_LARGEST = limits.PHOTO
"""Bytes of a picture that is opened only to be glanced at; a larger one is shown by its type."""
_DRAWN = frozenset({"image/jpeg", "image/png", "image/webp", "image/tiff", "image/bmp", "image/gif"})
_KINDS = {
    "application/pdf": "pdf",
    "message/rfc822": "mail",
    "application/vnd.ms-outlook": "mail",
    "application/zip": "archive",
}
_FAMILIES = {"image": "picture", "video": "film", "audio": "sound", "text": "text"}
_OFFICE = (("spreadsheet", "table"), ("excel", "table"), ("csv", "table"), ("word", "text"))


def has_thumbnail(file: Attachment) -> bool:
    """Whether a small picture can be made of the file at all."""
    return file.media_type in _DRAWN and 0 < file.size <= _LARGEST


def thumbnail_of(blobs: Blobs, file: Attachment, *, longest: int) -> bytes:
    """A small PNG; empty where the bytes are still on their way, are damaged, or are no picture after all.

    ``longest`` is its longer side in pixels. The file is unsealed in memory only.
    """
    try:
        return preview(blobs.read(file.sha256), longest=longest, name=file.name)
    except BadInput:
        return b""


def kind_of(file: Attachment) -> str:
    """What sort of file it is, for its sign: picture, film, sound, mail, table, text, pdf, archive, file."""
    known = _KINDS.get(file.media_type)
    office = next((kind for part, kind in _OFFICE if part in file.media_type), None)
    return known or office or _FAMILIES.get(file.media_type.partition("/")[0], "file")
