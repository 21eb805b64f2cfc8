"""Enter goes on to the next field, as clerks expect of a form."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QToolButton,
    QWidget,
)

from ui.widgets.suggest import SuggestField


class EnterGoesOn(QObject):
    """Watches the one-line fields of a form; in a text of several lines Enter stays a new line.

    Make it when the form is built; fields that come later are given to ``watch``.
    """

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        for kind in (QLineEdit, QComboBox, QAbstractSpinBox):
            for field in form.findChildren(kind):
                self.watch(field)

    def watch(self, field: QWidget) -> None:
        """Enter in this field goes on, too."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A plain Enter takes the marked suggestion, if there is one, and steps on."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers():
            return False
        if isinstance(watched, SuggestField):
            watched.suggestions().takes(event)
        return isinstance(watched, QWidget) and _step_from(watched)


def _step_from(field: QWidget) -> bool:
    """On to the next field or the button of the deed; small buttons beside fields are left to Tab."""
    here, gone = field, field.focusNextChild()
    while gone and isinstance(beside := QApplication.focusWidget(), QToolButton) and beside is not here:
        here, gone = beside, beside.focusNextChild()
    return gone
