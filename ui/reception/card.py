"""The right pane of reception: one booking with its stamps, or the account of a visitor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from domain.regulation.vocabulary import Family
from services.reception_list import ReceptionLine
from ui.calls.account_panel import AccountPanel
from ui.calls.caller import CallerField
from ui.commands import Command
from ui.page import Host
from ui.reception.words import STATES, source_words, state_words
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.act_row import ActRow, pane_head
from ui.widgets.badge import Badge
from ui.widgets.empty import KeysLesson
from ui.widgets.sheet import Facts, Ground, ScrollPage, Sheet, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import weekday_day_month

_tr = QCoreApplication.translate


class ReceptionCard(Retranslating, Ground):
    """Shows a booking; an empty one teaches the keys."""

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._seat = seat
        self.line: ReceptionLine | None = None
        self._stamps: tuple[str, ...] = ()
        self._when, self._state = Text("", Role.SECOND, "text2"), Badge("")
        self._name, self._question = Text("", Role.TITLE, wrap=True), Text("", Role.TEXT, wrap=True)
        self.acts = ActRow()
        self._facts, self._stamp = Facts(columns=1), Text("", Role.NAME, wrap=True)
        self._clash = Text("", Role.TEXT, "late.text", wrap=True)
        self.visitor = VisitorAccount(host, seat)
        self._lesson = KeysLesson()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._lesson)
        self._stack.addWidget(self._filled())
        self._stack.addWidget(self.visitor)
        self.retranslate()

    def _filled(self) -> QWidget:
        lines = (row(self._when, self._state, 1), self._name, self._question)
        page, sheet = ScrollPage("sunken"), Sheet()
        sheet.body.addWidget(self._clash)
        sheet.body.addWidget(self._facts)
        sheet.body.addWidget(self._stamp)
        page.body.addWidget(sheet)
        page.body.addStretch(1)
        filled = QWidget()
        whole = QVBoxLayout(filled)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(pane_head(lines, self.acts))
        whole.addWidget(page, 1)
        return filled

    def retranslate(self) -> None:
        """Words of the pane."""
        self._lesson.teach(
            _tr("reception", "Choose a booking"),
            [
                ("Ctrl+Shift+N", _tr("reception", "book a reception")),
                ("Alt+Left", _tr("reception", "the day before")),
                ("Alt+Right", _tr("reception", "the day after")),
                ("Ctrl+P", _tr("reception", "print the list of the day")),
                ("F1", _tr("reception", "keys of this screen")),
            ],
        )
        if self.line is not None:
            self._fill(self.line)

    def show_line(
        self, line: ReceptionLine | None, acts: Sequence[Command], stamps: Sequence[str] = ()
    ) -> None:
        """Another booking; None empties the pane."""
        self.line, self._stamps = line, tuple(stamps)
        self._stack.setCurrentIndex(0 if line is None else 1)
        if line is not None:
            self._fill(line)
            self.acts.offer(acts)

    def show_visitor(self) -> None:
        """The account of somebody who stands at the desk."""
        self._stack.setCurrentWidget(self.visitor)
        self.visitor.begin_typing()

    def shows_visitor(self) -> bool:
        """Whether the account is in front."""
        return self._stack.currentWidget() is self.visitor

    def _fill(self, line: ReceptionLine) -> None:
        starts = line.starts_at
        self._when.setText(f"{weekday_day_month(starts.date())}, {starts:%H:%M}")
        self._state.say(state_words(line.state), STATES.get(line.state))
        self._name.setText(line.person)
        self._question.setText(line.question)
        clash = _tr("reception", "Another booking takes the same time: move one of them.")
        self._clash.setText(clash if line.clashes else "")
        self._clash.setVisible(line.clashes)
        official = line.official
        receives = f"{official.name}, {official.position}" if official else ""
        minutes = _tr("reception", "%n minute(s)", "", line.minutes)
        self._facts.show_facts(
            [
                (_tr("reception", "Received by"), receives),
                (_tr("reception", "Length"), minutes),
                (_tr("reception", "Asked for"), source_words(line.source)),
                (_tr("reception", "Appeal"), line.number),
                (_tr("reception", "Reason") if line.state == "cancelled" else _tr("reception", "Result"),
                 line.result),
            ]
        )  # fmt: skip
        words = _tr("reception", "Stamp on the control card: {texts}")
        self._stamp.setText(words.format(texts=", ".join(self._stamps)) if self._stamps else "")
        self._stamp.setVisible(bool(self._stamps))


class VisitorAccount(Retranslating, ScrollPage):
    """Who stands at the desk, and what may be told of an account (HDH-11)."""

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._title = Text("", Role.TITLE)
        self._why = Text("", Role.SECOND, "text2", wrap=True)
        self.who = CallerField(host, seat)
        self.account = AccountPanel(host, seat, Family.IN_PERSON)
        for part in (self._title, self._why, self.who, self.account):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.who.changed.connect(lambda: self.account.show_person(self.who.person()))
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the panel."""
        self._title.setText(_tr("reception", "Arrears in person"))
        self._why.setText(
            _tr("reception", "The sum is told to the debtor or with a valid power; each question is logged.")
        )
        self.who.labelled.set_label(_tr("reception", "Whose account"), _tr("reception", "account or name"))

    def begin_typing(self) -> None:
        """Put the cursor into the first field."""
        self.who.field.setFocus()
