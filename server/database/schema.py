"""The server's tables, the same on SQLite and PostgreSQL, and how they are made and upgraded.

``oplog`` is the truth; ``record``, ``conflict``, ``number_registry`` and the sums in
``stream_head`` can be folded from it again.
"""

from __future__ import annotations

import re

from server.database import Database, Transaction
from server.errors import Declined

VERSION = 1

_TABLES = (
    """CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)""",
    """CREATE TABLE epoch(
        id TEXT PRIMARY KEY, prev TEXT NOT NULL UNIQUE, started TEXT NOT NULL, reason TEXT NOT NULL)""",
    """CREATE TABLE device(
        id TEXT PRIMARY KEY, key_hash TEXT NOT NULL UNIQUE, proof_key TEXT NOT NULL, name TEXT NOT NULL,
        place_id TEXT NOT NULL, status TEXT NOT NULL, machine TEXT NOT NULL, created_at TEXT NOT NULL,
        last_seen TEXT, unsent BIGINT NOT NULL DEFAULT 0, oldest_unsent TEXT,
        schema_version BIGINT NOT NULL DEFAULT 0)""",
    """CREATE TABLE device_stream(
        device_id TEXT NOT NULL REFERENCES device(id), stream TEXT NOT NULL,
        PRIMARY KEY(device_id, stream))""",
    """CREATE TABLE device_user(
        token_hash TEXT PRIMARY KEY, device_id TEXT NOT NULL REFERENCES device(id),
        employee_id TEXT NOT NULL, created_at TEXT NOT NULL, active BIGINT NOT NULL DEFAULT 1)""",
    """CREATE INDEX device_user_device ON device_user(device_id)""",
    """CREATE TABLE enrolment(
        code_hash TEXT PRIMARY KEY, employee_id TEXT NOT NULL, place_id TEXT NOT NULL,
        streams TEXT NOT NULL, expires_at TEXT NOT NULL, used_by TEXT)""",
    """CREATE TABLE replica(
        rid TEXT PRIMARY KEY, device_id TEXT NOT NULL REFERENCES device(id), machine TEXT NOT NULL,
        created_at TEXT NOT NULL, forked_from TEXT)""",
    """CREATE TABLE replica_stream(
        rid TEXT NOT NULL, stream TEXT NOT NULL, last_n BIGINT NOT NULL, tail_op TEXT NOT NULL,
        PRIMARY KEY(rid, stream))""",
    """CREATE TABLE stream_head(
        stream TEXT PRIMARY KEY, head BIGINT NOT NULL, chain TEXT NOT NULL, state_sum TEXT NOT NULL)""",
    """CREATE TABLE oplog(
        stream TEXT NOT NULL, seq BIGINT NOT NULL, op_id TEXT NOT NULL, txn TEXT NOT NULL, h TEXT NOT NULL,
        kind TEXT NOT NULL, entity TEXT NOT NULL, eid TEXT NOT NULL, outcome TEXT NOT NULL,
        body TEXT NOT NULL, detail TEXT, chain TEXT NOT NULL, received_at TEXT NOT NULL,
        moved BIGINT NOT NULL DEFAULT 0, PRIMARY KEY(stream, seq))""",
    """CREATE UNIQUE INDEX oplog_op ON oplog(op_id) WHERE moved = 0""",
    """CREATE INDEX oplog_eid ON oplog(eid, stream, seq)""",
    """CREATE TABLE record(
        entity TEXT NOT NULL, eid TEXT NOT NULL, stream TEXT NOT NULL, bucket BIGINT NOT NULL,
        term TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY(entity, eid))""",
    """CREATE INDEX record_stream ON record(stream, bucket)""",
    """CREATE TABLE conflict(
        id TEXT PRIMARY KEY, stream TEXT NOT NULL, entity TEXT NOT NULL, eid TEXT NOT NULL,
        kind TEXT NOT NULL, field TEXT, number TEXT, other TEXT, base TEXT NOT NULL,
        candidates TEXT NOT NULL, state TEXT NOT NULL, opened_at TEXT NOT NULL, resolved_by TEXT)""",
    """CREATE INDEX conflict_record ON conflict(entity, eid)""",
    """CREATE INDEX conflict_stream ON conflict(stream, state)""",
    """CREATE TABLE rejected(
        op_id TEXT NOT NULL, h TEXT NOT NULL, stream TEXT NOT NULL, device_id TEXT NOT NULL,
        body TEXT NOT NULL, why TEXT NOT NULL, received_at TEXT NOT NULL, PRIMARY KEY(op_id, h))""",
    """CREATE TABLE quarantine(
        op_id TEXT PRIMARY KEY, device_id TEXT NOT NULL, body TEXT NOT NULL, received_at TEXT NOT NULL)""",
    """CREATE TABLE number_registry(
        register TEXT NOT NULL, number TEXT NOT NULL, op_id TEXT NOT NULL, stream TEXT NOT NULL,
        entity TEXT NOT NULL, eid TEXT NOT NULL, PRIMARY KEY(register, number))""",
    """CREATE TABLE series(
        code TEXT NOT NULL, year BIGINT NOT NULL, rid TEXT NOT NULL, PRIMARY KEY(code, year))""",
    """CREATE INDEX series_rid ON series(rid, year)""",
    """CREATE TABLE series_counter(year BIGINT PRIMARY KEY, next BIGINT NOT NULL)""",
    """CREATE TABLE blob(
        sha256 TEXT PRIMARY KEY, size BIGINT NOT NULL, stored_at TEXT NOT NULL)""",
    """CREATE TABLE blob_use(
        sha256 TEXT NOT NULL, stream TEXT NOT NULL, referenced BIGINT NOT NULL, held BIGINT NOT NULL,
        PRIMARY KEY(sha256, stream))""",
    """CREATE INDEX blob_use_lacking ON blob_use(stream, sha256) WHERE referenced = 1 AND held = 0""",
    """CREATE TABLE upload(
        id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, size BIGINT NOT NULL, stream TEXT NOT NULL,
        device_id TEXT NOT NULL, received BIGINT NOT NULL, created_at TEXT NOT NULL)""",
    """CREATE UNIQUE INDEX upload_blob ON upload(device_id, sha256, stream)""",
    """CREATE TABLE upload_chunk(
        upload_id TEXT NOT NULL, start BIGINT NOT NULL, size BIGINT NOT NULL, name TEXT NOT NULL,
        PRIMARY KEY(upload_id, start))""",
    """CREATE TABLE snapshot(
        sha256 TEXT PRIMARY KEY, stream TEXT NOT NULL, seq BIGINT NOT NULL, epoch TEXT NOT NULL,
        chain TEXT NOT NULL, state_sum TEXT NOT NULL, size BIGINT NOT NULL, made_at TEXT NOT NULL)""",
    """CREATE INDEX snapshot_stream ON snapshot(stream, epoch, seq)""",
    """CREATE TABLE dispatch(
        op_id TEXT PRIMARY KEY, stream TEXT NOT NULL, eid TEXT NOT NULL, state TEXT NOT NULL,
        tries BIGINT NOT NULL, due_at TEXT NOT NULL, answer_id TEXT NOT NULL, detail TEXT NOT NULL)""",
    """CREATE INDEX dispatch_due ON dispatch(state, due_at)""",
    """CREATE TABLE administrator(
        login TEXT PRIMARY KEY, password_hash TEXT NOT NULL, set_at TEXT NOT NULL)""",
    """CREATE TABLE admin_session(
        token_hash TEXT PRIMARY KEY, login TEXT NOT NULL, csrf TEXT NOT NULL, expires_at TEXT NOT NULL)""",
    """CREATE TABLE backup_mark(
        epoch TEXT NOT NULL, stream TEXT NOT NULL, seq BIGINT NOT NULL, verified_at TEXT NOT NULL,
        PRIMARY KEY(epoch, stream))""",
)

