"""A new password, typed twice, with what is wrong under the field it concerns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from domain.errors import Refusal
from services.protection.key_slots import SHORTEST_PASSWORD, check_password
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.themed import Retranslating
from ui.wording.errors import sentence


def password_edit() -> LineEdit:
    """A field whose letters aren't shown, kept or suggested."""
    edit = LineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit


class PasswordPair(Retranslating, QWidget):
    """The new password and its repetition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.again = password_edit(), password_edit()
        self._first = LabelledField("", self.first)
        self._again = LabelledField("", self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._first)
        column.addWidget(self._again)
        self.first.textEdited.connect(self._clear_errors)
        self.again.textEdited.connect(self._clear_errors)
        self.retranslate()

    def retranslate(self) -> None:
        """The labels."""
        tr = QCoreApplication.translate
        hint = tr("access", "at least {count} characters").format(count=SHORTEST_PASSWORD)
        self._first.set_label(tr("access", "New password"), hint)
        self._again.set_label(tr("access", "New password again"))

    def taken(self) -> str:
        """The password if it will do; else "" and the field says what is wrong."""
        password = self.first.text()
        try:
            check_password(password)
        except Refusal as refusal:
            self._first.set_error(sentence(refusal))
            self._first.focus()
            return ""
        if self.again.text() != password:
            self._again.set_error(QCoreApplication.translate("access", "The two passwords differ"))
            self._again.focus()
            return ""
        return password

    def wipe(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self._clear_errors()

    def _clear_errors(self) -> None:
        self._first.clear_error()
        self._again.clear_error()
