"""A bug of ours is logged and told; it neither ends the program nor shows anybody's data."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from domain.errors import OtklikError, Refusal
from ui.crash import CrashReporter, report_of
from ui.crash_dialog import CrashDialog

PERSON = "Иванов Пётр"
pytestmark = pytest.mark.expects_log


def failure(error: Exception) -> Exception:
    """The error with a trace, as a slot would raise it."""
    try:
        raise error
    except type(error) as raised:
        return raised


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[CrashReporter, list[str], list[OtklikError]]]:
    """An installed reporter whose dialog is a list."""
    reports: list[str] = []
    explained: list[OtklikError] = []
    reporter = CrashReporter(tmp_path, show=reports.append, explain=explained.append)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "excepthook", sys.excepthook)
        patch.setattr(threading, "excepthook", threading.excepthook)
        reporter.install()
        yield reporter, reports, explained


Shown = tuple[CrashReporter, list[str], list[OtklikError]]


def test_a_report_names_the_place_and_no_person() -> None:
    report = report_of(failure(ValueError(PERSON)))
    assert "ValueError" in report and "test_crash.py:" in report
    assert PERSON not in report


def test_an_error_that_nobody_caught_is_shown_once_it_is_logged(shown: Shown) -> None:
    reporter, reports, _ = shown
    error = failure(ZeroDivisionError())
    reporter.handle(type(error), error, error.__traceback__)
    assert len(reports) == 1 and "ZeroDivisionError" in reports[0]


def test_an_error_in_a_thread_is_shown_in_the_windows_thread(shown: Shown, qtbot: QtBot) -> None:
    _, reports, _ = shown

    def fail() -> None:
        raise LookupError(PERSON)

    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(reports))
    assert "LookupError" in reports[0]


def test_an_expected_failure_is_explained_instead(shown: Shown) -> None:
    reporter, reports, explained = shown
    refusal = Refusal("visit_too_soon")
    reporter.handle(Refusal, refusal, None)
    assert [error.code for error in explained] == ["visit_too_soon"]
    assert reports == []


def test_a_second_error_does_not_pile_a_dialog_on_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    reports: list[str] = []

    def show(report: str) -> None:
        reports.append(report)
        reporter.handle(ValueError, ValueError(), None)

    reporter = CrashReporter(tmp_path, show=show)
    reporter.handle(ValueError, ValueError(), None)
    assert len(reports) == 1


def test_the_dialog_keeps_the_report_at_hand_and_goes_on_by_default(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = CrashDialog("the report", tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    details = dialog.findChild(QPlainTextEdit)
    assert isinstance(details, QPlainTextEdit) and details.toPlainText() == "the report"
    dialog.copy_report()
    assert QGuiApplication.clipboard().text() == "the report"
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    default = [button for button in box.buttons() if button.property("default")]
    default[0].click()
    assert dialog.result() == CrashDialog.DialogCode.Accepted
