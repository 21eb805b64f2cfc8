"""The foot of the editor: the one way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.letter_form import LetterForm
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Ground, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating


class EditorFoot(Retranslating, Ground):
    """The button "For signature" while the letter may be changed.

    Signals:
        submit_asked: the letter is to go for signature.
    """

    submit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent, lines="t")
        self._form: LetterForm | None = None
        tall = Size.BUTTON_DIALOG
        self.submit = PushButton("", Kind.PRIMARY, key="Ctrl+Return", icon="signature", height=tall)
        self._says = Text("", Role.SECOND, "text2", wrap=True)
        line = row(self.submit, self._says, gap=8)
        line.setStretch(1, 1)
        line.setContentsMargins(13, 6, 16, 6)
        self.setLayout(line)
        self.submit.clicked.connect(self.submit_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the foot."""
        self.submit.setText(self.tr("For signature"))
        if self._form is not None:
            self.show_form(self._form)

    def show_form(self, form: LetterForm) -> None:
        """Another state of the letter."""
        self._form = form
        self.setVisible(form.editable)
        self.submit.allow(form.may_submit, self.tr("your role doesn't allow it"))
        signer = next((one for one in form.signers if one.id == form.fields["signer_id"]), None)
        to = self.tr("to {name}").format(name=signer.short) if signer else ""
        self._says.setText(to if form.may_submit else self.tr("your role doesn't allow it"))
