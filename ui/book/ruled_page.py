"""A page of the Book: ruled paper, the entry in ink blue, the mark in the law's columns below."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from domain.regulation.profile import Profile
from services.book import EntryView
from ui.theme import Role, tokens
from ui.theme.fonts import serif
from ui.widgets.sheet import Facts
from ui.widgets.text import Text
from ui.widgets.themed import follow_theme
from ui.wording.dates import full_date

_LINE = 28
tr = QCoreApplication.translate


class _Ink(QLabel):
    """Handwriting on ruled lines: serif italics in ink blue; paper stays light in the dark theme."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFont(serif(17, italic=True))
        self.setMinimumHeight(4 * _LINE)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(24, 2, 24, 12)
        self.setStyleSheet(f"color: {tokens().paper_entry}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rules first, then the ink."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().paper))
        for y in range(_LINE, self.height(), _LINE):
            painter.fillRect(0, y, self.width(), 1, QColor(tokens().paper_line))
        painter.end()
        super().paintEvent(event)


class RuledPage(QFrame):
    """Shows one entry and its mark as they stand in the Book."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(16, 14, 16, 14)
        follow_theme(self)

    def show_entry(self, view: EntryView, language: str, profile: Profile) -> None:
        """The entry, who left it if anybody, and the mark with its columns."""
        state, fields = view.state, view.state.fields
        number = tr("book", "Entry № {number}").format(number=fields.get("entry_number") or "–")
        self._whole.addWidget(Text(f"{view.book.title} · {number}", Role.NAME))
        ink = _Ink(str(fields.get("text") or ""))
        ink.setAccessibleName(tr("book", "Text of the entry"))
        self._whole.addWidget(ink)
        left = [str(fields.get(name) or "") for name in ("name", "address", "phone", "email")]
        who = ", ".join(one for one in left if one) or tr("book", "No name and no address were left")
        self._whole.addWidget(Text(who, Role.SECOND, "text2", wrap=True))
        result = profile.book.results.get(state.result) if profile.book else None
        facts = Facts()
        facts.show_facts(
            [
                (tr("book", "Result"), result.names.text(language) if result else ""),
                (tr("book", "Measures taken"), state.mark_text),
                (tr("book", "Reasons"), state.reasons),
                (
                    tr("book", "Date of consideration"),
                    full_date(state.considered_on) if state.considered_on else "",
                ),
                (tr("book", "Surname"), state.surname),
                (tr("book", "Position"), state.position),
                (tr("book", "Author informed"), state.informed_way),
            ]
        )
        self._whole.addWidget(facts)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A sheet of paper on the desk."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().surface))
        painter.setPen(QColor(tokens().line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
