"""From the first screen to the open data, and who takes the place after."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from domain.errors import BadInput, Refusal
from program.entrance import Entrance
from program.session import Session
from program.window import Sessions, admitted
from services.paths import Paths
from services.protection.key_ring import KeyRing
from services.protection.key_slots import Hardness
from tests.factory import clock_at, make_office
from ui.access.door import Unlocked
from ui.theme import Mode, theme
from ui.translators import Translators

KEY, PASSWORD = b"k" * 32, "тёплые-Батареи 7"


@pytest.fixture
def entrance(qapp: QApplication, tmp_path: Path) -> Iterator[Entrance]:
    theme().start(qapp, Mode.LIGHT)
    translators = Translators(qapp)
    made = Entrance(qapp, translators, Paths(tmp_path))
    yield made
    made.leave()
    translators.use("en")


def lock(folder: Path) -> None:
    ring = KeyRing(folder, clock=clock_at(), random_bytes=os.urandom, hardness=Hardness(64, 1))
    ring.begin(KEY, employee_id="e-1", label="Ковалёва А.", password=PASSWORD)
    ring.add_person(KEY, employee_id="e-2", label="Жук Т.", password="другой-пароль-9")


def test_the_password_opens_and_the_person_is_offered_first_next_time(
    entrance: Entrance, tmp_path: Path
) -> None:
    lock(tmp_path)

    def type_it() -> None:
        assert entrance.screen is not None
        entrance.screen.person.choose("e-2")
        entrance.screen.password.setText("другой-пароль-9")
        entrance.screen.try_password()

    QTimer.singleShot(0, type_it)
    came = entrance.come_in(demonstration=False, language="kk")
    assert came == Unlocked("e-2", "password", KEY)
    entrance.leave()
    offered = []

    def look() -> None:
        assert entrance.screen is not None
        offered.append(entrance.screen.person.currentData())
        entrance.screen.close()

    entrance._found = None
    QTimer.singleShot(0, look)
    assert entrance.come_in(demonstration=False) is None and offered == ["e-2"]
    assert entrance._remembered() == {"person": "e-2", "language": "kk"}


def test_a_screen_that_is_closed_lets_nobody_in(entrance: Entrance, tmp_path: Path) -> None:
    lock(tmp_path)
    QTimer.singleShot(0, lambda: entrance.screen.close() if entrance.screen else None)
    assert entrance.come_in(demonstration=False) is None


def test_data_without_their_keys_are_refused_in_words(entrance: Entrance) -> None:
    with pytest.raises(BadInput, match="key_file_missing"):
        entrance.come_in(demonstration=False)


def test_the_demonstration_asks_nothing(entrance: Entrance) -> None:
    came = entrance.come_in(demonstration=True)
    assert came is not None and came.way == "open" and len(came.key) == 32


def test_who_has_left_is_not_admitted(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    assert admitted(Unlocked("e-zhuk", "password", KEY), office) == "e-zhuk"
    with pytest.raises(Refusal, match="person_not_active"):
        admitted(Unlocked("e-gone", "password", KEY), office)


def test_another_person_takes_the_place_and_the_program_goes_on(qapp: QApplication, tmp_path: Path) -> None:
    theme().start(qapp, Mode.LIGHT)
    translators = Translators(qapp)
    office = make_office(tmp_path)
    ring = KeyRing(tmp_path, clock=clock_at(), random_bytes=os.urandom, hardness=Hardness(64, 1))
    ring.begin(KEY, employee_id="e-kovaleva", label="Ковалёва А.", password=PASSWORD)
    ring.add_person(KEY, employee_id="e-zhuk", label="Жук Т.", password="другой-пароль-9")
    office.ring = ring
    sessions = Sessions(qapp, translators, office, language="en")
    sat: list[str] = []
    made = sessions._session

    def noted(came: Unlocked, *, again: bool) -> Session:
        session = made(came, again=again)
        sat.append(session.seat.desk.person.id)
        QTimer.singleShot(50, session, lambda: act(session))
        return session

    def act(session: Session) -> None:
        if len(sat) > 1:
            session.window.close()
            return
        session.guard.lock.lock()
        screen = session.guard.lock.screen
        assert screen is not None
        screen.person.choose("e-zhuk")
        screen.password.setText("другой-пароль-9")
        screen.try_password()

    sessions._session = noted  # type: ignore[method-assign]
    code, asked = sessions.sit(Unlocked("e-kovaleva", "password", KEY), lambda: None)
    assert (code, asked, sat) == (0, None, ["e-kovaleva", "e-zhuk"])
    ways = office.store.execute(
        "SELECT actor_id FROM audit_entry WHERE action = 'sit_down' ORDER BY position"
    )
    assert [row[0] for row in ways.fetchall()] == sat
    translators.use("en")
    office.store.close()


def test_no_flipped_bit_of_the_remembered_settings_keeps_anybody_out(
    entrance: Entrance, tmp_path: Path
) -> None:
    entrance._remember(person="e-2", language="kk")
    file = tmp_path / "settings.ini"
    whole = file.read_bytes()
    for at in range(len(whole)):
        for bit in range(8):
            damaged = bytearray(whole)
            damaged[at] ^= 1 << bit
            file.write_bytes(damaged)
            remembered = entrance._remembered()
            entrance._speak(remembered.get("language", ""))
            entrance._remember(person="e-2", language="kk")
            assert file.read_bytes() == whole, "the next coming in puts it right"
