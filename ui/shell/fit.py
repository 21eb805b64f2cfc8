"""How much room there is: below 1100 px of width and below 700 px of height the window is denser."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal

from ui.theme.tokens import Size


class Fit(QObject):
    """Tells when the window crosses one of its two limits.

    Signals:
        narrow_changed: whether the width is below 1100 logical px.
        low_changed: whether the height is below 700 logical px.
    """

    narrow_changed = Signal(bool)
    low_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.narrow = False
        self.low = False

    def measure(self, size: QSize) -> None:
        """The window has this size now."""
        narrow, low = size.width() < Size.NARROW, size.height() < Size.LOW
        if narrow != self.narrow:
            self.narrow = narrow
            self.narrow_changed.emit(narrow)
        if low != self.low:
            self.low = low
            self.low_changed.emit(low)
