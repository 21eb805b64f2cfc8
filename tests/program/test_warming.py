"""What is loaded ahead depends on what the person does; nothing that fails stops the program."""

from __future__ import annotations

import sys
from pathlib import Path

from program.warming import load, wanted_modules
from services.settings import Settings
from tests.services.letters_at_work import CLERK, DIRECTOR, EXECUTOR, House
from ui.seat import NoSyncer, Seat

PAGES = frozenset({"folder", "letters"})


def seat_of(house: House, person: str) -> Seat:
    office = house.office
    return Seat(office, office.sit_down(person), Settings(office.store, person), NoSyncer())


def test_a_signer_gets_the_folder_and_a_clerk_the_register(tmp_path: Path) -> None:
    house = House(tmp_path)
    assert "ui.letters.folder_page" in wanted_modules(seat_of(house, DIRECTOR), PAGES)
    assert "ui.letters.folder_page" not in wanted_modules(seat_of(house, CLERK), PAGES)
    assert "ui.letters.register_page" in wanted_modules(seat_of(house, CLERK), PAGES)
    assert wanted_modules(seat_of(house, EXECUTOR), PAGES) == ()
    assert wanted_modules(seat_of(house, DIRECTOR), frozenset()) == ()


def test_a_module_that_is_not_there_stops_nothing() -> None:
    load(["no.such.module", "ui.letters.marks"])
    assert "ui.letters.marks" in sys.modules
