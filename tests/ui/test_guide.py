"""The user guide: shipped in two languages alike, shown at its chapters, searched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.factory import clock_at, make_office
from ui.guide.book import read_guide
from ui.guide.page import GuidePage
from ui.page import Host
from ui.seat import NoSyncer, Seat


class Told(QObject):
    """A shell that only remembers what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def done(self, text: str, undo: object = None) -> None:
        del undo
        self.words.append(text)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, told: Told) -> GuidePage:
    office = make_office(tmp_path, clock=clock_at("2026-12-01 10:00"))
    desk = office.sit_down("e-kovaleva")
    host: Host = told  # type: ignore[assignment]
    shown = GuidePage(host, Seat(office, desk, None, NoSyncer(), "en"))  # type: ignore[arg-type]
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    return shown


def test_both_guides_have_the_same_chapters_keys_and_pictures_of_them() -> None:
    russian, english = read_guide("kk"), read_guide("hu")
    assert (russian.language, english.language) == ("ru", "en")
    assert len(russian.chapters) == len(english.chapters) >= 12
    keys = [sorted(re.findall(r"`[^`]+`", guide.text)) for guide in (russian, english)]
    assert keys[0] == keys[1]


def test_a_chapter_is_scrolled_to(page: GuidePage) -> None:
    page.on_shown(6)
    assert page.reader.textCursor().block().text() == read_guide("en").chapters[6]
    assert page.reader.verticalScrollBar().value() > 0


def test_words_are_found_from_the_top_again_and_missing_words_are_told(page: GuidePage, told: Told) -> None:
    page.search.setText("recovery key")
    page.find_next()
    first = page.reader.textCursor().position()
    for _ in range(20):
        page.find_next()
        if page.reader.textCursor().position() == first:
            break
    assert page.reader.textCursor().selectedText() == "recovery key"
    page.search.setText("zebra crossing")
    page.find_next()
    assert told.words == ["The guide does not say “zebra crossing”"]
