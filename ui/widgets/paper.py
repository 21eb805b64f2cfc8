"""Paper on a desk: pages as they will be printed, white sheets with a shadow, one under another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.theme import theme, tokens
from ui.theme.fonts import serif
from ui.widgets.shadow import paint_shadow
from ui.widgets.themed import inner_ring

A4 = QSizeF(794, 1123)
"""An A4 sheet in pixels at 96 dpi."""
_MARGIN = 76
_GAP = 18
_EDGE = 36
_ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0)
_FIT = 0.0


class Sheets(Protocol):
    """Something that can be shown page by page."""

    def count(self) -> int:
        """How many pages there are."""
        ...

    def size(self, page: int) -> QSizeF:
        """A page's size in pixels at 96 dpi."""
        ...

    def paint(self, painter: QPainter, page: int, box: QRectF) -> None:
        """Draw a page into a box of its proportions."""
        ...

    def words(self) -> str:
        """The text for screen readers."""
        ...


class ImageSheets:
    """Pages that were rendered elsewhere: a PDF's, a scan's. ``dpi`` is what they were rendered at."""

    def __init__(self, images: Sequence[QImage], *, dpi: float = 96.0, words: str = "") -> None:
        self._images = list(images)
        self._scale = 96.0 / dpi
        self._words = words

    def count(self) -> int:
        """How many pictures."""
        return len(self._images)

    def size(self, page: int) -> QSizeF:
        """The picture's size on paper."""
        return QSizeF(self._images[page].size()) * self._scale

    def paint(self, painter: QPainter, page: int, box: QRectF) -> None:
        """The picture, tinted by the paper: white becomes the sheet's own colour."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.drawImage(box, self._images[page])
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def words(self) -> str:
        """What the caller knows about the text."""
        return self._words


class DocumentSheets:
    """A text document broken into A4 pages with real margins, in the paper's serif."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        document.setDefaultFont(serif(15))
        document.setDocumentMargin(_MARGIN)
        document.setPageSize(A4)

    def count(self) -> int:
        """How many pages the text takes."""
        return self._document.pageCount()

    def size(self, page: int) -> QSizeF:  # noqa: ARG002
        """Every page is A4."""
        return A4

    def paint(self, painter: QPainter, page: int, box: QRectF) -> None:
        """The page's part of the text, in the ink of paper whatever the theme."""
        context = QAbstractTextDocumentLayout.PaintContext()
        ink = QPalette()
        ink.setColor(QPalette.ColorRole.Text, QColor(tokens().paper_ink))
        context.palette = ink
        context.clip = QRectF(0, page * A4.height(), A4.width(), A4.height())
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(box.width() / A4.width(), box.height() / A4.height())
        painter.translate(QPointF(0, -page * A4.height()))
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def words(self) -> str:
        """The text itself."""
        return self._document.toPlainText()


def text_sheets(text: str, *, html: bool = False) -> DocumentSheets:
    """Pages of a text; ``html`` must come from us, never from outside."""
    document = QTextDocument()
    document.setDefaultFont(serif(15))
    document.setHtml(text) if html else document.setPlainText(text)
    return DocumentSheets(document)


class PaperView(QAbstractScrollArea):
    """Shows pages; PageUp/PageDown and the wheel move, Ctrl with plus, minus and 0 zooms.

    Signals:
        page_changed: (page in sight from 1, pages).
        read_to_end: the end of the last page has been in sight.
    """

    page_changed = Signal(int, int)
    read_to_end = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: Sheets | None = None
        self._boxes: list[QRect] = []
        self._zoom = _FIT
        self._page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        theme().changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    def show_sheets(self, sheets: Sheets | None, *, keep_place: bool = False) -> None:
        """Other pages, from the top unless the place is kept; None empties the desk."""
        place = self.verticalScrollBar().value() if keep_place else 0
        self._sheets = sheets
        self._page = 0
        self.setAccessibleDescription(sheets.words() if sheets else "")
        self._lay_out()
        self.verticalScrollBar().setValue(place)
        self._moved()

    def pages(self) -> int:
        """How many pages lie on the desk."""
        return len(self._boxes)

    def zoom(self, by: int) -> None:
        """Larger (+1), smaller (-1), or as wide as the desk (0)."""
        if by == 0:
            self._zoom = _FIT
        else:
            here = self._zoom or self._fitting()
            wider = [step for step in _ZOOMS if (step > here + 0.01 if by > 0 else step < here - 0.01)]
            self._zoom = (wider[0] if by > 0 else wider[-1]) if wider else here
        self._lay_out()

    def _fitting(self) -> float:
        return min(1.0, max(0.3, (self.viewport().width() - 2 * _EDGE) / A4.width()))

    def _lay_out(self) -> None:
        scale, top = self._zoom or self._fitting(), _GAP
        self._boxes, widest = [], 0
        sheets = self._sheets
        for page in range(sheets.count() if sheets else 0):
            size = (sheets.size(page) * scale).toSize() if sheets else QSize()
            self._boxes.append(QRect(0, top, size.width(), size.height()))
            widest, top = max(widest, size.width()), top + size.height() + _GAP
        view = self.viewport().size()
        for box in self._boxes:
            box.moveLeft(max(_EDGE, (max(view.width(), widest + 2 * _EDGE) - box.width()) // 2))
        self._set_range(QSize(widest + 2 * _EDGE, top), view)
        self.viewport().update()

    def _set_range(self, whole: QSize, view: QSize) -> None:
        for bar, length, seen in (
            (self.verticalScrollBar(), whole.height(), view.height()),
            (self.horizontalScrollBar(), whole.width(), view.width()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(40)
            bar.setRange(0, max(0, length - seen))

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _moved(self) -> None:
        if not self._boxes:
            return
        top = self.verticalScrollBar().value()
        middle = top + self.viewport().height() // 2
        page = next(
            (number for number, box in enumerate(self._boxes) if middle <= box.bottom() + _GAP),
            len(self._boxes) - 1,
        )
        if page + 1 != self._page:
            self._page = page + 1
            self.page_changed.emit(self._page, len(self._boxes))
        if top + self.viewport().height() >= self._boxes[-1].bottom():
            self.read_to_end.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk and the sheets in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(tokens().desk))
        for page, box in enumerate(self._boxes):
            shown = box.translated(-self._offset())
            if shown.intersects(event.rect()) and self._sheets is not None:
                paint_shadow(painter, shown, blur=16, opacity=20, radius=0)
                painter.fillRect(shown, QColor(tokens().paper))
                self._sheets.paint(painter, page, QRectF(shown))
        if self.hasFocus():
            inner_ring(painter, QRectF(self.viewport().rect()), 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._lay_out()
        self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by Ctrl with plus, minus, 0; Home and End; the rest scrolls."""
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        bar = self.verticalScrollBar()
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in steps:
            self.zoom(steps[key])
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
