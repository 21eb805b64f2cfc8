"""Exchanges that are under way while the laptop works: the order, the faults, and what comes back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from program.syncing import make_engine
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.sync_status import rejected, sync_summary
from sync.ahead import AtOnce, Beside
from sync.apply import Applier
from sync.engine import Engine
from sync.errors import Offline
from sync.sending import Sender
from tests.factory import registered
from tests.sync.conftest import LaptopHere

Laptops = Callable[..., LaptopHere]


def engine_of(laptop: LaptopHere) -> Engine:
    laptop.office.store.bind()
    return make_engine(laptop.office, lambda: laptop.employee, tell=lambda changes: None)


def paths_of(engine: Engine) -> list[str]:
    """The paths that the engine asks for from now on."""
    asked: list[str] = []
    usual = engine.transport._send

    def noted(method: str, path: str, *more: Any) -> Any:
        asked.append(path)
        return usual(method, path, *more)

    engine.transport._send = noted  # type: ignore[method-assign, assignment]
    return asked


def test_what_was_sent_comes_back_while_the_rest_is_on_its_way(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "abdrakhmanov")
    numbers = {registered(a.desk()).number for _ in range(6)}
    engine = engine_of(a)
    engine.push_ops = 4
    # An act of five operations goes whole, whatever the limit.
    asked = paths_of(engine)
    result = engine.round()
    engine.close()
    pushes = [at for at, path in enumerate(asked) if path == "/push"]
    assert "/pull" in asked[pushes[0] : pushes[-1]]
    assert len(pushes) == len(numbers), "nothing goes twice"
    assert result.pulled == result.pushed
    assert sync_summary(a.office.store).unsent == 0
    b.sync()
    assert {line.number for line in first_lines(b.desk(), JournalFilter())} == numbers


def test_an_operation_that_the_disk_has_damaged_is_refused_and_shown_and_the_others_arrive(
    laptops: Laptops,
) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "abdrakhmanov")
    sound = registered(a.desk()).number
    spoilt = registered(a.desk(), subject="давление воды").appeal_id
    a.office.store.execute(
        "UPDATE outbox SET body = replace(body, 'давление воды', 'давление водь') WHERE eid = ?", (spoilt,)
    )
    a.sync()
    codes = [problem.code for problem in rejected(a.office.store)]
    assert "op_hash_wrong" in codes
    assert set(codes) <= {"op_hash_wrong", "txn_rejected", "record_missing"}
    assert sync_summary(a.office.store).unsent == 0
    b.sync()
    assert [line.number for line in first_lines(b.desk(), JournalFilter())] == [sound]


def test_what_the_disk_has_damaged_since_it_was_sent_comes_back_as_it_was_sent(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    registered(a.desk(), subject="давление воды")
    engine = engine_of(a)
    asked = paths_of(engine)
    Sender(
        engine.store, engine.transport, Applier(engine.store, engine.project), a.office.publish, str
    ).send_all()
    a.office.store.execute("UPDATE outbox SET body = replace(body, 'давление воды', 'давление водь')")
    engine.round()
    engine.close()
    assert asked.count("/pull") >= 2
    assert sync_summary(a.office.store).unsent == 0
    kept = " ".join(str(row[0]) for row in a.office.store.execute("SELECT body FROM archive"))
    assert "давление воды" in kept
    assert "водь" not in kept


def test_a_page_that_grew_before_it_was_asked_for_in_full_is_followed_from_its_new_end(
    laptops: Laptops,
) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "kovaleva")
    registered(a.desk(), subject="давление воды")
    engine = engine_of(a)
    Sender(
        engine.store, engine.transport, Applier(engine.store, engine.project), a.office.publish, str
    ).send_all()
    a.office.store.execute("UPDATE outbox SET body = replace(body, 'давление воды', 'давление водь')")
    usual = engine.transport._send
    grown: list[str] = []

    def meanwhile(method: str, path: str, data: bytes, headers: Any, query: Any) -> Any:
        if path == "/pull" and query["stream"] == "centre:p0" and not query["mine"] and not grown:
            grown.append(registered(b.desk()).number)
            b.sync()
            a.office.store.bind()
        return usual(method, path, data, headers, query)

    engine.transport._send = meanwhile  # type: ignore[method-assign]
    pages = engine._puller("centre:p0")
    for _ in range(4):
        pages.pull_one(100)
    engine.close()
    assert len(grown) == 1
    assert sync_summary(a.office.store).unsent == 0
    assert len(first_lines(a.desk(), JournalFilter())) == 2


def test_calls_follow_one_another_and_tell_what_came_of_them() -> None:
    beside, made = Beside(), []

    def call(at: int) -> dict[str, Any]:
        made.append((at, threading.current_thread().name))
        if at == 1:
            raise Offline("no_connection")
        return {"at": at}

    first, second, third = (beside.begin(lambda at=at: call(at)) for at in range(3))  # type: ignore[misc]
    assert third() == {"at": 2}
    assert first() == first() == {"at": 0}
    with pytest.raises(Offline, match="no_connection"):
        second()
    assert made == [(at, "otklik-sync-ahead") for at in range(3)]
    beside.close()


def test_a_power_cut_in_a_call_that_is_made_at_once_is_felt_at_once() -> None:
    class PowerCutError(BaseException):
        pass

    def cut() -> dict[str, Any]:
        raise PowerCutError

    with pytest.raises(PowerCutError):
        AtOnce().begin(cut)


def test_trouble_in_a_call_that_is_made_at_once_is_told_where_it_is_waited_for() -> None:
    def fail() -> dict[str, Any]:
        raise Offline("no_connection")

    waiting = AtOnce().begin(fail)
    with pytest.raises(Offline, match="no_connection"):
        waiting()
