"""Dialogs: only for a question that stops work. The title is the question; Escape is always safe."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from domain.errors import OtklikError
from ui.theme import Role, tokens
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.icon_button import IconButton
from ui.widgets.shadow import paint_shadow
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating, follow_theme, rounded

_MARGIN = 26
_SIDE = 28
_WIDTH = 520


class QuestionDialog(QDialog):
    """A rounded card over the window: question, grey line, ``body``, and ``footer`` with buttons."""

    least_width = _WIDTH

    def __init__(
        self, parent: QWidget | None, question: str, detail: str = "", *, close_name: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._held: QPoint | None = None
        self._question = Text(question, Role.QUESTION, "text", self, wrap=True)
        self._detail = Text(detail, Role.TEXT, "text2", self, wrap=True)
        self._close = IconButton("x", close_name or self.tr("Close"), self)
        self._close.clicked.connect(self.reject)
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does the same
        self.body = QVBoxLayout()
        self.footer = QHBoxLayout()
        self._arrange()
        self.ask(question, detail)
        follow_theme(self)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._question)
        words.addWidget(self._detail)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(12)
        self.footer.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE + _MARGIN, 20 + _MARGIN, _SIDE - 8 + _MARGIN, 10 + _MARGIN)
        column.setSpacing(16)
        column.addLayout(head)
        column.addLayout(self.body, 1)
        column.addSpacing(4)
        column.addLayout(self.footer)

    def ask(self, question: str, detail: str = "") -> None:
        """Set the words."""
        self._question.setText(question)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setWindowTitle(question)
        self.setAccessibleName(question)

    def sizeHint(self) -> QSize:
        """Wide enough to read, and as high as its wrapped words need at that width."""
        hint = super().sizeHint().expandedTo(QSize(self.least_width, 0))
        column = self.layout()
        if column is not None and column.hasHeightForWidth():
            hint.setHeight(max(hint.height(), column.totalHeightForWidth(hint.width())))
        return hint

    def fit(self) -> None:
        """Grow with words that came later; a dialog never shrinks under the hand."""
        column = self.layout()
        if self.isVisible() and column is not None and column.hasHeightForWidth():
            column.activate()
            needed = column.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Shadow, card, the line above the buttons."""
        painter = QPainter(self)
        look = tokens()
        box = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        paint_shadow(painter, box, blur=_MARGIN, opacity=16, radius=Size.RADIUS_DIALOG)
        rounded(painter, QRectF(box), Size.RADIUS_DIALOG, look.raised, look.line)
        top = self.footer.geometry().top() - 9
        painter.fillRect(box.left(), top, box.width(), 1, QColor(look.line))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The head moves the dialog."""
        self._held = event.globalPosition().toPoint() - self.frameGeometry().topLeft()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self._held is not None:
            self.move(event.globalPosition().toPoint() - self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        self._held = None


class ConfirmDialog(QuestionDialog):
    """One question, the deed named on its button, and a safe way back that has the focus."""

    def __init__(
        self,
        parent: QWidget | None,
        question: str,
        detail: str,
        deed: str,
        *,
        dangerous: bool = False,
        key: str = "Ctrl+Return",
    ) -> None:
        super().__init__(parent, question, detail)
        kind = Kind.DANGER if dangerous else Kind.PRIMARY
        self.deed = PushButton(deed, kind, self, key=key, height=Size.BUTTON_DIALOG)
        self.deed.setShortcut(key)
        self.deed.clicked.connect(self.accept)
        self.back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        self.back.clicked.connect(self.reject)
        self.footer.addWidget(self.back)
        self.footer.addStretch(1)
        self.footer.addWidget(self.deed)
        self.back.setFocus()

    def then(self, deed: Callable[[], object]) -> None:
        """Open without blocking and do ``deed`` on yes."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.accepted.connect(deed)
        self.open()


class ErrorDialog(Retranslating, QuestionDialog):
    """An expected failure in words: what it is, and that nothing is lost. One way out."""

    def __init__(self, parent: QWidget | None, error: OtklikError, sentence: str, way_out: str = "") -> None:
        super().__init__(parent, sentence, way_out)
        self.code = error.code
        self._code = Text(error.code, Role.CAPTION, "text3", self).selectable()
        self._done = PushButton("", Kind.PRIMARY, self, key="Esc", height=Size.BUTTON_DIALOG)
        self._done.clicked.connect(self.reject)
        self.footer.addWidget(self._code)
        self.footer.addStretch(1)
        self.footer.addWidget(self._done)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the button."""
        self._done.setText(self.tr("Understood"))
