"""What can be done at the reception: book, move, hold, call off, stamp, print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from domain.permissions import can
from services.consumer_account import disclosure_log
from services.desk import Desk
from services.reception_list import ReceptionLine, receptions_of
from services.receptions import ReceptionForm
from ui.card.act_dialog import ActDialog, ActQuestion
from ui.commands import Command
from ui.page import Host
from ui.printing.hand_out import HandOut
from ui.reading_only import limited
from ui.reception.questions import booking, calling_off, holding, moving
from ui.seat import Seat

if TYPE_CHECKING:
    from ui.reception.page import ReceptionPage

_tr = QCoreApplication.translate
Ask = Callable[[Seat, ReceptionLine], ActQuestion]
_Row = tuple[str, str, Callable[[], object], str, str]
_DAYS_OF_LOG = 31


class ReceptionActs(QObject):
    """The acts of the page; ``line`` is the booking in front."""

    def __init__(self, page: ReceptionPage, host: Host, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._host, self._seat = page, host, seat
        self.papers = HandOut(host, seat, self)
        self.line: ReceptionLine | None = None

    def offered(self) -> list[Command]:
        """Every command of the page."""
        page, section = self._page, _tr("reception", "Reception")
        rows: list[_Row] = [
            ("book", _tr("reception", "Book a reception"), self.book, "Ctrl+Shift+N", "calendar-plus"),
            (
                "before",
                _tr("reception", "The day before"),
                self._before,
                "Alt+Left",
                "chevron-left",
            ),
            (
                "after",
                _tr("reception", "The day after"),
                self._after,
                "Alt+Right",
                "chevron-right",
            ),
            ("print", _tr("reception", "Print the list of the day"), self.print_list, "Ctrl+P", "printer"),
            ("pdf", _tr("reception", "The list as PDF"), self.list_pdf, "Ctrl+Shift+P", "file"),
            ("arrears", _tr("reception", "Arrears in person"), page.show_visitor, "Ctrl+Shift+A", "wallet"),
            ("log", _tr("reception", "Log of disclosures"), self.log_pdf, "", "scroll-text"),
        ]
        own = [
            Command(f"reception.{name}", title, run, key, icon, section)
            for name, title, run, key, icon in rows
        ]
        return [*limited(self._seat, own), *self.about(self.line)]

    def about(self, line: ReceptionLine | None) -> list[Command]:
        """What can be done with a booking; what can't now says why."""
        if line is None:
            return []
        desk, section = self._seat.desk, _tr("reception", "Reception")
        over = _tr("reception", "the reception is over")
        holds = can(desk.person.roles, "hold_reception", desk.regulations.narrowed)
        denied = over if line.state == "cancelled" else _tr("reception", "who receives notes the result")
        rows: list[tuple[_Row, bool, str]] = [
            (("hold", _tr("reception", "Result"), self._asks(holding), "Ctrl+Return", "check-check"),
             holds and line.state != "cancelled", denied),
            (("move", _tr("reception", "Another time"), self._asks(moving), "Ctrl+T", "clock"),
             line.open, over),
            (("card", _tr("reception", "Control card"), self.card_pdf, "Ctrl+Shift+K", "stamp"), True, ""),
            (("card_print", _tr("reception", "Print the control card"), self.print_card, "", "printer"),
             True, ""),
            (("open", _tr("reception", "Open the appeal"), self.open_appeal, "Ctrl+Shift+O", "file-text"),
             bool(line.appeal_id), _tr("reception", "it was booked without an appeal")),
            (("off", _tr("reception", "Call off"), self._asks(calling_off), "", "calendar-x"),
             line.open, over),
        ]  # fmt: skip
        commands = [
            Command(f"reception.{name}", title, run, key, icon, section, _says(may), _says_why(why))
            for (name, title, run, key, icon), may, why in rows
        ]
        return limited(self._seat, commands)

    # --- acts ------------------------------------------------------------------------------------

    def book(self) -> ActDialog:
        """Ask for a new booking on the day in front."""
        return self.book_for(ReceptionForm(official_id=self._page.bar.official()))

    def book_for(self, begun: ReceptionForm) -> ActDialog:
        """Ask for a booking that a call has begun."""
        page = self._page
        return self._open(booking(self._seat, page.bar.day(), begun, page.go_to))

    def _before(self) -> None:
        self._page.bar.step(-1)

    def _after(self) -> None:
        self._page.bar.step(1)

    def _asks(self, question: Ask) -> Callable[[], object]:
        return lambda: self._open(question(self._seat, self.line)) if self.line is not None else None

    def _open(self, question: ActQuestion) -> ActDialog:
        dialog = ActDialog(self._host, self._page.window(), question)
        dialog.open()
        return dialog

    def open_appeal(self) -> None:
        """Go to the card of the appeal."""
        if self.line is not None and self.line.appeal_id:
            self._host.open_page("journal", self.line.appeal_id)

    # --- papers ----------------------------------------------------------------------------------

    def card_pdf(self) -> None:
        """The registration-control card with its stamps, as PDF."""
        self._card(to_printer=False)

    def print_card(self) -> None:
        """The card on the printer."""
        self._card(to_printer=True)

    def _card(self, *, to_printer: bool) -> None:
        if self.line is not None:
            self.papers.control_card(appointment_id=self.line.appointment_id, to_printer=to_printer)

    def print_list(self) -> None:
        """The list of the day on the printer."""
        self._list(to_printer=True)

    def list_pdf(self) -> None:
        """The list of the day as PDF."""
        self._list(to_printer=False)

    def _list(self, *, to_printer: bool) -> None:
        from ui.printing.desk_papers import reception_list_paper

        day, chosen = self._page.bar.day(), self._page.bar.official()
        first = next((line.official_id for line in self._page.lines), "")
        official = chosen or first

        def gather(desk: Desk) -> Any:
            return _gather_list(desk, day, official)

        self.papers.hand_out(gather, reception_list_paper, to_printer=to_printer)

    def log_pdf(self) -> None:
        """Checks of powers and disclosures of the last month, as PDF."""

        from services.office_papers import disclosure_sheet
        from ui.printing.desk_papers import disclosure_paper

        def gather(desk: Desk) -> Any:
            until = desk.today()
            since = until - timedelta(days=_DAYS_OF_LOG)
            entries = disclosure_log(desk, since=since, until=until)
            return disclosure_sheet(desk, entries, since=since, until=until)

        self.papers.hand_out(gather, disclosure_paper)


def _gather_list(desk: Desk, day: date, official_id: str) -> Any:
    from services.office_papers import reception_list

    return reception_list(desk, official_id, day, receptions_of(desk, day, official_id=official_id))


def _says(may: bool) -> Callable[[], bool]:
    return lambda: may


def _says_why(why: str) -> Callable[[], str]:
    return lambda: why
