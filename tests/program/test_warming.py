"""What is loaded ahead depends on what the person does; nothing that fails stops the program."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from program.warming import load, wanted_modules
from services.settings import Settings
from tests.services.letters_at_work import CLERK, DIRECTOR, EXECUTOR, House
from ui.seat import NoSyncer, Seat

ROOT = Path(__file__).resolve().parents[2]
PAGES = frozenset({"folder", "letters"})


def leads_to_letters(modules: Sequence[str]) -> bool:
    return any(name.startswith("ui.letters.") for name in modules)


def seat_of(house: House, person: str) -> Seat:
    office = house.office
    return Seat(office, office.sit_down(person), Settings(office.store, person), NoSyncer())


def test_a_signer_gets_the_folder_and_a_clerk_the_register(tmp_path: Path) -> None:
    house = House(tmp_path)
    assert "ui.letters.folder_page" in wanted_modules(seat_of(house, DIRECTOR), PAGES)
    assert "ui.letters.folder_page" not in wanted_modules(seat_of(house, CLERK), PAGES)
    assert "ui.letters.register_page" in wanted_modules(seat_of(house, CLERK), PAGES)
    assert not leads_to_letters(wanted_modules(seat_of(house, EXECUTOR), PAGES))
    assert not leads_to_letters(wanted_modules(seat_of(house, DIRECTOR), frozenset()))


def test_what_reminds_after_the_start_is_loaded_for_everybody(tmp_path: Path) -> None:
    loaded = wanted_modules(seat_of(House(tmp_path), EXECUTOR), frozenset())
    watch = (ROOT / "program" / "rules_watch.py").read_text(encoding="utf-8")
    imported = set(re.findall(r"^ {8}from (ui\.[\w.]+) import", watch, re.MULTILINE))
    assert imported
    assert imported <= set(loaded)


def test_a_module_that_is_not_there_stops_nothing() -> None:
    load(["no.such.module", "ui.letters.marks"])
    assert "ui.letters.marks" in sys.modules
