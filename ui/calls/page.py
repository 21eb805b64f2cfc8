"""The page of calls: the list left; right the note that is being written, or a kept one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from services.call_acts import withdraw_call
from services.call_form import CallForm
from services.call_list import CallFilter, CallView, call_lines, call_view
from services.desk import Desk
from ui.calls.acts import CallActs
from ui.calls.call_card import CallCard
from ui.calls.everywhere import NEW
from ui.calls.exchange import ExchangeReading
from ui.calls.list_pane import CallList
from ui.calls.note_pane import NotePane
from ui.commands import Command, KeyHint
from ui.page import Host, PageWidget
from ui.reading_only import offer
from ui.seat import Seat
from ui.widgets.two_panes import ListAndCard

_tr = QCoreApplication.translate
CALL_BACKS, TO_CONFIRM = "call_backs", "to_confirm"
"""Arguments of the page: who must be called back, what must be confirmed."""
_LISTS = {CALL_BACKS: CallFilter(call_backs=True), TO_CONFIRM: CallFilter(to_confirm=True)}


class CallsPage(PageWidget):
    """Opened with a note's identifier, one of the lists, ``NEW``, a begun ``CallForm``, or nothing."""

    page_id = "calls"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self._asked_for = ""
        self.pane, self.card, self.note = CallList(host, seat), CallCard(seat), NotePane(host, seat)
        self.acts, self.exchange = CallActs(self, host, seat), ExchangeReading(self, host, seat)
        right = QWidget()
        self._right = QStackedLayout(right)
        for part in (self.card, self.note):
            self._right.addWidget(part)
        self._both = ListAndCard(self.pane, right, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._both)
        self.pane.list.current_changed.connect(self._open_row)
        self.pane.list.opened.connect(lambda _: self._both.show_card())
        self.pane.emptied.connect(lambda: self._show(None))
        self.pane.new_asked.connect(self.begin)
        self.note.kept.connect(self._kept)
        self.note.put_aside.connect(self._aside)

    def title(self) -> str:
        """Name of the page."""
        return _tr("calls", "Calls")

    def panes(self) -> Sequence[QWidget]:
        """List, and the note or card."""
        return (self.pane.list, self.note if self.note.active else self.card)

    def on_shown(self, argument: object) -> None:
        """The list, who must be called back, one note, or a call that begins."""
        offer(self._seat, self.pane.new, action="write_phone_note")
        if isinstance(argument, str) and argument in _LISTS:
            self.pane.show_filter(_LISTS[argument])
        elif isinstance(argument, str) and argument and argument != NEW:
            self.pane.show_filter(CallFilter(), at=argument)
            self.show_call(argument)
        else:
            self.pane.reload()
        if argument == NEW:
            self.begin()
        elif isinstance(argument, CallForm):
            self._begin_note(argument)
        elif not self.note.active:
            self.pane.list.setFocus()

    def refresh(self, changes: Changes) -> None:
        """A note, a task or an appeal changed."""
        if changes.touches("phone_call", "task", "appeal"):
            self.pane.reload()
            if self._asked_for:
                self.show_call(self._asked_for)

    def escape(self) -> bool:
        """The note is put aside; then from the card to the list; then the filter goes."""
        if self.note.active:
            self.note.leave()
            return True
        if self._both.show_list():
            return True
        if self.pane.wanted != CallFilter():
            self.pane.show_filter(CallFilter())
            return True
        return False

    # --- commands --------------------------------------------------------------------------------

    def commands(self) -> Sequence[Command]:
        """A call that begins, and what can be done with the note in front."""
        section = self.title()
        begin = Command(
            "calls.new", _tr("calls", "A call begins"), self.begin, "Ctrl+Shift+N", "phone-incoming", section
        )
        find = Command(
            "calls.find",
            _tr("calls", "Filter the list"),
            self.pane.search.setFocus,
            key="Ctrl+F",
            section=section,
        )
        listed = Command(
            "calls.exchange",
            _tr("calls", "Read the exchange's list of calls…"),
            self.exchange.choose,
            icon="table",
            section=section,
        )
        own = self._note_commands(section) if self.note.active else self.acts.offered()
        return [begin, find, listed, *own]

    def keys(self) -> Sequence[KeyHint]:
        """Keys that are no commands."""
        return (
            KeyHint("Enter", _tr("calls", "next field; in the list, open the note")),
            KeyHint("Esc", _tr("calls", "put the note aside; it is kept")),
        )

    def _note_commands(self, section: str) -> list[Command]:
        note = self.note
        rows = (
            ("keep", _tr("calls", "Keep the note"), note.finish, "Ctrl+Return", "check"),
            ("appeal", _tr("calls", "Make an appeal"), note.make_appeal, "F8", "file-plus"),
            (
                "ready",
                _tr("calls", "Ready answers"),
                note.note.ready.setFocus,
                "Ctrl+Space",
                "message-circle",
            ),
            ("arrears", _tr("calls", "Arrears"), note.note.account.ask_arrears, "Ctrl+Shift+A", "wallet"),
            ("slot", _tr("calls", "Take the next working time"), self._take_slot, "Ctrl+T", "clock"),
            ("give_up", _tr("calls", "Throw this note away"), note.give_up, "", "eraser"),
        )
        return [
            Command(f"calls.{name}", title, run, key, icon, section) for name, title, run, key, icon in rows
        ]

    def _take_slot(self) -> None:
        outcome = self.note.note.outcome
        if outcome.outcome() == "call_back":
            outcome.back.take_slot()

    # --- acts ------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A call begins: a new note, or the one that waits."""
        if self.note.active:
            self.note.note.begin_typing()
        else:
            self.note.go_on(lambda: self._begin_note(CallForm()))
            self._show_note()

    def _begin_note(self, form: CallForm) -> None:
        self._show_note()
        self.note.begin(form)

    def _show_note(self) -> None:
        self._right.setCurrentWidget(self.note)
        self.note.active = True
        self._both.show_card()
        self._host.rebuild_commands()

    def _kept(self, call_id: str, to_appeal: bool) -> None:
        self._asked_for = call_id
        self._right.setCurrentWidget(self.card)
        self.pane.show_filter(CallFilter(), at=call_id)
        self.show_call(call_id)
        if to_appeal:
            self.acts.make_appeal_of(call_id)
            return
        self.pane.list.setFocus()
        desk = self._seat.desk
        words = _tr("calls", "The note is kept")
        reason = _tr("calls", "Undone")
        self._host.done(words, undo=lambda: withdraw_call(desk, call_id=call_id, reason=reason))

    def _aside(self) -> None:
        self._right.setCurrentWidget(self.card)
        self.pane.list.setFocus()
        self._host.rebuild_commands()

    # --- reading ---------------------------------------------------------------------------------

    def _open_row(self, found: object) -> None:
        desk = self._seat.desk
        if isinstance(found, int):
            self._host.work.query(
                lambda: _view_at(desk, found),
                then=self._show,
                failed=self._host.show_error,
                latest="calls.view",
                owner=self,
            )

    def show_call(self, call_id: str) -> None:
        """Read and show a note."""
        desk = self._seat.desk
        self._host.work.query(
            lambda: call_view(desk, call_id),
            then=self._show,
            failed=self._host.show_error,
            latest="calls.view",
            owner=self,
        )

    def _show(self, view: CallView | None) -> None:
        self._asked_for = view.id if view else ""
        self.acts.view = view
        self.card.show_call(view, self.acts.offered())
        self._host.rebuild_commands()


def _view_at(desk: Desk, row: int) -> CallView | None:
    lines = call_lines(desk, [row])
    return call_view(desk, lines[0].call_id) if lines else None
