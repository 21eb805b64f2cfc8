"""The fields of an act's dialog: what each is, and what it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QDate, QEvent, QMimeData, QObject, QSize, QTime
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QSpinBox, QWidget

from ui.theme.tokens import Size
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.date_edits import DateEntry, TimeEntry
from ui.widgets.edits import LineEdit, TextEdit, dress
from ui.widgets.icon_button import IconButton
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import column, row

Values = Mapping[str, Any]


def _always(_: Values) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class ActField:
    """One field of an act.

    ``kind``: line, text, choice, number, date, moment, time, file, tick, ticks (several of ``choices``)
    or answer (yes, no, or nothing yet; ``choices`` words yes and no). ``when`` says from the other
    fields whether it is asked at all.
    """

    name: str
    label: str
    kind: str = "line"
    value: Any = None
    choices: Sequence[tuple[str, object]] = ()
    hint: str = ""
    when: Callable[[Values], bool] = _always

    @property
    def always(self) -> bool:
        """Whether it is asked whatever the others hold."""
        return self.when is _always


class NumberEntry(QSpinBox):
    """A whole number, dressed like every other field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self.setRange(1, 3650)
        self.lineEdit().setTextMargins(9, 0, 0, 0)  # the sheet's padding does not reach a spin box

    def sizeHint(self) -> QSize:
        """At least the field's height."""
        return super().sizeHint().expandedTo(QSize(0, Size.FIELD))


class MomentEntry(QWidget):
    """A date and a time of the day beside each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day, self.hour = DateEntry(), TimeEntry()
        self.setLayout(row(self.day, self.hour, 1))
        self.setFocusProxy(self.day)

    def set_moment(self, moment: datetime) -> None:
        """Show a moment."""
        self.day.setDate(QDate(moment.year, moment.month, moment.day))
        self.hour.setTime(QTime(moment.hour, moment.minute))

    def moment(self) -> datetime:
        """The wall time that stands here, without a zone."""
        return datetime.combine(_day_of(self.day), _time_of(self.hour))

    def setAccessibleName(self, name: str) -> None:
        """Both halves are called by the field's name."""
        super().setAccessibleName(name)
        self.day.setAccessibleName(name)
        self.hour.setAccessibleName(name)


