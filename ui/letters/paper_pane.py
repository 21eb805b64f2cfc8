"""A letter on its desk: title, page and zoom above, the sheets below, and what kind of preview it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from services.letter_preview import (
    LetterPages,
    PageMaker,
    PaperLine,
    office_program,
    preview_folder,
)
from ui.letters.page_worker import PageOrder, PageWorker
from ui.letters.paper_text import PageSheets, letter_text, words_of
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.icon_button import IconButton
from ui.widgets.paper import PaperView
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Elided, Text
from ui.widgets.themed import Retranslating


class PaperPane(Retranslating, Ground):
    """Shows the words of a letter at once, and its pages as soon as they are made.

    Signals:
        counted: (SHA-256, number of pages) of a letter whose pages are known.
    """

    counted = Signal(str, int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._words: Sequence[PaperLine] = ()
        self._sha256 = ""
        self._waiting = False
        self._reason = ""
        self._order: PageOrder | None = None
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._ask_pages)
        self._title = Elided("", Role.NAME)
        self._detail = Elided("", Role.SECOND, "text2")
        self._place = Text("", Role.NUMBER, "text")
        self._out = IconButton("zoom-out", "", key="Ctrl+-")
        self._in = IconButton("zoom-in", "", key="Ctrl++")
        self._note = Text("", Role.SECOND, "text2", wrap=True)
        self.paper = PaperView("")
        self.pages = PageWorker(lambda: _maker(seat), self)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = row(self._title, self._detail, self._place, self._out, self._in)
        head.setStretch(1, 1)
        head.setContentsMargins(16, 4, 8, 4)
        self._note.setContentsMargins(16, 0, 16, 6)
        whole = column(gap=0)
        whole.addLayout(head)
        whole.addWidget(self._note)
        whole.addWidget(self.paper, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.paper.page_changed.connect(self._tell_place)
        self._out.clicked.connect(lambda: self.paper.zoom(-1))
        self._in.clicked.connect(lambda: self.paper.zoom(1))
        self.pages.made.connect(self._show_pages)
        self.pages.counted.connect(self.counted)
        self.destroyed.connect(self.pages.stop)

    def retranslate(self) -> None:
        """Names of the controls, and the note."""
        self.paper.setAccessibleName(self.tr("The letter as it will be printed"))
        self._out.set_name(self.tr("Smaller"))
        self._in.set_name(self.tr("Larger"))
        self._say_note()

    def show_letter(
        self, lines: Sequence[PaperLine], sha256: str, read: Callable[[], bytes], *, patience_ms: int = 0
    ) -> None:
        """The words of a file now, its pages when they are made.

        ``patience_ms`` is how long nothing else must be shown before pages are asked for; with it the
        place on the paper is kept, because the same letter is shown again and again while it is typed.
        """
        if sha256 == self._sha256:
            return
        self._words, self._sha256, self._waiting, self._reason = lines, sha256, True, ""
        self.paper.show_sheets(letter_text(lines), keep_place=patience_ms > 0)
        self._order = PageOrder(sha256, read, changed_texts(lines))
        self._patience.start(patience_ms)
        self._say_note()

    def _ask_pages(self) -> None:
        if self._order is not None:
            self.pages.ask(self._order)

    def name(self, title: str, detail: str) -> None:
        """What lies on the desk."""
        self._title.setText(title)
        self._detail.setText(detail)

    def empty(self) -> None:
        """Nothing lies on the desk."""
        self._words, self._sha256, self._waiting, self._reason = (), "", False, ""
        self._order = None
        self.name("", "")
        self._place.setText("")
        self.paper.show_sheets(None)
        self._say_note()

    @property
    def is_faithful(self) -> bool:
        """Whether pages are shown, not only words."""
        return bool(self._sha256) and not self._waiting and not self._reason

    def _show_pages(self, made: LetterPages) -> None:
        if made.sha256 != self._sha256:
            return
        self._waiting, self._reason = False, made.reason
        if made.pages:
            self.paper.show_sheets(PageSheets(made, words_of(self._words)), keep_place=True)
            self.counted.emit(made.sha256, len(made.pages))
        self._say_note()

    def _tell_place(self, page: int, pages: int) -> None:
        self._place.setText(f"{page} / {pages}")
        self._place.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page, pages=pages))

    def _say_note(self) -> None:
        words = ""
        if self._sha256 and self._waiting:
            words = self.tr("The words of the letter; its pages are being made…")
        elif self._reason == "preview_office_missing":
            words = self.tr("Text preview: without LibreOffice here the page breaks are not known.")
        elif self._reason:
            words = self.tr("Text preview: the pages could not be made this time.")
        self._note.setText(words)
        self._note.setVisible(bool(words))


def changed_texts(lines: Sequence[PaperLine]) -> tuple[str, ...]:
    """The paragraphs that get a bar."""
    return tuple(line.text for line in lines if line.changed)


def _maker(seat: Seat) -> PageMaker:
    chosen = str(seat.settings.get("office_program"))
    return PageMaker(office_program(chosen), preview_folder(seat.office.paths))
