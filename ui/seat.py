"""The seat of a page: whose desk it works at, which changes with login, language and rules."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from services.desk import Desk
from services.office import Office
from services.settings import Settings


class Syncer(Protocol):
    """What a screen may ask of synchronisation; the composition root provides it."""

    def wake(self) -> None:
        """Exchange now rather than at the next turn."""
        ...


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

    @property
    def exports(self) -> Path:
        """Where files that a person asked for are offered to be saved."""
        return Path.home()
