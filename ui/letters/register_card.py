"""The right pane of the register: one outgoing letter, what can be done with it, what proves it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from domain.answers import LetterPhase
from services.letter_register import RegisterLetter
from services.letter_verification import CheckedBeside, Verification
from ui.card.sheets import document_words
from ui.commands import Command
from ui.letters.register_rows import STATES, state_words
from ui.letters.verification_panel import VerificationPanel
from ui.theme import Role
from ui.widgets.act_row import ActRow, pane_head
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner, Tone
from ui.widgets.empty import KeysLesson
from ui.widgets.sheet import Facts, Ground, ScrollPage, Sheet, column, row
from ui.widgets.text import Elided, Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import full_date, numeric, time_of_day


class RegisterCard(Retranslating, Ground):
    """Shows one letter.

    Signals:
        close_asked: the appeal of the letter is to be closed.
    """

    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._letter: RegisterLetter | None = None
        self._number = Text("", Role.SECOND, "text2").selectable()
        self._state = Badge("")
        self._title = Elided("", Role.TITLE)
        self._who = Text("", Role.NAME, wrap=True)
        self.acts = ActRow()
        self._waiting = Banner(Tone.MODE, icon="upload-cloud")
        self._failed = Banner(Tone.CHECK)
        self.closing = Banner(Tone.GOOD, icon="check-check")
        self._facts = Facts()
        self._checked = VerificationPanel(across=1)
        self._checking = Text("", Role.SECOND, "text2", wrap=True)
        self._lesson = KeysLesson()
        self._build()
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the three facts."""
        return QSize(360, 200)

    def _build(self) -> None:
        head = pane_head((row(self._number, self._state, 1), self._title, self._who), self.acts)
        page = ScrollPage("sunken")
        for banner in (self._waiting, self._failed, self.closing):
            page.body.addWidget(banner)
        sheet = Sheet()
        sheet.body.addWidget(self._facts)
        page.body.addWidget(sheet)
        page.body.addWidget(self._checking)
        page.body.addWidget(self._checked)
        page.body.addStretch(1)
        filled = QWidget()
        whole = column(gap=0)
        whole.addLayout(head)
        whole.addWidget(page, 1)
        filled.setLayout(whole)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._lesson)
        self._stack.addWidget(filled)
        self.closing.acted.connect(self.close_asked)

    def retranslate(self) -> None:
        """Words of the pane."""
        self._lesson.teach(
            self.tr("Choose a letter"),
            [
                ("Ctrl+Return", self.tr("send the letter")),
                ("Ctrl+O", self.tr("open the signed file")),
                ("Ctrl+F", self.tr("filter the list")),
                ("F1", self.tr("keys of this screen")),
            ],
        )
        if self._letter is not None:
            self._fill(self._letter)

    def show_letter(self, letter: RegisterLetter | None, actions: Sequence[Command]) -> None:
        """Another letter; None empties the pane."""
        self._letter = letter
        self._stack.setCurrentIndex(0 if letter is None else 1)
        if letter is None:
            return
        self._fill(letter)
        self.acts.offer(actions)
        self._checked.show_verification(None)
        signed = bool(letter.state.docx_sha256)
        self._checking.setText(self.tr("The signature is being checked…") if signed else "")
        self._checking.setVisible(signed)

    def show_verification(
        self, found: Verification | None, trouble: str = "", *, beside: Sequence[CheckedBeside] = ()
    ) -> None:
        """The three facts about the letter's file and the signatures beside it, or why they are not known."""
        self._checked.show_verification(found, beside)
        self._checking.setText(trouble)
        self._checking.setVisible(bool(trouble))

    def _fill(self, letter: RegisterLetter) -> None:
        state = letter.state
        dated = f", {numeric(state.outgoing_on)}" if state.outgoing_on else ""
        self._number.setText(f"{state.outgoing_number or '–'}{dated}")
        self._state.say(state_words(state.phase), STATES.get(state.phase))
        title = str(letter.fields["subject"] or "") or document_words(str(letter.fields["document"]))
        self._title.setText(title)
        self._who.setText(str(letter.fields["addressee"] or ""))
        self._facts.show_facts(self._pairs(letter))
        self._say_banners(letter)

    def _say_banners(self, letter: RegisterLetter) -> None:
        state = letter.state
        by_server = state.phase is LetterPhase.SENT and state.channel == "email" and not state.delivery
        waits = self.tr("Waits for synchronisation: the server sends the e-mail and reports back")
        under_way = self.tr("The server sends the e-mail; its report is awaited")
        self._waiting.say((waits if letter.on_its_way else under_way) if by_server else "")
        unknown = state.delivery == "unknown"
        failed = self.tr("Not delivered: {detail}").format(detail=state.delivery_detail)
        doubt = self.tr("Nobody knows whether the mail server took the letter: ask the addressee")
        back = state.phase is LetterPhase.FAILED
        self._failed.say(failed if back else (doubt if unknown else ""))
        sent = state.phase in (LetterPhase.SENT, LetterPhase.DELIVERED)
        offer = sent and bool(letter.appeal_id) and letter.appeal_state.open
        words = self.tr("The answer has left. The appeal {number} is still open.")
        self.closing.say(
            words.format(number=letter.appeal_state.number) if offer else "",
            action=self.tr("Close the appeal"),
        )

    def _pairs(self, letter: RegisterLetter) -> list[tuple[str, str]]:
        state = letter.state
        names = {way.code: way.name for way in letter.ways}
        return [
            (self.tr("Leaves"), names.get(letter.way, letter.way)),
            (self.tr("Address"), letter.address),
            (self.tr("Signed by"), letter.signer),
            (self.tr("Signed at"), _moment(state.signed_at)),
            (self.tr("Version"), str(state.signed_version or state.version)),
            (self.tr("Appeal"), letter.appeal_state.number),
            (self.tr("Sent"), _moment(state.sent_at)),
            (self.tr("Dispatch list"), state.list_number),
            (self.tr("Delivery"), self._delivery_words(state.delivery)),
            (self.tr("Receipt"), state.delivery_detail if state.delivery == "delivered" else ""),
            (self.tr("Due"), full_date(letter.appeal_state.due_on) if letter.appeal_state.due_on else ""),
        ]

    def _delivery_words(self, status: str) -> str:
        return {
            "accepted": self.tr("taken by the mail server"),
            "delivered": self.tr("delivered"),
            "failed": self.tr("not delivered"),
            "unknown": self.tr("not known"),
        }.get(status, status)


def _moment(moment: datetime | None) -> str:
    return f"{numeric(moment.date())} {time_of_day(moment)}" if moment else ""
