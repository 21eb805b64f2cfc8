"""Every page of the program in every language on a clerk's display: no word is cut, nothing is nameless.

One window with the demonstration's data walks through all pages. The widgets that give way by
design (elided lines, wrapped text) are left out; everything else must have the room that it asks for.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from program.pages import _MAKERS
from program.session import Session
from services.demonstration import make_demonstration
from services.office import Office, open_office
from services.paths import Paths
from tests.factory import clock_at
from tests.ui.accessibility import accessible_name, stops
from tests.ui.test_fitting import cut
from ui.translators import LANGUAGES, Translators

PAGES = sorted(_MAKERS.keys() - {"visit", "why"})
"""Those two are opened for a record only; the journal's page shows its first card."""
WHO = "e-kovaleva"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The demonstration, made once for all languages."""
    folder = tmp_path_factory.mktemp("demonstration")
    office = open_office(Paths(folder), clock=clock_at("2026-11-24 10:00"), key=b"k" * 32)
    make_demonstration(office)
    office.reload()
    yield office
    office.store.close()


def settled(session: Session) -> None:
    """Let a page read what it shows and lay it out."""
    for _ in range(4):
        session.work.idle()
        QApplication.processEvents()


def wrong_with(session: Session, page_id: str) -> list[str]:
    """What is cut or nameless on a page, or that it shows nothing."""
    session.window.open_page(page_id)
    settled(session)
    current = session.window.stack.current_page()
    if current is None or current.page_id != page_id:
        return ["did not open"]
    found = _seen(current.widget)
    for _ in range(3):
        if not found:
            break
        settled(session)  # a part that was asked for last may not be laid out yet
        found = _seen(current.widget)
    return found


def _seen(page: QWidget) -> list[str]:
    labels = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text()]
    nameless = [f"nameless {type(one).__name__}" for one in stops(page) if not accessible_name(one)]
    return [*cut(page), *nameless] if labels else ["shows no word"]


def test_no_word_of_any_page_is_cut_and_everything_has_a_name(
    office: Office, qtbot: QtBot, qapp: QApplication
) -> None:
    translators = Translators(qapp)
    session = Session(office, translators, language="ru", online=False)
    qtbot.addWidget(session.window)
    session.sit_down(WHO)
    session.window.resize(1366, 768)
    session.show()
    found: dict[tuple[str, str], list[str]] = {}
    for language in LANGUAGES:
        session.choose_language(language)
        settled(session)
        found |= {(language, page_id): wrong_with(session, page_id) for page_id in PAGES}
    session.window.close()
    session.work.stop()
    translators.use("en")
    assert {where: wrong for where, wrong in found.items() if wrong} == {}
