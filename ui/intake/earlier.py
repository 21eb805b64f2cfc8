"""What came before from the same applicant, open ones first, and from the same house lately."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.applicants import EarlierOne, Neighbours
from services.earlier import EarlierAppeal
from ui.theme import Role, State
from ui.widgets.badge import StatePill
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Hairline, Sheet, clear, column, row
from ui.widgets.text import Elided, Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import numeric, time_of_day, weekday_day_month

_tr = QCoreApplication.translate
_SOON = 3


class EarlierPanel(Retranslating, QWidget):
    """Earlier appeals with "add to this one" and "a new one, a repeat" at the first of them.

    Signals:
        add_chosen: identifier of the open appeal that takes the words; "" gives that up again.
        repeat_chosen: identifier of the appeal that is repeated; "" gives that up again.
        opened: identifier of an appeal the person wants to see.
        house_asked: the house whose appeals the person wants to see.
    """

    add_chosen = Signal(str)
    repeat_chosen = Signal(str)
    opened = Signal(str)
    house_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._earlier: Sequence[EarlierOne] = ()
        self._neighbours: Neighbours | None = None
        self._add_to, self._repeats = "", ""
        self._title = Text("", Role.DATE)
        self._count = Text("", Role.TEXT, "text2")
        self._lines = column(gap=10)
        self._house = Text("", Role.NAME)
        self._alike = Banner(Tone.CHECK, icon="building-2")
        whole = column(gap=10)
        whole.addLayout(row(self._title, self._count, 1))
        whole.addLayout(self._lines)
        whole.addWidget(self._house)
        whole.addWidget(self._alike)
        self.setLayout(whole)
        self._alike.acted.connect(self._ask_house)
        self.retranslate()

    def show_earlier(self, earlier: Sequence[EarlierOne], neighbours: Neighbours | None) -> None:
        """What is known of the applicant that was just chosen."""
        self._earlier, self._neighbours = earlier, neighbours
        self.retranslate()

    def mark(self, *, add_to: str, repeats: str) -> None:
        """Which choice holds now."""
        self._add_to, self._repeats = add_to, repeats
        self.retranslate()

    def first(self) -> EarlierAppeal | None:
        """The appeal that Alt+1 and Alt+2 speak of: the first open one, or the newest."""
        return self._earlier[0].appeal if self._earlier else None

    def choose_add(self) -> None:
        """Alt+1: the words go into the first open appeal, or into a new one again."""
        first = self.first()
        if first is not None and first.open:
            self.add_chosen.emit("" if self._add_to == first.appeal_id else first.appeal_id)

    def choose_repeat(self) -> None:
        """Alt+2: a new appeal that repeats the first one, or none."""
        first = self.first()
        if first is not None:
            self.repeat_chosen.emit("" if self._repeats == first.appeal_id else first.appeal_id)

    def retranslate(self) -> None:
        """Build the panel in the language that is on."""
        self._title.setText(_tr("intake", "Earlier from this applicant"))
        self._count.setText(str(len(self._earlier)) if self._earlier else "")
        clear(self._lines)
        if not self._earlier:
            words = _tr("intake", "Choose who turns to us: earlier appeals appear here by themselves.")
            self._lines.addWidget(Text(words, Role.SECOND, "text3", wrap=True))
        else:
            self._lines.addWidget(self._main(self._earlier[0]))
            if self._earlier[1:]:
                self._lines.addWidget(self._others(self._earlier[1:]))
        self._say_house()

    def _main(self, one: EarlierOne) -> QWidget:
        sheet = Sheet()
        sheet.set_chosen(one.appeal.open)
        sheet.body.addLayout(self._head(one.appeal))
        sheet.body.addWidget(Text(one.appeal.subject or one.appeal.topic, Role.NAME, wrap=True))
        details = _visit_words(one) or (one.appeal.topic if one.appeal.subject else "")
        if details:
            sheet.body.addWidget(Text(details, Role.SECOND, "text2", wrap=True))
        sheet.body.addLayout(self._choices(one.appeal))
        return sheet

    def _head(self, appeal: EarlierAppeal) -> QHBoxLayout:
        number = PushButton(appeal.number or _tr("intake", "no number yet"), Kind.LINK, height=18)
        number.clicked.connect(lambda: self.opened.emit(appeal.appeal_id))
        state = Text(_state_words(appeal), Role.SECOND, "text2")
        return row(_pill(appeal, self), number, state, 1, gap=2)

    def _choices(self, appeal: EarlierAppeal) -> QHBoxLayout:
        buttons = []
        if appeal.open:
            add = PushButton(_tr("intake", "Add to it"), key="Alt+1", icon="check" if self._add_to else "")
            add.clicked.connect(self.choose_add)
            buttons.append(add)
        repeated = self._repeats == appeal.appeal_id
        repeat = PushButton(_tr("intake", "New, a repeat"), key="Alt+2", icon="check" if repeated else "")
        repeat.clicked.connect(self.choose_repeat)
        return row(*buttons, repeat, 1, gap=2)

    def _others(self, others: Sequence[EarlierOne]) -> QWidget:
        sheet = Sheet()
        sheet.body.setSpacing(2)
        for place, one in enumerate(others):
            if place:
                sheet.body.addWidget(Hairline())
            sheet.body.addLayout(self._head(one.appeal))
            subject = Elided(one.appeal.subject or one.appeal.topic, Role.TEXT)
            subject.setContentsMargins(24, 0, 0, 0)
            sheet.body.addWidget(subject)
        return sheet

    def _say_house(self) -> None:
        found = self._neighbours
        self._house.setVisible(found is not None)
        self._alike.setVisible(found is not None)
        if found is None:
            return
        title = _tr("intake", "From the house {house} in %n day(s)", "", found.days)
        self._house.setText(title.format(house=found.house))
        count = _tr("intake", "%n more appeal(s)", "", found.count)
        about = _tr("intake", "{count} of them: {topic}").format(count=found.same, topic=found.topic or "–")
        self._alike.say(count, about, action=_tr("intake", "Show"))

    def _ask_house(self) -> None:
        if self._neighbours is not None:
            self.house_asked.emit(self._neighbours.key)


def _pill(appeal: EarlierAppeal, parent: QWidget) -> StatePill:
    # Given its parent at once: a badge shows itself when it is told what to say.
    pill = StatePill("", None, parent)
    if not appeal.open:
        pill.say(" ", State.DONE)
        return pill
    days = appeal.days_left
    state = State.IN_TIME
    if days is not None and days <= _SOON:
        state = State.LATE if days < 0 else (State.TODAY if days == 0 else State.SOON)
    pill.say(" ", state)
    return pill


def _state_words(appeal: EarlierAppeal) -> str:
    if not appeal.open:
        if appeal.answered_on:
            return _tr("intake", "answered {date}").format(date=numeric(appeal.answered_on))
        return (
            _tr("intake", "closed {date}").format(date=numeric(appeal.closed_on)) if appeal.closed_on else ""
        )
    if appeal.days_left is None:
        return _tr("intake", "open")
    if appeal.days_left < 0:
        return _tr("intake", "open, %n working day(s) late", "", -appeal.days_left)
    return _tr("intake", "open, %n working day(s) left", "", appeal.days_left)


def _visit_words(one: EarlierOne) -> str:
    if one.visit_at is None:
        return ""
    day = f"{weekday_day_month(one.visit_at.date())} {time_of_day(one.visit_at)}"
    return _tr("intake", "Visit on {day}, {engineer}").format(day=day, engineer=one.engineer or "–")
