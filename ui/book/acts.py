"""What can be done with an entry of the Book: questions, its letter, its printed page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.book import EntryPhase
from services.book import EntryView
from services.book_answers import draft_book_letter
from services.book_papers import book_page_docx
from ui.book import questions
from ui.card.act_dialog import ActDialog, ActQuestion
from ui.commands import Command
from ui.letters.letter_files import open_made
from ui.page import Host
from ui.reading_only import limited
from ui.seat import Seat

Ask = Callable[[Seat, EntryView], ActQuestion]
tr = QCoreApplication.translate


class BookActs:
    """The acts of the Book's page; dialogs stand over ``ground``'s window."""

    def __init__(self, host: Host, seat: Seat, ground: QWidget, then: Callable[[str], None]) -> None:
        self._host, self._seat, self._ground, self._then = host, seat, ground, then

    def offered(self, view: EntryView | None, section: str) -> list[Command]:
        """Commands for the shown entry; a closed one is still printed."""
        if view is None:
            return []
        page = self._page_command(view, section)
        if not view.state.open:
            return [page]
        asked = [self._command(view, section, one) for one in self._questions(view)]
        commands = [*asked[:2], self._letter_command(view, section), *asked[2:], page]
        return limited(self._seat, commands)

    def _questions(self, view: EntryView) -> list[tuple[str, str, str, str, Ask]]:
        appeal = ("appeal", tr("book", "Make an appeal"), "corner-down-right", "", questions.making_appeal)
        return [
            ("mark", tr("book", "Mark"), "pen-line", "Ctrl+M", questions.marking),
            ("inform", tr("book", "Author informed"), "mail-check", "Ctrl+I", questions.informing),
            ("close", tr("book", "Close"), "check-check", "Ctrl+Shift+K", questions.closing),
            ("photo", tr("book", "Photo"), "camera", "Ctrl+Shift+P", questions.photographing),
            *([appeal] if self._may_become_appeal(view) else []),
            ("correct", tr("book", "Correct"), "pencil", "F2", questions.correcting),
            ("withdraw", tr("book", "Withdraw"), "trash-2", "", questions.withdrawing),
        ]

    def _may_become_appeal(self, view: EntryView) -> bool:
        """The profile takes appeals by the Book, and none was made of this entry yet."""
        channels = self._seat.desk.regulations.profile.channels
        return "book" in channels and not view.state.linked_appeal_id

    def _command(self, view: EntryView, section: str, asked: tuple[str, str, str, str, Ask]) -> Command:
        name, title, icon, key, question = asked
        marked = view.state.phase is not EntryPhase.UNDER_REVIEW
        return Command(
            f"book.{name}",
            title,
            partial(self._ask, view, question),
            key=key,
            icon=icon,
            section=section,
            enabled=lambda: marked or name != "close",
            reason=lambda: tr("book", "the mark comes first"),
        )

    def _letter_command(self, view: EntryView, section: str) -> Command:
        return Command(
            "book.letter",
            tr("book", "Write to the author"),
            partial(self.write_letter, view),
            key="Ctrl+R",
            icon="mail-plus",
            section=section,
            enabled=lambda: view.may_write,
            reason=lambda: tr("book", "no address was left"),
        )

    def write_letter(self, view: EntryView) -> None:
        """The answer or the reasoned notice: begun once, opened again afterwards."""
        desk = self._seat.desk
        if view.letter_ids:
            self._host.open_page("letter", view.letter_ids[-1])
            return
        self._host.work.do(
            lambda: draft_book_letter(desk, entry_id=view.id),
            then=lambda letter_id: self._host.open_page("letter", letter_id),
            failed=self._host.show_error,
        )

    def _page_command(self, view: EntryView, section: str) -> Command:
        return Command(
            "book.print",
            tr("book", "Page for readers"),
            partial(self.print_page, view),
            key="Ctrl+P",
            icon="printer",
            section=section,
        )

    def print_page(self, view: EntryView) -> None:
        """The page in the law's columns, without names and contacts, for the system's own printing."""
        desk = self._seat.desk

        def write(path: Path) -> None:
            path.write_bytes(book_page_docx(desk, entry_id=view.id))

        number = view.state.fields.get("entry_number")
        open_made(self._host, f"{view.book.number}-{number}.docx", write)

    def _ask(self, view: EntryView, question: Ask) -> ActDialog:
        return self._open(question(self._seat, view))

    def take_over(self) -> ActDialog:
        """Ask for a new entry; it is shown when it has been taken over."""
        return self._open(questions.new_entry(self._seat, self._then))

    def _open(self, question: ActQuestion) -> ActDialog:
        dialog = ActDialog(self._host, self._ground.window(), question)
        dialog.open()
        return dialog
