"""What can be done with the Box: take everything out with its list, undo that, register, print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from domain.permissions import can
from services.box import BoxedAppeal, undo_emptying
from services.desk import Desk
from services.intake import Registered, empty_box, register_accepted
from ui.commands import Command
from ui.page import Host
from ui.printing.hand_out import HandOut
from ui.seat import Seat
from ui.wording.dates import until

if TYPE_CHECKING:
    from ui.box.page import BoxPage

_tr = QCoreApplication.translate
_Row = tuple[str, str, Callable[[], object], str, str, bool, str]


def _command(row: _Row) -> Command:
    name, title, run, key, icon, may, why = row
    return Command(f"box.{name}", title, run, key, icon, _tr("box", "Box"), lambda: may, lambda: why)


class BoxActs(QObject):
    """The acts of the page; ``item`` is the appeal in front."""

    def __init__(self, page: BoxPage, host: Host, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._host, self._seat = page, host, seat
        self.papers = HandOut(host, seat, self)
        self.item: BoxedAppeal | None = None

    def offered(self) -> list[Command]:
        """Every command; what a role may not do says who does it."""
        item, inside = self.item, self._inside()
        empties, registers = self._may("empty_box"), self._may("register_appeal")
        registry = _tr("box", "the registry does this")
        nothing, chosen = _tr("box", "the Box is empty"), _tr("box", "no appeal is chosen")
        card, slip = item is not None, self._page.card.slip
        registered = bool(slip.appeal_id) and not slip.isHidden()
        boxed, first = bool(item and item.in_box), _tr("box", "take it out of the Box first")
        rows: list[_Row] = [
            ("empty", _tr("box", "Empty the Box"), self.empty, "Ctrl+Shift+B", "package",
             empties and bool(inside), nothing if empties else registry),
            ("register", _tr("box", "Register"), self.register, "Ctrl+Return", "check",
             registers and card and not boxed,
             registry if not registers else (first if boxed else chosen)),
            ("list", _tr("box", "List as PDF"), self.list_pdf, "Ctrl+Shift+L", "file", bool(inside), nothing),
            ("list_print", _tr("box", "Print the list"), self.print_list, "", "printer", bool(inside),
             nothing),
            ("open", _tr("box", "Open the card"), self.open_card, "Ctrl+Shift+O", "file-text", card, chosen),
            ("slip", _tr("box", "Slip or acceptance mark"), self.show_slip, "Ctrl+T", "ticket", card, chosen),
            ("slip_print", _tr("box", "Print the slip"), slip.print_slip, "Ctrl+P", "printer", registered,
             chosen),
            ("mark_print", _tr("box", "Mark the second copy"), slip.print_mark, "Ctrl+Shift+P",
             "badge-check", registered, chosen),
        ]  # fmt: skip
        return [_command(row) for row in rows]

    def _may(self, action: str) -> bool:
        desk = self._seat.desk
        return can(desk.person.roles, action, desk.regulations.narrowed)

    def _inside(self) -> list[BoxedAppeal]:
        """What lies in the Box of the appeal in front, or in the first Box that isn't empty."""
        inside = [item for item in self._page.items if item.in_box]
        here = self.item.place_id if self.item and self.item.in_box else ""
        place = here or (inside[0].place_id if inside else "")
        return [item for item in inside if item.place_id == place]

    def empty(self) -> None:
        """Take everything out of this Box, open its list; named undo puts it back."""
        inside, desk = self._inside(), self._seat.desk
        if not inside:
            return
        place, eids = inside[0].place_id, tuple(item.appeal_id for item in inside)

        def done(_: object) -> None:
            words = _tr("box", "%n appeal(s) taken out of the Box", "", len(eids))
            self._host.done(words, undo=lambda: self._put_back(eids))
            self._list(place, inside, to_printer=False)

        self._host.work.do(
            lambda: empty_box(desk, place_id=place, appeal_ids=eids),
            then=done,
            failed=self._host.show_error,
            owner=self,
        )

    def _put_back(self, eids: Sequence[str]) -> None:
        undo_emptying(self._seat.desk, appeal_ids=eids)

    def register(self) -> None:
        """Give the appeal in front its number; its slip comes up."""
        item, desk = self.item, self._seat.desk
        if item is None:
            return

        def done(made: Registered) -> None:
            words = _tr("box", "Registered: {number}").format(number=made.number)
            due = (
                _tr("box", "Answer by {date}").format(date=until(made.term.due_on))
                if made.term.due_on
                else ""
            )
            self._page.card.show_slip(made.appeal_id, due)
            self._host.done(words)

        self._host.work.do(
            lambda: register_accepted(desk, appeal_id=item.appeal_id),
            then=done,
            failed=self._host.show_error,
            owner=self,
        )

    def open_card(self) -> None:
        """Go to the appeal's card."""
        if self.item is not None:
            self._host.open_page("journal", self.item.appeal_id)

    def show_slip(self) -> None:
        """The slip of acceptance of the appeal in front: to print, to save, or as a mark."""
        if self.item is not None:
            self._page.card.show_slip(self.item.appeal_id, "")

    def list_pdf(self) -> None:
        """The list of what lies in the Box, as PDF."""
        self._print_inside(to_printer=False)

    def print_list(self) -> None:
        """The list on the printer."""
        self._print_inside(to_printer=True)

    def _print_inside(self, *, to_printer: bool) -> None:
        inside = self._inside()
        if inside:
            self._list(inside[0].place_id, inside, to_printer=to_printer)

    def _list(self, place: str, items: Sequence[BoxedAppeal], *, to_printer: bool) -> None:
        from services.office_papers import box_list
        from ui.printing.desk_papers import box_list_paper

        def gather(desk: Desk) -> Any:
            return box_list(desk, place, items)

        self.papers.hand_out(gather, box_list_paper, to_printer=to_printer)
