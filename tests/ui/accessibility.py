"""Names as a screen reader gets them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QLineEdit, QWidget


def accessible_name(widget: QWidget) -> str:
    """The name that Qt gives to assistive programs."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def stops(root: QWidget) -> Iterator[QWidget]:
    """Visible widgets the Tab key comes to; the editor inside a spin box is part of it."""
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QAbstractSpinBox)
        parent = widget.parent()
        viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
        if (
            widget.isVisible()
            and not inner
            and not viewport
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            yield widget
