"""Opening the laptop's database: key, pragmas, upgrade with a backup first, plain refusals.

SQLite comes from ``sqlcipher3`` everywhere: Debian's own 3.40.1 can corrupt a WAL database
when two connections check-point at once (fixed in 3.51.3).
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from peewee import DatabaseError, OperationalError
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from domain.errors import BadInput, Fault, OtklikError
from models.base import current_database

_CARRIED_OVER_FROM = 4000
"""Pages of the log (16 MB) from which a commit carries them over into the file: a page of the exchange writes
some 300, and each carrying over waits for the disk twice."""
MIGRATIONS = Path(__file__).with_name("migrations")
PRAGMAS: Mapping[str, object] = {
    "cipher_log_level": "NONE",
    "journal_mode": "WAL",
    "wal_autocheckpoint": _CARRIED_OVER_FROM,
    "synchronous": "FULL",
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "cache_size": -32000,
    "temp_store": "MEMORY",
    "journal_size_limit": 67108864,
    "secure_delete": "FAST",
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}
CIPHER: Mapping[str, object] = {
    "cipher_log_level": "NONE",
    "cipher_hmac_algorithm": "HMAC_SHA256",
    "cipher_default_hmac_algorithm": "HMAC_SHA256",  # of files that VACUUM INTO makes
}
"""Set before anything is read. Processors know SHA-256 by heart: the sums of pages cost a third less."""

COPIES_BEFORE_UPGRADE = 2
_FORMER_CIPHERS: tuple[Mapping[str, object], ...] = (
    {"cipher_hmac_algorithm": "HMAC_SHA512"},
    {"cipher_compatibility": 3},
)
"""Parameters of SQLCipher's own choice, now and in its third version: to tell them from a wrong key."""
_BULK: Mapping[str, object] = {"cache_size": -131072, "wal_autocheckpoint": 40000, "synchronous": "NORMAL"}
_USUAL: Mapping[str, object] = {
    "cache_size": -32000,
    "wal_autocheckpoint": _CARRIED_OVER_FROM,
    "synchronous": "FULL",
}

# Without an adapter of its own, each None or bool that is bound costs a search for one: 1.5 µs
# instead of 0.1, and most columns of a record are empty.
sqlcipher.register_adapter(type(None), {}.get)
sqlcipher.register_adapter(bool, int)

log = logging.getLogger("otklik.models")


