"""Where the program begins: reads the command line and wires the parts together."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from types import ModuleType
from typing import TextIO, cast


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The command line; ``command`` is one of the words below, or empty for the window."""
    parser = argparse.ArgumentParser(
        prog="otklik", description="Appeals, visits and signed letters, offline."
    )
    parser.add_argument("--data", metavar="DIR", help="directory of this profile's data")
    parser.add_argument("--demo", action="store_true", help="a trial organisation with invented people")
    parser.add_argument("--lang", choices=["ru", "kk", "hu", "en"], help="language of the interface")
    parser.add_argument("--self-test", action="store_true", help="try every part and say how it went")
    parser.add_argument("--report", metavar="FILE", type=Path, help="print what a command says to this file")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, purpose in (
        ("check-deadlines", "count a term and explain it, or check a file of cases"),
        ("verify-letter", "say what a signature of a letter covers"),
    ):
        commands.add_parser(name, help=purpose, add_help=False)
    options, rest = parser.parse_known_args(argv)
    if rest and not options.command:
        parser.error("unknown: " + " ".join(rest))
    options.rest = rest
    return options


def self_test(out: TextIO) -> int:
    """Try every part of the program; the exit code."""
    from services.self_test import SERVICE_CHECKS, run_checks
    from services.self_test_letters import LETTER_CHECKS
    from ui.self_test import UI_CHECKS, application_for_checks

    application = application_for_checks()
    code = run_checks((*SERVICE_CHECKS, *LETTER_CHECKS, *UI_CHECKS), out)
    application.quit()
    return code


def command(name: str, argv: Sequence[str], out: TextIO) -> int:
    """Run a word of the command line; its exit code."""
    if name == "check-deadlines":
        from services.check_deadlines import run

        return run(argv, out)
    from domain.clock import SystemClock
    from letters.verify_command import run as verify

    return verify(argv, out, clock=SystemClock())


def main(argv: Sequence[str]) -> int:
    """Run what the command line asks for; the exit code of the process."""
    options = arguments(argv)
    if options.self_test or options.command:
        with report(options.report) as out:
            return self_test(out) if options.self_test else command(options.command, options.rest, out)
    leave_drivers_out()
    from program.window import run_window

    return run_window(options)


def leave_drivers_out() -> None:
    """Hide drivers of other databases from peewee, which imports all it finds: a quarter of the start."""
    modules = cast(dict[str, ModuleType | None], sys.modules)
    for name in ("psycopg", "psycopg2", "pymysql", "MySQLdb"):
        modules.setdefault(name, None)


@contextmanager
def report(path: Path | None) -> Iterator[TextIO]:
    """Where a command prints; a program without a console (Windows) needs ``--report``."""
    if path is None and sys.stdout is not None:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")  # a console of an old code page lacks our letters
        yield sys.stdout
        return
    with open(path or os.devnull, "w", encoding="utf-8") as out:
        yield out


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
