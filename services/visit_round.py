"""The engineer's round: the visits of a day in the order of the road, and what is known about each door."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.permissions import require
from domain.visits import VisitState
from letters.context import Organisation
from services.card import field_writers
from services.desk import Desk
from services.facts import facts_of
from services.letter_content import letterhead
from services.people import Colleague, colleague
from services.recording import recording
from services.rows import find_record
from services.visit_act import act_number
from services.visit_board import BoardVisit, visits_between
from services.visit_checklists import checklist
from services.visit_photos import thumbnail_of
from services.visit_view import VisitView, visit_view


@dataclass(frozen=True, slots=True)
class RoundPhoto:
    """A photo of the visit with its small picture; ``sent`` once the server has it."""

    sha256: str
    thumbnail: bytes
    taken_at: datetime | None
    sent: bool


@dataclass(frozen=True, slots=True)
class DoorView:
    """One visit as the engineer sees it at the door."""

    visit: VisitView
    number: str
    photos: tuple[RoundPhoto, ...]
    items: tuple[str, ...]
    """Codes of the checklist (``services/visit_checklists.py``)."""
    house: Organisation
    engineer: Colleague | None
    document: tuple[str, str]
    """Kind and number of the engineer's own document."""
    findings_by: str = ""
    """The operation that wrote the findings last."""

    @property
    def state(self) -> VisitState:
        """How far the visit has come."""
        return self.visit.state


def round_of(desk: Desk, on: date, *, engineer_id: str = "") -> list[BoardVisit]:
    """The visits of an engineer on a day: in the order he gave them, the others by time."""
    found = visits_between(desk, on, on, engineer_id=engineer_id or desk.person.id)
    return sorted(found, key=_place)


def _place(visit: BoardVisit) -> tuple[int, datetime, str]:
    ordered = visit.round_order if visit.round_order is not None else 0
    return ordered, visit.starts_at, visit.visit_id


def order_round(desk: Desk, *, visit_ids: Sequence[str]) -> None:
    """Keep the order in which the round is to be driven; agreed times stay as they are."""
    require(desk.person.roles, "conduct_visit", desk.regulations.narrowed)
    with recording(desk, "order_round") as act:
        for place, visit_id in enumerate(visit_ids, 1):
            act.set("visit", visit_id, {"round_order": place})


def door_view(desk: Desk, visit_id: str) -> DoorView:
    """Everything the engineer needs at one door.

    Raises:
        BadInput: ``record_unknown``.
    """
    view, me = visit_view(desk, visit_id), find_record("employee", desk.person.id) or {}
    return DoorView(
        visit=view,
        number=act_number(desk, visit_id),
        photos=tuple(_photos(desk, visit_id)),
        items=checklist(str(view.fields["topic"] or "")),
        house=letterhead(desk.language),
        engineer=colleague(desk.person.id, language=desk.language),
        document=(str(me.get("document_kind") or ""), str(me.get("document_number") or "")),
        findings_by=field_writers(desk.store, "visit", visit_id).get("findings", ""),
    )


def _photos(desk: Desk, visit_id: str) -> list[RoundPhoto]:
    attached = [fact.data for fact in facts_of(desk.store, "visit", visit_id) if fact.kind == "attached"]
    found = []
    for data in attached:
        sha256, taken = str(data["sha256"]), str(data.get("taken_at") or "")
        picture = thumbnail_of(desk.blobs.read(sha256)) if desk.blobs.has(sha256) else b""
        at = datetime.fromisoformat(taken) if taken else None
        found.append(RoundPhoto(sha256, picture, at, _sent(desk, sha256)))
    return found


def _sent(desk: Desk, sha256: str) -> bool:
    row = desk.store.execute("SELECT state FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    return bool(row) and row[0] != "local"
