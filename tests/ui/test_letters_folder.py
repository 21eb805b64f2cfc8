"""The director's folder at the window: reading, marking, returning, signing by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from domain.answers import LetterPhase
from services.folder_marks import folder_marks
from services.letter_folder import folder_letter, folder_paper
from services.letter_signing import verify_letter
from services.letter_versions import letter_state, return_letter, submit_for_signature
from services.letters import edit_letter
from services.signature_looks import PLAIN, chosen_looks
from tests.letters.certificates import PASSWORD
from tests.letters.papers import png
from tests.services.letters_at_work import BODY, DIRECTOR, House
from tests.ui.accessibility import accessible_name, stops
from tests.ui.letters_at_screen import Screen, no_office
from tests.ui.typing import press, type_text
from ui.letters.folder_page import FolderPage
from ui.letters.paper_text import letter_html
from ui.letters.return_dialog import ReturnDialog
from ui.letters.sign_dialog import SignDialog
from ui.regulation.why_page import WhyPage
from ui.settings.letters_sheet import LettersSheet
from ui.settings.page import SettingsPage
from ui.widgets.text import Text

FREE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.usefixtures("no_office")
__all__ = ["no_office"]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture
def screen(house: House, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(house, DIRECTOR, qtbot)
    yield made
    made.close()


@pytest.fixture
def page(screen: Screen) -> FolderPage:
    made = screen.page(FolderPage)
    assert isinstance(made, FolderPage)
    return made


class Hand:
    """Counts what a person does."""

    def __init__(self, screen: Screen) -> None:
        self.screen, self.actions = screen, 0

    def press(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = FREE) -> None:
        press(widget, key, held)
        self.actions += 1
        self.screen.settle()

    def enter_secret(self, field: QLineEdit, text: str) -> None:
        """One password with its Enter is one action."""
        type_text(field, text)
        press(field, Qt.Key.Key_Return)
        self.actions += 1
        self.screen.settle()


def dialog_of(screen: Screen, kind: type[QWidget]) -> QWidget:
    screen.until(lambda: screen.window.findChild(kind) is not None)
    found = screen.window.findChild(kind)
    assert isinstance(found, QWidget)
    return found


def test_ten_letters_are_signed_in_twelve_actions(house: House, screen: Screen, page: FolderPage) -> None:
    letters = [house.submitted() for _ in range(10)]
    screen.seat.settings.put("signing_key_file", str(house.key_file()))
    screen.open("folder")
    hand = Hand(screen)
    for _ in letters:
        hand.press(page.list, Qt.Key.Key_Return)
    hand.press(page.list, Qt.Key.Key_Return, CTRL)
    dialog = dialog_of(screen, SignDialog)
    assert isinstance(dialog, SignDialog)
    hand.enter_secret(dialog.password, PASSWORD)
    states = [letter_state(house.director, one) for one in letters]
    assert {state.phase for state in states} == {LetterPhase.SIGNED}
    assert len({state.outgoing_number for state in states}) == 10
    assert hand.actions == 12
    checked = verify_letter(house.director, letter_id=letters[0])
    assert checked.integrity.intact and checked.coverage.whole


def test_marking_all_leaves_out_what_was_not_opened(house: House, screen: Screen, page: FolderPage) -> None:
    first, second, third = (house.submitted() for _ in range(3))
    screen.open("folder")
    press(page.list, Qt.Key.Key_Right)
    screen.settle()
    press(page.list, Qt.Key.Key_A, CTRL)
    screen.settle()
    assert [line.letter_id for line in page.state.chosen()] == [first, second]
    assert [line.letter_id for line in page.state.unread()] == [third]


def test_a_letter_is_returned_with_a_ready_remark_in_three_actions(
    house: House, screen: Screen, page: FolderPage
) -> None:
    letter_id = house.submitted()
    screen.open("folder")
    hand = Hand(screen)
    hand.press(page.list, Qt.Key.Key_R)
    dialog = dialog_of(screen, ReturnDialog)
    hand.press(dialog, Qt.Key.Key_2)
    hand.press(dialog, Qt.Key.Key_Return)
    state = letter_state(house.director, letter_id)
    assert state.phase is LetterPhase.RETURNED
    assert state.remark.startswith("Reasoning is missing")
    assert hand.actions == 3
    assert page.list.rows.rowCount() == 0


def test_returning_without_a_remark_is_not_possible(house: House, screen: Screen, page: FolderPage) -> None:
    letter_id = house.submitted()
    screen.open("folder")
    press(page.list, Qt.Key.Key_R)
    dialog = dialog_of(screen, ReturnDialog)
    press(dialog, Qt.Key.Key_Return)
    screen.settle()
    assert letter_state(house.director, letter_id).phase is LetterPhase.FOR_SIGNATURE
    assert dialog.isVisible()


def test_a_letter_put_off_goes_to_the_bottom_and_is_not_in_mark_all(
    house: House, screen: Screen, page: FolderPage
) -> None:
    first, second = house.submitted(), house.submitted()
    screen.open("folder")
    press(page.list, Qt.Key.Key_P)
    screen.settle()
    assert [line.letter_id for line in page.list.rows.lines] == [second, first]
    press(page.list, Qt.Key.Key_A, CTRL)
    assert first not in [line.letter_id for line in page.state.chosen()]


def test_arrows_go_from_letter_to_letter_and_t_hides_the_appeal(
    house: House, screen: Screen, page: FolderPage
) -> None:
    first, second = house.submitted(), house.submitted()
    screen.open("folder")
    assert page.state.open_id() == first
    press(page.list, Qt.Key.Key_Right)
    screen.settle()
    assert page.state.open_id() == second
    press(page.list, Qt.Key.Key_Left)
    screen.settle()
    assert page.state.open_id() == first
    assert page.appeal.isVisible()
    press(page.paper.paper, Qt.Key.Key_T)
    assert not page.appeal.isVisible()


def test_a_new_version_is_unread_and_its_new_paragraph_is_marked(
    house: House, screen: Screen, page: FolderPage
) -> None:
    letter_id = house.submitted()
    screen.open("folder")
    press(page.list, Qt.Key.Key_Return)
    return_letter(house.director, letter_id=letter_id, remark="Укажите норму")
    edit_letter(house.executor, letter_id=letter_id, fields={"body": f"{BODY}\nНорма 20 градусов."})
    submit_for_signature(house.executor, letter_id=letter_id)
    screen.settle()
    assert page.state.chosen() == []
    assert page.state.letter is not None and page.state.letter.pinned.version == 2
    assert "Норма 20 градусов." in page.paper.paper.accessibleDescription()


def test_what_is_new_reworded_and_gone_since_the_last_version_stands_beside_the_paper(
    house: House, screen: Screen, page: FolderPage
) -> None:
    letter_id = house.submitted(body=f"{BODY}\nЛишний абзац о погоде.\nСроки соблюдены полностью и всегда.")
    return_letter(house.director, letter_id=letter_id, remark="Уберите лишнее")
    changed = f"{BODY}\nСроки соблюдены полностью и везде.\nНорма 20 градусов."
    edit_letter(house.executor, letter_id=letter_id, fields={"body": changed})
    submit_for_signature(house.executor, letter_id=letter_id)
    screen.open("folder")
    said = [text.text() for text in page.appeal.findChildren(Text)]
    assert "Changed since version 1" in said
    assert said[said.index("Gone") + 1] == "Лишний абзац о погоде."
    assert said[said.index("New") + 1] == "Норма 20 градусов."
    reworded = said.index("Reworded")
    assert said[reworded + 2] == "It was: Сроки соблюдены полностью и всегда."
    assert "<s>Лишний абзац о погоде.</s>" in letter_html(
        folder_paper(house.director, folder_letter(house.director, letter_id))
    )


def test_f7_tells_how_the_term_was_counted_and_escape_comes_back(house: House, screen: Screen) -> None:
    house.submitted()
    page = screen.page(FolderPage, WhyPage)
    screen.open("folder")
    press(page.list, Qt.Key.Key_F7)
    screen.settle()
    why = screen.window.findChild(WhyPage)
    assert why is not None and why.why is not None and why.isVisible()
    press(why, Qt.Key.Key_Escape)
    screen.settle()
    assert page.isVisible()


def test_a_signer_s_picture_and_line_are_chosen_in_the_settings_and_are_off_at_first(
    house: House, screen: Screen, tmp_path: Path
) -> None:
    screen.page(SettingsPage)
    screen.open("settings")
    sheet = screen.window.findChild(LettersSheet)
    assert isinstance(sheet, LettersSheet)
    assert chosen_looks(screen.seat.settings) == PLAIN
    path = tmp_path / "hand.png"
    path.write_bytes(png(1))
    sheet.choose_picture(str(path))
    sheet.line.setChecked(True)
    screen.settle()
    looks = chosen_looks(screen.seat.settings)
    assert (looks.picture, looks.line) == (path.read_bytes(), True)


def test_a_wrong_password_is_said_in_the_dialog_and_nothing_is_signed(
    house: House, screen: Screen, page: FolderPage
) -> None:
    letter_id = house.submitted()
    screen.seat.settings.put("signing_key_file", str(house.key_file()))
    screen.open("folder")
    press(page.list, Qt.Key.Key_Return)
    press(page.list, Qt.Key.Key_Return, CTRL)
    screen.settle()
    dialog = dialog_of(screen, SignDialog)
    assert isinstance(dialog, SignDialog)
    type_text(dialog.password, "не тот")
    press(dialog.password, Qt.Key.Key_Return)
    screen.settle()
    assert dialog.isVisible()
    assert dialog.password.text() == ""
    assert letter_state(house.director, letter_id).phase is LetterPhase.FOR_SIGNATURE


def test_each_letter_that_could_not_be_signed_says_why(
    house: House, screen: Screen, page: FolderPage
) -> None:
    good, returned = house.submitted(), house.submitted()
    screen.seat.settings.put("signing_key_file", str(house.key_file()))
    screen.open("folder")
    for _ in range(2):
        press(page.list, Qt.Key.Key_Return)
        screen.settle()
    press(page.list, Qt.Key.Key_Return, CTRL)
    screen.settle()
    dialog = dialog_of(screen, SignDialog)
    assert isinstance(dialog, SignDialog)
    return_letter(house.director, letter_id=returned, remark="Подождите")
    type_text(dialog.password, PASSWORD)
    press(dialog.password, Qt.Key.Key_Return)
    screen.settle()
    assert letter_state(house.director, good).phase is LetterPhase.SIGNED
    assert letter_state(house.director, returned).phase is LetterPhase.RETURNED
    assert dialog.isVisible()


def test_marks_survive_the_program_s_end(house: House, screen: Screen, page: FolderPage) -> None:
    letter_id = house.submitted()
    screen.open("folder")
    press(page.list, Qt.Key.Key_Return)
    screen.settle()
    assert folder_marks(house.director).is_marked(letter_id, 1)


def test_an_empty_folder_says_what_it_is_for(screen: Screen, page: FolderPage) -> None:
    screen.open("folder")
    assert page._empty.accessibleName().startswith("Nothing to sign")


def test_every_stop_of_the_folder_has_a_name(house: House, screen: Screen, page: FolderPage) -> None:
    house.submitted()
    screen.open("folder")
    QApplication.processEvents()
    assert [type(one).__name__ for one in stops(page) if not accessible_name(one)] == []


def test_without_libreoffice_the_preview_says_that_it_is_only_the_text(
    house: House, screen: Screen, page: FolderPage
) -> None:
    house.submitted()
    screen.open("folder")
    screen.until(lambda: "LibreOffice" in page.paper._note.text())
    assert not page.paper.is_faithful
    assert page.paper.paper.pages() >= 1
