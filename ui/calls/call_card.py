"""The right pane for a kept note: what was said, who answers for it, what happened since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from domain.calls import CallPhase
from services.call_list import CallView
from ui.calls.words import STATES, state_words, stated_words
from ui.commands import Command
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.act_row import ActRow, pane_head
from ui.widgets.badge import Badge
from ui.widgets.empty import KeysLesson
from ui.widgets.prose import Prose
from ui.widgets.sheet import Facts, Ground, ScrollPage, Sheet, clear, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.acts import act_sentence
from ui.wording.dates import numeric, numeric_short, weekday_day_month

_tr = QCoreApplication.translate


class CallCard(Retranslating, Ground):
    """Shows one note; an empty one teaches the keys of the list."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._seat = seat
        self.view: CallView | None = None
        self._when, self._state = Text("", Role.SECOND, "text2"), Badge("")
        self._name, self._phone = Text("", Role.TITLE, wrap=True), Text("", Role.NAME).selectable()
        self.acts = ActRow()
        self._page = ScrollPage("sunken")
        self._lesson = KeysLesson()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._lesson)
        self._stack.addWidget(self._filled())
        self.retranslate()

    def _filled(self) -> QWidget:
        lines = (row(self._when, self._state, 1), self._name, self._phone)
        filled = QWidget()
        whole = QVBoxLayout(filled)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(pane_head(lines, self.acts))
        whole.addWidget(self._page, 1)
        return filled

    def retranslate(self) -> None:
        """Words of the pane."""
        self._lesson.teach(
            _tr("calls", "Choose a call"),
            [
                ("Ctrl+Shift+N", _tr("calls", "begin the note of a call")),
                ("Ctrl+Return", _tr("calls", "called back")),
                ("F8", _tr("calls", "make an appeal of the call")),
                ("Ctrl+F", _tr("calls", "filter the list")),
                ("F1", _tr("calls", "keys of this screen")),
            ],
        )
        if self.view is not None:
            self._fill(self.view)

    def show_call(self, view: CallView | None, acts: Sequence[Command]) -> None:
        """Another note; None empties the pane."""
        self.view = view
        self._stack.setCurrentIndex(0 if view is None else 1)
        if view is not None:
            self._fill(view)
            self.acts.offer(acts)

    def _fill(self, view: CallView) -> None:
        fields, state = view.fields, view.state
        begun = self._moment(fields["started_at"])
        self._when.setText(f"{weekday_day_month(begun.date())}, {begun:%H:%M}" if begun else "")
        self._state.say(state_words(state.phase.value, state.attempts), STATES.get(state.phase.value))
        self._name.setText(str(fields["caller"] or "") or _tr("calls", "Unknown caller"))
        self._phone.setText(str(fields["phone"] or ""))
        clear(self._page.body)
        for sheet in (self._said(view), self._around(view), self._history(view)):
            self._page.body.addWidget(sheet)
        self._page.body.addStretch(1)

    def _said(self, view: CallView) -> Sheet:
        sheet = Sheet(title=_tr("calls", "What is asked"))
        sheet.body.addWidget(Prose(str(view.fields["question"] or "–"), name=_tr("calls", "What is asked")))
        answer = str(view.fields["answer"] or "")
        if answer:
            sheet.body.addWidget(Text(_tr("calls", "What was answered"), Role.BADGE, "text2"))
            sheet.body.addWidget(Prose(answer, name=_tr("calls", "What was answered")))
        return sheet

    def _around(self, view: CallView) -> Sheet:
        sheet, facts = Sheet(), Facts(columns=1)
        sheet.body.addWidget(facts)
        facts.show_facts(self._pairs(view))
        if view.state.important and not view.state.confirmed and view.state.phase is not CallPhase.WITHDRAWN:
            words = _tr("calls", "What was told by phone still has to be confirmed by fax or letter.")
            sheet.body.addWidget(Text(words, Role.TEXT, "warn.text", wrap=True))
        return sheet

    def _pairs(self, view: CallView) -> list[tuple[str, str]]:
        fields, state = view.fields, view.state
        back, ended = self._moment(fields["call_back_at"]), self._moment(fields["ended_at"])
        by = (
            _tr("calls", "we call") if fields["call_back_by"] == "staff" else _tr("calls", "the caller calls")
        )
        stated = ", ".join(stated_words(name) for name in str(fields["identified_by"] or "").split())
        told = _tr("calls", "yes") if state.recording_warned else _tr("calls", "no")
        keep = (
            _tr("calls", "keep until {date}").format(date=numeric(view.keep_until)) if view.keep_until else ""
        )
        recording = ", ".join(part for part in (str(fields["recording_reference"] or ""), keep) if part)
        return [
            (_tr("calls", "Appeal"), view.number),
            (
                _tr("calls", "Topic"),
                self._seat.desk.regulations.topic_name(fields["topic"], self._seat.language),
            ),
            (_tr("calls", "Call back"), f"{numeric_short(back.date())} {back:%H:%M}, {by}" if back else ""),
            (_tr("calls", "Identified by"), stated),
            (_tr("calls", "Warned of the recording"), told if state.recorded else ""),
            (_tr("calls", "Recording"), recording),
            (_tr("calls", "Reason"), state.reason),
            (_tr("calls", "Specialist asked"), view.specialist.short if view.specialist else ""),
            (_tr("calls", "Handed on to"), view.unit),
            (_tr("calls", "Operator"), view.operator.short if view.operator else ""),
            (_tr("calls", "Ended"), f"{ended:%H:%M}" if ended else ""),
        ]

    def _history(self, view: CallView) -> Sheet:
        sheet = Sheet(title=_tr("calls", "History"))
        for line in view.history:
            at = line.at.astimezone(self._seat.desk.workstation.zone)
            words = f"{numeric_short(at.date())} {at:%H:%M}  {act_sentence(line)} · {line.actor}"
            sheet.body.addWidget(Text(words.rstrip(" ·"), Role.SECOND, "text2", wrap=True))
        return sheet

    def _moment(self, text: object) -> datetime | None:
        zone = self._seat.desk.workstation.zone
        return datetime.fromisoformat(str(text)).astimezone(zone) if text else None
