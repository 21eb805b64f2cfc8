"""What no file may say: a package registry, a path of one machine, an unfinished thing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.source import ROOT, python_files, text_files

# The space in each word keeps this file from failing its own test.
_HOSTS = ("py pi\\.org", "python hosted", "deb\\. debian", "npm js\\.(com|org)", "registry\\. npm")
_FOLDERS = ("wo rk", "fa rm", "ho me/[a-z]\\w*", "Us ers/[a-z]\\w*")
_WORDS = ("NotImplemented Error", "\\bTO DO\\b", "\\bFIX ME\\b", "\\bXX X\\b", "\\bHA CK\\b")
HOSTS = re.compile("|".join(_HOSTS).replace(" ", ""))
MACHINE = re.compile(r"(?<![\w.])/(?:" + "|".join(_FOLDERS).replace(" ", "") + r")/\w")
UNFINISHED = re.compile("|".join(_WORDS).replace(" ", "") + "|(?i:coming" + r"\ssoon)")


def _lines(paths: list[Path], pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_names_a_package_registry() -> None:
    assert _lines(list(text_files()), HOSTS) == []


def test_no_file_names_a_path_of_one_machine() -> None:
    assert _lines(list(text_files()), MACHINE) == []


def test_nothing_is_left_unfinished() -> None:
    assert _lines(list(python_files()), UNFINISHED) == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (HOSTS, "--index-url https://py" + "pi.org/simple"),
        (MACHINE, 'open("/ho' + 'me/anna/otklik.db")'),
        (UNFINISHED, "# TO{}: later".format("DO")),
    ],
)
def test_the_rule_sees_what_it_is_for(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)


def test_every_text_file_is_utf8_with_plain_line_ends() -> None:
    wrong = []
    for path in text_files():
        content = path.read_bytes()
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            wrong.append(f"{path.relative_to(ROOT)}: not UTF-8")
            continue
        if b"\r\n" in content and path.suffix in (".py", ".toml", ".md", ".ts"):
            wrong.append(f"{path.relative_to(ROOT)}: CRLF")
    # Mails and imports written for the tests are in the code pages that real programs use.
    assert [line for line in wrong if not line.replace("\\", "/").startswith("tests/")] == []
