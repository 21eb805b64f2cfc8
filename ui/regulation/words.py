"""Terms, days and calendars in words, in the language that is on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from domain.calendar_days import DayKind, DayReason, Status, YearInfo
from domain.explanation import DayStep, Explanation, Part
from domain.terms import Base, Roll, Term, Unit
from services.why import ClockKind, OtherClock
from ui.regulation.source_words import source_words
from ui.wording.dates import day_month, language, numeric, weekday_day_month

tr = QCoreApplication.translate


def length_words(term: Term) -> str:
    """How long a term is: "15 working days"."""
    if term.value == 0:
        return tr("regulation", "the same day")
    if term.unit is Unit.WORKING:
        return tr("regulation", "%n working day(s)", "", term.value)
    if term.unit is Unit.MONTHS:
        return tr("regulation", "%n month(s)", "", term.value)
    return tr("regulation", "%n calendar day(s)", "", term.value)


def base_words(base: Base) -> str:
    """From what a term runs, after its length: "from registration"."""
    return {
        Base.RECEIPT: tr("regulation", "from receipt"),
        Base.REGISTRATION: tr("regulation", "from registration"),
        Base.DUE_DATE: tr("regulation", "from the original date"),
        Base.DECISION: tr("regulation", "from the decision"),
    }[base]


def term_words(term: Term) -> str:
    """A whole term: "15 working days from registration"."""
    return f"{length_words(term)} {base_words(term.base)}"


def counted_words(explained: Explanation) -> str:
    """What was counted; a term that stands in no regulation runs from nothing but its day 0."""
    return term_words(explained.term) if explained.citation.rule else length_words(explained.term)


def start_words(explained: Explanation) -> str:
    """What day zero is: "registered, day 0"."""
    if explained.backward:
        return tr("regulation", "the visit, not counted")
    if not explained.citation.rule:
        return tr("regulation", "day 0")
    return {
        Base.RECEIPT: tr("regulation", "received, day 0"),
        Base.REGISTRATION: tr("regulation", "registered, day 0"),
        Base.DUE_DATE: tr("regulation", "original date, day 0"),
        Base.DECISION: tr("regulation", "decided, day 0"),
    }[explained.term.base]


def end_words(explained: Explanation) -> str:
    """What was done about the last day: "a working day, not moved"."""
    if explained.nominal != explained.due:
        moved = tr("regulation", "moved from {date}, a day off")
        return moved.format(date=day_month(explained.nominal))
    if explained.send_by != explained.due:
        return tr("regulation", "a day off; send by {date}").format(date=day_month(explained.send_by))
    return tr("regulation", "a working day, not moved")


def roll_words(roll: Roll) -> str:
    """Where a last day goes that is a day off."""
    return {
        Roll.NONE: tr("regulation", "stays on a day off"),
        Roll.NEXT_WORKING: tr("regulation", "moves to the next working day"),
        Roll.PREVIOUS_WORKING: tr("regulation", "moves to the working day before"),
    }[roll]


def country_words(code: str) -> str:
    """The country of a calendar."""
    return {
        "KZ": tr("regulation", "Kazakhstan"),
        "RU": tr("regulation", "Russia"),
        "HU": tr("regulation", "Hungary"),
    }.get(code, code)


def status_words(status: Status) -> str:
    """How far the calendar of a year can be trusted."""
    return {
        Status.CONFIRMED: tr("regulation", "confirmed"),
        Status.PROVISIONAL: tr("regulation", "not confirmed"),
        Status.MISSING: tr("regulation", "not loaded"),
    }[status]


def year_warning(info: YearInfo, last: date, today: date) -> str:
    """What is not sure about a year, and whether the date feels it; "" when all is well."""
    if info.status is Status.CONFIRMED and not info.needs_check(today):
        return ""
    if info.status is Status.PROVISIONAL:
        words = tr("regulation", "{year} is not confirmed")
    elif info.status is Status.MISSING:
        words = tr("regulation", "{year} is not loaded")
    else:
        words = tr("regulation", "{year} should be checked again")
    sentence = words.format(year=info.year)
    if info.year > last.year:
        return tr("regulation", "{what}; this date does not feel it").format(what=sentence)
    if info.status is Status.CONFIRMED:
        return sentence
    return tr("regulation", "{what}: the date may change").format(what=sentence)


def checked_words(info: YearInfo) -> str:
    """When and by whom a year was checked."""
    if info.checked_on is None:
        return tr("regulation", "never checked")
    words = tr("regulation", "checked on {date}").format(date=numeric(info.checked_on))
    return f"{words}, {info.checked_by}" if info.checked_by else words


def holiday_name(reason: DayReason) -> str:
    """The name of a holiday, or where a declared day comes from; "" for plain days."""
    if reason.names:
        return reason.names.get(language()) or next(iter(reason.names.values()))
    return source_words(reason.source)


def reason_words(reason: DayReason) -> str:
    """Why a day is worked or off."""
    words = {
        DayKind.WORKING: tr("regulation", "working day"),
        DayKind.WEEKEND: tr("regulation", "weekend"),
        DayKind.HOLIDAY: tr("regulation", "holiday"),
        DayKind.IN_LIEU: tr("regulation", "day off in lieu of a holiday on a weekend"),
        DayKind.MOVED_OFF: tr("regulation", "day off, moved"),
        DayKind.MOVED_WORKING: tr("regulation", "working day, moved"),
        DayKind.DECLARED_OFF: tr("regulation", "declared a day off"),
        DayKind.DECLARED_WORKING: tr("regulation", "declared a working day"),
    }[reason.kind]
    parts = [words, holiday_name(reason)]
    if reason.swapped_with is not None:
        swapped = tr("regulation", "swapped with {date}")
        parts.append(swapped.format(date=weekday_day_month(reason.swapped_with)))
    if reason.estimated:
        parts.append(tr("regulation", "calculated, not announced yet"))
    return ", ".join(part for part in parts if part)


def skipped_words(steps: Iterable[DayStep]) -> str:
    """Days that did not count: weekends as a number, every other day by date and name."""
    kinds: Counter[DayKind] = Counter()
    named: list[str] = []
    for step in steps:
        kinds[step.reason.kind] += 1
        if step.reason.kind is not DayKind.WEEKEND:
            name = holiday_name(step.reason) or reason_words(step.reason)
            named.append(f"{weekday_day_month(step.on)}, {name}")
    weekends = kinds[DayKind.WEEKEND]
    parts = [tr("regulation", "%n day(s) of weekends", "", weekends)] if weekends else []
    return "; ".join([*parts, *named])


def day_words(step: DayStep, due: date) -> str:
    """One day of a count, for its tooltip and for readers."""
    day = weekday_day_month(step.on)
    if step.ordinal is not None:
        words = tr("regulation", "{date}: counted as {ordinal}").format(date=day, ordinal=step.ordinal)
    elif step.part is Part.SKIPPED:
        words = tr("regulation", "{date}: skipped, {reason}").format(
            date=day, reason=reason_words(step.reason)
        )
    elif step.part is Part.MOVED and step.on != due:
        words = tr("regulation", "{date}: passed, {reason}").format(
            date=day, reason=reason_words(step.reason)
        )
    else:
        words = day
    if step.on == due:
        return tr("regulation", "{day}; the last day").format(day=words)
    return words


def clock_words(clock: OtherClock) -> str:
    """What another clock of the card asks for."""
    about = day_month(clock.about) if clock.about else ""
    return {
        ClockKind.REGISTERED: tr("regulation", "Register"),
        ClockKind.CLASSIFIED: tr("regulation", "Set the topic"),
        ClockKind.HANDED_OVER: tr("regulation", "Hand over to a unit"),
        ClockKind.EXTENSION_TOLD: tr("regulation", "Tell the applicant about the extension"),
        ClockKind.VISIT_TOLD: tr("regulation", "Tell of the visit on {date}"),
        ClockKind.VISIT_RESULT: tr("regulation", "Write up the visit"),
        ClockKind.INTERNAL_TARGET: tr("regulation", "Internal target of the office"),
        ClockKind.SEND_BY: tr("regulation", "Safe day to send"),
    }[clock.kind].format(date=about)


def clock_state(clock: OtherClock) -> str:
    """Where another clock stands: "until 9 December, done"."""
    until = tr("regulation", "until {date}").format(date=day_month(clock.due_on))
    if clock.done and clock.late:
        state = tr("regulation", "done late")
    elif clock.done:
        state = tr("regulation", "done")
    elif clock.late:
        state = tr("regulation", "late")
    else:
        return until
    return f"{until}, {state}"
