"""One visit: notice, changes, and the steps at the door, with large buttons for the road."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.changes import Changes
from domain.findings import Finding
from domain.visits import NOTICE, REMINDER, Change, Message, VisitPhase
from services.visit_calendar import visit_calendar
from services.visit_conduct import arrive, depart, introduce
from services.visit_notices import confirm_visit
from services.visit_papers import change_paper, notice_paper
from services.visit_view import VisitView, visit_view
from ui.card.act_dialog import ActDialog, ActQuestion
from ui.card.history import history_sheet
from ui.card.sheets import notice_badge
from ui.commands import Command
from ui.letters.letter_files import open_blob
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme import Role
from ui.theme.tokens import Size
from ui.visits.files import open_calendar, open_paper
from ui.visits.moving import move_question
from ui.visits.result_dialog import ResultDialog
from ui.visits.visit_questions import (
    attempt_question,
    cancel_question,
    notice_question,
    reminder_question,
)
from ui.visits.words import visit_state_badge
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Facts, ScrollPage, Sheet, clear, row
from ui.widgets.text import Text
from ui.wording.dates import day_month, full_date, time_of_day, weekday_day_month
from ui.wording.findings import finding_sentence

tr = QCoreApplication.translate
_BEFORE = frozenset({VisitPhase.PLANNED, VisitPhase.NOTIFIED, VisitPhase.CONFIRMED})


class VisitPage(PageWidget):
    """Shows one visit; opened with its identifier."""

    page_id = "visit"
    part_of = ("visits", "journal", "round")

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.view: VisitView | None = None
        self._page = ScrollPage("sunken")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Visit")

    def panes(self) -> Sequence[QWidget]:
        """One pane."""
        return (self._page,)

    def on_shown(self, argument: object) -> None:
        """Show the visit of this identifier, or the same again."""
        if isinstance(argument, str) and argument:
            self._read(argument)
        elif self.view is not None:
            self._read(self.view.id)

    def refresh(self, changes: Changes) -> None:
        """The visit may have changed here or elsewhere."""
        if self.view is not None and changes.touches("visit"):
            self._read(self.view.id)

    def retranslate(self) -> None:
        """Build the page in the language that is on."""
        if self.view is not None:
            self._show(self.view)

    def escape(self) -> bool:
        """Back to where the person came from."""
        self._host.go_back()
        return True

    def commands(self) -> Sequence[Command]:
        """What can be done with the visit now."""
        return visit_commands(self._host, self._seat, self.view) if self.view else ()

    def _read(self, visit_id: str) -> None:
        desk = self._seat.desk
        self._host.work.query(
            lambda: visit_view(desk, visit_id),
            then=self._show,
            failed=self._host.show_error,
            latest="visit",
            owner=self,
        )

    def _show(self, view: VisitView) -> None:
        self.view = view
        clear(self._page.body)
        for part in (self._head(view), self._facts(view), history_sheet(view.history)):
            self._page.body.addWidget(part)
        self._page.body.addStretch(1)
        self._host.rebuild_commands()

    def _head(self, view: VisitView) -> Sheet:
        sheet = Sheet()
        when = (
            f"{weekday_day_month(view.starts_at.date())}, {time_of_day(view.starts_at)}"
            if view.starts_at
            else ""
        )
        state, words = visit_state_badge(view.state)
        sheet.body.addLayout(row(Text(when, Role.TITLE), 1, Badge(words, state)))
        sheet.body.addWidget(Text(str(view.fields["address"] or ""), Role.DATE, wrap=True))
        sheet.body.addWidget(
            Text(" · ".join(one for one in (view.applicant, view.number) if one), Role.TEXT, "text2")
        )
        if view.notice_today:
            sheet.body.addWidget(
                Text(self.tr("Tell the consumer today: it is the last day"), Role.NAME, "warn.text")
            )
        buttons = [_button(command, first=not place) for place, command in enumerate(self.commands())]
        for part in _in_rows(buttons):
            sheet.body.addLayout(row(*part, 1))
        return sheet

    def _facts(self, view: VisitView) -> Sheet:
        sheet, facts, state = Sheet(title=self.tr("Agreed")), Facts(), view.state
        latest = full_date(state.notice_latest_on) if state.notice_latest_on else ""
        facts.show_facts(
            [
                (self.tr("Engineer"), view.engineer.name if view.engineer else ""),
                (self.tr("Phone"), str(view.fields["contact_phone"] or "")),
                (self.tr("Purpose"), str(view.fields["purpose"] or "")),
                (self.tr("Notice by"), latest),
                (self.tr("Told"), self._told(view)),
                (self.tr("Message"), _message_words(state.message_of(NOTICE))),
                (self.tr("Reminder"), self._reminded(view)),
                (self.tr("Urgent"), str(view.fields["urgent_reason"] or "")),
                (self.tr("Moved"), ", ".join(_change_words(change) for change in state.changes)),
                (self.tr("Findings"), str(view.fields["findings"] or "")),
                (self.tr("Called off"), state.cancelled_for),
                (self.tr("Signature"), self._signed(view)),
                (self.tr("Act"), state.act_number),
            ]
        )
        sheet.body.addWidget(facts)
        return sheet

    def _told(self, view: VisitView) -> str:
        state, zone = view.state, self._seat.desk.workstation.zone
        if state.notice_given_at is None:
            return self.tr("%n attempt(s) so far", "", state.attempts) if state.attempts else ""
        at = state.notice_given_at.astimezone(zone)
        return f"{full_date(at.date())} {time_of_day(at)}, {notice_badge(state.notice.value)[1]}"

    def _reminded(self, view: VisitView) -> str:
        state, zone = view.state, self._seat.desk.workstation.zone
        if state.reminder_given_at is None:
            return _message_words(state.message_of(REMINDER))
        at = state.reminder_given_at.astimezone(zone)
        return f"{day_month(at.date())} {time_of_day(at)}"

    def _signed(self, view: VisitView) -> str:
        if view.state.signature_sha256:
            return self.tr("signed by the consumer")
        return view.state.signature_refused


def _change_words(change: Change) -> str:
    told = tr("visits", "in time") if change.in_time else tr("visits", "late")
    if change.told_at is None:
        told = tr("visits", "before anybody was told")
    told = f"{told}, {change.reason}" if change.reason else told
    old, new = change.old, change.new
    return f"{day_month(old.date())} {time_of_day(old)} → {day_month(new.date())} {time_of_day(new)} ({told})"


def _message_words(message: Message | None) -> str:
    """What became of a message to the consumer."""
    if message is None:
        return ""
    words = {
        "": tr("visits", "waits to be sent"),
        "accepted": tr("visits", "sent"),
        "delivered": tr("visits", "delivered"),
        "failed": tr("visits", "not delivered"),
        "unknown": tr("visits", "perhaps not delivered"),
    }
    why = {
        "visit_moved": tr("visits", "the visit was moved"),
        "visit_called_off": tr("visits", "the visit was called off"),
        "taken_back": tr("visits", "it was taken back"),
        "expired": tr("visits", "its hour had passed"),
    }
    said = words.get(message.status, message.status)
    detail = why.get(message.detail, message.detail)
    return f"{message.address}: {said}" + (f" ({detail})" if detail else "")


def _button(command: Command, *, first: bool) -> PushButton:
    kind = Kind.PRIMARY if first else Kind.SECONDARY
    button = PushButton(command.title, kind, key=command.key, icon=command.icon, height=Size.BUTTON_ROAD)
    button.allow(command.enabled(), command.reason())
    button.clicked.connect(command.run)
    return button


def _in_rows(buttons: Sequence[PushButton], width: int = 4) -> list[Sequence[PushButton]]:
    return [buttons[first : first + width] for first in range(0, len(buttons), width)]


def visit_commands(host: Host, seat: Seat, view: VisitView) -> list[Command]:
    """The steps that fit the visit's state."""
    papers = _papers(host, seat, view)
    if not view.state.open:
        return papers
    if view.state.phase in _BEFORE:
        telling, changing = _telling(host, seat, view), _changing(host, seat, view)
        leave = _depart(host, seat, view)
        known = view.state.announced
        return [leave, *telling, *changing, *papers] if known else [*telling, leave, *changing, *papers]
    steps = {VisitPhase.DEPARTED: _arrive, VisitPhase.ARRIVED: _introduce}
    made = steps.get(view.state.phase)
    return [*([made(host, seat, view)] if made else []), _finish(host, seat, view), *papers]


