"""The note of a call that goes on: timer, caller, question, answer from the ready ones, how it ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from domain.findings import Level
from domain.regulation.vocabulary import Family
from services.call_form import CallForm
from services.intake_check import topic_choices
from services.phone_calls import CallCheck
from ui.calls.account_panel import AccountPanel
from ui.calls.aside import AsideFields
from ui.calls.caller import CallerField
from ui.calls.outcome import OutcomePane
from ui.calls.words import elapsed_words
from ui.intake.fields import EnteredField
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.edits import LineEdit, TextEdit
from ui.widgets.going_on import EnterGoesOn
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import ScrollPage, row
from ui.widgets.suggestions import Suggestion
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.findings import finding_sentence

_tr = QCoreApplication.translate
_SECOND = 1000


class NoteForm(Retranslating, ScrollPage):
    """Everything that is noted of a call.

    Signals:
        changed: the person typed or chose anything.
    """

    changed = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._host, self._seat = host, seat
        self._started: datetime | None = None
        self._warned_at: datetime | None = None
        self._call_id = ""
        self._followed = ""
        self._title, self.timer = Text("", Role.TITLE), Text("", Role.TITLE, "text2")
        self.slow = Banner(Tone.CHECK)
        self.phone, self.caller = LineEdit(), CallerField(host, seat)
        self.message, self.recorded, self.warned = CheckBox(), CheckBox(), CheckBox()
        self.account = AccountPanel(host, seat, Family.PHONE)
        self.topic, self.question, self.answer = ComboBox(), TextEdit(lines=3), TextEdit(lines=3)
        self.ready = EnteredField()
        self.outcome, self.more = OutcomePane(seat), AsideFields(host, seat)
        editors = (self.phone, self.topic, self.question, self.ready, self.answer)
        self._labelled = {
            name: LabelledField("", editor)
            for name, editor in zip(("phone", "topic", "question", "ready", "answer"), editors, strict=True)
        }
        self._arrange()
        self._connect()
        self._tick = QTimer(self, interval=_SECOND)
        self._tick.timeout.connect(self._show_time)
        self.retranslate()

    def _arrange(self) -> None:
        fields = self._labelled
        head = row(self._title, 1, self.timer)
        self.body.addLayout(head)
        self.body.addWidget(self.slow)
        who = row(self.caller, fields["phone"], gap=10)
        who.setStretch(0, 3)
        who.setStretch(1, 2)
        self.body.addLayout(who)
        self.body.addLayout(row(self.recorded, self.warned, 1, gap=14))
        self.body.addWidget(self.message)
        for part in (self.account, fields["topic"], fields["question"], fields["ready"], fields["answer"]):
            self.body.addWidget(part)
        self.body.addWidget(self.outcome)
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        going = EnterGoesOn(self)
        going.watch(self.topic)

    def _connect(self) -> None:
        self.caller.changed.connect(self._other_caller)
        self.caller.settled.connect(self.question.setFocus)
        self.account.stated_changed.connect(self.changed)
        self.account.known.connect(self._got_record)
        self.warned.toggled.connect(self._warn)
        for box in (self.message, self.recorded):
            box.toggled.connect(lambda _: self.changed.emit())
        for text in (self.question, self.answer):
            text.textChanged.connect(self.changed)
        self.phone.textChanged.connect(lambda _: self.changed.emit())
        self.topic.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.ready.asked.connect(self._ask_answers)
        self.ready.chosen.connect(lambda found: self._take_answer(found.value))
        self.outcome.changed.connect(self.changed)
        self.more.changed.connect(self.changed)

    def retranslate(self) -> None:
        """Words of the form."""
        self._title.setText(_tr("calls", "Call"))
        labels = {
            "phone": (_tr("calls", "Telephone"), _tr("calls", "hidden, if it is not shown")),
            "topic": (_tr("calls", "Topic"), ""),
            "question": (_tr("calls", "What is asked"), ""),
            "ready": (_tr("calls", "Ready answers"), _tr("calls", "type a word")),
            "answer": (_tr("calls", "What was answered"), ""),
        }
        for name, (label, hint) in labels.items():
            self._labelled[name].set_label(label, hint)
        self.recorded.setText(_tr("calls", "The call is recorded"))
        self.warned.setText(_tr("calls", "Warned of the recording"))
        self.message.setText(_tr("calls", "Message on the machine"))
        topics = topic_choices(self._seat.desk)
        self.topic.offer([(_tr("calls", "not chosen"), ""), *((one.name, one.value) for one in topics)])
        self._show_time()

    # --- the note ------------------------------------------------------------------------------

    def form(self) -> CallForm:
        """What stands here."""
        person, end = self.caller.person(), self.outcome
        plain = CallForm(
            started_at=self._started,
            phone=self.phone.text(),
            caller=self.caller.name(),
            applicant_id=person.id,
            stated=self.account.stated(),
            question=self.question.toPlainText(),
            answer=self.answer.toPlainText(),
            topic=str(self.topic.currentData() or ""),
            outcome=end.outcome(),
            message=self.message.isChecked(),
            recorded=self.recorded.isChecked(),
            warned_at=self._warned_at,
            abuse_told=end.told.isChecked(),
            reason=end.reason.text(),
            call_back_at=end.back.moment(),
            call_back_by=str(end.back.who.currentData() or ""),
            important=end.important.isChecked(),
            ticks=tuple(name for name, box in end.ticks.items() if box.isChecked()),
            confirm_by=str(end.confirm.currentData() or ""),
            call_id=self._call_id,
        )
        return self.more.into(plain)

    def show_form(self, form: CallForm, person: object = None) -> None:
        """Fill the form; ``person`` is the known applicant, if there is one."""
        from services.intake_form import ApplicantForm

        self.blockSignals(True)
        self._started, self._warned_at, self._call_id = form.started_at, form.warned_at, form.call_id
        known = person if isinstance(person, ApplicantForm) else ApplicantForm()
        self.caller.show_person(known, form.caller or form.phone)
        self.phone.setText(form.phone)
        self._followed = known.phone
        self.question.setPlainText(form.question)
        self.answer.setPlainText(form.answer)
        self.topic.choose(form.topic)
        for box, on in ((self.message, form.message), (self.recorded, form.recorded)):
            box.setChecked(on)
        self.warned.blockSignals(True)
        self.warned.setChecked(form.warned_at is not None)
        self.warned.blockSignals(False)
        self.account.show_person(known, form.stated)
        self.outcome.fill(form)
        self.more.fill(form)
        self.more.show_person(known)
        self.blockSignals(False)
        self.clear_errors()
        self._tick.start()
        self._show_time()
        self.verticalScrollBar().setValue(0)

    def stop(self) -> None:
        """No call goes on: the clock stands."""
        self._tick.stop()

    def show_check(self, check: CallCheck) -> None:
        """What a look at the note found: the next slot, the caller's patience, what is odd."""
        self.outcome.back.offer_slot(check.next_slot)
        rule = self._seat.desk.regulations.profile.phone.call_back
        minutes = rule.after_minutes if rule else 0
        late = check.overlong and not self.outcome.outcome()
        words = _tr("calls", "Over {minutes} minutes: name a day and hour for a call-back")
        self.slow.say(words.format(minutes=minutes) if late else "")
        profile = self._seat.desk.regulations.profile
        stopping = {finding.field for finding in check.blocking}
        for name, field in self._every_field().items():
            if field.has_error() and name not in stopping:
                field.clear_error()
        odd = [finding for finding in check.findings if finding.level is Level.WARN]
        self.more.say(" ".join(finding_sentence(finding, profile) for finding in odd))

    def show_errors(self, check: CallCheck) -> str:
        """Outline what stops the note; returns the sentences for the line above the buttons."""
        profile = self._seat.desk.regulations.profile
        self.clear_errors()
        fields = self._every_field()
        said = []
        for finding in check.blocking:
            sentence = finding_sentence(finding, profile)
            said.append(sentence)
            field = fields.get(finding.field)
            if field is not None:
                field.set_error(sentence)
        first = next((fields[one.field] for one in check.blocking if one.field in fields), None)
        if first is not None:
            first.focus()
            self.ensureWidgetVisible(first)
        return " ".join(said)

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        for field in self._every_field().values():
            field.clear_error()

    def begin_typing(self) -> None:
        """Put the cursor where a call begins."""
        self.caller.field.setFocus()

    def _every_field(self) -> dict[str, LabelledField]:
        found = dict(self._labelled)
        for name in ("call_back_at", "call_back_by", "reason", "confirm_by"):
            field = self.outcome.field(name)
            if field is not None:
                found[name] = field
        found["appeal_id"] = self.more.appeal_field
        return found

    def _other_caller(self) -> None:
        person = self.caller.person()
        # The number follows the caller until somebody writes another one.
        if self.phone.text() == self._followed:
            self._followed = person.phone
            self.phone.setText(person.phone)
        self.account.show_person(person)
        self.more.show_person(person)
        self.changed.emit()

    def _got_record(self, applicant_id: str) -> None:
        person = replace(self.caller.person(), id=applicant_id)
        self.caller.show_person(person, self.caller.field.text())
        self.changed.emit()

    def _warn(self, on: bool) -> None:
        self._warned_at = self._seat.desk.now() if on else None
        self.changed.emit()

    def _show_time(self) -> None:
        length = self._seat.desk.now() - self._started if self._started else timedelta(0)
        self.timer.setText(elapsed_words(length))
        self.timer.setAccessibleName(_tr("calls", "The call lasts {time}").format(time=elapsed_words(length)))
        rule = self._seat.desk.regulations.profile.phone.call_back
        slow = rule is not None and length > timedelta(minutes=rule.after_minutes)
        self.timer.set_token("warn.text" if slow else "text2")

    # --- ready answers ---------------------------------------------------------------------------

    def _ask_answers(self, text: str) -> None:
        from services.standard_answers import ReadyAnswer, find_answers

        desk = self._seat.desk

        def offer(found: list[ReadyAnswer]) -> None:
            icon = "message-circle"
            self.ready.offer([Suggestion(one.question, one, one.answer, icon=icon) for one in found])

        self._host.work.query(lambda: find_answers(desk, text), then=offer, latest="calls.ready", owner=self)

    def _take_answer(self, found: object) -> None:
        from services.standard_answers import ReadyAnswer

        if isinstance(found, ReadyAnswer):
            before = self.answer.toPlainText().rstrip()
            self.answer.setPlainText("\n".join(part for part in (before, found.answer) if part))
            if not self.question.toPlainText().strip():
                self.question.setPlainText(found.question)
            if not self.topic.currentData():
                self.topic.choose(found.topic)
            self.ready.set_value("", None)
            self.answer.setFocus()
