"""The photo of the page beside an entry: shown small, opened large, and the promise to the author."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from services.book import EntryView
from ui.letters.letter_files import open_blob
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Sheet, column, row
from ui.widgets.text import Text

_WIDTH = 132
tr = QCoreApplication.translate


def promise(parent: QWidget) -> Banner:
    """What the Book's rules promise everybody who writes into it (AES-B3, B6)."""
    banner = Banner(Tone.GOOD, parent)
    banner.say(
        tr("book", "Papers and reasons are never asked for."),
        tr("book", "An entry without a name is considered like any other."),
    )
    return banner


class PhotoSheet(Sheet):
    """The kept scans of an entry; the first is shown, each can be opened."""

    def __init__(self, host: Host, seat: Seat, view: EntryView) -> None:
        super().__init__(title=tr("book", "Photo of the page"))
        self._host, self._seat = host, seat
        self._picture = QLabel()
        self._picture.setFixedWidth(_WIDTH)
        self._picture.setAccessibleName(tr("book", "Photo of the page"))
        scans = [*dict.fromkeys([*view.state.scans, str(view.state.fields.get("scan_sha256") or "")])]
        kept = [one for one in scans if one]
        links = column(gap=2)
        for place, sha256 in enumerate(kept, 1):
            button = PushButton(
                tr("book", "Open scan {number}").format(number=place), Kind.LINK, icon="image"
            )
            button.clicked.connect(lambda _=False, given=sha256, at=place: self._open(given, at))
            links.addWidget(button)
        links.addStretch(1)
        inside = row()
        inside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        inside.addLayout(links)
        inside.addStretch(1)
        self.body.addLayout(inside)
        if not kept:
            self.body.addWidget(
                Text(tr("book", "The page has not been photographed yet"), Role.SECOND, "text2")
            )
            self._picture.hide()
        else:
            self._read(kept[0])

    def _open(self, sha256: str, place: int) -> None:
        open_blob(self._host, self._seat, sha256, tr("book", "page {number}").format(number=place) + ".jpg")

    def _read(self, sha256: str) -> None:
        blobs = self._seat.desk.blobs

        def load() -> QImage:
            image = QImage.fromData(blobs.read(sha256))
            mode = Qt.TransformationMode.SmoothTransformation
            return image if image.isNull() else image.scaledToWidth(_WIDTH * 2, mode)

        self._host.work.query(load, then=self._show, failed=lambda _: self._picture.hide(), owner=self)

    def _show(self, image: QImage) -> None:
        if image.isNull():
            self._picture.hide()
            return
        shown = QPixmap.fromImage(image)
        shown.setDevicePixelRatio(2)
        self._picture.setPixmap(shown)
