"""More signatures at the window: a second one, one beside the letter, a time stamp; printing and PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from domain.errors import OtklikError
from program.link import Link
from program.time_authority import HttpTimeAuthority
from program.time_stamping import TimeStamping
from services import letter_preview
from services.letter_versions import letter_state
from services.reference_data import write_reference
from tests.letters.certificates import PASSWORD, authority
from tests.letters.time_authority_process import running_authority
from tests.services.letters_at_work import CLERK, DIRECTOR, House
from tests.ui.letters_at_screen import Screen, no_office
from tests.ui.typing import press, type_text
from ui.letters import print_letter
from ui.letters.key_dialog import KeyDialog
from ui.letters.register_page import RegisterPage
from ui.letters.verify_page import VerifyPage
from ui.widgets.badge import Badge
from ui.widgets.dialogs import ErrorDialog
from ui.wording.errors import sentence

pytestmark = pytest.mark.usefixtures("no_office")
__all__ = ["no_office"]
HEAD = "e-omarova"


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    root = {"title": "Root", "pem": authority().pem.decode()}
    deputy = {"employee_id": HEAD, "basis": "Доверенность № 12", "valid_from": "2026-01-01"}
    records = [
        {"entity": "trust_root", "eid": "r-1", "fields": root},
        {"entity": "signing_authority", "eid": "s-2", "fields": {**deputy, "principal_id": DIRECTOR}},
    ]
    write_reference(made.office.store, records)
    return made


def at_desk(house: House, person: str, qtbot: QtBot) -> tuple[Screen, RegisterPage]:
    screen = Screen(house, person, qtbot)
    page = screen.page(RegisterPage, VerifyPage)
    assert isinstance(page, RegisterPage)
    return screen, page


@pytest.fixture
def director(house: House, qtbot: QtBot) -> Iterator[tuple[Screen, RegisterPage]]:
    made = at_desk(house, DIRECTOR, qtbot)
    yield made
    made[0].close()


@pytest.fixture
def clerk(house: House, qtbot: QtBot) -> Iterator[tuple[Screen, RegisterPage]]:
    made = at_desk(house, CLERK, qtbot)
    yield made
    made[0].close()


def command(page: RegisterPage, name: str) -> None:
    found = next(one for one in page.acts.offered() if one.id == f"register.{name}")
    assert found.enabled(), found.reason()
    found.run()


def opened(screen: Screen, page: RegisterPage, letter_id: str) -> None:
    screen.open("letters", letter_id)
    screen.until(lambda: page.acts.letter is not None and page.acts.letter.id == letter_id)
    screen.settle()


def key_dialog(screen: Screen) -> KeyDialog:
    screen.until(lambda: screen.window.findChild(KeyDialog) is not None)
    found = screen.window.findChild(KeyDialog)
    assert isinstance(found, KeyDialog)
    return found


def badges(page: RegisterPage) -> list[str]:
    return [one.text() for one in page.card._checked.findChildren(Badge)]


def told(screen: Screen) -> str:
    screen.until(lambda: any(one.isVisible() for one in screen.window.findChildren(ErrorDialog)))
    found = next(one for one in screen.window.findChildren(ErrorDialog) if one.isVisible())
    words = found.accessibleName()
    found.reject()
    return words


def test_a_signature_file_is_made_with_one_password_and_stands_on_the_card(
    house: House, director: tuple[Screen, RegisterPage]
) -> None:
    screen, page = director
    opened(screen, page, house.signed())
    command(page, "beside")
    dialog = key_dialog(screen)
    dialog.key.file.setText(str(house.key_file()))
    type_text(dialog.key.password, "не тот")
    press(dialog.key.password, Qt.Key.Key_Return)
    screen.settle()
    assert dialog.said() == sentence(OtklikError("signer_password_wrong"))
    type_text(dialog.key.password, PASSWORD)
    press(dialog.key.password, Qt.Key.Key_Return)
    screen.settle()
    assert badges(page) == ["whole"]


def test_a_second_person_signs_at_the_window_and_nobody_twice(house: House, qtbot: QtBot) -> None:
    letter_id = house.signed()
    screen, page = at_desk(house, HEAD, qtbot)
    opened(screen, page, letter_id)
    for said in ("", sentence(OtklikError("letter_signed_by_you"))):
        page.acts.signatures.ask_cosign(page.acts.letter)  # type: ignore[arg-type]
        dialog = key_dialog(screen)
        dialog.key.file.setText(str(house.key_file()))
        type_text(dialog.key.password, PASSWORD)
        press(dialog.key.password, Qt.Key.Key_Return)
        screen.settle()
        assert (dialog.said() if isValid(dialog) else "") == said
    assert letter_state(house.clerk, letter_id).cosigner_ids == (HEAD,)
    assert page.card._checked.sentences().count("Signature") == 2
    screen.close()


def test_who_does_not_sign_is_told_so_at_the_command(
    house: House, clerk: tuple[Screen, RegisterPage]
) -> None:
    screen, page = clerk
    opened(screen, page, house.signed())
    cosign = next(one for one in page.acts.offered() if one.id == "register.cosign")
    assert not cosign.enabled() and cosign.reason() == "your role doesn't allow it"


def test_a_signature_from_a_certified_tool_is_labelled_not_checked_here(
    house: House, clerk: tuple[Screen, RegisterPage], tmp_path: Path
) -> None:
    screen, page = clerk
    opened(screen, page, house.signed())
    path = tmp_path / "otvet.sig"
    path.write_bytes(b"national algorithms")
    assert page.acts.letter is not None
    page.acts.signatures.take_signature(page.acts.letter, path)
    screen.settle()
    assert badges(page) == ["not checked here"]
    out = tmp_path / "out"
    out.mkdir()
    page.acts.signatures.write_files(page.acts.letter, out)
    screen.settle()
    assert sorted(one.suffix for one in out.iterdir()) == [".docx", ".sig"]


def test_a_time_stamp_is_asked_of_a_real_authority_and_shown(
    house: House, clerk: tuple[Screen, RegisterPage]
) -> None:
    screen, page = clerk
    letter_id = house.signed()
    with running_authority(house.office.clock.now()) as address:
        screen.seat.time_authority = HttpTimeAuthority()
        screen.seat.settings.put("time_stamp_authority", address)
        opened(screen, page, letter_id)
        command(page, "stamp")
        screen.until(lambda: letter_state(house.clerk, letter_id).time_stamped)
        screen.settle()
    assert any("by a trusted time stamp" in said for said in page.card._checked.sentences())
    assert "register.stamp" not in [one.id for one in page.acts.offered()]


@pytest.mark.parametrize(
    ("path", "code"), [("/busy", "time_stamp_authority_answer"), ("/broken", "time_stamp_invalid")]
)
def test_an_authority_that_answers_badly_changes_nothing_and_is_named(
    house: House, clerk: tuple[Screen, RegisterPage], path: str, code: str
) -> None:
    screen, page = clerk
    letter_id = house.signed()
    found: list[str] = []
    page.acts.signatures.stamper.failed.connect(lambda _, error: found.append(error.code))
    with running_authority(house.office.clock.now()) as address:
        screen.seat.time_authority = HttpTimeAuthority()
        screen.seat.settings.put("time_stamp_authority", address + path)
        opened(screen, page, letter_id)
        command(page, "stamp")
        screen.until(lambda: bool(found))
        assert told(screen)
    assert found == [code]
    assert not letter_state(house.clerk, letter_id).time_stamped


def test_without_a_network_the_stamp_waits_and_the_person_is_told(
    house: House, clerk: tuple[Screen, RegisterPage]
) -> None:
    screen, page = clerk
    letter_id = house.signed()
    screen.seat.time_authority = HttpTimeAuthority()
    opened(screen, page, letter_id)
    command(page, "stamp")
    assert "No time-stamping authority is set" in told(screen)
    screen.seat.settings.put("time_stamp_authority", "http://127.0.0.1:1/tsa")
    command(page, "stamp")
    assert "can't be reached" in told(screen)
    assert not letter_state(house.clerk, letter_id).time_stamped


def test_what_was_signed_without_a_network_is_stamped_after_an_exchange(
    house: House, clerk: tuple[Screen, RegisterPage]
) -> None:
    screen, _ = clerk
    letters = [house.signed(), house.signed()]
    holder = QObject()
    link = Link(screen.seat, holder)
    stamping = TimeStamping(screen.window, screen.seat, link, holder)
    stamping.stamp()
    screen.settle()
    assert not letter_state(house.clerk, letters[0]).time_stamped
    with running_authority(house.office.clock.now()) as address:
        screen.seat.settings.put("time_stamp_authority", address)
        link.synced.emit()
        screen.until(lambda: all(letter_state(house.clerk, one).time_stamped for one in letters))
        screen.settle()


def test_the_words_are_printed_where_no_pages_can_be_made(
    house: House, clerk: tuple[Screen, RegisterPage], tmp_path: Path
) -> None:
    screen, page = clerk
    opened(screen, page, house.signed())
    command(page, "print")
    screen.until(lambda: screen.window.findChild(QPrintDialog) is not None)
    dialog = screen.window.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    target = tmp_path / "words.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(target))
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    assert target.read_bytes().startswith(b"%PDF")


def test_pages_are_printed_as_they_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    white = letter_preview.PageImage(30, 42, 90, bytes([255]) * 90 * 42)
    monkeypatch.setattr(print_letter, "page_images", lambda *_, **__: (white, white))

    class Maker:
        def pdf(self, *_: object) -> bytes:
            return b"%PDF"

    what = print_letter.printable(Maker(), sha256="ab", docx=b"", name="12")  # type: ignore[arg-type]
    printer = QPrinter()
    target = tmp_path / "pages.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    print_letter.print_on(printer, what)
    assert target.read_bytes().count(b"/Type /Page\n") == 2


def test_a_copy_as_pdf_is_kept_where_the_person_says(
    house: House, clerk: tuple[Screen, RegisterPage], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    screen, page = clerk
    program = tmp_path / "soffice"
    program.write_text("")
    monkeypatch.setenv("OTKLIK_SOFFICE", str(program))
    monkeypatch.setattr(letter_preview, "all_to_pdf", lambda files, **_: dict.fromkeys(files, b"%PDF copy"))
    opened(screen, page, house.signed())
    target = tmp_path / "copy.pdf"
    assert page.acts.letter is not None
    page.acts.papers.pdf(page.acts.letter, target)
    screen.until(target.exists)
    assert target.read_bytes() == b"%PDF copy"


def test_without_libreoffice_no_pdf_is_promised(
    house: House, clerk: tuple[Screen, RegisterPage], tmp_path: Path
) -> None:
    screen, page = clerk
    opened(screen, page, house.signed())
    assert page.acts.letter is not None
    page.acts.papers.pdf(page.acts.letter, tmp_path / "copy.pdf")
    assert "LibreOffice" in told(screen)
