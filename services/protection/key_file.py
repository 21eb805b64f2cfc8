"""The file of key slots: two copies with a checksum each, so that one flipped bit locks nobody out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from domain import limits
from domain.errors import BadInput
from services.paths import KEYS
from services.protection.durable import disk_fault, write_durably
from services.protection.key_slots import Hardness, Slot, SlotKind
from services.protection.twin_file import put_aside

VERSION = 1
NAME, COPY = KEYS
_LARGEST = limits.KEY_SLOTS_FILE
_MOST_SLOTS = limits.KEY_SLOTS
_MOST_MEMORY_KIB = limits.KEY_MEMORY_KIB
_MOST_PASSES = limits.KEY_PASSES
_MOST_LANES = limits.KEY_LANES


class KeyFile:
    """Reads and writes the slots of one data directory."""

    def __init__(self, folder: Path) -> None:
        self._files = (folder / NAME, folder / COPY)

    def exists(self) -> bool:
        """Whether this data directory is locked by passwords."""
        return any(file.exists() for file in self._files)

    def read(self) -> list[Slot]:
        """The slots; a damaged copy is replaced by the sound one.

        Raises:
            BadInput: ``key_file_damaged`` when neither copy is sound, ``key_file_newer``.
            Fault: the disk doesn't let us read.
        """
        found = [self._sound(file) for file in self._files]
        content = next((one for one in found if one is not None), None)
        if content is None:
            raise BadInput("key_file_damaged", where=NAME)
        for file, one in zip(self._files, found, strict=True):
            if one is None:
                put_aside(file)
            if one != content:
                write_durably(file, content)
        return read_slots(content)

    def write(self, slots: Sequence[Slot]) -> None:
        """Replace the slots in both copies, one after the other.

        Raises:
            Fault: the disk stopped us; at least one copy is sound.
        """
        content = slots_text(slots)
        for file in self._files:
            write_durably(file, content)

    @staticmethod
    def _sound(file: Path) -> bytes | None:
        try:
            content = file.read_bytes() if file.stat().st_size <= _LARGEST else b""
        except FileNotFoundError:
            return None
        except OSError as error:
            raise disk_fault(error, file.name) from error
        return content if _is_sound(content) else None


def slots_text(slots: Sequence[Slot]) -> bytes:
    """The slots as they lie on the disk and in a backup."""
    rows = [_row(slot) for slot in slots]
    whole = {"version": VERSION, "slots": rows, "check": _check(rows)}
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8")


def read_slots(content: bytes) -> list[Slot]:
    """The slots of a file whose checksum was found to be right.

    Raises:
        BadInput: ``key_file_newer``, or ``key_file_damaged`` where a value makes no sense.
    """
    try:
        whole = json.loads(content)
        if int(whole["version"]) > VERSION:
            raise BadInput("key_file_newer", where=NAME)
        return [_slot(row) for row in whole["slots"][:_MOST_SLOTS]]
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput("key_file_damaged", where=NAME) from error


def _is_sound(content: bytes) -> bool:
    try:
        whole = json.loads(content)
        return isinstance(whole, dict) and whole.get("check") == _check(whole["slots"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return False


def _check(rows: object) -> str:
    return hashlib.sha256(json.dumps(rows, ensure_ascii=False, sort_keys=True).encode("utf-8")).hexdigest()


def _row(slot: Slot) -> dict[str, object]:
    hardness = slot.hardness
    return {
        "kind": str(slot.kind),
        "employee": slot.employee_id,
        "label": slot.label,
        "argon2id": {"memory_kib": hardness.memory_kib, "passes": hardness.passes, "lanes": hardness.lanes},
        "salt": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _slot(row: Mapping[str, Any]) -> Slot:
    costs = row["argon2id"]
    hardness = Hardness(
        _within(costs["memory_kib"], _MOST_MEMORY_KIB),
        _within(costs["passes"], _MOST_PASSES),
        _within(costs["lanes"], _MOST_LANES),
    )
    return Slot(
        kind=SlotKind(row["kind"]),
        employee_id=str(row["employee"]),
        label=str(row["label"])[:200],
        hardness=hardness,
        salt=bytes.fromhex(row["salt"]),
        nonce=bytes.fromhex(row["nonce"]),
        wrapped=bytes.fromhex(row["wrapped"]),
    )


def _within(value: object, most: int) -> int:
    """A cost that a stranger may have written: a file must not be able to eat all memory."""
    if not isinstance(value, int) or not 1 <= value <= most:
        raise ValueError("cost")
    return value
