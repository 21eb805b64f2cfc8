"""Moving a visit at home, and urgent trips.

A change is told so many hours before the time agreed *last* with the consumer, in elapsed time,
compared to the minute. A late change can't be undone by software: it is judged, recorded as
late, and asks for a reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from domain.errors import BadInput, Refusal
from domain.explanation import NO_CITATION, Citation
from domain.local_time import to_the_minute


def latest_change(agreed: datetime, hours: int, *, zone: ZoneInfo) -> datetime:
    """The last minute in which a change of a visit agreed for ``agreed`` may be told.

    Elapsed time: across a change of the clocks the wall time differs by more or less.
    """
    if agreed.tzinfo is None:
        raise BadInput("moment_without_offset", value=agreed)
    return (to_the_minute(agreed).astimezone(UTC) - timedelta(hours=hours)).astimezone(zone)


class HoursCount(NamedTuple):
    """Why a change must be told by ``latest``: so many hours of elapsed time before ``agreed``."""

    agreed: datetime
    hours: int
    latest: datetime
    citation: Citation = NO_CITATION


def explain_latest_change(
    agreed: datetime, hours: int, *, zone: ZoneInfo, citation: Citation = NO_CITATION
) -> HoursCount:
    """How the last minute for telling a change came about; both moments in local time."""
    latest = latest_change(agreed, hours, zone=zone)
    return HoursCount(agreed.astimezone(zone), hours, latest, citation)


class ChangeJudgement(NamedTuple):
    """Whether a change was told in time, against the time agreed last.

    ``minutes_before`` is how long before the *new* time it was told; ``short`` is True where
    that is less than the rule's hours, which is lawful but worth a warning.
    """

    agreed: datetime
    starts_at: datetime
    told_at: datetime
    latest: datetime
    in_time: bool
    minutes_before: int
    short: bool


def judge_change(
    agreed: datetime, starts_at: datetime, told_at: datetime, *, hours: int, zone: ZoneInfo
) -> ChangeJudgement:
    """Judge moving a visit from ``agreed`` to ``starts_at``, told at ``told_at`` (all aware)."""
    latest = latest_change(agreed, hours, zone=zone)
    told = to_the_minute(told_at).astimezone(UTC)
    before = (to_the_minute(starts_at).astimezone(UTC) - told) // timedelta(minutes=1)
    in_time = told <= latest.astimezone(UTC)
    return ChangeJudgement(agreed, starts_at, told_at, latest, in_time, before, before < hours * 60)


def judge_changes(
    agreed: datetime, changes: Iterable[tuple[datetime, datetime]], *, hours: int, zone: ZoneInfo
) -> tuple[ChangeJudgement, ...]:
    """Judge a row of changes ``(told at, new time)``: each against the time agreed before it."""
    judged: list[ChangeJudgement] = []
    for told_at, starts_at in changes:
        judged.append(judge_change(agreed, starts_at, told_at, hours=hours, zone=zone))
        agreed = starts_at
    return tuple(judged)


def require_urgent_lawful(
    *,
    reason: str,
    told_at: datetime | None,
    departed_at: datetime,
    clause: str = "",
    reason_required: bool = True,
) -> timedelta:
    """How long before departure the consumer was told of an urgent trip.

    Raises:
        Refusal: ``visit_urgent_without_reason``, ``visit_departed_without_notice`` (not told,
            or told only after departure).
    """
    if reason_required and not reason.strip():
        raise Refusal("visit_urgent_without_reason", clause=clause)
    if told_at is None or to_the_minute(told_at) > to_the_minute(departed_at):
        raise Refusal("visit_departed_without_notice", clause=clause)
    return to_the_minute(departed_at) - to_the_minute(told_at)
