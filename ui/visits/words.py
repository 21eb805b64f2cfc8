"""How visits are said: the badge of a notice, the verdict on a day, the outcome, names that are short."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from domain.visits import VisitPhase, VisitState
from services.visit_board import BoardDay, BoardVisit, Verdict
from ui.card.sheets import notice_badge
from ui.theme import State
from ui.wording.dates import day_month_short, time_of_day, weekday_day_month

tr = QCoreApplication.translate


def outcome_badge(outcome: str) -> tuple[State, str]:
    """How a visit ended, with its shape."""
    words = {
        "done": tr("visits", "Visited"),
        "partly": tr("visits", "Partly done"),
        "nobody_home": tr("visits", "Nobody at home"),
        "access_refused": tr("visits", "Access refused"),
    }
    state = State.DONE if outcome == "done" else State.TODAY
    return state, words.get(outcome, outcome)


def way_badge(phase: str) -> tuple[State, str] | None:
    """How far the engineer is, once he has left; None before."""
    words = {
        "departed": tr("visits", "On the way"),
        "arrived": tr("visits", "At the door"),
        "introduced": tr("visits", "At work"),
        "ended": tr("visits", "To write up"),
    }
    return (State.SOON, words[phase]) if phase in words else None


def visit_badge(visit: BoardVisit, today: date) -> tuple[State, str]:
    """The one thing to know about a visit: its outcome when it is over, else its notice."""
    if visit.outcome:
        return outcome_badge(visit.outcome)
    if visit.state == "cancelled":
        return State.PAUSED, tr("visits", "Called off")
    going = way_badge(visit.state)
    if going is not None:
        return going
    if visit.conflict:
        return State.LATE, tr("visits", "Two times: decide")
    return _notice_badge(visit, today)


def visit_state_badge(state: VisitState) -> tuple[State, str]:
    """The same for a visit that is shown alone."""
    if state.outcome:
        return outcome_badge(state.outcome)
    if state.phase is VisitPhase.CANCELLED:
        return State.PAUSED, tr("visits", "Called off")
    return way_badge(state.phase.value) or notice_badge(state.notice.value)


def _notice_badge(visit: BoardVisit, today: date) -> tuple[State, str]:
    if visit.notice in ("in_time", "late"):
        day = day_month_short(visit.notice_given_on) if visit.notice_given_on else ""
        if visit.notice == "late":
            return State.LATE, tr("visits", "late, {day}").format(day=day)
        return State.DONE, tr("visits", "told {day}").format(day=day)
    if visit.notice == "refused":
        return State.TODAY, tr("visits", "Visit refused")
    if visit.message in ("waits", "accepted"):
        return State.SOON, tr("visits", "message on its way")
    if visit.message in ("failed", "unknown"):
        return State.LATE, tr("visits", "message not delivered")
    return _untold(visit, today)


def _untold(visit: BoardVisit, today: date) -> tuple[State, str]:
    if visit.urgent:
        return State.TODAY, tr("visits", "urgent, tell first")
    if visit.notice_latest_on is not None and visit.notice_latest_on < today:
        return State.LATE, tr("visits", "not told")
    if visit.notice_latest_on == today:
        return State.TODAY, tr("visits", "tell today")
    if visit.notice == "not_reached":
        return State.TODAY, tr("visits", "not reached")
    if visit.notice_latest_on is None:
        return State.TODAY, tr("visits", "not told")
    return State.SOON, tr("visits", "tell by {day}").format(day=day_month_short(visit.notice_latest_on))


def verdict_words(day: BoardDay) -> tuple[str, State | None]:
    """What stands under a date of the week, and its shape."""
    if not day.working:
        return (tr("visits", "holiday") if day.holiday else tr("visits", "day off")), None
    return {
        Verdict.PAST: (tr("visits", "past"), None),
        Verdict.TOO_EARLY: (tr("visits", "too early"), None),
        Verdict.LITERAL: (tr("visits", "on the edge"), State.TODAY),
        Verdict.LAWFUL: (tr("visits", "lawful"), State.DONE),
    }[day.verdict]


def verdict_reason(day: BoardDay) -> str:
    """Why a day is greyed, or that it isn't; a whole sentence."""
    if not day.working:
        name = day.name or tr("visits", "weekend")
        return tr("visits", "Not a working day: {name}").format(name=name)
    return {
        Verdict.PAST: tr("visits", "This day has passed"),
        Verdict.TOO_EARLY: tr("visits", "Too early: a notice given today would be late"),
        Verdict.LITERAL: tr("visits", "In time by the words of the rule, not by the stricter reading"),
        Verdict.LAWFUL: tr("visits", "A visit that is announced today is in time by both readings"),
    }[day.verdict]


def short_person(name: str) -> str:
    """ "Ахметова Гүлнар Сейітқызы" as "Ахметова Г."; a firm stays as it is."""
    parts = name.split()
    if not 2 <= len(parts) <= 3 or any(not part[:1].isalpha() for part in parts):
        return name
    return f"{parts[0]} {parts[1][0]}."


def spoken(visit: BoardVisit, today: date) -> str:
    """A visit as one sentence for screen readers and tooltips."""
    ends = time_of_day(visit.ends_at)
    when = f"{weekday_day_month(visit.starts_at.date())}, {time_of_day(visit.starts_at)}–{ends}"
    parts = (when, visit.applicant, visit.address, visit_badge(visit, today)[1], visit.number)
    return ", ".join(part for part in parts if part)