class TickList(QWidget):
    """Several things that may be ticked; holds the values of those that are."""

    def __init__(self, choices: Sequence[tuple[str, object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = [(CheckBox(words), value) for words, value in choices]
        self.setLayout(column(*[box for box, _ in self._boxes], gap=6))
        if self._boxes:
            self.setFocusProxy(self._boxes[0][0])

    def boxes(self) -> list[CheckBox]:
        """The boxes in order."""
        return [box for box, _ in self._boxes]

    def tick(self, values: Sequence[object]) -> None:
        """Tick these."""
        for box, value in self._boxes:
            box.setChecked(value in values)

    def ticked(self) -> tuple[object, ...]:
        """The values that are ticked."""
        return tuple(value for box, value in self._boxes if box.isChecked())


class FileEntry(QWidget):
    """A file by its path: typed, pasted, dropped on the field, or chosen."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.path = LineEdit()
        self._choose = IconButton("paperclip", title, outlined=True, side=32)
        self._choose.clicked.connect(self._ask)
        inside = row(self.path, self._choose, gap=6)
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self.setFocusProxy(self.path)
        self.setAcceptDrops(True)
        self.path.setAcceptDrops(False)  # it would take a file's address for words
        self.path.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """A file that was copied in the system's folder window is pasted as its path."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        pasting = event.matches(QKeySequence.StandardKey.Paste)
        return pasting and self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData) -> bool:
        """The first file counts; False where there is none."""
        local = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if local:
            self.path.setText(local[0])
        return bool(local)

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._title)
        if chosen:
            self.path.setText(chosen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The file that was let go over the field."""
        self._take(event.mimeData())

    def setAccessibleName(self, name: str) -> None:
        """The line and the button are called by the field's name."""
        super().setAccessibleName(name)
        self.path.setAccessibleName(name)


def labelled(field: ActField) -> LabelledField:
    """The field with its label."""
    label = "" if field.kind == "tick" else field.label
    made = LabelledField(label, _MAKERS[field.kind](field), hint=field.hint)
    made.editor.setAccessibleName(field.label)
    return made


def _line(field: ActField) -> QWidget:
    editor = LineEdit()
    editor.setText(str(field.value or ""))
    return editor


def _text(field: ActField) -> QWidget:
    # Ready sentences bring the templates' classes, which a start must not wait for.
    from ui.letters.snippet_edit import SnippetEdit

    editor = SnippetEdit(lines=3)
    editor.setPlainText(str(field.value or ""))
    return editor


def _choice(field: ActField) -> QWidget:
    editor = ComboBox()
    editor.offer(list(field.choices))
    editor.choose(field.value)
    return editor


def _answer(field: ActField) -> QWidget:
    editor = ComboBox()
    editor.offer([("…", None), *field.choices])
    editor.choose(field.value)
    return editor


def _number(field: ActField) -> QWidget:
    editor = NumberEntry()
    editor.setValue(int(field.value or 1))
    return editor


def _date(field: ActField) -> QWidget:
    editor = DateEntry()
    if isinstance(field.value, date):
        editor.setDate(QDate(field.value.year, field.value.month, field.value.day))
    return editor


def _moment(field: ActField) -> QWidget:
    editor = MomentEntry()
    if isinstance(field.value, datetime):
        editor.set_moment(field.value)
    return editor


def _time(field: ActField) -> QWidget:
    editor = TimeEntry()
    if isinstance(field.value, time):
        editor.setTime(QTime(field.value.hour, field.value.minute))
    return editor


def _tick(field: ActField) -> QWidget:
    editor = CheckBox(field.label)
    editor.setChecked(bool(field.value))
    return editor


def _ticks(field: ActField) -> QWidget:
    editor = TickList(field.choices)
    editor.tick(tuple(field.value or ()))
    return editor


_MAKERS: dict[str, Callable[[ActField], QWidget]] = {
    "line": _line,
    "text": _text,
    "choice": _choice,
    "answer": _answer,
    "number": _number,
    "date": _date,
    "moment": _moment,
    "time": _time,
    "tick": _tick,
    "ticks": _ticks,
    "file": lambda field: FileEntry(field.label),
}


def value_of(editor: QWidget) -> Any:
    """What a field holds now."""
    for kind, read in _READERS.items():
        if isinstance(editor, kind):
            return read(editor)
    return None


def _day_of(editor: DateEntry) -> date:
    chosen = editor.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _time_of(editor: TimeEntry) -> time:
    return time(editor.time().hour(), editor.time().minute())


_READERS: dict[type[QWidget], Callable[[Any], Any]] = {
    TextEdit: lambda editor: editor.toPlainText(),
    ComboBox: lambda editor: editor.currentData(),
    NumberEntry: lambda editor: editor.value(),
    DateEntry: _day_of,
    MomentEntry: lambda editor: editor.moment(),
    TimeEntry: _time_of,
    CheckBox: lambda editor: editor.isChecked(),
    TickList: lambda editor: editor.ticked(),
    FileEntry: lambda editor: editor.path.text().strip(),
    LineEdit: lambda editor: editor.text(),
}

_CHANGES = ("textChanged", "currentIndexChanged", "valueChanged", "dateChanged", "timeChanged", "toggled")


def on_change(editor: QWidget, then: Callable[[], None]) -> None:
    """Call ``then`` whenever the field holds something else."""
    if isinstance(editor, TickList):
        for box in editor.boxes():
            box.toggled.connect(lambda _: then())
    elif isinstance(editor, FileEntry):
        editor.path.textChanged.connect(lambda _: then())
    elif isinstance(editor, MomentEntry):
        editor.day.dateChanged.connect(lambda _: then())
        editor.hour.timeChanged.connect(lambda _: then())
    else:
        signal = next(getattr(editor, name) for name in _CHANGES if hasattr(editor, name))
        signal.connect(lambda *_: then())
