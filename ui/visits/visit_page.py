"""One visit: notice, changes, and the steps at the door, with large buttons for the road."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.changes import Changes
from domain.visits import VisitPhase
from services.visit_conduct import arrive, depart, introduce
from services.visit_moves import cancel_visit, judge_move, move_visit
from services.visit_notices import (
    NoticeForm,
    confirm_visit,
    give_notice,
    give_reminder,
    note_attempt,
)
from services.visit_view import VisitView, visit_view
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.card.history import history_sheet
from ui.card.sheets import notice_badge
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme import Role
from ui.theme.tokens import Size
from ui.visits.result_dialog import ResultDialog
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Facts, ScrollPage, Sheet, clear, row
from ui.widgets.text import Text
from ui.wording.dates import day_month, full_date, time_of_day, weekday_day_month

tr = QCoreApplication.translate
_BEFORE = frozenset({VisitPhase.PLANNED, VisitPhase.NOTIFIED, VisitPhase.CONFIRMED})


class VisitPage(PageWidget):
    """Shows one visit; opened with its identifier."""

    page_id = "visit"

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
        state, words = notice_badge(view.state.notice.value)
        sheet.body.addLayout(row(Text(when, Role.TITLE), 1, Badge(words, state)))
        sheet.body.addWidget(Text(str(view.fields["address"] or ""), Role.DATE, wrap=True))
        sheet.body.addWidget(
            Text(" · ".join(one for one in (view.applicant, view.number) if one), Role.TEXT, "text2")
        )
        if view.notice_today:
            sheet.body.addWidget(
                Text(self.tr("Tell the consumer today: it is the last day"), Role.NAME, "warn.text")
            )
        for commands in _in_rows(self.commands()):
            sheet.body.addLayout(row(*[_button(command) for command in commands], 1))
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
                (self.tr("Urgent"), str(view.fields["urgent_reason"] or "")),
                (self.tr("Moved"), ", ".join(_change_words(change) for change in state.changes)),
                (self.tr("Findings"), str(view.fields["findings"] or "")),
                (self.tr("Act"), state.act_number),
            ]
        )
        sheet.body.addWidget(facts)
        return sheet


def _change_words(change: Any) -> str:
    told = tr("visits", "in time") if change.in_time else tr("visits", "late")
    old, new = change.old, change.new
    return f"{day_month(old.date())} {time_of_day(old)} → {day_month(new.date())} {time_of_day(new)} ({told})"


def _button(command: Command) -> PushButton:
    kind = (
        Kind.PRIMARY
        if command.id in ("visit.depart", "visit.arrive", "visit.introduce", "visit.finish")
        else Kind.SECONDARY
    )
    button = PushButton(command.title, kind, key=command.key, icon=command.icon, height=Size.BUTTON_ROAD)
    button.allow(command.enabled(), command.reason())
    button.clicked.connect(command.run)
    return button


def _in_rows(commands: Sequence[Command], width: int = 4) -> list[Sequence[Command]]:
    return [commands[first : first + width] for first in range(0, len(commands), width)]


def visit_commands(host: Host, seat: Seat, view: VisitView) -> list[Command]:
    """The steps that fit the visit's state."""
    if not view.state.open:
        return []
    if view.state.phase in _BEFORE:
        return [*_telling(host, seat, view), *_changing(host, seat, view), _depart(host, seat, view)]
    steps = {VisitPhase.DEPARTED: _arrive, VisitPhase.ARRIVED: _introduce}
    made = steps.get(view.state.phase)
    return [*([made(host, seat, view)] if made else []), _finish(host, seat, view)]


def _command(identifier: str, title: str, run: Callable[[], object], icon: str, key: str = "") -> Command:
    return Command(f"visit.{identifier}", title, run, key=key, icon=icon, section=tr("visits", "Visit"))


def _do(host: Host, act: Callable[[], object], done: str) -> None:
    host.work.do(act, then=lambda _: host.done(done), failed=host.show_error)


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
            "notify", tr("visits", "Give notice"), lambda: _ask(host, _notice(seat, view)), "phone", "Ctrl+I"
        ),
        _command(
            "attempt", tr("visits", "Not reached"), lambda: _ask(host, _attempt(seat, view)), "phone-missed"
        ),
        _command("remind", tr("visits", "Remind"), lambda: _ask(host, _reminder(seat, view)), "bell"),
        _command("confirm", tr("visits", "Confirmed by the consumer"), confirm, "check"),
    ]


def _changing(host: Host, seat: Seat, view: VisitView) -> list[Command]:
    return [
        _command(
            "move", tr("visits", "Move"), lambda: _ask(host, _move(seat, view)), "calendar-clock", "Ctrl+M"
        ),
        _command("cancel", tr("visits", "Call off"), lambda: _ask(host, _cancel(seat, view)), "calendar-x"),
    ]


def _ways() -> list[tuple[str, object]]:
    return [
        (tr("visits", "by telephone"), "phone"),
        (tr("visits", "by SMS"), "sms"),
        (tr("visits", "by e-mail"), "email"),
        (tr("visits", "by letter"), "post"),
        (tr("visits", "in person"), "in_person"),
    ]


