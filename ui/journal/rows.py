"""Journal lines as rows of the list: every word ready to paint."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from domain.urgency import Urgency
from services.journal import JournalLine
from ui.theme import State
from ui.widgets.longlist import Mark, Row
from ui.wording.dates import days_left, numeric_short

STATES: dict[Urgency, State | None] = {
    Urgency.LATE: State.LATE,
    Urgency.TODAY: State.TODAY,
    Urgency.SOON: State.SOON,
    Urgency.IN_TIME: State.IN_TIME,
    Urgency.PAUSED: State.PAUSED,
    Urgency.DONE: State.DONE,
    Urgency.NO_TERM: None,
}


def row_of_line(line: JournalLine, channel_icon: str) -> Row:
    """One appeal as a row; ``channel_icon`` is the profile's icon of its channel."""
    left = term_words(line)
    number = line.number or QCoreApplication.translate("journal", "not registered")
    return Row(
        key=line.appeal_id,
        name=line.applicant or QCoreApplication.translate("journal", "Applicant not named"),
        number=number,
        short_number=line.number.rpartition("-")[2] or number,
        state=STATES[line.urgency],
        used=line.used,
        left=left,
        due=_due_words(line),
        pill=QCoreApplication.translate("journal", "repeat") if line.repeat else "",
        people=str(line.applicants) if line.applicants > 1 else "",
        topic=line.topic,
        text=line.subject,
        initials=line.executor_initials,
        marks=_marks(line, channel_icon),
        unseen=line.unseen,
        spoken=f"{left}. {_unsure_words(line)}{line.applicant}. {number}. {line.topic}: {line.subject}",
    )


def term_words(line: JournalLine) -> str:
    """The term in two words: days left, late, paused, done, or that there is none."""
    if line.urgency is Urgency.DONE:
        return QCoreApplication.translate("journal", "done")
    if line.urgency is Urgency.PAUSED and line.days_left is None:
        return QCoreApplication.translate("journal", "paused")
    if line.days_left is None:
        return QCoreApplication.translate("journal", "no term")
    return days_left(line.days_left, due_today=line.urgency is Urgency.TODAY)


def _due_words(line: JournalLine) -> str:
    if line.due_on is None:
        return ""
    return QCoreApplication.translate("journal", "until {date}").format(date=numeric_short(line.due_on))


def _unsure_words(line: JournalLine) -> str:
    if not line.unsure:
        return ""
    return QCoreApplication.translate("journal", "Calendar not confirmed") + ". "


def _marks(line: JournalLine, channel_icon: str) -> tuple[Mark, ...]:
    marks = []
    if line.unsure:
        marks.append(Mark("calendar-x", "", f"{State.SOON}.text"))
    if line.photos:
        marks.append(Mark("camera", str(line.photos)))
    if line.files:
        marks.append(Mark("paperclip", str(line.files)))
    if channel_icon:
        marks.append(Mark(channel_icon))
    if line.unsent:
        marks.append(Mark("arrow-up", "", "accent_text"))
    return tuple(marks)
