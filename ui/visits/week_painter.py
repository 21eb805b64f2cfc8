"""Painting the week: grounds and hatching, hours, heads, blocks. Words and sizes are ready before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QStaticText

from services.visit_board import BoardDay, Verdict
from ui.theme import Role, State, font, metrics, tokens
from ui.theme.tokens import Ink, Size
from ui.visits.week_layout import GUTTER, HEAD, HOUR, Block, WeekLayout
from ui.visits.words import short_person, verdict_words, visit_badge
from ui.widgets.shapes import shape
from ui.widgets.themed import rounded
from ui.wording.dates import weekday_short

_LINE = 16
_HATCH = 8


@dataclass(frozen=True, slots=True)
class BlockWords:
    """A block's words, made once when the week is shown."""

    name: str
    address: str
    badge: str
    state: State


def block_words(layout: WeekLayout) -> dict[str, BlockWords]:
    """The words of every block of a week."""
    today = layout.week.today
    found = {}
    for block in layout.blocks:
        state, badge = visit_badge(block.visit, today)
        name = short_person(block.visit.applicant) or block.visit.address
        found[block.visit.visit_id] = BlockWords(name, block.visit.address, badge, state)
    return found


def lane_ink(lane: int) -> Ink:
    """The two colours of engineers take turns; the name in the head tells them apart."""
    look = tokens()
    return look.engineer2 if lane % 2 else look.engineer1


