"""``restore``: puts a backup in the place of a data directory, on this computer or on a new one.

    python main.py --data DIR restore FOLDER [--person ID]

The recovery key (or with ``--person`` that person's password) is asked for at the terminal, or read
from standard input. What was in the directory is moved aside. Exit code: 0 restored, 2 refused.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from domain.clock import SystemClock
from domain.errors import OtklikError
from program.audit_command import asked
from services.instance import InstanceLock
from services.paths import find_paths
from services.protection.restoring import key_of_backup, restore


def run(argv: Sequence[str], out: TextIO, *, ask: Callable[[str], str] | None = None) -> int:
    """Restore what the words name; the exit code."""
    options = _options(argv)
    paths = find_paths(chosen=options.data, environment=os.environ)
    question = f"Password of {options.person}: " if options.person else "Recovery key: "
    secret = (ask or asked)(question)
    try:
        key = key_of_backup(
            options.folder,
            recovery="" if options.person else secret,
            employee_id=options.person,
            password=secret,
        )
        paths.create()
        with InstanceLock(paths.lock):
            now = SystemClock().now()
            aside = restore(options.folder, paths, key=key, now=now, random_bytes=os.urandom)
    except OtklikError as error:
        print(f"{error.code} {dict(error.facts)}", file=out)
        return 2
    print("restored" if aside is None else f"restored; what was here is in {aside}", file=out)
    return 0


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="restore")
    parser.add_argument("folder", type=Path, help="the folder of one backup")
    parser.add_argument("--data", metavar="DIR")
    parser.add_argument("--demo", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--person", default="", help="open with this person's password of that time")
    return parser.parse_args(argv)
