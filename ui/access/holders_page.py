"""People of this computer: who may unlock it, one's own password, the recovery key, the idle lock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from domain.errors import OtklikError
from services.desk import Desk
from services.people import Colleague, colleagues
from services.protection.device_people import (
    DevicePerson,
    change_own_password,
    keep_in_system,
    let_in,
    may_manage,
    people_of_device,
    renew_recovery_key,
    shut_out,
)
from services.protection.key_ring import KeyRing
from services.protection.system_secrets import SystemSecrets
from ui.access.holder_sheets import NewcomerSheet, PasswordSheet, PeopleSheet
from ui.access.recovery_dialog import RecoveryDialog
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.sheet import ScrollPage, Sheet, row
from ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Holders:
    """What the page shows."""

    people: list[DevicePerson]
    others: list[Colleague]


def read_holders(desk: Desk, ring: KeyRing) -> Holders:
    """Who may unlock, and who could be let in."""
    people = people_of_device(desk, ring)
    here = {one.employee_id for one in people}
    return Holders(people, [one for one in colleagues(language=desk.language) if one.id not in here])


class HoldersPage(PageWidget):
    """One sheet for each question: who, my password, somebody new, the recovery key."""

    page_id = "device_users"
    part_of = ("settings",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.found = Holders([], [])
        self.open_data = Banner(Tone.CHECK)
        self.people, self.own, self.newcomer = PeopleSheet(), PasswordSheet(), NewcomerSheet()
        self.recovery_button = PushButton("", Kind.SECONDARY, icon="printer")
        self._recovery, self._recovery_hint = Sheet(title=" "), Text("", Role.SECOND, "text2", wrap=True)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._recovery.body.addWidget(self._recovery_hint)
        self._recovery.body.addLayout(row(self.recovery_button, 1))
        page = ScrollPage("sunken")
        for sheet in (self.open_data, self.people, self.own, self.newcomer, self._recovery):
            page.body.addWidget(sheet)
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def _connect(self) -> None:
        self.people.shut_out_asked.connect(self.ask_shut_out)
        self.own.change_asked.connect(self.change_password)
        self.own.minutes_chosen.connect(self._keep_minutes)
        self.own.by_system_chosen.connect(self._keep_by_system)
        self.newcomer.let_in_asked.connect(self.let_in)
        self.recovery_button.clicked.connect(self.renew_recovery)

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("People of this computer")

    def retranslate(self) -> None:
        """Words of the page itself; the sheets speak for themselves."""
        self._recovery.set_title(self.tr("Recovery key"))
        self._recovery_hint.setText(
            self.tr("It opens the data when passwords are forgotten. A new one makes the old sheet useless.")
        )
        self.recovery_button.setText(self.tr("Make a new recovery key"))
        words = self.tr("The demonstration holds invented data and has no passwords.")
        self.open_data.say("" if self._seat.office.ring.exists() else words)
        self._show()

    def on_shown(self, argument: object) -> None:  # noqa: ARG002
        """Read who may unlock."""
        self.own.wipe()
        self.newcomer.pair.wipe()
        self._read()

    def escape(self) -> bool:
        """Back to where the person came from."""
        self._host.go_back()
        return True

    def _read(self) -> None:
        desk, ring = self._seat.desk, self._seat.office.ring
        if ring.exists():
            self._host.work.query(
                partial(read_holders, desk, ring), then=self._take, latest="holders", owner=self
            )

    def _take(self, found: Holders) -> None:
        self.found = found
        self._show()

    def _show(self) -> None:
        may, me = may_manage(self._seat.desk), self._seat.desk.person.id
        for sheet in (self.people, self.own, self.newcomer, self._recovery):
            sheet.setVisible(self._seat.office.ring.exists())
        self.people.show_people(self.found.people, may=may, me=me)
        self.newcomer.offer(self.found.others, may=may)
        mine = [one for one in self.found.people if one.employee_id == me]
        minutes = int(self._seat.settings.get("lock_after_minutes"))
        self.own.show_state(minutes=minutes, by_system=any(one.kept_by_system for one in mine))
        why = self.tr("only an administrator, the registry, a head or the director makes a recovery key")
        self.recovery_button.allow(may, why)

    def ask_shut_out(self, person: DevicePerson) -> None:
        """One question, then the slot is gone."""
        question = self.tr("Take the access away from {name}?").format(name=person.name)
        detail = self.tr("Their password opens this computer no more. Their work stays.")
        ConfirmDialog(self, question, detail, self.tr("Take away"), dangerous=True).then(
            partial(self._shut_out, person)
        )

    def _shut_out(self, person: DevicePerson) -> None:
        desk, ring = self._seat.desk, self._seat.office.ring
        words = self.tr("{name} unlocks this computer no more").format(name=person.name)
        self._do(partial(shut_out, desk, ring, employee_id=person.employee_id), words)

    def let_in(self, employee_id: str, name: str, password: str) -> None:
        """Give the chosen employee a password."""
        desk, ring = self._seat.desk, self._seat.office.ring
        words = self.tr("{name} may unlock this computer").format(name=name)
        self._do(partial(let_in, desk, ring, employee_id=employee_id, password=password), words)

    def change_password(self, old: str, new: str) -> None:
        """Change one's own."""
        desk, ring = self._seat.desk, self._seat.office.ring
        self._host.work.do(
            partial(change_own_password, desk, ring, old=old, new=new),
            then=lambda _: self._changed(),
            failed=self.own.refuse,
            owner=self,
        )

    def _changed(self) -> None:
        self.own.wipe()
        self._host.done(self.tr("Your password is changed"))

    def renew_recovery(self) -> None:
        """Make, show and print a new recovery key."""
        desk, ring = self._seat.desk, self._seat.office.ring
        self._host.work.do(
            partial(renew_recovery_key, desk, ring),
            then=self._show_recovery,
            failed=self._host.show_error,
            owner=self,
        )

    def _show_recovery(self, recovery: str) -> None:
        place = self._seat.office.workstation.place_code
        printer = str(self._seat.settings.get("printer"))
        dialog = RecoveryDialog(self, recovery, device=place, folder=self._seat.exports, printer=printer)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _keep_minutes(self, minutes: int) -> None:
        put = partial(self._seat.settings.put, "lock_after_minutes", minutes)
        self._do(put, self.tr("The lock is set"))

    def _keep_by_system(self, kept: bool) -> None:
        desk, ring = self._seat.desk, self._seat.office.ring
        on, off = self.tr("The system opens the data for you"), self.tr("The password is asked for again")
        self._do(partial(keep_in_system, desk, ring, SystemSecrets(), kept=kept), on if kept else off)

    def _do(self, deed: Callable[[], object], words: str) -> None:
        def failed(error: OtklikError) -> None:
            self._host.show_error(error)
            self._read()

        def done(_: object) -> None:
            self._host.done(words)
            self._read()

        self._host.work.do(deed, then=done, failed=failed, owner=self)