class WeekPainter:
    """Paints a layout with a scroll offset; ``words`` by visit."""

    def __init__(self, layout: WeekLayout, words: Mapping[str, BlockWords], offset: QPointF) -> None:
        self._layout = layout
        self._words = words
        self._offset = offset

    def paint(self, painter: QPainter, area: QRectF, chosen: str) -> None:
        """Everything that is seen in ``area`` (the viewport)."""
        painter.fillRect(area, QColor(tokens().surface))
        painter.save()
        painter.setClipRect(area.adjusted(GUTTER, HEAD, 0, 0))
        painter.translate(-self._offset)
        seen = area.translated(self._offset)
        self._paint_days(painter, seen)
        self._paint_absences(painter, seen)
        self._paint_blocks(painter, seen, chosen)
        painter.restore()
        self._paint_gutter(painter, area)
        self._paint_heads(painter, area)

    def _paint_days(self, painter: QPainter, seen: QRectF) -> None:
        layout, look = self._layout, tokens()
        hours = range(layout.first_hour, layout.last_hour)
        for place, day in enumerate(layout.week.days):
            box = layout.day_box(place)
            if not box.intersects(seen):
                continue
            if greyed(day):
                painter.fillRect(box, QBrush(QColor(look.sunken)))
                painter.setBrushOrigin(QPointF(0, 0))
                painter.fillRect(box, QBrush(_hatched(look.line)))
            elif day.verdict is Verdict.LAWFUL and day.on == layout.week.first_strict and look.tinted:
                painter.fillRect(box, QColor(look.accent_tint))
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLines([QLineF(box.left(), self._y(at), box.right(), self._y(at)) for at in hours])
            painter.setPen(QPen(QColor(look.line), 1, Qt.PenStyle.DotLine))
            lanes = [layout.lane_box(place, lane).left() for lane in range(1, len(layout.lanes))]
            painter.drawLines([QLineF(left, box.top(), left, box.bottom()) for left in lanes])
            painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), QColor(look.line2))

    def _y(self, hour: int) -> float:
        return HEAD + (hour - self._layout.first_hour) * HOUR

    def _paint_absences(self, painter: QPainter, seen: QRectF) -> None:
        layout, look = self._layout, tokens()
        for absence in layout.week.absences:
            lane = layout.lanes.get(absence.engineer_id)
            if lane is None:
                continue
            for place, day in enumerate(layout.week.days):
                begin, end = absence.starts_at, absence.ends_at
                if not begin.date() <= day.on <= end.date():
                    continue
                column = layout.lane_box(place, lane)
                top = layout.y_of(begin.time()) if begin.date() == day.on else column.top()
                bottom = layout.y_of(end.time()) if end.date() == day.on else column.bottom()
                box = QRectF(column.left() + 1, max(top, HEAD), column.width() - 2, bottom - max(top, HEAD))
                if box.height() > 0 and box.intersects(seen):
                    rounded(painter, box, 4, look.hover, look.line2)
                    _words(
                        painter, box.adjusted(6, 4, -4, 0), absence.title, Role.CAPTION, look.text2, top=True
                    )

    def _paint_blocks(self, painter: QPainter, seen: QRectF, chosen: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        for block in self._layout.blocks:
            if block.box.intersects(seen):
                paint_block(
                    painter,
                    block,
                    self._words[block.visit.visit_id],
                    lane_ink(self._layout.lanes[block.visit.engineer_id]),
                    chosen=block.visit.visit_id == chosen,
                    ratio=ratio,
                )

    def _paint_gutter(self, painter: QPainter, area: QRectF) -> None:
        look = tokens()
        painter.save()
        painter.setClipRect(QRectF(area.left(), area.top() + HEAD, GUTTER, area.height() - HEAD))
        painter.fillRect(QRectF(area.left(), area.top(), GUTTER, area.height()), QColor(look.surface))
        painter.setFont(font(Role.NUMBER))
        painter.setPen(QColor(look.text2))
        for hour in range(self._layout.first_hour, self._layout.last_hour):
            top = self._y(hour) - self._offset.y()
            room = QRectF(0, top - 1, GUTTER - 10, _LINE)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), f"{hour}:00")
        painter.restore()

    def _paint_heads(self, painter: QPainter, area: QRectF) -> None:
        look, layout = tokens(), self._layout
        painter.save()
        painter.setClipRect(QRectF(area.left(), area.top(), area.width(), HEAD))
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), HEAD), QColor(look.surface))
        painter.setClipRect(QRectF(area.left() + GUTTER, area.top(), area.width() - GUTTER, HEAD))
        for place, day in enumerate(layout.week.days):
            left = layout.day_left[place] - self._offset.x()
            if left < area.right() and left + layout.day_width[place] > GUTTER:
                self._paint_head(painter, place, day, left)
        painter.restore()
        painter.fillRect(QRectF(area.left(), HEAD - 1, area.width(), 1), QColor(look.line2))

    def _paint_head(self, painter: QPainter, place: int, day: BoardDay, left: float) -> None:
        look, width = tokens(), self._layout.day_width[place]
        ink = look.accent_text if day.on == self._layout.week.today else look.text
        name = weekday_short(day.on)
        _words(painter, QRectF(left + 8, 6, width - 10, 18), name, Role.SECOND, look.text2)
        number = left + 8 + metrics(Role.SECOND).horizontalAdvance(name) + 6
        _words(painter, QRectF(number, 6, 30, 18), str(day.on.day), Role.DATE, ink)
        words, state = verdict_words(day)
        shown = left + 8
        if state is not None:
            drawn = shape(state, ratio=painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(shown, 28), drawn)
            shown += Size.SHAPE + 5
        tone = tokens().ink(state).text if state else look.text2
        _words(painter, QRectF(shown, 26, left + width - shown - 4, 18), words, Role.BADGE, tone)
        painter.fillRect(QRectF(left, 0, 1, HEAD), QColor(look.line2))
        for lane, engineer in enumerate(self._layout.week.engineers):
            column = self._layout.lane_box(place, lane).translated(-self._offset.x(), 0)
            if column.width() >= 40:
                room = QRectF(column.left() + 8, 48, column.width() - 10, 18)
                _words(painter, room, short_person(engineer.name), Role.BADGE, lane_ink(lane).text)


def greyed(day: BoardDay) -> bool:
    """Whether a visit that is announced today can't stand on this day."""
    return not day.working or day.verdict in (Verdict.PAST, Verdict.TOO_EARLY)


