"""Photographs of a visit: checked, freed of what a camera writes beside them, shrunk for the screen.

Time and place are taken out of the camera's notes as plain values, the place only if the person agrees;
the notes themselves, which can carry anything, never leave this laptop. A JPEG keeps its pixels as
they are: only its segments are sorted out, which takes a few milliseconds for twelve megapixels.
"""

from __future__ import annotations

import io
import struct
import warnings
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from domain import limits
from domain.errors import BadInput

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = limits.PHOTO
"""More than any camera of a telephone gives; a larger one is a film or a mistake."""
MOST_PIXELS = limits.PICTURE_POINTS
THUMBNAIL_PIXELS = 320
_JPEG = b"\xff\xd8"
_ORIENTATION, _TAKEN, _EXIF, _GPS, _CHANGED = 0x0112, 0x9003, 0x8769, 0x8825, 0x0132
_KEPT_SEGMENTS = (0xE0, 0xEE)
"""JFIF and Adobe: how the colours are meant. All other application segments and comments go."""


@dataclass(frozen=True, slots=True)
class PreparedPhoto:
    """A picture that may be stored; ``thumbnail`` is a small JPEG, ``taken_at`` the camera's wall time."""

    data: bytes
    media_type: str
    thumbnail: bytes
    taken_at: datetime | None = None
    place: tuple[float, float] | None = None
    """Latitude and longitude in degrees."""


def prepare_photo(data: bytes, *, name: str = "", with_place: bool = False) -> PreparedPhoto:
    """Check a picture and take out of it what may be kept.

    Raises:
        BadInput: ``photo_too_large``, ``photo_not_a_picture``, ``picture_too_many_points``.
    """
    if len(data) > MOST_BYTES:
        raise BadInput("photo_too_large", where=name, size=len(data), most=MOST_BYTES)
    picture = _opened(data, name)
    notes = _notes(picture)
    orientation = notes.get(_ORIENTATION, 1)
    small = _thumbnail(picture, orientation, name)
    if picture.format == "JPEG":
        kept, kind = _without_notes(data, orientation, name), "image/jpeg"
    else:
        kept, kind = _as_jpeg(data, name), "image/jpeg"
    return PreparedPhoto(kept, kind, small, _taken(notes), _place(notes) if with_place else None)


def thumbnail_of(data: bytes, *, name: str = "") -> bytes:
    """A small JPEG of a stored photo, upright.

    Raises:
        BadInput: ``photo_not_a_picture``, ``picture_too_many_points``.
    """
    picture = _opened(data, name)
    return _thumbnail(picture, _notes(picture).get(_ORIENTATION, 1), name)


def _opened(data: bytes, name: str) -> Image:
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # our own limit below is the one that counts
            picture = Image.open(io.BytesIO(data))
    except Image.DecompressionBombError as error:
        raise BadInput("picture_too_many_points", where=name, size=0, limit=MOST_PIXELS) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise BadInput("photo_not_a_picture", where=name) from error
    points = picture.width * picture.height
    if points > MOST_PIXELS:
        raise BadInput("picture_too_many_points", where=name, size=points, limit=MOST_PIXELS)
    return picture


def _thumbnail(picture: Image, orientation: int, name: str) -> bytes:
    from PIL import Image, ImageOps

    try:
        # The decoder itself gives an eighth of a large JPEG: a tenth of the time.
        picture.draft("RGB", (THUMBNAIL_PIXELS, THUMBNAIL_PIXELS))
        small = picture.convert("RGB")
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise BadInput("photo_not_a_picture", where=name) from error
    small.thumbnail((THUMBNAIL_PIXELS, THUMBNAIL_PIXELS))
    small.getexif()[_ORIENTATION] = orientation
    upright = ImageOps.exif_transpose(small)
    written = io.BytesIO()
    upright.info.clear()
    upright.save(written, "JPEG", quality=80)
    return written.getvalue()


def _notes(picture: Image) -> dict[int, Any]:
    """The few notes of the camera that we read; anything odd counts as absent."""
    try:
        exif = picture.getexif()
        taken = exif.get_ifd(_EXIF).get(_TAKEN) or exif.get(_CHANGED)
        orientation = exif.get(_ORIENTATION, 1)
        gps = exif.get_ifd(_GPS)
    except Exception:
        return {}
    valid = isinstance(orientation, int) and 1 <= orientation <= 8
    return {_TAKEN: taken, _ORIENTATION: orientation if valid else 1, _GPS: gps}


def _taken(notes: dict[int, Any]) -> datetime | None:
    try:
        return datetime.strptime(str(notes.get(_TAKEN, "")).strip("\0 "), "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None


def _place(notes: dict[int, Any]) -> tuple[float, float] | None:
    gps = notes.get(_GPS) or {}
    try:
        latitude = _degrees(gps[2], str(gps[1]).upper().startswith("S"))
        longitude = _degrees(gps[4], str(gps[3]).upper().startswith("W"))
    except (KeyError, TypeError, ValueError, ZeroDivisionError, IndexError):
        return None
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    return round(latitude, 5), round(longitude, 5)


def _degrees(parts: Any, negative: bool) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = degrees + minutes / 60 + seconds / 3600
    return -value if negative else value


def _without_notes(data: bytes, orientation: int, name: str) -> bytes:
    """The same JPEG without the camera's notes; only how it is to be turned stays."""
    if data[:2] != _JPEG:
        raise BadInput("photo_not_a_picture", where=name)
    kept = [_JPEG]
    place = 2
    while place + 4 <= len(data):
        if data[place] != 0xFF:
            raise BadInput("photo_not_a_picture", where=name)
        marker, length = data[place + 1], struct.unpack_from(">H", data, place + 2)[0]
        if marker == 0xDA:
            return b"".join([*kept, _turned(orientation), data[place : _end_of_picture(data)]])
        noted = 0xE0 <= marker <= 0xEF or marker == 0xFE
        if not noted or marker in _KEPT_SEGMENTS:
            kept.append(data[place : place + 2 + length])
        place += 2 + length
    raise BadInput("photo_not_a_picture", where=name)


def _end_of_picture(data: bytes) -> int:
    """After the end mark; what a camera or somebody else hung behind it is left out."""
    found = data.rfind(b"\xff\xd9")
    return found + 2 if found > 0 else len(data)


def _turned(orientation: int) -> bytes:
    if orientation == 1:
        return b""
    tiff = b"MM\x00*\x00\x00\x00\x08" + struct.pack(">HHHIHHI", 1, _ORIENTATION, 3, 1, orientation, 0, 0)
    body = b"Exif\x00\x00" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _as_jpeg(data: bytes, name: str) -> bytes:
    from PIL import Image, ImageOps

    try:
        picture = _opened(data, name)
        whole = ImageOps.exif_transpose(picture).convert("RGB")
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise BadInput("photo_not_a_picture", where=name) from error
    whole.info.clear()
    written = io.BytesIO()
    whole.save(written, "JPEG", quality=90)
    return written.getvalue()
