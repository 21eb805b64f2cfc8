"""Figures of a period: how appeals came, what about, and whether their terms were kept.

The control report on terms (D28, AES-K1) by unit, and the same figures by kind, topic, channel, place,
executor or month; the grounds on which nothing was answered; the corrective measures of a period
with what became of them (D27, CIB 4.3). Counted from the journal at the moment of asking, so today is in
it. Imported history counts like everything else. Where the regulation says who sees all appeals
(CIB-1.4), the others' figures are of what they see.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.errors import BadInput
from domain.permissions import require
from services.desk import Desk
from services.journal_filter import sight
from services.journal_words import JournalWords
from services.tables.writing import Cell


class Report(StrEnum):
    """What a report counts by."""

    UNITS = "unit_id"
    TOPICS = "topic"
    KINDS = "kind"
    CHANNELS = "channel"
    PLACES = "place_id"
    EXECUTORS = "executor_id"
    MONTHS = "month"
    GROUNDS = "ground"
    MEASURES = "measures"


FIGURES = (
    "received answered in_time late open overdue extended notices_late refused average_days kept_share"
).split()
"""Columns of a report on terms, in their order; ``kept_share`` in per cent of what was answered."""
MEASURE_FIGURES = ("measure", "responsible", "due_on", "done_on", "state")
GROUND_FIGURES = ("count",)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a report: what it is about, and its figures."""

    code: str
    name: str
    figures: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """A report: its figures' names, its lines and their total (None where nothing is summed)."""

    report: Report
    since: date
    until: date
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    total: Line | None = None


_GROUPED = {Report.MONTHS: "substr(journal.registered_on, 1, 7)"}
_OUTCOMES_WITHOUT_ANSWER = "ground IS NOT NULL AND ground != ''"


def make_report(desk: Desk, report: Report, since: date, until: date) -> Counted:
    """Count a period by the date of registration, both days included.

    Raises:
        Refusal: ``not_permitted``.
        BadInput: ``period_reversed``.
    """
    require(desk.person.roles, "read_journal", desk.regulations.narrowed)
    if until < since:
        raise BadInput("period_reversed", where="until")
    if report is Report.GROUNDS:
        return _grounds(desk, since, until)
    if report is Report.MEASURES:
        return _measures(desk, since, until)
    return _terms(desk, report, since, until)


def _terms(desk: Desk, report: Report, since: date, until: date) -> Counted:
    column = _GROUPED.get(report, f"journal.{report.value}")
    seen, who = sight(desk)
    sql = (
        f"SELECT {column}, count(*), sum(open = 0), sum(open = 0 AND coalesce(late_days, 0) = 0),"
        " sum(open = 0 AND late_days > 0), sum(open = 1), sum(open = 1 AND due_on < ?),"
        f" sum({_OUTCOMES_WITHOUT_ANSWER}),"
        " sum(CASE WHEN open = 0 THEN julianday(closed_on) - julianday(registered_on) END)"
        f" FROM journal WHERE registered_on BETWEEN ? AND ? AND {seen} GROUP BY 1"
    )
    period = (since.isoformat(), until.isoformat())
    rows = desk.store.execute(sql, (desk.today().isoformat(), *period, *who))
    extended, notices = _extensions(desk, column, since, until)
    words = JournalWords(desk)
    say = str if report is Report.MONTHS else words.of(report.value)
    lines = [
        Line(str(code or ""), say(str(code)) if code else "", _figures(counts, extended, notices, code))
        for code, *counts in rows.fetchall()
    ]
    ordered = sorted(lines, key=lambda line: (not line.code, line.name))
    return Counted(report, since, until, tuple(FIGURES), tuple(ordered), _sum(ordered))


def _figures(
    counts: Sequence[int | float | None], extended: dict[str, int], notices: dict[str, int], code: str
) -> tuple[Cell, ...]:
    received, answered, in_time, late, opened, overdue, refused, days = (value or 0 for value in counts)
    average = round(days / answered, 1) if answered else None
    share = round(100 * in_time / answered, 1) if answered else None
    more = (extended.get(code or "", 0), notices.get(code or "", 0))
    return (received, answered, in_time, late, opened, overdue, *more, refused, average, share)


