"""The key ring of a computer: who may unlock its data, and every change of that.

Asked before the database is open, so it knows no desk: the composition root gives it folder,
clock and randomness. Each function runs Argon2id where it takes or makes a password, a sixth of a
second by intention: call it off the window's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from domain.clock import Clock
from domain.errors import BadInput, Refusal
from domain.identity import RandomBytes
from services.protection.attempts import Attempts
from services.protection.key_file import KeyFile
from services.protection.key_slots import Hardness, Slot, SlotKind, check_password, unwrap, wrap
from services.protection.recovery_key import make_recovery_key, read_recovery_key

RECOVERY = "recovery"


class SecretStore(Protocol):
    """The operating system's own keeper of secrets."""

    def get(self, name: str, /) -> str:
        """The secret of that name, empty if there is none."""
        ...

    def put(self, name: str, secret: str, /) -> None:
        """Keep a secret."""
        ...

    def remove(self, name: str, /) -> None:
        """Forget a secret."""
        ...


@dataclass(frozen=True, slots=True)
class Holder:
    """A person who may unlock this computer; ``kept_by_system`` without typing, too."""

    employee_id: str
    label: str
    kept_by_system: bool


class KeyRing:
    """The slots of one data directory."""

    def __init__(
        self, folder: Path, *, clock: Clock, random_bytes: RandomBytes, hardness: Hardness | None = None
    ) -> None:
        self._file = KeyFile(folder)
        self._attempts = Attempts(folder, clock)
        self._random = random_bytes
        self._hardness = hardness

    def exists(self) -> bool:
        """Whether the data are locked by passwords."""
        return self._file.exists()

    def slots(self) -> list[Slot]:
        """Every slot, for a backup.

        Raises:
            BadInput: ``key_file_damaged`` or ``key_file_newer``.
        """
        return self._file.read()

    def holders(self) -> list[Holder]:
        """Who may unlock, in the order they were added."""
        slots = self._file.read()
        kept = {slot.employee_id for slot in slots if slot.kind is SlotKind.SYSTEM}
        people = [slot for slot in slots if slot.kind is SlotKind.PERSON]
        return [Holder(slot.employee_id, slot.label, slot.employee_id in kept) for slot in people]

    def begin(self, key: bytes, *, employee_id: str, label: str, password: str) -> str:
        """Lock the data for the first time; the recovery key, to be printed and kept elsewhere.

        Raises:
            Refusal: the password is no protection.
        """
        check_password(password)
        recovery = make_recovery_key(self._random)
        person = self._person(key, employee_id, label, password)
        self._file.write([person, self._recovery(key, recovery)])
        return recovery

    def unlock(self, employee_id: str, password: str) -> bytes:
        """The data key.

        Raises:
            BadInput: ``password_wrong`` with the count of tries, ``nobody_unlocks_so``.
            Refusal: ``unlock_wait``; too many wrong tries.
        """
        return self._open(self._slot_of(employee_id), password, employee_id)

    def unlock_by_recovery(self, typed: str) -> bytes:
        """The data key by the printed recovery key.

        Raises:
            BadInput: ``recovery_key_length``, ``recovery_key_group`` or ``password_wrong``.
            Refusal: ``unlock_wait``.
        """
        recovery = read_recovery_key(typed)
        slot = next((one for one in self._file.read() if one.kind is SlotKind.RECOVERY), None)
        if slot is None:
            raise BadInput("nobody_unlocks_so")
        return self._open(slot, recovery, RECOVERY)

    def add_person(self, key: bytes, *, employee_id: str, label: str, password: str) -> None:
        """Give a person a slot, or a new password where they had one.

        Raises:
            Refusal: the password is no protection.
        """
        check_password(password)
        kept = [slot for slot in self._file.read() if slot.employee_id != employee_id]
        self._file.write([*kept, self._person(key, employee_id, label, password)])
        self._attempts.succeeded(employee_id)

    def change_password(self, employee_id: str, *, old: str, new: str) -> None:
        """Rewrap the key under another password.

        Raises:
            BadInput: ``password_wrong``.
            Refusal: ``unlock_wait``, or the new password is no protection.
        """
        slot = self._slot_of(employee_id)
        check_password(new)
        key = self._open(slot, old, employee_id)
        self.add_person(key, employee_id=employee_id, label=slot.label, password=new)

    def remove_person(self, employee_id: str) -> None:
        """Take a person's slots away.

        Raises:
            Refusal: ``last_holder_stays``; somebody must be able to unlock.
        """
        slots = self._file.read()
        left = [slot for slot in slots if slot.employee_id != employee_id]
        if not any(slot.kind is SlotKind.PERSON for slot in left):
            raise Refusal("last_holder_stays")
        self._file.write(left)

    def renew_recovery(self, key: bytes) -> str:
        """A new recovery key; the old printed one opens nothing any more."""
        recovery = make_recovery_key(self._random)
        kept = [slot for slot in self._file.read() if slot.kind is not SlotKind.RECOVERY]
        self._file.write([*kept, self._recovery(key, recovery)])
        return recovery

    def keep_in_system(self, key: bytes, employee_id: str, store: SecretStore) -> None:
        """Let the operating system open the data when this person is signed in to it.

        Raises:
            Fault: ``system_keeps_no_secrets``.
        """
        secret = self._random(32).hex()
        store.put(_secret_name(employee_id), secret)
        slot = wrap(
            key,
            secret,
            kind=SlotKind.SYSTEM,
            random_bytes=self._random,
            employee_id=employee_id,
            hardness=Hardness(64, 1, 1),  # 256 random bits need no stretching
        )
        self._file.write([*self._without_system(employee_id), slot])

    def forget_in_system(self, employee_id: str, store: SecretStore) -> None:
        """Ask this person for the password again at each start."""
        self._file.write(self._without_system(employee_id))
        store.remove(_secret_name(employee_id))

    def unlock_by_system(self, employee_id: str, store: SecretStore) -> bytes | None:
        """The data key if the operating system keeps this person's secret, else None."""
        slots = self._file.read()
        slot = next(
            (one for one in slots if one.kind is SlotKind.SYSTEM and one.employee_id == employee_id), None
        )
        secret = store.get(_secret_name(employee_id)) if slot is not None else ""
        if slot is None or not secret:
            return None
        try:
            return unwrap(slot, secret)
        except BadInput:
            return None

    def _open(self, slot: Slot, secret: str, who: str) -> bytes:
        self._attempts.check(who)
        try:
            key = unwrap(slot, secret)
        except BadInput as error:
            raise BadInput("password_wrong", wrong=self._attempts.failed(who)) from error
        self._attempts.succeeded(who)
        return key

    def _slot_of(self, employee_id: str) -> Slot:
        for slot in self._file.read():
            if slot.kind is SlotKind.PERSON and slot.employee_id == employee_id:
                return slot
        raise BadInput("nobody_unlocks_so")

    def _person(self, key: bytes, employee_id: str, label: str, password: str) -> Slot:
        return wrap(
            key,
            password,
            kind=SlotKind.PERSON,
            random_bytes=self._random,
            employee_id=employee_id,
            label=label,
            hardness=self._hardness,
        )

    def _recovery(self, key: bytes, recovery: str) -> Slot:
        return wrap(key, recovery, kind=SlotKind.RECOVERY, random_bytes=self._random, hardness=self._hardness)

    def _without_system(self, employee_id: str) -> list[Slot]:
        return [
            slot
            for slot in self._file.read()
            if slot.kind is not SlotKind.SYSTEM or slot.employee_id != employee_id
        ]


def _secret_name(employee_id: str) -> str:
    return f"slot {employee_id}"
