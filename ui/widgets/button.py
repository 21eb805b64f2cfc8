"""Buttons: primary, secondary, quiet, dangerous, link; with an icon and the key printed on them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import Role, font, metrics, pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.keycap import HEIGHT as CAP_HEIGHT
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.themed import focus_ring, follow_theme, rounded

RING = 3
"""Room around the box for the focus ring: 1 px gap and 2 px line. A row of buttons that must stand
flush with text beside it gets a left margin smaller by this."""
_SIDE = 10
_GAP = 8


class Kind(StrEnum):
    """How loud a button is. One primary a screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"
    LINK = "link"


class _Paint:
    """Colours of one button at one moment."""

    def __init__(self, kind: Kind, *, hovered: bool, pressed: bool, enabled: bool) -> None:
        look = tokens()
        self.fill: str | None = look.surface
        self.line: str | None = look.line2
        self.ink, self.icon = look.text, look.text2
        self.cap_fill: str | None = look.chrome
        self.cap_line: str | None = look.line2
        self.cap_ink = look.text2
        {Kind.PRIMARY: self._primary, Kind.DANGER: self._danger}.get(kind, self._plain)(kind)
        if not enabled:
            self._off(kind)
        elif pressed:
            self.fill = look.accent_hover if kind is Kind.PRIMARY else look.pressed
        elif hovered:
            self.fill = look.accent_hover if kind is Kind.PRIMARY else look.hover

    def _primary(self, _: Kind) -> None:
        look = tokens()
        self.fill, self.line = look.accent, None
        self.ink = self.icon = self.cap_ink = look.on_accent
        self.cap_fill, self.cap_line = look.accent_hover, None

    def _danger(self, _: Kind) -> None:
        late = tokens().late
        self.line, self.ink, self.icon = late.shape, late.text, late.text

    def _plain(self, kind: Kind) -> None:
        if kind in (Kind.QUIET, Kind.LINK):
            self.fill = self.line = None
            self.ink = tokens().accent_text if kind is Kind.LINK else tokens().text2

    def _off(self, kind: Kind) -> None:
        look = tokens()
        self.ink = self.icon = self.cap_ink = look.disabled
        plain = kind in (Kind.QUIET, Kind.LINK)
        self.fill, self.line = (None, None) if plain else (look.sunken, look.line)
        self.cap_fill, self.cap_line = None, look.line


class PushButton(QPushButton):
    """A ``QPushButton`` that shows its key and keeps every behaviour of its base.

    The painted box leaves 3 px on each side for the focus ring, so buttons stand 2 px apart
    in a layout without spacing and nothing moves when the focus comes.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = Kind.SECONDARY,
        parent: QWidget | None = None,
        *,
        key: str = "",
        icon: str = "",
        height: int = Size.BUTTON,
    ) -> None:
        super().__init__(parent)
        super().setText(text)  # in one call PySide would make every kind of argument, icons too
        self.kind = kind
        self._key = key
        self._icon = icon
        self._height = height
        self._reason = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        follow_theme(self)

    @property
    def key(self) -> str:
        """The key printed on the button (the command registry makes it work)."""
        return self._key

    def set_key(self, key: str) -> None:
        """Print another key."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def allow(self, allowed: bool, reason: str = "") -> None:
        """Enable, or disable *with the reason*, which tooltip and screen reader then give."""
        self.setEnabled(allowed)
        self._reason = "" if allowed else reason
        self.setToolTip(self._reason)
        self.setAccessibleDescription(self._reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does; chords belong to the screen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def _role(self) -> Role:
        if self._height >= Size.BUTTON_ROAD:
            return Role.DATE
        return Role.LABEL if self.kind is Kind.LINK else Role.STRONG

    def _metrics(self) -> QFontMetrics:
        return metrics(self._role())

    def _text_width(self) -> int:
        return self._metrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()

    def sizeHint(self) -> QSize:
        """Icon, text and key with their gaps, from the metrics of the language that is on."""
        parts = [Size.ICON] if self._icon else []
        parts += [self._text_width()] if self.text() else []
        parts += [cap_width(self._key)] if self._key else []
        side = 2 if self.kind is Kind.LINK else _SIDE
        width = sum(parts) + _GAP * max(0, len(parts) - 1) + 2 * (side + RING)
        return QSize(width, self._height + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """A button is never narrower than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Box, icon, words, key, ring."""
        painter = QPainter(self)
        colours = _Paint(
            self.kind,
            hovered=self.underMouse(),
            pressed=self.isDown() or self.isChecked(),
            enabled=self.isEnabled(),
        )
        box = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        rounded(painter, box, Size.RADIUS_FIELD, colours.fill, colours.line)
        self._paint_inside(painter, box, colours)
        if self.hasFocus():
            focus_ring(painter, box, Size.RADIUS_FIELD)

    def _paint_inside(self, painter: QPainter, box: QRectF, colours: _Paint) -> None:
        left = box.left() + max(0.0, (self.width() - self.sizeHint().width()) / 2)
        left += 2 if self.kind is Kind.LINK else _SIDE
        if self._icon:
            top = box.center().y() - Size.ICON / 2
            drawn = pixmap(self._icon, colours.icon, Size.ICON, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, top), drawn)
            left += Size.ICON + (_GAP if self.text() or self._key else 0)
        if self.text():
            self._paint_text(painter, QRectF(left, box.top(), self._text_width() + 1, box.height()), colours)
            left += self._text_width() + _GAP
        if self._key:
            corner = QPointF(left, box.center().y() - CAP_HEIGHT / 2)
            paint_cap(
                painter, corner, self._key, ink=colours.cap_ink, fill=colours.cap_fill, line=colours.cap_line
            )

    def _paint_text(self, painter: QPainter, box: QRectF, colours: _Paint) -> None:
        painter.setFont(font(self._role()))
        painter.setPen(QColor(colours.ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic
        painter.drawText(box, int(flags), self.text())
