"""Below the form: what stops it, and the acts with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.tokens import Size
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import column
from ui.widgets.themed import Retranslating

_tr = QCoreApplication.translate


class Footer(Retranslating, QWidget):
    """Two ways to finish and one to put aside; which words they carry depends on role and choice.

    Signals:
        first_chosen: the primary button (register and next, or accept into the Box).
        second_chosen: the other act (register and stay, or accept).
        later_chosen: put aside.
    """

    first_chosen = Signal()
    second_chosen = Signal()
    later_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registers, self._box, self._adds_to, self._locked = True, False, "", False
        self._said_no = False
        self.refused = Banner(Tone.REFUSED)
        self.first = PushButton("", Kind.PRIMARY, key="Ctrl+Return", height=Size.BUTTON_DIALOG)
        self.second = PushButton("", Kind.SECONDARY, key="Ctrl+S", height=Size.BUTTON_DIALOG)
        self.later = PushButton("", Kind.QUIET, key="Esc", height=Size.BUTTON_DIALOG)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(2)
        for part in (self.first, self.second):
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        whole = column(self.refused, gap=8)
        whole.addLayout(buttons)
        self.setLayout(whole)
        self.first.clicked.connect(self.first_chosen)
        self.second.clicked.connect(self.second_chosen)
        self.later.clicked.connect(self.later_chosen)
        self.retranslate()

    def show_acts(self, *, registers: bool, box: bool, adds_to: str = "", locked: bool = False) -> None:
        """Who sits here, whether the office has a Box, and what the form is for now."""
        self._registers, self._box, self._adds_to, self._locked = registers, box, adds_to, locked
        self.retranslate()

    def refuse(self, missing: Sequence[str]) -> None:
        """Name what is left to do, as one line over the buttons; nothing hides it."""
        self._said_no = False
        if not missing:
            self.refused.say("")
            return
        words = _tr("intake", "Not registered. %n field(s) left: {names}", "", len(missing))
        self.refused.say(words.format(names=", ".join(missing)), _tr("intake", "what was typed is kept"))

    def say_refused(self, sentence: str) -> None:
        """A rule or the machine said no after the button was pressed."""
        self._said_no = True
        self.refused.say(sentence, _tr("intake", "what was typed is kept"))

    def forget_refusal(self) -> None:
        """The person types on: what a rule or the machine said has been read."""
        if self._said_no:
            self.refuse(())

    def retranslate(self) -> None:
        """Words of the buttons."""
        first, second = self._words()
        self.first.setText(first)
        self.second.setText(second)
        self.second.setVisible(bool(second))
        self.first.set_key("Ctrl+N" if self._locked else "Ctrl+Return")
        self.later.setText(_tr("intake", "Back") if self._locked else _tr("intake", "Later"))

    def _words(self) -> tuple[str, str]:
        if self._locked:
            return _tr("intake", "Next appeal"), _tr("intake", "Open the card")
        if self._adds_to:
            return _tr("intake", "Add to {number}").format(number=self._adds_to), ""
        if self._registers:
            return _tr("intake", "Register and next"), _tr("intake", "Register")
        if self._box:
            return _tr("intake", "Accept into the Box"), _tr("intake", "Accept")
        return _tr("intake", "Accept and next"), _tr("intake", "Accept")
