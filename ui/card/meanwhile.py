"""What others changed while a form is open: a bar offers it, and nothing is overwritten under the hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QWidget

from domain.changes import Changes
from services.meanwhile import Shown, Stored
from ui.card.act_fields import ActField, value_of
from ui.page import Host
from ui.widgets.banner import Banner, Tone
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.edits import LineEdit, TextEdit
from ui.widgets.labelled import LabelledField

_tr = QCoreApplication.translate
_MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Watch:
    """The record behind a dialog: which entities it is of, how it is read, what the form has shown of it."""

    entities: Sequence[str]
    read: Callable[[], Stored]
    shown: Shown


def watching(entities: Sequence[str], read: Callable[[], Stored]) -> Watch:
    """Begin to watch with what is stored now."""
    return Watch(entities, read, Shown(read()))


def offer_words(offered: Mapping[str, str]) -> tuple[str, str, str]:
    """Sentence, detail and action of the bar; ``offered``: the new value in words by the field's label."""
    sentence = _tr("card", "Changed by somebody else meanwhile")
    lines = [
        _tr("card", "{field}: {value}").format(field=label, value=_short(value))
        for label, value in offered.items()
    ]
    stays = _tr("card", "What you typed stays until you choose; nothing is lost.")
    return sentence, "\n".join([*lines, stays]), _tr("card", "Take theirs")


def _short(value: str) -> str:
    words = " ".join(value.split())
    cut = words if len(words) <= _MOST_SHOWN else words[:_MOST_SHOWN] + "…"
    return cut or _tr("card", "(empty)")


def put(editor: QWidget, value: Any) -> None:
    """Show a value in a field."""
    if isinstance(editor, TextEdit):
        editor.setPlainText(str(value or ""))
    elif isinstance(editor, ComboBox):
        editor.choose(value or "")
    elif isinstance(editor, CheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, LineEdit):
        editor.setText(str(value or ""))


class MeanwhileBar(Banner):
    """Looks at each change that arrives; what nobody touched follows it, the rest is offered.

    Signals:
        spoken: it came up, or went.
    """

    spoken = Signal()

    def __init__(
        self,
        host: Host,
        watch: Watch,
        asked: Sequence[ActField],
        fields: Mapping[str, LabelledField],
        parent: QWidget,
    ) -> None:
        super().__init__(Tone.CHECK, parent)
        self._host, self._watch, self._asked, self._fields = host, watch, asked, fields
        self._stored = Stored({})
        self._offered: dict[str, Any] = {}
        self.held = False
        host.work.changed.connect(self._look)
        self.acted.connect(self._take)

    def hold(self, on: bool) -> None:
        """While an act is under way the form shows what it was asked with."""
        self.held = on

    def _look(self, changes: Changes) -> None:
        if changes.touches(*self._watch.entities) and not self.held:
            self._host.work.query(self._watch.read, then=self._arrived, latest="act.meanwhile", owner=self)

    def _arrived(self, stored: Stored) -> None:
        if self.held:
            return
        self._stored = stored
        typed = {name: value_of(field.editor) for name, field in self._fields.items()}
        news = self._watch.shown.news(stored, typed, busy=self._busy())
        for name, value in news.quiet.items():
            put(self._fields[name].editor, value)
        self._watch.shown.take(stored, news.quiet)
        self._offered = news.offered
        self._tell()

    def _busy(self) -> str:
        focused = QApplication.focusWidget()
        found = (
            name
            for name, field in self._fields.items()
            if focused is not None and (field.editor is focused or field.editor.isAncestorOf(focused))
        )
        return next(found, "")

    def _tell(self) -> None:
        labels = {one.name: one for one in self._asked}
        words = {labels[name].label: _words(labels[name], value) for name, value in self._offered.items()}
        sentence, detail, action = offer_words(words)
        self.say(sentence if words else "", detail, action=action)
        self.spoken.emit()

    def _take(self) -> None:
        for name, value in self._offered.items():
            put(self._fields[name].editor, value)
        self._watch.shown.take(self._stored, self._offered)
        self._offered = {}
        self._tell()


def _words(asked: ActField, value: Any) -> str:
    if asked.kind == "tick":
        return _tr("card", "yes") if value else _tr("card", "no")
    return next((words for words, code in asked.choices if code == (value or "")), str(value or ""))
