"""The sheets of the page of people: who may unlock, one's own password, somebody new."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.errors import OtklikError
from services.people import Colleague
from services.protection.device_people import DevicePerson
from ui.access.password_pair import PasswordPair, password_edit
from ui.theme import Role
from ui.widgets.badge import Avatar
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, clear, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.errors import sentence

MINUTES = (5, 10, 15, 30)


class PeopleSheet(Retranslating, Sheet):
    """Who may unlock this computer.

    Signals:
        shut_out_asked: a ``DevicePerson`` is to lose the access.
    """

    shut_out_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(title=" ")
        self._rows = QVBoxLayout()
        self.body.addLayout(self._rows)
        self.retranslate()

    def retranslate(self) -> None:
        """The heading; the page gives the rows again."""
        self.set_title(self.tr("Who may unlock this computer"))

    def show_people(self, people: list[DevicePerson], *, may: bool, me: str) -> None:
        """Replace the rows; nobody takes the access away from themselves."""
        clear(self._rows)
        for one in people:
            self._rows.addWidget(self._row(one, may=may and one.employee_id != me))

    def _row(self, person: DevicePerson, *, may: bool) -> QWidget:
        line = QWidget()
        avatar = Avatar("".join(part[:1] for part in person.name.split()[:2]), person.name, line)
        state = person.position if person.active else self.tr("has left; take the access away")
        second = Text(state, Role.SECOND, "text2" if person.active else "late.text", line)
        words = QWidget(line)
        words.setLayout(column(Text(person.name, Role.NAME, "text", line), second, gap=0))
        out = PushButton(self.tr("Take the access away"), Kind.QUIET, line, icon="user-x")
        out.setAccessibleName(self.tr("Take the access away from {name}").format(name=person.name))
        out.clicked.connect(partial(self.shut_out_asked.emit, person))
        out.setVisible(may)
        line.setLayout(row(avatar, words, 1, out, gap=10))
        return line


class PasswordSheet(Retranslating, Sheet):
    """One's own password, and when the program locks itself.

    Signals:
        change_asked: (present password, new password).
        minutes_chosen: after how many minutes it locks.
        by_system_chosen: whether the system's sign-in is enough.
    """

    change_asked = Signal(str, str)
    minutes_chosen = Signal(int)
    by_system_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__(title=" ")
        self.old, self.new = password_edit(), PasswordPair()
        self.minutes, self.by_system = ComboBox(icon="timer"), CheckBox()
        self.old_field = LabelledField("", self.old)
        self._minutes_field = LabelledField("", self.minutes)
        self.button = PushButton("", Kind.SECONDARY, icon="key-round")
        left, right = QWidget(), QWidget()
        left.setLayout(column(self.old_field, self.new, gap=8))
        right.setLayout(column(self._minutes_field, self.by_system, 1, gap=12))
        self.body.addLayout(row(left, right, gap=24))
        self.body.addLayout(row(self.button, 1))
        self.button.clicked.connect(self._ask)
        self.new.again.returnPressed.connect(self._ask)
        self.minutes.activated.connect(lambda _: self.minutes_chosen.emit(int(self.minutes.currentData())))
        self.by_system.clicked.connect(self.by_system_chosen)
        self.old.textEdited.connect(lambda _: self.old_field.clear_error())
        self.retranslate()

    def retranslate(self) -> None:
        """Words and choices."""
        self.set_title(self.tr("My password and the lock"))
        self.old_field.set_label(self.tr("Present password"))
        self._minutes_field.set_label(self.tr("Lock when nobody touches the computer for"))
        self.by_system.setText(self.tr("Open without the password while I am signed in to the system"))
        self.button.setText(self.tr("Change my password"))
        self.minutes.offer([(self.tr("%n minute(s)", "", one), one) for one in MINUTES])

    def show_state(self, *, minutes: int, by_system: bool) -> None:
        """What is set now."""
        self.minutes.choose(minutes)
        self.by_system.setChecked(by_system)

    def wipe(self) -> None:
        """Forget what was typed."""
        self.old.clear()
        self.old_field.clear_error()
        self.new.wipe()

    def refuse(self, error: OtklikError) -> None:
        """The present password was wrong."""
        self.old_field.set_error(sentence(error))
        self.old_field.focus()

    def _ask(self) -> None:
        new = self.new.taken()
        if new:
            self.change_asked.emit(self.old.text(), new)


class NewcomerSheet(Retranslating, Sheet):
    """Somebody else gets a password here.

    Signals:
        let_in_asked: (employee's id, name, password).
    """

    let_in_asked = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__(title=" ")
        self.person, self.pair = ComboBox(icon="user-plus"), PasswordPair()
        self._field = LabelledField("", self.person)
        self._hint = Text("", Role.SECOND, "text2", wrap=True)
        self.button = PushButton("", Kind.SECONDARY, icon="user-plus")
        for part in (self._hint, self._field, self.pair):
            self.body.addWidget(part)
        self.body.addLayout(row(self.button, 1))
        self.button.clicked.connect(self._ask)
        self.pair.again.returnPressed.connect(self._ask)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.set_title(self.tr("Let somebody in"))
        self._hint.setText(self.tr("Choose the person and let them type their own password."))
        self._field.set_label(self.tr("Employee"))
        self.button.setText(self.tr("Let in"))

    def offer(self, people: list[Colleague], *, may: bool) -> None:
        """Who could be let in."""
        self.person.offer([(f"{one.name}, {one.position}", one.id) for one in people])
        why = self.tr("only an administrator, the registry, a head or the director lets people in")
        self.button.allow(may and bool(people), why)

    def _ask(self) -> None:
        who, password = str(self.person.currentData() or ""), self.pair.taken()
        if who and password and self.button.isEnabled():
            self.let_in_asked.emit(who, self.person.currentText(), password)
            self.pair.wipe()
