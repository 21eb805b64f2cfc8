"""The navigation: Today, the journals and own views, as data with counts; a rail when it is narrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Role, State, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.icon_button import IconButton
from ui.widgets.keycap import HEIGHT as CAP
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.shapes import shape
from ui.widgets.sheet import Ground, clear
from ui.widgets.text import Text
from ui.widgets.themed import follow_theme, inner_ring, rounded
from ui.wording.dates import number

_WORDS = 36
_GAP = 5
_TINT = 7
_RIGHT = 5


class NavItem(NamedTuple):
    """A place to go: ``page`` with ``argument``. ``state`` draws a shape and tints the count.

    ``calm`` counts are blue text without a tint (unsent); ``quiet`` places (own views) are grey
    and leave the rail; a ``busy_only`` place is shown while it counts something or is open, so that
    what needs nobody takes no room; ``key`` opens it ("Ctrl+1").
    """

    id: str
    title: str
    page: str
    argument: object = None
    icon: str = ""
    state: State | None = None
    calm: bool = False
    quiet: bool = False
    busy_only: bool = False
    key: str = ""


class NavSection(NamedTuple):
    """A heading and its items; ``aside`` stands right of the heading (today's date)."""

    title: str
    items: Sequence[NavItem]
    aside: str = ""
    add_name: str = ""
    """Name of the plus button of the heading; empty for none."""


class NavButton(QPushButton):
    """One place. Late and due today have tinted counts; zero is shown, grey."""

    def __init__(self, item: NavItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._count: int | None = None
        self._rail = False
        self.setText(item.title)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._describe()
        follow_theme(self)

    @property
    def wanted(self) -> bool:
        """Whether the place is worth its room now."""
        resting = self.item.busy_only and not self._count and not self.isChecked()
        return not resting and not (self._rail and self.item.quiet)

    def set_count(self, count: int | None) -> None:
        """The number at the right; None for a place without one."""
        self._count = count
        self._describe()
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Icon only, with the name in the tooltip."""
        self._rail = rail
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        count = "" if self._count is None else f", {self._count}"
        self.setAccessibleName(f"{self.item.title}{count}")
        self.setToolTip(self.item.title if self._rail else "")

    def sizeHint(self) -> QSize:
        """A row of 30 px, or a square of the rail."""
        if self._rail:
            return QSize(40, 40)
        words = metrics(Role.NAME).horizontalAdvance(self.item.title)
        return QSize(_WORDS + words + _GAP + self._count_room(), Size.NAV_ROW)

    def _count_room(self) -> int:
        """Width at the right that the number takes."""
        if self._count is None:
            return _GAP
        tint = _TINT if self._loud() else 0
        return metrics(Role.BADGE).horizontalAdvance(number(self._count)) + _RIGHT + _TINT + tint

    def _loud(self) -> bool:
        return self.item.state in (State.LATE, State.TODAY) and bool(self._count)

    def minimumSizeHint(self) -> QSize:
        """The words may be cut with an ellipsis; the count never."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Ground, bar, icon or shape, words, count."""
        painter = QPainter(self)
        look, box = tokens(), QRectF(self.rect())
        if self.isChecked():
            rounded(painter, box, Size.RADIUS_FIELD, look.selected)
            if not self._rail:
                rounded(painter, QRectF(0, 7, 3, box.height() - 14), 1.5, look.accent)
        elif self.underMouse():
            rounded(painter, box, Size.RADIUS_FIELD, look.hover)
        if self._rail:
            self._paint_rail(painter)
        else:
            self._paint_row(painter, box)
        if self.hasFocus():
            inner_ring(painter, box, Size.RADIUS_FIELD)

    def _sign(self, size: int) -> QPixmap:
        ratio, look = self.devicePixelRatioF(), tokens()
        if self.item.state:
            return shape(self.item.state, used=0.7, size=size - 2, ratio=ratio)
        ink = look.accent_text if self.isChecked() or (self.item.calm and self._count) else look.text2
        return pixmap(self.item.icon or "list-filter", ink, size, ratio)

    def _paint_row(self, painter: QPainter, box: QRectF) -> None:
        look = tokens()
        sign = self._sign(Size.ICON)
        side = sign.deviceIndependentSize().width()
        faded = self.item.state is not None and self._count == 0
        painter.setOpacity(0.45 if faded else 1)
        painter.drawPixmap(QPointF(18 - side / 2, box.center().y() - side / 2), sign)
        painter.setOpacity(1)
        self._paint_count(painter, box)
        right = box.right() - self._count_room() - _GAP
        role = Role.NAME if self.isChecked() else Role.STRONG
        words = metrics(role).elidedText(self.item.title, Qt.TextElideMode.ElideRight, int(right - _WORDS))
        painter.setFont(font(role))
        marked = self.isChecked() and not self.item.state
        plain = look.text2 if self.item.quiet else look.text
        painter.setPen(QColor(look.accent_text if marked else plain))
        painter.drawText(
            QRectF(_WORDS, 0, right - _WORDS, box.height()), int(Qt.AlignmentFlag.AlignVCenter), words
        )

    def _paint_count(self, painter: QPainter, box: QRectF) -> None:
        if self._count is None:
            return
        look, words = tokens(), number(self._count)
        width = metrics(Role.BADGE).horizontalAdvance(words)
        left = box.right() - _RIGHT - width - 2 * _TINT
        pill = QRectF(left, box.center().y() - 10, width + 2 * _TINT, 20)
        ink = look.text2
        if self._loud() and self.item.state:
            rounded(painter, pill, 10, look.ink(self.item.state).tint)
            ink = look.ink(self.item.state).text
        elif self.item.calm and self._count:
            ink = look.accent_text
        bold = self._loud() or (self.item.calm and self._count)
        painter.setFont(font(Role.BADGE if bold else Role.COUNT))
        painter.setPen(QColor(ink))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_rail(self, painter: QPainter) -> None:
        sign = self._sign(Size.RAIL_ICON)
        side = sign.deviceIndependentSize().width()
        middle = QRectF(self.rect()).center()
        painter.drawPixmap(middle - QPointF(side / 2, side / 2), sign)
        if self._count and (self.item.state in (State.LATE, State.TODAY) or self.item.calm):
            look, words = tokens(), str(min(self._count, 99))
            width = max(16, metrics(Role.CAP).horizontalAdvance(words) + 8)
            pill = QRectF(self.width() - width + 1, 0, width, 16)
            rounded(painter, pill, 8, look.late.text if self.item.state is State.LATE else look.accent)
            painter.setFont(font(Role.CAP))
            painter.setPen(QColor(look.on_accent if not look.dark else look.surface))
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), words)


