"""The way from the settings to what protects the data: people, backups, the audit trail."""

from __future__ import annotations

from functools import partial

from ui.page import Host
from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Sheet, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating


class ProtectionSheet(Retranslating, Sheet):
    """Three doors; each opens its own screen."""

    def __init__(self, host: Host) -> None:
        super().__init__(title=" ")
        self._hint = Text("", Role.SECOND, "text2", wrap=True)
        self.people = PushButton("", Kind.SECONDARY, icon="users")
        self.backups = PushButton("", Kind.SECONDARY, icon="hard-drive")
        self.audit = PushButton("", Kind.SECONDARY, icon="scroll-text")
        self.body.addWidget(self._hint)
        self.body.addLayout(row(self.people, self.backups, self.audit, 1))
        pages = ((self.people, "device_users"), (self.backups, "backups"), (self.audit, "audit"))
        for button, page in pages:
            button.clicked.connect(partial(_open, host, page))
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.set_title(self.tr("Protection of the data"))
        self._hint.setText(self.tr("Passwords, the recovery key, backups, and who did what."))
        self.people.setText(self.tr("People and passwords"))
        self.backups.setText(self.tr("Backups"))
        self.audit.setText(self.tr("Audit trail"))


def _open(host: Host, page: str, _checked: bool = False) -> None:
    host.open_page(page)
