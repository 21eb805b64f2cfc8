"""Limits of what is read from outside stand in one place."""

from __future__ import annotations

import ast
import re

import pytest

from domain import limits
from tests.architecture.source import ROOT

READERS = (
    "services/mail",
    "services/tables",
    "services/journal_import/reading.py",
    "services/intake_files.py",
    "services/pictures.py",
    "services/visit_photos.py",
    "services/calendar_reading.py",
    "services/protection/key_file.py",
    "services/protection/twin_file.py",
    "services/protection/backup_files.py",
    "letters/limits.py",
    "letters/pictures.py",
    "letters/template_check.py",
    "domain/profile_loading.py",
    "domain/calendar_override.py",
)
_NAME = re.compile(r"^_?(LARGEST|MOST|DEEPEST|MAX)(_|$)")
_SMALL = 300
"""Lengths of a word or a header are no limits of a file."""


def own_limits(source: str) -> list[str]:
    found = []
    for node in ast.parse(source).body:
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        numbers = [one.value for one in ast.walk(node.value) if isinstance(one, ast.Constant)]
        large = any(isinstance(number, int) and number > _SMALL for number in numbers)
        if _NAME.match(node.targets[0].id) and large:
            found.append(node.targets[0].id)
    return found


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_takes_its_limits_from_the_one_place(reader: str) -> None:
    path = ROOT / reader
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
    assert {str(file): own for file in files if (own := own_limits(file.read_text(encoding="utf-8")))} == {}


def test_the_rule_sees_a_limit_of_its_own() -> None:
    assert own_limits("_LARGEST = 4 * 1024 * 1024\nMOST = limits.MAIL\n") == ["_LARGEST"]


def test_every_limit_is_a_positive_number() -> None:
    values = {name: value for name, value in vars(limits).items() if name.isupper()}
    assert len(values) > 30 and all(isinstance(value, int) and value > 0 for value in values.values())
