"""A button that is only an icon; it can't exist without a name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ui.theme import pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.keycap import cap_text
from ui.widgets.themed import focus_ring, follow_theme, rounded

_RING = 3


class IconButton(QToolButton):
    """A ``QToolButton`` with an icon, a name and a key in the tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        key: str = "",
        outlined: bool = False,
        side: int = 28,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self._outlined = outlined
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_name(name)
        follow_theme(self)

    def set_name(self, name: str) -> None:
        """What it does, for tooltip and screen reader."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({cap_text(self._key)})" if self._key else name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def allow(self, allowed: bool, reason: str = "") -> None:
        """Enable, or disable with the reason in the tooltip."""
        self.setEnabled(allowed)
        self.setAccessibleDescription("" if allowed else reason)
        self.setToolTip(
            self.accessibleName() if allowed or not reason else f"{self.accessibleName()}: {reason}"
        )

    def sizeHint(self) -> QSize:
        """The target and the ring around it."""
        return QSize(self._side + 2 * _RING, self._side + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its target."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Ground when hovered, icon, ring."""
        painter = QPainter(self)
        look = tokens()
        box = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        fill = look.surface if self._outlined else None
        if self.isDown() or self.isChecked():
            fill = look.accent_tint if self.isChecked() else look.pressed
        elif self.underMouse() and self.isEnabled():
            fill = look.hover
        rounded(painter, box, Size.RADIUS_FIELD, fill, look.line2 if self._outlined else None)
        ink = look.accent_text if self.isChecked() else look.text2
        drawn = pixmap(
            self._icon, ink if self.isEnabled() else look.disabled, Size.ICON, self.devicePixelRatioF()
        )
        corner = box.center() - QPointF(Size.ICON / 2, Size.ICON / 2)
        painter.drawPixmap(corner, drawn)
        if self.hasFocus():
            focus_ring(painter, box, Size.RADIUS_FIELD)
