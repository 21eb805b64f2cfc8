"""The synchronising thread: it wakes on a save, on news of the server, and follows the person."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from program.syncing import make_engine
from sync.engine import RoundResult
from sync.errors import Offline
from sync.worker import LinkNews, Worker
from tests.factory import clock_at, make_office

PATIENCE = 20


class Rounds:
    """Stands in for the engine: counts rounds; ``news`` lets the held poll answer."""

    def __init__(self) -> None:
        self.done = threading.Semaphore(0)
        self.news = threading.Semaphore(0)
        self.asked: list[dict[str, int]] = []
        self.polls = threading.Semaphore(0)
        self.heads = {"centre:p": 1}
        self.trouble: list[Exception] = []
        self.ended = False

    def round(self) -> RoundResult:
        self.done.release()
        if self.trouble:
            raise self.trouble.pop()
        return RoundResult(heads=dict(self.heads))

    def wait_for_news(self, heads: dict[str, int]) -> bool:
        self.asked.append(heads)
        self.polls.release()
        self.news.acquire()
        if self.ended:
            raise Offline("no_connection")
        return True

    def abandon(self) -> None:
        self.ended = True
        self.news.release()

    def close(self) -> None: ...


@pytest.fixture
def rounds() -> Rounds:
    return Rounds()


@pytest.fixture
def told() -> list[LinkNews]:
    return []


@pytest.fixture
def worker(rounds: Rounds, told: list[LinkNews]) -> Iterator[Worker]:
    made = Worker(lambda: rounds, clock=clock_at(), tell=told.append, jitter=lambda: 0.5)
    made.start()
    yield made
    rounds.ended = True
    rounds.news.release(5)
    made.stop()


def test_a_local_save_is_exchanged_at_once(worker: Worker, rounds: Rounds) -> None:
    assert rounds.done.acquire(timeout=PATIENCE)
    worker.wake()
    assert rounds.done.acquire(timeout=PATIENCE)


def test_news_of_the_server_wakes_the_worker_again_and_again(worker: Worker, rounds: Rounds) -> None:
    assert rounds.done.acquire(timeout=PATIENCE)
    for head in (2, 3, 4):
        assert rounds.polls.acquire(timeout=PATIENCE)
        rounds.heads = {"centre:p": head}
        rounds.news.release()
        assert rounds.done.acquire(timeout=PATIENCE)
    assert rounds.polls.acquire(timeout=PATIENCE)
    assert rounds.asked[0] == {"centre:p": 1}
    assert rounds.asked[-1]["centre:p"] >= 2


def test_trouble_is_told_with_its_code_and_a_wake_tries_again(rounds: Rounds, told: list[LinkNews]) -> None:
    rounds.trouble = [Offline("not_our_server")]
    made = Worker(lambda: rounds, clock=clock_at(), tell=told.append, jitter=lambda: 0.5)
    made.start()
    assert rounds.done.acquire(timeout=PATIENCE)
    made.wake()
    assert rounds.done.acquire(timeout=PATIENCE)
    made.stop()
    assert ("offline", "not_our_server") in [(str(one.state), one.code) for one in told]
    assert [one.state for one in told].count(told[0].state) >= 2


@pytest.mark.parametrize(("jitter", "share"), [(0.0, 0.5), (0.5, 1.0), (0.999, 1.499)])
def test_trouble_is_waited_out_longer_and_longer_and_never_by_all_at_once(
    rounds: Rounds, jitter: float, share: float
) -> None:
    waiting = Worker(lambda: rounds, clock=clock_at(), tell=lambda news: None, jitter=lambda: jitter)
    rounds.trouble = [Offline("no_connection") for _ in range(12)]
    waits = [waiting._turn(rounds) for _ in range(12)]
    assert waits == pytest.approx([share * min(300.0, 2.0 ** (turn + 1)) for turn in range(12)])
    assert waiting._turn(rounds) == 60.0, "a good round is followed by quiet, and the next trouble"
    rounds.trouble = [Offline("no_connection")]
    assert waiting._turn(rounds) == pytest.approx(2.0 * share), "begins at the beginning"


def test_each_request_carries_the_token_of_whoever_sits_here(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    with office.store.transaction():
        for employee in ("e-kovaleva", "e-omarova"):
            office.store.execute(
                "INSERT INTO user_token(employee_id, token) VALUES (?, ?)", (employee, f"token of {employee}")
            )
    sitting = ["e-kovaleva"]
    engine = make_engine(office, lambda: sitting[0], tell=lambda changes: None)
    sent: list[str] = []

    def send(method: str, path: str, data: bytes, headers: Any, query: Any) -> Any:
        sent.append(headers["Authorization"])
        raise Offline("no_connection")

    engine.transport._send = send  # type: ignore[method-assign]
    for person in ("e-kovaleva", "e-omarova"):
        sitting[0] = person
        with pytest.raises(Offline):
            engine.round()
    assert sent == ["Bearer token of e-kovaleva", "Bearer token of e-omarova"]
