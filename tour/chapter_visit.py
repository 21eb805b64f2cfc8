"""A home visit: refused too early, planned, told, moved on the road, conducted; its act comes home."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

from program.session import Session
from services.card import appeal_card
from services.visit_planning import first_lawful_date
from services.visit_view import VisitView, visit_view
from tour.hands import act, confirm, dialog_of, do, fill, page_of, replace_text
from tour.play import Play
from tour.stage import run_command, settle, wait_for
from ui.visits.plan_page import VisitPlanPage
from ui.visits.result_dialog import ResultDialog
from ui.visits.visit_page import VisitPage
from ui.widgets.labelled import LabelledField
from ui.wording.dates import full_date

_EARLIEST = date(2026, 11, 30)
"""Five working days after the Monday on which the story begins."""
_ADDRESS = "мкр. Самал, 12-үй, 47-пәтер"


def visit(play: Play, photo: Path) -> None:
    """The whole chapter."""
    play.transcript.heading("5. A home visit")
    _plan(play)
    _exchange(play)
    _on_the_road(play, photo)
    _exchange(play)
    _back_home(play)


def _exchange(play: Play) -> None:
    for laptop in (play.registry, play.engineer, play.registry):
        laptop.sync()


def _plan(play: Play) -> None:
    laptop, told = play.registry, play.transcript
    with laptop.window("e-kovaleva", "ru") as session:
        session.window.open_page("visit_plan", play.appeal_id)
        settle(session)
        page, lawful = page_of(session, VisitPlanPage), first_lawful_date(session.seat.desk)
        fill(page.engineer, "e-ten")
        replace_text(page.address, _ADDRESS)
        _refused_too_early(play, session, page, lawful)
        before = appeal_card(session.seat.desk, play.appeal_id).state.due_on
        _plan_lawfully(session, page)
        play.visit_id = _view(session).id
        after = appeal_card(session.seat.desk, play.appeal_id)
        told.check("the check on site moves the due date of the appeal", after.state.due_on != before)
        told.say(f"Before: {before}; after: {after.state.due_on}.")
        do(session, "visit.notify", way="phone", spoke_with="Ахметова Г. С.")
        notice = _view(session).state.notice.value
        told.check("the notice is recorded in time", notice == "in_time", notice)
        laptop.picture(session, "visit-told")


def _refused_too_early(play: Play, session: Session, page: VisitPlanPage, lawful: date) -> None:
    fill(page.date, lawful - timedelta(days=5))
    settle(session, 0.8)
    page.plan()
    settle(session, 0.8)
    wrong = [one.error() for one in page.findChildren(LabelledField) if one.error()]
    said = " ".join(wrong)
    play.transcript.check("a date with less than 5 working days is refused", page.isVisible(), said)
    play.transcript.check("the first lawful date is named", full_date(_EARLIEST) in said)
    play.registry.picture(session, "visit-too-early")


def _plan_lawfully(session: Session, page: VisitPlanPage) -> None:
    page.take_first_lawful()
    page.site_check.setChecked(True)
    settle(session, 0.8)
    run_command(session, "plan.make")
    wait_for(session, lambda: isinstance(session.window.stack.current_page(), VisitPage), "the visit's page")
    settle(session)


def _view(session: Session) -> VisitView:
    view = page_of(session, VisitPage).view
    if view is None:
        raise LookupError("the page shows no visit")
    return view


def _on_the_road(play: Play, photo: Path) -> None:
    laptop, told = play.engineer, play.transcript
    with laptop.window("e-ten", "ru") as session:
        session.window.open_page("visit", play.visit_id)
        settle(session)
        start = _view(session).starts_at
        if start is None:
            raise LookupError("the visit has no time")
        start = start.replace(tzinfo=session.seat.desk.workstation.zone)
        play.clock.forward(seconds=(start - session.seat.desk.now()).total_seconds() - 3600)
        _move_late(play, session, start)
        _conduct(play, session, photo)
        told.check("the visit is over", not _view(session).state.open)


def _move_late(play: Play, session: Session, start: datetime) -> None:
    later = start + timedelta(minutes=90)
    dialog = act(session, "visit.move", date=later.date(), time=later.time(), reason="Авария на трассе")
    play.engineer.picture(session, "visit-moved-late")
    confirm(session, dialog, dialog.deed)
    change = _view(session).state.changes[-1]
    play.transcript.check(
        "one hour before the agreed time is late, and kept with its reason", not change.in_time
    )
    play.clock.forward(minutes=75)


def _conduct(play: Play, session: Session, photo: Path) -> None:
    for step in ("visit.depart", "visit.arrive", "visit.introduce"):
        run_command(session, step)
        settle(session, 0.6)
    run_command(session, "visit.finish")
    dialog = dialog_of(session, ResultDialog)
    fill(dialog.findings, "Температура обратки 38 °C, стояк завоздушен. Воздух спущен, тепло пошло.")
    fill(dialog.meter, "Т-40211856")
    fill(dialog.value, "1204,7")
    fill(dialog.refusal, "торопится на работу")
    fill(dialog.contacts, True)
    dialog.add_photo(photo)
    play.engineer.picture(session, "visit-result")
    confirm(session, dialog, dialog.deed)
    play.engineer.picture(session, "visit-over")


def _back_home(play: Play) -> None:
    laptop, told = play.registry, play.transcript
    with laptop.window("e-kovaleva", "kk") as session:
        view = visit_view(session.seat.desk, play.visit_id)
        number = view.state.act_number
        told.check("the registry sees the act", bool(number), number)
        told.check("and the engineer's findings", "завоздушен" in str(view.fields["findings"]))
        session.window.open_page("visit", play.visit_id)
        laptop.picture(session, "visit-seen-kk")
        _keep_act(play, session)


def _keep_act(play: Play, session: Session) -> None:
    desk = session.seat.desk
    acts = [one for one in appeal_card(desk, play.appeal_id).state.attachments if one.name.endswith(".docx")]
    play.transcript.check("the act is a file of the appeal", bool(acts))
    for one in acts:
        path = play.folder / one.name.replace("/", "-")
        path.write_bytes(desk.blobs.read(one.sha256))
        play.transcript.file(path, "The act of the visit")
