"""The head of the editor: which letter, to which appeal, until when; where it is; what was refused."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.errors import OtklikError
from services.letter_form import LetterForm
from ui.card.sheets import document_words
from ui.letters.editor_state import standing_of
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Elided, Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import until
from ui.wording.errors import sentence, way_out

_TONES = (Tone.MODE, Tone.CHECK, Tone.FACT, Tone.GOOD)


class EditorHead(Retranslating, Ground):
    """Title, appeal, term; below them at most one banner about the letter and one refusal.

    Signals:
        acted: the banner's act (``call_back``, ``register``).
        appeal_asked: the appeal's card is to be opened.
    """

    acted = Signal(str)
    appeal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent, lines="b")
        self._act = ""
        self._title = Text("", Role.TITLE)
        self._number = PushButton("", Kind.LINK)
        self._who = Elided("", Role.TEXT, "text2")
        self._term = Text("", Role.SECOND, "text2")
        self._banners: dict[Tone, Banner] = {tone: Banner(tone) for tone in _TONES}
        self.wrong = Banner(Tone.REFUSED)
        first = row(self._title, self._number, 1)
        second = row(self._who, self._term)
        second.setStretch(0, 1)
        whole = column(gap=2)
        whole.addLayout(first)
        whole.addLayout(second)
        for banner in (*self._banners.values(), self.wrong):
            whole.addWidget(banner)
        whole.setContentsMargins(16, 8, 16, 8)
        self.setLayout(whole)
        self._number.clicked.connect(self.appeal_asked)
        for banner in self._banners.values():
            banner.acted.connect(lambda: self.acted.emit(self._act))

    def show_form(self, form: LetterForm) -> None:
        """Another letter, or another state of it."""
        self._title.setText(document_words(str(form.fields["document"])))
        self._number.setText(form.appeal_number)
        self._number.setVisible(bool(form.appeal_number))
        self._who.setText(form.applicant)
        due = self.tr("Answer by {date}").format(date=until(form.due_on)) if form.due_on else ""
        self._term.setText(due)
        self._show_standing(form)

    def _show_standing(self, form: LetterForm) -> None:
        standing = standing_of(form)
        for tone, banner in self._banners.items():
            if standing is None or tone is not standing.tone:
                banner.say("")
        if standing is not None:
            self._act = standing.act
            self._banners[standing.tone].say(standing.sentence, standing.detail, action=standing.act_words)

    def standing(self) -> str:
        """What the banner says now."""
        return next((one.sentence() for one in self._banners.values() if one.isVisibleTo(self)), "")

    def say_wrong(self, error: OtklikError) -> None:
        """An act was refused."""
        self.wrong.say(sentence(error), way_out(error))

    def say_nothing_wrong(self) -> None:
        """The person goes on typing."""
        if self.wrong.isVisibleTo(self):
            self.wrong.say("")
