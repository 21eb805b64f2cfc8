"""The command line: what may be asked of the program, and the commands that need no window."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

LANGUAGES = ("ru", "kk", "hu", "en")
COMMANDS = {
    "check-deadlines": "count a term and explain it, or check a file of cases",
    "verify-letter": "say what a signature of a letter covers",
    "verify-audit": "walk the audit trail and name its first broken link",
    "restore": "put a backup in the place of the data, here or on a new computer",
}


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The command line; ``command`` is one of ``COMMANDS`` with its words in ``rest``, or None."""
    parser = argparse.ArgumentParser(
        prog="otklik", description="Appeals, visits and signed letters, offline."
    )
    parser.add_argument("--data", metavar="DIR", help="directory of this profile's data")
    parser.add_argument("--demo", action="store_true", help="a trial organisation with invented people")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the interface")
    parser.add_argument("--self-test", action="store_true", help="try every part and say how it went")
    parser.add_argument("--report", metavar="FILE", type=Path, help="print what a command says to this file")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, purpose in COMMANDS.items():
        commands.add_parser(name, help=purpose, add_help=False)
    options, rest = parser.parse_known_args(argv)
    if rest and not options.command:
        parser.error("unknown: " + " ".join(rest))
    options.rest = rest
    return options


def run_command(options: argparse.Namespace) -> int:
    """Run what needs no window; the exit code."""
    with report(options.report) as out:
        if options.self_test:
            return self_test(out)
        return COMMAND_FUNCTIONS[options.command]([*options.rest, *_where(options)], out)


def _where(options: argparse.Namespace) -> list[str]:
    """The data directory for commands that open it, as they take it themselves."""
    if options.command not in ("verify-audit", "restore"):
        return []
    return [*(["--data", options.data] if options.data else []), *(["--demo"] if options.demo else [])]


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


def self_test(out: TextIO) -> int:
    """Try every part of the program."""
    from program.self_test import PROGRAM_CHECKS
    from services.self_test import SERVICE_CHECKS, run_checks
    from services.self_test_letters import LETTER_CHECKS
    from ui.self_test import UI_CHECKS, application_for_checks

    application = application_for_checks()
    code = run_checks((*SERVICE_CHECKS, *LETTER_CHECKS, *UI_CHECKS, *PROGRAM_CHECKS), out)
    application.quit()
    return code


def check_deadlines(argv: Sequence[str], out: TextIO) -> int:
    """``check-deadlines``."""
    from services.check_deadlines import run

    return run(argv, out)


def verify_letter(argv: Sequence[str], out: TextIO) -> int:
    """``verify-letter``, judged at the present moment."""
    from domain.clock import SystemClock
    from letters.verify_command import run

    return run(argv, out, clock=SystemClock())


def verify_audit(argv: Sequence[str], out: TextIO) -> int:
    """``verify-audit``."""
    from program.audit_command import run

    return run(argv, out)


def restore(argv: Sequence[str], out: TextIO) -> int:
    """``restore``."""
    from program.restore_command import run

    return run(argv, out)


COMMAND_FUNCTIONS = {
    "check-deadlines": check_deadlines,
    "verify-letter": verify_letter,
    "verify-audit": verify_audit,
    "restore": restore,
}
