"""The printed recovery key: eight groups of six digits, each of which checks itself.

Digits are the same on every keyboard. A group is a number of 16 bits times eleven, so a wrong or
swapped digit is named by its group before anything is tried; together they are 128 bits.
"""

from __future__ import annotations

from domain.errors import BadInput
from domain.identity import RandomBytes

GROUPS = 8
_DIGITS = 6
_CHECK = 11
_LARGEST = 0xFFFF * _CHECK


def make_recovery_key(random_bytes: RandomBytes) -> str:
    """A new recovery key as it is printed."""
    parts = (int.from_bytes(random_bytes(2), "big") for _ in range(GROUPS))
    return "-".join(f"{part * _CHECK:0{_DIGITS}d}" for part in parts)


def read_recovery_key(typed: str) -> str:
    """The key as it was printed, from what a person typed; spaces and dashes don't matter.

    Raises:
        BadInput: ``recovery_key_length`` or ``recovery_key_group``, naming the wrong group.
    """
    digits = "".join(letter for letter in typed if letter.isascii() and letter.isdigit())
    if len(digits) != GROUPS * _DIGITS:
        raise BadInput("recovery_key_length", digits=len(digits), wanted=GROUPS * _DIGITS)
    groups = [digits[start : start + _DIGITS] for start in range(0, len(digits), _DIGITS)]
    for place, group in enumerate(groups, 1):
        if int(group) % _CHECK or int(group) > _LARGEST:
            raise BadInput("recovery_key_group", group=place)
    return "-".join(groups)
