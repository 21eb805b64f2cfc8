"""Backups: one consistent copy of all tables as JSON lines, and the attachments by their hashes.

The same form restores into SQLite or PostgreSQL, whichever it came from. A backup counts only
after ``verify`` has restored it elsewhere and computed every chain and sum again; then, and
only then, laptops may forget their archives up to there.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from domain.clock import iso
from domain.errors import BadInput
from domain.operations import CHAIN_START, add_terms, content_hash, fact_term, next_chain, record_term
from server.blobs import READ_BYTES
from server.database import Database, Transaction
from server.database.schema import COLUMNS, VERSION, prepare
from server.database.sqlite import SqliteDatabase
from server.epochs import begin_epoch, current_epoch, next_series
from server.oplog.pages import FACTS_OF_STREAM, cursor_fits
from server.oplog.state import record_from_row
from server.site import Site

FORMAT = 1
TABLES_FILE = "tables.jsonl.gz"
MANIFEST = "manifest.json"
BATCH_ROWS = 500
Heads = dict[str, tuple[int, str]]
"""How far each stream goes, and its chain there."""
PASSING = frozenset({"upload", "upload_chunk", "snapshot", "admin_session"})
"""Tables that a backup leaves out: unfinished uploads, snapshots made anew, who is logged in."""


@dataclass(slots=True)
class Verified:
    """What a verified backup holds."""

    epoch: str
    heads: dict[str, int] = field(default_factory=dict)
    chains: dict[str, str] = field(default_factory=dict)
    operations: int = 0
    blobs: int = 0


def back_up(site: Site, target: Path) -> Path:
    """Write a backup into a new directory under ``target`` and return it.

    Attachments are shared by all backups under ``target``, so each is copied once.
    """
    name = site.now().strftime("%Y%m%dT%H%M%S") + "-" + site.random_bytes(2).hex()
    made = target / f".{name}.new"
    made.mkdir(parents=True)
    with site.database.read() as tx:
        manifest = {"format": FORMAT, "schema": VERSION, "epoch": current_epoch(tx), "key": site.key.id}
        heads = tx.all("SELECT stream, head, chain FROM stream_head ORDER BY stream")
        manifest["heads"] = {str(stream): [int(head), str(chain)] for stream, head, chain in heads}
        digest = _write_tables(tx, made / TABLES_FILE)
        blobs = [str(sha256) for (sha256,) in tx.all("SELECT sha256 FROM blob ORDER BY sha256")]
    for sha256 in blobs:
        _copy_blob(site, sha256, target / "blobs")
    manifest |= {"made_at": iso(site.now()), "tables_sha256": digest, "blobs": len(blobs)}
    _write_synced(made / MANIFEST, json.dumps(manifest, indent=1).encode())
    finished = target / name
    os.replace(made, finished)
    return finished


def verify(site: Site, backup: Path) -> Verified:
    """Restore a backup elsewhere, check everything in it, and mark it in the live database.

    Raises:
        BadInput: ``backup_damaged``, naming what doesn't fit; ``backup_of_other_epoch`` when the
            live database has begun another life since; ``backup_not_continued`` when a newer
            backup beside it holds less.
    """
    with tempfile.TemporaryDirectory(prefix="otklik-verify-") as directory:
        trial = SqliteDatabase(Path(directory) / "trial.db")
        try:
            load_tables(backup, trial)
            with trial.read() as tx:
                found = check_store(tx)
                found.blobs = _check_blobs(tx, backup.parent / "blobs")
        finally:
            trial.close()
    _mark(site, found, _newer(backup))
    return found


def restore(site: Site, backup: Path) -> str:
    """Replace everything in the database by a backup and begin a new epoch; returns the epoch.

    Raises:
        BadInput: ``backup_damaged``.
    """
    with site.database.read() as tx:
        previous, floor = current_epoch(tx), next_series(tx)
    load_tables(backup, site.database, replace=True)
    with site.database.read() as tx:
        for (sha256,) in tx.all("SELECT sha256 FROM blob"):
            _restore_blob(site, sha256, backup.parent / "blobs")
        check_store(tx)
    site.witness.raise_series(floor)
    epoch = begin_epoch(site.database, f"restored; was {previous}", fresh=site.new_id(), witness=site.witness)
    with site.database.read() as tx:
        site.witness.remember(tx)
    return epoch


def load_tables(backup: Path, database: Database, *, replace: bool = False) -> None:
    """Load the tables of a backup into an empty database, or (``replace``) over a full one.

    Raises:
        BadInput: ``backup_damaged``.
    """
    manifest = _manifest(backup)
    if file_hash(backup / TABLES_FILE) != manifest["tables_sha256"]:
        raise BadInput("backup_damaged", where=TABLES_FILE)
    prepare(database)
    with database.write() as tx:
        for table in reversed(COLUMNS) if replace else ("meta",):
            tx.run(f"DELETE FROM {table}")
        for table, columns, rows in _read_tables(backup / TABLES_FILE):
            tx.bulk(table, columns, rows)


def check_store(tx: Transaction) -> Verified:
    """Compute every hash, chain and sum of a database again and hold them against what it says.

    Raises:
        BadInput: ``backup_damaged``, naming stream and place.
    """
    found = Verified(current_epoch(tx))
    for stream, head, chain, state_sum in tx.all("SELECT stream, head, chain, state_sum FROM stream_head"):
        found.heads[stream] = int(head)
        found.chains[stream] = str(chain)
        found.operations += int(head)
        if _chain_of(tx, stream) != (int(head), chain):
            raise BadInput("backup_damaged", where=stream, what="chain")
        if f"{_sum_of(tx, stream):016x}" != state_sum:
            raise BadInput("backup_damaged", where=stream, what="state_sum")
    return found


def _chain_of(tx: Transaction, stream: str) -> tuple[int, str]:
    seq, chain = 0, CHAIN_START
    query = "SELECT seq, op_id, h, outcome, body, chain FROM oplog WHERE stream = ? ORDER BY seq"
    for place, op_id, h, outcome, body, stored in tx.each(query, (stream,)):
        if outcome != "rejected" and content_hash(json.loads(body)) != h:
            raise BadInput("backup_damaged", where=f"{stream}:{place}", what="content")
        seq, chain = seq + 1, next_chain(chain, op_id, h, outcome)
        if (seq, chain) != (int(place), stored):
            raise BadInput("backup_damaged", where=f"{stream}:{place}", what="chain")
    return seq, chain


def _sum_of(tx: Transaction, stream: str) -> int:
    total = 0
    query = "SELECT entity, eid, stream, term, body FROM record WHERE stream = ?"
    for row in tx.each(query, (stream,)):
        record = record_from_row(row)
        total = add_terms(total, record_term(record.entity, record.eid, record.values))
    for op_id, h in tx.each(f"SELECT o.op_id, o.h {FACTS_OF_STREAM}", (stream, stream)):
        total = add_terms(total, fact_term(op_id, h))
    return total


def _newer(backup: Path) -> dict[str, Heads]:
    """What the backups beside this one hold that were made after it; damaged ones can't be put back."""
    made_at = _made_at(_manifest(backup))
    found: dict[str, Heads] = {}
    for other in backup.resolve().parent.iterdir():
        try:
            manifest = _manifest(other)
        except BadInput:
            continue
        if _made_at(manifest) > made_at:
            found[other.name] = {
                str(stream): (int(head), str(chain))
                for stream, (head, chain) in manifest.get("heads", {}).items()
            }
    return found


