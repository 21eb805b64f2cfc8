"""The Box of a service centre: what lies in it, for how long, and what waits for its number (AES-J8, J9).

accepted → in the Box → taken out → registered. Both dates stay: the day of acceptance starts the
30-day term, the day of registration the ordinary one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from domain.appeals import fold_appeal, in_order
from domain.errors import Refusal
from domain.permissions import can, require
from services.desk import Desk
from services.facts import facts_of
from services.people import place_names
from services.recording import recording


@dataclass(frozen=True, slots=True)
class BoxAt:
    """The Box of one place: how many appeals lie in it, and how many of them for too long."""

    place_id: str
    name: str
    count: int
    late: int
    to_register: int


@dataclass(frozen=True, slots=True)
class BoxedAppeal:
    """One appeal that has no number yet; ``put_on`` is empty for one that never lay in a Box."""

    appeal_id: str
    place_id: str
    accepted_at: datetime
    put_on: date | None
    taken_out_on: date | None
    applicant: str
    kind: str
    topic: str
    subject: str
    pages: int
    accepted_by: str
    late: bool

    @property
    def in_box(self) -> bool:
        """Whether it still lies there."""
        return self.put_on is not None and self.taken_out_on is None


def late_before(desk: Desk) -> date | None:
    """Appeals put into a Box before this day lie there too long; None where the profile has no Box."""
    days = desk.regulations.profile.intake.box_days
    return None if days is None else desk.today() - timedelta(days=days)


def places_shown(desk: Desk) -> tuple[str, ...]:
    """Whose Boxes a person sees: the registry every one, an operator the own one."""
    if can(desk.person.roles, "empty_box", desk.regulations.narrowed):
        return tuple(place_names(desk.language))
    return (desk.workstation.place_id,)


def boxed(desk: Desk, *, place_id: str = "") -> list[BoxedAppeal]:
    """Appeals without a number: in a Box first, the longest there first, then those taken out."""
    shown = (place_id,) if place_id else places_shown(desk)
    marks = ", ".join("?" * len(shown))
    rows = desk.store.execute(
        "SELECT j.appeal_id, j.place_id, j.state, j.received_at, j.applicant, j.kind, j.topic, j.subject,"
        " a.pages,"
        " (SELECT max(local_on) FROM fact WHERE entity = 'appeal' AND eid = a.id AND kind = 'put_in_box'),"
        " (SELECT max(local_on) FROM fact WHERE entity = 'appeal' AND eid = a.id AND kind = 'box_emptied'),"
        " (SELECT actor_id FROM fact WHERE entity = 'appeal' AND eid = a.id AND kind = 'accepted' LIMIT 1)"
        " FROM journal j JOIN appeal a ON a.id = j.appeal_id"
        f" WHERE j.state IN ('in_box', 'accepted') AND j.place_id IN ({marks})"
        " ORDER BY j.state = 'accepted', j.received_utc",
        shown,
    ).fetchall()
    return [_boxed(desk, row) for row in rows]


def _boxed(desk: Desk, row: tuple[Any, ...]) -> BoxedAppeal:
    eid, place, state, received, applicant, kind, topic, subject, pages, put, taken, actor = row
    put_on = date.fromisoformat(put) if put else None
    in_box = state == "in_box"
    latest = late_before(desk)
    kinds = desk.regulations.profile.kinds
    return BoxedAppeal(
        appeal_id=eid,
        place_id=place,
        accepted_at=datetime.fromisoformat(received).astimezone(desk.workstation.zone),
        put_on=put_on,
        taken_out_on=date.fromisoformat(taken) if taken and not in_box else None,
        applicant=applicant or "",
        kind=kinds[kind].names.text(desk.language) if kind in kinds else (kind or ""),
        topic=desk.regulations.topic_name(topic, desk.language),
        subject=subject or "",
        pages=int(pages or 0),
        accepted_by=str(actor or ""),
        late=in_box and put_on is not None and latest is not None and put_on < latest,
    )


def boxes(desk: Desk) -> list[BoxAt]:
    """The Boxes that a person sees, those with something in them first."""
    names = place_names(desk.language)
    found = boxed(desk)
    made = [_box(place_id, names.get(place_id, place_id), found) for place_id in places_shown(desk)]
    return sorted(made, key=lambda box: (-box.late, -box.count, -box.to_register))


def _box(place_id: str, name: str, found: Sequence[BoxedAppeal]) -> BoxAt:
    own = [one for one in found if one.place_id == place_id]
    return BoxAt(
        place_id,
        name,
        count=sum(one.in_box for one in own),
        late=sum(one.late for one in own),
        to_register=sum(not one.in_box for one in own),
    )


def late_in_boxes(desk: Desk) -> int:
    """How many appeals lie in the Boxes that this person sees longer than the profile allows."""
    if late_before(desk) is None:
        return 0
    return sum(one.late for one in boxed(desk))


def undo_emptying(desk: Desk, *, appeal_ids: Sequence[str]) -> None:
    """Appeals that were taken out by mistake lie in the Box again, since the day they were put there.

    Raises:
        Refusal: ``already_registered`` for one that has its number.
    """
    require(desk.person.roles, "empty_box", desk.regulations.narrowed)
    with recording(desk, "undo_emptying") as act:
        for appeal_id in appeal_ids:
            facts = in_order(facts_of(desk.store, "appeal", appeal_id))
            number = fold_appeal(facts).number
            if number:
                raise Refusal("already_registered", number=number)
            taken = [fact.id for fact in facts if fact.kind == "box_emptied"]
            if taken:
                said = {"fact_id": taken[-1], "fact_kind": "box_emptied"}
                act.fact("taken_back", "appeal", appeal_id, said)
