"""Colours, type, icons and palette: how the program looks, in one place.

``tokens`` is the only module with colour values; everything else asks ``tokens()``.
"""

from ui.theme.current import STYLE, Mode, Theme, theme, tokens
from ui.theme.fonts import Role, font, metrics
from ui.theme.icons import icon, pixmap
from ui.theme.tokens import Size, State, Tokens

__all__ = [
    "STYLE",
    "Mode",
    "Role",
    "Size",
    "State",
    "Theme",
    "Tokens",
    "font",
    "icon",
    "metrics",
    "pixmap",
    "theme",
    "tokens",
]
