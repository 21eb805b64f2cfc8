"""The applicant below the "who" field: a known person on a card, a new one in a few lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from services.applicant_names import read_name, written_name
from services.intake_check import Choice
from services.intake_form import ApplicantForm
from ui.theme import Role, State
from ui.widgets.badge import Avatar, Badge, initials
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, column, row
from ui.widgets.text import Elided
from ui.widgets.themed import Retranslating

_tr = QCoreApplication.translate
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def language_words(code: str) -> str:
    """A language of letters as "in …"."""
    return {
        "ru": _tr("intake", "in Russian"),
        "kk": _tr("intake", "in Kazakh"),
        "hu": _tr("intake", "in Hungarian"),
        "en": _tr("intake", "in English"),
    }.get(code, "")


class PersonCard(Retranslating, Sheet):
    """A known applicant: initials, name, how found, account, address, language.

    Signals:
        change_asked: the person at the desk wants to correct the data.
    """

    change_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="sunken")
        self._person = ApplicantForm()
        self._avatar = Avatar("", "", size=30)
        self._name = Elided("", Role.NAME)
        self._found = Badge("", State.DONE)
        self._facts = Elided("", Role.SECOND, "text2")
        self._change = PushButton("", Kind.LINK, height=20)
        self._change.clicked.connect(self.change_asked)
        lines = column(gap=0)
        lines.addLayout(row(self._name, self._found, 1))
        facts = row(self._facts, self._change)
        facts.setStretch(0, 1)
        lines.addLayout(facts)
        inside = row(self._avatar, gap=12)
        inside.addLayout(lines, 1)
        self.body.setContentsMargins(12, 4, 4, 2)
        self.body.addLayout(inside)
        self.retranslate()

    def show_person(self, person: ApplicantForm, found: str = "") -> None:
        """Another applicant; ``found`` says how."""
        self._person = person
        name = written_name(person) or person.phone or person.email
        self._avatar.show_person(initials(name), name)
        self._name.setText(name)
        self._found.say(found, State.DONE)
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the card."""
        self._change.setText(_tr("intake", "Change"))
        person = self._person
        account = (
            _tr("intake", "account {number}").format(number=person.account_no) if person.account_no else ""
        )
        address = person.service_address or person.postal_address
        parts = (account, address, language_words(person.language), person.email)
        self._facts.setText("  ·  ".join(part for part in parts if part))


