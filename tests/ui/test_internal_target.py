"""Where the regulation sets no term the office may set a day of its own, and it is called its own (S24)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from domain.errors import BadInput, Refusal
from services.term_acts import set_internal_target
from tests.factory import clock_at, make_office, registered
from tests.ui.rules_at_screen import AtScreen
from ui.card.act_dialog import ActDialog
from ui.card.clock_sheet import ClockSheet
from ui.widgets.text import Text


def said(page: object) -> str:
    sheet = page.findChild(ClockSheet)  # type: ignore[attr-defined]
    return " ".join(one.text() for one in sheet.findChildren(Text))


def test_s24_the_card_says_that_no_term_is_set_and_takes_an_internal_target(
    qtbot: QtBot, tmp_path: Path
) -> None:
    at = AtScreen(tmp_path / "data", qtbot)
    at.clock.set("2026-09-09 10:00")
    at.office = make_office(tmp_path / "hdh", clock=at.clock, profile="hdh", place="p2")
    made = registered(at.office.sit_down("e-kovaleva"), kind="complaint", channel="letter", topic="")
    session = at.sit("e-omarova")
    page = at.open("journal", made.appeal_id)
    at.until(lambda: page.card.view is not None and page.card.view.id == made.appeal_id)
    assert "The regulation sets no term" in said(page)
    assert session.window.registry.run("card.target")
    at.settle()
    (dialog,) = session.window.findChildren(ActDialog)
    dialog.fields["due_on"].editor.setDate(QDate(2026, 9, 24))  # type: ignore[attr-defined]
    dialog.apply()
    at.until(lambda: "Internal target of the office: " in said(page))
    assert "24" in said(page) and "The regulation sets no term" in said(page)
    at.close()


def test_an_internal_target_lies_ahead_and_not_behind_the_term(tmp_path: Path) -> None:
    desk = make_office(tmp_path, clock=clock_at("2026-06-01 10:00")).sit_down("e-kovaleva")
    made = registered(desk)
    with pytest.raises(BadInput, match="date_in_the_past"):
        set_internal_target(desk, appeal_id=made.appeal_id, due_on=date(2026, 5, 31))
    with pytest.raises(Refusal, match="internal_term_after_due"):
        set_internal_target(desk, appeal_id=made.appeal_id, due_on=date(2026, 6, 23))
