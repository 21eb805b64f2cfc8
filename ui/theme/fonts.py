"""The type scale: Inter in three weights, sizes in points so that any display scale works.

Ready ``QFont`` objects are cached: delegates ask for the same few thousands of times a second.
"""

from __future__ import annotations

from enum import Enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from resources import resource_path

FAMILY = "Inter"
SERIF = "PT Serif"
_FALLBACKS = ["DejaVu Sans", "Segoe UI", "Noto Sans"]
_SERIF_FALLBACKS = ["DejaVu Serif", "Georgia", "Noto Serif"]
_INTER = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_PT_SERIF = ("PTSerif-Regular.ttf", "PTSerif-Bold.ttf", "PTSerif-Italic.ttf")
_POINTS_PER_PIXEL = 0.75


class Role(Enum):
    """A use of text: (pixels at 96 dpi, weight, tabular figures)."""

    QUESTION = (22, QFont.Weight.DemiBold, False)
    TITLE = (18, QFont.Weight.DemiBold, False)
    DATE = (15, QFont.Weight.DemiBold, False)
    ROAD = (15, QFont.Weight.Normal, False)
    NAME = (13, QFont.Weight.DemiBold, False)
    STRONG = (13, QFont.Weight.Medium, False)
    TEXT = (13, QFont.Weight.Normal, False)
    LABEL = (12, QFont.Weight.DemiBold, False)
    TOPIC = (12, QFont.Weight.Medium, False)
    SECOND = (12, QFont.Weight.Normal, False)
    NUMBER = (11, QFont.Weight.Normal, True)
    CAPTION = (11, QFont.Weight.Normal, False)
    BADGE = (11, QFont.Weight.DemiBold, False)
    COUNT = (11, QFont.Weight.Medium, True)
    HEADING = (10, QFont.Weight.DemiBold, False)
    CAP = (10, QFont.Weight.Medium, False)
    INITIALS = (9.5, QFont.Weight.DemiBold, False)


def load_fonts() -> list[str]:
    """Register Inter with Qt; returns the files that could not be loaded (the fallback serves)."""
    return _load(_INTER)


@cache
def load_serif() -> tuple[str, ...]:
    """Register the serif of the paper preview, once and only when a paper is first shown."""
    return tuple(_load(_PT_SERIF))


def _load(names: tuple[str, ...]) -> list[str]:
    paths = [resource_path("fonts", name) for name in names]
    return [path.name for path in paths if QFontDatabase.addApplicationFont(str(path)) < 0]


def _plain(pixels: float, family: str, fallbacks: list[str]) -> QFont:
    made = QFont([family, *fallbacks])
    made.setPointSizeF(pixels * _POINTS_PER_PIXEL)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def font(role: Role) -> QFont:
    """The font of a role. Treat it as read-only: the object is shared."""
    pixels, weight, tabular = role.value
    made = _plain(pixels, FAMILY, _FALLBACKS)
    made.setWeight(weight)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    if role is Role.HEADING:
        made.setCapitalization(QFont.Capitalization.AllUppercase)
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
    return made


@cache
def metrics(role: Role) -> QFontMetrics:
    """Metrics of a role's font, shared like the font."""
    return QFontMetrics(font(role))


def serif(pixels: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """The paper's font at a size in pixels at 96 dpi."""
    load_serif()
    made = _plain(pixels, SERIF, _SERIF_FALLBACKS)
    made.setBold(bold)
    made.setItalic(italic)
    return made
