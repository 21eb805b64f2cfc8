"""Paints rows: two lines (48 px), compact (30 px) and group rows (28 px); budget 0.3 ms a row.

Nothing is parsed, translated or looked up here. Colours are converted once a theme, texts are
elided once per (text, role, width), pixmaps come from caches.
"""

from __future__ import annotations

from functools import lru_cache
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Role, State, Tokens, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.longlist.layout import Group
from ui.widgets.longlist.model import LongListModel
from ui.widgets.longlist.rows import Mark, Row
from ui.widgets.shapes import shape

_LEFT = 16
_WORDS = 34
_NAME = 112
_TERM_GAP = 6
_RIGHT = 14
_AVATAR = 22
_MARK = 14
_COMPACT_NUMBER = 100
_COMPACT_NAME = 150
_COMPACT_NAME_PART = 0.36
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


@lru_cache(maxsize=8192)
def elided(text: str, role: Role, width: int) -> str:
    """The text cut to a width with an ellipsis."""
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=4096)
def advance(text: str, role: Role) -> int:
    """Width of a text in a role's font."""
    return metrics(role).horizontalAdvance(text)


@lru_cache(maxsize=8192)
def _shaped(text: str, role: Role) -> tuple[QStaticText, int, int]:
    """The text shaped once, its width and its height: shaping costs more than painting."""
    shaped = QStaticText(text)
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    shaped.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    shaped.prepare(QTransform(), font(role))
    return shaped, advance(text, role), metrics(role).height()


@lru_cache(maxsize=4)
def _colours(look: Tokens) -> dict[str, QColor]:
    plain = {name: QColor(value) for name, value in look.colours().items()}
    for state in State:
        ink = look.ink(state)
        plain[f"{state}.text"], plain[f"{state}.tint"] = QColor(ink.text), QColor(ink.tint)
    return plain


class _Pen:
    """A painter with the colours, the row's state and the ratio at hand."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool, active: bool
    ) -> None:
        self.painter = painter
        self.box: QRect = option.rect
        self.colour = _colours(tokens())
        self.chosen = chosen
        self.active = active
        self.ratio = painter.device().devicePixelRatioF()

    def text(self, left: int, middle: int, words: str, role: Role, colour: str) -> int:
        """Words from ``left``, centred on the line at ``middle``; returns where they end."""
        shaped, width, height = _shaped(words, role)
        self.painter.setFont(font(role))
        self.painter.setPen(self.colour[colour])
        self.painter.drawStaticText(left, middle - height // 2, shaped)
        return left + width

    def picture(self, left: int, middle: int, name: str, colour: str, size: int = _MARK) -> None:
        """An icon centred on the line."""
        drawn = pixmap(name, self.colour[colour].name(), size, self.ratio)
        self.painter.drawPixmap(left, middle - size // 2, drawn)

    def tinted(self, box: QRect, colour: str, radius: float = Size.RADIUS_PILL) -> None:
        """A filled pill without outline."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour[colour])
        self.painter.drawRoundedRect(QRectF(box), radius, radius)


