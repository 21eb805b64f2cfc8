"""The rights to sign at the window: given with a dialog, ended with a key press, read by everybody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.signing_rights import signing_rights, trusted_certificates
from tests.letters.certificates import authority
from tests.services.letters_at_work import CLERK, EXECUTOR, House
from tests.ui.accessibility import accessible_name, stops
from tests.ui.letters_at_screen import Screen, no_office
from ui.card.act_dialog import ActDialog
from ui.letters.signers_page import SignersPage
from ui.widgets.button import PushButton
from ui.widgets.text import Text

pytestmark = pytest.mark.usefixtures("no_office")
__all__ = ["no_office"]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture
def screen(house: House, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(house, "e-lee", qtbot)
    yield made
    made.close()


@pytest.fixture
def page(screen: Screen) -> SignersPage:
    made = screen.page(SignersPage)
    assert isinstance(made, SignersPage)
    screen.open("signers")
    return made


def said(page: SignersPage) -> list[str]:
    return [text.text() for text in page.findChildren(Text) if text.isVisible()]


def test_a_right_is_given_in_a_dialog_and_ended_by_its_button(
    house: House, screen: Screen, page: SignersPage
) -> None:
    page.ask_right()
    screen.until(lambda: screen.window.findChild(ActDialog) is not None)
    dialog = screen.window.findChild(ActDialog)
    assert isinstance(dialog, ActDialog)
    dialog.fields["employee_id"].editor.choose(EXECUTOR)  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    assert "on what basis" in dialog._error.text()
    dialog.fields["basis"].editor.setText("Приказ № 7")  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    assert any("Приказ № 7" in words for words in said(page))
    buttons = [one for one in page.findChildren(PushButton) if one.text() == "End today" and one.isVisible()]
    buttons[-1].click()
    screen.settle()
    given = next(one for one in signing_rights(house.clerk) if one.basis == "Приказ № 7")
    assert given.valid_until == house.clerk.today()


def test_a_certificate_is_trusted_from_a_file(
    house: House, screen: Screen, page: SignersPage, tmp_path: Path
) -> None:
    path = tmp_path / "ca.pem"
    path.write_bytes(authority().pem)
    page.take_certificate(path)
    screen.settle()
    assert trusted_certificates(house.clerk)[0].title in said(page)


def test_others_read_the_lists_and_change_nothing(house: House, qtbot: QtBot) -> None:
    screen = Screen(house, CLERK, qtbot)
    page = screen.page(SignersPage)
    screen.open("signers")
    assert not page.give.isEnabled() and not page.trust.isEnabled()
    assert any("Приказ № 4" in words for words in said(page))
    assert not [one for one in page.findChildren(PushButton) if one.text() == "End today"]
    screen.close()


def test_every_stop_of_the_page_has_a_name(page: SignersPage) -> None:
    assert [type(one).__name__ for one in stops(page) if not accessible_name(one)] == []
