"""The bar under the list when several appeals are selected: what can be done with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.errors import BadInput
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.button import PushButton
from ui.widgets.sheet import Ground, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating

if TYPE_CHECKING:
    from services.bulk import Deed
    from ui.journal.list_pane import ListPane


class BulkBar(Retranslating, Ground):
    """Shown from two selected appeals on."""

    def __init__(self, host: Host, seat: Seat, pane: ListPane) -> None:
        super().__init__("sunken", pane)
        self._host, self._seat, self._pane = host, seat, pane
        self._number = 0
        self.count = Text("", Role.LABEL, "text")
        self.assign = PushButton("")
        self.hand_over = PushButton("")
        self.to_box = PushButton("")
        self.assign.clicked.connect(lambda: self.ask_to("assign"))
        self.hand_over.clicked.connect(lambda: self.ask_to("hand_over"))
        self.to_box.clicked.connect(lambda: self.ask_to("to_box"))
        inside = row(self.count, 1, self.assign, self.hand_over, self.to_box, gap=6)
        inside.setContentsMargins(16, 6, 12, 6)
        self.setLayout(inside)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Words of the bar."""
        self.assign.setText(self.tr("Assign…"))
        self.hand_over.setText(self.tr("Hand over…"))
        self.to_box.setText(self.tr("To the Box"))
        self.show_count(self._number)

    def show_count(self, number: int) -> None:
        """How many are selected."""
        self._number = number
        self.count.setText(self.tr("%n selected", "", number))
        self.to_box.setVisible(self._seat.desk.regulations.profile.intake.box_days is not None)
        self.setVisible(number > 1)

    def ask_to(self, name: str) -> None:
        """As ``ask``, by the name of the deed: the acts are loaded when the first is asked for."""
        from services.bulk import Deed

        self.ask(Deed(name))

    def ask(self, deed: Deed) -> None:
        """Show what would happen to the selected appeals, then do it."""
        rows = self._pane.body.marked_ids() or [
            one for one in [self._pane.body.current_id()] if one is not None
        ]
        if not rows:
            self._host.show_error(BadInput("nothing_selected"))
            return
        # The dialogs of acts are loaded when the first is asked for, not with the list.
        from ui.journal.bulk_dialog import BulkAct, BulkDialog, targets

        desk = self._seat.desk
        self._host.work.query(
            lambda: targets(desk, deed),
            then=lambda found: BulkDialog(self._host, self.window(), BulkAct(desk, deed, rows, found)).open(),
            owner=self,
        )
