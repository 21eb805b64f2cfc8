"""One door of the round: where, who, how far, what to do now; large enough for a finger."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from domain.errors import OtklikError
from domain.visits import VisitPhase, VisitState
from services.visit_round import DoorView
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.theme.tokens import Size
from ui.visits.door_acts import PICTURES, DoorActs, camera_folder
from ui.visits.door_sheets import ChecklistSheet, PhotosSheet, ReadingsSheet, ScriptSheet, SignatureSheet
from ui.visits.files import dial, open_map
from ui.visits.findings_sheet import FindingsSheet
from ui.visits.steps_line import Step, StepsLine
from ui.visits.words import outcome_badge
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Ground, ScrollPage, Sheet, row
from ui.widgets.text import Text
from ui.wording.dates import time_of_day
from ui.wording.errors import sentence, way_out

tr = QCoreApplication.translate
_NEXT = {VisitPhase.DEPARTED: "arrive", VisitPhase.ARRIVED: "introduce"}


class DoorPane(Ground):
    """Shows one visit and does its steps.

    Signals:
        act_asked: the act shall be opened for printing.
        move_asked: the visit shall be moved.
        notice_asked: the consumer is to be told, or reminded.
    """

    act_asked = Signal()
    move_asked = Signal()
    notice_asked = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._seat = seat
        self.door: DoorView | None = None
        self.acts = DoorActs(host, seat, self)
        self.page = ScrollPage("sunken")
        self.banner = Banner(Tone.CHECK)
        self._badge, self._number = Badge(), Text("", Role.SECOND, "text2")
        self._address = Text("", Role.QUESTION, wrap=True)
        self._who = Text("", Role.ROAD)
        self.phone = PushButton("", Kind.LINK, icon="phone", height=Size.BUTTON_ROAD)
        self.map = PushButton("", Kind.LINK, icon="map-pin", height=Size.BUTTON_ROAD)
        self.steps = StepsLine()
        self.script, self.readings = ScriptSheet(), ReadingsSheet()
        self.checklist, self.photos, self.signature = ChecklistSheet(), PhotosSheet(), SignatureSheet()
        self.words = FindingsSheet()
        self.findings = self.words.editor
        self.buttons = _Footer()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        head = Sheet()
        head.body.addLayout(row(self._badge, self._number, 1))
        head.body.addWidget(self._address)
        head.body.addLayout(row(self._who, self.phone, self.map, 1))
        head.body.addWidget(self.steps)
        self._at_work = (self.readings, self.photos, self.words, self.checklist, self.signature)
        for part in (self.banner, head, self.script, *self._at_work):
            self.page.body.addWidget(part)
        self.page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.page, 1)
        whole.addWidget(self.buttons)

    def _connect(self) -> None:
        acts, pressed = self.acts, self.buttons.pressed
        acts.odd.connect(self.banner.say)
        acts.refused.connect(self._refused)
        pressed.connect(self.press)
        self.phone.clicked.connect(lambda: dial(self.phone.text()))
        self.map.clicked.connect(lambda: open_map(self._address.text()))
        self.script.contacts.clicked.connect(acts.give_contacts)
        self.readings.added.connect(self._read_meter)
        self.checklist.ticked.connect(acts.tick)
        self.photos.take.clicked.connect(self._choose_photos)
        self.photos.newest.clicked.connect(self.take_newest)
        self.signature.keep.clicked.connect(lambda: acts.sign(self.signature.pad.picture()))
        self.signature.refuse.clicked.connect(lambda: acts.not_signed(self.signature.reason.text()))
        self.words.written.connect(self._write)

    # --- showing ---------------------------------------------------------------------------

    def show_door(self, door: DoorView | None, place: str = "") -> None:
        """Another visit, or the same with more done."""
        self.write_now()
        other = door is None or self.door is None or self.door.visit.id != door.visit.id
        self.door = door
        for half in (self.page, self.buttons):  # the pane itself is shown and hidden by its neighbour
            half.setVisible(door is not None)
        if door is None:
            return
        self.acts.visit_id = door.visit.id
        if other:
            self._clear()
        self._show_head(door, place)
        for sheet in (self.script, self.readings, self.checklist, self.photos, self.signature):
            sheet.show_door(door)
        self.script.offer(*door.document)
        self.words.show_door(door, other=other)
        state = door.state
        self.script.setVisible(state.open)
        for part in self._at_work:
            part.setVisible(state.open and state.arrived_at is not None)
        self.checklist.setVisible(self.checklist.isVisible() and bool(door.items))
        self.buttons.show_state(state)

    def _clear(self) -> None:
        self.banner.say("")
        self.signature.pad.wipe()
        for field in (self.script.kind, self.script.number, self.signature.reason):
            field.clear()
        self.page.verticalScrollBar().setValue(0)

    def _show_head(self, door: DoorView, place: str) -> None:
        fields, state = door.visit.fields, door.state
        if state.outcome:
            self._badge.say(outcome_badge(state.outcome)[1], outcome_badge(state.outcome)[0])
        else:
            self._badge.say(place)
        self._number.setText(" · ".join(part for part in (door.visit.number, state.act_number) if part))
        self._address.setText(str(fields["address"] or ""))
        self._who.setText(door.visit.applicant)
        self.phone.setText(str(fields["contact_phone"] or ""))
        self.phone.setVisible(bool(fields["contact_phone"]))
        self.map.setText(tr("visits", "Map"))
        self.steps.show_steps(self._steps(state))

    def _steps(self, state: VisitState) -> list[Step]:
        zone = self._seat.desk.workstation.zone
        noted = (
            (tr("visits", "Departed"), state.departed_at),
            (tr("visits", "Arrived"), state.arrived_at),
            (tr("visits", "Introduced"), state.introduced_at),
            (tr("visits", "Result"), state.left_at),
        )
        first = next((place for place, (_, at) in enumerate(noted) if at is None), -1)
        steps = [
            Step(name, time_of_day(at.astimezone(zone)) if at else "", at is not None, place == first)
            for place, (name, at) in enumerate(noted)
        ]
        signed = bool(state.signature_sha256 or state.signature_refused)
        return [*steps, Step(tr("visits", "Signature"), "", signed)]

    # --- writing ---------------------------------------------------------------------------

    def write_now(self) -> None:
        """Keep what was typed."""
        if self.door is not None and self.door.state.open:
            self.words.leave()

    def _write(self, text: str, seen: Mapping[str, str]) -> None:
        visit_id = self.acts.visit_id

        def written(writers: Mapping[str, str]) -> None:
            if self.acts.visit_id == visit_id:
                self.words.note_written(writers)

        self.acts.write(text, seen, written)

    def _read_meter(self, meter: str, value: str) -> None:
        self.acts.read_meter(meter, value, self.readings.emptied)

    # --- acting ----------------------------------------------------------------------------

    def press(self, deed: str) -> None:
        """A button of the foot: a step, an outcome, the act."""
        steps: dict[str, Callable[[], object]] = {
            "depart": self.acts.depart,
            "arrive": self.acts.arrive,
            "introduce": partial(self.acts.introduce, self.script.kind.text(), self.script.number.text()),
            "act": self.act_asked.emit,
            "move": self.move_asked.emit,
            "notify": self.notice_asked.emit,
        }
        self.banner.say("")
        if deed in steps:
            steps[deed]()
        else:
            self.acts.finish(deed, self.words.finish())

    def take_newest(self) -> None:
        """Keep the pictures that the camera laid down since the arrival and that are not here yet."""
        if self.door is None:
            return
        found = self.acts.new_pictures(self.door.state.arrived_at)[len(self.door.photos) :]
        if found:
            self.acts.photograph(found, with_place=self.photos.place.isChecked())
        else:
            folder = camera_folder(self._seat)
            self.banner.say(tr("visits", "No new pictures in {folder}").format(folder=str(folder)))

    def _choose_photos(self) -> None:
        kinds = tr("visits", "Pictures") + " (" + " ".join(f"*{one}" for one in PICTURES) + ")"
        title, folder = tr("visits", "Photos of the visit"), str(camera_folder(self._seat))
        names, _ = QFileDialog.getOpenFileNames(self, title, folder, kinds)
        if names:
            self._seat.settings.put("camera_folder", str(Path(names[0]).parent))
        self.take_photos([Path(name) for name in names])

    def take_photos(self, paths: list[Path]) -> None:
        """Keep chosen pictures."""
        if paths:
            self.acts.photograph(paths, with_place=self.photos.place.isChecked())

    def _refused(self, error: OtklikError) -> None:
        self.words.note_refused()
        self.banner.say(sentence(error), way_out(error))
        self.page.verticalScrollBar().setValue(0)


class _Footer(Ground):
    """What can be done now; one primary button.

    Signals:
        pressed: "depart", "arrive", "introduce", an outcome, "act", "notify" or "move".
    """

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent, lines="t")
        self._row = row(gap=6)
        self._row.setContentsMargins(14, 8, 14, 8)
        self.setLayout(self._row)
        self.made: dict[str, PushButton] = {}
        for deed, icon in _DEEDS.items():
            button = PushButton("", icon=icon, height=Size.BUTTON_ROAD)
            button.clicked.connect(lambda _=False, given=deed: self.pressed.emit(given))
            self.made[deed] = button
            self._row.addWidget(button)
        self._row.addStretch(1)

    def show_state(self, state: VisitState) -> None:
        """The buttons that fit."""
        words = _deed_words(announced=state.announced)
        first, others = _offered(state)
        for deed, button in self.made.items():
            button.setText(words[deed])
            button.kind = Kind.PRIMARY if deed == first else Kind.SECONDARY
            button.set_key("Ctrl+Enter" if deed == first else "")
            button.setVisible(deed == first or deed in others)


_DEEDS = {
    "depart": "car",
    "notify": "phone",
    "arrive": "map-pin",
    "introduce": "id-card",
    "done": "clipboard-check",
    "partly": "clipboard-list",
    "nobody_home": "door-closed",
    "access_refused": "user-x",
    "move": "calendar-clock",
    "act": "printer",
}


def _deed_words(*, announced: bool) -> dict[str, str]:
    return {
        "depart": tr("visits", "Departed"),
        "notify": tr("visits", "Remind") if announced else tr("visits", "Give notice"),
        "arrive": tr("visits", "Arrived"),
        "introduce": tr("visits", "Introduced, document shown"),
        "done": tr("visits", "Done"),
        "partly": tr("visits", "Partly"),
        "nobody_home": tr("visits", "Nobody at home"),
        "access_refused": tr("visits", "Access refused"),
        "move": tr("visits", "Move"),
        "act": tr("visits", "Print the act"),
    }


def _offered(state: VisitState) -> tuple[str, tuple[str, ...]]:
    """The primary deed and the others."""
    if not state.open:
        return ("act", ()) if state.act_sha256 else ("", ())
    if not state.started:
        return "depart", ("notify", "move")
    first = _NEXT.get(state.phase, "done")
    if first == "arrive":
        return first, ()
    if first == "introduce":
        return first, ("nobody_home", "access_refused")
    return first, ("partly", "nobody_home", "access_refused")


def primary_deed(state: VisitState) -> str:
    """What Ctrl+Enter does now; empty where nothing is left."""
    return _offered(state)[0]
