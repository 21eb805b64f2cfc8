"""Writes a compound file (MS-CFB version 3) as Outlook saves a mail: enough of it for the tests."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime

SECTOR = 512
SMALL = 64
_CUT = 4096
"""Streams shorter than this lie in small sectors, inside the stream of the root."""
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_STREAM, _STORAGE, _ROOT = 2, 1, 5
Tree = dict[str, "bytes | Tree"]


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    children: list[int] = field(default_factory=list)
    start: int = _END


def outlook_mail(
    *,
    subject: str = "",
    body: str = "",
    sender: str = "",
    address: str = "",
    delivered: datetime | None = None,
    html: bytes = b"",
    files: tuple[tuple[str, bytes, str], ...] = (),
) -> bytes:
    """A message as Outlook writes it, with wide strings."""
    tree: Tree = {"__properties_version1.0": _properties(delivered)}
    texts = {"0037": subject, "1000": body, "0C1A": sender, "5D01": address}
    for tag, text in texts.items():
        if text:
            tree[f"__substg1.0_{tag}001F"] = text.encode("utf-16-le")
    if html:
        tree["__substg1.0_10130102"] = html
    for number, (name, data, media_type) in enumerate(files):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__substg1.0_37010102": data,
            "__substg1.0_3707001F": name.encode("utf-16-le"),
            "__substg1.0_370E001F": media_type.encode("utf-16-le"),
        }
    return compound_file(tree)


def _properties(delivered: datetime | None) -> bytes:
    ticks = (
        int((delivered - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000) if delivered else 0
    )
    return b"\0" * 32 + (struct.pack("<IIQ", 0x0E060040, 6, ticks) if delivered else b"")


def compound_file(tree: Tree) -> bytes:
    entries = [_Entry("Root Entry", _ROOT)]
    _add(entries, 0, tree)
    sectors: list[bytes] = []
    chain: list[int] = []
    small: list[bytes] = []
    small_chain: list[int] = []
    for entry in entries[1:]:
        if entry.kind == _STREAM and len(entry.data) < _CUT:
            entry.start = _store(small, small_chain, entry.data, SMALL)
        elif entry.kind == _STREAM:
            entry.start = _store(sectors, chain, entry.data)
    entries[0].data = b"".join(small)
    entries[0].start = _store(sectors, chain, entries[0].data)
    directory = b"".join(_directory_entry(entries, entry) for entry in entries)
    first_directory = _store(sectors, chain, directory)
    small_chain += [_FREE] * (-len(small_chain) % (SECTOR // 4))
    first_small = _store(sectors, chain, struct.pack(f"<{len(small_chain)}I", *small_chain))
    return _finished(sectors, chain, first_directory, (first_small, len(small_chain) * 4 // SECTOR))


def _finished(sectors: list[bytes], chain: list[int], first_directory: int, small: tuple[int, int]) -> bytes:
    fat_count = 1
    while fat_count * (SECTOR // 4) < len(chain) + fat_count:
        fat_count += 1
    first_fat = len(chain)
    chain += [_FAT] * fat_count
    chain += [_FREE] * (fat_count * (SECTOR // 4) - len(chain))
    fat = struct.pack(f"<{len(chain)}I", *chain)
    head = _header(first_directory, first_fat, fat_count, small)
    return head + b"".join(sectors) + fat


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    for name, content in tree.items():
        entries[parent].children.append(len(entries))
        if isinstance(content, bytes):
            entries.append(_Entry(name, _STREAM, content))
        else:
            entries.append(_Entry(name, _STORAGE))
            _add(entries, len(entries) - 1, content)


def _store(sectors: list[bytes], chain: list[int], data: bytes, size: int = SECTOR) -> int:
    if not data:
        return _END
    first = len(sectors)
    pieces = [data[place : place + size].ljust(size, b"\0") for place in range(0, len(data), size)]
    sectors.extend(pieces)
    chain.extend([*range(first + 1, first + len(pieces)), _END])
    return first


def _directory_entry(entries: list[_Entry], entry: _Entry) -> bytes:
    """Children hang on one another to the right: a tree, if a lean one."""
    name = entry.name.encode("utf-16-le") + b"\0\0"
    own = entries.index(entry)
    parent = next((one for one in entries if own in one.children), None)
    right = _NONE
    if parent is not None:
        place = parent.children.index(own)
        right = parent.children[place + 1] if place + 1 < len(parent.children) else _NONE
    child = entry.children[0] if entry.children else _NONE
    head = name.ljust(64, b"\0") + struct.pack("<HBB", len(name), entry.kind, 1)
    links = struct.pack("<III", _NONE, right, child)
    return head + links + b"\0" * 36 + struct.pack("<IQ", entry.start, len(entry.data))


def _header(first_directory: int, first_fat: int, fat_count: int, small: tuple[int, int]) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIIII", 0, fat_count, first_directory, 0, _CUT, small[0])
    head += struct.pack("<III", small[1], _END, 0)
    places = [first_fat + number for number in range(fat_count)]
    return head + struct.pack("<109I", *(places + [_FREE] * (109 - len(places))))
