"""One dialog for the acts of a card: a few fields, what would follow, and the deed on its button.

An act that has not left the house is offered to be taken back by name, in the toast and by Ctrl+Z.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from domain.errors import OtklikError
from services.desk import Desk
from services.intake_snippets import ready_texts
from services.last_act import DoneAct, may_undo
from services.undoing import undo
from ui.card.act_fields import ActField, Values, labelled, on_change, value_of
from ui.card.meanwhile import MeanwhileBar, Watch
from ui.page import Host
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.going_on import EnterGoesOn
from ui.widgets.text import Text
from ui.wording.errors import sentence, way_out

__all__ = ["ActDialog", "ActField", "ActQuestion", "tell_done"]

_PREVIEW_MS = 200
_MOST_IN_COLUMN = 6
_PAIRED_WIDTH = 720
_WIDE = frozenset({"text", "ticks", "tick", "file"})


@dataclass(frozen=True, slots=True)
class ActQuestion:
    """An act as the dialog asks for it; ``preview`` gives sentences about what would follow.

    With a ``desk`` the act can be taken back where it has not left the house. ``follow`` goes on with
    what belongs to the act on another page: (host, what was given, what the act returned).
    ``meanwhile`` watches the record that the fields were filled from.
    """

    title: str
    deed: str
    fields: Sequence[ActField]
    run: Callable[[Values], object]
    done: Callable[[Any], str]
    detail: str = ""
    preview: Callable[[Values], Sequence[str]] | None = None
    dangerous: bool = False
    desk: Desk | None = None
    meanwhile: Watch | None = None
    follow: Callable[[Host, Values, Any], None] | None = None


def tell_done(host: Host, text: str, desk: Desk | None, done: DoneAct | None) -> None:
    """Say what happened; an act that stayed in the house can be taken back by its name."""
    if desk is None or done is None or not may_undo(done):
        host.done(text)
        return
    host.done(text, partial(_take_back, host, text, desk, done))


def _take_back(host: Host, text: str, desk: Desk, done: DoneAct) -> None:
    words = QCoreApplication.translate("card", "Taken back: {act}").format(act=text)
    host.work.do(lambda: undo(desk, done), then=lambda _: host.done(words), failed=host.show_error)


class ActDialog(QuestionDialog):
    """Asks for the fields of an act; a refusal is shown under them and nothing typed is lost."""

    def __init__(self, host: Host, parent: QWidget | None, question: ActQuestion) -> None:
        super().__init__(parent, question.title, question.detail)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host = host
        self._act = question
        self.fields = {field.name: labelled(field) for field in question.fields}
        self.body.addLayout(self._placed(question))
        self.meanwhile = self._watched(question)
        self._says = Text("", Role.SECOND, "text2", wrap=True)
        self._error = Text("", Role.SECOND, "late.text", wrap=True)
        self.body.addWidget(self._says)
        self.body.addWidget(self._error)
        self._add_buttons(question)
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._timer.timeout.connect(self._preview)
        for field in self.fields.values():
            on_change(field.editor, self._changed)
        for asked in question.fields:
            if asked.kind == "text" and question.desk is not None:
                self._call_ready(self.fields[asked.name].editor, question.desk)
        EnterGoesOn(self)
        self._changed()

    def _call_ready(self, editor: Any, desk: Desk) -> None:
        """Ready sentences by ``::`` in every longer text."""
        from services.letter_form import MOST_SNIPPETS, SnippetChoice

        def ask(typed: str) -> None:
            self._host.work.query(
                lambda: ready_texts(desk, typed, language=desk.language),
                then=lambda found: editor.offer(
                    [
                        SnippetChoice(one.text, one.keyword, one.title, one.text)
                        for one in found[:MOST_SNIPPETS]
                    ]
                ),
                latest="act.ready",
                owner=self,
            )

        editor.asked.connect(ask)
        editor.taken.connect(editor.put_in)

    def _watched(self, question: ActQuestion) -> MeanwhileBar | None:
        if question.meanwhile is None:
            return None
        bar = MeanwhileBar(self._host, question.meanwhile, question.fields, self.fields, self)
        bar.spoken.connect(self.fit)
        self.body.insertWidget(0, bar)
        return bar

    def _placed(self, question: ActQuestion) -> QGridLayout:
        """The fields one under the other; of many, the short ones stand in pairs to fit a small screen."""
        grid = QGridLayout()
        grid.setVerticalSpacing(12)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        paired = sum(asked.always for asked in question.fields) > _MOST_IN_COLUMN
        self.least_width = _PAIRED_WIDTH if paired else self.least_width
        row = column = 0
        for asked in question.fields:
            half = paired and asked.kind not in _WIDE
            if not half and column:
                row, column = row + 1, 0
            grid.addWidget(self.fields[asked.name], row, column, 1, 1 if half else 2)
            row, column = (row, 1) if half and not column else (row + 1, 0)
        return grid

    def _add_buttons(self, question: ActQuestion) -> None:
        kind = Kind.DANGER if question.dangerous else Kind.PRIMARY
        self.deed = PushButton(question.deed, kind, self, key="Ctrl+Enter", height=Size.BUTTON_DIALOG)
        self.deed.clicked.connect(self.apply)
        back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        back.clicked.connect(self.reject)
        if question.dangerous:
            QWidget.setTabOrder(back, self.deed)  # who goes on with Enter comes to the safe way first
        self.footer.addWidget(back)
        self.footer.addStretch(1)
        self.footer.addWidget(self.deed)

    def values(self) -> dict[str, Any]:
        """What the fields hold now."""
        return {name: value_of(field.editor) for name, field in self.fields.items()}

    def _changed(self) -> None:
        """Fields that depend on others come and go; what would follow is asked again."""
        values = self.values()
        for asked in self._act.fields:
            self.fields[asked.name].setVisible(asked.when(values))
        self.fit()
        self._timer.start()

    def apply(self) -> None:
        """Do the act in the background."""
        self._hold(True)
        values, desk, act = self.values(), self._act.desk, self._act

        def run() -> tuple[object, DoneAct | None]:
            if desk is not None:
                desk.last.done = None
            return act.run(values), desk.last.done if desk is not None else None

        self._host.work.do(run, then=self._done, failed=self._refused, owner=self)

    def _done(self, result: tuple[object, DoneAct | None]) -> None:
        tell_done(self._host, self._act.done(result[0]), self._act.desk, result[1])
        self.accept()
        if self._act.follow is not None:
            self._act.follow(self._host, self.values(), result[0])

    def _hold(self, on: bool) -> None:
        """While the act is under way nothing that arrives moves the fields."""
        if self.meanwhile is not None:
            self.meanwhile.hold(on)

    def _refused(self, error: OtklikError) -> None:
        self._hold(False)
        self._error.setText(" ".join(part for part in (sentence(error), way_out(error)) if part))
        self.fit()
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
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.apply()
        else:
            super().keyPressEvent(event)
