"""Who turns to us, in one field: telephone, account, name or address; below it who was found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.search_text import digits, phone_key
from services.applicant_names import written_name
from services.applicants import FoundApplicant, suggest_applicants, typed_applicant
from services.intake_check import applicant_choices
from services.intake_form import ApplicantForm
from ui.intake.fields import EnteredField
from ui.intake.person import PersonCard, PersonEditor
from ui.page import Host
from ui.seat import Seat
from ui.widgets.button import Kind, PushButton
from ui.widgets.icon_button import IconButton
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import column
from ui.widgets.suggestions import Suggestion
from ui.widgets.themed import Retranslating

_tr = QCoreApplication.translate
_SURE_DIGITS = 9
_SOURCES = frozenset({"billing", "journal"})
"""Where people without a record of their own are known from."""


def found_words(by: str) -> str:
    """How somebody was found."""
    return {
        "phone": _tr("intake", "found by phone"),
        "account": _tr("intake", "found by account"),
        "name": _tr("intake", "found by name"),
        "address": _tr("intake", "found by address"),
        "email": _tr("intake", "found by e-mail"),
        "billing": _tr("intake", "from the accounts"),
        "journal": _tr("intake", "from the old journal"),
    }.get(by, "")


class WhoBlock(Retranslating, QWidget):
    """One applicant: the field, then the card of a known person or the lines of a new one.

    Signals:
        changed: anything about the applicant changed.
        settled: the person is done here; the next field may have the cursor.
        removed: a further applicant was taken away again.
    """

    changed = Signal()
    settled = Signal()
    removed = Signal()

    def __init__(
        self, host: Host, seat: Seat, parent: QWidget | None = None, *, further: bool = False
    ) -> None:
        super().__init__(parent)
        self._host, self._seat, self._further = host, seat, further
        self.add = PushButton("", Kind.LINK, key="Ctrl+Shift+A", height=18)
        self._applicant = ApplicantForm()
        self.field = EnteredField()
        self._remove = IconButton("x", "", side=20)
        self.labelled = LabelledField("", self.field, aside=self._remove if further else self.add)
        self.card = PersonCard()
        self.editor = PersonEditor()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        whole = column(self.labelled, self.card, self.editor, gap=5)
        self.setLayout(whole)
        self.card.hide()
        self.editor.hide()
        self.field.asked.connect(self._ask)
        self.field.chosen.connect(lambda found: self._take(found.value))
        self.field.entered.connect(self._entered)
        self.field.left_free.connect(self._left)
        self.field.textEdited.connect(self._typed)
        self.card.change_asked.connect(self.edit)
        self.editor.changed.connect(self._edited)
        self.editor.finished.connect(self.settled)
        self._remove.clicked.connect(self.removed)

    def retranslate(self) -> None:
        """Label, hint and choices."""
        label = _tr("intake", "Another applicant") if self._further else _tr("intake", "Who turns to us")
        self.labelled.set_label(label, _tr("intake", "phone, account or name"))
        self.add.setText(_tr("intake", "One more applicant"))
        self._remove.set_name(_tr("intake", "Take this applicant away"))
        self.editor.offer(*applicant_choices(self._seat.desk))

    def applicant(self) -> ApplicantForm:
        """The applicant as far as it is known."""
        return self._applicant

    def typed(self) -> str:
        """What stands in the field."""
        return self.field.text()

    def show_applicant(self, applicant: ApplicantForm, typed: str = "", by: str = "") -> None:
        """Show somebody as if he had been chosen or typed."""
        self._applicant = applicant
        shown = typed or written_name(applicant) or applicant.phone or applicant.email
        self.field.set_value(shown, applicant.id or None)
        known = bool(applicant.id) or by in _SOURCES
        self.card.show_person(applicant, found_words(by))
        self.card.setVisible(known)
        self.editor.show_person(applicant)
        self.editor.setVisible(not known and applicant.named)

    def edit(self) -> None:
        """Open the lines of the person, to complete or correct them."""
        self.card.hide()
        self.editor.show_person(self._applicant)
        self.editor.show()
        self.editor.go_to_first_empty()

    def focus(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- finding ---------------------------------------------------------------------------

    def _ask(self, text: str) -> None:
        desk = self._seat.desk
        self._host.work.query(
            lambda: suggest_applicants(desk, text),
            then=lambda found: self._offer(text, found),
            latest=f"intake.who.{id(self)}",
            owner=self,
        )

    def _offer(self, text: str, found: list[FoundApplicant]) -> None:
        if text == self.field.text().strip() and self.field.value() is None:
            self.field.offer([_suggestion(one) for one in found])

    def _take(self, found: object) -> None:
        if isinstance(found, FoundApplicant):
            self.show_applicant(found.form, self.field.text(), found.by)
            self.changed.emit()

    def _typed(self, text: str) -> None:
        """Typing on means somebody else: what was known of the former one is let go."""
        if self._applicant.id or not text.strip():
            self._applicant = ApplicantForm()
            self.card.hide()
            self.editor.hide()
        self.changed.emit()

    def _entered(self) -> None:
        if self.field.value() is not None or not self.field.text().strip():
            self.settled.emit()
        else:
            self._resolve(go_on=True)

    def _left(self, _text: str) -> None:
        # Another program came to the front: the person isn't done with the field.
        if self.isActiveWindow() and not self.editor.isVisible():
            self._resolve(go_on=False)

    def _resolve(self, *, go_on: bool) -> None:
        """Who was meant without choosing: the one person with exactly this number, or somebody new."""
        text, desk = self.field.text().strip(), self._seat.desk

        def show(found: list[FoundApplicant]) -> None:
            if text != self.field.text().strip() or self.field.value() is not None:
                return
            sure = [one for one in found if _is_exactly(one, text)]
            if len(sure) == 1:
                self._take(sure[0])
                self.field.set_value(text, sure[0].form.id or None)
            elif not self.editor.isVisible():
                self.show_applicant(typed_applicant(text), text)
                self.editor.show()
                self.changed.emit()
            if go_on:
                QTimer.singleShot(0, self, self._go_on)

        self._host.work.query(
            lambda: suggest_applicants(desk, text), then=show, latest=f"intake.left.{id(self)}", owner=self
        )

    def _go_on(self) -> None:
        if self.editor.isVisible():
            self.editor.go_to_first_empty()
        else:
            self.settled.emit()

    def _edited(self) -> None:
        self._applicant = self.editor.person(self._applicant)
        self.changed.emit()


def _suggestion(found: FoundApplicant) -> Suggestion:
    account = found.form.account_no
    parts = (
        _tr("intake", "account {number}").format(number=account) if account else "",
        found.address,
        found.form.phone,
    )
    aside = _tr("intake", "%n open", "", found.open_appeals) if found.open_appeals else found_words(found.by)
    name = found.name or found.form.phone or found.form.email
    return Suggestion(name, found, " · ".join(part for part in parts if part), icon="user", aside=aside)


def _is_exactly(found: FoundApplicant, text: str) -> bool:
    number = digits(text)
    if any(sign.isalpha() for sign in text):
        return False
    whole_phone = len(number) >= _SURE_DIGITS and phone_key(found.form.phone) == phone_key(text)
    return whole_phone or (bool(number) and digits(found.form.account_no) == number)
