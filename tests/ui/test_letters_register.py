"""The register and the verification at the window."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from domain.answers import LetterPhase
from services import letter_preview
from services.dispatch import dispatch_by_post, dispatch_letter
from services.facts import facts_of
from services.letter_versions import letter_state
from services.post_papers import dispatch_list, post_items
from services.reference_data import write_reference
from services.rows import read_record
from tests.letters.certificates import authority
from tests.services.letters_at_work import CLERK, House
from tests.ui.accessibility import accessible_name, stops
from tests.ui.letters_at_screen import Screen, no_office
from tests.ui.typing import press
from ui.card.act_dialog import ActDialog
from ui.card.pane import CardPane
from ui.letters.everywhere import letter_commands
from ui.letters.letter_facts import LetterFacts
from ui.letters.post_paper import write_dispatch_list, write_envelopes, write_labels
from ui.letters.register_page import QUEUE, RegisterPage
from ui.letters.verify_page import VerifyPage
from ui.widgets.badge import Badge

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.usefixtures("no_office")
__all__ = ["no_office"]


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    pem = authority().pem.decode()
    write_reference(
        made.office.store, [{"entity": "trust_root", "eid": "r-1", "fields": {"title": "Root", "pem": pem}}]
    )
    return made


@pytest.fixture
def screen(house: House, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(house, CLERK, qtbot)
    yield made
    made.close()


@pytest.fixture
def page(screen: Screen) -> RegisterPage:
    made = screen.page(RegisterPage, VerifyPage)
    assert isinstance(made, RegisterPage)
    return made


@pytest.fixture
def shown_files(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Files handed to the system's viewer."""
    files: list[Path] = []

    def remember(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", remember)
    return files


def dialog_of(screen: Screen) -> ActDialog:
    screen.until(lambda: screen.window.findChild(ActDialog) is not None)
    found = screen.window.findChild(ActDialog)
    assert isinstance(found, ActDialog)
    return found


def command(page: RegisterPage, name: str) -> None:
    found = next(one for one in page.acts.offered() if one.id == f"register.{name}")
    assert found.enabled()
    found.run()


def open_first(screen: Screen, page: RegisterPage) -> None:
    """The register with its first letter open; the list tells it after the arrows came to rest."""
    screen.open("letters")
    screen.until(lambda: page.acts.letter is not None)
    screen.settle()


def offered(page: RegisterPage) -> set[str]:
    return {one.id.partition(".")[2] for one in page.acts.offered()}


def test_a_signed_letter_is_sent_by_the_rule_s_way_in_two_keys(
    house: House, screen: Screen, page: RegisterPage
) -> None:
    letter_id = house.signed()
    open_first(screen, page)
    press(page.list, Qt.Key.Key_Return, CTRL)
    dialog = dialog_of(screen)
    press(dialog.fields["way"].editor, Qt.Key.Key_Return, CTRL)
    screen.settle()
    assert letter_state(house.clerk, letter_id).phase is LetterPhase.SENT
    assert "Waits for synchronisation" in page.card._waiting.sentence()


def test_an_e_mail_takes_a_copy_for_reading_along_where_libreoffice_makes_one(
    house: House, screen: Screen, page: RegisterPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "soffice"
    program.write_text("")
    monkeypatch.setenv("OTKLIK_SOFFICE", str(program))
    monkeypatch.setattr(letter_preview, "all_to_pdf", lambda files, **_: dict.fromkeys(files, b"%PDF copy"))
    letter_id = house.signed()
    open_first(screen, page)
    press(page.list, Qt.Key.Key_Return, CTRL)
    dialog = dialog_of(screen)
    screen.until(lambda: "A PDF copy for reading goes along" in dialog._says.text())
    press(dialog.fields["way"].editor, Qt.Key.Key_Return, CTRL)
    screen.settle()
    said = facts_of(house.clerk.store, "letter", letter_id)[-1].data
    assert house.clerk.blobs.read(str(said["pdf_sha256"])) == b"%PDF copy"


def test_another_way_without_a_reason_is_refused_in_the_dialog(
    house: House, screen: Screen, page: RegisterPage
) -> None:
    letter_id = house.signed()
    open_first(screen, page)
    press(page.list, Qt.Key.Key_Return, CTRL)
    dialog = dialog_of(screen)
    way = dialog.fields["way"].editor
    way.choose("post")  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    assert dialog.isVisible()
    assert letter_state(house.clerk, letter_id).phase is LetterPhase.SIGNED
    dialog.fields["reason"].editor.setText("Просил письмо")  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    assert letter_state(house.clerk, letter_id).channel == "post"


def test_the_letter_says_its_three_facts(house: House, screen: Screen, page: RegisterPage) -> None:
    house.signed()
    open_first(screen, page)
    said = page.card._checked.sentences()
    assert "Integrity: not changed" in said
    assert "Coverage: the whole letter" in said
    assert "Trust: trusted" in said


def test_what_waits_stands_above_the_register(house: House, screen: Screen, page: RegisterPage) -> None:
    sent, waiting = house.signed(), house.signed()
    dispatch_letter(house.clerk, letter_id=sent)
    open_first(screen, page)
    groups = [group.key for _, group in page.list.rows.group_rows()]
    assert groups == ["waiting", "register"]
    assert page.acts.letter is not None and page.acts.letter.id == waiting
    screen.open("letters", QUEUE)
    assert len(page.list.rows.ids) == 1


def test_what_can_be_done_depends_on_how_far_the_letter_is(
    house: House, screen: Screen, page: RegisterPage
) -> None:
    letter_id = house.signed()
    screen.open("letters", letter_id)
    assert {"send", "correct", "withdraw", "open", "verify"} <= offered(page)
    assert "arrived" not in offered(page)
    dispatch_letter(house.clerk, letter_id=letter_id)
    screen.settle()
    assert {"arrived", "failed", "close"} <= offered(page)
    assert not {"send", "correct", "withdraw"} & offered(page)


def test_after_the_dispatch_closing_the_appeal_is_offered(
    house: House, screen: Screen, page: RegisterPage
) -> None:
    letter_id = house.signed()
    dispatch_letter(house.clerk, letter_id=letter_id)
    screen.open("letters", letter_id)
    assert "is still open" in page.card.closing.sentence()
    page.card.closing.acted.emit()
    dialog = dialog_of(screen)
    assert "outcome" in dialog.fields
    dialog.reject()


def test_a_letter_named_by_the_opener_is_the_one_that_is_open(
    house: House, screen: Screen, page: RegisterPage, qtbot: QtBot
) -> None:
    first, _ = house.signed(), house.signed()
    dispatch_letter(house.clerk, letter_id=first)
    screen.open("letters", first)
    qtbot.wait(100)  # the list tells where it is after the arrows came to rest
    screen.settle()
    assert page.acts.letter is not None and page.acts.letter.id == first


def test_the_post_gets_envelope_label_and_list(
    house: House, screen: Screen, page: RegisterPage, shown_files: list[Path]
) -> None:
    letter_id = house.signed()
    dispatch_by_post(house.clerk, letter_ids=[letter_id], reason="Просил письмо")
    screen.open("letters", letter_id)
    for name in ("envelope", "label", "list"):
        command(page, name)
        screen.settle()
    assert [path.read_bytes()[:4] for path in shown_files] == [b"%PDF"] * 3
    assert shown_files[2].name == "C0-26-A-001.pdf"


def test_a_dispatch_list_is_made_from_the_register(
    house: House, screen: Screen, page: RegisterPage, shown_files: list[Path]
) -> None:
    letter_id = house.signed()
    screen.open("letters", letter_id)
    page.acts.post()
    dialog = dialog_of(screen)
    dialog.fields["reason"].editor.setText("Просил письмо")  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    assert letter_state(house.clerk, letter_id).list_number == "C0-26-A-001"
    screen.until(lambda: len(shown_files) == 1)


def test_a_long_dispatch_list_takes_several_pages(house: House, tmp_path: Path) -> None:
    number = dispatch_by_post(house.clerk, letter_ids=[house.signed()], reason="Почта")
    made = dispatch_list(house.clerk, number)
    write_dispatch_list(tmp_path / "list.pdf", replace(made, items=made.items * 40))
    assert (tmp_path / "list.pdf").read_bytes().count(b"/Type /Page\n") == 3


def test_envelopes_and_labels_are_a_page_for_each_letter(house: House, tmp_path: Path) -> None:
    items = post_items(house.clerk, [house.signed(), house.signed()])
    for write in (write_envelopes, write_labels):
        write(tmp_path / "paper.pdf", items)
        assert (tmp_path / "paper.pdf").read_bytes().count(b"/Type /Page\n") == 2


def test_the_signed_file_opens_under_its_number(
    house: House, screen: Screen, page: RegisterPage, shown_files: list[Path]
) -> None:
    letter_id = house.signed()
    screen.open("letters", letter_id)
    command(page, "open")
    screen.settle()
    state = letter_state(house.clerk, letter_id)
    assert shown_files[0].name == f"{state.outgoing_number}.docx"
    assert shown_files[0].read_bytes() == house.office.blobs.read(state.docx_sha256)


def test_verifying_a_brought_file_names_the_part_that_was_changed(
    house: House, screen: Screen, page: RegisterPage, tmp_path: Path
) -> None:
    letter_id = house.signed()
    docx = house.office.blobs.read(letter_state(house.clerk, letter_id).docx_sha256)
    brought = tmp_path / "brought.docx"
    brought.write_bytes(spoiled(docx))
    screen.open("verify", brought)
    verify = screen.window.stack.pages()["verify"]
    assert isinstance(verify, VerifyPage)
    said = verify.panel.sentences()
    assert "Integrity: changed" in said
    assert any("word/document.xml" in one for one in said)


def test_a_file_that_is_no_letter_is_refused_in_words(
    screen: Screen, page: RegisterPage, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"not a document")
    screen.open("verify", broken)
    verify = screen.window.stack.pages()["verify"]
    assert isinstance(verify, VerifyPage)
    assert verify.wrong.sentence() == "This file is not a Word document (DOCX)."


def test_verifying_a_file_is_a_command_of_every_page(screen: Screen, page: RegisterPage) -> None:
    opened: list[str] = []
    (verify,) = letter_commands(lambda page_id, _: opened.append(page_id))
    verify.run()
    assert opened == ["verify"]


def test_the_card_of_the_appeal_shows_the_facts_of_its_signed_letter(
    house: House, screen: Screen, page: RegisterPage
) -> None:
    letter_id = house.signed()
    screen.open("letters")
    card = CardPane(screen.window, screen.seat)
    screen.qtbot.addWidget(card)
    card.show_appeal(house.appeal_of(letter_id))
    screen.settle()
    facts = card.findChild(LetterFacts)
    assert facts is not None
    assert [badge.text() for badge in facts.findChildren(Badge)] == [
        "not changed",
        "the whole letter",
        "trusted",
    ]


def test_every_stop_of_the_register_has_a_name(house: House, screen: Screen, page: RegisterPage) -> None:
    house.signed()
    screen.open("letters")
    assert [type(one).__name__ for one in stops(page) if not accessible_name(one)] == []


def test_an_empty_register_says_when_letters_come(screen: Screen, page: RegisterPage) -> None:
    screen.open("letters")
    assert page.pane._empty.accessibleName().startswith("No letters here")
    assert page.acts.offered() == ()


def test_a_withdrawn_letter_keeps_its_number(house: House, screen: Screen, page: RegisterPage) -> None:
    letter_id = house.signed()
    screen.seat.desk = house.office.sit_down("e-zhuk", language="en")
    screen.open("letters", letter_id)
    command(page, "withdraw")
    dialog = dialog_of(screen)
    dialog.fields["reason"].editor.setPlainText("Отозвано заявителем")  # type: ignore[attr-defined]
    dialog.apply()
    screen.settle()
    state = letter_state(house.clerk, letter_id)
    assert state.phase is LetterPhase.WITHDRAWN
    assert state.outgoing_number
    assert read_record("letter", letter_id)["subject"] == "Холодные батареи"


def spoiled(docx: bytes) -> bytes:
    """The letter with one word of its text changed, packed again."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as source, zipfile.ZipFile(packed, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "word/document.xml":
                content = content.replace("21 градус".encode(), "25 градус".encode(), 1)
            target.writestr(entry, content)
    return packed.getvalue()
