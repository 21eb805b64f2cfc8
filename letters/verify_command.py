"""``verify-letter``: the three facts about a signed letter as JSON, for a person or a script.

    verify-letter FILE.docx [--roots FILE]... [--time-stamp-roots FILE]... [--crl FILE]... [--at INSTANT]

Exit status: 0 when integrity, coverage and trust all hold, 1 when one does not, 2 when the file (or
the command line) can't be read.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TextIO

from domain.clock import Clock
from domain.errors import BadInput
from letters.limits import MAX_PACKAGE_BYTES
from letters.verification import verify

SOUND, NOT_SOUND, UNREADABLE = 0, 1, 2


class _Parser(ArgumentParser):
    """Says what is wrong by an exception, so that the answer is JSON also then."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise BadInput("command_line", reason=message)


def run(argv: Sequence[str], out: TextIO, *, clock: Clock, roots: Sequence[bytes] = ()) -> int:
    """Verify the file that ``argv`` names, write JSON to ``out``, give the exit status.

    ``roots`` are certificates trusted anyway (the organisation's), beside those that ``argv`` names;
    ``clock`` tells the moment of the check unless ``argv`` gives one.
    """
    try:
        answer = _answer(_parser().parse_args(argv), clock, roots)
    except BadInput as reason:
        _write(out, {"error": {"code": reason.code, **{k: str(v) for k, v in reason.facts.items()}}})
        return UNREADABLE
    _write(out, answer)
    return SOUND if answer["sound"] else NOT_SOUND


def _answer(options: Namespace, clock: Clock, roots: Sequence[bytes]) -> dict[str, object]:
    verification = verify(
        _contents(options.file),
        roots=(*roots, *map(_contents, options.roots)),
        at=_instant(options.at) if options.at else clock.now(),
        time_stamp_roots=tuple(map(_contents, options.time_stamp_roots)),
        crls=tuple(map(_contents, options.crl)),
    )
    return {"file": options.file.name, **verification.to_json()}


def _parser() -> ArgumentParser:
    parser = _Parser(prog="verify-letter", add_help=False, exit_on_error=False)
    parser.add_argument("file", type=Path)
    for name in ("--roots", "--time-stamp-roots", "--crl"):
        parser.add_argument(name, type=Path, action="append", default=[])
    parser.add_argument("--at")
    return parser


def _contents(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_PACKAGE_BYTES:
            raise BadInput("package_too_large", size=size, limit=MAX_PACKAGE_BYTES)
        return path.read_bytes()
    except OSError as reason:
        raise BadInput("file_unreadable", where=path.name) from reason


def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as reason:
        raise BadInput("command_line", reason=f"--at {text}") from reason
    if moment.tzinfo is None:
        raise BadInput("command_line", reason=f"--at {text}")
    return moment


def _write(out: TextIO, answer: object) -> None:
    json.dump(answer, out, ensure_ascii=False, indent=2)
    out.write("\n")
