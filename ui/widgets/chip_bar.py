"""A bar of quick filters: what does not fit goes into a menu at its end, never out of sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui.widgets.chip import Chip
from ui.widgets.icon_button import IconButton

_HEIGHT = 32


class ChipBar(QWidget):
    """Chips in a row, left to right; the ellipsis opens the hidden ones.

    Signals:
        toggled: (value, on) of the chip the person switched.
    """

    toggled = Signal(object, bool)

    def __init__(self, name: str, more_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[tuple[Chip, object]] = []
        self._more = IconButton("ellipsis", more_name, self)
        self._more.clicked.connect(self._open)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_names(self, name: str, more_name: str) -> None:
        """Names for readers, in the language that is on."""
        self.setAccessibleName(name)
        self._more.set_name(more_name)

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Fill with (words, value); what was on stays on."""
        on = self.values()
        for chip, _ in self._chips:
            chip.deleteLater()
        self._chips = [(Chip(words, self), value) for words, value in choices]
        for chip, value in self._chips:
            chip.setChecked(value in on)
            chip.toggled.connect(lambda state, given=value: self._switched(given, state))
        self._arrange()

    def values(self) -> list[object]:
        """What is on, in the order of the bar."""
        return [value for chip, value in self._chips if chip.isChecked()]

    def set_values(self, values: Sequence[object]) -> None:
        """Switch without telling."""
        for chip, value in self._chips:
            chip.blockSignals(True)
            chip.setChecked(value in values)
            chip.blockSignals(False)
        self._arrange()

    def _switched(self, value: object, on: bool) -> None:
        self._arrange()
        self.toggled.emit(value, on)

    def _arrange(self) -> None:
        widths = [chip.sizeHint().width() for chip, _ in self._chips]
        room = self.width() if sum(widths) <= self.width() else self.width() - self._more.sizeHint().width()
        left, fits = 0, True
        for (chip, _), width in zip(self._chips, widths, strict=True):
            fits = fits and left + width <= room
            chip.setVisible(fits)
            chip.setGeometry(left, 0, width, _HEIGHT)
            left += width if fits else 0
        self._more.setVisible(not fits)
        self._more.setGeometry(left, 0, _HEIGHT, _HEIGHT)

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip, _ in self._chips:
            if chip.isHidden():
                entry = menu.addAction(chip.text())
                entry.setCheckable(True)
                entry.setChecked(chip.isChecked())
                entry.toggled.connect(chip.setChecked)
        menu.popup(self._more.mapToGlobal(QPoint(0, _HEIGHT)))

    def sizeHint(self) -> QSize:
        """As wide as it is given."""
        return QSize(sum(chip.sizeHint().width() for chip, _ in self._chips), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for the ellipsis."""
        return QSize(_HEIGHT, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._arrange()
