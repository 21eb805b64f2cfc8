"""Planning a visit: a date that leaves time for the notice, an engineer who is free, the term's change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import QDate, QTime, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.errors import BadInput, OtklikError
from services.people import colleagues
from services.rows import find_record
from services.visit_board import moment_at
from services.visit_moves import cancel_visit
from services.visit_planning import (
    PlanCheck,
    PlannedVisit,
    VisitPlan,
    check_plan,
    first_lawful_date,
    plan_visit,
    visit_rules,
)
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.reading_only import offer
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.date_edits import DateEntry, TimeEntry
from ui.widgets.edits import LineEdit
from ui.widgets.going_on import EnterGoesOn
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import ScrollPage, Sheet, row
from ui.widgets.text import Text
from ui.wording.dates import full_date, until
from ui.wording.errors import sentence, way_out
from ui.wording.findings import finding_sentence

_CHECK_MS = 150


@dataclass(frozen=True, slots=True)
class PlanWish:
    """An hour that was chosen in the week for a new visit; ``starts_at`` is wall time."""

    appeal_id: str
    engineer_id: str
    starts_at: datetime


class VisitPlanPage(PageWidget):
    """Plans one visit; opened with the identifier of its appeal, or alone."""

    page_id = "visit_plan"
    part_of = ("visits", "journal", "round")

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self._appeal_id = ""
        self.date = DateEntry()
        self.time = TimeEntry()
        self.engineer = ComboBox(icon="user")
        self.minutes = ComboBox(icon="clock")
        self.address = LineEdit()
        self.purpose = LineEdit()
        self.phone, self.email = LineEdit(icon="phone"), LineEdit(icon="mail")
        self.urgent = LineEdit()
        self.site_check = CheckBox("")
        self.consent = CheckBox("")
        self._lawful = Text("", Role.DATE, wrap=True)
        self._says = Banner(Tone.FACT)
        self._check_timer = QTimer(self, singleShot=True, interval=_CHECK_MS)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._fields = {
            "date": LabelledField("", self.date),
            "time": LabelledField("", self.time),
            "minutes": LabelledField("", self.minutes),
            "engineer": LabelledField("", self.engineer),
            "address": LabelledField("", self.address),
            "purpose": LabelledField("", self.purpose),
            "urgent": LabelledField("", self.urgent),
            "phone": LabelledField("", self.phone),
            "email": LabelledField("", self.email),
        }
        sheet = Sheet()
        self._title = Text("", Role.TITLE)
        self.first_lawful = PushButton("", key="Ctrl+D", icon="calendar-check")
        self.plan_button = PushButton("", Kind.PRIMARY, key="Ctrl+Enter", icon="check")
        self._back = PushButton("", Kind.QUIET, key="Esc")
        sheet.body.addWidget(self._title)
        sheet.body.addLayout(row(self._lawful, self.first_lawful))
        sheet.body.addLayout(row(self._fields["date"], self._fields["time"], self._fields["minutes"]))
        for name in ("engineer", "address", "purpose", "urgent"):
            sheet.body.addWidget(self._fields[name])
        sheet.body.addLayout(row(self._fields["phone"], self._fields["email"]))
        sheet.body.addWidget(self.site_check)
        sheet.body.addWidget(self.consent)
        sheet.body.addWidget(self._says)
        sheet.body.addLayout(row(self.plan_button, 1, self._back))
        page = ScrollPage("sunken")
        page.body.addWidget(sheet)
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self._going_on = EnterGoesOn(self)

    def _connect(self) -> None:
        self._check_timer.timeout.connect(self._check)
        for signal in (self.date.dateChanged, self.time.timeChanged, self.engineer.currentIndexChanged):
            signal.connect(lambda *_: self._check_timer.start())
        self.urgent.textChanged.connect(lambda *_: self._check_timer.start())
        self.address.textChanged.connect(lambda *_: self._check_timer.start())
        self.minutes.currentIndexChanged.connect(lambda *_: self._check_timer.start())
        self.consent.toggled.connect(lambda *_: self._check_timer.start())
        self.first_lawful.clicked.connect(self.take_first_lawful)
        self.plan_button.clicked.connect(self.plan)
        self._back.clicked.connect(self._host.go_back)

    def retranslate(self) -> None:
        """Words of the form."""
        labels = {
            "date": (self.tr("Date"), ""),
            "time": (self.tr("Time"), ""),
            "minutes": (self.tr("Length"), ""),
            "engineer": (self.tr("Engineer"), ""),
            "address": (self.tr("Address"), self.tr("empty: the address of the applicant")),
            "purpose": (self.tr("Purpose"), ""),
            "phone": (self.tr("Phone of the consumer"), ""),
            "email": (self.tr("E-mail of the consumer"), ""),
            "urgent": (self.tr("Reason, if the visit is urgent"), self.tr("an urgent visit needs no 5 days")),
        }
        for name, (label, hint) in labels.items():
            self._fields[name].set_label(label, hint)
        self._title.setText(self.title())
        self.site_check.setText(self.tr("This is a check on site: count the term of the appeal anew"))
        self.consent.setText(self.tr("The consumer agrees in writing to an earlier visit"))
        self.first_lawful.setText(self.tr("First lawful date"))
        self.plan_button.setText(self.tr("Plan the visit"))
        self._back.setText(self.tr("Back"))
        chosen = self.minutes.currentData() or 60
        self.minutes.offer([(self.tr("%n min", "", length), length) for length in (30, 60, 90, 120)])
        self.minutes.choose(chosen)

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Plan a visit")

    def panes(self) -> Sequence[QWidget]:
        """The form."""
        return (self,)

    def on_shown(self, argument: object) -> None:
        """A new plan for an appeal: the strictest lawful date is proposed."""
        offer(self._seat, self.plan_button, self.first_lawful)
        wish = argument if isinstance(argument, PlanWish) else None
        self._appeal_id = wish.appeal_id if wish else (argument if isinstance(argument, str) else "")
        for field in (self.address, self.purpose, self.urgent, self.phone, self.email):
            field.clear()
        self.site_check.setChecked(False)
        self.site_check.setVisible(bool(self._appeal_id))
        people = colleagues(language=self._seat.language, role="engineer")
        self.engineer.offer([(one.name, one.id) for one in people])
        appeal = find_record("appeal", self._appeal_id) or {}
        self.engineer.choose(appeal.get("executor_id"))
        for name in ("phone", "email"):  # an appeal brings those of its applicant
            self._fields[name].setVisible(not self._appeal_id)
        self.consent.setChecked(False)
        rules = visit_rules(self._seat.desk)
        self.consent.setVisible(rules.notice.consent_lifts)
        self._fields["urgent"].setVisible(rules.urgent is not None)
        self.time.setTime(QTime(10, 0))
        self.take_first_lawful()
        if wish is not None:
            self._take_wish(wish)
        self.date.setFocus()

    def _take_wish(self, wish: PlanWish) -> None:
        """The hour that was chosen in the week stands, lawful or not; the check says which."""
        day, at = wish.starts_at.date(), wish.starts_at.time()
        self.date.setDate(QDate(day.year, day.month, day.day))
        self.time.setTime(QTime(at.hour, at.minute))
        self.engineer.choose(wish.engineer_id)

    def commands(self) -> Sequence[Command]:
        """First lawful date, and plan."""
        section = self.title()
        return [
            Command(
                "plan.lawful",
                self.tr("First lawful date"),
                self.take_first_lawful,
                key="Ctrl+D",
                section=section,
            ),
            Command("plan.make", self.tr("Plan the visit"), self.plan, key="Ctrl+Return", section=section),
        ]

    def escape(self) -> bool:
        """Back to where the person came from."""
        self._host.go_back()
        return True

    def take_first_lawful(self) -> None:
        """Put in the first date that satisfies both readings of the notice."""
        first = first_lawful_date(self._seat.desk)
        self.date.setDate(QDate(first.year, first.month, first.day))
        words = self.tr("The first date that leaves time for the notice: {date}")
        self._lawful.setText(words.format(date=full_date(first)))
        self._check_timer.start()

    def plan_now(self) -> VisitPlan:
        """The plan that the form holds.

        Raises:
            BadInput: ``local_time_skipped``, ``local_time_twice`` on the night when the clocks change.
        """
        day, at = self.date.date(), self.time.time()
        wall = datetime.combine(date(day.year(), day.month(), day.day()), time(at.hour(), at.minute()))
        return VisitPlan(
            engineer_id=str(self.engineer.currentData() or ""),
            starts_at=moment_at(self._seat.desk, wall),
            appeal_id=self._appeal_id,
            address=self.address.text(),
            minutes=int(self.minutes.currentData() or 60),
            purpose=self.purpose.text(),
            urgent_reason=self.urgent.text().strip(),
            site_check=self.site_check.isChecked(),
            consent=self.consent.isChecked(),
            contact_phone=self.phone.text().strip(),
            contact_email=self.email.text().strip(),
        )

    def plan(self) -> None:
        """Plan the visit; a refusal stands under the date."""
        desk = self._seat.desk
        try:
            plan = self.plan_now()
        except BadInput as error:
            self._refused(error)
            return
        self._host.work.do(
            lambda: plan_visit(desk, plan=plan), then=self._planned, failed=self._refused, owner=self
        )

    def _take_back(self, visit_id: str) -> None:
        """The plan was a mistake: nobody was told of it yet."""
        desk, reason = self._seat.desk, self.tr("planned by mistake")
        self._host.work.do(
            lambda: cancel_visit(desk, visit_id=visit_id, reason=reason), failed=self._host.show_error
        )

    def _planned(self, made: PlannedVisit) -> None:
        undo = partial(self._take_back, made.visit_id)
        if made.notice_latest_on:
            words = self.tr("Visit planned; tell the consumer by {date}")
            self._host.done(words.format(date=until(made.notice_latest_on)), undo)
        else:
            self._host.done(self.tr("Visit planned; tell the consumer before you depart"), undo)
        self._host.open_page("visit", made.visit_id)

    def _refused(self, error: OtklikError) -> None:
        where = str(error.facts.get("where", ""))
        field = self._fields.get({"starts_at": "date", "engineer_id": "engineer"}.get(where, where), None)
        (field or self._fields["date"]).set_error(" ".join((sentence(error), way_out(error))).strip())

    def _check(self) -> None:
        desk = self._seat.desk
        self._fields["date"].clear_error()
        try:
            plan = self.plan_now()
        except BadInput as error:
            self._refused(error)
            return
        checked = replace(plan, site_check=True) if self._appeal_id else plan
        self._host.work.query(
            lambda: check_plan(desk, checked),
            then=self._checked,
            failed=self._refused,
            latest="visit.plan",
            owner=self,
        )

    def _checked(self, check: PlanCheck) -> None:
        notice = check.notice
        if notice is not None and not notice.in_time:
            words = self.tr("Too early: the notice would be late. The first lawful date is {date}.")
            self._fields["date"].set_error(words.format(date=full_date(check.first_lawful_on)))
        profile = self._seat.desk.regulations.profile
        lines = [finding_sentence(one, profile) for one in check.findings]
        if notice is not None and notice.in_time:
            latest = self.tr("Tell the consumer by {date}").format(date=until(notice.latest_on))
            lines.insert(0, latest)
            if notice.hint:
                lines.append(self.tr("By the stricter reading the notice would be too late."))
        if check.term is not None and check.term.due_on:
            words = self.tr("As a check on site it changes the term of the appeal to {date}")
            lines.append(words.format(date=full_date(check.term.due_on)))
        self._says.say("\n".join(lines))
        self._says.setVisible(bool(lines))
