"""A page of the Book: ruled paper in the law's columns, the entry in ink blue, the mark beside it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from domain.regulation.profile import Profile
from services.book import EntryView
from ui.theme import tokens
from ui.theme.fonts import serif
from ui.widgets.themed import follow_theme
from ui.wording.dates import numeric

_STRETCHES = (0, 5, 5, 0, 0)
tr = QCoreApplication.translate


class _Words(QLabel):
    """Words on the paper in its serif; ``ink`` for handwriting. Paper stays light in the dark theme."""

    def __init__(self, text: str, *, ink: bool = False, bold: bool = False, size: int = 13) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFont(serif(size, italic=ink, bold=bold))
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.setStyleSheet(f"color: {tokens().paper_entry if ink else tokens().paper_ink}")


class RuledPage(QFrame):
    """Shows one entry and its mark as they stand in the Book (AES-B10)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(14, 12, 14, 14)
        self._heads: list[_Words] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        for column, stretch in enumerate(_STRETCHES):
            self._grid.setColumnStretch(column, stretch)
        follow_theme(self)

    def show_entry(self, view: EntryView, language: str, profile: Profile) -> None:
        """The entry, who left it if anybody, and the mark in its columns."""
        title = _Words(f"{view.book.title} № {view.book.number}", bold=True, size=15)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._whole.addWidget(title)
        self._whole.addLayout(self._grid)
        heads = (
            tr("book", "№, date"),
            tr("book", "Entry"),
            tr("book", "Measures and result"),
            tr("book", "Date"),
            tr("book", "Entered by, signature"),
        )
        self._heads = [_Words(words, bold=True, size=12) for words in heads]
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
        for column, cell in enumerate(_cells(view, language, profile)):
            self._grid.addWidget(cell, 1, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(1, 1)
        self.setMinimumHeight(220)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The paper, the line below the heads, and those between the columns."""
        painter, look = QPainter(self), tokens()
        painter.fillRect(self.rect(), QColor(look.paper))
        rules, top = QColor(look.paper_line), self._heads[0].y() if self._heads else 0
        below = max((head.geometry().bottom() for head in self._heads), default=0) + 4
        painter.fillRect(8, below, self.width() - 16, 2, rules)
        for head in self._heads[1:]:
            painter.fillRect(head.x() - 7, top, 1, self.height() - top - 8, rules)
        painter.setPen(QColor(look.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _cells(view: EntryView, language: str, profile: Profile) -> tuple[QWidget, ...]:
    state, fields = view.state, view.state.fields
    number = f"{fields.get('entry_number') or '–'}\n{numeric(_written(view))}"
    left = [str(fields.get(name) or "") for name in ("name", "address", "phone", "email")]
    who = ", ".join(one for one in left if one) or tr("book", "No name and no address were left")
    entry = _stacked(_Words(str(fields.get("text") or ""), ink=True, size=15), _Words(who, size=12))
    entry.setAccessibleName(tr("book", "Text of the entry"))
    result = profile.book.results.get(state.result) if profile.book else None
    mark = "\n".join(
        part for part in (state.mark_text, state.reasons, _informed(view, language, profile)) if part
    )
    found = _stacked(_Words(result.names.text(language) if result else "", bold=True), _Words(mark))
    signed = _stacked(
        _Words(state.surname), _Words(state.position, size=12), _Words("✍" if state.surname else "")
    )
    day = numeric(state.considered_on) if state.considered_on else ""
    return _Words(number, bold=True), entry, found, _Words(day), signed


def _written(view: EntryView) -> date:
    return date.fromisoformat(str(view.state.fields["written_on"]))


def _informed(view: EntryView, language: str, profile: Profile) -> str:
    way = profile.answers.ways.get(view.state.informed_way)
    if way is None:
        return ""
    return tr("book", "Author informed: {way}").format(way=way.names.text(language))


def _stacked(*parts: QLabel) -> QWidget:
    cell = QWidget()
    inside = QVBoxLayout(cell)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(4)
    for part in parts:
        if part.text():
            inside.addWidget(part)
    inside.addStretch(1)
    return cell
