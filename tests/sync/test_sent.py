"""What one sending has under way: it comes back as it was sent, and the outbox isn't read again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from services.sync_status import sync_summary
from sync.ahead import Ahead, AtOnce, Beside
from sync.ledger import Ledger
from sync.outbox import Batch
from sync.sent import Sent
from tests.factory import registered
from tests.sync.conftest import LaptopHere
from tests.sync.test_ahead import engine_of

Laptops = Callable[..., LaptopHere]


def batch_of(*names: str) -> Batch:
    return Batch([{"op": name} for name in names], [f"text of {name}" for name in names])


def names_of(sent: Sent, *names: str) -> set[str]:
    return set(sent.known(names))


@pytest.mark.parametrize("ahead", [AtOnce, Beside])
def test_what_the_disk_damages_while_it_is_under_way_comes_back_as_it_was_sent(
    laptops: Laptops, ahead: Callable[[], Ahead]
) -> None:
    a = laptops("A", "kovaleva")
    for _ in range(3):
        registered(a.desk(), subject="давление воды")
    engine = engine_of(a)
    engine.push_ops, engine.transport._ahead = 4, ahead()
    usual, by_name = engine.transport._send, []

    def damaging(method: str, path: str, data: bytes, headers: Any, query: Any) -> Any:
        if path == "/pull" and query["stream"] == "centre:p0":
            by_name.append(bool(query["mine"]))
            a.office.store.execute(
                "UPDATE outbox SET body = replace(body, 'давление воды', 'давление водь')"
                " WHERE position <= (SELECT min(position) + 4 FROM outbox)"
            )
        return usual(method, path, data, headers, query)

    engine.transport._send = damaging  # type: ignore[method-assign]
    result = engine.round()
    engine.close()
    assert result.pulled == result.pushed
    assert by_name
    assert all(by_name), "no page was asked for again, in full"
    assert sync_summary(a.office.store).unsent == 0
    kept = " ".join(str(row[0]) for row in a.office.store.execute("SELECT body FROM archive"))
    assert "водь" not in kept


def test_what_is_archived_is_what_the_outbox_held(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    for _ in range(3):
        registered(a.desk(), subject="давление воды")
    store = a.office.store
    waiting = dict(store.execute("SELECT op_id, body FROM outbox").fetchall())
    engine = engine_of(a)
    engine.push_ops = 4
    engine.round()
    engine.close()
    kept = dict(store.execute("SELECT op_id, body FROM archive").fetchall())
    assert {name: kept[name] for name in waiting} == waiting


def test_only_the_last_few_batches_are_remembered() -> None:
    sent = Sent()
    for at in range(9):
        sent.note(batch_of(f"op {at}"))
    assert names_of(sent, *(f"op {at}" for at in range(9))) == {"op 5", "op 6", "op 7", "op 8"}


def test_what_left_the_outbox_is_remembered_no_more_and_not_noted_as_delivered() -> None:
    sent = Sent()
    sent.note(batch_of("one", "two"))
    sent.delivered |= {"one": None, "two": None}
    sent.gone(["one", "never sent"])
    assert names_of(sent, "one", "two") == {"two"}
    assert list(sent.delivered) == ["two"]


def test_what_is_sent_again_is_remembered_as_it_was_sent_last() -> None:
    sent = Sent()
    sent.note(batch_of("one"))
    sent.note(Batch([{"op": "one", "n": 2}], ["text with another place"]))
    assert sent.known(["one"])["one"] == ("text with another place", {"op": "one", "n": 2})


def test_a_request_is_cut_by_the_bytes_of_its_letters(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    for _ in range(3):
        registered(a.desk(), subject="давление воды " * 20)
    ledger = Ledger(a.office.store)
    whole = ledger.unsent(most_ops=100, most_bytes=10**9)
    assert not whole.more
    size = sum(len(text.encode("utf-8")) for text in whole.texts)
    assert ledger.unsent(most_ops=100, most_bytes=size) == whole
    assert ledger.unsent(most_ops=100, most_bytes=size - 1).more
