"""The decision dialog: field by field, who wrote what and when; one of the values or a third."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from services.sync_status import ContestedField, ContestedRecord, Side
from ui.sync.words import field_words, value_words
from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import RadioButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.edits import LineEdit
from ui.widgets.sheet import Hairline, column, row
from ui.widgets.text import Text
from ui.wording.dates import moment

_OWN = "own"


class FieldChoice(QWidget):
    """One contested field with a choice of values.

    Signals:
        chosen: the person has made or changed the choice.
    """

    chosen = Signal()

    def __init__(self, field: ContestedField, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._sides = (*field.candidates, field.server)
        self._group = QButtonGroup(self)
        self._own = LineEdit(placeholder=self.tr("another value"))
        self._own.setAccessibleName(self.tr("Another value"))
        self._own.setVisible(isinstance(field.server.value, str) or field.server.value is None)
        self._build(now)

    def _build(self, now: datetime) -> None:
        name = column(Text(field_words(self.field), Role.LABEL), gap=0)
        was = self.tr("was: {value}").format(value=value_words(self.field.field, self.field.base))
        name.addWidget(Text(was, Role.CAPTION, "text2", wrap=True))
        choices = column(gap=6)
        for place, side in enumerate(self._sides):
            choices.addWidget(self._choice(place, side, now))
        choices.addWidget(self._own)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.addLayout(name, 1)
        whole.addLayout(choices, 3)
        self._group.idToggled.connect(lambda _, on: self.chosen.emit() if on else None)
        self._own.textEdited.connect(self._take_own)

    def _choice(self, place: int, side: Side, now: datetime) -> RadioButton:
        words = value_words(self.field.field, side.value)
        source = self.tr("from the server") if place == len(self._sides) - 1 else self.tr("other value")
        when = moment(side.at.replace(tzinfo=None), now) if side.at else ""
        who = ", ".join(part for part in (side.actor, when, source) if part)
        button = RadioButton(f"{words}   ({who})")
        button.setAccessibleName(f"{field_words(self.field)}: {words}, {who}")
        self._group.addButton(button, place)
        return button

    def _take_own(self, _text: str) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
        self.chosen.emit()

    def choose(self, place: int) -> None:
        """Choose a value by its place; -1 is the server's."""
        buttons = self._group.buttons()
        buttons[place % len(buttons)].setChecked(True)

    @property
    def decided(self) -> bool:
        """Whether a value is chosen or another one typed."""
        return self._group.checkedId() >= 0 or bool(self._own.text().strip())

    def value(self) -> Any:
        """The chosen value."""
        place = self._group.checkedId()
        return self._sides[place].value if place >= 0 else self._own.text().strip()


class DecisionDialog(QuestionDialog):
    """All contested fields of one record; Escape puts the decision off."""

    def __init__(
        self,
        parent: QWidget | None,
        record: ContestedRecord,
        now: datetime,
        decide: Callable[[dict[str, Any]], None],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Your decision is needed: %n field(s) were changed twice", "", len(record.fields)),
            self.tr("{title} · the rest of the record has merged by itself").format(title=record.title),
        )
        self._decide = decide
        self.choices = [FieldChoice(field, now) for field in record.fields]
        for choice in self.choices:
            choice.chosen.connect(self._count)
            self.body.addWidget(choice)
            self.body.addWidget(Hairline())
        self._chosen = Text("", Role.SECOND, "text2")
        self._build_footer()
        self._count()

    def _build_footer(self) -> None:
        later = PushButton(self.tr("Put off"), Kind.QUIET, key="Esc")
        here = PushButton(self.tr("All other values"), key="Alt+Left")
        server = PushButton(self.tr("All from the server"), key="Alt+Right")
        self.apply = PushButton(self.tr("Apply"), Kind.PRIMARY, key="Ctrl+Enter", icon="check")
        later.clicked.connect(self.reject)
        here.clicked.connect(lambda: self._choose_all(0))
        server.clicked.connect(lambda: self._choose_all(-1))
        self.apply.clicked.connect(self._apply)
        self.footer.addLayout(row(later, here, server, 1, self._chosen, self.apply))

    def _choose_all(self, place: int) -> None:
        for choice in self.choices:
            choice.choose(place)

    def _count(self) -> None:
        decided = sum(choice.decided for choice in self.choices)
        words = self.tr("chosen {done} of {all}").format(done=decided, all=len(self.choices))
        self._chosen.setText(words)
        self.apply.allow(decided == len(self.choices), words)

    def _apply(self) -> None:
        self._decide({choice.field.conflict_id: choice.value() for choice in self.choices})
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter applies; Alt with an arrow takes one side for all."""
        held, key = event.modifiers(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held & Qt.KeyboardModifier.ControlModifier:
            if self.apply.isEnabled():
                self._apply()
        elif held & Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._choose_all(0 if key == Qt.Key.Key_Left else -1)
        else:
            super().keyPressEvent(event)
