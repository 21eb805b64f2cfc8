"""The program tries its own parts: after an installation, in a support case, in CI on the bundle.

Each check is one function: it answers a few words about what it saw, and raises when its part
doesn't work. The window's checks are in ``ui/self_test.py``; main.py runs both.
"""

from __future__ import annotations

import os
import tempfile
import zoneinfo
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from resources import resource_path
from services.logs import describe
from services.version import VERSION

if TYPE_CHECKING:
    from models.database import Store

PROFILES = 5
FIXED_DAY = date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Check:
    """One part of the program and how to try it; ``run`` gets a directory that it may fill."""

    name: str
    run: Callable[[Path], str]


def run_checks(checks: Iterable[Check], out: TextIO) -> int:
    """Run every check, say how each went, answer the exit code: 0 when all went well."""
    print(f"Otklik {VERSION}", file=out)
    results = [_run_one(check, out) for check in checks]
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed", file=out)
    return 1 if failed or not results else 0


def _run_one(check: Check, out: TextIO) -> bool:
    # Windows keeps a file that a failed check left open; the directory then stays for the system to clear.
    with tempfile.TemporaryDirectory(prefix="otklik-", ignore_cleanup_errors=True) as directory:
        try:
            seen = check.run(Path(directory))
        except Exception as error:
            print(f"FAIL  {check.name}: {_reason(error)}", file=out)
            return False
    print(f"ok    {check.name}: {seen}", file=out)
    return True


def _reason(error: Exception) -> str:
    text = str(error).splitlines()
    return f"{describe(error)} {text[0]}" if text else describe(error)


def require(condition: object, what: str) -> None:
    """Fail the running check, saying what is wrong."""
    if not condition:
        raise LookupError(what)


# --- the checks ------------------------------------------------------------------------------


def _files(_: Path) -> str:
    folders = ("regulations", "calendars", "templates", "translations", "icons", "fonts", "styles")
    counts = {name: sum(path.is_file() for path in resource_path(name).rglob("*")) for name in folders}
    empty = [name for name, count in counts.items() if not count]
    require(not empty, f"no files in {', '.join(empty)}")
    return f"{sum(counts.values())} files shipped"


def _time_zones(_: Path) -> str:
    offsets = []
    for name in ("Asia/Almaty", "Asia/Qyzylorda", "Europe/Budapest", "Europe/Kyiv", "Europe/Moscow"):
        moment = datetime(2026, 7, 1, tzinfo=UTC).astimezone(zoneinfo.ZoneInfo(name))
        offsets.append(f"{moment:%z}")
    require(offsets == ["+0500", "+0500", "+0200", "+0300", "+0300"], f"unexpected offsets {offsets}")
    return " ".join(offsets)


def _database(directory: Path) -> str:
    from models.database import applied_migrations

    with _new_store(directory) as store:
        applied = applied_migrations(store)
    require(applied, "no migration was applied")
    require(not store.path.read_bytes().startswith(b"SQLite format"), "the file is not encrypted")
    return f"encrypted, {len(applied)} migration(s)"


def _regulations(directory: Path) -> str:
    from services.regulations import load_regulations, shipped_profiles

    codes = shipped_profiles()
    require(len(codes) >= PROFILES, f"only {len(codes)} profiles")
    with _new_store(directory):
        for code in codes:
            load_regulations(FIXED_DAY, code)
    return " ".join(codes)


@contextmanager
def _new_store(directory: Path) -> Iterator[Store]:
    """A new encrypted database, closed at the end so that Windows lets its file go."""
    from models.database import open_store

    store = open_store(directory / "otklik.db", os.urandom(32))
    try:
        yield store
    finally:
        store.close()


def _search(_: Path) -> str:
    import Stemmer

    stem = Stemmer.Stemmer("russian").stemWord
    require(stem("счетами") == stem("счета"), "words are not reduced to their stems")
    return "words are found in every form"


SERVICE_CHECKS = (
    Check("files", _files),
    Check("time zones", _time_zones),
    Check("database", _database),
    Check("regulations", _regulations),
    Check("search", _search),
)
"""What can be tried without a window."""
