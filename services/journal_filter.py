"""What a journal list shows and in which order, as values that can be saved as a view."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, NamedTuple

from domain.permissions import can
from domain.regulation.vocabulary import Family, Stage
from services.desk import Desk

SORTABLE = frozenset(
    "due_on send_by registered_on received_utc number applicant_key address account_no topic channel kind"
    " state executor_id unit_id place_id language outcome ground closed_on late_days outgoing_number"
    " external_number repeat row relevance".split()
)
"""Columns by which the journal can be sorted; ``relevance`` only while a text is sought."""

_PAPER = (Family.POST, Family.IN_PERSON, Family.FAX, Family.BOOK)


class Sorting(NamedTuple):
    """An order of the journal along an index: equal rows by age, empty ones last."""

    column: str = "due_on"
    descending: bool = False

    def sql(self) -> str:
        """The ORDER BY part; an unknown column falls back to newest first."""
        if self.column not in SORTABLE - {"row", "relevance"}:
            return "row DESC" if self.descending or self.column != "row" else "row"
        direction = "DESC" if self.descending else "ASC"
        return f"{self.column} {direction} NULLS LAST, row {direction}"


class JournalFilter(NamedTuple):
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
    due_from: str = ""
    due_until: str = ""
    closed_from: str = ""
    closed_until: str = ""
    outcome: str = ""
    ground: str = ""
    late: bool = False
    repeat: bool = False
    unregistered: bool = False
    undirected: bool = False

    def as_saved(self) -> dict[str, Any]:
        """The filter as a saved view keeps it: only what differs from the default."""
        plain = JournalFilter()
        return {name: value for name, value in self._asdict().items() if value != getattr(plain, name)}

    @classmethod
    def from_saved(cls, saved: Mapping[str, Any]) -> JournalFilter:
        """A filter from a saved view; keys of another version are passed over."""
        values = {name: value for name, value in saved.items() if name in cls._fields}
        values["states"] = tuple(values.get("states", ()))
        return cls(**values)


TO_REDIRECT = JournalFilter(states=("to_redirect",))
"""Appeals about a crime or a threat that were not forwarded yet (AES-N3)."""
TO_CONFIRM = JournalFilter(states=("to_confirm",))
"""Appeals whose ground waits for the superior who confirms it."""

Condition = tuple[str, tuple[object, ...]]
EVERYTHING: Condition = ("1", ())


def where(desk: Desk, wanted: JournalFilter) -> Condition:
    """The WHERE part for a filter, with its parameters; the text is sought by ``journal_search``."""
    parts = [*_equal(wanted), *_periods(wanted), *_toggles(desk, wanted)]
    seen = sight(desk)
    parts += [seen] if seen != EVERYTHING else []
    if not parts:
        return EVERYTHING
    sql = " AND ".join(part for part, _ in parts)
    return sql, tuple(value for _, values in parts for value in values)


def _equal(wanted: JournalFilter) -> list[Condition]:
    names = "place_id unit_id executor_id applicant_id kind channel topic language outcome ground".split()
    parts: list[Condition] = [
        (f"{name} = ?", (getattr(wanted, name),)) for name in names if getattr(wanted, name)
    ]
    if wanted.states:
        parts.append(_among("state", wanted.states))
    return parts


def _periods(wanted: JournalFilter) -> list[Condition]:
    """Dates from … until, both included."""
    columns = {"registered": "registered_on", "due": "due_on", "closed": "closed_on"}
    asked = [
        (f"{column} {sign} ?", getattr(wanted, f"{name}_{end}"))
        for name, column in columns.items()
        for end, sign in (("from", ">="), ("until", "<="))
    ]
    return [(sql, (day,)) for sql, day in asked if day]


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
        (wanted.late, ("late_days > 0", ())),
        (wanted.repeat, ("repeat = 1", ())),
        (wanted.unregistered, ("state = 'accepted'", ())),
        (wanted.undirected, _undirected(desk)),
    ]
    return [condition for on, condition in chosen if on]


def _undirected(desk: Desk) -> Condition:
    """Registered, and not yet handed over though the regulation gives that a term."""
    sql, values = _among("channel", _directed_channels(desk))
    return f"state = 'registered' AND {sql}", values


def _directed_channels(desk: Desk) -> tuple[str, ...]:
    profile = desk.regulations.profile
    reaches = [rule.reach for rule in profile.registration.values() if Stage.HANDED_OVER in rule.stages]
    channels = profile.channels.values()
    return tuple(one.code for one in channels if any(reach.covers_channel(one) for reach in reaches))


def sight(desk: Desk) -> Condition:
    """What this person sees of the table ``journal``, where the regulation says who sees all (CIB-1.4).

    Others see their own unit, what they execute themselves, and what their place has not handed on.
    Lists, reports, counts and exports all pass through it.
    """
    action, narrowed = "see_all_appeals", desk.regulations.narrowed
    if action not in narrowed or can(desk.person.roles, action, narrowed):
        return EVERYTHING
    sql = (
        "(journal.unit_id = ? OR journal.executor_id = ?"
        " OR (journal.unit_id IS NULL AND journal.place_id = ?))"
    )
    return sql, (desk.person.unit_id, desk.person.id, desk.workstation.place_id)


def _paper_channels(desk: Desk) -> tuple[str, ...]:
    channels = desk.regulations.profile.channels.values()
    return tuple(channel.code for channel in channels if channel.family in _PAPER)


def _among(column: str, values: tuple[str, ...]) -> Condition:
    return f"{column} IN ({', '.join('?' * len(values))})", values


def soon_until(desk: Desk) -> Any:
    """The last day that counts as "soon" by the profile."""
    rules = desk.regulations
    return rules.calendar.nth_working_after(desk.today(), rules.profile.journal.soon_days)
