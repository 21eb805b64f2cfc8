"""The head of a card: number, state, title, person, the row of actions and the anchors."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from domain.appeals import Phase
from services.card import CardView
from ui.commands import Command
from ui.theme import Role, State
from ui.widgets.act_row import ActRow
from ui.widgets.badge import Badge
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import column, row
from ui.widgets.text import Elided, Text
from ui.widgets.themed import Retranslating
from ui.widgets.toggles import AnchorBar

_RING = 3
FACTS, EARLIER, COURSE, ANSWER, VISITS, FILES, HISTORY = range(7)
"""Anchors of the page, in their order."""
_HOT = {Phase.TO_REDIRECT: State.LATE, Phase.TO_CONFIRM: State.TODAY}


def phase_words(phase: Phase) -> str:
    """The state of an appeal as staff name it."""
    tr = QCoreApplication.translate
    return {
        Phase.ACCEPTED: tr("card", "Accepted"),
        Phase.IN_BOX: tr("card", "In the Box"),
        Phase.REGISTERED: tr("card", "Registered"),
        Phase.AT_MANAGEMENT: tr("card", "At the management"),
        Phase.DIRECTED: tr("card", "Handed over"),
        Phase.IN_WORK: tr("card", "Under consideration"),
        Phase.WAITING: tr("card", "Waiting for the applicant"),
        Phase.DRAFTED: tr("card", "Answer drafted"),
        Phase.FOR_SIGNATURE: tr("card", "For signature"),
        Phase.SIGNED: tr("card", "Signed"),
        Phase.SENT: tr("card", "Sent"),
        Phase.TO_CONFIRM: tr("card", "Ground to confirm"),
        Phase.TO_REDIRECT: tr("card", "Forward at once"),
        Phase.NO_ACTION: tr("card", "No action"),
        Phase.PASSED_TO_UNIT: tr("card", "Passed to a unit"),
        Phase.REDIRECTED: tr("card", "Redirected"),
        Phase.CLOSED: tr("card", "Closed"),
        Phase.WITHDRAWN: tr("card", "Withdrawn"),
    }[phase]


_NAME_ROOM = 340
"""Of the person's line in pixels; only a longer name gives way to the address beside it."""


class CardHead(Retranslating, QWidget):
    """Everything above the scrolling part of a card.

    Signals:
        stepped: to the next (+1) or previous (-1) appeal of the list.
        anchor_chosen: the part to scroll to, by its place.
    """

    stepped = Signal(int)
    anchor_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CardView | None = None
        self._number = Text("", Role.SECOND, "text2").selectable()
        self._copy = IconButton("copy", "", side=20)
        self._state = Badge("")
        self._previous = IconButton("chevron-up", "", key="Alt+Up")
        self._next = IconButton("chevron-down", "", key="Alt+Down")
        self._title = Elided("", Role.TITLE)
        self._who = Elided("", Role.NAME)
        self._where = Elided("", Role.TEXT, "text2")
        self._actions = ActRow()
        self.anchors = AnchorBar()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        first = row(self._number, self._copy, self._state, 1, self._previous, self._next, gap=2)
        person = row(self._who, self._where)
        person.setStretch(1, 1)  # the name takes what it needs, the address the rest
        head = column(gap=2)
        head.setContentsMargins(24 - _RING, 8, 12, 0)
        for part in (first, row(self._title), person):
            part.setContentsMargins(_RING, 0, 0, 0)
            head.addLayout(part)
        head.addWidget(self._actions)
        anchors = row(self.anchors)
        anchors.setContentsMargins(_RING, 0, 0, 0)
        head.addLayout(anchors)
        self.setLayout(head)
        self._copy.clicked.connect(self.copy_line)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self.anchors.tabBarClicked.connect(self.anchor_chosen)

    def show_card(self, view: CardView) -> None:
        """Another appeal."""
        self._view = view
        self.retranslate()

    def show_actions(self, actions: Sequence[Command]) -> None:
        """Buttons for the first actions that are possible, a menu for all."""
        self._actions.offer(actions)

    def retranslate(self) -> None:
        """Words of the head."""
        self._copy.set_name(self.tr("Copy number, date and applicant"))
        self._previous.set_name(self.tr("Previous appeal"))
        self._next.set_name(self.tr("Next appeal"))
        self.anchors.offer(
            [
                self.tr("Facts"),
                self.tr("Earlier"),
                self.tr("Course"),
                self.tr("Answer"),
                self.tr("Visit"),
                self.tr("Files"),
                self.tr("History"),
            ]
        )
        if self._view is not None:
            self._fill(self._view)

    def _fill(self, view: CardView) -> None:
        self._number.setText(view.state.number or self.tr("not registered"))
        self._state.say(phase_words(view.state.phase), _HOT.get(view.state.phase))
        self._title.setText(str(view.fields["subject"] or view.topic or self.tr("Appeal")))
        self._who.setText(view.applicant_name or self.tr("Applicant not named"))
        self._who.setMinimumWidth(min(self._who.sizeHint().width(), _NAME_ROOM))
        account = view.applicant.get("account_no")
        address = view.applicant.get("service_address") or view.applicant.get("postal_address")
        parts = [self.tr("account {number}").format(number=account) if account else "", address or ""]
        self._where.setText("  ·  ".join(part for part in parts if part))
        for place, number in (
            (EARLIER, len(view.earlier)),
            (VISITS, len(view.visits)),
            (FILES, len(view.state.attachments)),
        ):
            self.anchors.set_count(place, number)

    def copy_line(self) -> None:
        """Number, date and applicant to the clipboard, as letters quote them."""
        if self._view is None:
            return
        state = self._view.state
        dated = f"{state.registered_on:%d.%m.%Y}" if state.registered_on else ""
        parts = (state.number, dated, self._view.applicant_name)
        QGuiApplication.clipboard().setText(" / ".join(part for part in parts if part))
