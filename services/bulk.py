"""One act on many appeals of a list: looked at first, done, and taken back as one step.

What cannot be done for an appeal is said before anything is written, appeal by appeal; the others go
on. The acts are those of ``services/routing.py``: each stands in the history of each appeal.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Any

from domain.errors import BadInput
from domain.permissions import require
from services.desk import Desk
from services.last_act import as_one
from services.recording import Act, recording

AT_ONCE = 40
"""Appeals of one transaction: well below what the server takes at once."""
_PIECE = 500


class Deed(StrEnum):
    """What can be done with several appeals at once."""

    ASSIGN = "assign"
    HAND_OVER = "hand_over"
    TO_BOX = "to_box"


_PERMISSION = {Deed.ASSIGN: "assign_executor", Deed.HAND_OVER: "route_appeal", Deed.TO_BOX: "accept_appeal"}


@dataclass(frozen=True, slots=True)
class BulkItem:
    """One appeal of a preview; ``hindrance`` is the code of why it is left out, or nothing."""

    appeal_id: str
    number: str
    applicant: str
    before: str
    hindrance: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a deed would do. ``target`` is the executor or the unit, by identifier."""

    deed: Deed
    target: str
    items: tuple[BulkItem, ...]

    @property
    def possible(self) -> tuple[BulkItem, ...]:
        """The appeals for which nothing stands in the way."""
        return tuple(item for item in self.items if not item.hindrance)


def preview(desk: Desk, deed: Deed, rows: Sequence[int], *, target: str = "") -> Preview:
    """Look at what a deed would do to the appeals at journal rows.

    Raises:
        Refusal: ``not_permitted``.
        BadInput: ``nothing_selected``.
    """
    require(desk.person.roles, _PERMISSION[deed], desk.regulations.narrowed)
    if not rows:
        raise BadInput("nothing_selected")
    given, items = iter(rows), []
    while piece := list(islice(given, _PIECE)):
        items += [_item(found, deed, target) for found in _found(desk, piece)]
    return Preview(deed, target, tuple(items))


def _found(desk: Desk, rows: Sequence[int]) -> list[dict[str, Any]]:
    names = "row appeal_id number applicant state open unit_id executor_id complained".split()
    sql = (
        "SELECT journal.row, journal.appeal_id, number, applicant, state, open, journal.unit_id,"
        " journal.executor_id, appeal.complained_about_id FROM journal"
        " LEFT JOIN appeal ON appeal.id = journal.appeal_id"
        f" WHERE journal.row IN ({', '.join('?' * len(rows))})"
    )
    found = {one[0]: dict(zip(names, one, strict=True)) for one in desk.store.execute(sql, tuple(rows))}
    return [found[row] for row in rows if row in found]


def _item(found: dict[str, Any], deed: Deed, target: str) -> BulkItem:
    before = {Deed.ASSIGN: "executor_id", Deed.HAND_OVER: "unit_id", Deed.TO_BOX: "state"}[deed]
    return BulkItem(
        found["appeal_id"],
        found["number"] or "",
        found["applicant"] or "",
        found[before] or "",
        _hindrance(found, deed, target),
    )


def _hindrance(found: dict[str, Any], deed: Deed, target: str) -> str:
    if not found["open"]:
        return "bulk_closed"
    if deed is Deed.TO_BOX:
        return "" if found["state"] == "accepted" else "bulk_not_accepted"
    if not found["number"]:
        return "bulk_not_registered"
    if deed is Deed.ASSIGN and found["complained"] == target:
        return "bulk_complained_about"
    column = "executor_id" if deed is Deed.ASSIGN else "unit_id"
    return "bulk_nothing_to_change" if found[column] == target else ""


def do_bulk(desk: Desk, plan: Preview) -> int:
    """Do to every possible appeal what the preview showed; returns to how many."""
    require(desk.person.roles, _PERMISSION[plan.deed], desk.regulations.narrowed)
    with as_one(desk, f"bulk_{plan.deed}"):
        for piece in _pieces(plan.possible):
            with recording(desk, f"bulk_{plan.deed}") as act:
                for item in piece:
                    _do(act, desk, plan.deed, item.appeal_id, plan.target)
    return len(plan.possible)


def undo_bulk(desk: Desk, plan: Preview) -> int:
    """Give every appeal back what it had before; the history keeps both."""
    require(desk.person.roles, _PERMISSION[plan.deed], desk.regulations.narrowed)
    for piece in _pieces(plan.possible):
        with recording(desk, f"undo_bulk_{plan.deed}") as act:
            for item in piece:
                if plan.deed is Deed.TO_BOX:
                    said = {"place_id": desk.workstation.place_id, "appeal_ids": [item.appeal_id]}
                    act.fact("box_emptied", "appeal", item.appeal_id, said)
                else:
                    _do(act, desk, plan.deed, item.appeal_id, item.before)
    return len(plan.possible)


def _pieces(items: Iterable[BulkItem]) -> Iterable[list[BulkItem]]:
    given = iter(items)
    while piece := list(islice(given, AT_ONCE)):
        yield piece


def _do(act: Act, desk: Desk, deed: Deed, appeal_id: str, target: str) -> None:
    if deed is Deed.TO_BOX:
        act.fact("put_in_box", "appeal", appeal_id, {"place_id": desk.workstation.place_id})
        return
    if deed is Deed.ASSIGN:
        act.set("appeal", appeal_id, {"executor_id": target or None})
        act.fact("reassigned", "appeal", appeal_id, {"executor_id": target})
        return
    act.set("appeal", appeal_id, {"unit_id": target or None})
    act.fact("directed", "appeal", appeal_id, {"unit_id": target, "instruction": ""})
