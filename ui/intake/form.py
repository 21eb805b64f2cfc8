"""The form itself: one column from the channel down to the deadline; Enter goes on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from domain.clock import local
from domain.regulation.vocabulary import Form as Written
from services.intake_check import IntakeCheck
from services.intake_entry import Entry
from services.intake_form import AppealForm
from services.mail.languages import guess_language
from ui.intake.channels import ChannelSwitch, came_words
from ui.intake.choice_row import ChoiceRow
from ui.intake.deadline import DeadlineSheet, TermTicks
from ui.intake.details import Details
from ui.intake.errors import FormErrors, lacking_names
from ui.intake.files import FilesStrip
from ui.intake.lines import AmberLine
from ui.intake.people import People
from ui.intake.questions import QuestionLines
from ui.intake.words import Words
from ui.page import Host
from ui.seat import Seat
from ui.shell.in_steps import Steps
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.going_on import EnterGoesOn
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Ground, ScrollPage, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import day_month_short, time_of_day

_tr = QCoreApplication.translate
_PAUSE_MS = 120


class FormHead(Retranslating, QWidget):
    """Title, how and when it came, and the number to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", Role.TITLE)
        self.came = PushButton("", Kind.LINK)
        self._number = Badge("")
        self._values = ("", "", "", False)
        self.setLayout(row(self._title, self.came, 1, self._number, gap=8))

    def show_head(self, group: str, when: str, number: str, *, done: bool = False) -> None:
        """How it came, when, and which number it will get (or has got, when it is done)."""
        self._values = (group, when, number, done)
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the head."""
        group, when, number, done = self._values
        self._title.setText(_tr("intake", "New appeal"))
        self.came.setText(", ".join(part for part in (came_words(group) if group else "", when) if part))
        self.came.setToolTip(_tr("intake", "Change when and by which channel it came"))
        words = _tr("intake", "No. {number}") if done else _tr("intake", "will be No. {number}")
        self._number.say(words.format(number=number) if number else "", State.DONE if done else None)


@dataclass(frozen=True, slots=True)
class FormParts:
    """The parts of a form that take longest to build."""

    switch: ChannelSwitch
    details: Details
    people: People
    words: Words
    choices: ChoiceRow
    questions: QuestionLines
    files: FilesStrip


def form_pane(host: Host, seat: Seat) -> Steps[FormPane]:
    """Builds the form part by part; whoever is not in a hurry lets the window act between them."""
    switch = ChannelSwitch()
    yield
    details = Details(switch)
    yield
    people = People(host, seat)
    yield
    words = Words(host, seat)
    yield
    choices = ChoiceRow(seat)
    yield
    questions, files = QuestionLines(), FilesStrip(host, seat)
    yield
    return FormPane(seat, FormParts(switch, details, people, words, choices, questions, files))


class FormPane(Retranslating, Ground):
    """Everything that is typed about an appeal.

    Signals:
        changed: the person typed or chose anything.
        looked: a pause in typing; the form may be judged now.
    """

    changed = Signal()
    looked = Signal()

    def __init__(self, seat: Seat, parts: FormParts, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._seat = seat
        self._start = Entry()
        self.head, self.notice, self.switch = FormHead(), Banner(Tone.MODE), parts.switch
        self.details, self.people = parts.details, parts.people
        self.words, self.choices = parts.words, parts.choices
        self.deadline, self.ticks, self.lacking = DeadlineSheet(), TermTicks(), AmberLine()
        self.questions, self.files = parts.questions, parts.files
        self.page = ScrollPage("surface")
        self.errors = FormErrors(self, self.field, self.page.ensureWidgetVisible)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        body = self.page.body
        body.setContentsMargins(28, 4, 28, 12)
        body.setSpacing(8)
        parts = (self.notice, self.details, self.people, self.words, self.choices)
        for part in (*parts, self.deadline, self.ticks, self.lacking, self.questions, self.files):
            body.addWidget(part)
        body.addStretch(1)
        top = column(self.head, self.switch, gap=6)
        top.setContentsMargins(28, 10, 28, 6)
        whole = column(gap=0)
        whole.addLayout(top)
        whole.addWidget(self.page, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.looked)
        self.head.came.clicked.connect(self.details.want_all)
        self.switch.channel_changed.connect(self._channel_changed)
        sources = (
            self.details,
            self.people,
            self.words,
            self.choices,
            self.questions,
            self.files,
            self.ticks,
        )
        for source in sources:
            source.changed.connect(self._touched)
        self.people.settled.connect(self._to_words)
        going = EnterGoesOn(self.details)
        for combo in self.choices.combos():
            going.watch(combo)
        words = self.words
        for one, following in pairwise((words.topic, words.subject, words.text, *self.choices.combos())):
            QWidget.setTabOrder(one, following)

    def retranslate(self) -> None:
        """The channels by their names in the language that is on."""
        self.switch.show_channels(self._seat.desk.regulations.profile.channels)
        self.details.retranslate()

    def offer(self) -> None:
        """Other rules hold: fill every choice again."""
        for part in (self, self.choices, self.words, self.people.first):
            part.retranslate()

    def entry(self) -> Entry:
        """What stands in the form."""
        applicant, *others = self.people.applicants()
        form = replace(
            self.choices.into(self.details.into(self._start.form)),
            channel=self.switch.channel(),
            topic=self.words.topic.topic(),
            subject=self.words.subject_text(),
            text=self.words.text.toPlainText(),
            applicant=applicant,
            co_applicants=tuple(other for other in others if other.named),
            questions=self.questions.questions(),
            needs_site_check=self.ticks.site_check.isChecked(),
            needs_others_information=self.ticks.others.isChecked(),
        )
        return replace(self._start, form=form, held=self.files.files(), typed=self.people.typed())

    def show_entry(self, entry: Entry) -> None:
        """Fill the form."""
        form, desk = entry.form, self._seat.desk
        self._start = entry
        self.blockSignals(True)
        self.switch.set_channel(form.channel)
        self.details.show_form(form, desk)
        self.people.show_people(form.applicant, form.co_applicants, entry.typed)
        self.words.show_form(form)
        self.choices.show_form(form, desk)
        self.questions.show_questions(form.questions)
        self.ticks.set_ticks(form.needs_site_check, form.needs_others_information)
        self.files.show_files(entry.held)
        self.blockSignals(False)
        self.errors.clear()
        self._fit_channel()
        self.page.verticalScrollBar().setValue(0)
        self._pause.start()

    def mark(self, *, add_to: str, repeats: tuple[str, ...]) -> None:
        """What the form is for: words for an open appeal, an appeal that repeats another, or neither."""
        form = replace(self._start.form, repeat_of=repeats)
        self._start = replace(self._start, form=form, add_to=add_to)
        self._touched()

    def show_check(self, check: IntakeCheck) -> None:
        """What the form would become."""
        desk = self._seat.desk
        adds = bool(self._start.add_to)
        self.deadline.show_term(check.term, desk.today())
        self.deadline.setVisible(not adds)
        self.ticks.show_check(check)
        self.ticks.setVisible(check.special is not None and not adds)
        self.words.show_check(check)
        self.choices.show_check(check, desk)
        self.files.offer_kinds(check.file_kinds)
        names = lacking_names(check.lacking, desk.regulations.profile)
        words = _tr("intake", "Lacking: {names}. It is registered all the same.")
        self.lacking.say(
            words.format(names=", ".join(names)) if names and not adds and self.entry().begun else ""
        )

    def show_head(self, number: str, *, done: bool = False) -> None:
        """The line over the form."""
        desk = self._seat.desk
        moment = local(self.details.moment() or desk.now(), desk.workstation.zone)
        when = f"{day_month_short(moment.date())} {time_of_day(moment)}"
        self.head.show_head(self.switch.group(), when, number, done=done)

    def field(self, name: str) -> LabelledField:
        """The line of a field of the appeal or of its applicant; opened if it was folded."""
        here = {**self.words.lines, **self.choices.lines}.get(name)
        if here is not None:
            return here
        detail = self.details.field(name)
        if detail is None:
            return self.people.field(name)
        if detail.isHidden():
            self.details.want_all()
        return detail

    def form(self) -> AppealForm:
        """The form that was shown last, before anything was typed into it."""
        return self._start.form

    def _touched(self) -> None:
        applicant = self.people.applicants()[0]
        self.details.begin(self._seat.desk.now())
        self.details.set_organisation(applicant.kind == "organisation")
        self.choices.preset_language(applicant.language or guess_language(self.words.text.toPlainText()))
        self.words.language = str(self.choices.language.currentData() or "")
        self.changed.emit()
        self._pause.start()

    def _to_words(self) -> None:
        wanted = self.words.text if self.words.topic.topic() else self.words.topic
        wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _channel_changed(self, _code: str) -> None:
        self._fit_channel()
        self._touched()

    def _fit_channel(self) -> None:
        channel = self._seat.desk.regulations.profile.channels.get(self.switch.channel())
        self.words.set_written(channel is not None and channel.form is Written.WRITTEN)
        self.details.arrange()