def _notice(seat: Seat, view: VisitView) -> ActQuestion:
    desk = seat.desk

    def run(given: Mapping[str, Any]) -> object:
        form = NoticeForm(
            way=given["way"], to=given["to"], spoke_with=given["spoke_with"], result=given["result"]
        )
        return give_notice(desk, visit_id=view.id, notice=form)

    results: list[tuple[str, object]] = [
        (tr("visits", "told"), "told"),
        (tr("visits", "refused the visit"), "refused"),
    ]
    return ActQuestion(
        title=tr("visits", "Notice of the visit"),
        deed=tr("visits", "Keep"),
        fields=(
            ActField("way", tr("visits", "Way"), "choice", "phone", _ways()),
            ActField("to", tr("visits", "Number or address"), value=view.fields["contact_phone"]),
            ActField("spoke_with", tr("visits", "Spoke with")),
            ActField("result", tr("visits", "Result"), "choice", "told", results),
        ),
        run=run,
        done=lambda judged: tr("visits", "Notice in time") if judged.in_time else tr("visits", "Notice late"),
    )


def _attempt(seat: Seat, view: VisitView) -> ActQuestion:
    desk = seat.desk
    return ActQuestion(
        title=tr("visits", "The consumer was not reached"),
        deed=tr("visits", "Keep"),
        fields=(
            ActField("way", tr("visits", "Way"), "choice", "phone", _ways()),
            ActField("result", tr("visits", "What happened"), value=tr("visits", "no answer")),
        ),
        run=lambda given: note_attempt(desk, visit_id=view.id, way=given["way"], result=given["result"]),
        done=lambda count: tr("visits", "Attempt %n kept", "", int(count)),
    )


def _reminder(seat: Seat, view: VisitView) -> ActQuestion:
    desk = seat.desk
    return ActQuestion(
        title=tr("visits", "Reminder before the visit"),
        deed=tr("visits", "Keep"),
        fields=(
            ActField("way", tr("visits", "Way"), "choice", "phone", _ways()),
            ActField("result", tr("visits", "Result"), value=tr("visits", "told")),
        ),
        run=lambda given: give_reminder(desk, visit_id=view.id, way=given["way"], result=given["result"]),
        done=lambda _: tr("visits", "Reminder kept"),
    )


def _move(seat: Seat, view: VisitView) -> ActQuestion:
    desk = seat.desk
    zone = desk.workstation.zone
    start = view.starts_at or datetime.combine(desk.today(), time(10, 0))

    def moment(given: Mapping[str, Any]) -> datetime:
        return datetime.combine(given["date"], given["time"]).replace(tzinfo=zone)

    def preview(given: Mapping[str, Any]) -> Sequence[str]:
        judged = judge_move(desk, visit_id=view.id, starts_at=moment(given), told_at=desk.now())
        limit = judged.latest.astimezone(zone)
        lines = [
            tr("visits", "A change had to be told by {time}").format(
                time=f"{day_month(limit.date())} {time_of_day(limit)}"
            )
        ]
        if not judged.in_time:
            lines.append(tr("visits", "It is late; it is kept with its reason, not forbidden."))
        if judged.short:
            lines.append(tr("visits", "%n minute(s) before the new time", "", max(0, judged.minutes_before)))
        return lines

    def run(given: Mapping[str, Any]) -> object:
        return move_visit(
            desk, visit_id=view.id, starts_at=moment(given), way=given["way"], reason=given["reason"]
        )

    return ActQuestion(
        title=tr("visits", "Move the visit"),
        deed=tr("visits", "Move"),
        fields=(
            ActField("date", tr("visits", "New date"), "date", start.date()),
            ActField("time", tr("visits", "New time"), "time", start.time()),
            ActField("way", tr("visits", "Told"), "choice", "phone", _ways()),
            ActField("reason", tr("visits", "Reason"), "text"),
        ),
        run=run,
        done=lambda judged: tr("visits", "Moved in time") if judged.in_time else tr("visits", "Moved late"),
        preview=preview,
    )


def _cancel(seat: Seat, view: VisitView) -> ActQuestion:
    desk = seat.desk
    return ActQuestion(
        title=tr("visits", "Call the visit off"),
        deed=tr("visits", "Call off"),
        fields=(ActField("reason", tr("visits", "Reason"), "text"),),
        run=lambda given: cancel_visit(desk, visit_id=view.id, reason=given["reason"], told_at=desk.now()),
        done=lambda _: tr("visits", "Called off"),
        dangerous=True,
    )


def _depart(host: Host, seat: Seat, view: VisitView) -> Command:
    run = partial(_do, host, partial(depart, seat.desk, visit_id=view.id), tr("visits", "Departed"))
    return _command("depart", tr("visits", "Departed"), run, "car", "Ctrl+Return")


def _arrive(host: Host, seat: Seat, view: VisitView) -> Command:
    run = partial(_do, host, partial(arrive, seat.desk, visit_id=view.id), tr("visits", "Arrived"))
    return _command("arrive", tr("visits", "Arrived"), run, "map-pin", "Ctrl+Return")


def _introduce(host: Host, seat: Seat, view: VisitView) -> Command:
    run = partial(_do, host, partial(introduce, seat.desk, visit_id=view.id), tr("visits", "Introduced"))
    return _command("introduce", tr("visits", "Introduced, document shown"), run, "id-card", "Ctrl+Return")


def _finish(host: Host, seat: Seat, view: VisitView) -> Command:
    def run() -> ResultDialog:
        dialog = ResultDialog(host, seat, view)
        dialog.open()
        return dialog

    return _command(
        "finish", tr("visits", "Write down the result"), run, "clipboard-check", "Ctrl+Shift+Return"
    )
