"""Names of reports, of their figures and of what became of measures."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.reports import Counted, Line, Report
from services.tables.writing import Cell
from ui.wording.dates import numeric

_REPORTS = {
    Report.UNITS: QT_TRANSLATE_NOOP("reports", "Control of terms, by unit"),
    Report.EXECUTORS: QT_TRANSLATE_NOOP("reports", "Control of terms, by executor"),
    Report.TOPICS: QT_TRANSLATE_NOOP("reports", "Appeals by topic"),
    Report.KINDS: QT_TRANSLATE_NOOP("reports", "Appeals by kind"),
    Report.CHANNELS: QT_TRANSLATE_NOOP("reports", "Appeals by channel"),
    Report.PLACES: QT_TRANSLATE_NOOP("reports", "Appeals by place"),
    Report.MONTHS: QT_TRANSLATE_NOOP("reports", "Appeals by month"),
    Report.GROUNDS: QT_TRANSLATE_NOOP("reports", "Grounds without an answer"),
    Report.MEASURES: QT_TRANSLATE_NOOP("reports", "Corrective measures (summary)"),
}
_FIGURES = {
    "received": QT_TRANSLATE_NOOP("reports", "Received"),
    "answered": QT_TRANSLATE_NOOP("reports", "Answered"),
    "in_time": QT_TRANSLATE_NOOP("reports", "In time"),
    "late": QT_TRANSLATE_NOOP("reports", "Late"),
    "open": QT_TRANSLATE_NOOP("reports", "Open"),
    "overdue": QT_TRANSLATE_NOOP("reports", "Overdue"),
    "extended": QT_TRANSLATE_NOOP("reports", "Extended"),
    "notices_late": QT_TRANSLATE_NOOP("reports", "Notices late"),
    "refused": QT_TRANSLATE_NOOP("reports", "By a ground"),
    "average_days": QT_TRANSLATE_NOOP("reports", "Days on average"),
    "kept_share": QT_TRANSLATE_NOOP("reports", "In time, %"),
    "count": QT_TRANSLATE_NOOP("reports", "Appeals"),
    "measure": QT_TRANSLATE_NOOP("reports", "Measure"),
    "responsible": QT_TRANSLATE_NOOP("reports", "Responsible"),
    "due_on": QT_TRANSLATE_NOOP("reports", "Due"),
    "done_on": QT_TRANSLATE_NOOP("reports", "Done on"),
    "state": QT_TRANSLATE_NOOP("reports", "State"),
}
_BY = {
    Report.UNITS: QT_TRANSLATE_NOOP("reports", "Unit"),
    Report.EXECUTORS: QT_TRANSLATE_NOOP("reports", "Executor"),
    Report.TOPICS: QT_TRANSLATE_NOOP("reports", "Topic"),
    Report.KINDS: QT_TRANSLATE_NOOP("reports", "Kind"),
    Report.CHANNELS: QT_TRANSLATE_NOOP("reports", "Channel"),
    Report.PLACES: QT_TRANSLATE_NOOP("reports", "Place"),
    Report.MONTHS: QT_TRANSLATE_NOOP("reports", "Month"),
    Report.GROUNDS: QT_TRANSLATE_NOOP("reports", "Ground"),
    Report.MEASURES: QT_TRANSLATE_NOOP("reports", "Appeal"),
}
_STATES = {
    "done": QT_TRANSLATE_NOOP("reports", "done"),
    "done_late": QT_TRANSLATE_NOOP("reports", "done late"),
    "open": QT_TRANSLATE_NOOP("reports", "open"),
    "overdue": QT_TRANSLATE_NOOP("reports", "overdue"),
}


def _said(text: object) -> str:
    return QCoreApplication.translate("reports", str(text))


def report_names() -> list[tuple[str, object]]:
    """Reports as choices, in the language that is on."""
    return [(_said(words), report) for report, words in _REPORTS.items()]


def report_name(report: Report) -> str:
    """What a report is called."""
    return _said(_REPORTS[report])


def headings(counted: Counted) -> list[str]:
    """The heading of each column, what is counted by first."""
    return [_said(_BY[counted.report]), *(_said(_FIGURES[name]) for name in counted.columns)]


def cells(line: Line, columns: tuple[str, ...]) -> list[Cell]:
    """One line as cells for a file."""
    name = line.name or QCoreApplication.translate("reports", "not stated")
    figures = zip(columns, line.figures, strict=True)
    return [name, *(_said(_STATES[str(value)]) if column == "state" else value for column, value in figures)]


def total_cells(line: Line) -> list[Cell]:
    """The total as cells."""
    return [QCoreApplication.translate("reports", "Total"), *line.figures]


def text(value: Cell) -> str:
    """A cell as the screen and the paper show it."""
    if value is None:
        return "–"
    if isinstance(value, date):
        return numeric(value)
    if isinstance(value, float):
        return f"{value:.1f}".replace(".", ",")
    return f"{value:,}".replace(",", "\u00a0") if isinstance(value, int) else str(value)


def period_words(counted: Counted) -> str:
    """The period of a report."""
    return f"{numeric(counted.since)} – {numeric(counted.until)}"
