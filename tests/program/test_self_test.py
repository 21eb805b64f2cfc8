"""The whole program passes its own test, from the command line too."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from program import command_line
from program.self_test import PROGRAM_CHECKS
from services.self_test import Check
from tools import translations


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """The catalogues are built, as `make run` does."""
    translations.build()


@pytest.mark.parametrize("check", PROGRAM_CHECKS, ids=lambda check: check.name)
def test_every_part_works_here(check: Check, tmp_path: Path, qapp: QApplication) -> None:
    assert check.run(tmp_path)


@pytest.mark.slow
def test_the_self_test_tries_every_part_and_passes(qapp: QApplication) -> None:
    out = io.StringIO()
    assert command_line.self_test(out) == 0, out.getvalue()
    for part in (
        "database",
        "regulations",
        "templates",
        "signature",
        "languages",
        "fonts",
        "icons",
        "window",
    ):
        assert f"ok    {part}:" in out.getvalue()
