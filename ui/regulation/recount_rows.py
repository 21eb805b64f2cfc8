"""Moves as rows of a list: new date, old date, whose, why."""

from __future__ import annotations

from collections.abc import Sequence

from domain.calendars import DayChange
from domain.recount import Cause, Move
from services.desk import Desk
from services.recounting import FoundMove, MovingAppeal, Preview
from ui.regulation.words import holiday_name, tr
from ui.theme import State
from ui.widgets.longlist import Group, Row
from ui.wording.dates import numeric, numeric_short, weekday_day_month


def row_of(found: FoundMove, appeal: MovingAppeal | None, desk: Desk) -> Row | None:
    """One move; None where the appeal left the journal meanwhile."""
    if appeal is None:
        return None
    move = found.move
    late = move.due_now < desk.today()
    dates = tr("regulation", "{old} → {new}").format(old=numeric(move.due_was), new=numeric(move.due_now))
    why = why_words(found, desk)
    return Row(
        key=appeal.appeal_id,
        name=appeal.applicant or appeal.subject,
        number=appeal.number,
        short_number=appeal.number.rpartition("-")[2],
        state=State.LATE if late else (State.SOON if move.sooner else State.IN_TIME),
        left=_days(move),
        due=_short(move),
        topic=dates,
        text=why,
        spoken=f"{appeal.number}. {appeal.applicant}. {dates}. {why}",
    )


def _days(move: Move) -> str:
    """By how many days the date moves: "+1 d", "−2 d"; the safe day where only that one moves."""
    days = (move.due_now - move.due_was).days or (move.send_by_now - move.send_by_was).days
    words = tr("regulation", "%n d", "days of a move", abs(days))
    return f"\u2212{words}" if days < 0 else f"+{words}"


def _short(move: Move) -> str:
    """The new date; where only the safe day moves, that one."""
    moved = move.due_now if move.due_now != move.due_was else move.send_by_now
    return f"\u2192 {numeric_short(moved)}"


def why_words(found: FoundMove, desk: Desk) -> str:
    """Why an appeal moves: the days that changed, or the rules that do."""
    move = found.move
    if move.cause is Cause.CLASSIFICATION:
        terms = desk.regulations.profile.terms
        names = [
            terms[code].names.text(desk.language) if code in terms else code
            for code in (found.rule_was, found.rule_now)
        ]
        return tr("regulation", "classified anew: {old} → {new}").format(old=names[0], new=names[1])
    if move.days:
        return _days_words(move.days)
    if move.cause is Cause.PROFILE:
        return tr("regulation", "the rules of the regulation were corrected")
    return tr("regulation", "the calendar was corrected")


def _days_words(changes: Sequence[DayChange]) -> str:
    """The days that changed, and the decree behind them once."""
    said = []
    for change in changes:
        words = (
            tr("regulation", "{date} is worked")
            if change.now.working
            else tr("regulation", "{date} is a day off")
        )
        said.append(words.format(date=weekday_day_month(change.on)))
    sources = dict.fromkeys(holiday_name(change.now) for change in changes)
    behind = ", ".join(source for source in sources if source)
    return f"{'; '.join(said)} ({behind})" if behind else "; ".join(said)


def default_reason(preview: Preview, desk: Desk) -> str:
    """What a person would write: the days that changed, or that the rules were corrected."""
    if preview.days:
        return tr("regulation", "Calendar: {days}").format(days=_days_words(preview.days))
    return why_words(preview.moves[0], desk) if preview.moves else ""


def groups_of(count: int, sooner: int) -> list[Group]:
    """Those with less time stand first."""
    groups = []
    if sooner:
        groups.append(Group("sooner", tr("regulation", "Less time than before"), 0, sooner, State.LATE))
    if count > sooner:
        groups.append(Group("later", tr("regulation", "More time than before"), sooner, count - sooner))
    return groups
