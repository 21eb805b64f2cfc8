"""``verify-audit``: walks the audit trail of a data directory and names the first broken link.

    python main.py --data DIR verify-audit [--recovery] [--person ID]

The password (or the recovery key) is asked for at the terminal, or read from standard input.
Exit code: 0 whole, 1 broken or cut, 2 the data could not be opened.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from getpass import getpass
from pathlib import Path
from typing import TextIO

from domain.clock import SystemClock
from domain.errors import OtklikError
from program.keys import data_key
from services.audit import verify_audit
from services.audit_reading import AuditCheck, checked
from services.office import open_office
from services.paths import DEMONSTRATION, Paths, find_paths
from services.protection.backup_files import backups_in
from services.protection.key_ring import KeyRing
from services.settings import Settings


def run(argv: Sequence[str], out: TextIO, *, ask: Callable[[str], str] | None = None) -> int:
    """Check the trail of the directory that the words name; the exit code."""
    options = _options(argv)
    paths = find_paths(chosen=options.data, environment=os.environ)
    if options.demo:
        paths = Paths(paths.data / DEMONSTRATION)
    try:
        found = _check(paths, key_of(paths, options, ask or asked))
    except OtklikError as error:
        print(f"{error.code} {dict(error.facts)}", file=out)
        return 2
    print(words(found), file=out)
    return 0 if found.sound else 1


def words(found: AuditCheck) -> str:
    """What was found, as one line."""
    if found.broken is not None:
        return f"broken at entry {found.broken.position} of {found.broken.at}: {found.broken.action}"
    if found.cut:
        return f"cut: entry {found.cut} is in a backup and not in the trail"
    return f"whole: {found.entries} entries"


def key_of(paths: Paths, options: argparse.Namespace, ask: Callable[[str], str]) -> bytes:
    """The key of the data: asked for where they are locked.

    Raises:
        OtklikError: the password or the recovery key is wrong.
    """
    ring = KeyRing(paths.data, clock=SystemClock(), random_bytes=os.urandom)
    if not ring.exists():
        return data_key(paths.data)
    if options.recovery:
        return ring.unlock_by_recovery(ask("Recovery key: "))
    person = options.person or ring.holders()[0].employee_id
    return ring.unlock(person, ask(f"Password of {person}: "))


def asked(prompt: str) -> str:
    """A secret typed at the terminal, or the first line of what is piped in."""
    return getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


def _check(paths: Paths, key: bytes) -> AuditCheck:
    office = open_office(paths, clock=SystemClock(), key=key)
    try:
        chosen = str(Settings(office.store).get("backup_folder"))
        backups = backups_in(paths.backups if not chosen else Path(chosen))
        return checked(office.store.execute, verify_audit(), backups)
    finally:
        office.store.close()


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="verify-audit")
    parser.add_argument("--data", metavar="DIR")
    parser.add_argument("--demo", action="store_true")
    parser.add_argument("--recovery", action="store_true", help="open with the printed recovery key")
    parser.add_argument("--person", default="", help="whose password is given")
    return parser.parse_args(argv)
