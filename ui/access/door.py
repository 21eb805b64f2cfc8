"""What the unlocking screen asks of the program: who may come in, and with what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from services.people import colleagues

if TYPE_CHECKING:
    from services.protection.key_ring import KeyRing


class Caller(NamedTuple):
    """A person in the list of the unlocking screen."""

    id: str
    name: str


class Unlocked(NamedTuple):
    """Who came in, how ("password", "recovery", "open"), and with which key (empty without passwords)."""

    employee_id: str
    way: str
    key: bytes = b""


class Door(Protocol):
    """A way into the data."""

    locked: bool
    """Whether a password is asked for."""

    def callers(self) -> Sequence[Caller]:
        """Who may come in."""
        ...

    def unlock(self, employee_id: str, password: str) -> Unlocked:
        """Open by password; off the window's thread."""
        ...

    def recover(self, typed: str, employee_id: str, password: str) -> Unlocked:
        """Open by the recovery key and set a new password."""
        ...


class RingDoor:
    """The door of data that are locked by passwords."""

    locked = True

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring

    def callers(self) -> Sequence[Caller]:
        """Everybody who has a slot."""
        return [Caller(holder.employee_id, holder.label) for holder in self._ring.holders()]

    def unlock(self, employee_id: str, password: str) -> Unlocked:
        """Open a person's slot.

        Raises:
            BadInput: ``password_wrong``.
            Refusal: ``unlock_wait``.
        """
        return Unlocked(employee_id, "password", self._ring.unlock(employee_id, password))

    def recover(self, typed: str, employee_id: str, password: str) -> Unlocked:
        """Open the recovery slot; the person gets a new password.

        Raises:
            BadInput: the recovery key is wrong.
            Refusal: ``unlock_wait``, or the password is no protection.
        """
        key = self._ring.unlock_by_recovery(typed)
        label = next(one.name for one in self.callers() if one.id == employee_id)
        self._ring.add_person(key, employee_id=employee_id, label=label, password=password)
        return Unlocked(employee_id, "recovery", key)


class OpenDoor:
    """The door of the demonstration: anybody of the invented people may come in."""

    locked = False

    def __init__(self, language: Callable[[], str]) -> None:
        self._language = language

    def callers(self) -> Sequence[Caller]:
        """All employees."""
        return [Caller(one.id, one.short) for one in colleagues(language=self._language())]

    def unlock(self, employee_id: str, password: str) -> Unlocked:  # noqa: ARG002
        """Come in."""
        return Unlocked(employee_id, "open")

    def recover(self, typed: str, employee_id: str, password: str) -> Unlocked:  # noqa: ARG002
        """Come in."""
        return Unlocked(employee_id, "open")
