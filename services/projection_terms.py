"""The row of a running term, and the dates in all list rows when a recount moves them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import Protocol

from domain.appeals import AppealState
from domain.regulation.vocabulary import Condition
from models.database import Store
from services.desk import Projector, Touched

_TERM = (
    "appeal_id profile version rule kind channel ticked received_on registered_on due_on send_by"
    " calendar_status extended"
)
_PUT_TERM = f"INSERT OR REPLACE INTO running_term({', '.join(_TERM.split())}) VALUES ({', '.join('?' * 13)})"


class Card(Protocol):
    """What a term needs of an appeal beside its state: also a value for each ``Condition``."""

    @property
    def id(self) -> str:
        """Its identifier."""

    @property
    def kind(self) -> str | None:
        """The kind of appeal, by its code."""

    @property
    def channel(self) -> str | None:
        """The channel that it came by, by its code."""


def project_terms(store: Store, appeals: Iterable[tuple[Card, AppealState]], known: Container[str]) -> None:
    """Keep what a recount needs of appeals whose term runs; forget those for which nothing runs.

    ``known`` are the appeals that may have a row from before.
    """
    running: list[tuple[object, ...]] = []
    ended: list[tuple[object, ...]] = []
    for appeal, state in appeals:
        row = _running(appeal, state)
        if row is not None:
            running.append(row)
        elif appeal.id in known:
            ended.append((appeal.id,))
    store.execute_many("DELETE FROM running_term WHERE appeal_id = ?", ended)
    store.execute_many(_PUT_TERM, running)


def _running(appeal: Card, state: AppealState) -> tuple[object, ...] | None:
    if not (state.open and state.due_on and state.send_by and state.received_at and state.registered_on):
        return None
    ticked = " ".join(condition for condition in Condition if getattr(appeal, condition))
    rule = (appeal.id, state.profile, state.profile_version, state.rule)
    card = (appeal.kind or "", appeal.channel or "", ticked)
    # The date of receipt by the clock of the workplace that took it in: its legal date.
    days = (state.received_at.date(), state.registered_on, state.due_on, state.send_by)
    return (*rule, *card, *map(str, days), state.calendar_status, state.extended_days)


class MovedDates:
    """Projects a recount: of the noted appeals only dates have moved, so only dates are written.

    What else the act touched goes to the full projection. Four times as fast for thousands.
    """

    def __init__(self, otherwise: Projector) -> None:
        self._otherwise = otherwise
        self._moved: dict[str, Mapping[str, object]] = {}

    def note(self, appeal_id: str, moved: Mapping[str, object]) -> None:
        """The new dates of an appeal, as its fact ``term_recounted`` says them."""
        self._moved[appeal_id] = moved

    def __call__(self, store: Store, touched: Touched, /) -> None:
        """Write the dates of the noted appeals, and project the rest."""
        rows: list[tuple[object, ...]] = [
            (said["due_on"], said["send_by"], said["calendar_status"], appeal_id)
            for appeal_id, said in self._moved.items()
        ]
        dates = "due_on = ?, send_by = ?, calendar_status = ?"
        store.execute_many(f"UPDATE journal SET {dates}, unsent = 1 WHERE appeal_id = ?", rows)
        store.execute_many(f"UPDATE running_term SET {dates} WHERE appeal_id = ?", rows)
        letters: list[tuple[object, ...]] = [(row[0], row[3]) for row in rows]
        store.execute_many("UPDATE letter_board SET due_on = ? WHERE appeal_id = ?", letters)
        rest = {name: eids - self._moved.keys() for name, eids in touched.items()}
        self._otherwise(store, {name: eids for name, eids in rest.items() if eids})
