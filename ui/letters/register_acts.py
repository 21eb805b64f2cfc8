"""What can be done with an outgoing letter, and with the letters that are marked in the register."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from domain.answers import LetterPhase
from services.card import CardView, appeal_card
from services.letter_register import RegisterLetter
from ui.card.act_dialog import ActDialog, ActQuestion
from ui.card.acts import ask, closing
from ui.commands import Command
from ui.letters import register_questions as questions
from ui.letters.pdf_copy import PdfCopy
from ui.letters.register_offer import Offer, command_of
from ui.letters.register_papers import RegisterPapers
from ui.letters.register_signatures import SignatureActs
from ui.page import Host
from ui.seat import Seat

_tr = QCoreApplication.translate
_SENT = (LetterPhase.SENT, LetterPhase.DELIVERED)
_TO_SEND = (LetterPhase.SIGNED, LetterPhase.FAILED)


class RegisterActs(QObject):
    """The acts of the register; ``letter`` is the open one, ``marked`` gives the selected ones."""

    def __init__(self, page: QWidget, host: Host, seat: Seat, marked: Callable[[], list[str]]) -> None:
        super().__init__(page)
        self._page, self._host, self._seat, self._marked = page, host, seat, marked
        self.papers = RegisterPapers(page, host, seat)
        self.signatures = SignatureActs(page, host, seat)
        self.letter: RegisterLetter | None = None

    def offered(self) -> Sequence[Command]:
        """Commands for the letter as it stands; the likeliest first."""
        letter = self.letter
        if letter is None:
            return ()
        offers = (*self._leaving(letter), *self._files(letter), *self.signatures.offers(letter))
        others = (*self._going(letter), *self._mending(letter))
        return [command_of(self._seat, offer) for offer in (*offers, *others) if offer.valid]

    def _leaving(self, letter: RegisterLetter) -> Sequence[Offer]:
        to_send, sent = letter.state.phase in _TO_SEND, letter.state.phase in _SENT
        post, send = letter.way == "post" and to_send, "dispatch_letter"
        ask_ = self._ask
        return (
            Offer(
                to_send,
                "send",
                _tr("letters", "Send"),
                self.send,
                "send",
                send,
                "Ctrl+Return",
            ),
            Offer(post, "post", _tr("letters", "Dispatch list…"), self.post, "list-checks", send),
            Offer(
                sent,
                "arrived",
                _tr("letters", "The letter arrived"),
                lambda: ask_(questions.arriving),
                "mail-check",
                send,
            ),
            Offer(
                sent,
                "failed",
                _tr("letters", "The letter came back"),
                lambda: ask_(questions.coming_back),
                "mail-warning",
                send,
            ),
        )

    def _files(self, letter: RegisterLetter) -> Sequence[Offer]:
        state, papers = letter.state, self.papers
        signed, post = bool(state.docx_sha256), letter.way == "post" and state.phase in (*_TO_SEND, *_SENT)
        number = state.list_number
        return (
            Offer(
                signed,
                "open",
                _tr("letters", "Open the file"),
                lambda: papers.signed_file(letter),
                "external-link",
                key="Ctrl+O",
            ),
            Offer(
                post, "envelope", _tr("letters", "Envelope"), lambda: papers.envelopes(self.chosen()), "mail"
            ),
            Offer(post, "label", _tr("letters", "Label"), lambda: papers.labels(self.chosen()), "tag"),
            Offer(
                bool(number),
                "list",
                _tr("letters", "Print the dispatch list"),
                lambda: papers.listed(number),
                "printer",
            ),
            Offer(
                signed,
                "print",
                _tr("letters", "Print the letter…"),
                lambda: papers.print(letter),
                "printer",
                key="Ctrl+P",
            ),
            Offer(signed, "pdf", _tr("letters", "Save as PDF…"), lambda: papers.ask_pdf(letter), "file-text"),
        )

    def _going(self, letter: RegisterLetter) -> Sequence[Offer]:
        appeal_id, open_page = letter.appeal_id, self._host.open_page
        closes = bool(appeal_id) and letter.appeal_state.open and letter.state.phase in _SENT
        return (
            Offer(
                bool(letter.state.docx_sha256),
                "verify",
                _tr("letters", "Verify"),
                lambda: open_page("verify", letter.id),
                "shield-check",
            ),
            Offer(
                True, "show", _tr("letters", "Show the letter"), lambda: open_page("letter", letter.id), "eye"
            ),
            Offer(
                bool(appeal_id),
                "appeal",
                _tr("letters", "Open the appeal"),
                lambda: open_page("journal", appeal_id),
                "inbox",
            ),
            Offer(
                closes,
                "close",
                _tr("letters", "Close the appeal"),
                self.close_appeal,
                "check-check",
                "close_appeal",
            ),
        )

    def _mending(self, letter: RegisterLetter) -> Sequence[Offer]:
        phase, ask_ = letter.state.phase, self._ask
        return (
            Offer(
                phase in _TO_SEND,
                "correct",
                _tr("letters", "Correct a signed letter"),
                lambda: ask_(questions.correcting),
                "file-pen-line",
                "submit_letter",
            ),
            Offer(
                phase is LetterPhase.SIGNED,
                "withdraw",
                _tr("letters", "Withdraw the letter"),
                lambda: ask_(questions.withdrawing),
                "file-x",
                "withdraw_letter",
            ),
        )

    def send(self) -> None:
        """Ask by which way; a copy for reading is made meanwhile."""
        letter, seat = self.letter, self._seat
        if letter is not None:
            self._open(questions.sending(seat.desk, letter, PdfCopy(seat, letter.state.docx_sha256)))

    def _ask(self, question: Callable[..., ActQuestion]) -> None:
        if self.letter is not None:
            self._open(question(self._seat.desk, self.letter))

    def _open(self, question: ActQuestion) -> None:
        ActDialog(self._host, self._page.window(), question).open()

    def chosen(self) -> list[str]:
        """The marked letters, or the open one."""
        return self._marked() or ([self.letter.id] if self.letter else [])

    def post(self) -> None:
        """Hand the marked letters (or the open one) to the post with one list."""
        ids = self.chosen()
        if ids:
            self._open(questions.posting(self._seat.desk, ids, self.papers.listed))

    def close_appeal(self) -> None:
        """Ask for the outcome of the appeal."""
        if self.letter is None:
            return
        desk, appeal_id = self._seat.desk, self.letter.appeal_id
        self._host.work.query(
            lambda: appeal_card(desk, appeal_id),
            then=self._ask_closing,
            failed=self._host.show_error,
            owner=self,
        )

    def _ask_closing(self, view: CardView) -> None:
        ask(self._host, self._seat, view, closing)