def _made_at(manifest: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(str(manifest["made_at"]))


def _mark(site: Site, found: Verified, newer: Mapping[str, Heads]) -> None:
    """Note what may be forgotten elsewhere; any of the ``newer`` backups may be put back instead."""
    with site.database.write() as tx:
        if current_epoch(tx) != found.epoch:
            raise BadInput("backup_of_other_epoch", where="backup", epoch=found.epoch)
        for stream, chain in found.chains.items():
            # A restore that nobody noticed may have undone the history that was backed up: a mark
            # of it would let laptops drop what only they have.
            if not cursor_fits(tx, stream, found.heads[stream], chain):
                raise BadInput("backup_of_other_epoch", where=stream, epoch=found.epoch)
        for name, heads in newer.items():
            if not all(_reaches(tx, heads, stream, head) for stream, head in found.heads.items()):
                raise BadInput("backup_not_continued", where=name)
        tx.many(
            "INSERT INTO backup_mark(epoch, stream, seq, verified_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT(epoch, stream) DO UPDATE SET seq = excluded.seq, verified_at = excluded.verified_at"
            " WHERE excluded.seq >= backup_mark.seq",
            [(found.epoch, stream, seq, iso(site.now())) for stream, seq in found.heads.items()],
        )


def _reaches(tx: Transaction, heads: Heads, stream: str, head: int) -> bool:
    """Whether a backup with these heads holds a stream of the live database up to ``head``.

    It may have been made between an unnoticed restore and the moment when laptops had given
    everything back in the old order: then the history is the same again, and this backup holds less.
    """
    reached, chain = heads.get(stream, (0, CHAIN_START))
    return reached >= head and cursor_fits(tx, stream, reached, chain)


def _write_tables(tx: Transaction, path: Path) -> str:
    with path.open("wb") as file, gzip.GzipFile(fileobj=file, mode="wb", compresslevel=6, mtime=0) as packed:
        for table, columns in COLUMNS.items():
            if table in PASSING:
                continue
            packed.write(json.dumps({"table": table, "columns": columns}).encode() + b"\n")
            for row in tx.each(f"SELECT {', '.join(columns)} FROM {table}"):
                packed.write(json.dumps(list(row), ensure_ascii=False).encode("utf-8") + b"\n")
        packed.close()
        file.flush()
        os.fsync(file.fileno())
    return file_hash(path)


def _read_tables(path: Path) -> Iterator[tuple[str, list[str], list[list[Any]]]]:
    table = ""
    columns: list[str] = []
    rows: list[list[Any]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            held = json.loads(line)
            if isinstance(held, dict) or len(rows) == BATCH_ROWS:
                if rows:
                    yield table, columns, rows
                rows = []
            if isinstance(held, dict):
                table, columns = held["table"], held["columns"]
            else:
                rows.append(held)
    if rows:
        yield table, columns, rows


def _manifest(backup: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads((backup / MANIFEST).read_text(encoding="utf-8"))
        known = manifest["format"] == FORMAT and manifest["schema"] <= VERSION
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput("backup_damaged", where=MANIFEST) from error
    if not known:
        raise BadInput("backup_damaged", where=MANIFEST, what="version")
    return manifest


def _copy_blob(site: Site, sha256: str, target: Path) -> None:
    place = target / sha256[:2] / sha256
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        _write_synced(place, b"".join(site.blobs.read(sha256)))


def _restore_blob(site: Site, sha256: str, source: Path) -> None:
    place = source / sha256[:2] / sha256
    if site.blobs.size(sha256) is None and place.exists():
        site.blobs.put(sha256, [place.read_bytes()], place.stat().st_size)


def _check_blobs(tx: Transaction, directory: Path) -> int:
    hashes = [str(sha256) for (sha256,) in tx.all("SELECT sha256 FROM blob")]
    for sha256 in hashes:
        if file_hash(directory / sha256[:2] / sha256) != sha256:
            raise BadInput("backup_damaged", where=f"blobs/{sha256[:12]}", what="content")
    return len(hashes)


def file_hash(path: Path) -> str:
    """SHA-256 (hex) of a file.

    Raises:
        BadInput: ``backup_damaged`` when it can't be read.
    """
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while data := file.read(READ_BYTES):
                digest.update(data)
    except OSError as error:
        raise BadInput("backup_damaged", where=path.name, what="missing") from error
    return digest.hexdigest()


def _write_synced(path: Path, data: bytes) -> None:
    made = path.with_name(path.name + ".new")
    with made.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(made, path)
