"""The registration-control card from the appeal's own card: stamped, painted without another program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from pytestqt.qtbot import QtBot

from services.card import appeal_card
from services.receptions import ReceptionForm, book_reception
from tests.factory import ALMATY, registered
from tests.ui.front_desk import AtTheDesk
from ui.card.paper_acts import ask_paper
from ui.printing import hand_out
from ui.reception.page import ReceptionPage


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[AtTheDesk]:
    made = AtTheDesk(tmp_path / "data", qtbot, ReceptionPage)
    yield made
    made.close()


def words_of(path: Path) -> str:
    document = PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_a_stamped_appeal_has_its_control_card_with_stamp_due_date_and_marks(
    desk: AtTheDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []

    def keep(_host: object, name: str, write: Callable[[Path], None]) -> None:
        write(tmp_path / name)
        made.append(tmp_path / name)

    monkeypatch.setattr(hand_out, "open_made", keep)
    appeal = registered(desk.seat.desk)
    form = ReceptionForm(
        official_id="e-abdrakhmanov",
        starts_at=datetime(2026, 9, 10, 14, tzinfo=ALMATY),
        person="Ахметова Гүлнар",
        question="Холодные батареи",
        source="written_appeal",
        appeal_id=appeal.appeal_id,
    )
    book_reception(desk.seat.desk, form=form)
    desk.open()
    ask_paper(desk.window, desk.seat, appeal_card(desk.seat.desk, appeal.appeal_id))
    desk.until(lambda: len(made) == 1)
    words = words_of(made[0])
    assert appeal.number in words and "Холодные батареи" in words
    assert "С приема" in words and "принято по телефону" not in words
    assert "30.09.2026" in words, "the due date"
    assert "зарегистрировано" in words
