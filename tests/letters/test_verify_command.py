"""``verify-letter``: JSON and an exit status, whatever the file."""

from __future__ import annotations

import json
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from domain.clock import FixedClock
from letters.verify_command import NOT_SOUND, SOUND, UNREADABLE, run
from tests.letters.certificates import AT, SIGNED_AT, authority, director, revocation_list, stranger
from tests.letters.papers import DOCUMENT, plain_letter, replaced, signed_letter


def asked(folder: Path, data: bytes, *more: str, roots: tuple[bytes, ...] = ()) -> tuple[int, dict[str, Any]]:
    letter = folder / "answer.docx"
    letter.write_bytes(data)
    out = StringIO()
    status = run([str(letter), *more], out, clock=FixedClock(AT), roots=roots)
    return status, json.loads(out.getvalue())


def root_file(folder: Path, pem: bytes | None = None) -> str:
    path = folder / "root.pem"
    path.write_bytes(pem or authority().pem)
    return str(path)


def test_a_sound_letter_ends_with_zero(tmp_path: Path) -> None:
    status, answer = asked(tmp_path, signed_letter(), "--roots", root_file(tmp_path))
    assert (status, answer["sound"], answer["file"]) == (SOUND, True, "answer.docx")
    assert answer["signers"][0]["signed_at"] == SIGNED_AT.isoformat()


def test_roots_of_the_organisation_need_no_option(tmp_path: Path) -> None:
    assert asked(tmp_path, signed_letter(), roots=(authority().pem,))[0] == SOUND


def test_a_changed_letter_ends_with_one_and_names_the_part(tmp_path: Path) -> None:
    changed = replaced(signed_letter(), DOCUMENT, "ноября", "декабря")
    status, answer = asked(tmp_path, changed, "--roots", root_file(tmp_path))
    assert status == NOT_SOUND
    assert answer["integrity"] == {
        "intact": False,
        "changed": [{"code": "part_changed", "where": DOCUMENT, "facts": {}}],
    }
    assert answer["coverage"]["whole"] is True


@pytest.mark.parametrize("signed", [True, False])
def test_an_untrusted_or_unsigned_letter_ends_with_one(tmp_path: Path, signed: bool) -> None:
    data = signed_letter() if signed else plain_letter()
    status, answer = asked(tmp_path, data, "--roots", root_file(tmp_path, stranger().pem))
    assert status == NOT_SOUND
    assert answer["signed"] is signed
    assert answer["trust"]["code"] == ("trust_unknown_root" if signed else "trust_not_signed")


def test_a_revocation_list_and_a_moment_can_be_given(tmp_path: Path) -> None:
    crl = tmp_path / "list.crl"
    crl.write_bytes(revocation_list(director().certificate, on=SIGNED_AT - timedelta(days=1)))
    options = ("--roots", root_file(tmp_path), "--crl", str(crl), "--at", "2026-11-22T12:00:00+05:00")
    assert asked(tmp_path, signed_letter(), *options)[1]["trust"]["code"] == "trust_revoked"


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--at", "yesterday"), "command_line"),
        (("--at", "2026-11-22T12:00:00"), "command_line"),
        (("--unknown",), "command_line"),
        (("--roots", "no/such/file.pem"), "file_unreadable"),
    ],
)
def test_a_wrong_command_line_ends_with_two(tmp_path: Path, options: tuple[str, ...], code: str) -> None:
    status, answer = asked(tmp_path, signed_letter(), *options)
    assert (status, answer["error"]["code"]) == (UNREADABLE, code)


def test_a_file_that_is_no_letter_ends_with_two(tmp_path: Path) -> None:
    status, answer = asked(tmp_path, b"not a zip")
    assert (status, answer) == (UNREADABLE, {"error": {"code": "package_not_zip"}})


def test_without_a_file_it_ends_with_two() -> None:
    out = StringIO()
    assert run([], out, clock=FixedClock(AT)) == UNREADABLE
    assert json.loads(out.getvalue())["error"]["code"] == "command_line"
