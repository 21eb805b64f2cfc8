"""Until when something must be kept; before that day it can't be deleted."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from domain.errors import Refusal
from domain.regulation.office import Retention
from domain.regulation.profile import Profile


def keep_until(rule: Retention, made_on: date) -> date:
    """The last day of keeping: same day number after ``rule.months``.

    A day that the target month doesn't have (29 February) becomes its last day or, by the
    profile's switch, the first of the next month.
    """
    years, month = divmod(made_on.month - 1 + rule.months, 12)
    first = date(made_on.year + years, month + 1, 1)
    days = monthrange(first.year, first.month)[1]
    if made_on.day <= days:
        return first.replace(day=made_on.day)
    last = first.replace(day=days)
    return last + timedelta(days=1) if rule.leap_day_to_march else last


def require_deletable(profile: Profile, kind: str, *, made_on: date, today: date) -> None:
    """Pass if nothing demands to keep it any longer.

    Raises:
        Refusal: ``retention_not_over`` with the last day and the clause.
    """
    rule = profile.retention.get(kind)
    if rule is None:
        return
    until = keep_until(rule, made_on)
    if today <= until:
        raise Refusal("retention_not_over", clause=rule.clause, until=until)
