"""Random edits of a signed letter: never called whole and intact unless a reader sees the same."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from functools import cache
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import BadInput
from letters.signing import sign_package
from letters.verification import examine
from tests.letters.certificates import SIGNED_AT, deputy
from tests.letters.papers import parts, signed_letter
from tests.letters.reader import view

Entries = list[tuple[str, bytes]]
Edit = Callable[[Entries], Entries]
ATTRIBUTE = re.compile(rb'(\w+)="([^"]*)"')


def names() -> list[str]:
    return list(parts(signed_letter()))


@cache
def both_signed() -> bytes:
    return sign_package(signed_letter(), deputy().signer(), signed_at=SIGNED_AT, co_sign=True)


def packed(entries: Entries) -> bytes:
    target = BytesIO()
    with warnings.catch_warnings(), ZipFile(target, "w", ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")
        for name, data in entries:
            archive.writestr(name, data)
    return target.getvalue()


def changing(pick: int, change: Callable[[bytes], bytes]) -> Edit:
    def edit(entries: Entries) -> Entries:
        chosen = pick % len(entries)
        return [(name, change(data) if n == chosen else data) for n, (name, data) in enumerate(entries)]

    return edit


def flipped(position: int, value: int) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        if not data:
            return bytes([value])
        at = position % len(data)
        return data[:at] + bytes([data[at] ^ value]) + data[at + 1 :]

    return change


def inserted(position: int, piece: bytes) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        at = position % (len(data) + 1)
        return data[:at] + piece + data[at:]

    return change


def removed(position: int, length: int) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        at = position % (len(data) + 1)
        return data[:at] + data[at + length :]

    return change


def attribute_exchanged(first: int, second: int) -> Callable[[bytes], bytes]:
    """Two attribute values change places: relationships, content types, digests, Ids."""

    def change(data: bytes) -> bytes:
        found = list(ATTRIBUTE.finditer(data))
        if not found:
            return data
        one, two = sorted((found[first % len(found)], found[second % len(found)]), key=lambda m: m.start())
        if one == two:
            return data
        middle = data[one.end(2) : two.start(2)]
        return data[: one.start(2)] + two[2] + middle + one[2] + data[two.end(2) :]

    return change


def element_dropped(pick: int) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        found = list(re.finditer(rb"<(\w+)[^<>]*/>|<(\w+)[^<>]*>[^<>]*</\2>", data))
        if not found:
            return data
        gone = found[pick % len(found)]
        return data[: gone.start()] + data[gone.end() :]

    return change


def entry_dropped(pick: int) -> Edit:
    return lambda entries: [item for n, item in enumerate(entries) if n != pick % len(entries)]


def entry_renamed(pick: int, name: str) -> Edit:
    def edit(entries: Entries) -> Entries:
        chosen = pick % len(entries)
        return [(name if n == chosen else old, data) for n, (old, data) in enumerate(entries)]

    return edit


def entry_added(name: str, data: bytes) -> Edit:
    return lambda entries: [*entries, (name, data)]


def entry_copied(pick: int, other: int) -> Edit:
    """One entry's bytes under the name of another."""

    def edit(entries: Entries) -> Entries:
        return [*entries, (entries[pick % len(entries)][0], entries[other % len(entries)][1])]

    return edit


def entries_exchanged(pick: int, other: int) -> Edit:
    def edit(entries: Entries) -> Entries:
        first, second = pick % len(entries), other % len(entries)
        moved = list(entries)
        moved[first], moved[second] = (
            (entries[first][0], entries[second][1]),
            (entries[second][0], entries[first][1]),
        )
        return moved

    return edit


def reordered(random: Random) -> Edit:
    def edit(entries: Entries) -> Entries:
        return random.sample(entries, len(entries))

    return edit


numbers = st.integers(min_value=0, max_value=100_000)
pieces = st.sampled_from(
    [b" ", b"\n", b"x", b"<a/>", b"<!-- -->", b"<?pi x?>", b"&amp;", b'<Relationship Id="rIdX"']
)
new_names = st.sampled_from(
    [
        "word/new.xml",
        "WORD/DOCUMENT.XML",
        "word/header9.xml",
        "docProps/thumbnail.jpeg",
        "_xmlsignatures/sig2.xml",
    ]
)
inside = st.one_of(
    st.builds(flipped, numbers, st.integers(min_value=1, max_value=255)),
    st.builds(inserted, numbers, pieces),
    st.builds(removed, numbers, st.integers(min_value=1, max_value=40)),
    st.builds(attribute_exchanged, numbers, numbers),
    st.builds(element_dropped, numbers),
)
edits = st.one_of(
    st.builds(changing, numbers, inside),
    st.builds(entry_dropped, numbers),
    st.builds(entry_renamed, numbers, new_names),
    st.builds(entry_added, new_names, st.binary(max_size=10)),
    st.builds(entry_copied, numbers, numbers),
    st.builds(entries_exchanged, numbers, numbers),
    st.builds(reordered, st.randoms(use_true_random=False)),
)


def called_whole_and_intact(data: bytes) -> bool:
    try:
        found = examine(data)
    except BadInput:
        return False
    return found.signed and found.integrity.intact and found.coverage.whole


@settings(max_examples=300)
@given(st.lists(edits, min_size=1, max_size=3))
def test_an_edited_letter_is_only_called_whole_when_a_reader_sees_the_same(found: list[Edit]) -> None:
    entries = list(parts(signed_letter()).items())
    for edit in found:
        entries = edit(entries)
    data = packed(entries)
    if called_whole_and_intact(data):
        assert view(data) == view(signed_letter())


@settings(max_examples=150)
@given(st.lists(edits, min_size=1, max_size=2))
def test_the_same_holds_for_a_letter_with_two_signatures(found: list[Edit]) -> None:
    entries = list(parts(both_signed()).items())
    for edit in found:
        entries = edit(entries)
    data = packed(entries)
    if called_whole_and_intact(data):
        assert view(data) == view(signed_letter())


@settings(max_examples=300)
@given(st.lists(st.tuples(numbers, st.integers(min_value=1, max_value=255)), min_size=1, max_size=2))
def test_bytes_flipped_in_the_file_itself_change_nothing_a_reader_sees_or_are_noticed(
    flips: list[tuple[int, int]],
) -> None:
    data = signed_letter()
    for position, value in flips:
        data = flipped(position, value)(data)
    if called_whole_and_intact(data):
        assert view(data) == view(signed_letter())


def test_the_oracle_sees_what_matters() -> None:
    seen = view(signed_letter())
    assert {"", "word/document.xml", "word/header1.xml", "word/media/image1.png"} <= set(seen)
    assert "docprops/core.xml" not in seen
    assert seen["word/header1.xml"][1].endswith("header+xml")  # type: ignore[union-attr]
    assert called_whole_and_intact(signed_letter())