class _Foot(NavButton):
    """The settings at the bottom, with the key that shows all keys."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._rail and self.item.key:
            look = tokens()
            corner = QPointF(self.width() - cap_width(self.item.key) - 10, (self.height() - CAP) / 2)
            paint_cap(
                QPainter(self), corner, self.item.key, ink=look.text2, fill=look.surface, line=look.line2
            )


class Navigation(Ground):
    """The left pane. Up and Down move, Enter or Space goes there.

    Signals:
        chosen: the ``NavItem`` to open.
        added: the plus of a section was pressed: the section's title.
    """

    chosen = Signal(object)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent, lines="r")
        self._rail = False
        self._marked = ""
        self._buttons: list[NavButton] = []
        self._headings: list[QWidget] = []
        self._inside = Ground("chrome", lines="r")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(8, 8, 9, 8)
        self._column.setSpacing(0)
        self._area = QScrollArea(self)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(8, 6, 9, 5)
        self._arrange()
        self.set_rail(False)

    def _arrange(self) -> None:
        area = self._area
        area.setWidget(self._inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        foot = Ground("chrome", self, lines="tr")
        foot.setLayout(self._foot)
        column.addWidget(foot)

    def show_sections(self, sections: Sequence[NavSection], foot: NavItem | None = None) -> None:
        """Replace everything; counts and the open place are set again by their owners."""
        clear(self._column)
        clear(self._foot)
        self._buttons, self._headings = [], []
        for section in sections:
            self._add_heading(section)
            for item in section.items:
                self._column.addWidget(self._button(NavButton(item, self)))
        self._column.addStretch(1)
        if foot is not None:
            self._foot.addWidget(self._button(_Foot(foot, self)))
        self.set_rail(self._rail)

    def _add_heading(self, section: NavSection) -> None:
        heading = QWidget(self)
        row = QHBoxLayout(heading)
        heading.setFixedHeight(40 if self._headings else 30)
        row.setContentsMargins(10, 12 if self._headings else 0, 0 if section.add_name else 6, 0)
        row.addWidget(Text(section.title, Role.HEADING, "text3", heading), 1)
        if section.aside:
            row.addWidget(Text(section.aside, Role.CAPTION, "text2", heading))
        if section.add_name:
            plus = IconButton("plus", section.add_name, heading, side=20)
            plus.clicked.connect(lambda _=False, title=section.title: self.added.emit(title))
            row.addWidget(plus)
        self._headings.append(heading)
        self._column.addWidget(heading)

    def _button(self, button: NavButton) -> NavButton:
        button.clicked.connect(lambda: self._choose(button))
        self._buttons.append(button)
        return button

    def _choose(self, button: NavButton) -> None:
        button.setChecked(True)
        self.chosen.emit(button.item)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Numbers by item id; places that are not named keep theirs."""
        for button in self._buttons:
            if button.item.id in counts:
                button.set_count(counts[button.item.id])
                button.setVisible(button.wanted)

    def mark(self, item_id: str) -> None:
        """Show where the person is; an unknown id marks nothing."""
        self._marked = item_id
        for button in self._buttons:
            button.setChecked(button.item.id == item_id)
            button.setVisible(button.wanted)

    def mark_place(self, page: str, argument: object, part_of: Sequence[str] = ()) -> None:
        """Show where the person is by what was opened.

        Places of one page differ in their arguments; anything else of that page (one appeal, a folder
        of another make) is shown at the place with a key, the page's own. A page without a place is
        shown at the one it was opened from, or else at the first there is, of the pages it is
        ``part_of``; one that is part of none leaves no mark.
        """
        places = self._places(page)
        exact = [item for item in self.items() if item in places and item.argument == argument]
        parents = [*self._opener(part_of), *chain.from_iterable(map(self._places, part_of))]
        found = [*exact, *places, *([] if places else parents)]
        self.mark(found[0].id if found else "")

    def _places(self, page: str) -> list[NavItem]:
        """The places of a page, its own first."""
        places = [button.item for button in self._buttons if button.item.page == page]
        return sorted(places, key=lambda item: not item.key)

    def _opener(self, part_of: Sequence[str]) -> list[NavItem]:
        """The place that is marked, if the page that is opened may be part of it."""
        return [item for item in self.items() if item.id == self._marked and item.page in part_of]

    def items(self) -> Sequence[NavItem]:
        """Every place, in order."""
        return [button.item for button in self._buttons]

    def take_focus(self) -> None:
        """Put the cursor at the place that is open, or at the first."""
        shown = [button for button in self._buttons if button.isVisible()]
        for button in sorted(shown, key=lambda one: not one.isChecked())[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_rail(self, rail: bool) -> None:
        """Shrink to icons, or widen again."""
        self._rail = rail
        self.setFixedWidth(Size.RAIL_WIDTH if rail else Size.NAV_WIDTH)
        self._column.setSpacing(6 if rail else 0)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if rail else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(policy)
        for heading in self._headings:
            heading.setVisible(not rail)
        for button in self._buttons:
            button.set_rail(rail)
            button.setVisible(button.wanted)

    @property
    def rail(self) -> bool:
        """Whether only icons are shown."""
        return self._rail

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from place to place."""
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not by or not self._buttons:
            super().keyPressEvent(event)
            return
        here = next((place for place, button in enumerate(self._buttons) if button.hasFocus()), -by)
        self._buttons[(here + by) % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)
