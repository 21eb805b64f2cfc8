"""The way between a laptop and the server, and all that goes wrong on it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from tests.sync_model.pushing import ServerKilled
from tests.sync_model.server import Server

Handler = Callable[..., Any]


class Reply(Protocol):
    """What every answer carries: the key it's signed with, and a status."""

    key: int
    status: int


class Broken(Exception):
    """The exchange failed; the round ends and will be tried again."""


@dataclass(slots=True)
class Weather:
    """Probabilities of one exchange; all zero on a good day."""

    request_lost: float = 0.0
    answer_lost: float = 0.0
    doubled: float = 0.0
    kept_for_later: float = 0.0
    server_killed: float = 0.0
    wrong_server: float = 0.0
    chunk_damaged: float = 0.0

    def calm(self) -> None:
        """Switch all faults off."""
        for name in self.__slots__:
            setattr(self, name, 0.0)

    def total(self) -> float:
        """How likely anything goes wrong at all."""
        return self.request_lost + self.answer_lost + self.doubled + self.kept_for_later + self.wrong_server


class Network:
    """Calls the server's handlers, or doesn't, or twice, or much later."""

    def __init__(self, rng: random.Random, server: Server, impostor: Server, weather: Weather) -> None:
        self.rng = rng
        self.server = server
        self.impostor = impostor
        self.weather = weather
        self.late: list[tuple[Handler, dict[str, Any]]] = []

    def call(self, handler: Handler, **said: Any) -> Any:
        """One exchange; Broken when the laptop learns nothing from it."""
        weather = self.weather
        chance = self.rng.random() if weather.total() else 1.0
        if (chance := chance - weather.request_lost) < 0:
            raise Broken
        if (chance := chance - weather.wrong_server) < 0:
            return self._ask(self.impostor, handler, said)
        if (chance := chance - weather.kept_for_later) < 0:
            self.late.append((handler, said))
        elif (chance := chance - weather.doubled) < 0:
            self._ask(self.server, handler, said)
        reply = self._ask(self.server, handler, said)
        if 0 <= chance < weather.answer_lost:
            raise Broken
        return reply

    def _ask(self, server: Server, handler: Handler, said: dict[str, Any]) -> Any:
        if self.weather.server_killed and self.rng.random() < self.weather.server_killed:
            server.commits_until_kill = self.rng.randrange(3)
        try:
            return handler(server, **said)
        except ServerKilled:
            server.witness.met("server killed inside a push")
            raise Broken from None
        finally:
            server.commits_until_kill = -1

    def replay_late(self) -> bool:
        """Deliver a request of long ago; nobody reads the answer. False when there's none."""
        if not self.late:
            return False
        handler, said = self.late.pop(self.rng.randrange(len(self.late)))
        try:
            self._ask(self.server, handler, said)
        except Broken:
            return True
        return True
