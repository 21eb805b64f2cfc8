"""One dialog for the acts of a card: a few fields, what would follow, and the deed on its button."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from PySide6.QtCore import QDate, Qt, QTime, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from domain.errors import OtklikError
from ui.page import Host
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.edits import DateEntry, LineEdit, TextEdit, TimeEntry
from ui.widgets.labelled import LabelledField
from ui.widgets.text import Text
from ui.wording.errors import sentence, way_out

_PREVIEW_MS = 200


@dataclass(frozen=True, slots=True)
class ActField:
    """One field of an act. ``kind``: line, text, choice, number, date, time or tick."""

    name: str
    label: str
    kind: str = "line"
    value: Any = None
    choices: Sequence[tuple[str, object]] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ActQuestion:
    """An act as the dialog asks for it; ``preview`` gives sentences about what would follow."""

    title: str
    deed: str
    fields: Sequence[ActField]
    run: Callable[[Mapping[str, Any]], object]
    done: Callable[[Any], str]
    detail: str = ""
    preview: Callable[[Mapping[str, Any]], Sequence[str]] | None = None
    dangerous: bool = False


class ActDialog(QuestionDialog):
    """Asks for the fields of an act; a refusal is shown under them and nothing typed is lost."""

    def __init__(self, host: Host, parent: QWidget | None, question: ActQuestion) -> None:
        super().__init__(parent, question.title, question.detail)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host = host
        self._act = question
        self.fields = {field.name: _labelled(field) for field in question.fields}
        for labelled in self.fields.values():
            self.body.addWidget(labelled)
        self._says = Text("", Role.SECOND, "text2", wrap=True)
        self._error = Text("", Role.SECOND, "late.text", wrap=True)
        self.body.addWidget(self._says)
        self.body.addWidget(self._error)
        self._add_buttons(question)
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._timer.timeout.connect(self._preview)
        for labelled in self.fields.values():
            _on_change(labelled.editor, self._timer.start)
        self._timer.start()

    def _add_buttons(self, question: ActQuestion) -> None:
        kind = Kind.DANGER if question.dangerous else Kind.PRIMARY
        self.deed = PushButton(question.deed, kind, self, key="Ctrl+Enter", height=Size.BUTTON_DIALOG)
        self.deed.clicked.connect(self.apply)
        back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        back.clicked.connect(self.reject)
        self.footer.addWidget(back)
        self.footer.addStretch(1)
        self.footer.addWidget(self.deed)

    def values(self) -> dict[str, Any]:
        """What the fields hold now."""
        return {name: _value(labelled.editor) for name, labelled in self.fields.items()}

    def apply(self) -> None:
        """Do the act in the background."""
        values = self.values()
        self._host.work.do(lambda: self._act.run(values), then=self._done, failed=self._refused, owner=self)

    def _done(self, result: object) -> None:
        self._host.done(self._act.done(result))
        self.accept()

    def _refused(self, error: OtklikError) -> None:
        self._error.setText(" ".join(part for part in (sentence(error), way_out(error)) if part))
        wrong = self.fields.get(str(error.facts.get("where", "")))
        if wrong is not None:
            wrong.focus()

    def _preview(self) -> None:
        ask = self._act.preview
        if ask is None:
            return
        values = self.values()
        self._host.work.query(
            lambda: ask(values),
            then=self._say,
            failed=lambda error: self._say([sentence(error), way_out(error)]),
            latest="act.preview",
            owner=self,
        )

    def _say(self, lines: Sequence[str]) -> None:
        self._error.setText("")
        self._says.setText("\n".join(line for line in lines if line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.apply()
        else:
            super().keyPressEvent(event)


def _labelled(field: ActField) -> LabelledField:
    makers: dict[str, Callable[[ActField], QWidget]] = {
        "line": _line,
        "text": _text,
        "choice": _choice,
        "number": _number,
        "date": _date,
        "time": _time,
        "tick": _tick,
    }
    label = "" if field.kind == "tick" else field.label
    labelled = LabelledField(label, makers[field.kind](field), hint=field.hint)
    labelled.editor.setAccessibleName(field.label)
    return labelled


def _line(field: ActField) -> QWidget:
    editor = LineEdit()
    editor.setText(str(field.value or ""))
    return editor


def _text(field: ActField) -> QWidget:
    editor = TextEdit(lines=3)
    editor.setPlainText(str(field.value or ""))
    return editor


def _choice(field: ActField) -> QWidget:
    editor = ComboBox()
    editor.offer(list(field.choices))
    editor.choose(field.value)
    return editor


def _number(field: ActField) -> QWidget:
    editor = QSpinBox()
    editor.setRange(1, 3650)
    editor.setValue(int(field.value or 1))
    return editor


def _date(field: ActField) -> QWidget:
    editor = DateEntry()
    if isinstance(field.value, date):
        editor.setDate(QDate(field.value.year, field.value.month, field.value.day))
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


def _value(editor: QWidget) -> Any:
    if isinstance(editor, TextEdit):
        return editor.toPlainText()
    if isinstance(editor, ComboBox):
        return editor.currentData()
    if isinstance(editor, QSpinBox):
        return editor.value()
    if isinstance(editor, DateEntry):
        chosen = editor.date()
        return date(chosen.year(), chosen.month(), chosen.day())
    if isinstance(editor, TimeEntry):
        return time(editor.time().hour(), editor.time().minute())
    if isinstance(editor, CheckBox):
        return editor.isChecked()
    return editor.text() if isinstance(editor, LineEdit) else None


_CHANGES = (
    "textChanged",
    "currentIndexChanged",
    "valueChanged",
    "dateChanged",
    "timeChanged",
    "toggled",
)


def _on_change(editor: QWidget, then: Callable[[], None]) -> None:
    for signal in (
        "textChanged",
        "currentIndexChanged",
        "valueChanged",
        "dateChanged",
        "timeChanged",
        "toggled",
    ):
        found = getattr(editor, signal, None)
        if found is not None:
            found.connect(lambda *_: then())
            return
