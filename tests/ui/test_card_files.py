"""Files on the card: small pictures come in the background, only those in sight, and never to the disk."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtGui import QColor

from domain.changes import Changes
from services import thumbnails as making
from services.intake import attach_file
from services.intake_form import NewFile
from services.pictures import preview
from tests.factory import registered
from tests.ui.rules_at_screen import AtScreen, at, flaws
from ui.card.file_sheet import FilePlace, FilesSheet
from ui.journal.page import JournalPage

REGISTRY = "e-kovaleva"
__all__ = ["at"]


_PICTURES = (b"\xff\xd8\xff", b"\x89PNG")


def picture(colour: str, size: tuple[int, int] = (900, 600)) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, colour).save(written, "JPEG")
    return written.getvalue()


def appeal_with(at: AtScreen, *files: NewFile) -> str:
    desk = at.office.sit_down(REGISTRY)
    appeal_id = registered(desk).appeal_id
    for file in files:
        attach_file(desk, appeal_id=appeal_id, file=file)
    return appeal_id


def photo(number: int, colour: str = "red") -> NewFile:
    # A shade of its own: equal photos are one attachment.
    return NewFile(f"photo {number}.jpg", picture(colour, (900, 400 + number)), "image/jpeg")


def sheet_of(at: AtScreen, appeal_id: str) -> FilesSheet:
    page = at.open("journal", appeal_id)
    at.until(lambda: page.card.view is not None and page.card.view.id == appeal_id)
    at.settle()
    sheet = page.card.findChild(FilesSheet)
    assert sheet is not None
    return sheet  # type: ignore[no-any-return]


def come(place: FilePlace) -> bool:
    return place.picture is not None


def into_sight(at: AtScreen, sheet: FilesSheet) -> None:
    page = at.session.window.stack.current_page()
    assert isinstance(page, JournalPage)
    page.card._page.show_part(sheet)
    at.settle()


def test_a_picture_is_shown_small_and_other_files_by_their_sign(at: AtScreen) -> None:
    files = (photo(1), NewFile("act.pdf", b"%PDF-1.4 ...", "application/pdf"))
    at.sit(REGISTRY)
    sheet = sheet_of(at, appeal_with(at, *files))
    into_sight(at, sheet)
    shown, sign = sheet.places
    at.until(lambda: come(shown))
    assert shown.picture is not None and max(shown.picture.width(), shown.picture.height()) <= 56
    seen = shown.grab().toImage().pixelColor(28, 21)
    assert (seen.red() > 200, seen.green() < 60) == (True, True)
    assert sign.picture is None
    assert sign.grab().toImage().pixelColor(2, 2) == QColor(shown.grab().toImage().pixelColor(2, 2))
    assert flaws(sheet) == []


def test_what_is_no_picture_after_all_keeps_its_sign(at: AtScreen) -> None:
    at.sit(REGISTRY)
    sheet = sheet_of(at, appeal_with(at, NewFile("scan.jpg", b"\xff\xd8\xff no picture", "image/jpeg")))
    into_sight(at, sheet)
    (place,) = sheet.places
    at.until(lambda: come(place))
    assert place.picture is not None and place.picture.isNull()


def test_only_what_is_in_sight_is_unsealed(at: AtScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    whole = preview

    def counted(data: bytes, *, longest: int, name: str = "") -> bytes:
        made.append(name)
        return whole(data, longest=longest, name=name)

    monkeypatch.setattr(making, "preview", counted)
    at.sit(REGISTRY)
    appeal_id = appeal_with(at, *(photo(number) for number in range(60)))
    sheet = sheet_of(at, appeal_id)
    assert len(sheet.places) == 24
    into_sight(at, sheet)
    at.until(lambda: len(made) > 0)
    at.settle()
    assert len(made) < 24


def test_more_files_are_unfolded_until_none_is_left(at: AtScreen) -> None:
    at.sit(REGISTRY)
    sheet = sheet_of(at, appeal_with(at, *(photo(number) for number in range(60))))
    assert sheet.more.text() == "36 more files"
    sheet.more.click()
    sheet.more.click()
    assert len(sheet.places) == 60 and not sheet.more.isVisibleTo(sheet)


def test_what_was_unfolded_stays_so_when_something_else_is_touched(at: AtScreen) -> None:
    at.sit(REGISTRY)
    appeal_id = appeal_with(at, *(photo(number) for number in range(30)))
    sheet = sheet_of(at, appeal_id)
    sheet.more.click()
    registered(at.office.sit_down(REGISTRY))
    page: Any = at.session.window.stack.current_page()
    page.refresh(Changes({"appeal": frozenset({"another"})}))
    at.settle()
    assert page.card.findChild(FilesSheet) is sheet
    assert len(sheet.places) == 30


def test_what_was_unfolded_is_unfolded_again_when_the_card_changed(at: AtScreen) -> None:
    at.sit(REGISTRY)
    appeal_id = appeal_with(at, *(photo(number) for number in range(30)))
    sheet = sheet_of(at, appeal_id)
    sheet.more.click()
    attach_file(at.office.sit_down(REGISTRY), appeal_id=appeal_id, file=photo(31))
    page: Any = at.session.window.stack.current_page()
    page.card.reload()
    at.until(lambda: len(page.card.view.state.attachments) == 31)
    at.settle()
    again = page.card.findChild(FilesSheet)
    assert again is not sheet
    assert len(again.places) == 31


def test_nothing_unsealed_is_written(at: AtScreen) -> None:
    at.sit(REGISTRY)
    sheet = sheet_of(at, appeal_with(at, photo(1)))
    before = files_below(at.office.paths.data)
    into_sight(at, sheet)
    at.until(lambda: come(sheet.places[0]))
    written = files_below(at.office.paths.data) - before
    assert [path.name for path in written if path.read_bytes().startswith(_PICTURES)] == []


def files_below(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}
