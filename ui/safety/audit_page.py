"""The audit trail: newest first, with its check that names the first broken link."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from domain.errors import OtklikError
from services.audit_reading import AuditCheck, AuditLine, audit_lines, check_audit, may_read_audit
from services.protection.backups import known_backups
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.safety.audit_words import audit_sentence, change_words
from ui.seat import Seat
from ui.theme import Role, font
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.empty import EmptyState
from ui.widgets.progress import ProgressStrip
from ui.widgets.sheet import Ground, column, row
from ui.wording.dates import number, numeric
from ui.wording.errors import sentence
from ui.wording.records import record_name
from ui.work import Work

_PIECE = 200


class AuditPage(PageWidget):
    """A table of entries; "Check" walks the whole chain beside the work."""

    page_id = "audit"
    part_of = ("settings",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.lines: list[AuditLine] = []
        self.good, self.bad = Banner(Tone.GOOD), Banner(Tone.REFUSED)
        self.table, self.empty = QTableWidget(0, 5), EmptyState()
        self.check_button = PushButton("", Kind.PRIMARY, icon="shield-check")
        self.more_button = PushButton("", Kind.SECONDARY, icon="chevron-down")
        self._progress = ProgressStrip()
        self._walk: Work | None = None
        self._build()
        self.check_button.clicked.connect(self.check)
        self.more_button.clicked.connect(self.read_more)
        self.retranslate()

    def _build(self) -> None:
        top = Ground("surface", lines="b")
        lines = column(self.good, self.bad, self._progress, gap=8)
        lines.insertLayout(0, row(self.check_button, 1, self.more_button))
        lines.setContentsMargins(16, 10, 16, 10)
        top.setLayout(lines)
        table = self.table
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setFont(font(Role.SECOND))
        table.setWordWrap(False)
        table.horizontalHeader().setStretchLastSection(True)
        for place, width in enumerate((200, 150, 130, 330)):
            table.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            table.setColumnWidth(place, width)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(table, 1)
        whole.addWidget(self.empty, 1)

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Audit trail")

    def panes(self) -> Sequence[QWidget]:
        """The button, the table."""
        return (self.check_button, self.table)

    def commands(self) -> Sequence[Command]:
        """Check, and older entries."""
        may, why = partial(may_read_audit, self._seat.desk), self._who_reads
        words = self.tr("Check the audit trail")
        return [
            Command(
                "audit.check",
                words,
                self.check,
                icon="shield-check",
                section=self.title(),
                enabled=may,
                reason=why,
            )
        ]

    def _who_reads(self) -> str:
        return self.tr("only an auditor or an administrator reads the audit trail")

    def retranslate(self) -> None:
        """Words, and the entries again in the language that is on."""
        self.check_button.setText(self.tr("Check the audit trail"))
        self.more_button.setText(self.tr("Older entries"))
        self.table.setAccessibleName(self.title())
        heads = (
            self.tr("When"),
            self.tr("Who"),
            self.tr("Record"),
            self.tr("What"),
            self.tr("Before → after"),
        )
        self.table.setHorizontalHeaderLabels(heads)
        self._fill(0)

    def on_shown(self, argument: object) -> None:  # noqa: ARG002
        """Read the newest entries, or say who may."""
        may = may_read_audit(self._seat.desk)
        self.check_button.allow(may, self._who_reads())
        self.more_button.setVisible(False)
        self.lines = []
        self._fill(0)
        if may:
            self.read_more()

    def escape(self) -> bool:
        """Back to where the person came from."""
        self._host.go_back()
        return True

    def read_more(self) -> None:
        """Read the next older entries."""
        desk, before = self._seat.desk, self.lines[-1].position if self.lines else 1 << 62
        self._host.work.query(
            partial(audit_lines, desk, before=before, limit=_PIECE),
            then=self._take,
            latest="audit",
            owner=self,
        )

    def _take(self, lines: list[AuditLine]) -> None:
        start = len(self.lines)
        self.lines += lines
        self.more_button.setVisible(len(lines) == _PIECE)
        self._fill(start)

    def _fill(self, start: int) -> None:
        self.table.setVisible(bool(self.lines))
        self.empty.setVisible(not self.lines)
        may = may_read_audit(self._seat.desk)
        if may:
            words = self.tr("Acts of people at this computer appear here.")
            self.empty.say(self.tr("Nothing to show"), words)
        else:
            words = self.tr("Only an auditor or an administrator reads it.")
            self.empty.say(self.tr("The audit trail is closed to you"), words)
        self.table.setRowCount(len(self.lines))
        for place, line in enumerate(self.lines[start:], start):
            self._fill_row(place, line)

    def _fill_row(self, place: int, line: AuditLine) -> None:
        when = f"{numeric(line.at.date())} {line.at:%H:%M:%S %z}"
        record = line.number or record_name(line.entity)
        texts = (when, line.actor, record, audit_sentence(line), change_words(line))
        for column_place, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(f"{text}\n{line.position} · {line.zone} · {line.device}")
            self.table.setItem(place, column_place, item)

    def check(self) -> None:
        """Walk the chain in a thread of its own; the page stays usable."""
        desk, paths = self._seat.desk, self._seat.office.paths
        if self._walk is None:
            store = self._seat.office.store
            self._walk = Work(self, opened=store.bind, closed=store.close)
            self.destroyed.connect(self._walk.stop)
        self.check_button.allow(False, self.tr("the check is under way"))
        self._progress.begin(self.tr("Every entry is compared with the one before it"))
        self._walk.query(
            lambda: check_audit(desk, known_backups(desk, paths)),
            then=self._checked,
            failed=self._not_checked,
            owner=self,
        )

    def _checked(self, found: AuditCheck) -> None:
        self._ended()
        good = self.tr("The audit trail is whole: {count} entries").format(count=number(found.entries))
        self.good.say(good if found.sound else "")
        self.bad.say(self._broken_words(found))

    def _broken_words(self, found: AuditCheck) -> str:
        if found.broken is not None:
            words = self.tr(
                "The chain is broken at entry {position} ({at}). It or one before it was changed."
            )
            return words.format(position=found.broken.position, at=found.broken.at)
        if found.cut:
            words = self.tr("Entry {position} is in a backup and not here: the trail was cut or replaced.")
            return words.format(position=found.cut)
        return ""

    def _not_checked(self, error: OtklikError) -> None:
        self._ended()
        self.bad.say(sentence(error))

    def _ended(self) -> None:
        self._progress.end()
        self.check_button.allow(True)
        if self._walk is not None:
            self._walk.stop()
            self._walk = None
