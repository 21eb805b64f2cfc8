"""The first screen of locked data, and the screen behind which a locked program hides."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.errors import OtklikError
from ui.access.door import Door, Unlocked
from ui.access.password_pair import PasswordPair, password_edit
from ui.shell.logo import Logo
from ui.theme import Role
from ui.translators import LANGUAGES
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import ComboBox
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Ground, Sheet, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import language
from ui.wording.errors import sentence
from ui.work import Work

_WIDTH = 460
_SECOND = 1000


class UnlockWindow(Retranslating, Ground):
    """Person and password; behind a link the recovery key with a new password.

    Signals:
        unlocked: an ``Unlocked``; who came in.
        language_chosen: the code of a language.
        left: the person closed the window instead.
    """

    unlocked = Signal(object)
    language_chosen = Signal(str)
    left = Signal()

    def __init__(self, door: Door, *, last: str = "", locked_now: bool = False) -> None:
        super().__init__("sunken")
        self._door = door
        self._locked_now = locked_now
        self._work = Work(self)
        self._wait = 0
        self._done = False
        self.person, self.password = ComboBox(icon="user"), password_edit()
        self.recovery, self.pair = LineEdit(icon="key-round"), PasswordPair()
        self.open_button = PushButton("", Kind.PRIMARY, icon="lock-open", key="Enter")
        self.recover_button = PushButton("", Kind.PRIMARY, icon="key-round")
        self.forgotten = PushButton("", Kind.LINK)
        self.tongue = ComboBox(icon="languages")
        self._timer = QTimer(self, interval=_SECOND)
        self._fields()
        self._arrange()
        self._connect()
        self.person.offer([(one.name, one.id) for one in door.callers()])
        self.person.choose(last)
        self.recovering = False
        self.retranslate()
        self.resize(1366, 768)

    def _fields(self) -> None:
        self._name = Text("", Role.TITLE, "text")
        self._words = Text("", Role.TEXT, "text2", wrap=True)
        self.person_field = LabelledField("", self.person)
        self.password_field = LabelledField("", self.password)
        self.recovery_field = LabelledField("", self.recovery)

    def _arrange(self) -> None:
        sheet = Sheet()
        sheet.setFixedWidth(_WIDTH)
        sheet.body.setContentsMargins(28, 24, 28, 20)
        sheet.body.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Logo())
        head.addWidget(self._name, 1)
        sheet.body.addLayout(head)
        for part in (self._words, self.person_field, self.password_field, self.recovery_field, self.pair):
            sheet.body.addWidget(part)
        sheet.body.addLayout(row(self.forgotten, 1, self.open_button, self.recover_button))
        self.tongue.setMaximumWidth(180)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(sheet)
        middle.addLayout(row(1, self.tongue, 1))
        middle.addStretch(3)
        grid = QGridLayout(self)
        grid.addLayout(middle, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.try_password)
        self.password.returnPressed.connect(self.try_password)
        self.recover_button.clicked.connect(self.try_recovery)
        self.pair.again.returnPressed.connect(self.try_recovery)
        self.forgotten.clicked.connect(self._turn)
        self.password.textEdited.connect(lambda _: self.password_field.clear_error())
        self.recovery.textEdited.connect(lambda _: self.recovery_field.clear_error())
        self.tongue.activated.connect(lambda _: self.language_chosen.emit(str(self.tongue.currentData())))
        self._timer.timeout.connect(self._count_down)

    def retranslate(self) -> None:
        """Every word, in the language that is on."""
        self.setWindowTitle(self.tr("Otklik"))
        self._name.setText(self.tr("Otklik is locked") if self._locked_now else self.tr("Otklik"))
        self.person_field.set_label(self.tr("Who works here"))
        self.password_field.set_label(self.tr("Password"))
        self.recovery_field.set_label(self.tr("Recovery key"), self.tr("48 digits, as printed"))
        self.open_button.setText(self.tr("Unlock"))
        self.recover_button.setText(self.tr("Unlock and set the password"))
        self.tongue.setAccessibleName(self.tr("Language"))
        self.tongue.offer([(name, code) for code, name in LANGUAGES.items()])
        self.tongue.choose(language())
        self._show_way()

    def _show_way(self) -> None:
        asked, recovering = self._door.locked, self.recovering
        self._words.setText(self._explanation())
        self.forgotten.setText(
            self.tr("Back to the password") if recovering else self.tr("Password forgotten")
        )
        self.forgotten.setVisible(asked)
        self.password_field.setVisible(asked and not recovering)
        self.open_button.setVisible(not recovering)
        for part in (self.recovery_field, self.pair, self.recover_button):
            part.setVisible(recovering)

    def _explanation(self) -> str:
        if not self._door.locked:
            return self.tr("These are invented data: choose a person, no password is asked for.")
        if self.recovering:
            return self.tr("The printed recovery key opens the data and gives this person a new password.")
        return self.tr("The data of this computer are encrypted. Your password opens them.")

    def _turn(self) -> None:
        self.recovering = not self.recovering
        self._show_way()
        (self.recovery if self.recovering else self.password).setFocus()

    def begin(self) -> None:
        """Put the cursor where a person begins."""
        self.password.setFocus() if self._door.locked else self.open_button.setFocus()

    def try_password(self) -> None:
        """Try what was typed, off the window's thread."""
        who, typed = str(self.person.currentData() or ""), self.password.text()
        if self._wait or not who:
            return
        if self._door.locked and not typed:
            self.password_field.set_error(self.tr("Type your password"))
            return
        self._busy(True)
        self._work.do(
            lambda: self._door.unlock(who, typed), then=self._came_in, failed=self._wrong_password, owner=self
        )

    def try_recovery(self) -> None:
        """Try the recovery key with a new password."""
        who, typed, password = str(self.person.currentData() or ""), self.recovery.text(), self.pair.taken()
        if not password or self._wait:
            return
        self._busy(True)
        self._work.do(
            lambda: self._door.recover(typed, who, password),
            then=self._came_in,
            failed=self._wrong_recovery,
            owner=self,
        )

    def _came_in(self, unlocked: Unlocked) -> None:
        self._done = True
        self.password.clear()
        self.recovery.clear()
        self.pair.wipe()
        self._busy(False)
        self.unlocked.emit(unlocked)

    def _wrong_password(self, error: OtklikError) -> None:
        self._busy(False)
        self.password_field.set_error(sentence(error))
        self.password.selectAll()
        self.password.setFocus()
        self._begin_wait(error)

    def _wrong_recovery(self, error: OtklikError) -> None:
        self._busy(False)
        self.recovery_field.set_error(sentence(error))
        self.recovery.setFocus()
        self._begin_wait(error)

    def _begin_wait(self, error: OtklikError) -> None:
        if error.code == "unlock_wait":
            self._wait = int(str(error.facts["seconds"]))
            self._busy(True)
            self._timer.start()

    def _count_down(self) -> None:
        self._wait -= 1
        field = self.recovery_field if self.recovering else self.password_field
        if self._wait > 0:
            field.set_error(self.tr("Too many wrong tries: wait %n more second(s)", "", self._wait))
            return
        self._timer.stop()
        self._wait = 0
        field.clear_error()
        self._busy(False)

    def _busy(self, busy: bool) -> None:
        for button in (self.open_button, self.recover_button):
            button.setEnabled(not busy)

    def close_quietly(self) -> None:
        """Leave the screen after somebody came in."""
        self._done = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by hand: nobody comes in."""
        self._work.stop()
        super().closeEvent(event)
        if not self._done:
            self.left.emit()


def over(window: QWidget, screen: UnlockWindow) -> None:
    """Show the screen exactly where a window stands."""
    screen.setGeometry(window.geometry())
    screen.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    screen.show()
    screen.raise_()
    screen.activateWindow()
    screen.begin()
