"""The central server of a run: its database in memory, backups, and the ways it comes back from one."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from server.backup import check_store
from server.blobs import BlobStore
from server.database.sqlite import MEMORY, SqliteDatabase
from server.enrolment import Grant, issue_code
from server.epochs import begin_epoch, current_epoch
from server.reference import import_reference
from server.site import Site, open_site
from server.web.app import create_app
from tests.sync_together.wire import Server

PLACES = ("P1", "P2")
ROLES = {
    "clerk": ("operator", "registry", "coordinator"),
    "engineer": ("engineer", "executor"),
    "head": ("head", "coordinator"),
    "auditor": ("auditor",),
}


@dataclass
class ServerClock:
    """Ten seconds pass between any two looks: limits of rate are not what is tried here."""

    instant: datetime = datetime(2026, 6, 1, tzinfo=UTC)

    def now(self) -> datetime:
        self.instant += timedelta(seconds=10)
        return self.instant


class MemoryBlobs(BlobStore):
    """Attachments and chunks in memory."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}
        self.chunks: dict[tuple[str, str], bytes] = {}

    def put_chunk(self, upload: str, name: str, data: bytes) -> None:
        self.chunks[upload, name] = data

    def read_chunk(self, upload: str, name: str) -> bytes:
        return self.chunks[upload, name]

    def drop_upload(self, upload: str, names: Any) -> None:
        for name in names:
            self.chunks.pop((upload, name), None)

    def put(self, sha256: str, parts: Any, size: int) -> None:
        self.held[sha256] = b"".join(parts)

    def size(self, sha256: str) -> int | None:
        held = self.held.get(sha256)
        return None if held is None else len(held)

    def read(self, sha256: str, start: int = 0, end: int | None = None) -> Any:
        yield self.held[sha256][start:end]


@dataclass
class Backup:
    """A copy of the database and the attachments, with the harness's note of what was in it."""

    connection: Any
    blobs: dict[str, bytes]
    seen: frozenset[str]
    epoch: str
    heads: dict[str, tuple[int, str]]
    verified: bool = False


@dataclass
class Centre:
    """One installation."""

    site: Site
    database: SqliteDatabase
    blobs: MemoryBlobs
    server: Server
    backups: list[Backup] = field(default_factory=list)

    def code(self, login: str, place: str) -> str:
        others = tuple(f"centre:{one}" for one in PLACES) if login == "head" else ()
        return issue_code(self.site, Grant(f"e-{login}-{place}", place, others))

    def all(self, sql: str, *parameters: object) -> list[Any]:
        with self.database.read() as tx:
            return tx.all(sql, parameters)

    def known(self) -> frozenset[str]:
        """Every operation that stands on this disk."""
        rows = self.all(
            "SELECT op_id FROM oplog UNION SELECT op_id FROM rejected UNION SELECT op_id FROM quarantine"
        )
        return frozenset(str(row[0]) for row in rows)

    def back_up(self) -> None:
        from sqlcipher3 import dbapi2 as sqlite

        copy = sqlite.connect(":memory:", check_same_thread=False)
        with self._connection() as connection:
            connection.backup(copy)
        with self.database.read() as tx:
            epoch = current_epoch(tx)
            rows = tx.all("SELECT stream, head, chain FROM stream_head")
        heads = {str(stream): (int(head), str(chain)) for stream, head, chain in rows}
        self.backups.append(Backup(copy, dict(self.blobs.held), self.known(), epoch, heads))

    def verify(self, backup: Backup) -> bool:
        """Mark a backup if it is of this life and history; the rule is the server's own."""
        from domain.errors import BadInput
        from server.backup import Verified, _mark

        with self.database.read() as tx:
            check_store(tx)
        found = Verified(backup.epoch, {stream: head for stream, (head, _) in backup.heads.items()})
        found.chains = {stream: chain for stream, (_, chain) in backup.heads.items()}
        later = self.backups[self.backups.index(backup) + 1 :]
        newer = {str(at): made.heads for at, made in enumerate(later)}
        try:
            _mark(self.site, found, newer)
        except BadInput:
            return False
        # What is older than a verified backup will not be taken any more.
        self.backups = [backup, *self.backups[self.backups.index(backup) + 1 :]]
        backup.verified = True
        return True

    def restore(self, backup: Backup, *, silent: bool) -> None:
        with self._connection() as connection:
            backup.connection.backup(connection)
        self.blobs.held = dict(backup.blobs)
        self.server.app.state.pages.__init__()
        self.backups = self.backups[: self.backups.index(backup) + 1]
        if not silent:
            begin_epoch(self.database, "restored", fresh=self.site.new_id(), witness=self.site.witness)
        with self.database.read() as tx:
            self.site.witness.remember(tx)

    def _connection(self) -> Any:
        return self.database._pool.lend(())


def open_centre(folder: Path, chance: random.Random) -> Centre:
    database, blobs = SqliteDatabase(MEMORY), MemoryBlobs()
    site = open_site(folder, database, blobs, clock=ServerClock(), random_bytes=chance.randbytes)
    import_reference(site, _reference())
    return Centre(site, database, blobs, Server(create_app(site)))


def _reference() -> list[dict[str, Any]]:
    places: list[dict[str, Any]] = [
        {"entity": "place", "eid": place, "fields": {"code": place, "kind": "centre"}} for place in PLACES
    ]
    people = [
        {
            "entity": "employee",
            "eid": f"e-{login}-{place}",
            "fields": {"login": f"{login}-{place}", "place_id": place, "roles": list(roles), "active": True},
        }
        for place in PLACES
        for login, roles in ROLES.items()
    ]
    return places + people
