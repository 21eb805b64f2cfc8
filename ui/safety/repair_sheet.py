"""The sheet that looks through the data for damage and says what was found and done."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from domain.errors import OtklikError
from services.protection.repair import Finding, check_and_repair
from ui.page import Host
from ui.safety.repair_words import finding_words
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Sheet, clear, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.errors import sentence

_SHOWN = 20


class RepairSheet(Retranslating, Sheet):
    """One button; the findings stand below it until the next look."""

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__(title=" ")
        self._host = host
        self._seat = seat
        self.found: list[Finding] | None = None
        self._hint, self._rows = Text("", Role.SECOND, "text2", wrap=True), QVBoxLayout()
        self.good, self.bad = Banner(Tone.GOOD), Banner(Tone.REFUSED)
        self.button = PushButton("", Kind.SECONDARY, icon="wrench")
        for part in (self._hint, self.good, self.bad):
            self.body.addWidget(part)
        self.body.addLayout(self._rows)
        self.body.addLayout(row(self.button, 1))
        self.button.clicked.connect(self.look)
        self.retranslate()

    def retranslate(self) -> None:
        """Words, and the findings again."""
        self.set_title(self.tr("Check the data for damage"))
        self._hint.setText(
            self.tr("Database, attachments and side files; what a backup or the centre has is put right.")
        )
        self.button.setText(self.tr("Check and repair"))
        self._show()

    def look(self) -> None:
        """Look through everything in the background."""
        office, desk = self._seat.office, self._seat.desk
        self.button.allow(False, self.tr("the check is under way"))
        self._host.work.do(
            partial(check_and_repair, desk, office.paths, office.ring),
            then=self._take,
            failed=self._failed,
            owner=self,
        )

    def _take(self, found: list[Finding]) -> None:
        self.button.allow(True)
        self.found = found
        self._show()
        self._seat.syncer.wake()

    def _failed(self, error: OtklikError) -> None:
        self.button.allow(True)
        self.bad.say(sentence(error))

    def _show(self) -> None:
        clear(self._rows)
        found = self.found
        self.good.say(self.tr("Nothing is damaged") if found == [] else "")
        self.bad.say(self.tr("%n damaged thing(s)", "", len(found)) if found else "")
        for one in (found or [])[:_SHOWN]:
            self._rows.addWidget(Text(finding_words(one), Role.TEXT, "text", wrap=True).selectable())
