"""The ZIP reader takes plain archives and nothing that two readers could read in two ways."""

from __future__ import annotations

import struct
import tracemalloc
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from letters.archive import Archive, write_archive
from letters.limits import MAX_ENTRIES, MAX_UNPACKED_BYTES, MEBIBYTE
from tests.letters.papers import packed, parts, plain_letter
from tests.letters.zips import Raw, build

ONE = Raw(b"word/document.xml", b"<a/>" * 50)
TWO = Raw(b"word/styles.xml", b"<b/>" * 50)


def refusal(data: bytes) -> str:
    """The code with which the whole of ``data`` is refused when all of it is read."""
    with pytest.raises(BadInput) as caught:
        archive = Archive(data)
        for name in archive.entries:
            archive.read(name)
    return caught.value.code


def streamed() -> bytes:
    """An archive whose sizes follow the data, as programs write that can't seek."""

    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    target = Pipe()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<a/>" * 50)
    return target.getvalue()


def test_an_honest_archive_reads_as_the_standard_library_reads_it() -> None:
    archive = Archive(plain_letter())
    assert {name: archive.read(name) for name in archive.entries} == parts(plain_letter())


@given(
    st.dictionaries(st.from_regex(r"[a-z]{1,8}\.xml", fullmatch=True), st.binary(max_size=400), min_size=1)
)
def test_what_was_packed_is_read_and_what_is_written_the_standard_library_reads(
    contents: dict[str, bytes],
) -> None:
    archive = Archive(packed(contents))
    first = next(iter(contents))
    written = write_archive(archive, list(contents), {first: b"fresh"})
    assert parts(written) == {**contents, first: b"fresh"}


def test_sizes_that_follow_the_data_are_understood() -> None:
    assert Archive(streamed()).read("word/document.xml") == b"<a/>" * 50


def test_an_unchanged_entry_is_copied_packed() -> None:
    archive = Archive(build([ONE, Raw(b"a.bin", b"x" * 1000, method=0)]))
    written = Archive(write_archive(archive, list(archive.entries), {}))
    assert bytes(written.packed("word/document.xml")) == ONE.packed
    assert bytes(written.packed("a.bin")) == b"x" * 1000


def test_equal_contents_give_equal_files() -> None:
    first = write_archive(Archive(packed({"a": b"1", "b": b"2"})), ["a", "b"], {})
    second = write_archive(
        Archive(build([Raw(b"b", b"2"), Raw(b"a", b"1")])), ["a", "b"], {"a": b"1", "b": b"2"}
    )
    assert parts(first) == parts(second)
    assert write_archive(Archive(first), ["a", "b"], {}) == first


def test_folders_are_passed_over_and_repeated_names_are_told() -> None:
    archive = Archive(build([Raw(b"word/", b"", method=0), ONE, Raw(b"WORD/Document.xml", b"x")]))
    assert list(archive.entries) == ["word/document.xml"]
    assert archive.repeated == ("WORD/Document.xml",)


def unicode_path(name: bytes) -> bytes:
    """Info-ZIP's field by which some readers know an entry under another name."""
    return struct.pack("<2HBL", 0x7075, 5 + len(name), 1, 0) + name


TIMES = struct.pack("<2HBL", 0x5455, 5, 1, 0)


def test_extra_fields_with_times_are_passed_over() -> None:
    archive = Archive(build([Raw(b"a.xml", b"abc", extra=TIMES, local_extra=TIMES)]))
    assert archive.read("a.xml") == b"abc"


def truncated() -> bytes:
    return plain_letter()[:-500]


