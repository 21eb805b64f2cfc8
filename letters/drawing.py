"""Pictures inside a document: the drawing, its media part and the relationship between them.

A picture that a document shows twice lies in it once per part that shows it. Names are plain ASCII, as
LibreOffice calls a signed package with any other part name invalid.
"""

from __future__ import annotations

from collections.abc import MutableMapping

from letters.context import Picture
from letters.namespaces import OFFICE_RELATIONSHIPS
from letters.relationships import Relationship
from letters.templating import clean_text
from letters.xml_text import attribute

_EMU_PER_MM = 36_000
MEDIA_TYPES = {"png": "image/png", "jpeg": "image/jpeg"}
_EXTENSIONS = {kind: extension for extension, kind in MEDIA_TYPES.items()}
_FIRST_DRAWING_ID = 5_000

_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def fitted(picture: Picture, width_mm: float, height_mm: float) -> tuple[int, int]:
    """Width and height in EMU of the picture, as large as the box allows, in its own proportions."""
    scale = min(width_mm / picture.width, height_mm / picture.height)
    return (
        round(picture.width * scale * _EMU_PER_MM),
        round(picture.height * scale * _EMU_PER_MM),
    )


class PictureCollector:
    """The pictures of one part while it is rendered; ``media`` is shared by the parts of a document."""

    def __init__(self, media: MutableMapping[str, bytes]) -> None:
        self._media = media
        self._ids: dict[str, str] = {}
        self._drawn = 0

    @property
    def relationships(self) -> tuple[Relationship, ...]:
        """What the part has to point at."""
        kind = f"{OFFICE_RELATIONSHIPS}/image"
        return tuple(
            Relationship(identifier, kind, name.removeprefix("word/"))
            for name, identifier in self._ids.items()
        )

    def drawing(self, picture: Picture, *, width_mm: float, height_mm: float) -> str:
        """The drawing of a picture; a ``ValueError`` for a kind that office programs do not all show."""
        if picture.media_type not in _EXTENSIONS:
            raise ValueError(f"not a PNG or JPEG: {picture.media_type}")
        identifier = self._identifier(self._stored(picture))
        self._drawn += 1
        width, height = fitted(picture, width_mm, height_mm)
        return _drawing(identifier, _FIRST_DRAWING_ID + self._drawn, width, height, picture.description)

    def _stored(self, picture: Picture) -> str:
        for name, data in self._media.items():
            if data == picture.data:
                return name
        name = f"word/media/shown{len(self._media) + 1}.{_EXTENSIONS[picture.media_type]}"
        self._media[name] = picture.data
        return name

    def _identifier(self, name: str) -> str:
        return self._ids.setdefault(name, f"rIdShown{len(self._ids) + 1}")


def _drawing(relationship: str, number: int, width: int, height: int, description: str) -> str:
    said = attribute(clean_text(description).replace("\n", " ") or f"Picture {number}")
    extent = f'cx="{width}" cy="{height}"'
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
        f"<wp:extent {extent}/>"
        f'<wp:docPr id="{number}" name="Picture {number}" descr="{said}"/>'
        f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Picture {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip xmlns:r="{OFFICE_RELATIONSHIPS}" r:embed="{relationship}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
