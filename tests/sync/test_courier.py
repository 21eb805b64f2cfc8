"""A colleague carries an outbox on a stick: sealed, encrypted, and never twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from domain.errors import BadInput
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.sync_status import sync_summary
from sync.courier import load_package, new_phrase, pack_outbox
from tests.factory import registered
from tests.sync.conftest import LaptopHere

Laptops = Callable[..., LaptopHere]
PHRASE = "ABCDE-FGHIJ"


def packed(laptop: LaptopHere) -> bytes:
    return pack_outbox(laptop.office.store, phrase=PHRASE, random_bytes=lambda n: b"\7" * n).data


def test_what_was_carried_arrives_and_its_author_may_send_it_again(laptops: Laptops) -> None:
    author, carrier = laptops("A", "kovaleva"), laptops("B", "ten")
    made = registered(author.desk())
    package = packed(author)
    assert made.number.encode() not in package
    assert "Ахметова".encode() not in package
    carrier.desk()
    count = load_package(carrier.office.store, package, phrase="abcde fghij", now="2026-06-01T10:00:00+05:00")
    assert count == sync_summary(author.office.store).unsent_operations
    carrier.sync()
    (line,) = first_lines(carrier.desk(), JournalFilter())
    assert line.number == made.number
    assert sync_summary(author.office.store).unsent > 0
    author.sync()
    assert sync_summary(author.office.store).unsent == 0
    assert len(first_lines(author.desk(), JournalFilter())) == 1


def test_a_package_with_a_gap_before_it_is_taken_all_the_same(laptops: Laptops) -> None:
    author, carrier = laptops("A", "kovaleva"), laptops("B", "ten")
    registered(author.desk())
    first = packed(author)
    with author.office.store.transaction():
        author.office.store.execute("UPDATE outbox SET state = 'delivered'")
    del first
    registered(author.desk())
    carrier.desk()
    load_package(carrier.office.store, packed(author), phrase=PHRASE, now="2026-06-01T10:00:00+05:00")
    carrier.sync()
    assert len(first_lines(carrier.desk(), JournalFilter())) == 2


@pytest.mark.parametrize(
    ("data", "phrase", "code"),
    [
        (b"PK\3\4", PHRASE, "courier_file_wrong"),
        (b"", PHRASE, "courier_file_wrong"),
        (None, "ABCDE-FGHIK", "courier_phrase_wrong"),
        (None, "AB", "phrase_short"),
    ],
)
def test_a_wrong_file_or_phrase_is_named(
    laptops: Laptops, data: bytes | None, phrase: str, code: str
) -> None:
    author = laptops("A", "kovaleva")
    registered(author.desk())
    with pytest.raises(BadInput) as refused:
        load_package(author.office.store, packed(author) if data is None else data, phrase=phrase, now="n")
    assert refused.value.code == code


def test_nothing_waiting_makes_no_package(laptops: Laptops) -> None:
    author = laptops("A", "kovaleva")
    with pytest.raises(BadInput, match="nothing_to_carry"):
        packed(author)


def test_a_phrase_can_be_read_out_and_differs_each_time() -> None:
    phrases = {new_phrase(bytes([at]).__mul__) for at in range(10)}
    assert len(phrases) == 10
    assert {len(phrase) for phrase in phrases} == {11}
