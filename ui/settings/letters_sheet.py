"""Settings of the letters: the time-stamping authority, and LibreOffice where it is not found by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating


class LettersSheet(Retranslating, Sheet):
    """Two addresses; each is kept when its field is left."""

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=" ")
        self._host, self._seat = host, seat
        self.authority = LineEdit(placeholder="https://")
        self.office = LineEdit()
        self._authority, self._office = LabelledField("", self.authority), LabelledField("", self.office)
        self._hint = Text("", Role.SECOND, "text2", wrap=True)
        self.body.addLayout(row(self._authority, self._office))
        self.body.addWidget(self._hint)
        for field, key in ((self.authority, "time_stamp_authority"), (self.office, "office_program")):
            field.setText(str(seat.settings.get(key)))
            field.editingFinished.connect(lambda given=field, name=key: self._keep(name, given.text()))
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the sheet."""
        self.set_title(self.tr("Letters"))
        self._authority.set_label(self.tr("Address of the time-stamping authority"))
        self._office.set_label(self.tr("LibreOffice program"))
        self._hint.setText(
            self.tr(
                "Signed letters get a time stamp when there is a network; empty: none. LibreOffice is"
                " found by itself; a path is needed only where it is not."
            )
        )

    def _keep(self, key: str, value: str) -> None:
        settings = self._seat.settings
        self._host.work.do(lambda: settings.put(key, value.strip()), owner=self)
