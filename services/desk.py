"""The desk: everything an act of staff needs, handed to each service function first.

Nothing below it is global: time, randomness, disk, the person and the rules in force are
fields here, so a test or a second laptop in the same process is just another desk.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol
from zoneinfo import ZoneInfo

from domain.changes import Changes
from domain.clock import Clock, local, local_date
from domain.identity import RandomBytes
from models.database import Store
from services.identifiers import Identifiers

if TYPE_CHECKING:
    from services.blobs import Blobs
    from services.last_act import DoneAct
    from services.numbers import Counters
    from services.regulations import Regulations

Touched = Mapping[str, frozenset[str]]


class Projector(Protocol):
    """Recomputes the list rows of touched records, inside the transaction that touched them."""

    def __call__(self, store: Store, touched: Touched, /) -> None:
        """Recompute what ``touched`` names."""
        ...


class Person(NamedTuple):
    """Who is logged in: an employee of the reference data, with roles."""

    id: str
    name: str
    roles: frozenset[str]
    place_id: str = ""
    unit_id: str = ""


class Workstation(NamedTuple):
    """This laptop: its device, workplace and time zone; legal dates are local to it."""

    device_id: str
    place_id: str
    place_code: str
    zone: ZoneInfo


class LastAct:
    """The last committed act of one desk."""

    def __init__(self) -> None:
        self.done: DoneAct | None = None
        self.joining: DoneAct | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """One person at one workstation, with the rules in force and the interface's language."""

    store: Store
    clock: Clock
    person: Person
    workstation: Workstation
    regulations: Regulations
    blobs: Blobs
    counters: Counters
    project: Projector
    language: str = "ru"
    random_bytes: RandomBytes = os.urandom
    publish: Callable[[Changes], None] = field(default=lambda changes: None)
    last: LastAct = field(default_factory=LastAct, compare=False)
    identifiers: Identifiers = field(default_factory=Identifiers, compare=False)

    def now(self) -> datetime:
        """The present moment with the workplace's offset, to the second."""
        return local(self.clock.now(), self.workstation.zone).replace(microsecond=0)

    def today(self) -> date:
        """The legal date of an act done now."""
        return local_date(self.clock.now(), self.workstation.zone)

    def new_id(self) -> str:
        """A new identifier, greater than any that this workplace gave before in the same moment."""
        return self.identifiers.next(self.clock.now(), self.random_bytes)

    @property
    def stream(self) -> str:
        """The stream in which records made at this workplace live."""
        return f"centre:{self.workstation.place_id}"
