"""Settings of visits: their hours, the way between two, how the server tells, where the camera is."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.page import Host
from ui.seat import Seat
from ui.widgets.button import PushButton
from ui.widgets.choices import ComboBox
from ui.widgets.date_edits import TimeEntry
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, row
from ui.widgets.themed import Retranslating

_TRAVEL = (0, 15, 30, 45, 60, 90)


class VisitsSheet(Retranslating, Sheet):
    """Kept as soon as they are chosen."""

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent, title=" ")
        self._host, self._seat = host, seat
        self.begins, self.ends = TimeEntry(), TimeEntry()
        self.travel, self.messages = ComboBox(icon="car"), ComboBox(icon="mail")
        self.camera = LineEdit()
        self.camera.setReadOnly(True)
        self.choose = PushButton("", icon="folder-open")
        self._fields = [
            LabelledField("", one)
            for one in (self.begins, self.ends, self.travel, self.messages, self.camera)
        ]
        self.body.addLayout(row(*self._fields[:4]))
        self.body.addLayout(row(self._fields[4], self.choose))
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.begins.editingFinished.connect(lambda: self._keep("visits_from", _text(self.begins)))
        self.ends.editingFinished.connect(lambda: self._keep("visits_until", _text(self.ends)))
        self.travel.activated.connect(lambda _: self._keep("visit_travel_minutes", self.travel.currentData()))
        self.messages.activated.connect(
            lambda _: self._keep("visit_messages_by", str(self.messages.currentData()).split())
        )
        self.choose.clicked.connect(self._choose_folder)

    def retranslate(self) -> None:
        """Words in the language that is on."""
        self.set_title(self.tr("Visits"))
        labels = (
            self.tr("Visits begin"),
            self.tr("and end"),
            self.tr("Way between two visits"),
            self.tr("The server tells consumers"),
            self.tr("Folder of the camera"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        self.choose.setText(self.tr("Choose…"))
        self.travel.offer([(self.tr("%n minute(s)", "", length), length) for length in _TRAVEL])
        self.messages.offer(
            [
                (self.tr("by e-mail, else by SMS"), "email sms"),
                (self.tr("by SMS, else by e-mail"), "sms email"),
                (self.tr("by e-mail only"), "email"),
                (self.tr("by SMS only"), "sms"),
                (self.tr("never: people call"), ""),
            ]
        )
        self.read()

    def read(self) -> None:
        """Show what is set now."""
        settings = self._seat.settings
        for entry, key in ((self.begins, "visits_from"), (self.ends, "visits_until")):
            at = time.fromisoformat(str(settings.get(key)))
            entry.setTime(QTime(at.hour, at.minute))
        self.travel.choose(settings.get("visit_travel_minutes"))
        self.messages.choose(" ".join(settings.get("visit_messages_by")))
        self.camera.setText(str(settings.get("camera_folder") or ""))

    def _choose_folder(self) -> None:
        title = self.tr("Folder of the camera")
        folder = QFileDialog.getExistingDirectory(self, title, self.camera.text())
        if folder:
            self.camera.setText(folder)
            self._keep("camera_folder", folder)

    def _keep(self, key: str, value: object) -> None:
        settings = self._seat.settings
        self._host.work.do(lambda: settings.put(key, value), owner=self)


def _text(entry: TimeEntry) -> str:
    return entry.time().toString("HH:mm")
