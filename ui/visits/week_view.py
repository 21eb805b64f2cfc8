"""The week in the hand: visits are moved by mouse and by keys, and told to screen readers in words."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from services.visit_board import WeekView
from ui.visits.week_canvas import Held, WeekCanvas
from ui.visits.week_layout import HEAD, STEP, Block, Cell

_DRAG_FROM = 6
Key = Qt.Key


class WeekBoard(WeekCanvas):
    """Days × engineers.

    Keys: arrows go from visit to visit; Space takes one into the hand, then arrows carry it (Shift:
    by engineer), Enter lets it down, Escape puts it back; Enter opens.

    Signals:
        opened: Enter or a double click on a visit (its identifier).
        chosen: the person is at this visit (its identifier).
        dropped: a visit was let down elsewhere: (identifier or "" for a new one, engineer, wall time).
    """

    opened = Signal(str)
    chosen = Signal(str)
    dropped = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: tuple[QPointF, Block] | None = None
        self._grip = 0.0

    def hold_new(self, cell: Cell, minutes: int, title: str) -> None:
        """Put a new visit into the hand; Enter or a click lets it down."""
        self.held = Held(cell, minutes, title)
        self._carried()

    def drop_held(self) -> None:
        """Nothing is in the hand any more."""
        self.held = None
        self.viewport().update()
        self._tell()

    # --- the mouse -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a visit; a new visit in the hand is let down."""
        if event.button() != Qt.MouseButton.LeftButton or self._layout is None:
            return
        self.setFocus()
        point = event.position() + self._offset()
        if self.held is not None and not self.held.visit_id:
            cell = self._layout.cell_at(point)
            if cell is not None and event.position().y() > HEAD:
                self.held.cell = cell
                self._let_down()
            return
        block = self._layout.block_at(point)
        if block is not None:
            self._pressed = (point, block)
            self._grip = point.y() - block.box.top()
            self._go_to(block.visit.visit_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what is in the hand."""
        if self._layout is None:
            return
        point = event.position() + self._offset()
        if self._pressed is not None and self.held is None:
            start, block = self._pressed
            if block.visit.movable and (point - start).manhattanLength() >= _DRAG_FROM:
                self._take(block)
        if self.held is None or (self.held.visit_id and self._pressed is None):
            return
        cell = self._layout.cell_at(point, grip=self._grip if self.held.visit_id else 0.0)
        if cell is not None and cell != self.held.cell:
            self.held.cell = cell
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let down what was carried."""
        pressed, self._pressed = self._pressed, None
        if event.button() == Qt.MouseButton.LeftButton and pressed and self.held and self.held.visit_id:
            self._let_down()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a visit."""
        block = self._layout.block_at(event.position() + self._offset()) if self._layout else None
        if block is not None:
            self.opened.emit(block.visit.visit_id)

    # --- the keyboard ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Space, Enter, Escape."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        done = self._carry(key, shift=shift) if self.held else self._walk(key)
        if not done:
            super().keyPressEvent(event)

    def _carry(self, key: int, *, shift: bool) -> bool:
        held, layout = self.held, self._layout
        if held is None or layout is None:
            return False
        side = {Key.Key_Left: -1, Key.Key_Right: 1}.get(Key(key), 0)
        down = {Key.Key_Up: -1, Key.Key_Down: 1}.get(Key(key), 0)
        if side or down:
            days, lanes = (0, side) if shift else (side, 0)
            held.cell = layout.moved(held.cell, days=days, lanes=lanes, minutes=down * 2 * STEP)
            self._carried()
            return True
        if key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self._let_down()
            return True
        if key == Key.Key_Escape:
            self.drop_held()
            return True
        return False

    def _walk(self, key: int) -> bool:
        if self._layout is None or not self._layout.blocks:
            return False
        if key in (Key.Key_Return, Key.Key_Enter) and self._chosen:
            self.opened.emit(self._chosen)
            return True
        if key == Key.Key_Space and self._chosen:
            block = self.block_of(self._chosen)
            if block is not None and block.visit.movable:
                self._take(block)
            return True
        steps = {Key.Key_Right: 1, Key.Key_Down: 1, Key.Key_Left: -1, Key.Key_Up: -1}
        if Key(key) not in steps:
            return False
        sideways = key in (Key.Key_Left, Key.Key_Right)
        self._step(steps[Key(key)], sideways=sideways)
        return True

    def _step(self, by: int, *, sideways: bool) -> None:
        """Up and down by time through the days; left and right to the next engineer or day."""
        ordered = sorted(self._layout.blocks if self._layout else [], key=_by_time)
        here = next((n for n, one in enumerate(ordered) if one.visit.visit_id == self._chosen), -1)
        if here < 0:
            self._go_to(ordered[0 if by > 0 else -1].visit.visit_id)
            return
        if not sideways:
            self._go_to(ordered[max(0, min(len(ordered) - 1, here + by))].visit.visit_id)
            return
        from_box = ordered[here].box
        beside = [one for one in ordered if (one.box.left() - from_box.left()) * by > 1]
        if beside:
            near = min(beside, key=lambda one: (_distance(one.box, from_box), one.visit.visit_id))
            self._go_to(near.visit.visit_id)

    # --- what is in the hand ---------------------------------------------------------------

    def _go_to(self, visit_id: str) -> None:
        self.choose(visit_id)
        self.chosen.emit(visit_id)

    def _take(self, block: Block) -> None:
        visit = block.visit
        cell = Cell(visit.starts_at.date(), visit.engineer_id, visit.starts_at.time())
        title = self._words[visit.visit_id].name
        self.held = Held(cell, visit.minutes, title, visit.visit_id)
        self._carried()

    def _carried(self) -> None:
        if self.held is not None and self._layout is not None:
            box = self._layout.box_of(self.held.cell, self.held.minutes)
            if box is not None:
                self._show_box(box)
        self.viewport().update()
        self._tell()

    def _let_down(self) -> None:
        held = self.held
        if held is None:
            return
        block = self.block_of(held.visit_id)
        self.held = None
        self.viewport().update()
        same = block is not None and (block.visit.engineer_id, block.visit.starts_at) == (
            held.cell.engineer_id,
            held.cell.moment,
        )
        if not same:
            self.dropped.emit(held.visit_id, held.cell.engineer_id, held.cell.moment)


def _by_time(block: Block) -> tuple[datetime, float]:
    return block.visit.starts_at, block.box.left()


def _distance(box: QRectF, other: QRectF) -> float:
    return abs(box.left() - other.left()) * 4 + abs(box.top() - other.top())


def usual_hour(week: WeekView) -> time:
    """The hour that a new visit is offered at."""
    return max(week.opens, time(10))
