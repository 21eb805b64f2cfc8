"""Scans and photos before they are attached, and the folder into which a scanner writes."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from domain.errors import BadInput, Fault
from services.pictures import black_out, media_type, preview, rotate, shrink, size_of
from services.scan_folder import TAKEN, look, put_aside


def picture(size: tuple[int, int] = (80, 40), kind: str = "JPEG", *, orientation: int = 1) -> bytes:
    """White, with a red upper left quarter."""
    made = Image.new("RGB", size, "white")
    made.paste((200, 0, 0), (0, 0, size[0] // 2, size[1] // 2))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Maker of the camera"
    written = io.BytesIO()
    made.save(written, kind, **({"exif": exif, "quality": 95} if kind == "JPEG" else {}))
    return written.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def is_red(data: bytes, at: tuple[int, int]) -> bool:
    red, green, _ = opened(data).getpixel(at)  # type: ignore[misc]
    return red > 150 and green < 80


def test_a_picture_is_turned_clockwise() -> None:
    turned = rotate(picture(), quarters=1)
    assert opened(turned).size == (40, 80)
    assert is_red(turned, (35, 5)) and not is_red(turned, (5, 5))


def test_four_turns_bring_it_back() -> None:
    turned = rotate(picture(kind="PNG"), quarters=4)
    assert is_red(turned, (5, 5)) and opened(turned).size == (80, 40)


def test_a_photo_taken_upright_is_shown_upright() -> None:
    assert size_of(picture(orientation=6)) == (40, 80)


def test_shrinking_keeps_the_shape_and_leaves_small_ones_alone() -> None:
    large = picture((4000, 2000))
    assert size_of(shrink(large, longest=1000)) == (1000, 500)
    small = picture()
    assert shrink(small, longest=1000) is small


def test_a_blacked_out_region_is_gone_from_the_pixels() -> None:
    done = opened(black_out(picture(kind="PNG"), box=(0, 0, 0.5, 0.5)))
    assert done.getpixel((10, 10)) == (0, 0, 0)
    assert done.getpixel((60, 30)) == (255, 255, 255)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_nothing_a_camera_wrote_beside_the_pixels_survives(kind: str) -> None:
    done = black_out(picture(kind=kind), box=(0, 0, 0.5, 0.5))
    assert b"Maker of the camera" not in done
    assert dict(Image.open(io.BytesIO(done)).getexif()) == {}


@pytest.mark.parametrize("box", [(0.5, 0.5, 0.5, 0.5), (0.9, 0.9, 0.1, 0.1), (2, 2, 3, 3)])
def test_a_region_without_a_size_is_refused(box: tuple[float, float, float, float]) -> None:
    with pytest.raises(BadInput, match="region_empty"):
        black_out(picture(), box=box)


def test_what_is_edited_keeps_its_kind_where_it_can() -> None:
    assert media_type(rotate(picture(kind="PNG"), quarters=1)) == "image/png"
    assert media_type(rotate(picture(kind="BMP"), quarters=1)) == "image/jpeg"


@pytest.mark.parametrize("data", [b"", b"not a picture", picture()[:300], b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_what_is_no_picture_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(BadInput) as raised:
        preview(data, longest=100, name="фото.jpg")
    assert (raised.value.code, raised.value.facts["where"]) == ("picture_broken", "фото.jpg")


def bomb(width: int, height: int) -> bytes:
    """A PNG that says it is huge and holds next to nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("side", [11_000, 15_000, 60_000])
def test_a_picture_made_to_fill_the_memory_is_refused_unopened(side: int) -> None:
    with pytest.raises(BadInput, match="picture_too_many_points"):
        rotate(bomb(side, side), quarters=1)


# --- the watched folder -------------------------------------------------------------------------


def test_a_scan_is_ready_when_two_looks_find_it_unchanged(tmp_path: Path) -> None:
    first = look(tmp_path)
    scan = tmp_path / "page1.pdf"
    scan.write_bytes(b"half")
    second = look(tmp_path, first)
    scan.write_bytes(b"half and the other half")
    third = look(tmp_path, second)
    assert (second.ready, third.ready) == ((), ())
    assert look(tmp_path, third).ready == (scan,)


def test_scans_come_in_the_order_in_which_they_were_made(tmp_path: Path) -> None:
    for place, name in enumerate(("b.jpg", "a.jpg")):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, ns=(place, place + 1))
    assert [path.name for path in look(tmp_path, look(tmp_path)).ready] == ["b.jpg", "a.jpg"]


def test_only_finished_pictures_and_pdfs_count(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "notes.txt").write_bytes(b"x")
    (tmp_path / "folder.pdf").mkdir()
    assert look(tmp_path, look(tmp_path)).ready == ()


def test_an_attached_scan_is_moved_aside_and_none_is_overwritten(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        (tmp_path / "scan.pdf").write_bytes(content)
        put_aside(tmp_path / "scan.pdf")
    kept = list((tmp_path / TAKEN).iterdir())
    assert len(kept) == 2
    assert {path.read_bytes() for path in kept} == {b"one", b"two"}
    assert not (tmp_path / "scan.pdf").exists()


def test_a_missing_folder_is_named_and_a_missing_scan_too(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="scan_folder_missing"):
        look(tmp_path / "gone")
    with pytest.raises(Fault, match="file_unreadable"):
        put_aside(tmp_path / "gone.pdf")
