from __future__ import annotations

import io
import stat
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from domain.errors import BadInput, Fault
from letters.pictures import DOCUMENT_PIXELS, document_picture
from letters.preview import all_to_pdf, find_office, preview, to_pdf
from tests.letters.templates import rendered

needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a shell script")


def program(folder: Path, script: str) -> Path:
    """A program that stands in for LibreOffice."""
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_without_libreoffice_the_preview_is_text_and_says_why(tmp_path: Path) -> None:
    shown = preview(rendered("answer", "ru"), office=None, workdir=tmp_path)
    assert shown.pdf is None
    assert shown.reason == "preview_office_missing"
    assert any("рассмотрено" in paragraph.text for paragraph in shown.paragraphs)


def test_a_file_that_is_no_letter_has_no_preview_at_all(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        preview(b"nothing", office=None, workdir=tmp_path)


@needs_shell
def test_an_office_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    alive = tmp_path / "alive"
    hanging = program(tmp_path, f"(sleep 1; touch {alive}) & wait")
    shown = preview(rendered("answer", "ru"), office=hanging, workdir=tmp_path / "work", timeout=0.2)
    assert shown.reason == "preview_timeout"
    assert shown.paragraphs
    assert not list((tmp_path / "work").glob("conversion/*"))
    time.sleep(1.2)
    assert not alive.exists()


@needs_shell
def test_an_office_that_makes_nothing_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="preview_failed"):
        to_pdf(rendered("answer", "ru"), office=program(tmp_path, "exit 0"), workdir=tmp_path / "work")


def test_an_office_that_cannot_be_started_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="preview_failed"):
        to_pdf(rendered("answer", "ru"), office=tmp_path / "gone", workdir=tmp_path / "work")


@needs_shell
def test_the_office_runs_with_a_profile_of_its_own_without_macros(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    asked = program(tmp_path, f'echo "$@" > {seen}')
    with pytest.raises(Fault):
        to_pdf(rendered("answer", "ru"), office=asked, workdir=tmp_path / "work")
    assert "--headless" in seen.read_text("utf-8")
    assert "-env:UserInstallation=file:///" in seen.read_text("utf-8")
    settings = tmp_path / "work/office-profile/user/registrymodifications.xcu"
    assert "DisableMacrosExecution" in settings.read_text("utf-8")


def test_libreoffice_is_found_by_its_name_its_place_or_the_setting(tmp_path: Path) -> None:
    place = tmp_path / "LibreOffice" / "program" / "soffice.com"
    place.parent.mkdir(parents=True)
    place.touch()
    nothing: dict[str, str] = {}
    assert find_office(environ=nothing, which=lambda name: f"/usr/bin/{name}", platform="linux") == Path(
        "/usr/bin/soffice"
    )
    assert find_office(environ=nothing, which=lambda name: None, platform="linux") is None
    found = find_office(environ={"PROGRAMFILES": str(tmp_path)}, which=lambda name: None, platform="win32")
    assert found == place
    assert find_office(environ={"OTKLIK_SOFFICE": str(place)}, which=lambda name: None) == place
    assert find_office(environ={"OTKLIK_SOFFICE": str(tmp_path / "no")}, which=lambda name: "/bin/sh") is None


@pytest.mark.peer("soffice")
@pytest.mark.slow
def test_libreoffice_makes_pages_of_a_letter_in_its_own_profile(tmp_path: Path) -> None:
    office = find_office()
    assert office is not None
    shown = preview(rendered("answer", "kk"), office=office, workdir=tmp_path)
    assert shown.reason == ""
    assert (shown.pdf or b"").startswith(b"%PDF-")
    assert not list(tmp_path.glob("conversion/*"))
    two = all_to_pdf(
        {"a": rendered("answer", "hu"), "b": rendered("book_page", "ru")}, office=office, workdir=tmp_path
    )
    assert {name: data[:5] for name, data in two.items()} == {"a": b"%PDF-", "b": b"%PDF-"}


# --- pictures --------------------------------------------------------------------------------


def photo(size: tuple[int, int], *, mode: str = "RGB", turned: bool = False) -> bytes:
    image = Image.new(mode, size, 90 if mode == "L" else None)
    exif = Image.Exif()
    exif[0x010F] = "camera"
    if turned:
        exif[0x0112] = 6
    buffer = io.BytesIO()
    image.save(buffer, "PNG" if mode == "RGBA" else "JPEG", exif=exif)
    return buffer.getvalue()


def test_a_large_photo_is_scaled_and_loses_what_the_camera_wrote() -> None:
    picture = document_picture(photo((4000, 3000)), description="Счётчик")
    assert (picture.width, picture.height) == (DOCUMENT_PIXELS, DOCUMENT_PIXELS * 3 // 4)
    assert picture.media_type == "image/jpeg"
    assert b"camera" not in picture.data
    assert not Image.open(io.BytesIO(picture.data)).getexif()


def test_a_photo_taken_upright_stands_upright() -> None:
    picture = document_picture(photo((400, 300), turned=True))
    assert (picture.width, picture.height) == (300, 400)


def test_a_transparent_signature_stays_transparent() -> None:
    picture = document_picture(photo((300, 100), mode="RGBA"))
    assert picture.media_type == "image/png"
    assert Image.open(io.BytesIO(picture.data)).mode == "RGBA"


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\nbroken", b"<svg/>", b"%PDF"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="picture_broken"):
        document_picture(data)


def test_a_picture_of_too_many_points_is_refused_before_it_is_unpacked() -> None:
    buffer = io.BytesIO()
    Image.new("1", (10_000, 8_500)).save(buffer, "PNG")
    with pytest.raises(BadInput, match="picture_too_many_points"):
        document_picture(buffer.getvalue())
