"""What some channels bring along: when it came, by which channel exactly, a postmark, a number, pages.

Which lines are shown follows the profile (``Channel.shows``), the road and the applicant.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from domain.clock import local
from domain.regulation.scope import Channel
from domain.regulation.vocabulary import Family, Form
from services.desk import Desk
from services.intake_form import AppealForm
from ui.intake.channels import ChannelSwitch
from ui.widgets.choices import ComboBox
from ui.widgets.date_edits import DateEntry, TimeEntry
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.themed import Retranslating
from ui.wording.dates import language

_tr = QCoreApplication.translate
_COLUMNS = 3
_DAY_FORMATS = {"hu": "yyyy.MM.dd.", "en": "dd/MM/yyyy"}
_SIGNED_BY_HAND = (Family.POST, Family.IN_PERSON, Family.VISIT, Family.FAX)
_TEXTS = (
    "external_number",
    "postmark_on",
    "pages",
    "queue_ticket",
    "sender_number",
    "sender_date",
    "reply_address",
)


class Details(Retranslating, QWidget):
    """Lines between the channel and the person, three beside one another.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, channels: ChannelSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = channels
        self._moment: datetime | None = None
        self._zone: ZoneInfo | None = None
        self._organisation = False
        self._wanted = False
        self.day, self.clock = DateEntry(), TimeEntry()
        self.exact = ComboBox()
        self.signed = ComboBox()
        self.texts: dict[str, QLineEdit] = {name: LineEdit() for name in _TEXTS}
        self._fields: dict[str, LabelledField] = {
            name: LabelledField("", editor, self)
            for name, editor in (
                ("received_at", self.day),
                ("received_time", self.clock),
                ("channel", self.exact),
                *self.texts.items(),
                ("signed_by_applicant", self.signed),
            )
        }
        self._grid = QGridLayout(self)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self.day.dateChanged.connect(self._moved)
        self.clock.timeChanged.connect(self._moved)
        self.exact.activated.connect(self._choose_channel)
        self.signed.activated.connect(lambda _: self.changed.emit())
        for edit in self.texts.values():
            edit.textEdited.connect(lambda _: self.changed.emit())

    def retranslate(self) -> None:
        """Labels, and the choices in the language that is on."""
        labels = {
            "received_at": (_tr("intake", "Received"), ""),
            "received_time": (_tr("intake", "At"), ""),
            "channel": (_tr("intake", "Channel"), ""),
            "external_number": (_tr("intake", "Number there"), ""),
            "postmark_on": (_tr("intake", "Postmark"), _tr("intake", "date")),
            "pages": (_tr("intake", "Pages"), ""),
            "queue_ticket": (_tr("intake", "Queue ticket"), ""),
            "sender_number": (_tr("intake", "Their number"), ""),
            "sender_date": (_tr("intake", "Of"), _tr("intake", "date")),
            "reply_address": (_tr("intake", "Answer to"), _tr("intake", "if elsewhere")),
            "signed_by_applicant": (_tr("intake", "Signed"), ""),
        }
        for name, (label, hint) in labels.items():
            self._fields[name].set_label(label, hint)
        self.day.setDisplayFormat(_DAY_FORMATS.get(language(), "dd.MM.yyyy"))
        self.signed.offer(
            [
                ("–", ""),
                (_tr("intake", "yes"), "yes"),
                (_tr("intake", "no"), "no"),
                (_tr("intake", "electronically"), "electronic"),
            ]
        )
        self.arrange()

    def field(self, name: str) -> LabelledField | None:
        """The line of a field, if this part of the form has it."""
        return self._fields.get(name)

    def want_all(self) -> None:
        """Show time, channel and the other address, too: the person asked for them."""
        self._wanted = not self._wanted
        self.arrange()

    def set_organisation(self, organisation: bool) -> None:
        """An organisation's letter has a number and a date of its own."""
        if organisation != self._organisation:
            self._organisation = organisation
            self.arrange()

    def show_form(self, form: AppealForm, desk: Desk) -> None:
        """Fill the lines."""
        self._moment, self._zone = form.received_at, desk.workstation.zone
        shown = local(form.received_at or desk.now(), desk.workstation.zone)
        for part in (self.day, self.clock):
            part.blockSignals(True)
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.clock.setTime(QTime(shown.hour, shown.minute))
        for part in (self.day, self.clock):
            part.blockSignals(False)
        for name, edit in self.texts.items():
            edit.setText(_shown(getattr(form, name)))
        self.signed.choose(form.signed_by_applicant)
        self._wanted = False
        self.arrange()

    def into(self, form: AppealForm) -> AppealForm:
        """``form`` with what stands here."""
        texts: dict[str, Any] = {name: edit.text().strip() for name, edit in self.texts.items()}
        pages = texts.pop("pages")
        texts["sender_date"], texts["postmark_on"] = _iso(texts["sender_date"]), _iso(texts["postmark_on"])
        return replace(
            form,
            **texts,
            pages=int(pages) if pages.isdigit() else None,
            signed_by_applicant=str(self.signed.currentData() or ""),
            received_at=self._moment,
        )

    def begin(self, now: datetime) -> None:
        """The person began to type: this is when it came, unless told otherwise."""
        if self._moment is None:
            self._moment = now.replace(second=0, microsecond=0)

    def moment(self) -> datetime | None:
        """When it came, if that is settled."""
        return self._moment

    def arrange(self) -> None:
        """Put the lines that this channel needs side by side."""
        clear_keeping(self._grid)
        shown = self._shown_names()
        for name, field in self._fields.items():
            field.setVisible(name in shown)
        for place, name in enumerate(shown):
            self._grid.addWidget(self._fields[name], place // _COLUMNS, place % _COLUMNS)
        for number in range(_COLUMNS):
            self._grid.setColumnStretch(number, 1)
        self._offer_channels()
        self.setVisible(bool(shown))

    def _shown_names(self) -> list[str]:
        channel = next((one for one in self._switch.siblings() if one.code == self._switch.channel()), None)
        if channel is None:
            return []
        wanted = (
            {"received_at", "received_time", "channel", "reply_address"}
            if self._wanted or _on_paper(channel)
            else set()
        )
        wanted |= set(channel.shows) & set(_TEXTS)
        if channel.family in _SIGNED_BY_HAND:
            wanted.add("signed_by_applicant")
        if self._organisation and channel.form is Form.WRITTEN:
            wanted |= {"sender_number", "sender_date"}
        if len(self._switch.siblings()) < 2:
            wanted.discard("channel")
        if not self._wanted:
            wanted.discard("reply_address")
        return [name for name in self._fields if name in wanted]

    def _offer_channels(self) -> None:
        self.exact.offer([(one.names.text(language()), one.code) for one in self._switch.siblings()])
        self.exact.choose(self._switch.channel())

    def _choose_channel(self) -> None:
        self._switch.set_channel(str(self.exact.currentData()))
        self._switch.channel_changed.emit(self._switch.channel())

    def _moved(self) -> None:
        day, clock = self.day.date(), self.clock.time()
        zone = self._moment.tzinfo if self._moment else None
        parts = (day.year(), day.month(), day.day(), clock.hour(), clock.minute())
        self._moment = datetime(*parts, tzinfo=zone or self._zone)
        self.changed.emit()


def clear_keeping(grid: QGridLayout) -> None:
    """Take the lines out of the grid; they are put back in other places."""
    while grid.takeAt(0) is not None:
        continue


def _on_paper(channel: Channel) -> bool:
    return channel.family in (Family.POST, Family.VOICEMAIL, Family.FAX, Family.ELECTRONIC)


def _shown(value: object) -> str:
    text = "" if value is None else str(value)
    parts = text.split("-")
    dated = len(parts) == 3 and all(part.isdigit() for part in parts)
    return ".".join(reversed(parts)) if dated else text


def _iso(text: str) -> str:
    """``09.12.2026`` or ``2026-12-09`` as a date is stored; anything else as typed."""
    parts = text.replace("/", ".").rstrip(".").split(".")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        day, month, year = parts if len(parts[2]) == 4 else reversed(parts)
        return f"{int(year):04d}-{int(month):02d}-{int(day):02d}"
    return text
