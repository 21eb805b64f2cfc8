"""Connecting a computer: a password first, encrypted data, a recovery key; a refused code leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.clock import SystemClock
from domain.errors import OtklikError
from program.connecting import UNNAMED, connect_new, enrolled_employee
from program.session import ConnectionAsked
from services.office import open_office
from services.paths import Paths
from services.people import colleagues
from services.protection.key_ring import KeyRing
from tests.sync.conftest import Centre

PASSWORD = "тёплые-Батареи 7"


def test_a_connected_computer_is_locked_by_the_password_of_its_person(centre: Centre, tmp_path: Path) -> None:
    paths = Paths(tmp_path / "computer")
    asked = ConnectionAsked(centre.address, centre._code("kovaleva"), "СЦ 2")
    recovery = connect_new(asked, paths, password=PASSWORD, language="ru")
    assert not (paths.data / "data.key").exists(), "the key lies nowhere in plain"
    ring = KeyRing(paths.data, clock=SystemClock(), random_bytes=lambda count: b"0" * count)
    assert [holder.employee_id for holder in ring.holders()] == ["e-kovaleva"]
    assert UNNAMED not in {holder.label for holder in ring.holders()}
    key = ring.unlock("e-kovaleva", PASSWORD)
    assert ring.unlock_by_recovery(recovery) == key
    opened = open_office(paths, clock=centre.clock, key=key)
    opened.store.bind()
    assert enrolled_employee(opened) == "e-kovaleva" and len(colleagues()) > 3
    opened.store.close()


def test_a_refused_code_leaves_nothing_half_made(centre: Centre, tmp_path: Path) -> None:
    paths = Paths(tmp_path / "computer")
    asked = ConnectionAsked(centre.address, "AAAA-BBBB-CCCC", "x")
    with pytest.raises(OtklikError):
        connect_new(asked, paths, password=PASSWORD, language="ru")
    assert not paths.database.exists() and not (paths.data / "keys.json").exists()
