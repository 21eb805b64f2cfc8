"""The language of the interface."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from tools import translations
from ui import translators
from ui.translators import Translators


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """The catalogues are built, as `make run` and `make package` do."""
    translations.build()


@pytest.mark.parametrize("language", list(translators.LANGUAGES))
def test_every_catalogue_of_a_language_loads(language: str, qapp: QCoreApplication) -> None:
    speaking = Translators(qapp)
    assert speaking.use(language) == []
    assert speaking.language == language
    speaking.remove()


@pytest.mark.parametrize(("language", "cancel"), [("ru", "Отмена"), ("kk", "Бас тарту"), ("hu", "Mégse")])
def test_the_buttons_of_qt_speak_the_language_too(
    language: str, cancel: str, qapp: QCoreApplication, qtbot: QtBot
) -> None:
    speaking = Translators(qapp)
    speaking.use(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    said = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    speaking.remove()
    assert said == cancel


def test_dates_follow_the_language(qapp: QCoreApplication) -> None:
    speaking = Translators(qapp)
    speaking.use("hu")
    hungarian = QLocale().name()
    speaking.use("en")
    english = QLocale().name()
    speaking.remove()
    assert (hungarian, english) == ("hu_HU", "en_GB")
    assert QLocale().name() == QLocale.system().name()


def test_a_language_that_we_do_not_speak_is_refused(qapp: QCoreApplication) -> None:
    with pytest.raises(KeyError):
        Translators(qapp).use("xx")
