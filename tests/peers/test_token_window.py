"""A token at the real window: letters are signed with a PIN, and each trouble has its own sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pkcs11
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from domain.answers import LetterPhase
from domain.errors import OtklikError
from services.letter_signing import verify_letter
from services.letter_versions import letter_state
from services.reference_data import write_reference
from tests.letters.certificates import authority, director
from tests.peers.softhsm import PIN, SoftToken, configured, make_token, module_path
from tests.services.letters_at_work import DIRECTOR, House
from tests.ui.conftest import dressed, light_and_english
from tests.ui.letters_at_screen import Screen, no_office
from tests.ui.typing import press, type_text
from ui.letters.folder_page import FolderPage
from ui.letters.sign_dialog import SignDialog
from ui.wording.errors import sentence

pytestmark = [
    pytest.mark.peer("softhsm2"),
    pytest.mark.usefixtures("no_office", "dressed", "light_and_english"),
]
__all__ = ["dressed", "light_and_english", "no_office"]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def token(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoftToken]:
    folder = tmp_path_factory.mktemp("softhsm-window")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOFTHSM2_CONF", "")
        configured(folder)
        module = module_path()
        assert module is not None
        pkcs11.lib(str(module)).reinitialize()
        yield make_token(module, "window card", [("director", director())], folder)


@pytest.fixture
def screen(tmp_path: Path, token: SoftToken, qtbot: QtBot) -> Iterator[Screen]:
    house = House(tmp_path)
    root = {"title": "Root", "pem": authority().pem.decode()}
    write_reference(house.office.store, [{"entity": "trust_root", "eid": "r-1", "fields": root}])
    made = Screen(house, DIRECTOR, qtbot)
    made.seat.settings.put("signing_module", str(token.module))
    made.seat.settings.put("signing_token", token.label)
    yield made
    made.close()


def asked(screen: Screen) -> SignDialog:
    """The dialog over one letter that was read and marked."""
    page = screen.page(FolderPage)
    screen.open("folder")
    press(page.list, Qt.Key.Key_Return)
    screen.settle()
    press(page.list, Qt.Key.Key_Return, CTRL)
    screen.until(lambda: screen.window.findChild(SignDialog) is not None)
    dialog = screen.window.findChild(SignDialog)
    assert isinstance(dialog, SignDialog)
    return dialog


def entered(screen: Screen, dialog: SignDialog, pin: str) -> str:
    """What the dialog says after a PIN."""
    type_text(dialog.password, pin)
    press(dialog.password, Qt.Key.Key_Return)
    screen.settle()
    return dialog._error.text() if isValid(dialog) and dialog.isVisible() else ""


def test_letters_are_signed_with_the_pin_of_a_token(screen: Screen) -> None:
    letter_id = screen.house.submitted()
    dialog = asked(screen)
    assert entered(screen, dialog, PIN) == ""
    assert letter_state(screen.house.clerk, letter_id).phase is LetterPhase.SIGNED
    assert verify_letter(screen.house.clerk, letter_id=letter_id).sound
    assert PIN not in str(screen.seat.settings.get("signing_token"))


def wrong_pin(dialog: SignDialog) -> str:
    return "0000"


def absent_token(dialog: SignDialog) -> str:
    dialog.key.token.setText("no such card")
    return PIN


def no_driver(dialog: SignDialog) -> str:
    dialog.key.module.setText("/nowhere/driver.so")
    return PIN


@pytest.mark.parametrize(
    ("trouble", "code", "facts"),
    [
        (wrong_pin, "signer_pin_wrong", {}),
        (absent_token, "signer_token_absent", {}),
        (no_driver, "signer_module_unusable", {"module": "driver.so"}),
    ],
)
def test_each_trouble_of_a_token_has_its_own_sentence_and_the_letter_stays(
    screen: Screen, trouble: Callable[[SignDialog], str], code: str, facts: dict[str, str]
) -> None:
    letter_id = screen.house.submitted()
    dialog = asked(screen)
    said = entered(screen, dialog, trouble(dialog))
    assert said.startswith(sentence(OtklikError(code, **facts)))
    assert dialog.password.text() == ""
    assert letter_state(screen.house.clerk, letter_id).phase is LetterPhase.FOR_SIGNATURE


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (pkcs11.exceptions.PinLocked, "signer_token_locked"),
        (pkcs11.exceptions.DeviceRemoved, "signer_token_absent"),
    ],
)
def test_a_locked_and_a_removed_token_are_told_apart(
    screen: Screen, monkeypatch: pytest.MonkeyPatch, raised: type[Exception], code: str
) -> None:
    class Card:
        def get_token(self, **_: Any) -> Any:
            raise raised

    screen.house.submitted()
    dialog = asked(screen)
    monkeypatch.setattr(pkcs11, "lib", lambda _: Card())
    assert entered(screen, dialog, PIN).startswith(sentence(OtklikError(code)))
