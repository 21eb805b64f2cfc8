"""From tokens to Qt: the palette of standard widgets, and the tokens of a high-contrast system."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import DARK, LIGHT, Ink, Tokens

_GROUP = QPalette.ColorGroup
_ROLE = QPalette.ColorRole


def _roles(look: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _ROLE.Window: look.chrome,
        _ROLE.WindowText: look.text,
        _ROLE.Base: look.surface,
        _ROLE.AlternateBase: look.sunken,
        _ROLE.Text: look.text,
        _ROLE.Button: look.raised,
        _ROLE.ButtonText: look.text,
        _ROLE.BrightText: look.on_accent,
        _ROLE.Highlight: look.accent,
        _ROLE.HighlightedText: look.on_accent,
        _ROLE.Accent: look.accent,
        _ROLE.Link: look.accent_text,
        _ROLE.LinkVisited: look.accent_text,
        _ROLE.ToolTipBase: look.raised,
        _ROLE.ToolTipText: look.text,
        _ROLE.PlaceholderText: look.text3,
        _ROLE.Light: look.surface,
        _ROLE.Midlight: look.hover,
        _ROLE.Mid: look.line2,
        _ROLE.Dark: look.line2,
        _ROLE.Shadow: look.line2,
    }


def palette(look: Tokens) -> QPalette:
    """The palette of a theme, with its inactive and disabled groups."""
    made = QPalette()
    for role, colour in _roles(look).items():
        made.setColor(role, QColor(colour))
    made.setColor(_GROUP.Inactive, _ROLE.Highlight, QColor(look.selected_off))
    made.setColor(_GROUP.Inactive, _ROLE.HighlightedText, QColor(look.text))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        made.setColor(_GROUP.Disabled, role, QColor(look.disabled))
    return made


_GROUND = ("chrome", "surface", "sunken", "raised", "hover", "pressed", "accent_tint", "desk")
_TEXT = ("text", "text2", "text3", "line", "line2", "field_line", "focus", "toast")
_STATES = ("engineer1", "engineer2", "late", "warn", "calm", "paused", "done")


def high_contrast(system: QPalette) -> Tokens:
    """Tokens made of the system's palette: no tints, strong outlines, the shapes kept."""

    def colour(role: QPalette.ColorRole, group: QPalette.ColorGroup = _GROUP.Active) -> str:
        return system.color(group, role).name()

    ground, text = colour(_ROLE.Window), colour(_ROLE.WindowText)
    dark = system.color(_ROLE.Window).lightness() < system.color(_ROLE.WindowText).lightness()
    values: dict[str, Any] = dict.fromkeys(_GROUND, ground) | dict.fromkeys(_TEXT, text)
    values |= dict.fromkeys(_STATES, Ink(text, text, ground))
    values |= dict.fromkeys(("selected", "selected_off", "field"), colour(_ROLE.Base))
    values |= dict.fromkeys(("accent", "accent_hover"), colour(_ROLE.Highlight))
    values |= dict.fromkeys(("toast_text", "toast_link"), ground)
    values["on_accent"] = colour(_ROLE.HighlightedText)
    values["accent_text"] = colour(_ROLE.Link)
    values["disabled"] = colour(_ROLE.WindowText, _GROUP.Disabled)
    return (DARK if dark else LIGHT)._replace(name="contrast", tinted=False, **values)
