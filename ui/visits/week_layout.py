"""Where everything of the week stands: days side by side, engineers as lanes in them, hours downwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPointF, QRectF

from services.visit_board import BoardVisit, WeekView

GUTTER = 56
HEAD = 72
HOUR = 54
LANE = 72
"""Least width of an engineer's lane: two of them and seven days fit on a screen of 1366."""
STEP = 15
"""Minutes to which a dragged block snaps."""
_OFF = 70


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in the week: a day, an engineer, an hour."""

    on: date
    engineer_id: str
    at: time

    @property
    def moment(self) -> datetime:
        """Wall time."""
        return datetime.combine(self.on, self.at)


@dataclass(frozen=True, slots=True)
class Block:
    """A visit and where it is painted, in coordinates of the whole week."""

    visit: BoardVisit
    box: QRectF


class WeekLayout:
    """The geometry of one week for one width; made anew when either changes."""

    def __init__(self, week: WeekView, width: float) -> None:
        self.week = week
        self.first_hour, self.last_hour = _hours(week)
        self.lanes = {one.id: place for place, one in enumerate(week.engineers)}
        self.day_left, self.day_width = self._columns(width)
        self.width = self.day_left[-1] + self.day_width[-1] if self.day_left else GUTTER
        self.height = HEAD + (self.last_hour - self.first_hour) * HOUR
        self.blocks = list(self._blocks())

    def _columns(self, width: float) -> tuple[list[float], list[float]]:
        """Left edges and widths of the days; days off without visits are narrow."""
        busy = {visit.starts_at.date() for visit in self.week.visits}
        full = [day.working or day.on in busy for day in self.week.days]
        least = max(1, len(self.lanes)) * LANE
        spare = width - GUTTER - _OFF * full.count(False)
        whole = max(least, spare / max(1, full.count(True)))
        widths = [whole if one else float(_OFF) for one in full]
        lefts, left = [], float(GUTTER)
        for one in widths:
            lefts.append(left)
            left += one
        return lefts, widths

    def day_box(self, place: int) -> QRectF:
        """The column of a day below its head."""
        return QRectF(self.day_left[place], HEAD, self.day_width[place], self.height - HEAD)

    def lane_box(self, place: int, lane: int) -> QRectF:
        """The column of an engineer in a day."""
        width = self.day_width[place] / max(1, len(self.lanes))
        return QRectF(self.day_left[place] + lane * width, HEAD, width, self.height - HEAD)

    def y_of(self, at: time) -> float:
        """How far down an hour is."""
        return HEAD + (at.hour + at.minute / 60 - self.first_hour) * HOUR

    def box_of(self, cell: Cell, minutes: int) -> QRectF | None:
        """Where a visit of some minutes would stand; None outside of this week."""
        place = (cell.on - self.week.days[0].on).days
        lane = self.lanes.get(cell.engineer_id)
        if not 0 <= place < len(self.day_left) or lane is None:
            return None
        column = self.lane_box(place, lane)
        height = max(20.0, minutes / 60 * HOUR)
        return QRectF(column.left() + 2, self.y_of(cell.at) + 1, column.width() - 4, height - 2)

    def cell_at(self, point: QPointF, *, grip: float = 0.0) -> Cell | None:
        """The day, engineer and quarter of an hour under a point; ``grip``: pixels below the block's top."""
        place = next(
            (n for n, left in enumerate(self.day_left) if left <= point.x() < left + self.day_width[n]), -1
        )
        if place < 0 or not self.lanes:
            return None
        width = self.day_width[place] / len(self.lanes)
        lane = min(len(self.lanes) - 1, int((point.x() - self.day_left[place]) / width))
        minutes = self.first_hour * 60 + (point.y() - grip - HEAD) / HOUR * 60
        minutes = max(self.first_hour * 60, min(self.last_hour * 60 - STEP, round(minutes / STEP) * STEP))
        engineer = list(self.lanes)[lane]
        return Cell(self.week.days[place].on, engineer, time(int(minutes) // 60, int(minutes) % 60))

    def block_at(self, point: QPointF) -> Block | None:
        """The visit under a point; the last painted one lies on top."""
        return next((one for one in reversed(self.blocks) if one.box.contains(point)), None)

    def block_of(self, visit_id: str) -> Block | None:
        """Where a visit stands."""
        return next((one for one in self.blocks if one.visit.visit_id == visit_id), None)

    def moved(self, cell: Cell, *, days: int = 0, lanes: int = 0, minutes: int = 0) -> Cell:
        """A cell some steps further, inside the week and its hours."""
        ids = list(self.lanes)
        lane = max(0, min(len(ids) - 1, self.lanes.get(cell.engineer_id, 0) + lanes))
        first, last = self.week.days[0].on, self.week.days[-1].on
        on = max(first, min(last, cell.on + timedelta(days=days)))
        at = cell.at.hour * 60 + cell.at.minute + minutes
        at = max(self.first_hour * 60, min(self.last_hour * 60 - STEP, at))
        return Cell(on, ids[lane], time(at // 60, at % 60))

    def _blocks(self) -> Iterator[Block]:
        for visits in _by_lane(self.week.visits).values():
            for visit, column, columns in _side_by_side(visits):
                cell = Cell(visit.starts_at.date(), visit.engineer_id, visit.starts_at.time())
                box = self.box_of(cell, visit.minutes)
                if box is not None:
                    width = box.width() / columns
                    yield Block(visit, QRectF(box.left() + column * width, box.top(), width, box.height()))


def _hours(week: WeekView) -> tuple[int, int]:
    """The hours of visits, or more where a visit lies outside of them."""
    starts = [visit.starts_at.hour for visit in week.visits]
    ends = [_end_hour(visit) for visit in week.visits]
    first = min([week.opens.hour, *starts])
    return first, min(24, max([week.closes.hour + bool(week.closes.minute), *ends, first + 1]))


def _end_hour(visit: BoardVisit) -> int:
    if visit.ends_at.date() > visit.starts_at.date():
        return 24
    return visit.ends_at.hour + bool(visit.ends_at.minute)


def _by_lane(visits: Sequence[BoardVisit]) -> dict[tuple[date, str], list[BoardVisit]]:
    found: dict[tuple[date, str], list[BoardVisit]] = {}
    for visit in visits:
        found.setdefault((visit.starts_at.date(), visit.engineer_id), []).append(visit)
    return found


def _side_by_side(visits: Sequence[BoardVisit]) -> Iterator[tuple[BoardVisit, int, int]]:
    """Visits that overlap (two laptops planned them) share the width of their lane."""
    group: list[BoardVisit] = []
    for visit in sorted(visits, key=lambda one: one.starts_at):
        if group and visit.starts_at >= max(one.ends_at for one in group):
            yield from ((one, place, len(group)) for place, one in enumerate(group))
            group = []
        group.append(visit)
    yield from ((one, place, len(group)) for place, one in enumerate(group))
