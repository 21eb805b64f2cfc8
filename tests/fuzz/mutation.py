"""Broken copies of good bytes: flipped, cut, doubled, with numbers and marks that parsers stumble over."""

from __future__ import annotations

import random

_MARKS = (
    b"\x00",
    b"\xff" * 8,
    b"<!ENTITY x SYSTEM 'file:///etc/passwd'>",
    b"]]>",
    b"\r\n\r\n",
    b"--",
    b"=?utf-8?B?",
    b"../../",
    b"9" * 40,
    b"-1",
    b"\xef\xbb\xbf",
    b"\xd0",
    b"[[" * 50,
    b"{" * 200,
    b"PK\x03\x04",
    b"{{ x }}",
)


def broken(data: bytes, chance: random.Random) -> bytes:
    """One broken copy; the same chance breaks alike."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(made) + 1)
        kind = chance.randrange(6)
        if kind == 0 and place < len(made):
            made[place] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del made[place : place + chance.randint(1, 64)]
        elif kind == 2:
            made[place:place] = made[place : place + chance.randint(1, 64)] * chance.randint(1, 20)
        elif kind == 3:
            made[place:place] = chance.choice(_MARKS)
        elif kind == 4:
            made = made[: max(place, 1)]
        else:
            made[place : place + 4] = chance.randbytes(4)
    return bytes(made)
