"""Background work: results on the window's thread, stale ones dropped, failures told."""

from __future__ import annotations

from threading import Event, get_ident
from time import sleep

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain.changes import Changes
from domain.errors import OtklikError, Refusal
from ui.work import Work


def test_a_query_runs_elsewhere_and_delivers_here(qtbot: QtBot, work: Work) -> None:
    here = get_ident()
    seen: list[tuple[int, int]] = []
    work.query(get_ident, then=lambda there: seen.append((there, get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    there, delivered = seen[0]
    assert there != here
    assert delivered == here


def test_commands_run_one_after_another_in_the_order_of_the_calls(qtbot: QtBot, work: Work) -> None:
    done: list[int] = []
    for number in range(20):
        work.do(lambda given=number: done.append(given))  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_only_the_newest_query_of_a_key_delivers(qtbot: QtBot, work: Work) -> None:
    gate = Event()
    seen: list[str] = []
    run: list[str] = []
    work.query(gate.wait, then=lambda _: None)
    for text in ("с", "сч", "счёт"):
        work.query(lambda given=text: run.append(given) or given, then=seen.append, latest="search")  # type: ignore[misc,func-returns-value]
    gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == run == ["счёт"]


def test_a_dropped_key_delivers_nothing(qtbot: QtBot, work: Work) -> None:
    seen: list[int] = []
    work.query(lambda: 1, then=seen.append, latest="card")
    work.drop("card")
    assert work.idle()
    qtbot.wait(10)
    assert seen == []


def test_nothing_is_delivered_to_a_widget_that_is_gone(qtbot: QtBot, work: Work) -> None:
    owner, gate = QWidget(), Event()
    seen: list[bool] = []
    work.query(gate.wait, then=seen.append, owner=owner)
    owner.deleteLater()
    qtbot.wait(10)
    gate.set()
    assert work.idle()
    qtbot.wait(10)
    assert seen == []


def test_a_refusal_goes_to_whoever_asked(qtbot: QtBot, work: Work) -> None:
    told: list[OtklikError] = []

    def refuse() -> None:
        raise Refusal("visit_too_early", clause="AES-V1")

    work.do(refuse, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "visit_too_early"


def test_a_refusal_nobody_waits_for_reaches_the_shell(qtbot: QtBot, work: Work) -> None:
    def refuse() -> None:
        raise Refusal("not_allowed")

    with qtbot.waitSignal(work.refused) as caught:
        work.do(refuse)
    assert caught.args is not None and caught.args[0].code == "not_allowed"


def test_a_bug_goes_to_the_exception_hook_and_work_goes_on(qtbot: QtBot, work: Work) -> None:
    seen: list[int] = []
    with qtbot.captureExceptions() as bugs:
        work.query(lambda: 1 // 0, then=seen.append)
        work.query(lambda: 7, then=seen.append)
        qtbot.waitUntil(lambda: bool(seen))
    assert seen == [7]
    assert [bug[0] for bug in bugs] == [ZeroDivisionError]


def test_changes_published_in_a_worker_arrive_on_the_window_s_thread(qtbot: QtBot, work: Work) -> None:
    seen: list[tuple[Changes, int]] = []
    work.changed.connect(lambda changes: seen.append((changes, get_ident())))
    changes = Changes({"appeal": frozenset({"1"})})
    work.do(lambda: work.publish(changes))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(changes, get_ident())]


def test_stopping_finishes_the_commands_that_were_given(work: Work) -> None:
    done: list[int] = []
    for number in range(5):
        work.do(lambda given=number: done.append(given))  # type: ignore[misc]
    work.stop()
    assert done == [0, 1, 2, 3, 4]


def test_both_threads_open_and_close_their_own_connection(qtbot: QtBot) -> None:
    opened: list[int] = []
    closed: list[int] = []
    made = Work(opened=lambda: opened.append(get_ident()), closed=lambda: closed.append(get_ident()))
    made.idle()
    made.stop()
    assert len(set(opened)) == 2
    assert sorted(opened) == sorted(closed)


def test_busy_is_told_once_around_several_commands(qtbot: QtBot, work: Work) -> None:
    told: list[bool] = []
    work.busy.connect(told.append)
    for _ in range(3):
        work.do(lambda: None)
    qtbot.waitUntil(lambda: told[-1:] == [False])
    assert told == [True, False]


def test_what_nobody_waits_for_comes_after_everything_that_is_read(work: Work, qtbot: QtBot) -> None:
    told: list[str] = []
    work.later(lambda: told.append("later"), work)
    work.query(lambda: sleep(0.1), then=lambda _: told.append("slow"))
    work.query(lambda: None, then=lambda _: work.query(lambda: None, then=lambda _: told.append("next")))
    qtbot.waitUntil(lambda: "later" in told)
    assert told == ["slow", "next", "later"]


def test_what_was_overtaken_is_not_waited_for(work: Work, qtbot: QtBot) -> None:
    told: list[str] = []
    for _ in range(3):
        work.query(lambda: sleep(0.01), then=lambda _: told.append("read"), latest="list")
    work.later(lambda: told.append("later"), work)
    qtbot.waitUntil(lambda: "later" in told)
    assert told == ["read", "later"]


def test_what_was_put_off_for_somebody_who_left_is_not_done(work: Work, qtbot: QtBot) -> None:
    told: list[str] = []
    gone = QObject()
    work.later(lambda: told.append("for nobody"), gone)
    gone.deleteLater()
    work.later(lambda: told.append("later"), work)
    qtbot.waitUntil(lambda: "later" in told)
    assert told == ["later"]
