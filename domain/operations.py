"""Operations: the form in which a change travels, and the sums that prove copies equal.

One operation is a JSON object (``docs/sync.md``). Its hash covers what it *says* and leaves
out where it stands in a replica's queue (``rid``, ``n``, ``off``): after a fork the queue is
renumbered while the operation stays the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

SCHEMA = 1
"""Version of the operations that this program writes."""

Body = dict[str, object]
_PLACE_IN_QUEUE = frozenset({"rid", "n", "off", "h"})


def canonical(value: object) -> str:
    """JSON with sorted keys and no spaces: one text for one value, on every machine."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def content_hash(body: Mapping[str, object]) -> str:
    """SHA-256 (hex) of what the operation says."""
    said = {key: value for key, value in body.items() if key not in _PLACE_IN_QUEUE}
    return hashlib.sha256(canonical(said).encode("utf-8")).hexdigest()


def next_chain(chain: str, op_id: str, outcome: str) -> str:
    """The stream's chain after one more entry: equal chains mean equal histories."""
    return hashlib.sha256(f"{chain}\n{op_id}\n{outcome}".encode()).hexdigest()


def state_term(eid: str, field: str, value: object) -> int:
    """One field's part of a stream's state sum; parts are added modulo 2**64."""
    text = f"{eid}\n{field}\n{canonical(value)}"
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:8], "big")
