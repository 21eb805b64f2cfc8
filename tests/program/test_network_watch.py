"""The exchange hears of the network's return, once each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from program.link import Link
from program.network_watch import NetworkWatch
from services.settings import Settings
from tests.factory import make_office
from ui.seat import NoSyncer, Seat

Reach = QNetworkInformation.Reachability
CLERK = "e-kovaleva"


def test_each_return_of_the_network_is_told_once(qtbot: QtBot) -> None:
    parent = QObject()
    watch = NetworkWatch(parent)
    told: list[int] = []
    watch.up.connect(lambda: told.append(1))
    for reach in (Reach.Online, Reach.Disconnected, Reach.Local, Reach.Site, Reach.Online, Reach.Unknown):
        watch.hear(reach)
    assert len(told) == 1
    watch.hear(Reach.Online)
    assert len(told) == 2


def test_the_exchange_of_a_session_wakes_when_the_network_is_back(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    woken: list[str] = []

    class Sleeping:
        def start(self) -> None:
            woken.append("begun")

        def wake(self) -> None:
            woken.append("woken")

        def stop(self) -> None: ...

        def ended(self, seconds: float) -> bool:
            return seconds >= 0

    office = make_office(tmp_path)
    with office.store.transaction():
        office.store.execute("UPDATE replica SET server = 'https://centre', device_key = 'k'")
    monkeypatch.setattr("program.syncing.make_worker", lambda *given, **more: Sleeping())
    seat = Seat(office, office.sit_down(CLERK), Settings(office.store, CLERK), NoSyncer())
    parent = QObject()
    link = Link(seat, parent)
    link.begin(lambda changes: None)
    link.network.hear(Reach.Disconnected)
    link.network.hear(Reach.Online)
    assert woken == ["begun", "woken"]
    link.stop()
