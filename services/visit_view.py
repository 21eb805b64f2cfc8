"""A visit as its page shows it: what was agreed, who was told when, what happened at the door."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.visits import VisitState
from services.desk import Desk
from services.history import HistoryLine, history_of
from services.naming import applicant_name
from services.people import Colleague, colleague
from services.rows import find_record, read_record
from services.visit_notices import visit_state


@dataclass(frozen=True, slots=True)
class VisitView:
    """One visit with everything around it; ``starts_at`` is wall time of the workplace."""

    id: str
    fields: Mapping[str, Any]
    state: VisitState
    starts_at: datetime | None
    applicant: str
    engineer: Colleague | None
    number: str
    history: tuple[HistoryLine, ...]
    notice_today: bool


def visit_view(desk: Desk, visit_id: str) -> VisitView:
    """Gather one visit.

    Raises:
        BadInput: ``record_unknown``.
    """
    fields = read_record("visit", visit_id)
    state = visit_state(desk, visit_id)
    applicant = find_record("applicant", fields["applicant_id"]) or {}
    row = desk.store.execute(
        "SELECT number FROM journal WHERE appeal_id = ?", (fields["appeal_id"],)
    ).fetchone()
    return VisitView(
        id=visit_id,
        fields=fields,
        state=state,
        starts_at=_wall(desk, fields["starts_at"]),
        applicant=applicant_name(applicant),
        engineer=colleague(fields["engineer_id"], language=desk.language),
        number=str(row[0] or "") if row else "",
        history=tuple(history_of(desk.store, {"visit": [visit_id]}, language=desk.language)),
        notice_today=is_last_day(state, desk.today()),
    )


def is_last_day(state: VisitState, today: date) -> bool:
    """Whether the consumer must be told today at the latest (S59)."""
    waiting = state.open and state.notice.value in ("none", "not_reached")
    return waiting and state.notice_latest_on is not None and state.notice_latest_on <= today


def _wall(desk: Desk, text: str | None) -> datetime | None:
    if not text:
        return None
    return datetime.fromisoformat(text).astimezone(desk.workstation.zone).replace(tzinfo=None)
