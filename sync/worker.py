"""The thread that synchronises: rounds when something waits, patience when nothing answers.

It wakes on a local save, on the network coming back, and by the server's long poll, so that
a change made online on one laptop is on another within a second. Trouble is retried after
2 seconds up to 5 minutes, with jitter so that a whole centre doesn't come back at once.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.clock import Clock
from sync.engine import RoundResult
from sync.errors import ExchangeEnded, Offline

log = logging.getLogger("otklik.sync")

_FIRST_WAIT = 2.0
_LONGEST_WAIT = 300.0
_QUIET_SECONDS = 60.0


class LinkState(StrEnum):
    """What the status block shows of the connection."""

    OFFLINE = "offline"
    EXCHANGING = "exchanging"
    SYNCED = "synced"


@dataclass(frozen=True, slots=True)
class LinkNews:
    """The state of the connection as of ``at``; ``code`` tells why it is offline."""

    state: LinkState
    at: datetime
    code: str = ""
    skew_seconds: float = 0.0


class Rounds(Protocol):
    """What the worker needs of the engine."""

    def round(self) -> RoundResult:
        """Do one whole round."""
        ...

    def wait_for_news(self, heads: dict[str, int]) -> bool:
        """Hold the server's long poll; True when a stream has moved on."""
        ...

    def abandon(self) -> None:
        """Break off the long poll that another thread holds."""
        ...

    def close(self) -> None:
        """Give up this thread's connections."""
        ...


class Worker:
    """Runs rounds on one thread of its own until it is stopped."""

    def __init__(
        self,
        make_rounds: Callable[[], Rounds],
        *,
        clock: Clock,
        tell: Callable[[LinkNews], None],
        jitter: Callable[[], float],
    ) -> None:
        self._make_rounds = make_rounds
        self._clock = clock
        self._tell = tell
        self._jitter = jitter
        self._wake = threading.Event()
        self._stopping = False
        self._failures = 0
        self._thread = threading.Thread(target=self._run, name="otklik-sync", daemon=True)
        self._listener = threading.Thread(target=self._listen, name="otklik-sync-wait", daemon=True)
        self._listening: Rounds | None = None
        self._heads: dict[str, int] = {}
        self._known = threading.Event()
        self._pause = threading.Event()

    def start(self) -> None:
        """Begin to synchronise."""
        self._thread.start()
        self._listener.start()

    def wake(self) -> None:
        """Something was saved, or the network came back: don't wait for the next turn."""
        self._wake.set()

    def stop(self, timeout: float = 5.0) -> None:
        """Finish the running step and end."""
        self._stopping = True
        self._wake.set()
        self._known.set()
        self._pause.set()
        if self._listening is not None:
            self._listening.abandon()
        self._thread.join(timeout)

    def ended(self, timeout: float) -> bool:
        """After ``stop``: whether both threads have given up disk and network within so many seconds."""
        for thread in (self._thread, self._listener):
            thread.join(timeout)
        return not (self._thread.is_alive() or self._listener.is_alive())

    def _run(self) -> None:
        rounds = self._make_rounds()
        try:
            while not self._stopping:
                self._wake.clear()
                self._wake.wait(self._turn(rounds))
        finally:
            rounds.close()

    def _turn(self, rounds: Rounds) -> float:
        """Do one round; returns the seconds to wait for the next one."""
        self._say(LinkState.EXCHANGING)
        try:
            result = rounds.round()
        except ExchangeEnded as ended:
            return self._after_trouble(ended)
        except Exception:
            # A defect here must not end synchronisation for the day: logged, retried later.
            log.exception("synchronisation failed")
            return self._after_trouble(Offline("sync_failed"))
        self._failures = 0
        self._say(LinkState.SYNCED, skew=result.skew.total_seconds())
        self._heads = result.heads
        self._known.set()
        return _QUIET_SECONDS

    def _after_trouble(self, ended: ExchangeEnded) -> float:
        self._failures += 1
        self._say(LinkState.OFFLINE, code=ended.code)
        wait = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** (self._failures - 1))
        return float(wait * (0.5 + self._jitter()))

    def _say(self, state: LinkState, *, code: str = "", skew: float = 0.0) -> None:
        self._tell(LinkNews(state, self._clock.now(), code, skew))

    def _listen(self) -> None:
        """Hold the long poll; it carries no data, only a reason to wake.

        It waits from where the last round came to, so our own operations don't wake it.
        """
        rounds = self._listening = self._make_rounds()
        try:
            while not self._stopping:
                self._known.wait()
                if not self._stopping and self._heads and self._hold(rounds):
                    self._known.clear()
                    self._wake.set()
        finally:
            rounds.close()

    def _hold(self, rounds: Rounds) -> bool:
        try:
            return rounds.wait_for_news(self._heads)
        except ExchangeEnded:
            # The next round finds out what is wrong, and sets this going again.
            self._known.clear()
            self._pause.wait(_FIRST_WAIT)
            return False
        except Exception:
            log.exception("waiting for news failed")
            self._known.clear()
            return False
