"""Visits: painting a full week, the frames of a drag, planning with both checks, keeping a large photo.

The week holds 20 engineers with 30 visits each. Painting is measured twice: what a window of 1366 × 768
shows, and all 600 blocks at once on a sheet as large as the whole week. The best of several passes counts.
"""

from __future__ import annotations

import io
import os
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure, median, percentile
from services.desk import Desk
from services.intake_form import NewFile
from services.people import Colleague
from services.visit_board import BoardVisit, WeekView, week_view
from services.visit_conduct import attach_photo
from services.visit_planning import VisitPlan, check_plan, plan_visit
from tests.factory import ALMATY, clock_at, make_office
from ui.theme import Mode, theme
from ui.visits.week_layout import WeekLayout
from ui.visits.week_painter import WeekPainter, block_words
from ui.visits.week_view import WeekBoard

ENGINEERS, VISITS = 20, 30
PASSES = 40
MONDAY = date(2026, 6, 15)
TWELVE_MEGAPIXELS = (4032, 3024)


def best_ms(work: Callable[[], object], passes: int = PASSES) -> float:
    """The best of several passes, milliseconds."""
    taken = []
    for _ in range(passes):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1e3)
    return min(taken)


def full_week(desk: Desk) -> WeekView:
    """Twenty engineers, each with thirty visits from Monday to Friday."""
    empty = week_view(desk, MONDAY)
    people = tuple(_engineer(number) for number in range(ENGINEERS))
    visits = tuple(_visit(person, number) for person in people for number in range(VISITS))
    return WeekView(
        days=empty.days,
        engineers=people,
        visits=visits,
        absences=(),
        opens=empty.opens,
        closes=empty.closes,
        today=empty.today,
        first_lawful=empty.first_lawful,
        first_strict=empty.first_strict,
    )


def _engineer(number: int) -> Colleague:
    return Colleague(
        id=f"e{number}",
        name=f"Инженеров{number} Олег Викторович",
        short=f"Инженеров{number} О. В.",
        position="инженер",
        unit_id="",
        place_id="",
        roles=frozenset({"engineer"}),
        phone="",
        email="",
    )


def _visit(person: Colleague, number: int) -> BoardVisit:
    day, hour = divmod(number, 6)
    starts = datetime.combine(MONDAY, datetime.min.time()) + timedelta(days=day, hours=9 + hour * 1.5)
    notice = ("in_time", "late", "none", "not_reached")[number % 4]
    return BoardVisit(
        visit_id=f"{person.id}-{number}",
        appeal_id="",
        engineer_id=person.id,
        starts_at=starts,
        minutes=60,
        state="planned",
        open=True,
        urgent=False,
        address=f"мкр. Самал, {number}, кв. {number * 3}",
        applicant=f"Ахметова{number} Гүлнар Сейітқызы",
        phone="",
        number=f"С2-26-A-{number:04}",
        notice=notice,
        notice_latest_on=MONDAY - timedelta(days=7),
        notice_given_on=MONDAY - timedelta(days=8),
        message="",
        reminder="",
        purpose="Замер температуры",
        act_number="",
        late_change=False,
        outcome="",
        unsent=False,
        round_order=None,
    )


def painting(week: WeekView) -> list[Figure]:
    """The week in a window, the whole week at once, and the frames of a drag."""
    board = WeekBoard()
    board.resize(1010, 640)
    board.show()
    board.show_week(week)
    QApplication.processEvents()
    layout = board.layout_now
    if layout is None:
        raise RuntimeError("the week has no layout")
    screen = QImage(board.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)

    def window() -> None:
        theme().changed.emit()  # everything is painted anew, as after a change of colours
        board.viewport().render(screen)

    seen = best_ms(window)
    return [
        Figure("week of 20 x 30 visits, window 1366 x 768", seen, "ms", 16, f"best of {PASSES}"),
        Figure(
            "week of 20 x 30 visits, all blocks at once", _whole(week), "ms", None, "600 blocks, no scrolling"
        ),
        _drag(board),
    ]


