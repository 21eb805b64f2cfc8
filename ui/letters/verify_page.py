"""Verification: a letter of ours, or a file that somebody brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from domain.errors import OtklikError
from services.letter_verification import (
    CheckedBeside,
    Verification,
    signatures_beside,
    verify_file,
    verify_letter,
)
from services.rows import read_record
from ui.commands import Command
from ui.letters.everywhere import ASK
from ui.letters.verification_panel import VerificationPanel
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.empty import EmptyState
from ui.widgets.sheet import Ground, ScrollPage, row
from ui.widgets.text import Elided, Text
from ui.wording.errors import sentence, way_out

Checked = tuple[str, Verification, tuple[CheckedBeside, ...]]


class VerifyPage(PageWidget):
    """Opened with a letter's identifier, with a ``Path``, or with nothing: then it asks for a file."""

    page_id = "verify"
    part_of = ("letters",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self._subject: str | Path | None = None
        self._title = Text("", Role.TITLE)
        self._name = Elided("", Role.TEXT, "text2")
        self.choose = PushButton("", Kind.PRIMARY, key="Ctrl+O", icon="folder-open")
        self.panel = VerificationPanel()
        self.wrong = Banner(Tone.REFUSED)
        self._empty = EmptyState()
        self._build()
        self.setAcceptDrops(True)
        self.choose.clicked.connect(self.ask_file)
        self.retranslate()

    def _build(self) -> None:
        head = Ground("surface", lines="b")
        line = row(self._title, self._name, self.choose)
        line.setStretch(1, 1)
        line.setContentsMargins(24, 8, 16, 8)
        head.setLayout(line)
        filled = ScrollPage("sunken")
        filled.body.addWidget(self.wrong)
        filled.body.addWidget(self.panel)
        filled.body.addStretch(1)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(below, 1)

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Verification of a letter")

    def retranslate(self) -> None:
        """Words of the page."""
        self._title.setText(self.tr("Verification of a letter"))
        self.choose.setText(self.tr("Verify a file…"))
        self._empty.say(
            self.tr("Which letter is to be verified?"),
            self.tr("Drop a DOCX here or choose it (Ctrl+O). The file is not changed and not kept."),
        )

    def on_shown(self, argument: object) -> None:
        """A letter, a file, or the question for one."""
        if argument is ASK:
            self.ask_file()
        elif isinstance(argument, Path | str) and argument:
            self._subject = argument
            self.check()
        elif self._subject is None:
            self._stack.setCurrentIndex(0)

    def refresh(self, changes: Changes) -> None:
        """A letter of ours may have got a time stamp; trusted roots may be others now."""
        if changes.touches("letter", "trust_root") and self._subject is not None:
            self.check()

    def check(self) -> None:
        """Verify in the background."""
        desk, subject = self._seat.desk, self._subject

        def verify() -> Checked:
            if isinstance(subject, Path):
                return subject.name, verify_file(desk, subject), ()
            letter_id = str(subject)
            name = str(read_record("letter", letter_id)["addressee"] or "")
            found = verify_letter(desk, letter_id=letter_id)
            return name, found, signatures_beside(desk, letter_id)

        self._host.work.query(
            verify, then=self._show, failed=self._refuse, latest="letter.verification", owner=self
        )

    def _show(self, found: Checked) -> None:
        name, verification, beside = found
        self._name.setText(name)
        self.wrong.say("")
        self.panel.show_verification(verification, beside)
        self._stack.setCurrentIndex(1)

    def _refuse(self, error: OtklikError) -> None:
        self._name.setText(self._subject.name if isinstance(self._subject, Path) else "")
        self.wrong.say(sentence(error), way_out(error))
        self.panel.show_verification(None)
        self._stack.setCurrentIndex(1)

    def ask_file(self) -> None:
        """Let the person choose a file."""
        names = self.tr("Word documents (*.docx);;All files (*)")
        dialog = QFileDialog(self, self.tr("Verify a file…"), str(self._seat.exports), names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.on_shown(Path(chosen)))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file may be dropped here."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Verify what was dropped."""
        self.on_shown(Path(event.mimeData().urls()[0].toLocalFile()))

    def commands(self) -> Sequence[Command]:
        """Another file."""
        ask: Callable[[], None] = self.ask_file
        return (
            Command(
                "verify.choose",
                self.tr("Verify a file…"),
                ask,
                key="Ctrl+O",
                icon="shield-check",
                section=self.title(),
            ),
        )
