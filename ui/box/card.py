"""One appeal without a number: when it was accepted, put into the Box, taken out; its slip."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from services.box import BoxedAppeal
from services.people import colleague, place_names
from ui.commands import Command
from ui.intake.slip_panel import SlipPanel
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.act_row import ActRow, pane_head
from ui.widgets.badge import Badge
from ui.widgets.empty import KeysLesson
from ui.widgets.sheet import Facts, Ground, ScrollPage, Sheet, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import full_date

_tr = QCoreApplication.translate


class BoxCard(Retranslating, Ground):
    """The right pane; the slip of what was just registered stays above the next one."""

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._seat = seat
        self.item: BoxedAppeal | None = None
        self._state, self._name = Badge(""), Text("", Role.TITLE, wrap=True)
        self._subject = Text("", Role.TEXT, wrap=True)
        self.acts = ActRow()
        self._facts = Facts(columns=1)
        self.slip = SlipPanel(host, seat)
        self._lesson = KeysLesson()
        self._heading = QWidget()
        self._about = Sheet()
        self._stack = QStackedLayout()
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        lines = (row(self._state, 1), self._name, self._subject)
        self._heading.setLayout(pane_head(lines, self.acts))
        self._about.body.addWidget(self._facts)
        page = ScrollPage("sunken")
        page.body.addWidget(self.slip)
        page.body.addWidget(self._about)
        page.body.addStretch(1)
        filled = QWidget()
        inside = QVBoxLayout(filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._heading)
        inside.addWidget(page, 1)
        self._stack.addWidget(self._lesson)
        self._stack.addWidget(filled)
        self.setLayout(self._stack)

    def retranslate(self) -> None:
        """Words of the pane."""
        self._lesson.teach(
            _tr("box", "Choose an appeal"),
            [
                ("Ctrl+Shift+B", _tr("box", "empty the Box")),
                ("Ctrl+Return", _tr("box", "register the appeal")),
                ("Ctrl+P", _tr("box", "print the slip")),
                ("F1", _tr("box", "keys of this screen")),
            ],
        )
        if self.item is not None:
            self._fill(self.item)

    def show_item(self, item: BoxedAppeal | None, acts: Sequence[Command]) -> None:
        """Another appeal; with None and no slip the pane teaches its keys."""
        self.item = item
        self._stack.setCurrentIndex(0 if item is None and self.slip.isHidden() else 1)
        self._heading.setVisible(item is not None)
        self._about.setVisible(item is not None)
        if item is not None:
            self._fill(item)
            self.acts.offer(acts)

    def show_slip(self, appeal_id: str, due: str) -> None:
        """The slip of what just got its number."""
        self.slip.show_appeal(appeal_id, due)
        self._stack.setCurrentIndex(1)

    def _fill(self, item: BoxedAppeal) -> None:
        if item.in_box:
            late = _tr("box", "longer than a day") if item.late else _tr("box", "in the Box")
            self._state.say(late, State.LATE if item.late else State.IN_TIME)
        else:
            self._state.say(_tr("box", "to be registered"), State.TODAY)
        self._name.setText(item.applicant or _tr("box", "No name left"))
        self._subject.setText(item.subject or item.topic)
        taker = colleague(item.accepted_by, language=self._seat.language)
        self._facts.show_facts(
            [
                (_tr("box", "Accepted"), f"{full_date(item.accepted_at.date())}, {item.accepted_at:%H:%M}"),
                (_tr("box", "Put into the Box"), _day(item.put_on)),
                (_tr("box", "Taken out"), _day(item.taken_out_on)),
                (_tr("box", "Place"), place_names(self._seat.language).get(item.place_id, "")),
                (_tr("box", "Accepted by"), f"{taker.short}, {taker.position}" if taker else ""),
                (_tr("box", "Kind"), item.kind),
                (_tr("box", "Topic"), item.topic),
                (_tr("box", "Pages"), str(item.pages or "")),
            ]
        )


def _day(day: date | None) -> str:
    return full_date(day) if day else ""
