"""What a journal list shows and in which order, as values that can be saved as a view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import timedelta
from typing import Any

from domain.regulation.vocabulary import Family
from domain.search_text import digits, phone_key
from services.desk import Desk
from services.search_index import match_expression

SORTABLE = (
    "due_on registered_on received_utc number applicant_key topic channel kind state executor_id unit_id"
    " closed_on outgoing_number row"
).split()
"""Columns by which the journal can be sorted; each has an index or a narrow set of values."""

_PAPER = (Family.POST, Family.IN_PERSON, Family.FAX, Family.BOOK)
_SHORTEST_NUMBER = 4


@dataclass(frozen=True, slots=True)
class Sorting:
    """An order of the journal; equal rows follow newest first."""

    column: str = "due_on"
    descending: bool = False

    def sql(self) -> str:
        """The ORDER BY part; an unknown column falls back to newest first."""
        if self.column not in SORTABLE or self.column == "row":
            return "row DESC" if self.descending or self.column != "row" else "row"
        direction = "DESC" if self.descending else "ASC"
        return f"{self.column} IS NULL, {self.column} {direction}, row DESC"


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """Toggles and text of the quick-filter bar together with the folder that was opened."""

    text: str = ""
    open: bool | None = True
    mine: bool = False
    overdue: bool = False
    due_today: bool = False
    due_soon: bool = False
    no_answer: bool = False
    paper: bool = False
    photo: bool = False
    unsent: bool = False
    states: tuple[str, ...] = ()
    place_id: str = ""
    unit_id: str = ""
    executor_id: str = ""
    applicant_id: str = ""
    kind: str = ""
    channel: str = ""
    topic: str = ""
    language: str = ""
    registered_from: str = ""
    registered_until: str = ""

    def as_saved(self) -> dict[str, Any]:
        """The filter as a saved view keeps it: only what differs from the default."""
        plain = JournalFilter()
        return {name: value for name, value in asdict(self).items() if value != getattr(plain, name)}

    @classmethod
    def from_saved(cls, saved: Mapping[str, Any]) -> JournalFilter:
        """A filter from a saved view; keys of another version are passed over."""
        known = {one.name for one in fields(cls)}
        values = {name: value for name, value in saved.items() if name in known}
        values["states"] = tuple(values.get("states", ()))
        return cls(**values)


Condition = tuple[str, tuple[object, ...]]


def where(desk: Desk, wanted: JournalFilter) -> Condition:
    """The WHERE part for a filter, with its parameters."""
    parts: list[Condition] = [("1", ())]
    parts += _equal(wanted)
    parts += _toggles(desk, wanted)
    if wanted.text.strip():
        parts.append(_text_condition(wanted.text))
    sql = " AND ".join(part for part, _ in parts)
    return sql, tuple(value for _, values in parts for value in values)


def _equal(wanted: JournalFilter) -> list[Condition]:
    names = "place_id unit_id executor_id applicant_id kind channel topic language".split()
    parts: list[Condition] = [
        (f"{name} = ?", (getattr(wanted, name),)) for name in names if getattr(wanted, name)
    ]
    if wanted.states:
        parts.append(_among("state", wanted.states))
    if wanted.registered_from:
        parts.append(("registered_on >= ?", (wanted.registered_from,)))
    if wanted.registered_until:
        parts.append(("registered_on <= ?", (wanted.registered_until,)))
    return parts


def _toggles(desk: Desk, wanted: JournalFilter) -> list[Condition]:
    today = desk.today()
    soon = soon_until(desk).isoformat()
    tomorrow = (today + timedelta(days=1)).isoformat()
    chosen: list[tuple[bool, Condition]] = [
        (wanted.open is not None, ("open = ?", (int(bool(wanted.open)),))),
        (wanted.mine, ("executor_id = ?", (desk.person.id,))),
        (wanted.overdue, ("open = 1 AND due_on < ?", (today.isoformat(),))),
        (wanted.due_today, ("open = 1 AND due_on = ?", (today.isoformat(),))),
        (wanted.due_soon, ("open = 1 AND due_on BETWEEN ? AND ?", (tomorrow, soon))),
        (wanted.no_answer, ("outgoing_number IS NULL", ())),
        (wanted.paper, _among("channel", _paper_channels(desk))),
        (wanted.photo, ("photos > 0", ())),
        (wanted.unsent, ("unsent = 1", ())),
    ]
    return [condition for on, condition in chosen if on]


def _paper_channels(desk: Desk) -> tuple[str, ...]:
    channels = desk.regulations.profile.channels.values()
    return tuple(channel.code for channel in channels if channel.family in _PAPER)


def _among(column: str, values: tuple[str, ...]) -> Condition:
    return f"{column} IN ({', '.join('?' * len(values))})", values


def soon_until(desk: Desk) -> Any:
    """The last day that counts as "soon" by the profile."""
    rules = desk.regulations
    return rules.calendar.nth_working_after(desk.today(), rules.profile.journal.soon_days)


def _text_condition(text: str) -> Condition:
    """By number, telephone or account if mostly digits, otherwise by the words of the appeal."""
    typed = text.strip()
    number = digits(typed)
    if len(number) >= _SHORTEST_NUMBER and len(number) * 2 > len(typed.replace(" ", "")):
        return (
            "(number = ? OR number LIKE ? OR phone_key = ? OR account_no = ? OR external_number = ?"
            " OR outgoing_number = ?)",
            (typed, f"%{typed}", phone_key(typed), number, typed, typed),
        )
    expression = match_expression(text)
    if not expression:
        return "number = ?", (typed,)
    return "(row IN (SELECT rowid FROM search WHERE search MATCH ?) OR number = ?)", (expression, typed)
