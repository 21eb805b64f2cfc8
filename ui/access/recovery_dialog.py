"""The recovery key on the screen, once: to be printed or written down, then out of sight."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtWidgets import QWidget

from domain.errors import OtklikError
from ui.regulation.paper import print_html
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text
from ui.wording.errors import sentence


class RecoveryDialog(QuestionDialog):
    """Shows the key and lets go only when the person says that it is kept."""

    def __init__(
        self, parent: QWidget | None, recovery: str, *, device: str, folder: Path, printer: str = ""
    ) -> None:
        super().__init__(parent, "")
        self._recovery, self._device = recovery, device
        self._folder, self._printer = folder, printer
        self.key = Text(self._lines(), Role.QUESTION, "text").selectable()
        self._said = Text("", Role.SECOND, "text2", wrap=True)
        self.kept = CheckBox()
        self.print_button = PushButton(
            self.tr("Print"), Kind.SECONDARY, self, icon="printer", key="Ctrl+P", height=Size.BUTTON_DIALOG
        )
        self.deed = PushButton(self.tr("Done"), Kind.PRIMARY, self, height=Size.BUTTON_DIALOG)
        self._arrange_key()
        self.ask(
            self.tr("Print the recovery key of this computer"),
            self.tr("If all passwords are forgotten, only this key opens the data. It is not shown again."),
        )
        self.kept.setText(self.tr("It is printed or written down and lies away from this computer"))
        self.kept.toggled.connect(self._allow)
        self._allow(False)

    def _arrange_key(self) -> None:
        sheet = Sheet(tone="sunken")
        sheet.body.addWidget(self.key)
        for part in (sheet, self._said, self.kept):
            self.body.addWidget(part)
        self._said.hide()
        self.print_button.setShortcut("Ctrl+P")
        self.print_button.clicked.connect(self.print)
        self.deed.clicked.connect(self.accept)
        self.footer.addWidget(self.print_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.deed)
        self._close.hide()
        self.key.setAccessibleName(self._recovery)

    def _lines(self) -> str:
        groups = self._recovery.split("-")
        return f"{'  '.join(groups[:4])}\n{'  '.join(groups[4:])}"

    def _allow(self, kept: bool) -> None:
        self.deed.allow(kept, self.tr("First put the key in a safe place"))

    def reject(self) -> None:
        """Escape doesn't lose the key: it goes only when it is kept."""
        if self.kept.isChecked():
            super().reject()

    def print(self) -> None:
        """Print it; without a printer it becomes a file, which the words name."""
        title = escape(self.tr("Recovery key of Otklik: {device}").format(device=self._device))
        advice = escape(self.tr("Keep this sheet in a safe, away from the computer. It opens all its data."))
        key = "<br>".join(escape(line) for line in self._lines().splitlines())
        body = f"<h2>{title}</h2><p style='font-size:22pt'>{key}</p><p>{advice}</p>"
        name = self.tr("Recovery key") + ".pdf"
        try:
            said = print_html(body, folder=self._folder, name=name, printer=self._printer)
        except OtklikError as error:
            said = sentence(error)
        self._said.setText(said)
        self._said.show()
