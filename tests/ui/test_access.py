"""Unlocking, locking, handing over: at the real windows, with the keyboard."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from services.intake_entry import begun_entries
from services.protection.key_ring import KeyRing
from services.protection.key_slots import Hardness
from tests.factory import clock_at
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from tests.ui.typing import press, type_text
from ui.access.door import RingDoor, Unlocked
from ui.access.recovery_dialog import RecoveryDialog
from ui.access.unlock_window import UnlockWindow

__all__ = ["at"]
KEY = b"k" * 32
GOOD, OTHER = "тёплые-Батареи 7", "другой-пароль-9"


def secure(at: AtScreen) -> str:
    """Give two people passwords; the recovery key."""
    ring = KeyRing(at.office.paths.data, clock=at.clock, random_bytes=os.urandom, hardness=Hardness(64, 1))
    at.office.ring = ring
    recovery = ring.begin(KEY, employee_id="e-kovaleva", label="Ковалёва А.", password=GOOD)
    ring.add_person(KEY, employee_id="e-zhuk", label="Жук О.", password=OTHER)
    return recovery


@dataclass
class Front:
    """The first screen of data with one person, and the ring behind it."""

    screen: UnlockWindow
    ring: KeyRing
    recovery: str


@pytest.fixture
def front(tmp_path: Path, qtbot: QtBot) -> Iterator[Front]:
    ring = KeyRing(tmp_path, clock=clock_at(), random_bytes=os.urandom, hardness=Hardness(64, 1))
    recovery = ring.begin(KEY, employee_id="e-1", label="Ковалёва А.", password=GOOD)
    screen = UnlockWindow(RingDoor(ring))
    qtbot.addWidget(screen)
    screen.show()
    screen.begin()
    yield Front(screen, ring, recovery)
    screen.close_quietly()


def tried(screen: UnlockWindow, password: str) -> None:
    """A try, and its answer on the screen."""
    unlock_with(screen, password)
    assert screen._work.idle(10)
    QApplication.processEvents()


def unlock_with(screen: UnlockWindow, password: str) -> None:
    screen.password.setFocus()
    type_text(screen.password, password)
    press(screen.password, Qt.Key.Key_Return)


def test_the_first_screen_opens_with_a_password_and_gives_the_key(front: Front, qtbot: QtBot) -> None:
    screen = front.screen
    tried(screen, "не тот пароль")
    assert screen.password.selectedText() and "password" in screen.password_field.error()
    with qtbot.waitSignal(screen.unlocked, timeout=10_000) as came:
        unlock_with(screen, GOOD)
    assert came.args == [Unlocked("e-1", "password", KEY)]
    assert screen.password.text() == ""


def test_three_wrong_passwords_make_the_screen_wait_and_say_so(front: Front) -> None:
    screen = front.screen
    for _ in range(3):
        tried(screen, "не тот пароль")
        assert screen.open_button.isEnabled()
    tried(screen, GOOD)
    assert not screen.open_button.isEnabled() and "5" in screen.password_field.error()
    for _ in range(5):
        screen._count_down()
    assert screen.open_button.isEnabled() and not screen.password_field.has_error()


def test_the_recovery_key_gives_a_forgetful_person_a_new_password(front: Front, qtbot: QtBot) -> None:
    screen = front.screen
    screen.forgotten.click()
    type_text(screen.recovery, front.recovery)
    type_text(screen.pair.first, OTHER)
    type_text(screen.pair.again, OTHER + "!")
    screen.recover_button.click()
    assert front.ring.unlock("e-1", GOOD) == KEY, "two passwords that differ change nothing"
    screen.pair.again.clear()
    type_text(screen.pair.again, OTHER)
    with qtbot.waitSignal(screen.unlocked, timeout=10_000):
        screen.recover_button.click()
    assert front.ring.unlock("e-1", OTHER) == KEY


def test_a_mistyped_recovery_key_is_named_by_its_group(front: Front) -> None:
    screen = front.screen
    screen.forgotten.click()
    type_text(screen.recovery, "123456" + front.recovery[6:])
    type_text(screen.pair.first, OTHER)
    type_text(screen.pair.again, OTHER)
    screen.recover_button.click()
    assert screen._work.idle(10)
    QApplication.processEvents()
    assert "Group 1" in screen.recovery_field.error()


def test_a_closed_first_screen_lets_nobody_in(front: Front, qtbot: QtBot) -> None:
    with qtbot.waitSignal(front.screen.left):
        front.screen.close()


@pytest.fixture
def locked(at: AtScreen) -> Iterator[AtScreen]:
    """A session of the registry that is about to be locked."""
    secure(at)
    at.sit("e-kovaleva")
    yield at
    if at.session.guard.lock.screen is not None:
        at.session.guard.lock.screen.close_quietly()


def test_ctrl_l_hides_every_window_and_the_title_names_nobody(locked: AtScreen) -> None:
    window = locked.session.window
    QGuiApplication.clipboard().setText("Ахметова")
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    screen = locked.session.guard.lock.screen
    assert screen is not None and screen.isVisible()
    visible = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert visible == [screen]
    assert screen.windowTitle() == "Otklik"
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_typed_is_there_after_unlocking_and_on_the_disk(locked: AtScreen, qtbot: QtBot) -> None:
    page = locked.open("intake")
    type_text(page.form.words.text, "Третью неделю холодно")
    locked.session.guard.lock.lock()
    qtbot.waitUntil(lambda: bool(begun_entries(locked.session.seat.desk)), timeout=10_000)
    screen = locked.session.guard.lock.screen
    assert screen is not None
    unlock_with(screen, GOOD)
    locked.until(locked.session.window.isVisible)
    assert page.form.words.text.toPlainText() == "Третью неделю холодно"
    locked.settle()
    row = locked.office.store.execute("SELECT action FROM audit_entry ORDER BY position DESC LIMIT 1")
    assert row.fetchone()[0] == "sit_down"


def test_the_wrong_password_leaves_everything_hidden(locked: AtScreen, qtbot: QtBot) -> None:
    locked.session.guard.lock.lock()
    screen = locked.session.guard.lock.screen
    assert screen is not None
    unlock_with(screen, OTHER)
    qtbot.waitUntil(screen.password_field.has_error)
    assert not locked.session.window.isVisible()


def test_another_person_gets_a_session_of_their_own(locked: AtScreen, qtbot: QtBot) -> None:
    locked.session.guard.lock.lock()
    screen = locked.session.guard.lock.screen
    assert screen is not None
    screen.person.choose("e-zhuk")
    unlock_with(screen, OTHER)
    guard = locked.session.guard
    qtbot.waitUntil(lambda: guard.successor is not None)
    assert guard.successor is not None and guard.successor.employee_id == "e-zhuk"
    assert not locked.session.window.isVisible()


def test_nobody_is_chosen_from_a_list_where_there_are_passwords(locked: AtScreen) -> None:
    known = [one.id for one in locked.session.window.registry.all()]
    assert "lock" in known and not [one for one in known if one.startswith("person.")]


def wait_idly(at: AtScreen, *, minutes: int) -> None:
    """Time passes at a program that runs and that nobody touches."""
    for _ in range(minutes * 2):
        at.clock.forward(seconds=30)
        at.session.guard.idle.look()


def touch(at: AtScreen) -> None:
    """A key reaches the window of the system."""
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(at.session.window.windowHandle(), key)


def test_an_idle_program_locks_itself_and_a_busy_one_does_not(locked: AtScreen) -> None:
    lock = locked.session.guard.lock
    wait_idly(locked, minutes=9)
    touch(locked)
    wait_idly(locked, minutes=9)
    assert lock.screen is None
    wait_idly(locked, minutes=2)
    assert lock.screen is not None and not locked.session.window.isVisible()


@pytest.mark.parametrize("woken_by", ["the next look", "a hand at the keyboard"])
@pytest.mark.parametrize("slept", [{"minutes": 3}, {"hours": 9}])
def test_after_a_sleep_the_program_is_locked_before_anybody_sees_a_name(
    locked: AtScreen, woken_by: str, slept: dict[str, int]
) -> None:
    locked.clock.forward(**slept)  # the steady clock stood still
    touch(locked) if woken_by.startswith("a hand") else locked.session.guard.idle.look()
    assert locked.session.guard.lock.screen is not None and not locked.session.window.isVisible()


def test_a_sleep_is_seen_where_the_wall_clock_was_set_back_in_it(locked: AtScreen) -> None:
    guard = locked.session.guard
    before = guard.idle.steady()
    guard.idle.steady = lambda: before + 600
    locked.clock.forward(hours=-2)
    touch(locked)
    assert guard.lock.screen is not None


def test_a_clock_set_back_at_a_program_that_runs_locks_nothing(locked: AtScreen) -> None:
    locked.clock.forward(hours=-2)
    touch(locked)
    locked.session.guard.idle.look()
    assert locked.session.guard.lock.screen is None


def test_the_lock_after_a_sleep_does_not_depend_on_the_minutes_that_were_chosen(locked: AtScreen) -> None:
    locked.session.settings.put("lock_after_minutes", 0)
    wait_idly(locked, minutes=60)
    assert locked.session.guard.lock.screen is None
    locked.clock.forward(minutes=3)
    touch(locked)
    assert locked.session.guard.lock.screen is not None


def test_the_demonstration_locks_without_a_password(at: AtScreen, qtbot: QtBot) -> None:
    session = at.sit("e-kovaleva")
    session.guard.lock.lock()
    screen = session.guard.lock.screen
    assert screen is not None and not screen.password_field.isVisible()
    screen.person.choose("e-zhuk")
    screen.open_button.click()
    qtbot.waitUntil(session.window.isVisible)
    assert session.seat.desk.person.id == "e-zhuk"


def test_a_colleague_is_let_in_and_shut_out(locked: AtScreen, qtbot: QtBot) -> None:
    page = locked.open("device_users")
    assert [one.employee_id for one in page.found.people] == ["e-kovaleva", "e-zhuk"]
    page.newcomer.person.choose("e-lee")
    type_text(page.newcomer.pair.first, "совсем-новый-5")
    type_text(page.newcomer.pair.again, "совсем-новый-5")
    page.newcomer.button.click()
    locked.until(lambda: len(page.found.people) == 3)
    assert locked.office.ring.unlock("e-lee", "совсем-новый-5") == KEY
    page._shut_out(page.found.people[2])
    locked.until(lambda: len(page.found.people) == 2)
    rows = locked.office.store.execute("SELECT action FROM audit_entry ORDER BY position").fetchall()
    assert [row[0] for row in rows][-2:] == ["let_in", "shut_out"]


def test_who_may_not_let_people_in_is_told_who_may(at: AtScreen) -> None:
    secure(at)
    at.sit("e-zhuk")
    page = at.open("device_users")
    may = page.newcomer.button.isEnabled()
    assert not may and "administrator" in page.newcomer.button.toolTip()


def test_ones_own_password_is_changed_with_the_present_one(locked: AtScreen) -> None:
    page = locked.open("device_users")
    for field, text in ((page.own.old, "неверный"), (page.own.new.first, OTHER), (page.own.new.again, OTHER)):
        type_text(field, text)
    page.own.button.click()
    locked.until(page.own.old_field.has_error)
    page.own.old.clear()
    type_text(page.own.old, GOOD)
    page.own.button.click()
    locked.until(lambda: page.own.old.text() == "")
    assert locked.office.ring.unlock("e-kovaleva", OTHER) == KEY


def test_the_recovery_key_is_not_lost_by_escape(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = RecoveryDialog(None, "-".join(["000011"] * 8), device="K1", folder=tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and not dialog.deed.isEnabled()
    dialog.print()
    assert list(tmp_path.glob("*.pdf"))
    dialog.kept.setChecked(True)
    dialog.deed.click()
    assert not dialog.isVisible()


def test_the_page_of_people_fits_and_is_named_in_every_language(at: AtScreen) -> None:
    secure(at)
    found = {
        where: flaws(page)
        for where, page in every_language_and_width(at, "e-kovaleva", lambda: at.open("device_users"))
    }
    assert not {where: bad for where, bad in found.items() if bad}


@pytest.mark.parametrize("language", ["ru", "kk", "hu", "en"])
def test_the_first_screen_fits_in_every_language(
    language: str, front: Front, speak: Callable[[str], None]
) -> None:
    speak(language)
    QApplication.processEvents()
    plain = flaws(front.screen)
    front.screen.forgotten.click()
    QApplication.processEvents()
    assert plain == [] and flaws(front.screen) == []


def test_a_dialog_that_is_open_is_hidden_by_the_lock_and_comes_back(locked: AtScreen) -> None:
    window = locked.session.window
    page = window.stack.current_page()
    assert isinstance(page, QWidget)
    dialogs = [QDialog(window), QDialog(page)]
    for one in dialogs:
        one.show()
    locked.session.guard.lock.lock()
    screen = locked.session.guard.lock.screen
    assert screen is not None
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [screen]
    unlock_with(screen, GOOD)
    locked.until(window.isVisible)
    assert all(one.isVisible() for one in dialogs)
    for one in dialogs:
        one.close()


def test_what_comes_up_while_it_is_locked_waits_behind_the_screen(locked: AtScreen) -> None:
    window = locked.session.window
    locked.session.guard.lock.lock()
    screen = locked.session.guard.lock.screen
    assert screen is not None
    late = QDialog(window)
    late.setWindowTitle("Ахметова Г.")
    late.show()
    locked.until(lambda: not late.isVisible())
    unlock_with(screen, GOOD)
    locked.until(window.isVisible)
    assert late.isVisible()
    late.close()


def test_the_end_of_a_session_forgets_what_was_copied_in_it(locked: AtScreen) -> None:
    QGuiApplication.clipboard().setText("Ахметова")
    locked.session.window.close()
    assert QGuiApplication.clipboard().text() == ""
