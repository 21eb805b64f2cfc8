"""Copies of the encrypted database: made page by page while work goes on, and tried by opening them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from domain.errors import BadInput, Fault
from models.database import CIPHER, Store, translated

_END_OF_AUDIT = "SELECT position, digest FROM audit_entry ORDER BY position DESC LIMIT 1"


def copy_database(store: Store, target: Path) -> None:
    """Copy the open database to a new file under the same key; readers and writers go on.

    Raises:
        Fault: the disk stopped us.
    """
    try:
        with closing(_opened(target, store.key)) as copy:
            store.database.connection().backup(copy)
            # The copy carries no side files: whoever moves it moves all of it.
            copy.execute("PRAGMA journal_mode = DELETE")
    except sqlcipher.DatabaseError as error:
        raise _fault(error, target) from error
    except OSError as error:
        raise Fault("disk_failed", where=target.name) from error


def faults_of_database(path: Path, key: bytes | None) -> list[str]:
    """What is wrong with a database file, empty when it is sound: pages by their sums, then its build.

    Raises:
        BadInput: ``database_not_readable``; no database, or another key.
    """
    try:
        with closing(_opened(path, key)) as found:
            found.execute("SELECT count(*) FROM sqlite_master").fetchone()
            pages = [str(row[0]) for row in found.execute("PRAGMA cipher_integrity_check")] if key else []
            build = [str(row[0]) for row in found.execute("PRAGMA quick_check(10)")]
    except sqlcipher.DatabaseError as error:
        if "not a database" in str(error).lower():
            raise BadInput("database_not_readable", where=path.name) from error
        return [str(error)]
    return [*pages, *(line for line in build if line != "ok")]


def counted(path: Path, key: bytes | None) -> tuple[int, int, str]:
    """How many facts a copy holds, and the end of its audit trail (position, digest)."""
    with closing(_opened(path, key)) as found:
        facts = int(found.execute("SELECT count(*) FROM fact").fetchone()[0])
        last = found.execute(
            "SELECT position, digest FROM audit_entry ORDER BY position DESC LIMIT 1"
        ).fetchone()
    return (facts, int(last[0]), str(last[1])) if last else (facts, 0, "")


def _opened(path: Path, key: bytes | None) -> Any:
    connection = sqlcipher.connect(str(path))
    if key:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for name, value in CIPHER.items():
            connection.execute(f"PRAGMA {name} = {value}")
    return connection


def _fault(error: Exception, path: Path) -> Fault:
    found = translated(error)
    return found if isinstance(found, Fault) else Fault("disk_failed", where=path.name)
