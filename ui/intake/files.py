"""Files beside the form: dropped, chosen or scanned; each a chip with its size, pictures with tools."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from services.intake_check import Choice
from services.intake_files import HeldFile, hold, hold_path
from services.intake_form import NewFile
from services.scan_folder import Look, look, put_aside
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import ComboBox
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import Sheet, clear, column, row
from ui.widgets.text import Elided, Text
from ui.widgets.themed import Retranslating
from ui.wording.errors import sentence

_tr = QCoreApplication.translate
_IN_ROW = 3


def size_words(size: int) -> str:
    """A size as people read it."""
    if size < 1024 * 1024:
        return _tr("intake", "{size} KB").format(size=max(1, size // 1024))
    return _tr("intake", "{size} MB").format(size=f"{size / (1024 * 1024):.1f}")


class FilesStrip(Retranslating, QWidget):
    """The files that will be attached.

    Signals:
        changed: a file came or went.
        edit_asked: the file (its place) that the person wants to turn, shrink or black out.
    """

    changed = Signal()
    edit_asked = Signal(int)

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self._files: list[HeldFile] = []
        self._scans: dict[str, Path] = {}
        self._kinds: tuple[Choice, ...] = ()
        self._label = Text("", Role.LABEL, "text2")
        self._hint = Text("", Role.SECOND, "text3")
        self._add = PushButton("", Kind.LINK, icon="paperclip", key="Ctrl+Shift+F")
        self._trouble = Text("", Role.SECOND, "late.text", wrap=True)
        self._rows = column(gap=4)
        head = row(self._label, self._hint, 1, self._add)
        whole = column(gap=2)
        whole.addLayout(head)
        whole.addLayout(self._rows)
        whole.addWidget(self._trouble)
        self.setLayout(whole)
        self._add.clicked.connect(self.ask_files)
        self.retranslate()

    def files(self) -> tuple[HeldFile, ...]:
        """The files in order."""
        return tuple(self._files)

    def show_files(self, files: Sequence[HeldFile]) -> None:
        """Replace all."""
        self._files = list(files)
        self._scans = {}
        self.say_trouble("")
        self.retranslate()

    def offer_kinds(self, kinds: Sequence[Choice]) -> None:
        """What the files may be, where the regulation asks for certain ones; empty where it doesn't."""
        if tuple(kinds) != self._kinds:
            self._kinds = tuple(kinds)
            self.retranslate()

    def replace_file(self, place: int, held: HeldFile) -> None:
        """A picture was edited."""
        self._files[place] = held
        self.retranslate()
        self.changed.emit()

    def take_paths(self, paths: Sequence[Path], *, scanned: bool = False) -> None:
        """Take files in, in the background; one that can't be taken is named, the others come."""
        desk = self._seat.desk
        for path in paths:
            self._host.work.do(
                lambda given=path: hold_path(desk, given),  # type: ignore[misc]
                then=lambda held, given=path: self._came(held, given if scanned else None),  # type: ignore[misc]
                failed=lambda error: self.say_trouble(sentence(error)),
                owner=self,
            )

    def take_text(self, text: str) -> None:
        """Words that the appeal itself can't hold: all of them, as a file."""
        desk, name = self._seat.desk, _tr("intake", "Text of the appeal.txt")
        told = _tr("intake", "The text is longer than an appeal may be: all of it is attached as a file")

        def held(found: HeldFile) -> None:
            self._came(found, None)
            self._host.done(told)

        self._host.work.do(
            lambda: hold(desk, NewFile(name, text.encode("utf-8", "replace"), "text/plain")),
            then=held,
            failed=lambda error: self.say_trouble(sentence(error)),
            owner=self,
        )

    def put_scans_aside(self) -> None:
        """The appeal is registered: its scans leave the watched folder."""
        for path in self._scans.values():
            self._host.work.do(lambda given=path: put_aside(given), failed=self._host.show_error, owner=self)  # type: ignore[misc]
        self._scans = {}

    def say_trouble(self, words: str) -> None:
        """What is wrong with a file that was not taken."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def ask_files(self) -> None:
        """The system's own dialog; any number of files."""
        names, _ = QFileDialog.getOpenFileNames(self, _tr("intake", "Add files"), str(self._seat.exports))
        self.take_paths([Path(name) for name in names])

    def retranslate(self) -> None:
        """Words, and a chip for each file."""
        self._label.setText(_tr("intake", "Files"))
        self._hint.setText("" if self._files else _tr("intake", "drop them here"))
        self._add.setText(_tr("intake", "Add"))
        self._trouble.setVisible(bool(self._trouble.text()))
        clear(self._rows)
        for start in range(0, len(self._files), _IN_ROW):
            self._rows.addLayout(self._row(start))

    def _row(self, start: int) -> QHBoxLayout:
        places = range(start, min(start + _IN_ROW, len(self._files)))
        line = row(*(self._chip(place) for place in places), gap=6)
        for number in range(len(places)):
            line.setStretch(number, 1)
        if len(places) < _IN_ROW:
            line.addStretch(_IN_ROW - len(places))
        return line

    def _chip(self, place: int) -> QWidget:
        held = self._files[place]
        chip = Sheet(tone="sunken")
        name = Elided(held.name, Role.SECOND)
        size = Text(size_words(held.size), Role.CAPTION, "text3")
        remove = IconButton("x", _tr("intake", "Take {name} away").format(name=held.name), side=20)
        remove.clicked.connect(lambda: self._remove(place))
        parts: list[QWidget | int] = [name, size]
        if held.picture:
            edit = IconButton(
                "crop", _tr("intake", "Turn, shrink, black out {name}").format(name=held.name), side=20
            )
            edit.clicked.connect(lambda: self.edit_asked.emit(place))
            parts.append(edit)
        line = row(*parts, remove, gap=4)
        line.setStretch(0, 1)
        chip.body.setContentsMargins(10, 0, 2, 0)
        chip.body.addLayout(line)
        if held.locked:
            asks = _tr("intake", "It asks for a password: ask the applicant for it, or for another copy")
            chip.body.addWidget(Text(asks, Role.CAPTION, "warn.text", wrap=True))
        if self._kinds:
            chip.body.addWidget(self._kind_field(place))
        return chip

    def _kind_field(self, place: int) -> ComboBox:
        """What the file is: an item of the checklist that it ticks off."""
        held, field = self._files[place], ComboBox()
        names = [(one.name or _tr("intake", "film"), one.value) for one in self._kinds]
        field.offer([(_tr("intake", "what it shows"), ""), *names])
        field.choose(held.kind)
        field.setAccessibleName(_tr("intake", "What {name} shows").format(name=held.name))
        field.activated.connect(lambda _: self._set_kind(place, str(field.currentData() or "")))
        return field

    def _set_kind(self, place: int, kind: str) -> None:
        self._files[place] = replace(self._files[place], kind=kind)
        self.changed.emit()

    def _came(self, held: HeldFile, scan: Path | None) -> None:
        self.say_trouble("")
        if scan is not None:
            self._scans[held.sha256] = scan
        if held.sha256 not in {one.sha256 for one in self._files}:
            self._files.append(held)
            self.retranslate()
            self.changed.emit()

    def _remove(self, place: int) -> None:
        gone = self._files.pop(place)
        self._scans.pop(gone.sha256, None)
        self.retranslate()
        self.changed.emit()


