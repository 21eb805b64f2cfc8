"""The exchange's list at the window: read, taken in, taken back by name, and a call written up."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from services.call_list import CallFilter, call_lines, call_rows
from tests.ui.rules_at_screen import AtScreen, at, flaws
from tests.ui.typing import press, type_text

OPERATOR = "e-akhmetov"
CTRL = Qt.KeyboardModifier.ControlModifier
__all__ = ["at"]


def states(at: AtScreen) -> list[str]:
    desk = at.office.sit_down(OPERATOR)
    return [line.state for line in call_lines(desk, call_rows(desk, CallFilter()))]


def read(at: AtScreen, folder: Path) -> object:
    """The page of calls after a list of two calls, an outgoing one and a row that is none."""
    path = folder / "oktell.csv"
    lines = ["Дата;Время;Номер;Направление", "30.11.2026;09:12;87011112233;вх", "30.11.2026;09:30;;вх"]
    lines += ["30.11.2026;09:40;87015554518;исходящий", "31.11.2026;10:00;87015554518;вх"]
    path.write_text("\r\n".join(lines), encoding="utf-8")
    at.sit(OPERATOR)
    page = at.open("calls")
    page.exchange.read(path)
    at.until(lambda: page.exchange.dialog is not None)
    at.settle()
    return page


def test_calls_without_a_note_are_shown_first_and_taken_in(at: AtScreen, tmp_path: Path) -> None:
    page = read(at, tmp_path)
    dialog = page.exchange.dialog  # type: ignore[attr-defined]
    at.until(lambda: "Row 5" in dialog._says.text())
    assert "1 outgoing call needs none." in dialog._says.text()
    assert flaws(dialog) == []
    dialog.apply()
    at.until(lambda: states(at) == ["open", "open"])
    at.settle()
    assert at.session.window.toast.text() == "2 calls wait to be written up"
    at.session.window.activateWindow()
    press(at.session.window, Qt.Key.Key_Z, CTRL)
    at.until(lambda: states(at) == ["withdrawn", "withdrawn"])


def test_a_call_that_was_listed_is_written_up_by_keys(at: AtScreen, tmp_path: Path) -> None:
    page = read(at, tmp_path)
    page.exchange.dialog.apply()  # type: ignore[attr-defined]
    at.until(lambda: len(states(at)) == 2)
    at.settle()
    at.until(lambda: page.acts.view is not None)  # type: ignore[attr-defined]
    page.acts.write_up()  # type: ignore[attr-defined]
    note = page.note.note  # type: ignore[attr-defined]
    at.until(lambda: bool(note.form().call_id))
    type_text(note.question, "Почему вырос счёт?")
    type_text(note.answer, "Счёт зависит от показаний прибора.")
    note.outcome._choose("answered")
    page.note.finish()  # type: ignore[attr-defined]
    at.until(lambda: "answered" in states(at))
    assert sorted(states(at)) == ["answered", "open"]