def _command(identifier: str, title: str, run: Callable[[], object], icon: str, key: str = "") -> Command:
    return Command(f"visit.{identifier}", title, run, key=key, icon=icon, section=tr("visits", "Visit"))


def _do(host: Host, act: Callable[[], object], done: str) -> None:
    host.work.do(act, then=lambda _: host.done(done), failed=host.show_error)


def _step(host: Host, seat: Seat, act: Callable[[], tuple[Finding, ...]], done: str) -> None:
    """A step at the door; what was odd about it is said with it."""

    def told(findings: tuple[Finding, ...]) -> None:
        profile = seat.desk.regulations.profile
        host.done(". ".join((done, *(finding_sentence(one, profile) for one in findings))))

    host.work.do(act, then=told, failed=host.show_error)


def _ask(host: Host, question: ActQuestion) -> ActDialog:
    dialog = ActDialog(host, host if isinstance(host, QWidget) else None, question)
    dialog.open()
    return dialog


def _telling(host: Host, seat: Seat, view: VisitView) -> list[Command]:
    confirm = partial(
        _do, host, partial(confirm_visit, seat.desk, visit_id=view.id), tr("visits", "Confirmed")
    )
    return [
        _command(
            "notify",
            tr("visits", "Give notice"),
            lambda: _ask(host, notice_question(seat, view)),
            "phone",
            "Ctrl+I",
        ),
        _command(
            "attempt",
            tr("visits", "Not reached"),
            lambda: _ask(host, attempt_question(seat, view)),
            "phone-missed",
        ),
        _command("remind", tr("visits", "Remind"), lambda: _ask(host, reminder_question(seat, view)), "bell"),
        _command("confirm", tr("visits", "Confirmed by the consumer"), confirm, "check"),
    ]


