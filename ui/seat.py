"""The seat of a page: whose desk it works at, which changes with login, language and rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from domain.errors import Fault
from services.desk import Desk
from services.office import Office
from services.settings import Settings


class Syncer(Protocol):
    """What a screen may ask of synchronisation; the composition root provides it."""

    def wake(self) -> None:
        """Exchange now rather than at the next turn."""
        ...


class TimeAuthority(Protocol):
    """Where time stamps come from; the composition root provides it."""

    def ask(self, address: str, request: bytes, /) -> bytes:
        """The reply of the authority at ``address``.

        Raises:
            OtklikError: it is not there, or its answer is none.
        """
        ...


class NoTimeAuthority:
    """No network: what is asked waits."""

    def ask(self, _address: str, _request: bytes, /) -> bytes:
        """Nobody answers."""
        raise Fault("time_stamp_authority_unreachable")


class NoSyncer:
    """A workplace that was never connected: there is nothing to wake."""

    def wake(self) -> None:
        """Nothing happens."""


@dataclass(slots=True)
class Seat:
    """The person at this computer with his desk; pages keep the seat and ask for ``desk`` each time."""

    office: Office
    desk: Desk
    settings: Settings
    syncer: Syncer
    language: str = "ru"
    time_authority: TimeAuthority = field(default_factory=NoTimeAuthority)

    @property
    def exports(self) -> Path:
        """Where files that a person asked for are offered to be saved."""
        return Path.home()
