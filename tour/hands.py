"""Hands at a window: find a dialog, fill its fields as a person would, press its button."""

from __future__ import annotations

from datetime import date, time
from typing import Any, TypeVar

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from program.session import Session
from tour.stage import press, run_command, settle, type_text, wait_for
from ui.card.act_dialog import ActDialog
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.date_edits import DateEntry, TimeEntry

D = TypeVar("D", bound=QDialog)
P = TypeVar("P")


def dialog_of(session: Session, kind: type[D]) -> D:
    """The open dialog of a kind.

    Raises:
        TimeoutError: none opens.
    """

    def found() -> list[D]:
        return [one for one in session.window.findChildren(kind) if one.isVisible()]

    wait_for(session, lambda: bool(found()), f"a dialog {kind.__name__}")
    return found()[-1]


def fill(editor: QWidget, value: Any) -> None:
    """Put a value into one editor: letters are typed, choices chosen, dates and ticks set."""
    if isinstance(editor, ComboBox):
        editor.choose(value)
    elif isinstance(editor, CheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, DateEntry) and isinstance(value, date):
        editor.setDate(QDate(value.year, value.month, value.day))
    elif isinstance(editor, TimeEntry) and isinstance(value, time):
        editor.setTime(QTime(value.hour, value.minute))
    else:
        replace_text(editor, str(value))


def replace_text(editor: QWidget, text: str) -> None:
    """Select all and type over it."""
    editor.setFocus()
    press(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(editor, text)


def act(session: Session, command_id: str, **given: Any) -> ActDialog:
    """Run a command that asks, and fill its dialog; the button is still to be pressed."""
    run_command(session, command_id)
    dialog = dialog_of(session, ActDialog)
    for name, value in given.items():
        fill(dialog.fields[name].editor, value)
    settle(session, 0.5)
    return dialog


def confirm(session: Session, dialog: QDialog, deed: QPushButton) -> None:
    """Press the dialog's button and wait until it has gone; a refusal leaves it open.

    Raises:
        TimeoutError: it stays open; its words are in the message.
    """
    gone: list[int] = []
    dialog.finished.connect(gone.append)
    deed.click()
    try:
        wait_for(session, lambda: bool(gone), "the dialog to close")
    except TimeoutError as error:
        raise TimeoutError(_said(dialog)) from error
    settle(session)


def do(session: Session, command_id: str, **given: Any) -> None:
    """Run a command that asks, fill its dialog and confirm it."""
    dialog = act(session, command_id, **given)
    confirm(session, dialog, dialog.deed)


def _said(dialog: QWidget) -> str:
    return " | ".join(label.text() for label in dialog.findChildren(QLabel) if label.text())


def page_of(session: Session, kind: type[P]) -> P:
    """The page in front.

    Raises:
        TypeError: it is another one.
    """
    page = session.window.stack.current_page()
    if not isinstance(page, kind):
        raise TypeError(f"in front is {type(page).__name__}, not {kind.__name__}")
    return page


def focused() -> QWidget:
    """The widget that has the keyboard.

    Raises:
        LookupError: none has it.
    """
    widget = QApplication.focusWidget()
    if widget is None:
        raise LookupError("nothing has the focus")
    return widget