def garbled() -> bytes:
    data = bytearray(build([ONE]))
    data[data.index(ONE.packed) + 5] ^= 0xFF
    return bytes(data)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: b"", "package_not_zip"),
        (lambda: b"PK", "package_not_zip"),
        (lambda: b"%PDF-1.7 not at all a letter" * 10, "package_not_zip"),
        (truncated, "package_not_zip"),
        (garbled, "package_damaged"),
        (lambda: build([ONE], comment=b"hello"), "package_not_zip"),
        (lambda: build([ONE], prefix=b"PK hidden program"), "package_hidden_bytes"),
        (lambda: build([ONE, Raw(b"b.xml", b"", before=b"hidden")]), "package_hidden_bytes"),
        (lambda: build([ONE], count=2), "package_damaged"),
        (lambda: build([ONE, TWO], count=1), "package_damaged"),
        (lambda: build([Raw(b"word/a.xml", b"x", local_name=b"word/b.xml")]), "package_damaged"),
        (lambda: build([Raw(b"a.xml", b"x", extra=TIMES + unicode_path(b"b.xml"))]), "package_hidden_bytes"),
        (lambda: build([Raw(b"a.xml", b"x", local_extra=unicode_path(b"b.xml"))]), "package_hidden_bytes"),
        (
            lambda: build([Raw(b"a.xml", b"x", extra=struct.pack("<2H2Q", 1, 16, 9, 9))]),
            "package_hidden_bytes",
        ),
        (lambda: build([Raw(b"a.xml", b"abc" * 9, crc=7)]), "package_damaged"),
        (lambda: build([Raw(b"a.xml", b"abc" * 9, declared_size=5)]), "package_damaged"),
        (lambda: build([Raw(b"a.xml", b"abc" * 9, declared_size=50)]), "package_damaged"),
        (lambda: build([Raw(b"a.xml", b"abc", method=0, declared_size=2)]), "package_damaged"),
        (lambda: build([Raw(b"a.xml", b"abc", method=12)]), "package_method_unknown"),
        (lambda: build([Raw(b"a.xml", b"abc", flags=1)]), "package_encrypted"),
        (lambda: build([Raw(b"word/", b"hidden", method=0)]), "package_name"),
    ],
)
def test_what_is_no_plain_archive_is_refused(make: Callable[[], bytes], code: str) -> None:
    assert refusal(make()) == code


@pytest.mark.parametrize(
    "name",
    [
        "../evil.xml",
        "word/../../evil.xml",
        "/etc/passwd",
        "word\\document.xml",
        "C:/evil.xml",
        "word//document.xml",
        "word/./document.xml",
        "word/document.xml.",
        "word/media/подпись.png",
        "word/a%20b.xml",
        "word/a\0.xml",
        "",
    ],
)
def test_a_name_that_readers_take_differently_is_refused(name: str) -> None:
    assert refusal(build([Raw(name.encode(), b"x")])) == "package_name"


def test_a_bomb_is_refused_by_its_declared_size_before_it_is_unpacked() -> None:
    bomb = build([Raw(b"word/a.xml", bytes(4 * MEBIBYTE), declared_size=MAX_UNPACKED_BYTES + 1)])
    assert refusal(bomb) == "package_unpacks_too_large"


def test_a_bomb_that_lies_about_its_size_is_stopped_where_it_lied() -> None:
    bomb = build([Raw(b"word/a.xml", bytes(64 * MEBIBYTE), declared_size=1000)])
    tracemalloc.start()
    assert refusal(bomb) == "package_damaged"
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < MEBIBYTE


def test_entries_that_share_their_bytes_are_refused() -> None:
    """The overlapping kind of bomb: many names for one packed block."""
    data = build([ONE])
    size = len(data) - 22
    start = struct.unpack_from("<L", data, size + 16)[0]
    record = data[start:size]
    twice = data[:start] + record + record.replace(b"document", b"documenu")
    end = struct.pack("<4H2LH", 0, 0, 2, 2, 2 * len(record), start, 0)
    assert refusal(twice + b"PK\5\6" + end) in ("package_hidden_bytes", "package_damaged")


def test_a_hundred_thousand_entries_are_refused_by_their_count() -> None:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_STORED) as archive:
        for number in range(MAX_ENTRIES + 1):
            archive.writestr(ZipInfo(f"word/{number}.xml"), b"")
    assert refusal(target.getvalue()) == "package_too_many_entries"
    many = b"PK\3\4" + b"\0" * 100 + b"PK\5\6" + struct.pack("<4H2LH", 0, 0, 65535, 65535, 80, 24, 0)
    assert refusal(many) == "package_too_many_entries"


@given(st.binary(max_size=200))
def test_random_bytes_are_refused_and_never_crash(data: bytes) -> None:
    assert refusal(data).startswith("package_")


@given(st.integers(min_value=0), st.integers(min_value=0, max_value=255))
def test_one_changed_byte_is_refused_or_reads_as_something(position: int, value: int) -> None:
    data = bytearray(build([ONE, TWO]))
    data[position % len(data)] = value
    try:
        archive = Archive(bytes(data))
        read = {name: archive.read(name) for name in archive.entries}
    except BadInput as reason:
        assert reason.code.startswith("package_")
    else:
        assert len(read) + len(archive.repeated) == 2
