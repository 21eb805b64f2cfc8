"""A picture beside a form: turned, made smaller, a region blacked out with the mouse or the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from services.intake_files import HeldFile, held_bytes, hold
from services.intake_form import NewFile
from services.pictures import Box, black_out, media_type, preview, rotate, shrink, size_of
from ui.page import Host
from ui.seat import Seat
from ui.theme import tokens
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.sheet import row
from ui.widgets.text import Text

_SHOWN = 640
_STEP = 0.02
_Change = Callable[[bytes], bytes]


class RegionPicker(QWidget):
    """The picture with a region that is drawn with the mouse, or moved and sized with the arrows.

    Signals:
        drawn: there is a region now, or there is none.
    """

    drawn = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._region: QRectF | None = None
        self._start: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(320, 240))

    def show_picture(self, data: bytes) -> None:
        """Another picture, without a region."""
        self._picture.loadFromData(data)
        self._region = None
        self.drawn.emit(False)
        self.updateGeometry()
        self.update()

    def region(self) -> Box | None:
        """The region as parts of width and height."""
        return self._region.getCoords() if self._region is not None else None  # type: ignore[return-value]

    def sizeHint(self) -> QSize:
        """As large as the preview."""
        return self._picture.size().expandedTo(QSize(320, 240)).boundedTo(QSize(_SHOWN, 460))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the region, with Shift its far corner."""
        steps = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP),
            Qt.Key.Key_Down: (0.0, _STEP),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        region = QRectF(self._region) if self._region is not None else QRectF(0.4, 0.45, 0.2, 0.1)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            region.setBottomRight(region.bottomRight() + QPointF(*step))
        elif self._region is not None:
            region.translate(*step)
        self._set(region)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """One corner."""
        self._start = self._part(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The other corner."""
        if self._start is not None:
            self._set(QRectF(self._start, self._part(event.position())).normalized())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """The region stands."""
        self._start = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Desk, picture, region, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(tokens().desk))
        box = self._box()
        painter.drawPixmap(box, self._picture, QRectF(self._picture.rect()))
        if self._region is not None:
            shown = QRectF(
                box.left() + self._region.left() * box.width(),
                box.top() + self._region.top() * box.height(),
                self._region.width() * box.width(),
                self._region.height() * box.height(),
            )
            painter.fillRect(shown, QColor(0, 0, 0, 200))
            painter.setPen(QPen(QColor(tokens().focus), 2))
            painter.drawRect(shown)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _box(self) -> QRectF:
        shown = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - shown.width()) / 2, (self.height() - shown.height()) / 2
        return QRectF(left, top, max(1, shown.width()), max(1, shown.height()))

    def _part(self, place: QPointF) -> QPointF:
        box = self._box()
        across = (place.x() - box.left()) / box.width()
        down = (place.y() - box.top()) / box.height()
        return QPointF(min(1.0, max(0.0, across)), min(1.0, max(0.0, down)))

    def _set(self, region: QRectF) -> None:
        self._region = region.intersected(QRectF(0, 0, 1, 1))
        self.drawn.emit(not self._region.isEmpty())
        self.update()


class PictureDialog(QuestionDialog):
    """Edits one held picture; what is saved takes its place beside the form.

    Signals:
        saved: the edited ``HeldFile``.
    """

    saved = Signal(object)

    def __init__(self, parent: QWidget, host: Host, seat: Seat, held: HeldFile) -> None:
        super().__init__(parent, "", held.name)
        self._host, self._seat, self._file = host, seat, held
        self._data = b""
        self.picker = RegionPicker()
        self._size = Text("", token="text2")
        self.left = PushButton("", icon="undo-2", key="Ctrl+Left")
        self.right = PushButton("", icon="redo-2", key="Ctrl+Right")
        self.smaller = PushButton("", icon="arrow-down-to-line")
        self.black = PushButton("", icon="eraser", key="Ctrl+D")
        self.save = PushButton("", Kind.PRIMARY, key="Ctrl+Return", height=Size.BUTTON_DIALOG)
        self.back = PushButton("", Kind.QUIET, key="Esc", height=Size.BUTTON_DIALOG)
        self._place()
        self._connect()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._change(lambda data: data)

    def _place(self) -> None:
        self.ask(self.tr("Prepare the picture"), self._file.name)
        self.picker.setAccessibleName(self.tr("Picture; draw a region to black it out"))
        self.left.setText(self.tr("Turn left"))
        self.right.setText(self.tr("Turn right"))
        self.smaller.setText(self.tr("Make smaller"))
        self.black.setText(self.tr("Black out"))
        self.save.setText(self.tr("Save"))
        self.back.setText(self.tr("Cancel"))
        self.body.addLayout(row(self.left, self.right, self.smaller, self.black, 1, gap=0))
        self.body.addWidget(self.picker, 1)
        self.body.addWidget(self._size)
        for part in (self.back, self.save):
            self.footer.addWidget(part)
        self.footer.insertStretch(1, 1)

    def _connect(self) -> None:
        longest = int(self._seat.settings.get("shrink_pictures_to_px"))
        name = self._file.name
        self.left.clicked.connect(lambda: self._change(lambda data: rotate(data, quarters=-1, name=name)))
        self.right.clicked.connect(lambda: self._change(lambda data: rotate(data, quarters=1, name=name)))
        self.smaller.clicked.connect(
            lambda: self._change(lambda data: shrink(data, longest=longest, name=name))
        )
        self.black.clicked.connect(self._black_out)
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self.reject)
        self.picker.drawn.connect(self._drawn)
        for button in (self.left, self.right, self.black, self.save):
            button.setShortcut(button.key)
        self._drawn(False)

    def _drawn(self, there: bool) -> None:
        self.black.allow(there, self.tr("draw a region first"))

    def _black_out(self) -> None:
        region, name = self.picker.region(), self._file.name
        if region is not None:
            self._change(lambda data: black_out(data, box=region, name=name))

    def _change(self, change: _Change) -> None:
        desk, held, data = self._seat.desk, self._file, self._data

        def run() -> tuple[bytes, bytes, tuple[int, int]]:
            changed = change(data or held_bytes(desk, held))
            return changed, preview(changed, longest=_SHOWN, name=held.name), size_of(changed, name=held.name)

        self._host.work.query(run, then=self._changed, failed=self._host.show_error, owner=self)

    def _changed(self, done: tuple[bytes, bytes, tuple[int, int]]) -> None:
        self._data, shown, (width, height) = done
        self.picker.show_picture(shown)
        kilobytes = max(1, len(self._data) // 1024)
        self._size.setText(f"{width} × {height} · {kilobytes} KB")

    def _save(self) -> None:
        desk, held, data = self._seat.desk, self._file, self._data
        stem = held.name.rpartition(".")[0] or held.name
        kind = media_type(data)
        ending = {"image/png": ".png"}.get(kind, ".jpg")

        def run() -> HeldFile:
            made = hold(desk, NewFile(f"{stem}{ending}", data, kind, held.kind))
            return replace(
                made, name=held.name if held.name.lower().endswith((ending, ".jpeg")) else made.name
            )

        self._host.work.do(run, then=self._saved, failed=self._host.show_error, owner=self)

    def _saved(self, held: HeldFile) -> None:
        self.saved.emit(held)
        self.accept()
