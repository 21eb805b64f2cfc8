"""The page that takes an old journal in: file, columns, dry run, import; and earlier imports."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from domain.changes import Changes
from domain.errors import OtklikError
from domain.permissions import can
from services.journal_import.columns import propose_mapping
from services.journal_import.reading import OldJournal
from services.journal_import.run import Verdict, imports
from ui.commands import Command
from ui.journal.import_parts import ColumnsSheet, RunsSheet, VerdictSheet
from ui.journal.import_questions import ImportQuestions
from ui.journal.import_work import ImportWork
from ui.page import Host, PageWidget
from ui.reading_only import offer
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.progress import ProgressStrip
from ui.widgets.sheet import ScrollPage, row
from ui.widgets.text import Text


class ImportPage(PageWidget):
    """Opened from the journal's menu."""

    page_id = "import"
    part_of = ("journal",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self.journal: OldJournal | None = None
        self.verdict: Verdict | None = None
        self.work = ImportWork(host, self)
        self.questions = ImportQuestions(host, seat, self)
        self._head = Text("", Role.TITLE)
        self._says = Text("", Role.TEXT, "text2", wrap=True)
        self.choose = PushButton("", icon="folder-open")
        self.progress = ProgressStrip()
        self.columns, self.result, self.earlier = ColumnsSheet(), VerdictSheet(), RunsSheet()
        self.try_out = PushButton("", Kind.PRIMARY)
        self.take = PushButton("", Kind.PRIMARY)
        self.stop = PushButton("")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        page = self.page = ScrollPage("sunken")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        page.body.addLayout(row(self._head, 1, self.choose))
        page.body.addWidget(self._says)
        page.body.addWidget(self.columns)
        page.body.addLayout(row(self.try_out, self.take, self.stop, 1))
        page.body.addWidget(self.progress)
        page.body.addWidget(self.result)
        page.body.addWidget(self.earlier)
        page.body.addStretch(1)

    def _connect(self) -> None:
        work = self.work
        self.choose.clicked.connect(self.questions.ask_file)
        self.try_out.clicked.connect(self._try)
        self.take.clicked.connect(self._take)
        self.stop.clicked.connect(work.stop)
        self.result.save.clicked.connect(self.questions.ask_where)
        self.columns.other_letters.connect(self.look)
        self.earlier.go_on.connect(self.questions.ask_to_go_on)
        self.earlier.take_back.connect(self.questions.ask_to_take_back)
        work.looked.connect(self._looked)
        work.stepped.connect(self.progress.step)
        work.tried.connect(self._tried)
        work.imported.connect(self._imported)
        work.undone.connect(self._ended)
        work.failed.connect(self._failed)

    # --- words ------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Words of the page."""
        self._head.setText(self.tr("Import an old journal"))
        self._says.setText(
            self.tr(
                "A table (XLSX or CSV) with one appeal in each row. Finished appeals go into the journal of"
                " this computer as history; open ones become appeals with their numbers. Nothing is written"
                " before the dry run, and an import can be taken back."
            )
        )
        self.choose.setText(self.tr("Choose a file…"))
        self.columns.set_title(self.tr("Which column is which"))
        self.result.set_title(self.tr("Dry run"))
        self.earlier.set_title(self.tr("Earlier imports"))
        self.try_out.setText(self.tr("Dry run"))
        self.take.setText(self.tr("Import"))
        self.stop.setText(self.tr("Stop"))
        self.result.save.setText(self.tr("Save the bad rows as a file…"))
        if self.journal is not None:
            self.columns.show_columns(self.journal, self.columns.mapping())
        self._show_buttons()
        self._read_runs()

    def title(self) -> str:
        """The page's name."""
        return self.tr("Import")

    def commands(self) -> Sequence[Command]:
        """Choosing a file and going on."""
        section = self.tr("Import")
        return (
            Command(
                "import.file",
                self.tr("Choose a file…"),
                self.questions.ask_file,
                key="Ctrl+O",
                section=section,
            ),
            Command("import.try", self.tr("Dry run"), self._try, key="Ctrl+Return", section=section),
        )

    def on_shown(self, argument: object) -> None:
        """A file's path, or nothing."""
        offer(self._seat, self.choose)
        if isinstance(argument, Path):
            self.look(argument)
        self._read_runs()
        self.choose.setFocus()

    def escape(self) -> bool:
        """Esc stops what runs."""
        running = self.work.running
        self.work.stop()
        return running

    def refresh(self, changes: Changes) -> None:
        """Another import ended."""
        if changes.touches("appeal"):
            self._read_runs()

    # --- the file ---------------------------------------------------------------------------------

    def look(self, path: Path | None = None) -> None:
        """Read the headings of a file, or those of the same file by other letters."""
        path = path or (self.journal.path if self.journal else None)
        if path is not None:
            self.work.look(path, str(self.columns.old_set.currentData()))

    def _looked(self, journal: OldJournal) -> None:
        self.journal, self.verdict = journal, None
        self.columns.show_columns(journal, propose_mapping(journal.headings))
        self._show_buttons()

    # --- dry run and import -----------------------------------------------------------------------

    def begin(self, words: str, total: int = 0) -> None:
        """Something long starts: say what, and offer to stop it."""
        self.work.running = True
        self.progress.begin(words, total)
        self._show_buttons()

    def _try(self) -> None:
        if self.journal is not None and not self.work.running:
            self.begin(self.tr("Judging the rows"))
            self.work.try_out(self._seat.desk, self.journal, self.columns.mapping())

    def _take(self) -> None:
        if self.journal is not None and self.verdict is not None:
            self.begin(self.tr("Importing"), self.verdict.rows)
            self.work.take(self._seat.desk, self.journal, self.columns.mapping())

    def _tried(self, verdict: Verdict) -> None:
        self.verdict = verdict
        self.result.show_verdict(verdict)
        self._ended()
        QTimer.singleShot(0, self, lambda: self.page.ensureWidgetVisible(self.result))

    def _imported(self, run: Any) -> None:
        self.verdict = None
        words = self.tr("Imported: %n row(s)", "", run.taken)
        self._host.done(words, partial(self.work.take_back, self._seat.desk, run.id))
        self._ended()

    def _failed(self, error: OtklikError) -> None:
        self._host.show_error(error)
        self._ended()

    def _ended(self) -> None:
        self.progress.end()
        self._show_buttons()
        self._read_runs()

    def _show_buttons(self) -> None:
        running, there = self.work.running, self.journal is not None
        good = self.verdict is not None and self.verdict.finished + self.verdict.open > 0
        self.columns.setVisible(there)
        self.try_out.setVisible(there and not running and not good)
        self.take.setVisible(good and not running)
        desk = self._seat.desk
        may = can(desk.person.roles, "import_journal", desk.regulations.narrowed)
        self.take.allow(may, self.tr("Imports are done by the registry or the administrator."))
        self.stop.setVisible(running)
        self.choose.setEnabled(not running)
        self.result.setVisible(self.verdict is not None)

    # --- earlier imports --------------------------------------------------------------------------

    def _read_runs(self) -> None:
        desk = self._seat.desk
        self._host.work.query(
            lambda: imports(desk), then=self.earlier.show_runs, latest="imports", owner=self
        )