class ScanWatch:
    """Looks into the watched folder now and then; scans that appear while a form is open come to it."""

    def __init__(self, host: Host, seat: Seat, strip: FilesStrip) -> None:
        self._host, self._seat, self._strip = host, seat, strip
        self._last: Look | None = None
        self._taken: set[Path] = set()
        self._broken = False

    def begin(self) -> None:
        """A form was opened: what lies in the folder already belongs to somebody else."""
        self._last = None
        self._taken = set()
        self.turn()

    def turn(self) -> None:
        """Look once."""
        folder = str(self._seat.settings.get("watched_folder"))
        if not folder:
            return
        before = self._last
        self._host.work.query(
            lambda: look(Path(folder), before),
            then=self._seen,
            failed=lambda error: self._trouble(sentence(error)),
            latest="intake.scans",
            owner=self._strip,
        )

    def _seen(self, found: Look) -> None:
        first = self._last is None
        self._last = found
        if self._broken:
            self._trouble("")
        if first:
            self._taken.update(
                Path(str(self._seat.settings.get("watched_folder"))) / name for name in found.seen
            )
            return
        new = [path for path in found.ready if path not in self._taken]
        self._taken.update(new)
        self._strip.take_paths(new, scanned=True)

    def _trouble(self, words: str) -> None:
        self._broken = bool(words)
        self._strip.say_trouble(words)
