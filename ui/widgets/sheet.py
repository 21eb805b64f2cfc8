"""Sheets: white sections on the sunken ground, coloured panels, pages that scroll."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Role, tokens
from ui.theme.tokens import Size
from ui.widgets.labelled import LabelledField
from ui.widgets.text import Text, colour
from ui.widgets.themed import follow_theme, rounded


class Ground(QWidget):
    """A plain area in the colour of a token, with a hairline at chosen edges ("r", "tb")."""

    def __init__(self, token: str = "surface", parent: QWidget | None = None, *, lines: str = "") -> None:
        super().__init__(parent)
        self._token = token
        self._lines = lines
        follow_theme(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Fill and hairlines."""
        painter = QPainter(self)
        box = self.rect()
        painter.fillRect(box, QColor(colour(self._token)))
        edges = {
            "l": (box.left(), box.top(), 1, box.height()),
            "r": (box.right(), box.top(), 1, box.height()),
            "t": (box.left(), box.top(), box.width(), 1),
            "b": (box.left(), box.bottom(), box.width(), 1),
        }
        for edge in self._lines:
            painter.fillRect(*edges[edge], QColor(tokens().line))


class Sheet(QFrame):
    """A white section with an outline; content goes into ``body``.

    ``tone``: "" for a plain sheet, or a token's tint: "calm.tint", "accent_tint", "warn.tint",
    "done.tint", "sunken". ``chosen`` draws the blue outline of the section the person is at.
    """

    def __init__(self, parent: QWidget | None = None, *, tone: str = "", title: str = "") -> None:
        super().__init__(parent)
        self._tone = tone
        self._chosen = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 14)
        self.body.setSpacing(6)
        self._title = Text(title, Role.BADGE, "text2", self)
        self._title.setVisible(bool(title))
        self.body.addWidget(self._title)
        follow_theme(self)

    def set_title(self, title: str) -> None:
        """The small heading of the section."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def set_tone(self, tone: str) -> None:
        """Another ground."""
        self._tone = tone
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Outline it in blue, or not."""
        self._chosen = chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Ground and outline."""
        painter = QPainter(self)
        look = tokens()
        plain = not self._tone or not look.tinted
        fill = look.surface if not self._tone else colour(self._tone)
        line = look.line if plain or self._tone == "sunken" else None
        rounded(painter, QRectF(self.rect()), Size.RADIUS_SECTION, fill, line)
        if self._chosen:
            rounded(painter, QRectF(self.rect()), Size.RADIUS_SECTION, None, look.accent)
            rounded(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7.5, None, look.accent)


class Hairline(QWidget):
    """A line between two parts of a sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(9)
        follow_theme(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """One pixel."""
        QPainter(self).fillRect(0, self.height() // 2, self.width(), 1, QColor(tokens().line))


class Facts(QWidget):
    """Pairs of name and value in one or two columns; values can be marked and copied."""

    def __init__(self, parent: QWidget | None = None, *, columns: int = 2) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Replace all pairs; a fact without a value is left out."""
        clear(self._grid)
        shown = [(name, value) for name, value in facts if value]
        for place, (name, value) in enumerate(shown):
            row, column = place // self._columns, place % self._columns * 2
            label = Text(name, Role.SECOND, "text3", self)
            fact = Text(value, Role.TOPIC, "text", self, wrap=True).selectable()
            fact.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(fact, row, column + 1, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(column + 1, 1)


class ScrollPage(QScrollArea):
    """A page that scrolls up and down and never sideways; content goes into ``body``."""

    def __init__(self, token: str = "sunken", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = Ground(token)
        self.body = QVBoxLayout(self.inside)
        self.body.setContentsMargins(16, 12, 16, 16)
        self.body.setSpacing(10)
        self.setWidget(self.inside)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the content, low enough for any window."""
        return QSize(self.inside.minimumSizeHint().width() + 12, 80)

    def show_part(self, part: QWidget) -> None:
        """Scroll so that ``part`` stands at the top."""
        self.verticalScrollBar().setValue(max(0, part.y() - 8))


def row(*parts: QWidget | int, gap: int = 8) -> QHBoxLayout:
    """Widgets in a row; a number is a stretch.

    Labels of fields stay in one line when an error makes one of the fields higher.
    """
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    for part in parts:
        if isinstance(part, int):
            made.addStretch(part)
        elif isinstance(part, LabelledField) and not part.grows:
            made.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        else:
            made.addWidget(part)
    return made


def column(*parts: QWidget | int, gap: int = 4) -> QVBoxLayout:
    """Widgets in a column; a number is a stretch."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    for part in parts:
        made.addStretch(part) if isinstance(part, int) else made.addWidget(part)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let the widgets go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
