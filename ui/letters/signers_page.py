"""Signing: who may sign from when to when, and which certificates the organisation trusts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from domain.changes import Changes
from services.people import Colleague, colleagues
from services.signing_rights import (
    NewRight,
    SigningRight,
    TrustedCertificate,
    distrust,
    end_right,
    give_right,
    may_edit_rights,
    signing_rights,
    trust_file,
    trusted_certificates,
)
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import ScrollPage, Sheet, clear, column, row
from ui.widgets.text import Text
from ui.wording.dates import numeric

_tr = QCoreApplication.translate
_YEAR = timedelta(days=365)
Lists = tuple[tuple[SigningRight, ...], tuple[TrustedCertificate, ...]]


class SignersPage(PageWidget):
    """Two lists; an administrator changes them, the others read."""

    page_id = "signers"
    part_of = ("letters",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self._lists: Lists = ((), ())
        self.give, self.trust = PushButton("", Kind.PRIMARY, icon="user-plus"), PushButton("", icon="upload")
        self.rights, self.roots = Sheet(title=" "), Sheet(title=" ")
        self._rights, self._roots = column(gap=10), column(gap=10)
        for sheet, lines, button in (
            (self.rights, self._rights, self.give),
            (self.roots, self._roots, self.trust),
        ):
            sheet.body.addLayout(row(button, 1))
            sheet.body.addLayout(lines)
        page = ScrollPage("sunken")
        page.body.addWidget(self.rights)
        page.body.addWidget(self.roots)
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.give.clicked.connect(self.ask_right)
        self.trust.clicked.connect(self.ask_certificate)
        self.retranslate()

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Signing")

    def panes(self) -> Sequence[QWidget]:
        """Rights, certificates."""
        return (self.give, self.trust)

    def retranslate(self) -> None:
        """Words of the page; the lists again."""
        self.rights.set_title(self.tr("Who may sign"))
        self.roots.set_title(self.tr("Certificates that are trusted"))
        self.give.setText(self.tr("Give the right to sign…"))
        self.trust.setText(self.tr("Trust a certificate…"))
        for button in (self.give, self.trust):
            button.allow(self._may(), self._only())
        self._show(self._lists)

    def _may(self) -> bool:
        return may_edit_rights(self._seat.desk)

    def _only(self) -> str:
        return self.tr("only an administrator changes it")

    def on_shown(self, argument: object) -> None:
        """Read both lists."""
        del argument
        self.reload()

    def refresh(self, changes: Changes) -> None:
        """A right or a certificate came."""
        if changes.touches("signing_authority", "trust_root", "employee"):
            self.reload()

    def reload(self) -> None:
        """Ask for the lists again."""
        desk = self._seat.desk

        def read() -> Lists:
            return signing_rights(desk), trusted_certificates(desk)

        self._host.work.query(
            read, then=self._show, failed=self._host.show_error, latest="signers", owner=self
        )

    def _show(self, found: Lists) -> None:
        self._lists = found
        rights, roots = found
        for lines in (self._rights, self._roots):
            clear(lines)
        for right in rights:
            self._rights.addWidget(self._right_line(right))
        for root in roots:
            self._roots.addWidget(self._root_line(root))
        if not rights:
            nobody = self.tr("Nobody is named: who may sign follows from the roles of the regulation.")
            self._rights.addWidget(Text(nobody, Role.TEXT, "text2", wrap=True))
        if not roots:
            none = self.tr("None yet: every signature is called not trusted until its authority is here.")
            self._roots.addWidget(Text(none, Role.TEXT, "text2", wrap=True))

    def _right_line(self, right: SigningRight) -> QWidget:
        until = numeric(right.valid_until) if right.valid_until else self.tr("without end")
        dates = self.tr("{begins} to {ends}").format(begins=numeric(right.valid_from), ends=until)
        lender = self.tr("for {name}").format(name=right.principal) if right.principal else ""
        said = " · ".join(part for part in (right.basis, lender, dates) if part)
        badge = Badge(self.tr("holds"), State.DONE) if right.holds else Badge(self.tr("does not hold"))
        ended = right.valid_until is not None and not right.holds
        end = None if ended else partial(self._end, right.id)
        return self._line(f"{right.name}, {right.position}", said, badge, (self.tr("End today"), end))

    def _root_line(self, root: TrustedCertificate) -> QWidget:
        said = self.tr("until {date} · {fingerprint}").format(
            date=numeric(root.valid_until), fingerprint=root.fingerprint[:16]
        )
        act = (self.tr("Trust no longer"), partial(self._distrust, root.id))
        return self._line(root.title, said, None, act)

    def _line(
        self, name: str, said: str, badge: Badge | None, act: tuple[str, Callable[[], None] | None]
    ) -> QWidget:
        words, deed = act
        holder = QWidget()
        head = row(Text(name, Role.STRONG, wrap=True), *([badge] if badge else []))
        head.setStretch(0, 1)
        if deed is not None and self._may():
            button = PushButton(words, Kind.LINK)
            button.setAccessibleName(f"{words}: {name}")
            button.clicked.connect(deed)
            head.addWidget(button)
        lines = column(gap=0)
        lines.addLayout(head)
        lines.addWidget(Text(said, Role.SECOND, "text2", wrap=True))
        holder.setLayout(lines)
        return holder

    def _end(self, right_id: str) -> None:
        desk = self._seat.desk
        self._do(lambda: end_right(desk, right_id), self.tr("The right ends today"))

    def _distrust(self, root_id: str) -> None:
        desk = self._seat.desk
        self._do(lambda: distrust(desk, root_id), self.tr("No longer trusted"))

    def _do(self, act: Callable[[], object], said: str) -> None:
        host = self._host
        host.work.do(act, then=lambda _: host.done(said), failed=host.show_error, owner=self)

    def ask_right(self) -> None:
        """Ask who, on what basis, from when to when."""
        desk, parent, host = self._seat.desk, self.window(), self._host

        def ask(people: list[Colleague]) -> None:
            ActDialog(host, parent, _question(self._seat, people)).open()

        host.work.query(lambda: colleagues(language=desk.language), then=ask, owner=self)

    def ask_certificate(self) -> None:
        """Ask for the certificate of an authority."""
        kinds = self.tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)")
        dialog = QFileDialog(self, self.tr("Trust a certificate…"), str(self._seat.exports), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.take_certificate(Path(chosen)))
        dialog.open()

    def take_certificate(self, path: Path) -> None:
        """Trust what the file holds."""
        desk = self._seat.desk
        self._do(lambda: trust_file(desk, path), self.tr("Trusted from now on"))

    def commands(self) -> Sequence[Command]:
        """What an administrator does here."""
        here, may = self.title(), self._may
        words = (self.tr("Give the right to sign…"), self.tr("Trust a certificate…"))
        acts = (("signers.give", self.ask_right), ("signers.trust", self.ask_certificate))
        return [
            Command(name, title, run, section=here, enabled=may, reason=self._only)
            for (name, run), title in zip(acts, words, strict=True)
        ]


def _question(seat: Seat, people: Sequence[Colleague]) -> ActQuestion:
    desk = seat.desk
    names: list[tuple[str, object]] = [(f"{one.name}, {one.position}", one.id) for one in people]
    nobody: tuple[str, object] = (_tr("letters", "nobody: the right is their own"), "")

    def run(given: Mapping[str, Any]) -> str:
        until = None if given["endless"] else _day(given["valid_until"])
        begins = _day(given["valid_from"])
        assert begins is not None
        new = NewRight(
            str(given["employee_id"]), str(given["basis"]), begins, until, str(given["principal_id"] or "")
        )
        return give_right(desk, new)

    return ActQuestion(
        title=_tr("letters", "Who gets the right to sign?"),
        deed=_tr("letters", "Give the right"),
        fields=(
            ActField(
                "employee_id", _tr("letters", "Employee"), "choice", names[0][1] if names else "", names
            ),
            ActField("principal_id", _tr("letters", "In whose place"), "choice", "", [nobody, *names]),
            ActField("basis", _tr("letters", "Basis"), hint=_tr("letters", "order or power of attorney")),
            ActField("valid_from", _tr("letters", "From"), "date", desk.today()),
            ActField("valid_until", _tr("letters", "To, included"), "date", desk.today() + _YEAR),
            ActField("endless", _tr("letters", "without end"), "tick", value=False),
        ),
        run=run,
        done=lambda _: _tr("letters", "The right is given"),
    )


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value if isinstance(value, date) else None
