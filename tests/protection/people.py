"""A workplace whose data are locked by passwords, for tests."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from services.desk import Desk
from services.office import Office
from services.protection.key_ring import KeyRing
from services.protection.key_slots import Hardness
from tests.factory import MovableClock, clock_at, make_office

KEY = b"k" * 32
PASSWORD = "тёплые-Батареи 7"
CHEAP = Hardness(memory_kib=64, passes=1)


@dataclass
class Workplace:
    """An office with its ring, clock and the recovery key that was printed."""

    office: Office
    clock: MovableClock
    recovery: str

    @property
    def ring(self) -> KeyRing:
        return self.office.ring

    def desk(self, employee: str = "e-kovaleva") -> Desk:
        self.office.store.bind()
        return self.office.sit_down(employee)


def locked_workplace(folder: Path, clock: MovableClock | None = None) -> Workplace:
    """The registry may unlock it."""
    clock = clock or clock_at()
    office = make_office(folder, clock=clock)
    office.ring = KeyRing(folder, clock=clock, random_bytes=os.urandom, hardness=CHEAP)
    recovery = office.ring.begin(KEY, employee_id="e-kovaleva", label="Ковалёва А.", password=PASSWORD)
    return Workplace(office, clock, recovery)