def _extensions(desk: Desk, column: str, since: date, until: date) -> tuple[dict[str, int], dict[str, int]]:
    """Extended terms, and extensions of which the applicant was told too late, by group."""
    seen, who = sight(desk)
    sql = (
        f"SELECT coalesce({column}, ''), count(*), sum(notice.local_on IS NULL OR notice.local_on >"
        " coalesce(json_extract(fact.data, '$.notice_due_on'), '9999')) FROM fact"
        " JOIN journal ON journal.appeal_id = fact.eid"
        " LEFT JOIN fact AS notice ON notice.entity = 'appeal' AND notice.eid = fact.eid"
        " AND notice.kind = 'extension_notice_sent'"
        f" WHERE fact.kind = 'extended' AND journal.registered_on BETWEEN ? AND ? AND {seen} GROUP BY 1"
    )
    rows = desk.store.execute(sql, (since.isoformat(), until.isoformat(), *who)).fetchall()
    return {code: many for code, many, _ in rows}, {code: late or 0 for code, _, late in rows}


def _sum(lines: Sequence[Line]) -> Line | None:
    if not lines:
        return None
    columns = list(zip(*(line.figures for line in lines), strict=True))
    sums: list[Cell] = [sum(_number(value) for value in column) for column in columns[:-2]]
    answered = _number(sums[1])
    days = sum(_number(line.figures[-2]) * _number(line.figures[1]) for line in lines)
    average = round(days / answered, 1) if answered else None
    share = round(100 * _number(sums[2]) / answered, 1) if answered else None
    return Line("", "", (*sums, average, share))


def _number(value: Cell) -> float | int:
    return value if isinstance(value, int | float) else 0


def _grounds(desk: Desk, since: date, until: date) -> Counted:
    seen, who = sight(desk)
    sql = (
        f"SELECT ground, count(*) FROM journal WHERE registered_on BETWEEN ? AND ?"
        f" AND {_OUTCOMES_WITHOUT_ANSWER} AND {seen} GROUP BY 1 ORDER BY 2 DESC"
    )
    say = JournalWords(desk).of("ground")
    rows = desk.store.execute(sql, (since.isoformat(), until.isoformat(), *who)).fetchall()
    lines = tuple(Line(code, say(code), (many,)) for code, many in rows)
    total = Line("", "", (sum(many for _, many in rows),)) if rows else None
    return Counted(Report.GROUNDS, since, until, GROUND_FIGURES, lines, total)


def _measures(desk: Desk, since: date, until: date) -> Counted:
    seen, who = sight(desk)
    sql = (
        "SELECT measure.id, coalesce(journal.number, ''), measure.text, measure.responsible_id,"
        " measure.due_on, max(json_extract(fact.data, '$.done_on')) FROM measure"
        " LEFT JOIN journal ON journal.appeal_id = measure.appeal_id"
        " LEFT JOIN fact ON fact.kind = 'measure_done'"
        " AND json_extract(fact.data, '$.measure_id') = measure.id"
        f" WHERE measure.due_on BETWEEN ? AND ? AND ({seen} OR measure.responsible_id = ?)"
        " GROUP BY measure.id ORDER BY measure.due_on"
    )
    words, today = JournalWords(desk), desk.today().isoformat()
    values = (since.isoformat(), until.isoformat(), *who, desk.person.id)
    rows = desk.store.execute(sql, values).fetchall()
    lines = []
    for eid, number, text, responsible, due_on, done_on in rows:
        state = "done" if done_on and done_on <= due_on else "done_late" if done_on else "open"
        state = "overdue" if state == "open" and due_on < today else state
        done = date.fromisoformat(done_on) if done_on else None
        figures = (text, words.person(responsible), date.fromisoformat(due_on), done, state)
        lines.append(Line(eid, number, figures))
    return Counted(Report.MEASURES, since, until, MEASURE_FIGURES, tuple(lines))
