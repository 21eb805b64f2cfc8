"""A strict reader and writer of the ZIP that a DOCX is.

The standard ``zipfile`` believes the central directory alone and copies an entry only by
packing it anew. Here the local headers must agree with the directory and the entries must
follow each other without gaps, so that every reader of the file sees the same parts; and
unchanged entries are copied packed, so that signing ten megabytes of pictures costs little
more than copying them. Source: PKWARE APPNOTE 6.3, narrowed by ISO/IEC 29500-2 annex B.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from domain.errors import BadInput
from letters.limits import CHUNK_BYTES, MAX_ENTRIES, MAX_PACKAGE_BYTES, MAX_UNPACKED_BYTES

STORED, DEFLATED = 0, 8

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_FIRST_DOS_DATE = 0x0021
_ENCRYPTED, _DESCRIPTOR, _MASKED = 0x0001, 0x0008, 0x2040
_DESCRIPTOR_SIZES = (12, 16)
_SECOND_OPINIONS = (0x7075, 0x0001)
_PLAIN_NAME = re.compile(r"[A-Za-z0-9_\-.\[\]/]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file in the archive; ``start`` and ``packed_size`` delimit its packed bytes."""

    name: str
    method: int
    crc: int
    packed_size: int
    size: int
    start: int

    @property
    def end(self) -> int:
        """The first byte after the packed data."""
        return self.start + self.packed_size


