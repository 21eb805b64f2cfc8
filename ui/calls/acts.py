"""What can be done with a kept note: call back, confirm, make an appeal, print, correct, withdraw."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from domain.calls import CallPhase
from services.call_acts import note_call_back
from services.call_list import CallView
from services.phone_calls import appeal_of_call, waiting_note
from services.receptions import ReceptionForm
from ui.calls.questions import called_back, confirming, correcting, moving, withdrawing
from ui.card.act_dialog import ActDialog, ActQuestion
from ui.commands import Command
from ui.page import Host
from ui.printing.hand_out import HandOut
from ui.reading_only import limited
from ui.seat import Seat

_tr = QCoreApplication.translate
Ask = Callable[[Seat, CallView], ActQuestion]
_Row = tuple[str, str, Callable[[], object], str, str, bool, str]
"""Name, title, what it does, key, icon, whether it can be done now, why not."""


def _command(row: _Row) -> Command:
    name, title, run, key, icon, may, why = row
    section = _tr("calls", "Calls")
    return Command(f"calls.{name}", title, run, key, icon, section, lambda: may, lambda: why)


class CallActs(QObject):
    """The acts on the note in front (``view``)."""

    def __init__(self, page: QWidget, host: Host, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._host, self._seat = page, host, seat
        self._papers = HandOut(host, seat, self)
        self.view: CallView | None = None

    def offered(self) -> list[Command]:
        """What can be done with the note; what can't now says why."""
        view = self.view
        return [] if view is None else limited(self._seat, [_command(row) for row in self._rows(view)])

    def _rows(self, view: CallView) -> list[_Row]:
        state = view.state
        waits = state.open and bool(view.fields["call_back_at"])
        gone = state.phase is CallPhase.WITHDRAWN
        confirm = state.important and not state.confirmed and not gone
        linked, no_wait = bool(view.number), _tr("calls", "nobody waits for a call-back")
        bare = [] if state.phase is not CallPhase.OPEN else [self._write_up_row()]
        return [
            *bare,
            ("back", _tr("calls", "Called back"), self._asks(called_back), "Ctrl+Return", "phone-outgoing",
             waits, no_wait),
            ("missed", _tr("calls", "Not reached"), self.note_missed, "Ctrl+Shift+M", "phone-missed",
             waits, no_wait),
            ("move", _tr("calls", "Another time"), self._asks(moving), "Ctrl+T", "clock", waits, no_wait),
            ("confirm", _tr("calls", "Confirmed in writing"), self._asks(confirming), "Ctrl+I",
             "mail-check", confirm, _tr("calls", "nothing has to be confirmed")),
            ("open", _tr("calls", "Open the appeal"), self.open_appeal, "Ctrl+Shift+O", "file-text",
             linked, _tr("calls", "no appeal was made of it")),
            ("appeal", _tr("calls", "Make an appeal"), self.make_appeal, "F8", "file-plus",
             not linked and not gone, _tr("calls", "an appeal was made of it")),
            ("reception", _tr("calls", "Book a reception"), self.book_reception, "Ctrl+Shift+R",
             "calendar-plus", not gone, ""),
            ("print", _tr("calls", "Print the note"), self.print_note, "Ctrl+P", "printer", True, ""),
            ("pdf", _tr("calls", "The note as PDF"), self.note_pdf, "Ctrl+Shift+P", "file", True, ""),
            ("correct", _tr("calls", "Correct"), self._asks(correcting), "", "pencil", not gone, ""),
            ("withdraw", _tr("calls", "Withdraw"), self._asks(withdrawing), "", "undo-2",
             not gone and not linked, _tr("calls", "an appeal was made of it")),
        ]  # fmt: skip

    def _write_up_row(self) -> _Row:
        title = _tr("calls", "Write the note up")
        return ("write_up", title, self.write_up, "Ctrl+E", "pen-line", True, "")

    def write_up(self) -> None:
        """Say what a call was about that the exchange listed."""
        desk, view = self._seat.desk, self.view
        if view is not None:
            self._host.work.query(
                lambda: waiting_note(desk, view.id),
                then=lambda form: self._host.open_page("calls", form),
                failed=self._host.show_error,
                owner=self,
            )

    def _asks(self, question: Ask) -> Callable[[], object]:
        return lambda: self.ask(question)

    def ask(self, question: Ask) -> ActDialog | None:
        """Open the dialog of an act."""
        if self.view is None:
            return None
        dialog = ActDialog(self._host, self._page.window(), question(self._seat, self.view))
        dialog.open()
        return dialog

    def make_appeal(self) -> None:
        """Make an appeal of the note in front."""
        if self.view is not None:
            self.make_appeal_of(self.view.id)

    def book_reception(self) -> None:
        """Book a reception that was asked for by phone; nobody types the name again (STD-4.2.7)."""
        if self.view is None:
            return
        fields = self.view.fields
        begun = ReceptionForm(
            person=str(fields["caller"] or ""),
            question=str(fields["question"] or ""),
            source="phone",
            applicant_id=str(fields["applicant_id"] or ""),
            topic=str(fields["topic"] or ""),
        )
        self._host.open_page("reception", begun)

    def make_appeal_of(self, call_id: str) -> None:
        """Open the registration form with everything that was noted in a call."""
        desk = self._seat.desk
        self._host.work.query(
            lambda: appeal_of_call(desk, call_id),
            then=lambda form: self._host.open_page("intake", form),
            failed=self._host.show_error,
            owner=self,
        )

    def open_appeal(self) -> None:
        """Go to the card of the appeal."""
        if self.view is not None and self.view.fields["appeal_id"]:
            self._host.open_page("journal", str(self.view.fields["appeal_id"]))

    def note_missed(self) -> None:
        """Nobody answered: the note stays on the list, with one attempt more."""
        desk, view = self._seat.desk, self.view
        if view is not None:
            self._host.work.do(
                lambda: note_call_back(desk, call_id=view.id, reached=False),
                then=lambda _: self._host.done(_tr("calls", "Noted: not reached")),
                failed=self._host.show_error,
                owner=self,
            )

    def print_note(self) -> None:
        """The note on the printer of this computer."""
        if self.view is not None:
            self._papers.phone_note(self.view.id, to_printer=True)

    def note_pdf(self) -> None:
        """The note as a PDF."""
        if self.view is not None:
            self._papers.phone_note(self.view.id)
