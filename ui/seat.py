"""The seat of a page: whose desk it works at, which changes with login, language and rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from domain.errors import BadInput, Fault
from domain.permissions import only_reads
from services.desk import Desk
from services.office import Office
from services.settings import Settings


class Syncer(Protocol):
    """What a screen may ask of synchronisation; the composition root provides it."""

    def wake(self) -> None:
        """Exchange now rather than at the next turn."""
        ...

    def new_phrase(self) -> str:
        """A pass phrase for a package, to be read out to a colleague."""
        ...

    def package(self, phrase: str) -> tuple[bytes, int]:
        """Everything that waits to be sent, encrypted for a stick, and how many operations it is."""
        ...

    def take_package(self, data: bytes, phrase: str) -> int:
        """Take a colleague's package along to the centre; how many operations are in it."""
        ...

    def fetch_copy(self, tell: Callable[[int, int], object]) -> object:
        """Fetch the centre's whole copy, ready to be put in place; ``tell`` hears bytes done and in all.

        Raises:
            OtklikError: the exchange stopped; nothing has changed.
        """
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

    def new_phrase(self) -> str:
        """No package, no phrase."""
        return ""

    def package(self, phrase: str) -> tuple[bytes, int]:  # noqa: ARG002 - the protocol's signature
        """Refuse: there is no centre to carry it to.

        Raises:
            BadInput: ``not_enrolled``.
        """
        raise BadInput("not_enrolled")

    def take_package(self, data: bytes, phrase: str) -> int:  # noqa: ARG002 - the protocol's signature
        """Refuse: there is no centre to carry it to.

        Raises:
            BadInput: ``not_enrolled``.
        """
        raise BadInput("not_enrolled")

    def fetch_copy(self, tell: Callable[[int, int], object]) -> object:  # noqa: ARG002 - the protocol's
        """Refuse: there is no centre to fetch from.

        Raises:
            BadInput: ``not_enrolled``.
        """
        raise BadInput("not_enrolled")


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
    def reads_only(self) -> bool:
        """Whether the person here only audits: sees everything, changes nothing."""
        return only_reads(self.desk.person.roles)

    @property
    def exports(self) -> Path:
        """Where files that a person asked for are offered to be saved."""
        return Path.home()
