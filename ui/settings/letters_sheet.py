"""Settings of the letters: the time-stamping authority, and LibreOffice where it is not found by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.button import PushButton
from ui.widgets.choices import CheckBox
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating


class LettersSheet(Retranslating, Sheet):
    """Addresses for this computer, looks for the person at it; each is kept when its field is left."""

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=" ")
        self._host, self._seat = host, seat
        self.authority = LineEdit(placeholder="https://")
        self.office = LineEdit()
        self.picture, self.line = LineEdit(), CheckBox()
        self._choose = PushButton("", icon="folder-open")
        self._picture = LabelledField("", self.picture)
        self._authority, self._office = LabelledField("", self.authority), LabelledField("", self.office)
        self._hint = Text("", Role.SECOND, "text2", wrap=True)
        self.body.addLayout(row(self._authority, self._office))
        self.body.addWidget(self._hint)
        mine = row(self._picture, self._choose, self.line, 1)
        for part in (self._choose, self.line):
            mine.setAlignment(part, Qt.AlignmentFlag.AlignBottom)
        mine.setStretch(0, 2)
        self.body.addLayout(mine)
        for field, key in self._fields():
            field.editingFinished.connect(
                lambda given=field, name=key: self._keep(name, given.text().strip())
            )
        self._choose.clicked.connect(self._ask_picture)
        self.line.toggled.connect(lambda on: self._keep("signature_line", on))
        self.read()
        self.retranslate()

    def _fields(self) -> tuple[tuple[LineEdit, str], ...]:
        return (
            (self.authority, "time_stamp_authority"),
            (self.office, "office_program"),
            (self.picture, "signature_picture"),
        )

    def read(self) -> None:
        """What is set now, for the person who sits here."""
        settings = self._seat.settings
        for field, key in self._fields():
            field.setText(str(settings.get(key)))
        self.line.blockSignals(True)
        self.line.setChecked(bool(settings.get("signature_line")))
        self.line.blockSignals(False)

    def _ask_picture(self) -> None:
        pictures = self.tr("Pictures (*.png *.jpg *.jpeg);;All files (*)")
        dialog = QFileDialog(self, self.tr("Picture of my signature"), str(self._seat.exports), pictures)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose_picture)
        dialog.open()

    def choose_picture(self, path: str) -> None:
        """Print this picture with the next signatures."""
        self.picture.setText(path)
        self._keep("signature_picture", path)

    def retranslate(self) -> None:
        """Words of the sheet."""
        self.set_title(self.tr("Letters"))
        self._authority.set_label(self.tr("Address of the time-stamping authority"))
        self._office.set_label(self.tr("LibreOffice program"))
        self._picture.set_label(self.tr("Picture of my signature (empty: none)"))
        self._choose.setText(self.tr("Choose…"))
        self.line.setText(self.tr("Signature line that Word redraws"))
        self._hint.setText(
            self.tr(
                "Signed letters get a time stamp when there is a network; empty: none. LibreOffice is"
                " found by itself; a path is needed only where it is not."
            )
        )

    def _keep(self, key: str, value: object) -> None:
        settings = self._seat.settings
        self._host.work.do(lambda: settings.put(key, value), owner=self)
