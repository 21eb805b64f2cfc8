"""Operations: the form in which a change travels, and the sums that prove copies equal.

One operation is a JSON object (``docs/sync.md``). Its hash covers what it *says* and leaves
out where it stands in a replica's queue (``rid``, ``n``, ``off``): after a fork the queue is
renumbered while the operation stays the same.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from typing import Any

SCHEMA = 1
"""Version of the operations that this program writes."""

CHAIN_LENGTH = 32
CHAIN_START = "0" * CHAIN_LENGTH
"""The chain of a stream without entries."""
SUM_MODULUS = 1 << 64

Body = dict[str, object]
PLACE_IN_QUEUE = frozenset({"rid", "n", "off", "h"})
"""Keys that tell where an operation stands in its replica's queue, not what it says."""


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


_CHANGING = ("set", "resolve")


def values_said(op: Mapping[str, Any]) -> Mapping[str, Any]:
    """The values that an operation gives to fields; nothing for one that sets none."""
    if op["kind"] == "put":
        return op.get("values") or {}
    if op["kind"] in _CHANGING:
        return {name: one["v"] for name, one in (op.get("set") or {}).items()}
    return {}


def base_seen(op: Mapping[str, Any], field: str) -> str | None:
    """The writer of a field that the operation's author saw; who creates a record saw none."""
    base: str | None = ((op.get("set") or {}).get(field) or {}).get("base")
    return base


def canonical(value: object) -> str:
    """JSON with sorted keys and no spaces: one text for one value, on every machine."""
    return _ENCODER.encode(value)


def content_text(body: Mapping[str, object]) -> str:
    """What the operation says, as canonical text."""
    return canonical({key: value for key, value in body.items() if key not in PLACE_IN_QUEUE})


def placed_text(text: str, body: Mapping[str, object], h: str) -> str:
    """The stored form of an operation: its place in the queue before its ``content_text``."""
    place = f'"n":{body["n"]},"off":{body.get("off", 0)},"rid":{canonical(body["rid"])}'
    return f'{{"h":"{h}",{place},{text[1:]}'


def text_of_placed(stored: str, body: Mapping[str, object]) -> str:
    """The ``content_text`` in a stored form; ``body`` is what ``stored`` says."""
    before = placed_text("{", body, str(body.get("h")))
    return f"{{{stored[len(before) :]}" if stored.startswith(before) else content_text(body)


def text_hash(text: str) -> str:
    """SHA-256 (hex) of a text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def content_hash(body: Mapping[str, object]) -> str:
    """SHA-256 (hex) of what the operation says."""
    return text_hash(content_text(body))


def next_chain(chain: str, op_id: str, content: str, outcome: str) -> str:
    """The stream's chain after one more entry; equal chains mean equal histories.

    ``content`` is the operation's ``content_hash``: without it two histories could differ in
    what was said and still look alike.
    """
    text = f"{chain}\n{op_id}\n{content}\n{outcome}"
    return hashlib.sha256(text.encode()).hexdigest()[:CHAIN_LENGTH]


def record_term(entity: str, eid: str, fields: Mapping[str, object]) -> int:
    """One record's part of a stream's state sum; a field that is None counts as absent."""
    return term_of_text(entity, eid, record_text(fields))


def record_text(fields: Mapping[str, object]) -> str:
    """The values of a record as canonical text, without those that are None."""
    return canonical({key: value for key, value in fields.items() if value is not None})


def term_of_text(entity: str, eid: str, text: str) -> int:
    """``record_term`` of a record whose ``record_text`` is at hand."""
    return _term(f"{entity}\n{eid}\n{text}")


def sums_of_texts(entity: str, texts: Iterable[tuple[bytes, bytes]], buckets: list[int]) -> None:
    """Add ``term_of_text`` of many records to the partial sums of their buckets; the sums aren't reduced.

    ``texts`` are identifiers and ``record_text``, in UTF-8.
    """
    sha256, crc32, number = hashlib.sha256, zlib.crc32, int.from_bytes
    start = entity.encode("utf-8") + b"\n"
    for eid, text in texts:
        digest = sha256(b"%b%b\n%b" % (start, eid, text)).digest()
        buckets[crc32(eid) & 0xFF] += number(digest[:8], "big")


def fact_term(op_id: str, content: str) -> int:
    """One fact's part of a stream's state sum."""
    return _term(f"{op_id}\n{content}")


def add_terms(total: int, *terms: int) -> int:
    """A state sum after ``terms`` were added; a term that goes away is given negative."""
    return (total + sum(terms)) % SUM_MODULUS


def bucket(eid: str) -> int:
    """Which of the 256 partial sums of a stream a record or a fact about it counts in."""
    return zlib.crc32(eid.encode("utf-8")) & 0xFF


def _term(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:8], "big")