class RowDelegate(QStyledItemDelegate):
    """Asks the model directly, so that no row goes through QVariant."""

    def __init__(self, model: LongListModel, *, compact: bool = False) -> None:
        super().__init__(model)
        self._model = model
        self.compact = compact
        self.current_id: int | None = None

    @property
    def row_height(self) -> int:
        """Height of an ordinary row."""
        return Size.COMPACT_ROW if self.compact else Size.LIST_ROW

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """The view sets heights itself."""
        return QSize(200, self.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row of either kind."""
        found = self._model.at(index.row())
        view = cast(QAbstractItemView, option.widget)
        chosen = view.selectionModel().isSelected(index)
        active = view.isEnabled() and view.hasFocus() and view.isActiveWindow()
        pen = _Pen(painter, option, chosen=chosen, active=active)
        if isinstance(found, Group):
            _paint_group(pen, found, folded=self._model.is_folded(found.key))
            return
        _paint_ground(pen, hovered=view.underMouse() and _is_hovered(option))
        if found is None:
            _paint_waiting(pen, compact=self.compact)
        elif self.compact:
            _paint_compact(pen, found)
        else:
            _paint_two_lines(pen, found)


def _is_hovered(option: QStyleOptionViewItem) -> bool:
    # Asked only while the pointer is there: PySide makes the style's 566 flags at the first look at one.
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_MouseOver)


def _paint_group(pen: _Pen, group: Group, *, folded: bool) -> None:
    box, painter = pen.box, pen.painter
    painter.fillRect(box, pen.colour["sunken"])
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), pen.colour["line"])
    middle = box.center().y()
    ink = f"{group.state}.text" if group.state in (State.LATE, State.TODAY) else "text2"
    end = pen.text(box.left() + _LEFT, middle, group.title, Role.BADGE, ink)
    pen.text(end + 7, middle, f"{group.count:,}".replace(",", "\u00a0"), Role.COUNT, "text2")
    chevron = "chevron-right" if folded else "chevron-down"
    pen.picture(box.right() - _LEFT - _MARK, middle, chevron, "text3")


def _paint_ground(pen: _Pen, *, hovered: bool) -> None:
    box, painter = pen.box, pen.painter
    if pen.chosen:
        painter.fillRect(box, pen.colour["selected" if pen.active else "selected_off"])
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), pen.colour["accent"])
    elif hovered:
        painter.fillRect(box, pen.colour["hover"])
    line = QRect(box.left() + _LEFT, box.bottom(), box.width() - _LEFT, 1)
    painter.fillRect(line, pen.colour["line"])


def _paint_waiting(pen: _Pen, *, compact: bool) -> None:
    """Grey bars where the words will be: the row is being read."""
    top = pen.box.center().y() - (4 if compact else 12)
    pen.tinted(QRect(pen.box.left() + _NAME, top, 180, 8), "hover", 4)
    if not compact:
        pen.tinted(QRect(pen.box.left() + _NAME, top + 16, 260, 8), "hover", 4)


def _paint_two_lines(pen: _Pen, row: Row) -> None:
    first, second = pen.box.top() + 16, pen.box.top() + 33
    _paint_term(pen, row, first, tinted=True)
    pen.text(pen.box.left() + _WORDS, second, row.due, Role.SECOND, "text2")
    right = _paint_avatar(pen, row, first)
    right = _paint_number(pen, row.number, right - 8, first)
    _paint_name(pen, row, first, right - 12)
    edge = _paint_marks(pen, row.marks, pen.box.right() - _RIGHT, second)
    _paint_words(pen, row, pen.box.left() + _NAME, second, edge - 10)


def _paint_term(pen: _Pen, row: Row, middle: int, *, tinted: bool) -> None:
    if row.state is None:
        words = elided(row.left, Role.LABEL, _NAME - _LEFT - _TERM_GAP)
        pen.text(pen.box.left() + _LEFT, middle, words, Role.LABEL, "text2")
        return
    left = pen.box.left()
    if tinted and row.state in (State.LATE, State.TODAY):
        width = advance(row.left, Role.LABEL) + _WORDS - 12 + 8
        pen.tinted(QRect(left + 12, middle - 10, width, 20), f"{row.state}.tint")
    drawn = shape(row.state, used=row.used, ratio=pen.ratio)
    pen.painter.drawPixmap(left + _LEFT, middle - Size.SHAPE // 2, drawn)
    loud = row.state is not State.IN_TIME and row.state is not State.PAUSED
    role = Role.LABEL if loud else Role.TOPIC
    # A long state of another list gives way; "−3 days" always has room.
    words = elided(row.left, role, _NAME - _WORDS - _TERM_GAP)
    pen.text(left + _WORDS, middle, words, role, f"{row.state}.text")


def _paint_avatar(pen: _Pen, row: Row, middle: int) -> int:
    """Initials at the right; returns the left edge of the circle."""
    left = pen.box.right() - _RIGHT - _AVATAR + 1
    if row.initials:
        circle = QRect(left, middle - _AVATAR // 2, _AVATAR, _AVATAR)
        pen.tinted(circle, "surface" if pen.chosen else f"{State.IN_TIME}.tint", _AVATAR / 2)
        pen.painter.setFont(font(Role.INITIALS))
        pen.painter.setPen(pen.colour[f"{State.IN_TIME}.text"])
        pen.painter.drawText(circle, _CENTRE, row.initials)
    return left


def _paint_number(pen: _Pen, number: str, right: int, middle: int) -> int:
    """The number is never cut; returns its left edge."""
    left = right - advance(number, Role.NUMBER)
    pen.text(left, middle, number, Role.NUMBER, "text2")
    return left


def _paint_name(pen: _Pen, row: Row, middle: int, right: int) -> None:
    left = pen.box.left() + _NAME
    spare = (advance(row.pill, Role.BADGE) + 22 if row.pill else 0) + (40 if row.people else 0)
    name = elided(row.name, Role.NAME, max(40, right - left - spare - (14 if row.unseen else 0)))
    left = pen.text(left, middle, name, Role.NAME, "text3" if row.dimmed else "text")
    if row.pill:
        pill = QRect(left + 8, middle - 9, advance(row.pill, Role.BADGE) + 14, 18)
        pen.tinted(pill, "surface" if pen.chosen else f"{State.IN_TIME}.tint")
        left = pen.text(pill.left() + 7, middle, row.pill, Role.BADGE, f"{State.IN_TIME}.text") + 7
    if row.people:
        pen.picture(left + 8, middle, "users", "text2")
        left = pen.text(left + 26, middle, row.people, Role.COUNT, "text2")
    if row.unseen:
        pen.tinted(QRect(left + 9, middle - 3, 7, 7), "accent", 3.5)


def _paint_marks(pen: _Pen, marks: tuple[Mark, ...], right: int, middle: int) -> int:
    """Marks from the right; returns the left edge of the last one."""
    for mark in reversed(marks):
        right = _paint_mark(pen, mark, right, middle) - 8
    return right + 8 if marks else right


def _paint_mark(pen: _Pen, mark: Mark, right: int, middle: int) -> int:
    if mark.count:
        right -= advance(mark.count, Role.COUNT)
        pen.text(right, middle, mark.count, Role.COUNT, "text2")
        right -= 4
    pen.picture(right - _MARK, middle, mark.icon, mark.token)
    return right - _MARK


def _paint_words(pen: _Pen, row: Row, left: int, middle: int, right: int) -> None:
    """Topic, then the text as far as there is room."""
    topic = elided(row.topic, Role.TOPIC, max(0, right - left))
    end = pen.text(left, middle, topic, Role.TOPIC, "text2") + 8 if topic else left
    room = right - end
    if room > 24 and row.text:
        pen.text(end, middle, elided(row.text, Role.SECOND, room), Role.SECOND, "text2")


def _paint_compact(pen: _Pen, row: Row) -> None:
    """Columns stand at fixed places, so that the eye can run down them."""
    box, middle = pen.box, pen.box.center().y()
    _paint_term(pen, row, middle, tinted=False)
    number = row.short_number or row.number
    end = pen.text(box.left() + _COMPACT_NUMBER, middle, number, Role.NUMBER, "text2") + 9
    left = max(end, box.left() + _COMPACT_NAME)
    topic = box.left() + _COMPACT_NAME + int(box.width() * _COMPACT_NAME_PART)
    name = elided(row.name, Role.NAME, max(60, topic - left - (18 if row.unseen else 8)))
    end = pen.text(left, middle, name, Role.NAME, "text3" if row.dimmed else "text")
    if row.unseen:
        pen.tinted(QRect(end + 6, middle - 3, 7, 7), "accent", 3.5)
    right = _paint_marks(pen, row.plain_marks, _paint_avatar(pen, row, middle) - 8, middle) - 10
    if right - topic > 24:
        _paint_words(pen, row, topic, middle, right)