_NAME = re.compile(r"CREATE TABLE (\w+)\(")
_COLUMN = re.compile(r"[(,]\s*([a-z_0-9]+) (?:TEXT|BIGINT)")

COLUMNS = {
    found[1]: tuple(_COLUMN.findall(statement))
    for statement in _TABLES
    if (found := _NAME.match(statement)) is not None
}
"""Tables in an order in which they can be filled, with their columns."""


def prepare(database: Database) -> None:
    """Make the tables where there are none; refuse those of a newer server.

    Raises:
        Declined: ``store_too_new`` when a newer version of the server made the tables.
    """
    with database.write() as tx:
        version = stored_version(tx, database.kind)
        if version is None:
            for statement in _TABLES:
                tx.run(statement)
            tx.run("INSERT INTO meta(key, value) VALUES ('schema', ?)", (str(VERSION),))
        elif version > VERSION:
            raise Declined(503, "store_too_new", found=version, known=VERSION)


def stored_version(tx: Transaction, kind: str) -> int | None:
    """The version of the tables, or None for an empty database."""
    if kind == "sqlite":
        found = tx.one("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'meta'")
    else:
        # Two processes that start together must not both make the tables.
        tx.one("SELECT pg_advisory_xact_lock(7203117)")
        found = tx.one("SELECT 1 WHERE to_regclass('meta') IS NOT NULL")
    if found is None:
        return None
    row = tx.one("SELECT value FROM meta WHERE key = 'schema'")
    return None if row is None else int(row[0])