class _KeyedDatabase(SqlCipherDatabase):
    """SQLCipher with a raw 32-byte key and write transactions that begin IMMEDIATE."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        passphrase = f"x'{key.hex()}'" if key else ""
        super().__init__(
            str(path),
            pragmas={**(CIPHER if key else {}), **PRAGMAS},
            passphrase=passphrase,
            lock_type="IMMEDIATE",
            timeout=5,
        )

    def rollback(self) -> None:
        """Undo the transaction, unless SQLite has done so itself: on a full disk it does."""
        if self.is_closed() or self.connection().in_transaction:
            super().rollback()


class Store:
    """One open database of this workstation; ``write_lock`` makes it one writer at a time."""

    def __init__(self, path: Path, key: bytes | None = None) -> None:
        self.path = path
        self.key = key
        self.database = _KeyedDatabase(path, key)
        self.write_lock = threading.RLock()

    def bind(self) -> None:
        """Make this the store that the tables of this process read and write."""
        current_database.initialize(self.database)

    def execute(self, sql: str, parameters: tuple[object, ...] = ()) -> Any:
        """Run one statement on this thread's connection and return its cursor."""
        return self.database.execute_sql(sql, parameters)

    def execute_many(self, sql: str, rows: list[tuple[object, ...]]) -> None:
        """Run one statement for many rows; several times faster than one by one."""
        self.database.connection().executemany(sql, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One write transaction, alone in this process; rolled back on any error.

        Raises:
            Fault: ``database_locked``, ``disk_full``, ``disk_read_only`` or ``database_damaged``.
        """
        with self.write_lock:
            try:
                with self.database.atomic():
                    yield
            except DatabaseError as error:
                raise translated(error) from error

    def prepare_bulk(self, on: bool) -> None:
        """Before and after writing very many rows on this thread's connection.

        Every index of a large journal is touched at random places: with room for their pages, and
        with a page carried over from the log once for many transactions instead of for each, the
        same rows cost a third. A power cut may cost the last pieces, never their consistency.
        """
        wanted = _BULK if on else _USUAL
        for name, value in wanted.items():
            self.database.execute_sql(f"PRAGMA {name} = {value}")
        if not on:
            self.carry_over()

    def carry_over(self) -> None:
        """Copy what the log holds into the file, between two transactions.

        Left to a commit, it would keep every other writer of this process waiting meanwhile.
        """
        self.database.execute_sql("PRAGMA wal_checkpoint(PASSIVE)")

    def carry_over_beside(self) -> threading.Thread:
        """The same on a connection of its own, while transactions go on: it mostly waits for the disk."""

        def carry() -> None:
            try:
                self.carry_over()
            except DatabaseError as error:
                log.warning("log not carried over: %s", error)  # the next turn does it
            finally:
                self.database.close()

        beside = threading.Thread(target=carry, name="carrying", daemon=True)
        beside.start()
        return beside

    def close(self) -> None:
        """Close this thread's connection after letting SQLite refresh its statistics."""
        if not self.database.is_closed():
            self.database.execute_sql("PRAGMA optimize")
            self.database.close()


def translated(error: DatabaseError) -> Fault | BadInput:
    """The fault that staff can understand behind a database error."""
    cause: BaseException | None = error
    while cause is not None:
        text = str(cause).lower()
        for part, code in _TROUBLES:
            if part in text:
                return Fault(code)
        # A savepoint that went with its transaction can't be undone: that error hides the first one.
        cause = cause.__context__
    raise error


_TROUBLES = (
    ("locked", "database_locked"),
    ("full", "disk_full"),
    ("readonly", "disk_read_only"),
    ("disk i/o", "disk_failed"),
    ("not a database", "database_not_readable"),
    ("malformed", "database_damaged"),
)


def open_store(
    path: Path, key: bytes | None = None, *, keep: Callable[[Store, str], object] | None = None
) -> Store:
    """Open, upgrade if needed (after a backup) and bind the database at ``path``.

    ``keep`` makes the backup: it gets the store and the name of its last migration; without it a copy
    is made beside the database.

    Raises:
        BadInput: ``database_not_readable`` when the file is no database or the key is wrong,
            ``database_other_cipher`` when the key is right and the parameters are others,
            ``database_newer`` when a later version of the program wrote it.
        Fault: the disk or a lock stopped us.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    store = Store(path, key)
    try:
        store.database.connect(reuse_if_open=True)
        _upgrade(store, keep or backup_before_upgrade)
    except (DatabaseError, OperationalError) as error:
        store.database.close()
        raise _opening_error(error, path, key) from error
    except OtklikError:
        store.database.close()
        raise
    store.bind()
    return store


def _opening_error(error: DatabaseError, path: Path, key: bytes | None) -> Fault | BadInput:
    found = translated(error)
    if found.code != "database_not_readable":
        return found
    if key and any(_opens(path, key, former) for former in _FORMER_CIPHERS):
        return BadInput("database_other_cipher", where=path.name)
    return BadInput("database_not_readable", where=path.name)


def _opens(path: Path, key: bytes, cipher: Mapping[str, object]) -> bool:
    """Whether the key opens the file under other parameters; nothing is written."""
    try:
        with closing(sqlcipher.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as found:
            found.execute("PRAGMA cipher_log_level = NONE")
            found.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for name, value in cipher.items():
                found.execute(f"PRAGMA {name} = {value}")
            found.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError:
        return False
    return True


def applied_migrations(store: Store) -> list[str]:
    """Names of the migrations that this database has been through, oldest first."""
    if not store.database.table_exists("schema_migration"):
        return []
    rows = store.execute("SELECT name FROM schema_migration ORDER BY name").fetchall()
    return [str(row[0]) for row in rows]


def known_migrations() -> list[str]:
    """Names of the migrations that this program brings, oldest first."""
    return sorted(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))


def _upgrade(store: Store, keep: Callable[[Store, str], object]) -> None:
    applied, known = applied_migrations(store), known_migrations()
    newer = [name for name in applied if name not in known]
    if newer:
        raise BadInput("database_newer", where=store.path.name, newest=newer[-1])
    pending = [name for name in known if name not in applied]
    if not pending:
        return
    if applied:
        keep(store, applied[-1])
    _run_migrations(store)


def _run_migrations(store: Store) -> None:
    # Slow to import and needed once per upgrade only.
    from playhouse.migrations import Runner

    with store.write_lock:
        Runner(store.database, str(MIGRATIONS)).up()


def backup_before_upgrade(store: Store, version: str) -> Path:
    """Copy the database beside itself, same key, before a migration changes it; older copies go."""
    target = store.path.with_name(f"{store.path.stem}-before-{version}{store.path.suffix}")
    partial = target.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    store.execute("VACUUM INTO ?", (str(partial),))
    os.replace(partial, target)
    copies = sorted(target.parent.glob(f"{store.path.stem}-before-*{store.path.suffix}"), key=_written)
    for old in copies[:-COPIES_BEFORE_UPGRADE]:
        old.unlink()
    log.info("database copied before an upgrade")
    return target


def _written(file: Path) -> tuple[int, str]:
    return file.stat().st_mtime_ns, file.name