def _whole(week: WeekView) -> float:
    layout = WeekLayout(week, 1010)
    sheet = QImage(int(layout.width), int(layout.height), QImage.Format.Format_ARGB32_Premultiplied)
    words = block_words(layout)

    def paint() -> None:
        painter = QPainter(sheet)
        WeekPainter(layout, words, QPointF(0, 0)).paint(painter, QRectF(sheet.rect()), "")
        painter.end()

    return best_ms(paint, 10)


def _drag(board: WeekBoard) -> Figure:
    """The slowest of many frames of one drag: move, paint, and everything the move asks for."""
    layout = board.layout_now
    if layout is None:
        raise RuntimeError("the week has no layout")
    start = board.point_of(layout.blocks[0].box.center())
    _mouse(board, QEvent.Type.MouseButtonPress, start)
    frames = []
    for step in range(120):
        began = time.perf_counter()
        _mouse(board, QEvent.Type.MouseMove, start + QPointF(step * 4 % 600, step * 3 % 360))
        board.viewport().repaint()
        frames.append((time.perf_counter() - began) * 1e3)
    board.drop_held()
    worst = percentile(frames, 0.99)
    return Figure("frame of a drag, 99th percentile", worst, "ms", 33, f"median {median(frames):.2f} ms")


def _mouse(board: WeekBoard, kind: QEvent.Type, spot: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    place = board.viewport().mapToGlobal(spot)
    event = QMouseEvent(kind, spot, place, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(board.viewport(), event)


def planning(desk: Desk) -> list[Figure]:
    """The check of a plan beside a month of visits, and the plan itself."""
    hours = [9, 10.5, 12, 13.5, 15, 16.5]
    days = [day for day in range(30) if (MONDAY + timedelta(days=day)).weekday() < 5]
    for day in days:
        for hour in hours[:5]:
            at = datetime(2026, 6, 15, tzinfo=ALMATY) + timedelta(days=day, hours=hour)
            plan_visit(desk, plan=VisitPlan("e-ten", at, address="ул. Абая, 7"))
    free = iter([datetime(2026, 6, 15, tzinfo=ALMATY) + timedelta(days=day, hours=16.5) for day in days])
    last = VisitPlan("e-ten", datetime(2026, 6, 16, 16, 30, tzinfo=ALMATY), address="ул. Абая, 7")
    checked = best_ms(lambda: check_plan(desk, last), 20)

    def plan() -> None:
        plan_visit(desk, plan=VisitPlan("e-ten", next(free), address="ул. Абая, 7"))

    return [
        Figure("check of a plan (notice and clashes)", checked, "ms", None, "beside 110 visits"),
        Figure(
            "plan a visit with both checks",
            best_ms(plan, 15),
            "ms",
            20,
            "checked and written, beside 110 visits",
        ),
    ]


def photographing(desk: Desk) -> list[Figure]:
    """A photo of twelve megapixels: checked, freed of notes, small picture, hashed, stored."""
    made = plan_visit(
        desk, plan=VisitPlan("e-seitkali", datetime(2026, 6, 15, 10, tzinfo=ALMATY), address="ул. Абая, 7")
    )
    noise = Image.effect_noise((1008, 756), 60).resize(TWELVE_MEGAPIXELS).convert("RGB")
    written = io.BytesIO()
    noise.save(written, "JPEG", quality=92)
    data, taken = written.getvalue(), []
    for number in range(5):
        photo = NewFile("a.jpg", data + bytes([number]), "image/jpeg")
        began = time.perf_counter()
        attach_photo(desk, visit_id=made.visit_id, photo=photo)
        taken.append((time.perf_counter() - began) * 1e3)
    note = f"{len(data) / 1e6:.1f} MB, thumbnail, hash, stored"
    return [Figure("photo of 12 megapixels attached", min(taken), "ms", 300, note)]


def run() -> list[Figure]:
    """All figures of visits."""
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        theme().start(app, Mode.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        office = make_office(Path(folder), clock=clock_at("2026-06-01 10:00"))
        desk = office.sit_down("e-ten")
        figures = [*painting(full_week(desk)), *planning(desk), *photographing(desk)]
        office.store.close()
    return figures
