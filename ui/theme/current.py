"""The theme that is on now: light, dark, the system's choice, or the system's high contrast."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from ui.theme.palette import high_contrast, palette
from ui.theme.sheet import style_sheet
from ui.theme.tokens import DARK, LIGHT, Tokens

STYLE = ("-style", "Fusion")
"""For the application's own arguments: Qt then sets the style, and PySide needn't build its 566 flags."""


class Mode(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Holds the active tokens and gives them to the application.

    Signals:
        changed: the tokens are others now; widgets that paint themselves update.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mode = Mode.LIGHT
        self._look = LIGHT
        self._worn: Tokens | None = None

    @property
    def look(self) -> Tokens:
        """The tokens to paint with."""
        return self._look

    @property
    def mode(self) -> Mode:
        """The person's choice, which may be to follow the system."""
        return self._mode

    def start(self, app: QApplication, mode: Mode, *, styled: bool = False) -> None:
        """Dress the application once at start and follow the system from then on.

        ``styled``: it was made with the arguments ``STYLE``.
        """
        from ui.theme.fonts import Role, font, load_fonts

        load_fonts()
        if not styled:
            app.setStyle("Fusion")
        app.setFont(font(Role.TEXT))
        QToolTip.setFont(font(Role.SECOND))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self.choose(mode)

    def choose(self, mode: Mode) -> None:
        """Switch by hand, or back to following the system."""
        self._mode = mode
        self._follow()

    def _wanted(self) -> Tokens:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            QGuiApplication.setPalette(QPalette())  # ours off: the system's shows through
            return high_contrast(QGuiApplication.palette())
        if self._mode is Mode.SYSTEM:
            return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._mode is Mode.DARK else LIGHT

    def _follow(self) -> None:
        self._look = self._wanted()
        if self._look is self._worn:
            return  # dressing the application again would lay every widget out anew
        self._worn = self._look
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self._look))
            app.setStyleSheet(style_sheet(self._look))
        self.changed.emit()


_THEME: list[Theme] = []


def theme() -> Theme:
    """The program's theme; made at the first call, after the application exists."""
    if not _THEME:
        _THEME.append(Theme())
    return _THEME[0]


def tokens() -> Tokens:
    """The tokens that are on now."""
    return theme().look
