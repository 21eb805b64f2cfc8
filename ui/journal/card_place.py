"""The place of the card beside the list: the card itself is built once the list is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.page import Host
from ui.seat import Seat
from ui.widgets.sheet import Ground

if TYPE_CHECKING:
    from services.archive import Archived
    from ui.card.pane import CardPane
    from ui.journal.archived_pane import ArchivedPane


class CardPlace(Ground):
    """Holds the card, and builds it when it is asked for or soon after the place is shown.

    Signals:
        stepped: to the next (+1) or previous (-1) appeal of the list.
    """

    stepped = Signal(int)

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._host = host
        self._seat = seat
        self._card: CardPane | None = None
        self._archived: ArchivedPane | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)

    def show_archived(self, archived: Archived | None) -> None:
        """An imported appeal in front of the card, or the card again."""
        if self._archived is None and archived is not None:
            from ui.journal.archived_pane import ArchivedPane

            self._archived = ArchivedPane()
            self._whole.addWidget(self._archived)
        if self._archived is not None:
            self._archived.setVisible(archived is not None)
            if archived is not None:
                self._archived.show_archived(archived)
        self.card.setVisible(archived is None)

    @property
    def is_built(self) -> bool:
        """Whether the card is there."""
        return self._card is not None

    @property
    def card(self) -> CardPane:
        """The card, built now if it was not."""
        if self._card is None:
            from ui.card.pane import CardPane

            self._card = CardPane(self._host, self._seat)
            self._card.stepped.connect(self.stepped)
            self._whole.addWidget(self._card)
            self.setFocusProxy(self._card)
        return self._card

    def showEvent(self, event: QShowEvent) -> None:
        """The list is painted first."""
        super().showEvent(event)
        if self._card is None:
            self._host.work.later(lambda: self.card, self)  # building it takes a fifth of the start
