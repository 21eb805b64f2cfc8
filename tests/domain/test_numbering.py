"""Numbers: what a mask writes it reads back, and a mask that could repeat a number is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from domain.numbering import DEFAULT_MASK, Number, NumberMask, check_character, mask_of
from tests.domain.shipped import CODES, shipped

NUMBER = Number("12", 2026, "K3", 147)
CHECKED = "{centre}-{yy}-{series}-{counter:4}-{check}"


def test_the_usual_mask_gives_centre_year_series_and_counter() -> None:
    assert mask_of(DEFAULT_MASK).write(NUMBER) == "12-26-K3-0147"


def test_a_check_character_follows_where_the_mask_asks_for_one() -> None:
    written = mask_of(CHECKED).write(NUMBER)
    assert written == "12-26-K3-0147-T"
    assert mask_of(CHECKED).read(written) == NUMBER


def test_the_check_character_is_that_of_iso_7064() -> None:
    assert check_character("A12425GABC1234002") == "M"


def test_a_counter_wider_than_the_mask_simply_grows() -> None:
    assert mask_of(DEFAULT_MASK).write(Number("12", 2026, "K3", 12_345)) == "12-26-K3-12345"


def test_the_standard_numbers_with_the_whole_year_and_six_digits() -> None:
    mask = mask_of(shipped("std").numbering.incoming)
    assert mask.write(Number("СЦ2", 2026, "A1", 1)) == "СЦ2-2026-A1-000001"
    assert mask.read("СЦ2-2026-A1-000002").counter == 2


@pytest.mark.parametrize(
    "typed",
    ["12-26-K3-0147", " 12 - 26 - k3 - 0147 ", "12–26—K3−0147", "12-26-К3-0147", "12-26-к3-0147"],
)
def test_a_clerk_s_typing_is_forgiven(typed: str) -> None:
    assert mask_of(DEFAULT_MASK).read(typed) == NUMBER


@pytest.mark.parametrize(
    "typed", ["", "12-26-K3", "12-26-K3-14x", "12-26-Ж3-0147", "12-26-K3-0147-1", "x" * 500]
)
def test_something_else_is_no_number(typed: str) -> None:
    with pytest.raises(BadInput, match="number_malformed"):
        mask_of(DEFAULT_MASK).read(typed)


@pytest.mark.parametrize(
    "typed", ["12-26-K3-0174-T", "12-26-K3-0148-T", "13-26-K3-0147-T", "12-26-K3-0147-7"]
)
def test_a_mistyped_character_is_noticed(typed: str) -> None:
    with pytest.raises(BadInput, match="number_check_wrong"):
        mask_of(CHECKED).read(typed)


def test_a_cyrillic_centre_has_no_check_character() -> None:
    with pytest.raises(BadInput, match="number_check_alphabet"):
        mask_of(CHECKED).write(Number("СЦ2", 2026, "K3", 1))


@pytest.mark.parametrize(
    "number",
    [
        Number("", 2026, "K3", 1),
        Number("a", 2026, "K3", 1),
        Number("12345678-9", 2026, "K3", 1),
        Number("12", 2026, "", 1),
        Number("12", 2026, "Ж", 1),
        Number("12", 2026, "K3", 0),
        Number("12", 2026, "K3", 10**9),
        Number("12", 1999, "K3", 1),
    ],
)
def test_a_part_that_can_not_stand_in_a_number_is_refused(number: Number) -> None:
    with pytest.raises(BadInput, match="number_part_malformed"):
        mask_of(DEFAULT_MASK).write(number)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{centre}-{yy}-{counter}", "field_missing"),
        ("{centre}-{series}-{counter}", "field_missing"),
        ("{yy}-{series}-{counter}", "field_missing"),
        ("", "field_missing"),
        ("{centre}-{yy}-{yy}-{series}-{counter}", "field_twice"),
        ("{centre}-{yy}-{yyyy}-{series}-{counter}", "field_twice"),
        ("{centre}-{yy}-{series}{counter}", "fields_run_together"),
        ("{centre}-{yy}-{series}X{counter}", "fields_run_together"),
        ("{centre}-{yy}-{series}-{counter}-{moon}", "unknown_field"),
        ("{centre}-{yy}-{series}-{counter:0}", "width"),
        ("{centre}-{yy}-{series}-{counter:12}", "unknown_field"),
        ("n-{centre}-{yy}-{series}-{counter}", "literal"),
        ("{centre} - {yy}-{series}-{counter}", "literal"),
        ("{check}-{centre}-{yy}-{series}-{counter}", "check_not_last"),
        ("{centre}-{yy}-{series}-{counter}-{check}/", "check_not_last"),
        ("ИСХ-{centre}-{yy}-{series}-{counter}-{check}", "check_alphabet"),
        ("{centre}-{yy}-{series}-{counter}" + "-" * 60, "too_long"),
    ],
)
def test_a_mask_that_can_not_be_used_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(BadInput) as caught:
        mask_of(text)
    assert caught.value.code == f"number_mask_{reason}"


def masks() -> list[NumberMask]:
    texts = [
        getattr(shipped(code).numbering, series) for code in CODES for series in ("incoming", "outgoing")
    ]
    return [mask_of(text) for text in (*texts, CHECKED)]


NUMBERS = st.builds(
    Number,
    st.from_regex(r"[0-9A-Z]{1,8}", fullmatch=True),
    st.integers(2000, 2099),
    st.from_regex(r"[0-9A-Z]{1,4}", fullmatch=True),
    st.integers(1, 10**9 - 1),
)


@given(NUMBERS)
def test_every_mask_reads_what_it_wrote(number: Number) -> None:
    for mask in masks():
        assert mask.read(mask.write(number)) == number


@given(NUMBERS, NUMBERS)
def test_two_numbers_are_never_written_alike(first: Number, second: Number) -> None:
    for mask in masks():
        assert (mask.write(first) == mask.write(second)) is (first == second)


@given(NUMBERS, st.integers(0, 40), st.sampled_from("0123456789"))
def test_one_wrong_digit_never_passes_the_check(number: Number, at: int, digit: str) -> None:
    written = mask_of(CHECKED).write(number)
    at %= len(written)
    if written[at].isdigit() and written[at] != digit:
        with pytest.raises(BadInput):
            mask_of(CHECKED).read(written[:at] + digit + written[at + 1 :])


@pytest.mark.parametrize("code", CODES)
def test_an_outgoing_number_is_never_taken_for_an_incoming_one(code: str) -> None:
    numbering = shipped(code).numbering
    written = mask_of(numbering.outgoing).write(NUMBER)
    with pytest.raises(BadInput):
        mask_of(numbering.incoming).read(written)