def _changing(host: Host, seat: Seat, view: VisitView) -> list[Command]:
    return [
        _command(
            "move",
            tr("visits", "Move"),
            lambda: _ask(host, move_question(seat, view)),
            "calendar-clock",
            "Ctrl+M",
        ),
        _command(
            "cancel", tr("visits", "Call off"), lambda: _ask(host, cancel_question(seat, view)), "calendar-x"
        ),
    ]


def _papers(host: Host, seat: Seat, view: VisitView) -> list[Command]:
    """The papers of a visit and its calendar file; they open in the system's own programs."""
    desk = seat.desk
    found = [
        _command(
            "paper",
            tr("visits", "Notice on paper"),
            lambda: open_paper(host, partial(notice_paper, desk, view.id)),
            "file-text",
        ),
        _command(
            "calendar",
            tr("visits", "Calendar file"),
            lambda: open_calendar(host, "visit.ics", partial(visit_calendar, desk, view.id)),
            "calendar-plus",
        ),
    ]
    if any(change.told_at is not None for change in view.state.changes):
        change = partial(change_paper, desk, view.id)
        title = tr("visits", "Notice of the change on paper")
        found.append(_command("change_paper", title, lambda: open_paper(host, change), "file-clock"))
    if view.state.act_sha256:
        name = f"{view.state.act_number.replace('/', '-')}.docx"
        show = partial(open_blob, host, seat, view.state.act_sha256, name)
        found.insert(0, _command("act", tr("visits", "Print the act"), show, "printer", "Ctrl+P"))
    return found


def _depart(host: Host, seat: Seat, view: VisitView) -> Command:
    run = partial(_step, host, seat, partial(depart, seat.desk, visit_id=view.id), tr("visits", "Departed"))
    return _command("depart", tr("visits", "Departed"), run, "car", "Ctrl+Return")


def _arrive(host: Host, seat: Seat, view: VisitView) -> Command:
    run = partial(_step, host, seat, partial(arrive, seat.desk, visit_id=view.id), tr("visits", "Arrived"))
    return _command("arrive", tr("visits", "Arrived"), run, "map-pin", "Ctrl+Return")


def _introduce(host: Host, seat: Seat, view: VisitView) -> Command:
    act = partial(introduce, seat.desk, visit_id=view.id)
    run = partial(_step, host, seat, act, tr("visits", "Introduced"))
    return _command("introduce", tr("visits", "Introduced, document shown"), run, "id-card", "Ctrl+Return")


def _finish(host: Host, seat: Seat, view: VisitView) -> Command:
    def run() -> ResultDialog:
        dialog = ResultDialog(host, seat, view)
        dialog.open()
        return dialog

    return _command(
        "finish", tr("visits", "Write down the result"), run, "clipboard-check", "Ctrl+Shift+Return"
    )
