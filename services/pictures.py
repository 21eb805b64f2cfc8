"""Scans and photos before they are attached: turned, made smaller, a region blacked out.

What is blacked out is gone from the file: the pixels are painted over and everything a camera
wrote beside them, a small copy of the picture included, is left out.
"""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from domain import limits
from domain.errors import BadInput

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = limits.PICTURE_POINTS
"""More than any scanner of an A3 page gives; a larger one is a trick or a mistake."""
_QUALITY = 88
_FORMATS = {"JPEG": "image/jpeg", "PNG": "image/png"}

Box = tuple[float, float, float, float]
"""Left, top, right, bottom as parts of the width and height, 0 to 1."""


def rotate(data: bytes, *, quarters: int, name: str = "") -> bytes:
    """Turned clockwise by quarter turns.

    Raises:
        BadInput: ``picture_broken`` or ``picture_too_many_points``.
    """
    picture = _opened(data, name)
    return _saved(picture.rotate(-90 * (quarters % 4), expand=True), picture)


def shrink(data: bytes, *, longest: int, name: str = "") -> bytes:
    """Made smaller so that its longer side has ``longest`` pixels; a smaller one stays as it is.

    Raises:
        BadInput: ``picture_broken`` or ``picture_too_many_points``.
    """
    picture = _opened(data, name)
    if max(picture.size) <= longest:
        return data
    smaller = picture.copy()
    smaller.thumbnail((longest, longest))
    return _saved(smaller, picture)


def black_out(data: bytes, *, box: Box, name: str = "") -> bytes:
    """A region painted over for good, other people's data on a page for example.

    Raises:
        BadInput: ``picture_broken``, ``picture_too_many_points`` or ``region_empty``.
    """
    from PIL import ImageDraw

    picture = _opened(data, name)
    left, top, right, bottom = (min(1.0, max(0.0, part)) for part in box)
    corners = (left * picture.width, top * picture.height, right * picture.width, bottom * picture.height)
    if corners[2] - corners[0] < 1 or corners[3] - corners[1] < 1:
        raise BadInput("region_empty", where=name)
    painted = picture.copy()
    ImageDraw.Draw(painted).rectangle(corners, fill=0)
    return _saved(painted, picture)


def size_of(data: bytes, *, name: str = "") -> tuple[int, int]:
    """Width and height in pixels, as the picture is looked at.

    Raises:
        BadInput: ``picture_broken`` or ``picture_too_many_points``.
    """
    return _opened(data, name).size


def preview(data: bytes, *, longest: int, name: str = "") -> bytes:
    """A small PNG for the screen.

    Raises:
        BadInput: ``picture_broken`` or ``picture_too_many_points``.
    """
    picture = _opened(data, name, longest=longest)
    picture.thumbnail((longest, longest))
    written = io.BytesIO()
    picture.convert("RGB").save(written, "PNG")
    return written.getvalue()


def media_type(data: bytes) -> str:
    """The type in which an edited picture is saved: PNG stays PNG, all else becomes JPEG."""
    return "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"


def _opened(data: bytes, name: str, *, longest: int = 0) -> Image:
    """The picture upright, as its camera meant it, in plain colours.

    With ``longest`` a JPEG is read at the smallest of its own scales that is not below it: a photo of
    fifty megapixels then costs as little as one of one.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # our own limit below is the one that counts
            picture = Image.open(io.BytesIO(data))
            points = picture.width * picture.height
            if points > MOST_PIXELS:
                raise BadInput("picture_too_many_points", where=name, size=points, limit=MOST_PIXELS)
            kind = picture.format or ""
            if longest:
                picture.draft("RGB", (longest, longest))
            upright = ImageOps.exif_transpose(picture)
            plain = upright.convert("RGB" if kind != "PNG" or upright.mode != "L" else "L")
    except Image.DecompressionBombError as error:
        least = 2 * (Image.MAX_IMAGE_PIXELS or MOST_PIXELS)  # the library stops there without a count
        raise BadInput("picture_too_many_points", where=name, size=least, limit=MOST_PIXELS) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, OverflowError) as error:
        raise BadInput("picture_broken", where=name) from error
    plain.format = kind if kind in _FORMATS else "JPEG"
    return plain


def _saved(picture: Image, like: Image) -> bytes:
    written = io.BytesIO()
    picture.info.clear()
    if like.format == "PNG":
        picture.save(written, "PNG", optimize=True)
    else:
        picture.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return written.getvalue()
