"""The register of outgoing letters: the queue and the register at the left, one letter at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.changes import Changes
from domain.errors import OtklikError
from services.letter_register import (
    RegisterFilter,
    RegisterLetter,
    letter_at,
    register_letter,
    row_of_letter,
)
from services.letter_verification import CheckedBeside, Verification, signatures_beside, verify_letter
from ui.commands import Command, KeyHint
from ui.letters.register_acts import RegisterActs
from ui.letters.register_card import RegisterCard
from ui.letters.register_list import RegisterList
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.widgets.two_panes import ListAndCard
from ui.wording.errors import sentence

QUEUE = "queue"
"""Argument of the page: only what waits to be sent."""
Checked = tuple[str, Verification, tuple[CheckedBeside, ...]]


class RegisterPage(PageWidget):
    """Opened with a letter's identifier, with ``QUEUE``, or with nothing."""

    page_id = "letters"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self.pane = RegisterList(host, seat)
        self.list = self.pane.list
        self.card = RegisterCard()
        self.acts = RegisterActs(self, host, seat, self.pane.marked)
        self._both = ListAndCard(self.pane, self.card, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._both)
        self.list.current_changed.connect(self._open_row)
        self.list.opened.connect(lambda _: self._both.show_card())
        self.pane.emptied.connect(lambda: self._opened(None))
        self.card.close_asked.connect(self.acts.close_appeal)

    def title(self) -> str:
        """The register's name."""
        return self.tr("Letters")

    def panes(self) -> Sequence[QWidget]:
        """List and letter."""
        return (self.list, self.card)

    def on_shown(self, argument: object) -> None:
        """The register, what waits, or one letter."""
        if argument == QUEUE:
            self.pane.show_filter(RegisterFilter(queue=True))
        elif isinstance(argument, str) and argument:
            self._go_to(argument)
        else:
            self.pane.reload()

    def _go_to(self, letter_id: str) -> None:
        store = self._seat.desk.store
        self._host.work.query(lambda: row_of_letter(store, letter_id), then=self.pane.show_row, owner=self)
        self._read(lambda: letter_id)
        self._both.show_card()

    def refresh(self, changes: Changes) -> None:
        """A letter was signed, sent, reported on."""
        if changes.touches("letter", "appeal", "applicant"):
            self.pane.reload()
            here = self.acts.letter
            if here is not None:
                self._read(lambda: here.id)

    def _open_row(self, found: object) -> None:
        store = self._seat.desk.store
        if isinstance(found, int):
            self._read(lambda: letter_at(store, found))

    def _read(self, find: Callable[[], str]) -> None:
        desk = self._seat.desk

        def read() -> RegisterLetter | None:
            letter_id = find()
            return register_letter(desk, letter_id) if letter_id else None

        self._host.work.query(
            read, then=self._opened, failed=self._host.show_error, latest="register.letter", owner=self
        )

    def _opened(self, letter: RegisterLetter | None) -> None:
        self.acts.letter = letter
        self.card.show_letter(letter, self.acts.offered())
        self._host.rebuild_commands()
        if letter is None or not letter.state.docx_sha256:
            return
        desk = self._seat.desk

        def verify() -> Checked:
            found = verify_letter(desk, letter_id=letter.id)
            return letter.id, found, signatures_beside(desk, letter.id)

        self._host.work.query(
            verify, then=self._checked, failed=self._not_checked, latest="register.facts", owner=self
        )

    def _checked(self, found: Checked) -> None:
        letter_id, verification, beside = found
        if self.acts.letter is not None and self.acts.letter.id == letter_id:
            self.card.show_verification(verification, beside=beside)

    def _not_checked(self, error: OtklikError) -> None:
        self.card.show_verification(None, sentence(error))

    def commands(self) -> Sequence[Command]:
        """Moving in the list, and what can be done with the letter."""
        find = Command(
            "register.find",
            self.tr("Filter the list"),
            self.pane.search.setFocus,
            key="Ctrl+F",
            section=self.title(),
        )
        return [find, *self.acts.offered()]

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the list."""
        return (
            KeyHint("Enter", self.tr("open the letter")),
            KeyHint("Shift+Down", self.tr("mark several letters")),
        )

    def escape(self) -> bool:
        """From the letter back to the list; then the text of the filter goes."""
        if self._both.show_list():
            return True
        if self.pane.search.text():
            self.pane.search.clear()
            return True
        return False
