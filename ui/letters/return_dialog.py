"""Returning a letter: five ready remarks by digit, or words of one's own. R, a digit, Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import RadioButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.edits import TextEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.text import Text


class ReturnDialog(QuestionDialog):
    """Asks for the remark with which a letter goes back.

    Signals:
        returned: the remark.
    """

    returned = Signal(str)

    def __init__(self, parent: QWidget | None, addressee: str) -> None:
        super().__init__(parent, "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ask(
            self.tr("Return the letter with a remark?"),
            self.tr("To: {addressee}. The executor corrects it and submits a new version.").format(
                addressee=addressee
            ),
        )
        self._choices = [RadioButton(f"{number}.  {words}") for number, words in enumerate(self.remarks(), 1)]
        for choice in self._choices:
            choice.toggled.connect(self._say_nothing_missing)
            self.body.addWidget(choice)
        self._own = TextEdit(lines=3)
        self._own.textChanged.connect(self._say_nothing_missing)
        own = self.tr("Own words")
        self.body.addWidget(LabelledField(own, self._own, hint=self.tr("added to the remark")))
        self._missing = Text("", Role.SECOND, "late.text", wrap=True)
        self.body.addWidget(self._missing)
        self._add_buttons()
        self._choices[0].setFocus()

    def _add_buttons(self) -> None:
        back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        deed = PushButton(self.tr("Return"), Kind.PRIMARY, self, key="Return", height=Size.BUTTON_DIALOG)
        back.clicked.connect(self.reject)
        deed.clicked.connect(self.apply)
        self.footer.addWidget(back)
        self.footer.addStretch(1)
        self.footer.addWidget(deed)

    def remarks(self) -> Sequence[str]:
        """The five remarks that directors write most."""
        return (
            self.tr("Not all questions are answered"),
            self.tr("Reasoning is missing: name the act, the norm or the calculation"),
            self.tr("Say what was done and by when the rest will be done"),
            self.tr("Check the sum, the date and the number"),
            self.tr("Write it more simply and more politely"),
        )

    def remark(self) -> str:
        """The chosen remark with the own words."""
        pairs = zip(self._choices, self.remarks(), strict=True)
        ready = next((words for choice, words in pairs if choice.isChecked()), "")
        return ". ".join(part for part in (ready, self._own.toPlainText().strip()) if part)

    def choose(self, number: int) -> None:
        """Take the ready remark of a number, from 1."""
        if 1 <= number <= len(self._choices):
            self._choices[number - 1].setChecked(True)
            self._choices[number - 1].setFocus()

    def apply(self) -> None:
        """Return it, if there is a remark."""
        remark = self.remark()
        if not remark:
            self._missing.setText(self.tr("Choose a remark or write one."))
            return
        self.returned.emit(remark)
        self.accept()

    def _say_nothing_missing(self) -> None:
        self._missing.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter returns; in the own words Enter is a new line and Ctrl+Enter returns."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_5 and not event.modifiers():
            self.choose(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)
