"""Views of the journal under a name: one's own on this workstation, shared ones for everybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from domain.changes import Changes
from domain.errors import BadInput
from domain.permissions import can
from models.local import SavedView
from models.reference import SharedView
from services.desk import Desk
from services.journal_filter import JournalFilter, Sorting
from services.recording import recording

_JOURNAL = "appeals"


@dataclass(frozen=True, slots=True)
class View:
    """A filter, an order and columns under a name; ``shared`` ones come from the centre."""

    title: str
    wanted: JournalFilter = field(default_factory=JournalFilter)
    order: Sorting = field(default_factory=Sorting)
    columns: tuple[str, ...] = ()
    id: str = ""
    shared: bool = False


def views(desk: Desk) -> list[View]:
    """Own views and shared ones, by title."""
    own = SavedView.select().where(SavedView.employee_id == desk.person.id).dicts()
    shared = SharedView.select().where(SharedView.journal == _JOURNAL).dicts()
    found = [_view(row, shared=False) for row in own] + [
        _view(row, shared=True) for row in shared if row["title"]
    ]
    return sorted(found, key=lambda view: (view.shared, view.title.casefold()))


def keep_view(desk: Desk, view: View) -> str:
    """Keep a view under its title; one's own of the same title is replaced. Returns its identifier.

    Raises:
        BadInput: ``view_title_missing``.
        Refusal: a shared view is reference data and kept by those who may edit them.
    """
    title = " ".join(view.title.split())
    if not title:
        raise BadInput("view_title_missing", where="title")
    values = _values(view) | {"title": title, "journal": _JOURNAL}
    if view.shared:
        return _share(desk, values, title)
    where = (SavedView.employee_id == desk.person.id) & (SavedView.title == title)
    earlier = SavedView.get_or_none(where)
    eid = earlier.id if earlier else desk.new_id()
    with desk.store.transaction():
        SavedView.replace(id=eid, employee_id=desk.person.id, **values).execute()
    desk.publish(Changes({"saved_view": frozenset({eid})}))
    return str(eid)


def _share(desk: Desk, values: dict[str, Any], title: str) -> str:
    earlier = SharedView.get_or_none((SharedView.title == title) & (SharedView.journal == _JOURNAL))
    with recording(desk, "share_view") as act:
        if earlier is None:
            return act.put("shared_view", values)
        act.set("shared_view", earlier.id, values)
        return str(earlier.id)


def forget_view(desk: Desk, view: View) -> None:
    """Remove a view. A shared one loses its title and with it its place in the lists."""
    if view.shared:
        with recording(desk, "forget_view") as act:
            act.set("shared_view", view.id, {"title": ""})
        return
    with desk.store.transaction():
        SavedView.delete().where(SavedView.id == view.id).execute()
    desk.publish(Changes({"saved_view": frozenset({view.id})}))


def may_share(desk: Desk) -> bool:
    """Whether the person may offer a view to everybody."""
    return can(desk.person.roles, "edit_reference", desk.regulations.narrowed)


def _values(view: View) -> dict[str, Any]:
    sorting = {"column": view.order.column, "descending": view.order.descending}
    return {"filters": view.wanted.as_saved(), "columns": list(view.columns), "sorting": sorting}


def _view(row: dict[str, Any], *, shared: bool) -> View:
    sorting = row["sorting"] or {}
    columns: Sequence[str] = row["columns"] or ()
    return View(
        title=row["title"],
        wanted=JournalFilter.from_saved(row["filters"] or {}),
        order=Sorting(str(sorting.get("column", "due_on")), bool(sorting.get("descending"))),
        columns=tuple(columns),
        id=row["id"],
        shared=shared,
    )
