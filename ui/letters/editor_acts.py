"""What can be done with a letter in the editor: submit, call back, correct, withdraw, go elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from domain.answers import LetterPhase
from domain.errors import OtklikError
from services.letter_form import LetterForm, begin_correction, change_language
from services.letter_versions import call_back_letter, submit_for_signature, withdraw_letter
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.commands import Command
from ui.page import Host
from ui.seat import Seat
from ui.wording.errors import sentence, way_out

if TYPE_CHECKING:
    from ui.letters.editor_page import LetterPage

_tr = QCoreApplication.translate
_CORRECTABLE = (LetterPhase.SIGNED, LetterPhase.FAILED)
_WITHDRAWABLE = (
    LetterPhase.DRAFT,
    LetterPhase.RETURNED,
    LetterPhase.FOR_SIGNATURE,
    LetterPhase.SIGNED,
)


class EditorActs(QObject):
    """The acts on the letter that is open."""

    def __init__(self, page: LetterPage, host: Host, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._host, self._seat = page, host, seat

    def submit(self) -> None:
        """Save what is typed, then put the letter into the director's folder."""
        page, desk, letter_id = self._page, self._seat.desk, self._page.letter_id
        if page.shown is None or not page.shown.editable:
            return
        page.drafting.flush()
        self._host.work.do(
            lambda: submit_for_signature(desk, letter_id=letter_id),
            then=lambda version: self._submitted(letter_id, version),
            failed=page.refuse,
            owner=self,
        )

    def _submitted(self, letter_id: str, version: int) -> None:
        self._page.head.say_nothing_wrong()
        words = _tr("letters", "For signature: version {number}").format(number=version)
        self._host.done(words, lambda: self._call_back(letter_id))

    def call_back(self) -> None:
        """Take the letter out of the folder again."""
        self._call_back(self._page.letter_id)

    def _call_back(self, letter_id: str) -> None:
        desk = self._seat.desk
        self._host.work.do(
            lambda: call_back_letter(desk, letter_id=letter_id),
            then=lambda _: self._host.done(_tr("letters", "Called back")),
            failed=self._page.refuse,
            owner=self,
        )

    def follow(self, act: str) -> None:
        """The act of the banner."""
        if act == "call_back":
            self.call_back()
        elif act == "register":
            self._host.open_page("letters", self._page.letter_id)

    def open_appeal(self) -> None:
        """The card of the appeal."""
        if self._page.shown is not None:
            self._host.open_page("journal", str(self._page.shown.fields["appeal_id"] or ""))

    def ask_language(self, language: str) -> None:
        """Another language, if the rules let the letter have it."""
        page, desk, letter_id = self._page, self._seat.desk, self._page.letter_id
        page.drafting.flush()
        self._host.work.do(
            lambda: change_language(desk, letter_id=letter_id, language=language),
            then=lambda _: page.form.labelled["language"].clear_error(),
            failed=self._language_refused,
            owner=self,
        )

    def _language_refused(self, error: OtklikError) -> None:
        form, field = self._page.shown, self._page.form.labelled["language"]
        if form is not None:
            self._page.form.language.choose(form.fields["language"])
        field.set_error(" ".join(part for part in (sentence(error), way_out(error)) if part))

    def ask_correction(self) -> None:
        """A signed letter opens for a new version; its number is voided with a reason."""
        desk, letter_id = self._seat.desk, self._page.letter_id
        self._ask(
            _tr("letters", "Correct a signed letter"),
            _tr("letters", "Make a new version"),
            _tr("letters", "A new version can be written"),
            lambda reason: begin_correction(desk, letter_id=letter_id, reason=reason),
        )

    def ask_withdrawal(self) -> None:
        """Withdraw the letter before it is sent."""
        desk, letter_id = self._seat.desk, self._page.letter_id
        self._ask(
            _tr("letters", "Withdraw the letter"),
            _tr("letters", "Withdraw"),
            _tr("letters", "Letter withdrawn"),
            lambda reason: withdraw_letter(desk, letter_id=letter_id, reason=reason),
        )

    def _ask(self, title: str, deed: str, done: str, run: Callable[[str], None]) -> None:
        def act(given: Mapping[str, Any]) -> None:
            run(given["reason"])

        question = ActQuestion(
            title=title,
            deed=deed,
            fields=(ActField("reason", _tr("letters", "Reason"), "text"),),
            run=act,
            done=lambda _: done,
            dangerous=True,
        )
        self._page.drafting.flush()
        ActDialog(self._host, self._page.window(), question).open()

    def commands(self) -> Sequence[Command]:
        """Valid for the letter as it stands."""
        form = self._page.shown
        if form is None:
            return ()
        phase = form.state.phase
        offered = [
            (phase is LetterPhase.FOR_SIGNATURE, "call_back", _tr("letters", "Call back"), "undo-2"),
            (phase in _CORRECTABLE, "correct", _tr("letters", "Correct a signed letter"), "file-pen-line"),
            (phase in _WITHDRAWABLE, "withdraw", _tr("letters", "Withdraw the letter"), "file-x"),
            (True, "appeal", _tr("letters", "Open the appeal"), "inbox"),
        ]
        found = [self._command(name, title, icon) for valid, name, title, icon in offered if valid]
        return [self._submitting(form), *found] if form.editable else found

    def _command(self, name: str, title: str, icon: str) -> Command:
        runs: dict[str, Callable[[], None]] = {
            "call_back": self.call_back,
            "correct": self.ask_correction,
            "withdraw": self.ask_withdrawal,
            "appeal": self.open_appeal,
        }
        return Command(f"letter.{name}", title, runs[name], icon=icon, section=_tr("letters", "Letter"))

    def _submitting(self, form: LetterForm) -> Command:
        return Command(
            "letter.submit",
            _tr("letters", "For signature"),
            self.submit,
            key="Ctrl+Return",
            icon="signature",
            section=_tr("letters", "Letter"),
            enabled=lambda: form.may_submit,
            reason=lambda: _tr("letters", "your role doesn't allow it"),
        )