class PersonEditor(Retranslating, Sheet):
    """The lines of a new applicant, or of a known one who is corrected; Enter goes to the next empty one.

    Signals:
        changed: something was typed.
        finished: Enter in the last line.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="sunken")
        self._edits: dict[str, QLineEdit] = {
            name: LineEdit()
            for name in ("name", "address", "service_address", "account_no", "email", "phone")
        }
        self._fields = {name: LabelledField("", edit) for name, edit in self._edits.items()}
        self._same = CheckBox("")
        self._segment, self._role = ComboBox(), ComboBox()
        self._choices = {"segment": LabelledField("", self._segment), "role": LabelledField("", self._role)}
        self._shown = ApplicantForm()
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for line, name in enumerate(("name", "address")):
            grid.addWidget(self._fields[name], line, 0, 1, 6)
        grid.addWidget(self._same, 2, 0, 1, 6)
        grid.addWidget(self._fields["service_address"], 3, 0, 1, 6)
        for place, name in enumerate(("account_no", "email", "phone")):
            grid.addWidget(self._fields[name], 4, 2 * place, 1, 2)
        for place, choice in enumerate(self._choices.values()):
            grid.addWidget(choice, 5, 3 * place, 1, 3)
            choice.hide()
        self._same.toggled.connect(self._part_addresses)
        self._same.clicked.connect(lambda _: self.changed.emit())
        self._same.setChecked(True)
        for number in range(6):
            grid.setColumnStretch(number, 1)
        self.body.setContentsMargins(12, 8, 12, 10)
        self.body.addLayout(grid)
        for edit in self._edits.values():
            edit.textEdited.connect(lambda _: self.changed.emit())
            edit.installEventFilter(self)
        for combo in (self._segment, self._role):
            combo.activated.connect(lambda _: self.changed.emit())

    def retranslate(self) -> None:
        """Labels and hints."""
        hints = {
            "name": (_tr("intake", "Name"), _tr("intake", "surname, name, patronymic, or an organisation")),
            "address": (_tr("intake", "Address"), _tr("intake", "for letters")),
            "service_address": (_tr("intake", "Address of the service"), ""),
            "account_no": (_tr("intake", "Account"), ""),
            "email": (_tr("intake", "E-mail"), ""),
            "phone": (_tr("intake", "Phone"), ""),
        }
        for name, (label, hint) in hints.items():
            self._fields[name].set_label(label, hint)
        self._same.setText(_tr("intake", "The service is at the same address"))
        self._choices["segment"].set_label(_tr("intake", "Kind of consumer"))
        self._choices["role"].set_label(_tr("intake", "Role of the applicant"))

    def offer(self, segments: Sequence[Choice], roles: Sequence[Choice]) -> None:
        """What the profile tells apart among applicants."""
        for combo, name, choices in ((self._segment, "segment", segments), (self._role, "role", roles)):
            combo.offer([("–", ""), *((one.name, one.value) for one in choices)])
            self._choices[name].setVisible(bool(choices))

    def _part_addresses(self, same: bool) -> None:
        """A line of its own for the address of the service, or none; what stood in it is not lost."""
        field = self._fields["service_address"]
        field.setVisible(not same)
        if not same and self.isVisible():
            self._edits["service_address"].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_person(self, person: ApplicantForm) -> None:
        """Fill the lines."""
        self._shown = person
        known = (person.postal_address, person.service_address)
        self._same.setChecked(not all(known) or known[0] == known[1])
        values = {
            "name": written_name(person),
            "address": person.postal_address or person.service_address,
            "service_address": person.service_address,
            "account_no": person.account_no,
            "email": person.email,
            "phone": person.phone,
        }
        for name, value in values.items():
            self._edits[name].setText(value)
        self._segment.choose(person.segment)
        self._role.choose(person.role)

    def person(self, before: ApplicantForm) -> ApplicantForm:
        """``before`` with what stands in the lines; one address is both unless they were parted."""
        texts = {name: edit.text().strip() for name, edit in self._edits.items()}
        named = before
        if texts["name"] != written_name(before):
            parts = read_name(texts["name"])
            names = ("kind", "surname", "given_name", "patronymic", "organisation_name")
            named = replace(before, **{name: getattr(parts, name) for name in names})
        service = texts["address"] if self._same.isChecked() else texts["service_address"]
        return replace(
            named,
            postal_address=texts["address"],
            service_address=service,
            account_no=texts["account_no"],
            email=texts["email"],
            phone=texts["phone"],
            segment=str(self._segment.currentData() or ""),
            role=str(self._role.currentData() or ""),
        )

    def field(self, name: str) -> LabelledField:
        """The line of an applicant's field, for an error to stand at."""
        line = {"surname": "name", "given_name": "name", "patronymic": "name", "organisation_name": "name"}
        line |= {"postal_address": "address"}
        line |= {"service_address": "address"} if self._same.isChecked() else {}
        return self._fields.get(line.get(name, name), self._fields["name"])

    def _lines(self) -> list[QLineEdit]:
        """The lines that are asked for, from the first to the last."""
        parted = not self._same.isChecked()
        return [edit for name, edit in self._edits.items() if parted or name != "service_address"]

    def go_to_first_empty(self) -> None:
        """Put the cursor where something is missing, or into the name."""
        empty = next((edit for edit in self._lines() if not edit.text().strip()), self._edits["name"])
        empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next line that is empty; after the last one the person is done."""
        if not (event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)):
            return False
        if event.key() not in _ENTER or event.modifiers():
            return False
        edits = self._lines()
        place = next(number for number, edit in enumerate(edits) if edit is watched)
        following = next((edit for edit in edits[place + 1 :] if not edit.text().strip()), None)
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()
        return True
