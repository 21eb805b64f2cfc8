"""The page of the Book: entries left, the ruled page with its mark right."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from services.book import EntryView, books, entry_view
from services.book_list import (
    BookLine,
    BookSummary,
    book_lines,
    book_register,
    book_rows,
    entries_at,
    row_of_entry,
)
from ui.book.acts import BookActs
from ui.book.photo import PhotoSheet, promise
from ui.book.ruled_page import RuledPage
from ui.book.sheets import acts_row, book_row, duty_sheet, links_sheet, missing_sheet, register_sheets
from ui.card.act_dialog import ActQuestion
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.reading_only import offer
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import ComboBox
from ui.widgets.empty import EmptyState
from ui.widgets.longlist import LongList
from ui.widgets.longlist.pages import Deliver
from ui.widgets.sheet import Ground, ScrollPage, clear, column, row
from ui.widgets.text import Text
from ui.widgets.two_panes import ListAndCard

Ask = Callable[[Seat, EntryView], ActQuestion]


class BookPage(PageWidget):
    """The Book of Complaints of every place, the own place's first."""

    page_id = "book"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.view: EntryView | None = None
        self._wanted = ""
        self._asked_for = ""
        self.acts = BookActs(host, seat, self, self.go_to_entry)
        self.list = LongList("", self._fetch)
        self._head = Text("", Role.TITLE)
        self.books = ComboBox()
        self.all_books = PushButton("", Kind.LINK, icon="table", key="Ctrl+Shift+B")
        self.new = PushButton("", Kind.PRIMARY, key="Ctrl+Shift+N", icon="plus")
        self._empty = EmptyState()
        self._card = ScrollPage("sunken")
        self._both = ListAndCard(self._left(), self._card, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._both)
        self.list.current_changed.connect(self._show_row)
        self.list.opened.connect(lambda _: self._both.show_card())
        self.new.clicked.connect(self.acts.take_over)
        self.all_books.clicked.connect(self.show_register)
        self.books.activated.connect(lambda _: self._reload())
        self.retranslate()

    def _left(self) -> QWidget:
        pane = Ground("surface")
        head = row(self._head, 1, self.new)
        head.setContentsMargins(16, 8, 14, 4)
        self._stack = QStackedLayout()
        which = row(self.books, self.all_books)
        which.setStretch(0, 1)
        which.setContentsMargins(16, 0, 14, 4)
        whole = column(gap=2)
        whole.addLayout(head)
        whole.addLayout(which)
        whole.addLayout(self._stack, 1)
        pane.setLayout(whole)
        # Only now: a stack shows its first widget at once, as a window of its own while it has no parent.
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        return pane

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Book of Complaints")

    def panes(self) -> Sequence[QWidget]:
        """List and page."""
        return (self.list, self._card)

    def retranslate(self) -> None:
        """Words of the page."""
        self._head.setText(self.title())
        self.list.setAccessibleName(self.title())
        self.new.setText(self.tr("Entry"))
        self.all_books.setText(self.tr("All Books"))
        self.books.setAccessibleName(self.tr("Which Book"))
        self._offer_books()
        self._empty.say(
            self.tr("The Book has no entries here"),
            self.tr("An entry is taken over from the paper Book with Ctrl+Shift+N; only its text is needed."),
        )
        if self.view is not None:
            self._show(self.view)

    def _offer_books(self) -> None:
        every: list[tuple[str, object]] = [(self.tr("Every Book"), "")]
        self.books.offer(every + [(f"{one.title} (№ {one.number})", one.id) for one in books()])

    def on_shown(self, argument: object) -> None:
        """The list again; an identifier shows that entry."""
        offer(self._seat, self.new, action="write_book_entry")
        self._wanted = argument if isinstance(argument, str) else ""
        self._reload()
        self.list.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Entries may have changed here or elsewhere."""
        if changes.touches("book_entry", "letter"):
            self._reload()
            if self._asked_for:
                self.show_entry(self._asked_for)

    def escape(self) -> bool:
        """From the page back to the list."""
        return self._both.show_list()

    def commands(self) -> Sequence[Command]:
        """A new entry, and what can be done with the shown one."""
        section = self.title()
        register = Command(
            "book.register",
            self.tr("Register of all Books"),
            self.show_register,
            key="Ctrl+Shift+B",
            icon="table",
            section=section,
        )
        new = Command(
            "book.new",
            self.tr("New entry of the Book"),
            self.acts.take_over,
            key="Ctrl+Shift+N",
            icon="plus",
            section=section,
        )
        return [new, register, *self.acts.offered(self.view, section)]

    def show_register(self) -> None:
        """The Books of every place with who answers for each, beside the list."""
        desk = self._seat.desk
        self._host.work.query(lambda: book_register(desk), then=self._show_register, owner=self)

    def _show_register(self, found: tuple[BookSummary, ...]) -> None:
        clear(self._card.body)
        for part in register_sheets(found, self._seat.desk.regulations.profile, self._choose_book):
            self._card.body.addWidget(part)
        self._card.body.addStretch(1)
        self._both.show_card()

    def _choose_book(self, book_id: str) -> None:
        self.books.choose(book_id)
        self._reload()

    def go_to_entry(self, entry_id: str) -> None:
        """Read the list again and go to an entry in it."""
        self._wanted = entry_id
        self._reload()

    def _reload(self) -> None:
        desk, wanted, book_id = self._seat.desk, self._wanted, str(self.books.currentData() or "")
        self._host.work.query(
            lambda: (book_rows(desk, book_id=book_id), row_of_entry(desk, wanted) if wanted else None),
            then=self._show_list,
            latest="book.list",
            owner=self,
        )

    def _show_list(self, found: tuple[array[int], int | None]) -> None:
        rows, wanted = found
        self.list.show_list(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if wanted is not None and self.list.go_to(wanted):
            self._wanted = ""
        elif rows and self.list.current_id() is None:
            self.list.go_to(rows[0])

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        desk, wanted = self._seat.desk, list(ids)

        def show(lines: list[BookLine]) -> None:
            found = {line.row: line for line in lines}
            deliver([book_row(found[one]) if one in found else None for one in wanted])

        self._host.work.query(lambda: book_lines(desk, wanted), then=show, owner=self)

    def _show_row(self, number: object) -> None:
        desk = self._seat.desk
        if isinstance(number, int):
            self._host.work.query(
                lambda: next(iter(entries_at(desk, [number])), ""),
                then=self.show_entry,
                latest="book.row",
                owner=self,
            )

    def show_entry(self, entry_id: str) -> None:
        """Read and show an entry."""
        desk = self._seat.desk
        self._asked_for = entry_id
        if entry_id:
            self._host.work.query(
                lambda: entry_view(desk, entry_id), then=self._show, latest="book.entry", owner=self
            )

    def _show(self, view: EntryView) -> None:
        self.view = view
        clear(self._card.body)
        paper = RuledPage()
        paper.show_entry(view, self._seat.language, self._seat.desk.regulations.profile)
        acts = self.acts.offered(view, self.title())
        profile = self._seat.desk.regulations.profile
        promised = promise(self._card.inside) if profile.book and not profile.book.identity_papers else None
        photo = PhotoSheet(self._host, self._seat, view)
        links = links_sheet(view, self._host.open_page)
        duty = duty_sheet(view)
        for part in (acts_row(acts), paper, missing_sheet(view, profile), duty, photo, links, promised):
            if part is not None:
                self._card.body.addWidget(part)
        self._card.body.addStretch(1)
        self._host.rebuild_commands()
