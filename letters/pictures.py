"""Pictures from outside made fit for a document: turned upright, scaled down, without hidden data.

A telephone's photo is 12 megapixels with the place of the shot inside; an act needs a tenth of that, and a
signed letter must not carry where somebody lives.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from domain import limits
from domain.errors import BadInput
from letters.context import Picture

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PICTURE_BYTES = limits.PHOTO
MAX_PIXELS = limits.LETTER_PICTURE_POINTS
DOCUMENT_PIXELS = 1600
"""The longer side of a picture in a document: 340 dots per inch over 120 mm."""

_QUALITY = 82
_WITH_TRANSPARENCY = ("RGBA", "LA", "PA", "P")
_FORMATS = ("PNG", "JPEG", "BMP", "WEBP", "TIFF")


def document_picture(data: bytes, *, description: str = "", longest: int = DOCUMENT_PIXELS) -> Picture:
    """A picture for a document: JPEG, or PNG where it may be transparent.

    Raises:
        BadInput: ``picture_too_large`` (bytes), ``picture_too_many_points`` or ``picture_broken``.
    """
    image = _opened(data)
    image.thumbnail((longest, longest))
    transparent = image.mode in _WITH_TRANSPARENCY
    buffer = io.BytesIO()
    if transparent:
        image.convert("RGBA").save(buffer, "PNG", optimize=True)
    else:
        image.convert("RGB").save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    return Picture(
        data=buffer.getvalue(),
        media_type="image/png" if transparent else "image/jpeg",
        width=image.width,
        height=image.height,
        description=description,
    )


def _opened(data: bytes) -> Image:
    from PIL import Image, ImageOps

    if len(data) > MAX_PICTURE_BYTES:
        raise BadInput("picture_too_large", size=len(data), limit=MAX_PICTURE_BYTES)
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
        if image.width * image.height > MAX_PIXELS:
            raise BadInput("picture_too_many_points", size=image.width * image.height, limit=MAX_PIXELS)
        image.draft("RGB", (DOCUMENT_PIXELS, DOCUMENT_PIXELS))
        upright: Image.Image = ImageOps.exif_transpose(image)
        upright.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as reason:
        raise BadInput("picture_broken") from reason
    return upright
