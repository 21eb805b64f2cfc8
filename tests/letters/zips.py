"""ZIP files that no honest program writes, built byte by byte."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Raw:
    """An entry as it is going to stand in the file; None means "as it should be"."""

    name: bytes
    content: bytes
    method: int = 8
    flags: int = 0
    declared_size: int | None = None
    crc: int | None = None
    local_name: bytes | None = None
    before: bytes = b""
    extra: bytes = b""
    local_extra: bytes = b""

    @property
    def packed(self) -> bytes:
        if self.method != 8:
            return self.content
        deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
        return deflater.compress(self.content) + deflater.flush()


def build(
    entries: Sequence[Raw], *, comment: bytes = b"", count: int | None = None, prefix: bytes = b""
) -> bytes:
    """The file; ``count`` lies about the number of entries, ``prefix`` stands before the first."""
    body, directory = prefix, b""
    for entry in entries:
        body += entry.before
        packed = entry.packed
        size = len(entry.content) if entry.declared_size is None else entry.declared_size
        crc = zlib.crc32(entry.content) if entry.crc is None else entry.crc
        sizes = struct.pack("<3L", crc, len(packed), size)
        local = entry.name if entry.local_name is None else entry.local_name
        common = struct.pack("<5H", 20, entry.flags, entry.method, 0, 33)
        directory += b"PK\1\2" + struct.pack("<H", 20) + common + sizes
        directory += struct.pack("<5H2L", len(entry.name), len(entry.extra), 0, 0, 0, 0, len(body))
        directory += entry.name + entry.extra
        body += b"PK\3\4" + common + sizes + struct.pack("<2H", len(local), len(entry.local_extra))
        body += local + entry.local_extra + packed
    told = len(entries) if count is None else count
    end = struct.pack("<4H2LH", 0, 0, told, told, len(directory), len(body), len(comment))
    return body + directory + b"PK\5\6" + end + comment