def paint_block(
    painter: QPainter, block: Block, words: BlockWords, ink: Ink, *, chosen: bool, ratio: float
) -> None:
    """One visit: a bar in the engineer's colour, name, address, badge."""
    look, box = tokens(), block.box
    over = not block.visit.open
    fill = look.sunken if over else (ink.tint if look.tinted else look.surface)
    edge = look.line if over or not look.tinted else ""
    bar = look.calm.shape if over else ink.shape
    body = _body(round(box.width()), round(box.height()), (fill, edge, bar), ratio)
    painter.drawPixmap(box.topLeft(), body)
    room = box.adjusted(9, 2, -4, -2)
    _words(painter, QRectF(room.left(), room.top(), room.width(), _LINE), words.name, Role.LABEL, look.text)
    used = _LINE
    if room.height() >= 2 * _LINE + 20:
        line = QRectF(room.left(), room.top() + _LINE, room.width(), _LINE)
        _words(painter, line, words.address, Role.SECOND, look.text2)
        used += _LINE
    if room.height() >= _LINE + 14:
        _paint_badge(painter, room.adjusted(0, used, 0, 0), words, ratio)
    if chosen:
        painter.setPen(QPen(QColor(look.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)


@lru_cache(maxsize=256)
def _body(width: int, height: int, colours: tuple[str, str, str], ratio: float) -> QPixmap:
    """The ground of a block with its bar: most blocks share a few sizes, so few pictures are needed."""
    fill, line, bar = colours
    body = QPixmap(round(width * ratio), round(height * ratio))
    body.setDevicePixelRatio(ratio)
    body.fill(Qt.GlobalColor.transparent)
    painter = QPainter(body)
    rounded(painter, QRectF(0, 0, width, height), 4, fill, line or None)
    painter.fillRect(QRectF(0, 0, 3, height), QColor(bar))
    painter.end()
    return body


def _paint_badge(painter: QPainter, room: QRectF, words: BlockWords, ratio: float) -> None:
    """The badge at the foot of a block; in a narrow one its words go on in a second line."""
    width = int(room.width() - Size.SHAPE - 4)
    lines = _broken(words.badge, width) if room.height() >= 2 * _LINE else (words.badge,)
    top = room.bottom() - len(lines) * _LINE
    painter.drawPixmap(QPointF(room.left(), top + 1), shape(words.state, ratio=ratio))
    for place, line in enumerate(lines):
        text = QRectF(room.left() + Size.SHAPE + 4, top + place * _LINE, width, _LINE)
        _words(painter, text, line, Role.BADGE, tokens().ink(words.state).text)


@lru_cache(maxsize=1024)
def _broken(text: str, width: int) -> tuple[str, ...]:
    """A badge in one line, or broken at its first space where it is too wide for one."""
    first, space, rest = text.partition(" ")
    fits = metrics(Role.BADGE).horizontalAdvance(text) <= width
    return (text,) if fits or not space else (first, rest)


def _words(painter: QPainter, room: QRectF, text: str, role: Role, ink: str, *, top: bool = False) -> None:
    painter.setFont(font(role))
    painter.setPen(QColor(ink))
    above = room.top() if top else room.top() + (room.height() - metrics(role).height()) / 2
    painter.drawStaticText(QPointF(room.left(), above), _laid_out(text, role, int(room.width())))


@lru_cache(maxsize=4096)
def _laid_out(text: str, role: Role, width: int) -> QStaticText:
    """Words as wide as there is room, laid out once: a full week paints a thousand of them in a frame."""
    shown = QStaticText(metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width))
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.prepare(font=font(role))
    return shown


@lru_cache(maxsize=8)
def _hatched(colour: str) -> QPixmap:
    """A tile of diagonal lines; one fill instead of a thousand lines."""
    tile = QPixmap(_HATCH, _HATCH)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1))
    for shift in (-_HATCH, 0, _HATCH):
        painter.drawLine(QLineF(shift, _HATCH, shift + _HATCH, 0))
    painter.end()
    return tile
