"""Backups and the audit trail at the window."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from program.session import RestoreAsked
from services.protection.key_ring import KeyRing
from services.protection.key_slots import Hardness
from tests.factory import registered
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from ui.settings.protection_sheet import ProtectionSheet
from ui.widgets.dialogs import ConfirmDialog

__all__ = ["at"]
KEY = b"k" * 32


@pytest.fixture
def recovery(at: AtScreen) -> str:
    """Two appeals in locked data; the printed key."""
    ring = KeyRing(at.office.paths.data, clock=at.clock, random_bytes=os.urandom, hardness=Hardness(64, 1))
    at.office.ring = ring
    desk = at.office.sit_down("e-kovaleva")
    for _ in range(2):
        registered(desk)
    return ring.begin(KEY, employee_id="e-lee", label="Ли В.", password="тёплые-Батареи 7")


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every question is answered with its deed."""
    monkeypatch.setattr(ConfirmDialog, "then", lambda self, deed: deed())
    yield


def test_a_backup_by_hand_is_made_opened_and_listed(at: AtScreen, recovery: str) -> None:
    at.sit("e-lee")
    page = at.open("backups")
    page.list.now_button.click()
    at.until(lambda: len(page.backups) == 1)
    page.list.check_button.click()
    at.until(lambda: bool(page.list._results))
    assert all(one.problem is None for one in page.list._results.values())


def test_a_damaged_backup_is_marked(at: AtScreen, recovery: str) -> None:
    at.sit("e-lee")
    page = at.open("backups")
    page.list.now_button.click()
    at.until(lambda: len(page.backups) == 1)
    (page.backups[0].folder / "otklik.db").write_bytes(b"0" * 4096)
    page.list.check_button.click()
    at.until(lambda: bool(page.list._results))
    (found,) = page.list._results.values()
    assert found.problem is not None and found.problem.code == "backup_changed"


def test_a_restore_ends_the_session_for_it(at: AtScreen, recovery: str, answered: None) -> None:
    session = at.sit("e-lee")
    page = at.open("backups")
    page.list.now_button.click()
    at.until(lambda: len(page.backups) == 1)
    page.restoring.restore_button.click()
    assert page.restoring._folder_field.has_error()
    page.restoring.choose(page.backups[0].folder)
    page.restoring.recovery.setText("12")
    page.restoring.restore_button.click()
    assert "48" in page.restoring._recovery_field.error() and session.asked is None
    page.restoring.recovery.setText(recovery)
    page.restoring.restore_button.click()
    assert session.asked == RestoreAsked(page.backups[0].folder, recovery)


def test_leaving_writes_everything_where_the_person_says(
    at: AtScreen, recovery: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    at.sit("e-lee")
    page = at.open("backups")
    page.leaving.button.click()
    at.until(lambda: bool(list(tmp_path.glob("otklik-export-*/SHA256SUMS"))))
    assert (next(tmp_path.glob("otklik-export-*")) / "tables" / "appeal.jsonl").exists()


def test_who_may_not_is_told_who_may(at: AtScreen, recovery: str) -> None:
    at.sit("e-zhuk")
    page = at.open("backups")
    assert not page.leaving.button.isEnabled() and "administrator" in page.leaving.button.toolTip()
    audit = at.open("audit")
    assert not audit.check_button.isEnabled() and not audit.lines


def test_the_auditor_reads_and_checks_the_trail(at: AtScreen, recovery: str) -> None:
    at.sit("e-audit")
    page = at.open("audit")
    at.until(lambda: page.table.rowCount() > 3)
    shown = [page.table.item(place, 3).text() for place in range(page.table.rowCount())]
    assert any("Registered under" in words for words in shown)
    page.check_button.click()
    at.until(page.check_button.isEnabled)
    QApplication.processEvents()
    assert page.good.isVisible() and not page.bad.isVisible()


def test_a_broken_trail_is_said_in_words(at: AtScreen, recovery: str) -> None:
    with at.office.store.transaction():
        at.office.store.execute("UPDATE audit_entry SET actor_id = 'x' WHERE position = 2")
    at.sit("e-audit")
    page = at.open("audit")
    page.check_button.click()
    at.until(page.bad.isVisible)
    assert "entry 2" in page.bad.sentence()


def test_a_backup_is_made_by_itself_when_it_is_due(at: AtScreen, recovery: str) -> None:
    session = at.sit("e-lee")
    session.guard.keeper.look("at_start")
    at.until(lambda: bool(list(at.office.paths.backups.glob("2*"))))
    session.guard.keeper.stop()
    made = list(at.office.paths.backups.iterdir())
    session.guard.keeper.look("at_start")
    session.guard.keeper.stop()
    assert list(at.office.paths.backups.iterdir()) == made


@pytest.mark.expects_log
def test_a_backup_that_fails_by_itself_is_said_over_the_page(at: AtScreen, recovery: str) -> None:
    session = at.sit("e-lee")
    session.settings.put("backup_folder", os.devnull + "/x")
    session.guard.keeper.look("at_start")
    at.until(session.window.notice.isVisible)
    assert "backup" in session.window.notice.sentence()


@pytest.mark.parametrize("page_id", ["backups", "audit"])
def test_the_pages_fit_and_are_named_in_every_language(at: AtScreen, recovery: str, page_id: str) -> None:
    found = {
        where: flaws(page) for where, page in every_language_and_width(at, "e-lee", lambda: at.open(page_id))
    }
    assert not {where: bad for where, bad in found.items() if bad}


def test_a_damaged_attachment_is_named_and_what_was_done_is_said(at: AtScreen, recovery: str) -> None:
    desk = at.office.sit_down("e-kovaleva")
    blob = desk.blobs.keep(b"photo", "image/jpeg")
    at.sit("e-kovaleva")
    page = at.open("backups")
    page.repair.button.click()
    at.until(lambda: page.repair.found == [])
    assert page.repair.good.isVisible()
    desk.blobs.path(blob.sha256).write_bytes(b"OTK1 damaged")
    page.repair.button.click()
    at.until(lambda: bool(page.repair.found))
    assert page.repair.found[0].where == blob.sha256 and page.repair.bad.isVisible()


@pytest.mark.parametrize(
    ("door", "page_id"), [("people", "device_users"), ("backups", "backups"), ("audit", "audit")]
)
def test_the_settings_lead_to_what_protects_the_data(at: AtScreen, door: str, page_id: str) -> None:
    session = at.sit("e-lee")
    page = at.open("settings")
    sheet = page.findChild(ProtectionSheet)
    getattr(sheet, door).click()
    at.settle()
    shown = session.window.stack.current_page()
    assert shown is not None and shown.page_id == page_id
