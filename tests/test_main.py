"""The command line of the program, run as a person runs it."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

import main
from program.command_line import COMMAND_FUNCTIONS, COMMANDS, arguments, verify_letter
from tests.architecture.source import ROOT


def test_without_words_the_window_is_meant() -> None:
    options = arguments([])
    assert (options.command, options.self_test, options.demo, options.data) == (None, False, False, None)


def test_a_command_gets_the_words_behind_it() -> None:
    options = arguments(["verify-letter", "letter.docx", "--roots", "root.pem"])
    assert options.command == "verify-letter"
    assert options.rest == ["letter.docx", "--roots", "root.pem"]


def test_an_unknown_option_is_refused_and_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments(["--nonsense"])
    assert "--nonsense" in capsys.readouterr().err


def test_a_language_that_the_interface_does_not_speak_is_refused() -> None:
    with pytest.raises(SystemExit):
        arguments(["--lang", "de"])


def test_a_letter_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    out = io.StringIO()
    assert verify_letter([str(tmp_path / "missing.docx")], out) == 2
    assert "file_unreadable" in out.getvalue()


def test_a_report_goes_to_the_file_that_was_named(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    missing = str(tmp_path / "missing.docx")
    assert main.main(["--report", str(path), "verify-letter", missing]) == 2
    assert "file_unreadable" in path.read_text(encoding="utf-8")


def test_every_command_that_is_offered_can_be_run() -> None:
    assert set(COMMANDS) == set(COMMAND_FUNCTIONS)


def test_the_program_starts_in_a_process_of_its_own() -> None:
    command = [sys.executable, "main.py", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "check-deadlines" in done.stdout
