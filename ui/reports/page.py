"""The page of reports: which one, of which period; on paper, in a file, or as the list behind a line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QTableWidget, QTableWidgetItem, QWidget

from domain.changes import Changes
from services.journal_filter import JournalFilter
from services.list_export import export_list
from services.reports import Counted, Line, Report, make_report
from services.tables.writing import Cell
from ui.commands import Command, KeyHint
from ui.journal.filter_menu import periods
from ui.page import Host, PageWidget
from ui.reports.heads import fit_columns
from ui.reports.words import cells, headings, period_words, report_name, report_names, text, total_cells
from ui.seat import Seat
from ui.theme import Role, theme, tokens
from ui.widgets.button import PushButton
from ui.widgets.choices import ComboBox
from ui.widgets.date_edits import DateEntry
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import column, row
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.printing.sheet_flow import OfficePaper

_OPENED_BY = {
    Report.UNITS: "unit_id",
    Report.EXECUTORS: "executor_id",
    Report.TOPICS: "topic",
    Report.KINDS: "kind",
    Report.CHANNELS: "channel",
    Report.PLACES: "place_id",
    Report.GROUNDS: "ground",
}
_THIS_MONTH = 2


def report_paper(counted: Counted) -> OfficePaper:
    """The report as a sheet: the same lines and texts as on the screen."""
    from ui.printing.sheet_flow import Column, OfficePaper

    heads = headings(counted)
    shares = [3.0, *[1.0] * (len(heads) - 1)]
    lines = [cells(line, counted.columns) for line in counted.lines]
    lines += [total_cells(counted.total)] if counted.total else []
    return OfficePaper(
        title=report_name(counted.report),
        head=period_words(counted),
        columns=tuple(Column(title, share / sum(shares)) for title, share in zip(heads, shares, strict=True)),
        rows=tuple(tuple(text(value) for value in line) for line in lines),
        landscape=True,
        file_name=f"{report_name(counted.report)} {counted.until.isoformat()}",
    )


class ReportsPage(PageWidget):
    """Opens with the control of terms in this month."""

    page_id = "reports"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self.counted: Counted | None = None
        self._title = Text("", Role.TITLE)
        self.report, self.period = ComboBox(), ComboBox()
        self.since, self.until = DateEntry(), DateEntry()
        self.print_, self.save = PushButton("", icon="printer"), PushButton("", icon="save")
        self.table = QTableWidget()
        self._empty = Text("", Role.TEXT, "text2", wrap=True)
        self._fields = [LabelledField("", box) for box in (self.report, self.period, self.since, self.until)]
        self._build()
        self.retranslate()
        self._choose_period()

    def _build(self) -> None:
        asked = row(*self._fields, gap=12)
        asked.setStretch(0, 3)
        asked.setStretch(1, 2)
        whole = column(gap=10)
        whole.setContentsMargins(16, 10, 16, 12)
        whole.addLayout(row(self._title, 1, self.save, self.print_, gap=4))
        whole.addLayout(asked)
        whole.addWidget(self._empty)
        whole.addWidget(self.table, 1)
        self.setLayout(whole)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(left | Qt.TextFlag.TextWordWrap)
        self.table.cellActivated.connect(lambda at, _: self.open_line(at))
        self.report.activated.connect(lambda _: self.count())
        self.period.activated.connect(lambda _: self._choose_period())
        for day in (self.since, self.until):
            day.dateChanged.connect(lambda _: self.count())
        self.print_.clicked.connect(self.print_report)
        self.save.clicked.connect(self._ask_where)
        theme().changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        look = tokens()
        self.table.setStyleSheet(
            f"QTableView {{ background: {look.surface}; color: {look.text}; border: 1px solid {look.line};"
            f" selection-background-color: {look.selected}; selection-color: {look.text}; }}"
            f"QTableView::item {{ padding: 0 8px; border-bottom: 1px solid {look.line}; }}"
            f"QHeaderView::section {{ background: {look.sunken}; color: {look.text2}; border: 0;"
            f" border-bottom: 1px solid {look.line}; padding: 6px 8px; }}"
        )

    def retranslate(self) -> None:
        """Words of the page; the table is worded again."""
        self._title.setText(self.tr("Reports"))
        names = (self.tr("Report"), self.tr("Period"), self.tr("From"), self.tr("Until"))
        for field, name in zip(self._fields, names, strict=True):
            field.set_label(name)
        self.print_.setText(self.tr("Print…"))
        self.save.setText(self.tr("Save as a file…"))
        self.table.setAccessibleName(self.tr("Reports"))
        self._empty.setText(self.tr("No appeal was registered in this period."))
        self.report.offer(report_names())
        chosen = self.period.currentIndex()
        found = periods(self._seat.desk.today())
        self.period.offer([(words, (first, last)) for words, first, last in found])
        self.period.setCurrentIndex(chosen if chosen >= 0 else _THIS_MONTH)
        if self.counted is not None:
            self._show(self.counted)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Reports")

    def commands(self) -> Sequence[Command]:
        """Printing and saving."""
        section = self.tr("Reports")
        return (
            Command("reports.print", self.tr("Print…"), self.print_report, key="Ctrl+P", section=section),
            Command(
                "reports.save", self.tr("Save as a file…"), self._ask_where, key="Ctrl+S", section=section
            ),
        )

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the table."""
        return (KeyHint("Enter", self.tr("open the appeals behind the line")),)

    def panes(self) -> Sequence[QWidget]:
        """Question and table."""
        return (self.report, self.table)

    def on_shown(self, argument: object) -> None:
        """Another report, or the same counted anew."""
        if isinstance(argument, Report):
            self.report.choose(argument)
        self.count()
        self.report.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Figures follow the journal."""
        if changes.touches("appeal", "measure", "letter"):
            self.count()

    # --- counting ---------------------------------------------------------------------------------

    def _choose_period(self) -> None:
        first, last = self.period.currentData()
        for editor, day in ((self.since, first), (self.until, last)):
            editor.blockSignals(True)
            editor.setDate(QDate(day.year, day.month, day.day))
            editor.blockSignals(False)
        self.count()

    def count(self) -> None:
        """Count in the background; only the newest question is answered."""
        desk, report = self._seat.desk, Report(self.report.currentData())
        since, until = self.since.date().toPython(), self.until.date().toPython()
        if isinstance(since, date) and isinstance(until, date):
            self._host.work.query(
                lambda: make_report(desk, report, since, until),
                then=self._show,
                failed=self._host.show_error,
                latest="reports",
                owner=self,
            )

    def _show(self, counted: Counted) -> None:
        self.counted = counted
        heads = headings(counted)
        lines = [cells(line, counted.columns) for line in counted.lines]
        lines += [total_cells(counted.total)] if counted.total else []
        self._empty.setVisible(not counted.lines)
        self.table.clear()
        self.table.setColumnCount(len(heads))
        self.table.setRowCount(len(lines))
        self.table.setHorizontalHeaderLabels(heads)
        for place, line in enumerate(lines):
            for at, value in enumerate(line):
                self.table.setItem(place, at, _item(value, bold=place == len(counted.lines)))
        fit_columns(self.table)

    def open_line(self, place: int) -> None:
        """The journal with the appeals that a line counts."""
        counted = self.counted
        if counted is None or counted.report not in (*_OPENED_BY, Report.MONTHS):
            return
        wanted = JournalFilter(
            open=None,
            registered_from=counted.since.isoformat(),
            registered_until=counted.until.isoformat(),
        )
        if place < len(counted.lines):
            wanted = _narrowed(wanted, counted.report, counted.lines[place])
        self._host.open_page("journal", wanted)

    # --- paper and file ---------------------------------------------------------------------------

    def print_report(self) -> None:
        """A PDF, opened for printing."""
        if self.counted is not None:
            path = Path(mkdtemp(prefix="otklik-")) / f"{self.counted.until.isoformat()}.pdf"
            self.write_pdf(path)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def write_pdf(self, path: Path) -> None:
        """Write the report that is shown."""
        from ui.printing.paper_output import write_paper

        if self.counted is not None:
            write_paper(path, report_paper(self.counted), self._seat.desk.language)
            self._host.done(self.tr("Printed: {title}").format(title=report_name(self.counted.report)))

    def _ask_where(self) -> None:
        if self.counted is None:
            return
        name = f"{report_name(self.counted.report)} {self.counted.until.isoformat()}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.save.text(), str(self._seat.exports / name), "XLSX (*.xlsx);;CSV (*.csv)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the report to a file in the background."""
        counted, desk = self.counted, self._seat.desk
        if counted is None:
            return
        lines: list[list[Cell]] = [cells(line, counted.columns) for line in counted.lines]
        lines += [total_cells(counted.total)] if counted.total else []
        title, heads = report_name(counted.report), headings(counted)
        self._host.work.do(
            lambda: export_list(desk, path, title, heads, lines),
            then=lambda _: self._host.done(self.tr("Saved: {name}").format(name=path.name)),
            failed=self._host.show_error,
            owner=self,
        )


def _item(value: Cell, *, bold: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text(value))
    if value is None or isinstance(value, int | float):
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if bold:
        shown = item.font()
        shown.setBold(True)
        item.setFont(shown)
    return item


def _narrowed(wanted: JournalFilter, report: Report, line: Line) -> JournalFilter:
    if report is Report.MONTHS:
        return wanted._replace(
            registered_from=max(wanted.registered_from, f"{line.code}-01"),
            registered_until=min(wanted.registered_until, f"{line.code}-31"),
        )
    return wanted._replace(**{_OPENED_BY[report]: line.code})  # type: ignore[arg-type]
