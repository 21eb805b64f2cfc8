"""The sync page at the window: what waits, why, what needs a person, and the package on a stick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.recording import recording
from services.sync_status import contested_records, sync_summary
from sync.courier import load_package, new_phrase, pack_outbox
from tests.factory import registered
from tests.ui.contested import contest
from tests.ui.rules_at_screen import AtScreen, every_language_and_width, flaws
from ui.seat import NoSyncer
from ui.sync.courier import PackageSavedDialog
from ui.sync.page import SyncPage
from ui.sync.silence import Silence
from ui.widgets.text import Elided, Text

CLERK = "e-kovaleva"


class StickHere(NoSyncer):
    """The syncer of a connected workplace; nothing runs in the background."""

    def __init__(self, at: AtScreen) -> None:
        self._at = at
        self.woken = 0

    def wake(self) -> None:
        self.woken += 1

    def new_phrase(self) -> str:
        return new_phrase(self._at.office.random_bytes)

    def package(self, phrase: str) -> tuple[bytes, int]:
        made = pack_outbox(self._at.office.store, phrase=phrase, random_bytes=self._at.office.random_bytes)
        return made.data, made.operations

    def take_package(self, data: bytes, phrase: str) -> int:
        return load_package(self._at.office.store, data, phrase=phrase, now="2026-06-01T10:00:00+05:00")


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[AtScreen]:
    made = AtScreen(tmp_path, qtbot)
    store = made.office.store
    appeal = registered(made.office.sit_down(CLERK))
    contest(store, appeal.appeal_id)
    with store.transaction():
        store.execute(
            "UPDATE replica SET server = 'https://centre', device_key = ?, last_exchange_at = ?",
            ("k" * 64, "2026-11-29T09:00:00+05:00"),
        )
        store.execute("UPDATE outbox SET tries = 3, last_error = 'not_our_server'")
        store.execute(
            "INSERT INTO problem(op_id, stream, entity, eid, code, facts, body, state, seen_at)"
            " VALUES ('p', 'centre:p2', 'appeal', ?, 'not_allowed', '{}', '{}', 'open', 't')",
            (appeal.appeal_id,),
        )
        store.execute(
            "INSERT INTO blob(sha256, size, state, offset, stream)"
            " VALUES ('f', 2000000, 'uploading', 500000, 's')"
        )
    with recording(made.office.sit_down(CLERK), "attach") as act:
        said = {"sha256": "f", "name": "кот.jpg", "size": 2000000, "media_type": "image/jpeg"}
        act.fact("attached", "appeal", appeal.appeal_id, said)
    with store.transaction():
        store.execute("UPDATE outbox SET last_error = 'not_our_server'")
    yield made
    made.close()


def opened(at: AtScreen) -> SyncPage:
    page = at.open("sync")
    assert isinstance(page, SyncPage)
    at.until(lambda: page.state is not None)
    return page


def words(page: SyncPage) -> str:
    return "\n".join(text.text() for kind in (Text, Elided) for text in page.findChildren(kind))


def test_the_page_says_what_waits_why_and_what_to_do_next(at: AtScreen) -> None:
    at.sit(CLERK)
    page = opened(at)
    told = words(page)
    assert "2 day" in told and "without an exchange with the centre" in told
    assert "Open a browser and log in" in told
    assert "sent 25 %" in told
    assert "кот.jpg" in told
    assert page.state is not None
    assert (len(page.state.contested), len(page.state.refused)) == (1, 1)
    assert len(page.state.unsent) == page.state.summary.unsent > 0


def test_a_conflict_takes_three_actions_and_then_waits_for_nobody(at: AtScreen) -> None:
    at.sit(CLERK)
    page = opened(at)
    (record,) = contested_records(at.office.store)
    dialog = page.open_decision(record)
    assert not dialog.apply.isEnabled()
    dialog.choices[0].choose(0)
    dialog.apply.click()
    at.settle()
    assert contested_records(at.office.store) == []
    assert sync_summary(at.office.store).conflicts == 0


def test_a_package_is_saved_and_its_phrase_shown(at: AtScreen, tmp_path: Path) -> None:
    session = at.sit(CLERK)
    session.seat.syncer = StickHere(at)
    page = opened(at)
    page.courier.save(tmp_path / "a.otklik")
    at.until(lambda: hasattr(page.courier, "shown"))
    assert isinstance(page.courier.shown, PackageSavedDialog)
    assert len(page.courier.shown.phrase.text()) == 11
    assert (tmp_path / "a.otklik").read_bytes().startswith(b"otklik-courier-1")
    page.courier.shown.close()


def test_a_colleagues_package_is_taken_along_with_its_phrase_only(at: AtScreen, tmp_path: Path) -> None:
    session = at.sit(CLERK)
    session.seat.syncer = stick = StickHere(at)
    file = tmp_path / "a.otklik"
    data, count = stick.package("ABCDE-FGHIJ")
    file.write_bytes(data)
    page = opened(at)
    dialog = page.courier.load(file)
    dialog.phrase.setText("WRONG-ONE")
    dialog.load.click()
    assert "read the phrase out again" in dialog.trouble.text()
    assert dialog.isVisible()
    dialog.phrase.setText("abcde fghij")
    dialog.load.click()
    assert not dialog.isVisible()
    assert sync_summary(at.office.store).carried == count


def test_days_of_silence_are_told_once_on_the_first_screen(at: AtScreen) -> None:
    session = at.sit(CLERK)
    told: list[str] = []
    silence = Silence(session.window, lambda: session.seat, session.window)
    silence.reminded.connect(lambda sentence, *_: told.append(sentence))
    silence.look()
    at.settle()
    silence.look()
    at.settle()
    assert len(told) == 1
    assert told[0].startswith("2 day")


def test_the_page_fits_in_every_language_and_width(at: AtScreen) -> None:
    def show() -> SyncPage:
        return opened(at)

    found = {where: flaws(page) for where, page in every_language_and_width(at, CLERK, show)}
    assert {where: said for where, said in found.items() if said} == {}
    assert len(found) >= 8
