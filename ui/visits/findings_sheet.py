"""The words for the act, saved while they are typed; what others wrote meanwhile is offered, never put in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from services.meanwhile import Shown, Stored
from services.visit_round import DoorView
from ui.card.meanwhile import offer_words
from ui.widgets.banner import Banner, Tone
from ui.widgets.edits import TextEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet

tr = QCoreApplication.translate
_WRITE_MS = 1200
_NAME = "findings"


class FindingsSheet(Sheet):
    """One text of the visit.

    Signals:
        written: the text, and by field the operation whose words its author had seen.
    """

    written = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = TextEdit(lines=3)
        self._field = LabelledField("", self.editor)
        self.bar = Banner(Tone.CHECK, self, closable=tr("visits", "Keep mine"))
        self._shown = Shown(_stored("", ""))
        self._offered = ""
        self._saving = ""
        self._under_way = False
        self._timer = QTimer(self, singleShot=True, interval=_WRITE_MS)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._field)
        self.editor.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.write_now)
        self.bar.acted.connect(self._take)

    def show_door(self, door: DoorView, *, other: bool) -> None:
        """Another visit, or what is stored of the same one now."""
        self._field.set_label(tr("visits", "Findings for the act"))
        stored = _stored(str(door.visit.fields[_NAME] or ""), door.findings_by)
        if other:
            self._shown, self._under_way = Shown(stored), False
            self._put(str(stored.values[_NAME]))
            self.bar.say("")
            return
        typing = self.editor.hasFocus() or self._timer.isActive()
        news = self._shown.news(stored, {_NAME: self.text()}, busy=_NAME if typing else "")
        if news.quiet:
            self._put(str(news.quiet[_NAME]))
            self._shown.take(stored, news.quiet)
        if news.offered:
            self._offered = str(news.offered[_NAME])
            sentence, detail, action = offer_words({self._field.label.text(): self._offered})
            self.bar.say(sentence, detail, action=action)

    def text(self) -> str:
        """What stands there."""
        return self.editor.toPlainText().strip()

    def finish(self) -> str:
        """The text for the act that ends the visit, which takes it along."""
        self._timer.stop()
        return self.text()

    def write_now(self) -> None:
        """Have written what was typed; while a text is on its way the next one waits."""
        if self._under_way:
            self._timer.start()
            return
        self._timer.stop()
        self._under_way, self._saving = True, self.text()
        self.written.emit(self._saving, self._shown.seen)

    def leave(self) -> None:
        """The visit is left: what was typed is written now, upon what is on its way."""
        if self._timer.isActive():
            self._timer.stop()
            self.written.emit(self.text(), {} if self._under_way else self._shown.seen)
            self._under_way = True

    def note_written(self, writers: Mapping[str, str]) -> None:
        """The text is on the disk; this operation wrote it."""
        self._under_way = False
        self._shown.take(_stored(self._saving, writers.get(_NAME, "")), [_NAME])

    def note_refused(self) -> None:
        """The text isn't on the disk; it stays in the field."""
        self._under_way = False

    def _take(self) -> None:
        """Their words into the field; where ours are on the disk already, theirs are written again."""
        self._put(self._offered)
        self._timer.start()
        self.bar.say("")

    def _put(self, words: str) -> None:
        held = self.editor.blockSignals(True)
        if self.editor.toPlainText() != words:
            self.editor.setPlainText(words)
        self.editor.blockSignals(held)


def _stored(text: str, writer: str) -> Stored:
    return Stored({_NAME: text}, {_NAME: writer})
