"""The parts that every request needs, put together once by the entry point or a test."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from domain.clock import Clock, SystemClock
from domain.identity import RandomBytes, new_id
from server.blobs import BlobStore
from server.database import Database
from server.database.schema import prepare
from server.epochs import Witness, begin_epoch, current_epoch, first_epoch
from server.keys import ServerKey, load_or_create_key


@dataclass(frozen=True, slots=True)
class Site:
    """One installation of the server as one process sees it; no state of its own."""

    database: Database
    blobs: BlobStore
    key: ServerKey
    witness: Witness
    clock: Clock
    random_bytes: RandomBytes
    data: Path
    """Where this process keeps its files."""

    def now(self) -> datetime:
        """The present instant."""
        return self.clock.now()

    def new_id(self) -> str:
        """A new identifier."""
        return new_id(self.now(), self.random_bytes)

    def token(self) -> str:
        """A new secret (hex), unguessable."""
        return self.random_bytes(24).hex()


def open_site(
    data: Path,
    database: Database,
    blobs: BlobStore,
    *,
    clock: Clock | None = None,
    random_bytes: RandomBytes = os.urandom,
) -> Site:
    """Prepare tables, key and epoch, and notice whether the database was restored.

    Raises:
        Declined: ``store_too_new``.
    """
    data.mkdir(parents=True, exist_ok=True)
    key = load_or_create_key(data / "server.key", random_bytes)
    clock = clock or SystemClock()
    site = Site(database, blobs, key, Witness(data / "witness.json", clock.now), clock, random_bytes, data)
    prepare(database)
    first_epoch(database, site.now(), random_bytes)
    watch_for_restore(site)
    return site


def watch_for_restore(site: Site) -> bool:
    """Begin a new epoch when the witness contradicts the database; whether it did."""
    with site.database.read() as tx:
        epoch = current_epoch(tx)
        restored = site.witness.contradicts(tx)
    if restored:
        begin_epoch(site.database, "noticed", fresh=site.new_id(), witness=site.witness, after=epoch)
    with site.database.read() as tx:
        site.witness.remember(tx)
    return restored
