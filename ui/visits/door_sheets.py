"""The sheets at a door: what to say, readings, the checklist, photos, the signature."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from services.visit_checklists import item_words
from services.visit_round import DoorView, RoundPhoto
from ui.theme import Role
from ui.theme.tokens import Size
from ui.visits.signature_pad import SignaturePad
from ui.widgets.button import PushButton
from ui.widgets.choices import CheckBox
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, clear, column, row
from ui.widgets.text import Text
from ui.wording.dates import language, time_of_day

tr = QCoreApplication.translate
_THUMB = 104


class ScriptSheet(Sheet):
    """What the visitor says and shows; document kind and number are those of the engineer's own record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", Role.ROAD, "text", self, wrap=True)
        self.kind, self.number = LineEdit(), LineEdit()
        self._fields = (LabelledField("", self.kind), LabelledField("", self.number))
        self._contacts = Text("", Role.SECOND, "text2", self, wrap=True)
        self.contacts = CheckBox("")
        self.body.addWidget(self._words)
        self.body.addLayout(row(*self._fields))
        self.body.addLayout(row(self.contacts, 1))
        self.body.addWidget(self._contacts)

    def show_door(self, door: DoorView) -> None:
        """The words for this door."""
        self.set_title(tr("visits", "Say at the door"))
        self._words.setText(_script(door))
        self._fields[0].set_label(tr("visits", "Document shown"))
        self._fields[1].set_label(tr("visits", "Its number"))
        self.contacts.setText(tr("visits", "Contacts of the company were given"))
        self.contacts.setChecked(door.state.contacts_given)
        self.contacts.setEnabled(not door.state.contacts_given)
        parts = (door.house.name, door.house.phone, door.house.email, door.house.site, door.house.address)
        self._contacts.setText(" · ".join(part for part in parts if part))
        introduced = door.state.introduced_at is not None
        for field in self._fields:
            field.setVisible(not introduced)

    def offer(self, kind: str, number: str) -> None:
        """The document of the engineer's record, unless another was typed."""
        if not self.kind.text():
            self.kind.setText(kind)
        if not self.number.text():
            self.number.setText(number)


def _script(door: DoorView) -> str:
    engineer, fields = door.engineer, door.visit.fields
    who = (
        ", ".join(part for part in (engineer.name, engineer.position, door.house.name) if part)
        if engineer
        else ""
    )
    purpose = tr("visits", "Purpose: {purpose}.").format(purpose=fields["purpose"] or "–")
    number = door.visit.number
    reason = tr("visits", "Reason: your appeal {number}.").format(number=number) if number else ""
    return " ".join(
        part
        for part in (f"{who.rstrip('.')}.", reason or str(fields["urgent_reason"] or ""), purpose)
        if part
    )


class ReadingsSheet(Sheet):
    """Meters and what they show."""

    added = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = column(gap=2)
        self.meter, self.value = LineEdit(), LineEdit()
        self._fields = (LabelledField("", self.meter), LabelledField("", self.value))
        self.add = PushButton("", icon="plus", height=Size.BUTTON_ROAD)
        self.body.addLayout(self._lines)
        inside = row(*self._fields)
        inside.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(inside)
        self.add.clicked.connect(lambda: self.added.emit(self.meter.text(), self.value.text()))
        self.value.returnPressed.connect(self.add.click)

    def show_door(self, door: DoorView) -> None:
        """The readings so far."""
        self.set_title(tr("visits", "Readings"))
        self._fields[0].set_label(tr("visits", "Meter or room"))
        self._fields[1].set_label(tr("visits", "Reading"))
        self.add.setText(tr("visits", "Add"))
        clear(self._lines)
        for meter, value in door.state.readings:
            self._lines.addLayout(row(Text(meter, Role.TEXT, "text2"), Text(value, Role.DATE), 1))

    def emptied(self) -> None:
        """The reading was kept: the next one."""
        self.meter.clear()
        self.value.clear()
        self.meter.setFocus()


class ChecklistSheet(Sheet):
    """What is to be looked at, by the topic of the appeal."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = column(gap=4)
        self.body.addLayout(self._items)

    def show_door(self, door: DoorView) -> None:
        """The items of this topic with their ticks."""
        self.set_title(tr("visits", "Checklist"))
        self.setVisible(bool(door.items))
        clear(self._items)
        for item in door.items:
            box = CheckBox(item_words(item, language()))
            box.setMinimumHeight(32)
            box.setChecked(item in door.state.ticked)
            box.clicked.connect(partial(self.ticked.emit, item))
            self._items.addWidget(box)


class PhotosSheet(Sheet):
    """Small pictures of what was photographed; an arrow says that it waits for the network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = QHBoxLayout()
        self._strip.setSpacing(8)
        self.take = PushButton("", icon="camera", height=Size.BUTTON_ROAD)
        self.newest = PushButton("", icon="image-plus", height=Size.BUTTON_ROAD)
        self.place = CheckBox("")
        self.body.addLayout(self._strip)
        self.body.addLayout(row(self.newest, self.take, 1))
        self.body.addWidget(self.place)

    def show_door(self, door: DoorView) -> None:
        """The photos so far."""
        waiting = sum(not photo.sent for photo in door.photos)
        title = tr("visits", "Photos")
        self.set_title(f"{title} · " + tr("visits", "%n on this disk", "", waiting) if waiting else title)
        self.take.setText(tr("visits", "Choose photos…"))
        self.newest.setText(tr("visits", "New ones of the camera"))
        self.place.setText(tr("visits", "The person agrees that the place is kept"))
        clear(self._strip)
        for photo in door.photos:
            self._strip.addWidget(_thumb(photo))
        self._strip.addStretch(1)


def _thumb(photo: RoundPhoto) -> QWidget:
    button = QToolButton()
    button.setAutoRaise(True)
    picture = QPixmap()
    if picture.loadFromData(photo.thumbnail):
        button.setIcon(QIcon(picture))
    button.setIconSize(QSize(_THUMB, _THUMB))
    taken = time_of_day(photo.taken_at) if photo.taken_at else ""
    words = tr("visits", "Photo {time}").format(time=taken)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button


class SignatureSheet(Sheet):
    """The consumer signs, or the reason why not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pad = SignaturePad()
        self.wipe = PushButton("", icon="eraser", height=Size.BUTTON_ROAD)
        self.keep = PushButton("", icon="signature", height=Size.BUTTON_ROAD)
        self.reason = LineEdit()
        self._reason = LabelledField("", self.reason)
        self.refuse = PushButton("", height=Size.BUTTON_ROAD)
        self._says = Text("", Role.SECOND, "done.text", self, wrap=True)
        self.body.addWidget(self.pad)
        self.body.addLayout(row(self.keep, self.wipe, 1))
        inside = row(self._reason)
        inside.addWidget(self.refuse, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(inside)
        self.body.addWidget(self._says)
        self.wipe.clicked.connect(self.pad.wipe)

    def show_door(self, door: DoorView) -> None:
        """What was signed or refused so far."""
        self.set_title(tr("visits", "Signature of the consumer"))
        self.pad.setAccessibleName(tr("visits", "Place to sign"))
        self.wipe.setText(tr("visits", "Wipe"))
        self.keep.setText(tr("visits", "Keep the signature"))
        self._reason.set_label(tr("visits", "Why the consumer does not sign"))
        self.refuse.setText(tr("visits", "Does not sign"))
        state = door.state
        said = tr("visits", "Signed") if state.signature_sha256 else ""
        if state.signature_refused:
            said = tr("visits", "Not signed: {reason}").format(reason=state.signature_refused)
        self._says.setText(said)
        self._says.setVisible(bool(said))
