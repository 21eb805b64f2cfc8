"""The slip and the mark on paper: size, words, code, in four languages, without a network or a printer."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from domain.errors import Fault
from services.facts import facts_of
from services.slips import Slip
from tests.ui.intake_at_screen import Clerk
from ui.printing.printing import MARK, SLIP, picture, print_on, write_pdf
from ui.printing.slip_paper import MARK_MM, SLIP_MM
from ui.printing.square_code import QUIET, modules

TALON = Slip(
    number="C0-26-A-0158",
    dated=date(2026, 12, 9),
    received_at=datetime(2026, 12, 9, 10, 34),
    organisation="ТОО «Теплосеть Север»",
    place="Центральный офис",
    address="пр. Республики, 8",
    phone="+7 717 255 14 14",
    accepted_by="Ковалёва А. С.",
    position="делопроизводитель",
    language="ru",
    pages=2,
    files=1,
)


@pytest.fixture
def clerk(tmp_path: Path, qtbot: QtBot) -> Iterator[Clerk]:
    made = Clerk(tmp_path, qtbot)
    yield made
    made.close()


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


@pytest.mark.peer("pdftotext", "pdfinfo")
@pytest.mark.parametrize(("paper", "size"), [(SLIP, SLIP_MM), (MARK, MARK_MM)])
def test_the_pdf_has_the_size_of_the_paper_and_says_number_and_date(
    tmp_path: Path, dressed: None, paper: object, size: tuple[float, float]
) -> None:
    path = tmp_path / "slip.pdf"
    write_pdf(path, TALON, paper)  # type: ignore[arg-type]
    text = text_of(path)
    assert "C0-26-A-0158" in text and "09.12.2026" in text and "Ковалёва А. С." in text
    info = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True, text=True).stdout
    page = next(line for line in info.splitlines() if line.startswith("Page size"))
    shown = [float(word) for word in page.split() if word.replace(".", "").isdigit()]
    assert shown == pytest.approx([side / 25.4 * 72 for side in size], abs=1.0)
    assert "Pages:           1" in info


@pytest.mark.peer("pdftotext")
@pytest.mark.parametrize(
    ("language", "word", "day"),
    [
        ("ru", "талон", "09.12.2026"),
        ("kk", "талоны", "09.12.2026"),
        ("hu", "szelvény", "2026.12.09."),
        ("en", "slip", "09/12/2026"),
    ],
)
def test_the_slip_speaks_its_readers_language_whatever_the_window_speaks(
    tmp_path: Path, speak: Callable[[str], None], language: str, word: str, day: str
) -> None:
    speak("hu" if language != "hu" else "ru")
    path = tmp_path / "slip.pdf"
    write_pdf(path, replace(TALON, language=language))
    text = text_of(path)
    assert word in text and day in text


@pytest.mark.peer("pdftotext")
def test_an_accepted_appeal_has_a_slip_that_says_who_will_give_the_number(
    tmp_path: Path, dressed: None
) -> None:
    path = tmp_path / "slip.pdf"
    write_pdf(path, replace(TALON, number="", language="en"))
    assert "The registry gives the number" in text_of(path)


def test_the_square_code_on_paper_is_the_one_that_readers_expect(dressed: None) -> None:
    import segno

    expected = segno.make(TALON.code, error="m", micro=False, boost_error=False).matrix
    assert modules(TALON.code) == tuple(tuple(bool(one) for one in line) for line in expected)
    image = picture(TALON, width=1600)
    dots = 1600 / SLIP_MM[0]
    side = 30.0 * dots
    left, top = (SLIP_MM[0] - 6) * dots - side, (SLIP_MM[1] - 6) * dots - side
    step = side / (len(expected) + 2 * QUIET)
    read = [
        [
            _dark(image, left + (column + QUIET + 0.5) * step, top + (row + QUIET + 0.5) * step)
            for column in range(len(expected))
        ]
        for row in range(len(expected))
    ]
    assert read == [[bool(one) for one in line] for line in expected]


def _dark(image: QImage, x: float, y: float) -> bool:
    return image.pixelColor(round(x), round(y)).lightness() < 128


def test_a_long_number_is_made_smaller_and_never_cut(dressed: None) -> None:
    long = replace(TALON, number="CENTRE12-2026-SERIES-000158")
    image = picture(long, width=800)
    column = [image.pixelColor(795, y).lightness() for y in range(image.height())]
    assert min(column) > 250, "nothing reaches the edge of the paper"


def test_everything_long_still_fits_on_the_paper(dressed: None) -> None:
    wordy = replace(
        TALON,
        organisation="Товарищество с ограниченной ответственностью «Теплосеть Северного района»",
        address="проспект Республики, дом 8, корпус 2, административное здание, первый этаж, окно 15",
        applicant="Константинопольский-Задунайский Александр Владиславович",
        position="ведущий специалист отдела делопроизводства",
    )
    image = picture(wordy, width=800)
    assert min(image.pixelColor(x, image.height() - 3).lightness() for x in range(0, 800, 4)) > 250


def test_without_a_printer_the_fault_says_so(dressed: None) -> None:
    with pytest.raises(Fault, match="printer_missing") as raised:
        print_on("no such printer", TALON)
    assert raised.value.facts["where"] == "no such printer"


def test_a_file_that_can_t_be_written_is_a_fault(tmp_path: Path, dressed: None) -> None:
    with pytest.raises(Fault, match="file_not_written"):
        write_pdf(tmp_path / "no such folder" / "slip.pdf", TALON)


@pytest.mark.peer("pdftotext")
def test_a_slip_is_saved_after_registration_and_that_is_noted(clerk: Clerk, tmp_path: Path) -> None:
    clerk.open()
    clerk.page.form.words.text.setPlainText("Холодно")
    clerk.page.finishing.finish()
    clerk.wait_for_slip()
    panel = clerk.page.side.slip
    panel.write_pdf(tmp_path / "talon.pdf")
    clerk.settle()
    assert "C0-26-A-0001" in text_of(tmp_path / "talon.pdf")
    facts = facts_of(clerk.office.store, "appeal", panel.appeal_id)
    assert [fact.data["way"] for fact in facts if fact.kind == "slip_given"] == ["slip_file"]


def test_a_slip_that_could_not_be_printed_is_not_noted(clerk: Clerk) -> None:
    clerk.seat.settings.put("printer", "no such printer")
    clerk.open()
    clerk.page.form.words.text.setPlainText("Холодно")
    clerk.page.finishing.finish()
    clerk.wait_for_slip()
    clerk.page.side.slip.print_slip()
    clerk.settle()
    facts = facts_of(clerk.office.store, "appeal", clerk.page.side.slip.appeal_id)
    assert not [fact for fact in facts if fact.kind == "slip_given"]
