"""Files on the card: small pictures where there are any, the sign of their type where not.

A small picture is asked for when its place is painted for the first time, one after another in the
background, the one painted last first: a card with five hundred photos opens like one with two.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from domain.appeals import Attachment
from services.thumbnails import has_thumbnail, kind_of, thumbnail_of
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role, icon, tokens
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Sheet, column, row
from ui.widgets.text import Text

_tr = QCoreApplication.translate
Open = Callable[[str], None]
_PLACE = QSize(56, 42)
_ICON = 20
_NAME = 48
_AT_ONCE = 24
"""Rows that are made at once; further ones when they are asked for."""
_KEPT = 120
"""Small pictures kept while the card is in front."""
_SIGNS = {
    "picture": "image",
    "film": "video",
    "sound": "mic",
    "mail": "mail",
    "table": "sheet",
    "text": "file-text",
    "pdf": "file-text",
    "archive": "package",
    "file": "file",
}


class Thumbnails(QObject):
    """Small pictures by content, made one after another in the background.

    Signals:
        came: the content and its picture, which is empty where none could be made.
    """

    came = Signal(str, QPixmap)

    def __init__(self, host: Host, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self._known: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: list[tuple[Attachment, int]] = []
        self._busy = ""

    def known(self, sha256: str) -> QPixmap | None:
        """The picture, if it was made already."""
        return self._known.get(sha256)

    def ask(self, file: Attachment, longest: int) -> None:
        """Make one soon; what was asked for last is in sight and comes first."""
        if file.sha256 != self._busy and all(file.sha256 != one.sha256 for one, _ in self._asked):
            self._asked.append((file, longest))
            self._next()

    def forget(self) -> None:
        """Another card: what was still to be made for the former one is not needed."""
        self._asked.clear()

    def _next(self) -> None:
        if self._busy or not self._asked:
            return
        file, longest = self._asked.pop()
        self._busy, blobs = file.sha256, self._seat.desk.blobs
        self._host.work.query(
            lambda: thumbnail_of(blobs, file, longest=longest),
            then=partial(self._made, file.sha256),
            failed=lambda _: self._made(file.sha256, b""),
            owner=self,
        )

    def _made(self, sha256: str, data: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(data)
        self._known[sha256] = picture
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self._busy = ""
        self.came.emit(sha256, picture)
        self._next()


class FilePlace(QAbstractButton):
    """The place of one small picture; until it is there, and where none can be, the sign of the type."""

    def __init__(self, file: Attachment, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file, self._thumbnails = file, thumbnails
        self.picture: QPixmap | None = thumbnails.known(file.sha256)
        self.setFixedSize(_PLACE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(file.name)
        self.setToolTip(file.name)
        if self.picture is None and has_thumbnail(file):
            thumbnails.came.connect(self._came)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The picture in the middle of its place, or the sign."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().sunken))
        if self.picture is None and has_thumbnail(self.file):
            self._thumbnails.ask(self.file, round(_PLACE.width() * self.devicePixelRatioF()))
        if self.picture is not None and not self.picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(_middle(self.rect(), self.picture.size()), self.picture)
        else:
            icon(_SIGNS[kind_of(self.file)]).paint(painter, _middle(self.rect(), QSize(_ICON, _ICON)))
        painter.setPen(QColor(tokens().line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _came(self, sha256: str, picture: QPixmap) -> None:
        if sha256 == self.file.sha256:
            self.picture = picture
            self.update()


class FilesSheet(Sheet):
    """The files of an appeal; a click on the picture or the name opens one."""

    def __init__(self, files: Sequence[Attachment], open_file: Open, thumbnails: Thumbnails) -> None:
        super().__init__(title=_tr("card", "Files"))
        self._files, self._open, self._thumbnails = files, open_file, thumbnails
        self.places: list[FilePlace] = []
        self._lines = column(gap=6)
        self.more = PushButton("", Kind.LINK, icon="chevron-down")
        self.more.clicked.connect(self.show_more)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        thumbnails.forget()
        self.show_more()

    def show_more(self) -> None:
        """The next rows."""
        first = len(self.places)
        for file in self._files[first : first + _AT_ONCE]:
            self._lines.addLayout(self._line(file))
        left = len(self._files) - len(self.places)
        self.more.setVisible(left > 0)
        self.more.setText(_tr("card", "%n more file(s)", "", left))

    def show_as_far_as(self, count: int) -> None:
        """At least so many rows, as far as there are files: the card was built anew under its reader."""
        while len(self.places) < min(count, len(self._files)):
            self.show_more()

    def _line(self, file: Attachment) -> QHBoxLayout:
        place = FilePlace(file, self._thumbnails)
        place.clicked.connect(lambda: self._open(file.sha256))
        self.places.append(place)
        name = PushButton(_short(file.name), Kind.LINK)
        name.setToolTip(file.name)
        name.clicked.connect(lambda: self._open(file.sha256))
        size = Text(_size_words(file.size), Role.CAPTION, "text3")
        unread = [] if file.readable else [Text(_tr("card", "can't be read"), Role.CAPTION, "warn.text")]
        return row(place, name, 1, *unread, size, gap=10)


def unfold_as_before(before: Iterable[QWidget], now: Iterable[QWidget]) -> None:
    """Unfold the files among a card's sheets as far as they were among its earlier ones."""
    unfolded = sum(len(sheet.places) for sheet in before if isinstance(sheet, FilesSheet))
    for sheet in now:
        if isinstance(sheet, FilesSheet):
            sheet.show_as_far_as(unfolded)


def _short(name: str) -> str:
    """A name that fits its row; its end says what sort of file it is."""
    return name if len(name) <= _NAME else f"{name[: _NAME - 12]}…{name[-10:]}"


def _size_words(size: int) -> str:
    if size < 1024 * 1024:
        return _tr("card", "{size} KB").format(size=max(1, size // 1024))
    return _tr("card", "{size} MB").format(size=f"{size / (1024 * 1024):.1f}")


def _middle(place: QRect, size: QSize) -> QRect:
    """The largest rectangle of this shape in the place; what is smaller keeps its size."""
    fitted = size
    if size.width() > place.width() or size.height() > place.height():
        fitted = size.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    whole = QRect(0, 0, fitted.width(), fitted.height())
    whole.moveCenter(place.center())
    return whole
