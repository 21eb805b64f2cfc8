"""The sync page: state, decisions and refusals on top, then what waits to be sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.changes import Changes
from services.desk import Desk
from services.sync_status import (
    ContestedRecord,
    Rejected,
    SyncSummary,
    Unsent,
    UnsentFile,
    answer_rejection,
    contested_records,
    days_of_silence,
    decide,
    last_trouble,
    rejected,
    sync_summary,
    unsent_files,
    unsent_records,
)
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.sync.anew import Anew
from ui.sync.courier import Courier
from ui.sync.decision import DecisionDialog
from ui.sync.silence import DAYS
from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.empty import EmptyState
from ui.widgets.sheet import ScrollPage, Sheet, clear, column, row
from ui.widgets.text import Elided, Text
from ui.wording.dates import moment
from ui.wording.errors import sentence_of

_OPENED_BY = {"appeal": "journal", "visit": "visit", "letter": "letter", "book_entry": "book"}


@dataclass(frozen=True, slots=True)
class SyncState:
    """Everything the page shows, read at once."""

    summary: SyncSummary
    contested: list[ContestedRecord]
    refused: list[Rejected]
    unsent: list[Unsent]
    files: list[UnsentFile]
    trouble: str


def read_state(desk: Desk) -> SyncState:
    """Read everything the page shows."""
    store = desk.store
    return SyncState(
        sync_summary(store),
        contested_records(store),
        rejected(store),
        unsent_records(store),
        unsent_files(store),
        last_trouble(store),
    )


class SyncPage(PageWidget):
    """What synchronisation has to say; opened by the status block."""

    page_id = "sync"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.state: SyncState | None = None
        self._page = ScrollPage("sunken")
        self.courier = Courier(host, seat, self)
        self.anew = Anew(seat, self)
        self._empty = EmptyState()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Synchronisation")

    def panes(self) -> Sequence[QWidget]:
        """One pane."""
        return (self._page,)

    def on_shown(self, argument: object) -> None:
        """Read again; ``"conflicts"`` opens the first decision at once, a record's identifier its own."""
        self._read(decide=argument if isinstance(argument, str) else "")

    def refresh(self, changes: Changes) -> None:
        """Any act changes what waits."""
        if changes.touched:
            self._read()

    def retranslate(self) -> None:
        """Words of the page."""
        if self.state is not None:
            self._show(self.state)

    def commands(self) -> Sequence[Command]:
        """The first decision by key."""
        return [
            Command(
                "sync.decide",
                self.tr("Decide the first conflict"),
                self.decide_first,
                key="Ctrl+D",
                icon="arrow-left-right",
                section=self.title(),
                enabled=lambda: bool(self.state and self.state.contested),
                reason=lambda: self.tr("nothing needs a decision"),
            ),
            Command(
                "sync.package.save",
                self.tr("Save a package…"),
                self.courier.ask_where_to_save,
                key="Ctrl+Shift+E",
                icon="download",
                section=self.title(),
                enabled=lambda: bool(self.state and self.state.summary.enrolled and self.state.unsent),
                reason=lambda: self.tr("nothing waits to be sent"),
            ),
            Command(
                "sync.package.load",
                self.tr("Take a colleague's package along…"),
                self.courier.ask_what_to_load,
                key="Ctrl+Shift+O",
                icon="upload",
                section=self.title(),
                enabled=lambda: bool(self.state and self.state.summary.enrolled),
                reason=lambda: self.tr("this computer works alone"),
            ),
            Command(
                "sync.anew",
                self.tr("Fetch the copy anew…"),
                self.anew.ask,
                icon="refresh-cw",
                section=self.title(),
                enabled=lambda: bool(self.state and self.state.summary.enrolled),
                reason=lambda: self.tr("this computer works alone"),
            ),
        ]

    def _read(self, *, decide: str = "") -> None:
        desk = self._seat.desk

        def then(state: SyncState) -> None:
            self._show(state)
            for record in [one for one in state.contested if decide in (one.eid, "conflicts")][:1]:
                self.open_decision(record)

        self._host.work.query(lambda: read_state(desk), then=then, latest="sync", owner=self)

    def _show(self, state: SyncState) -> None:
        self.state = state
        clear(self._page.body)
        parts = [
            self._summary(state.summary, state.trouble),
            *self._decisions(state),
            *self._refusals(state),
            *self._waiting(state),
        ]
        for part in parts:
            self._page.body.addWidget(part)
        self._page.body.addStretch(1)
        self._host.rebuild_commands()

    def _summary(self, summary: SyncSummary, trouble: str) -> Sheet:
        sheet = Sheet()
        now = self._seat.desk.now()
        if not summary.enrolled:
            words = self.tr("This computer works alone; it has not been connected to a centre.")
        elif summary.last is None:
            words = self.tr("Not yet synchronised")
        else:
            last = moment(summary.last.astimezone(now.tzinfo).replace(tzinfo=None), now.replace(tzinfo=None))
            words = self.tr("Last exchange: {time}").format(time=last)
        send = PushButton(self.tr("Send now"), Kind.PRIMARY, key="Ctrl+F5", icon="refresh-cw")
        send.allow(summary.enrolled, words)
        send.clicked.connect(self._seat.syncer.wake)
        lines = column(Text(self.title(), Role.TITLE), Text(words, Role.TEXT, "text2"), gap=2)
        inside = row()
        inside.addLayout(lines, 1)
        inside.addWidget(send)
        sheet.body.addLayout(inside)
        if not summary.unsent:
            sheet.body.addWidget(Text(self.tr("Everything has been sent."), Role.TEXT))
        for line in self._concerns(summary, trouble):
            sheet.body.addWidget(line)
        if summary.enrolled:
            sheet.body.addLayout(self.courier.line(waiting=bool(summary.unsent)))
            sheet.body.addLayout(self.anew.line())
        return sheet

    def _concerns(self, summary: SyncSummary, trouble: str) -> list[Text]:
        """What stands in the way, in plain words with the next step."""
        lines = []
        days = days_of_silence(summary, self._seat.desk.now())
        if days >= DAYS:
            silence = self.tr("%n day(s) without an exchange with the centre", "", days)
            lines.append(Text(silence, Role.NAME, "warn.text", wrap=True))
        if trouble:
            lines.append(Text(sentence_of(trouble, {}), Role.TEXT, "warn.text", wrap=True))
        if summary.carried:
            carried = self.tr("Carried for colleagues: %n change(s)", "", summary.carried)
            lines.append(Text(carried, Role.SECOND, "text2"))
        return lines

    def _decisions(self, state: SyncState) -> list[Sheet]:
        if not state.contested:
            return []
        sheet = Sheet(tone="late.tint", title=self.tr("Needs your decision: %n", "", len(state.contested)))
        for record in state.contested:
            button = PushButton(self.tr("Decide"), Kind.SECONDARY)
            button.clicked.connect(partial(self.open_decision, record))
            fields = self.tr("%n field(s)", "", len(record.fields))
            sheet.body.addLayout(
                row(Text(record.title, Role.NAME), Text(fields, Role.SECOND, "text2"), 1, button)
            )
        return [sheet]

    def _refusals(self, state: SyncState) -> list[Sheet]:
        if not state.refused:
            return []
        sheet = Sheet(tone="warn.tint", title=self.tr("Refused by the centre: %n", "", len(state.refused)))
        for one in state.refused:
            button = PushButton(self.tr("Noted"), Kind.SECONDARY)
            button.clicked.connect(partial(self._answer, one))
            words = sentence_of(one.code, one.facts)
            lines = column(
                Text(one.title or one.entity, Role.NAME), Text(words, Role.SECOND, wrap=True), gap=0
            )
            inside = row()
            inside.addLayout(lines, 1)
            inside.addWidget(button)
            sheet.body.addLayout(inside)
        return [sheet]

    def _waiting(self, state: SyncState) -> list[Sheet]:
        sheets = []
        if state.unsent:
            sheet = Sheet(title=self.tr("Waits to be sent: %n record(s)", "", state.summary.unsent))
            for one in state.unsent:
                sheet.body.addLayout(self._unsent_line(one))
            sheets.append(sheet)
        if state.files:
            sheet = Sheet(title=self.tr("Files on their way: %n", "", len(state.files)))
            for file in state.files:
                sheet.body.addLayout(self._file_line(file))
            sheets.append(sheet)
        return sheets

    def _unsent_line(self, one: Unsent) -> Any:
        now = self._seat.desk.now()
        since = moment(one.since.astimezone(now.tzinfo).replace(tzinfo=None), now.replace(tzinfo=None))
        # What stops everything is said once, above.
        own = one.last_error if self.state is None or one.last_error != self.state.trouble else ""
        error = sentence_of(own, {}) if own else ""
        open_it = PushButton(one.title or self.tr("record"), Kind.LINK)
        page = _OPENED_BY.get(one.entity)
        open_it.setEnabled(page is not None)
        if page is not None:
            open_it.clicked.connect(partial(self._host.open_page, page, one.eid))
        return row(open_it, Elided(error, Role.SECOND, "warn.text"), 1, Text(since, Role.CAPTION, "text2"))

    def _file_line(self, file: UnsentFile) -> Any:
        percent = 100 * file.sent // file.size if file.size else 0
        state = (
            self.tr("awaited")
            if file.state == "awaited"
            else self.tr("sent {percent} %").format(percent=percent)
        )
        size = self.tr("{size} KB").format(size=max(1, file.size // 1024))
        error = sentence_of(file.last_error, {}) if file.last_error else ""
        whose = " · ".join(part for part in (file.title, file.name) if part)
        return row(
            Elided(whose, Role.TEXT),
            Text(size, Role.SECOND, "text2"),
            Text(state, Role.SECOND, "text2"),
            1,
            Elided(error, Role.SECOND, "warn.text"),
        )

    def decide_first(self) -> None:
        """Open the first decision."""
        if self.state and self.state.contested:
            self.open_decision(self.state.contested[0])

    def open_decision(self, record: ContestedRecord) -> DecisionDialog:
        """Ask for the decision about one record."""
        now = self._seat.desk.now().replace(tzinfo=None)
        dialog = DecisionDialog(self.window(), record, now, partial(self._decided, record))
        dialog.open()
        return dialog

    def _decided(self, record: ContestedRecord, chosen: dict[str, Any]) -> None:
        desk = self._seat.desk
        self._host.work.do(
            lambda: decide(desk, record=record, chosen=chosen),
            then=lambda _: self._host.done(self.tr("Decided; it goes to everyone with the next exchange")),
            failed=self._host.show_error,
        )

    def _answer(self, one: Rejected) -> None:
        desk, words = self._seat.desk, sentence_of(one.code, one.facts)
        self._host.work.do(
            lambda: answer_rejection(desk, op_id=one.op_id, note=words),
            then=lambda _: self._host.done(self.tr("Noted in the history")),
            failed=self._host.show_error,
        )
