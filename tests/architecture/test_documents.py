"""The documents say what is there: links lead somewhere, commands exist."""

from __future__ import annotations

import re

from tests.architecture.source import ROOT, files

LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)


def test_every_link_between_documents_leads_somewhere() -> None:
    broken = [
        f"{path.relative_to(ROOT)}: {target}"
        for path in files()
        if path.suffix == ".md"
        for target in LINK.findall(path.read_text(encoding="utf-8"))
        if not (path.parent / target).exists()
    ]
    assert broken == []


def test_every_make_target_that_a_document_names_exists() -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    named = {
        (path.name, name)
        for path in files()
        if path.suffix == ".md"
        for name in re.findall(r"`make ([a-z-]+)", path.read_text(encoding="utf-8"))
    }
    assert named and sorted(item for item in named if item[1] not in targets) == []


def test_make_alone_lists_every_task_with_its_purpose() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    listed = set(re.findall(r"^([a-z][a-z-]*):.*## \S", text, re.MULTILINE))
    assert {
        "run",
        "test",
        "check",
        "tour",
        "bench",
        "package",
        "translations",
        "lock",
        "model",
        "mutants",
    } <= listed


def test_the_readme_begins_with_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "```\nmake run\nmake test\n```" in text
    assert "PowerShell" in text and "macOS" in text
