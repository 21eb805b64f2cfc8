"""The server's own key, kept in a file outside the database.

With it the server recognises operations that it accepted before (``mac`` of an entry), also
after the database was restored from a backup, or when a laptop brings the work of a lost one.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from dataclasses import dataclass
from pathlib import Path

from domain.identity import RandomBytes

KEY_BYTES = 32
MAC_BYTES = 9
"""Only the server itself can try a forged one, so 72 bits are plenty, and they travel with each entry."""


@dataclass(frozen=True, slots=True)
class ServerKey:
    """The secret; ``id`` may be shown and tells one key from another."""

    secret: bytes

    @property
    def id(self) -> str:
        """A short name of the key that says nothing about it."""
        return hashlib.sha256(b"otklik key id\n" + self.secret).hexdigest()[:16]

    def mac(self, op_id: str, content: str) -> str:
        """The proof that this server accepted the operation (12 characters)."""
        digest = hmac.digest(self.secret, f"{op_id}\n{content}".encode(), "sha256")
        return base64.urlsafe_b64encode(digest[:MAC_BYTES]).decode()

    def mac_is_right(self, op_id: str, content: str, given: str | None) -> bool:
        """Whether ``given`` is this server's proof."""
        return given is not None and hmac.compare_digest(
            self.mac(op_id, content).encode(), given.encode("utf-8", "replace")
        )


def load_or_create_key(path: Path, random_bytes: RandomBytes = os.urandom) -> ServerKey:
    """The key of this installation; made at the first start, readable by its owner only."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        made = path.with_suffix(".new")
        descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(random_bytes(KEY_BYTES).hex())
            file.flush()
            os.fsync(file.fileno())
        os.replace(made, path)
    return ServerKey(bytes.fromhex(path.read_text(encoding="ascii").strip()))
