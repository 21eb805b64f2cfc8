"""The hash chain of the audit trail: an entry removed, added or edited later shows."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from domain.operations import canonical

GENESIS = "0" * 64
"""What the first entry names as its predecessor."""


def digest(previous: str, entry: Mapping[str, object]) -> str:
    """SHA-256 (hex) of an entry's columns bound to the entry before it."""
    return hashlib.sha256(f"{previous}\n{canonical(entry)}".encode()).hexdigest()
