"""What others changed in a letter that is being written: kept out of the typed fields, offered by a bar."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from services.letter_form import LetterForm
from services.meanwhile import same
from ui.card.meanwhile import offer_words
from ui.letters.editor_form import EditorForm
from ui.widgets.banner import Banner, Tone
from ui.widgets.choices import ComboBox


class Meanwhile(QObject):
    """Remembers what is offered until it is taken, closed, or typed by the person too.

    What was typed is saved meanwhile: the offer must outlive that.
    """

    def __init__(self, form: EditorForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._letter_id = ""
        self._offered: dict[str, Any] = {}
        self.bar = Banner(Tone.CHECK, closable=self.tr("Keep mine"))
        self.bar.acted.connect(self._take)
        self.bar.closed.connect(self._offered.clear)

    def look(self, form: LetterForm, kept: Mapping[str, Any], held: set[str]) -> None:
        """A new state arrived: ``held`` fields keep their typing though others may have changed them.

        ``kept`` is what these fields held on the disk when they were shown last.
        """
        if form.id != self._letter_id:
            self._letter_id = form.id
            self._offered.clear()
        typed = self._form.values()
        news = {
            name: form.fields[name]
            for name in held
            if not (same(form.fields[name], kept.get(name)) or same(form.fields[name], typed.get(name)))
        }
        self._offered |= news
        for name in [name for name, value in self._offered.items() if same(value, typed.get(name))]:
            del self._offered[name]
        self._tell()

    def _tell(self) -> None:
        words = {_label(self._form, name): _words(self._form, name, it) for name, it in self._offered.items()}
        sentence, detail, action = offer_words(words)
        self.bar.say(sentence if words else "", detail, action=action)

    def _take(self) -> None:
        self._form.put(self._offered)
        self._offered.clear()
        self._tell()


def _label(form: EditorForm, name: str) -> str:
    if name in form.labelled:
        return form.labelled[name].label.text()
    return (form.questions if name == "answered_question_ids" else form.files).title()


def _words(form: EditorForm, name: str, value: Any) -> str:
    """A value as its field would show it; of ticks, how many."""
    editor = form.labelled[name].editor if name in form.labelled else None
    if isinstance(editor, ComboBox):
        return editor.itemText(editor.findData(value))
    return str(len(value)) if isinstance(value, list | tuple) else str(value or "")
