"""The changelog keeps its form, and the newest release is the version of the program."""

from __future__ import annotations

import re
from datetime import date

from services.version import VERSION
from tests.architecture.source import ROOT

LINES = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
SECTIONS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
RELEASE = re.compile(r"## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})")


def _releases() -> list[tuple[tuple[int, ...], date]]:
    found = [RELEASE.fullmatch(line) for line in LINES]
    return [(_parts(match[1]), date.fromisoformat(match[2])) for match in found if match]


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def test_it_begins_with_its_title_and_the_unreleased_changes() -> None:
    headings = [line for line in LINES if line.startswith("#")]
    assert headings[:2] == ["# Changelog", "## [Unreleased]"]


def test_every_version_heading_has_a_number_and_a_day() -> None:
    headings = [line for line in LINES if line.startswith("## ") and line != "## [Unreleased]"]
    assert [line for line in headings if not RELEASE.fullmatch(line)] == []


def test_the_newest_release_stands_first() -> None:
    releases = _releases()
    assert releases == sorted(releases, reverse=True)


def test_the_newest_release_is_not_newer_than_the_program() -> None:
    newest = [version for version, _ in _releases()][:1]
    assert newest <= [_parts(VERSION)]


def test_sections_have_their_usual_names_and_say_something() -> None:
    sections = [line.removeprefix("### ") for line in LINES if line.startswith("### ")]
    assert sections and set(sections) <= SECTIONS
    for number, line in enumerate(LINES):
        if line.startswith("### "):
            assert LINES[number + 1] == "" and LINES[number + 2].startswith("- "), line


def test_an_entry_is_a_sentence() -> None:
    entries = re.findall(r"^- (.+(?:\n  .+)*)", "\n".join(LINES), re.MULTILINE)
    assert entries and [entry for entry in entries if not entry.endswith(".")] == []
