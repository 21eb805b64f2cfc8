"""The top bar: sign, place, search and commands, the primary button, help, lock, the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from ui.commands import CommandRegistry
from ui.shell.logo import Logo
from ui.theme import Role, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.badge import Avatar
from ui.widgets.button import Kind, PushButton
from ui.widgets.edits import SearchEdit
from ui.widgets.icon_button import IconButton
from ui.widgets.keycap import HEIGHT as CAP
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.sheet import Ground
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating, focus_ring, follow_theme, rounded

_RING = 3
_SEARCH_KEY = "Ctrl+K"


class MenuButton(QPushButton):
    """Words and a chevron that open a menu; an icon and an outline if it stands alone."""

    def __init__(self, parent: QWidget | None = None, *, icon: str = "", outlined: bool = False) -> None:
        super().__init__(parent)
        self._icon = icon
        self._outlined = outlined
        self._second = ""
        self._short = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        follow_theme(self)

    def say(self, text: str, second: str = "") -> None:
        """The words, and a smaller line under them."""
        self._second = second
        self.setText(text)
        self.setAccessibleName(f"{text}, {second}" if second else text)
        self.updateGeometry()

    def set_short(self, short: bool) -> None:
        """Only the chevron, with the name in the tooltip."""
        self._short = short
        self.setToolTip(self.text() if short else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Icon, words, chevron."""
        if self._short:
            return QSize(24 + 2 * _RING, Size.BUTTON + 2 * _RING)
        words = max(
            metrics(Role.STRONG).horizontalAdvance(self.text()),
            metrics(Role.CAPTION).horizontalAdvance(self._second),
        )
        icon = Size.ICON + 6 if self._icon else 0
        return QSize(
            words + icon + 14 + 6 + 16 + 2 * _RING, Size.BUTTON + 2 * _RING + (6 if self._second else 0)
        )

    def minimumSizeHint(self) -> QSize:
        """A few letters; the rest in the tooltip."""
        return QSize(min(self.sizeHint().width(), 90), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Outline, icon, words, chevron, ring."""
        painter = QPainter(self)
        look, ratio = tokens(), self.devicePixelRatioF()
        box = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        fill = look.hover if self.underMouse() else None
        rounded(painter, box, Size.RADIUS_FIELD, fill, look.line2 if self._outlined else None)
        left, middle = box.left() + 8, box.center().y()
        if self._icon:
            painter.drawPixmap(QPointF(left, middle - 7), pixmap(self._icon, look.text2, 14, ratio))
            left += Size.ICON + 4
        room = box.right() - 24 - left
        if not self._short:
            self._paint_words(painter, QRectF(left, box.top(), room, box.height()))
        painter.drawPixmap(
            QPointF(box.right() - 20, middle - 6), pixmap("chevron-down", look.text3, 13, ratio)
        )
        if self.hasFocus():
            focus_ring(painter, box, Size.RADIUS_FIELD)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        shown = metrics(Role.STRONG).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        self.setToolTip(self.text() if shown != self.text() else "")
        upper = room.adjusted(0, 0, 0, -14) if self._second else room
        painter.setFont(font(Role.STRONG))
        painter.setPen(QColor(tokens().text))
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignVCenter), shown)
        if self._second:
            painter.setFont(font(Role.CAPTION))
            painter.setPen(QColor(tokens().text2))
            painter.drawText(room.adjusted(0, 16, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self._second)


class SearchField(SearchEdit):
    """Number, name, phone, address or command; Ctrl+K puts the cursor here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="search")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(520)
        self.setMinimumWidth(180)
        self.setTextMargins(Size.ICON + 8, 0, cap_width(_SEARCH_KEY) + 12, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field and its key."""
        super().paintEvent(event)
        if not self.text():
            corner = QPointF(self.width() - cap_width(_SEARCH_KEY) - 18, (self.height() - CAP) / 2)
            look = tokens()
            paint_cap(QPainter(self), corner, _SEARCH_KEY, ink=look.text2, fill=look.chrome, line=look.line2)


class TopBar(Retranslating, Ground):
    """One line over everything.

    Signals:
        place_chosen: the value of the place that was chosen.
    """

    place_chosen = Signal(object)

    def __init__(self, commands: CommandRegistry, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent, lines="b")
        self._commands = commands
        self.primary_id = ""
        self._user_menu: Sequence[str] = ()
        self._place_menu: QMenu | None = None
        self.setFixedHeight(Size.TOP_BAR)
        self.name = Text("", Role.DATE, "text", self)
        self.place = MenuButton(self, icon="map-pin", outlined=True)
        self.search = SearchField(self)
        self.primary = PushButton("", Kind.PRIMARY, self, height=32)
        self.help = IconButton("circle-question-mark", "", self, key="F1")
        self.lock = IconButton("lock", "", self, key="Ctrl+L")
        self.avatar = Avatar("", "", self)
        self.person = MenuButton(self)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 2, 1)
        row.setSpacing(0)
        row.addWidget(Logo(self))
        row.addSpacing(9)
        row.addWidget(self.name)
        row.addSpacing(17)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.search, 8)
        row.addStretch(1)
        row.addWidget(self.primary)
        row.addSpacing(4)
        for part in (self.help, self.lock):
            row.addWidget(part)
            row.addSpacing(4)
        row.addWidget(self.avatar)
        row.addWidget(self.person)

    def _connect(self) -> None:
        self.primary.clicked.connect(lambda: self._commands.run(self.primary_id))
        self.help.clicked.connect(lambda: self._commands.run("help.keys"))
        self.lock.clicked.connect(lambda: self._commands.run("lock"))
        self.place.clicked.connect(self._open_place_menu)
        self.person.clicked.connect(self._open_user_menu)
        self._commands.changed.connect(self._say_primary)
        self.place.hide()
        self.primary.hide()

    def retranslate(self) -> None:
        """Words of the bar itself."""
        self.name.setText(self.tr("Otklik"))
        self.search.setPlaceholderText(self.tr("Number, name, phone, address or command"))
        self.search.setAccessibleName(self.tr("Search or command"))
        self.help.set_name(self.tr("Keys of this screen"))
        self.lock.set_name(self.tr("Lock"))

    def show_primary(self, command_id: str) -> None:
        """The one primary button: a command of the registry, or none; it keeps up with them."""
        self.primary_id = command_id
        self._say_primary()

    def _say_primary(self) -> None:
        command = self._commands.find(self.primary_id)
        self.primary.setVisible(command is not None)
        if command is not None:
            self.primary.setText(command.title)
            self.primary.set_key(command.key)
            self.primary.set_icon(command.icon)
            self.primary.allow(command.enabled(), command.reason())

    def show_person(self, name: str, letters: str, role: str = "", menu: Sequence[str] = ()) -> None:
        """Who works here; ``menu`` holds ids of commands, "" for a line between them."""
        self.person.say(name, role)
        self.avatar.show_person(letters, name)
        self._user_menu = menu

    def show_places(self, places: Sequence[tuple[str, object]], current: object) -> None:
        """The places this person may work in; with one place there is nothing to choose."""
        self.place.setVisible(bool(places))
        menu = QMenu(self.place)
        for words, value in places:
            entry = menu.addAction(words)
            entry.setData(value)
            entry.setCheckable(True)
            entry.setChecked(value == current)
            if value == current:
                self.place.say(words)
        menu.triggered.connect(lambda entry: self.place_chosen.emit(entry.data()))
        self._place_menu = menu if len(places) > 1 else None

    def set_narrow(self, narrow: bool) -> None:
        """Below 1100 px the names give way to the search field."""
        self.name.setVisible(not narrow)
        self.person.set_short(narrow)

    def _open_place_menu(self) -> None:
        if self._place_menu is not None:
            self._place_menu.popup(self.place.mapToGlobal(QPoint(0, self.place.height())))

    def _open_user_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command_id in self._user_menu:
            entry = self._commands.action(command_id)
            if entry is not None:
                menu.addAction(entry)
            elif not command_id:
                menu.addSeparator()
        menu.popup(self.person.mapToGlobal(QPoint(0, self.person.height())))