class Archive:
    """The entries of a ZIP by name, read lazily; raises ``BadInput`` for what is not a plain ZIP.

    ``repeated`` names entries that occur twice (names are compared without regard to case, as
    ISO/IEC 29500-2 does): the caller decides whether that is a finding or a refusal.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        entries = _read_directory(data)
        self.entries: dict[str, Entry] = {}
        repeated = []
        seen = set()
        for entry in entries:
            if entry.name.lower() in seen:
                repeated.append(entry.name)
                continue
            seen.add(entry.name.lower())
            if not entry.name.endswith("/"):
                self.entries[entry.name] = entry
        self.repeated: tuple[str, ...] = tuple(repeated)

    def __contains__(self, name: str) -> bool:
        return name in self.entries

    def read(self, name: str) -> bytes:
        """The unpacked bytes of an entry, at most as many as the directory declares."""
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """The unpacked bytes piece by piece; damage is reported with the last piece."""
        entry = self.entries[name]
        crc = size = 0
        for piece in _unpacked(self.packed(name), entry):
            crc, size = zlib.crc32(piece, crc), size + len(piece)
            if size > entry.size:
                raise BadInput("package_damaged", where=name)
            yield piece
        if size != entry.size or crc != entry.crc:
            raise BadInput("package_damaged", where=name)

    def packed(self, name: str) -> memoryview:
        """The packed bytes of an entry, not copied."""
        entry = self.entries[name]
        return memoryview(self._data)[entry.start : entry.end]


def write_archive(source: Archive, order: Sequence[str], fresh: Mapping[str, bytes]) -> bytes:
    """A new ZIP with the entries in ``order``: from ``fresh`` where given, else copied packed.

    Entries carry no time of day and no attributes, so equal contents give equal files.
    """
    pieces: list[bytes | memoryview] = []
    directory: list[bytes] = []
    offset = 0
    for name in order:
        entry, packed = _pack(name, fresh[name]) if name in fresh else _copy(source, name)
        header = _local_header(entry)
        directory.append(_central_header(entry, offset))
        pieces += (header, packed)
        offset += len(header) + entry.packed_size
    size = sum(map(len, directory))
    end = _END.pack(b"PK\5\6", 0, 0, len(directory), len(directory), size, offset, 0)
    return b"".join((*pieces, *directory, end))


def _copy(source: Archive, name: str) -> tuple[Entry, memoryview]:
    return source.entries[name], source.packed(name)


def _pack(name: str, content: bytes) -> tuple[Entry, bytes]:
    deflater = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = deflater.compress(content) + deflater.flush()
    method = DEFLATED
    if len(packed) >= len(content):
        method, packed = STORED, content
    return Entry(name, method, zlib.crc32(content), len(packed), len(content), 0), packed


def _local_header(entry: Entry) -> bytes:
    name = entry.name.encode("ascii")
    sizes = (entry.crc, entry.packed_size, entry.size, len(name), 0)
    return _LOCAL.pack(b"PK\3\4", 20, 0, entry.method, 0, _FIRST_DOS_DATE, *sizes) + name


def _central_header(entry: Entry, offset: int) -> bytes:
    name = entry.name.encode("ascii")
    sizes = (entry.crc, entry.packed_size, entry.size, len(name), 0, 0, 0, 0, 0, offset)
    return _CENTRAL.pack(b"PK\1\2", 20, 20, 0, entry.method, 0, _FIRST_DOS_DATE, *sizes) + name


def _read_directory(data: bytes) -> list[Entry]:
    if len(data) > MAX_PACKAGE_BYTES:
        raise BadInput("package_too_large", size=len(data), limit=MAX_PACKAGE_BYTES)
    count, start, end = _directory_bounds(data)
    if count > MAX_ENTRIES:
        raise BadInput("package_too_many_entries", count=count, limit=MAX_ENTRIES)
    spans: list[tuple[int, Entry, bool]] = []
    position = start
    for _ in range(count):
        offset, entry, described, position = _read_central(data, position, end)
        spans.append((offset, entry, described))
    if position != end:
        raise BadInput("package_damaged", where="directory")
    _refuse_bomb([entry for _, entry, _ in spans])
    _refuse_gaps(data, spans, start)
    return [entry for _, entry, _ in spans]


def _directory_bounds(data: bytes) -> tuple[int, int, int]:
    """How many entries, and where the central directory starts and ends."""
    end = len(data) - _END.size
    if end < 0 or data[end : end + 4] != b"PK\5\6" or not data.startswith(b"PK"):
        raise BadInput("package_not_zip")
    _, disk, directory_disk, here, count, size, start, comment = _END.unpack_from(data, end)
    if disk or directory_disk or here != count or comment or start + size != end:
        raise BadInput("package_damaged", where="directory")
    return count, start, end


def _read_central(data: bytes, position: int, end: int) -> tuple[int, Entry, bool, int]:
    if position + _CENTRAL.size > end:
        raise BadInput("package_damaged", where="directory")
    fields = _CENTRAL.unpack_from(data, position)
    magic, _, _, flags, method, _, _, crc, packed, size, names, extra, comment, *_, offset = fields
    after = position + _CENTRAL.size + names
    if magic != b"PK\1\2" or after + extra + comment > end:
        raise BadInput("package_damaged", where="directory")
    name = _plain_name(data[after - names : after])
    _refuse_second_opinion(data[after : after + extra], name)
    if flags & (_ENCRYPTED | _MASKED):
        raise BadInput("package_encrypted", where=name)
    if method not in (STORED, DEFLATED):
        raise BadInput("package_method_unknown", where=name, method=method)
    entry = Entry(name, method, crc, packed, size, _data_start(data, offset, name, method))
    _match_local(data, offset, entry, flags)
    return offset, entry, bool(flags & _DESCRIPTOR), after + extra + comment


def _plain_name(raw: bytes) -> str:
    """A part name that every office program reads alike: ASCII, no way out of the package."""
    name = raw.decode("ascii", "replace")
    parts = name.removesuffix("/").split("/")
    sound = _PLAIN_NAME.fullmatch(name) and all(part and not part.endswith(".") for part in parts)
    if not sound:
        raise BadInput("package_name", where=name[:120])
    return name


def _data_start(data: bytes, offset: int, name: str, method: int) -> int:
    if offset + _LOCAL.size > len(data):
        raise BadInput("package_damaged", where=name)
    magic, _, _, local_method, *_, names, extra = _LOCAL.unpack_from(data, offset)
    start: int = offset + _LOCAL.size + names
    same_name = data[offset + _LOCAL.size : start] == name.encode("ascii")
    if magic != b"PK\3\4" or local_method != method or not same_name:
        raise BadInput("package_damaged", where=name)
    _refuse_second_opinion(data[start : start + extra], name)
    return start + int(extra)


def _refuse_second_opinion(extra: bytes, name: str) -> None:
    """Refuse extra fields that give some readers another name (Info-ZIP) or other sizes (ZIP64)."""
    position = 0
    while position + 4 <= len(extra):
        identifier, size = struct.unpack_from("<2H", extra, position)
        if identifier in _SECOND_OPINIONS:
            raise BadInput("package_hidden_bytes", where=name)
        position += 4 + size


def _match_local(data: bytes, offset: int, entry: Entry, flags: int) -> None:
    """The local header tells the same sizes, or none where a descriptor follows the data."""
    _, _, local_flags, _, _, _, crc, packed, size, _, _ = _LOCAL.unpack_from(data, offset)
    told = (crc, packed, size)
    wanted = [(entry.crc, entry.packed_size, entry.size)]
    if flags & _DESCRIPTOR:
        wanted.append((0, 0, 0))
    if told not in wanted or (local_flags ^ flags) & _DESCRIPTOR:
        raise BadInput("package_damaged", where=entry.name)
    if entry.name.endswith("/") and entry.size:
        raise BadInput("package_name", where=entry.name)


def _refuse_bomb(entries: Sequence[Entry]) -> None:
    total = sum(entry.size for entry in entries)
    if total > MAX_UNPACKED_BYTES:
        raise BadInput("package_unpacks_too_large", size=total, limit=MAX_UNPACKED_BYTES)


def _refuse_gaps(data: bytes, spans: list[tuple[int, Entry, bool]], directory: int) -> None:
    """Nothing lies before, between or over the entries: no room for parts only some readers see."""
    expected = [0]
    for offset, entry, described in sorted(spans, key=lambda span: span[0]):
        if offset not in expected:
            raise BadInput("package_hidden_bytes", where=entry.name)
        expected = [entry.end]
        if described:
            expected = [entry.end + size for size in _described(data, entry)]
    if directory not in expected:
        raise BadInput("package_hidden_bytes", where="directory")


def _described(data: bytes, entry: Entry) -> tuple[int, ...]:
    """The lengths that the data descriptor after ``entry`` can have."""
    wanted = struct.pack("<3L", entry.crc, entry.packed_size, entry.size)
    plain = data[entry.end : entry.end + 12] == wanted
    marked = data[entry.end : entry.end + 16] == b"PK\7\x08" + wanted
    if not plain and not marked:
        raise BadInput("package_damaged", where=entry.name)
    return tuple(size for size, is_it in zip(_DESCRIPTOR_SIZES, (plain, marked), strict=True) if is_it)


def _unpacked(packed: memoryview, entry: Entry) -> Iterator[bytes]:
    if entry.method == STORED:
        if entry.packed_size != entry.size:
            raise BadInput("package_damaged", where=entry.name)
        for start in range(0, len(packed), CHUNK_BYTES):
            yield bytes(packed[start : start + CHUNK_BYTES])
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for start in range(0, len(packed), CHUNK_BYTES):
            pending: bytes | memoryview = packed[start : start + CHUNK_BYTES]
            while pending:
                yield inflater.decompress(pending, CHUNK_BYTES)
                pending = inflater.unconsumed_tail
            if inflater.unused_data or (inflater.eof and start + CHUNK_BYTES < len(packed)):
                raise BadInput("package_damaged", where=entry.name)
        yield inflater.flush()
    except zlib.error as reason:
        raise BadInput("package_damaged", where=entry.name) from reason
    if not inflater.eof:
        raise BadInput("package_damaged", where=entry.name)
