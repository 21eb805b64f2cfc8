"""The records of a profile: values that are declared like dataclasses and never change."""

from __future__ import annotations

import pytest

from domain.regulation.office import Weekday
from domain.regulation.record import Record, changed
from domain.regulation.scope import Reach, Scope
from domain.regulation.vocabulary import ApplicantKind, Family, Form
from tests.domain.shipped import shipped


def test_records_are_equal_by_value_and_kind() -> None:
    assert Reach(kinds=("claim",)) == Reach(kinds=("claim",))
    assert Reach(kinds=("claim",)) != Reach()
    assert Reach() != Scope()
    assert Reach() != "Reach()"


def test_equal_records_have_equal_hashes() -> None:
    names = shipped("aes").kinds["claim"].names
    assert hash(Reach(kinds=("claim",))) == hash(Reach(kinds=("claim",)))
    assert hash(names) == hash(changed(names))


def test_a_record_shows_its_fields() -> None:
    assert "kinds=('claim',)" in repr(Reach(kinds=("claim",)))


def test_a_record_inherits_fields_and_defaults() -> None:
    assert list(Scope.types)[: len(Reach.types)] == list(Reach.types)
    assert Scope(topics=("charges",)).channels == ()


def test_a_field_too_many_or_too_few_is_a_bug_of_the_caller() -> None:
    with pytest.raises(TypeError, match="colour"):
        Reach(colour="red")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="family"):
        type(shipped("aes").channels["email"])(code="x")  # type: ignore[call-arg]


def test_a_record_takes_no_other_attribute() -> None:
    record: Record = Reach()
    with pytest.raises(AttributeError):
        record.colour = "red"
    assert not hasattr(record, "__dict__")


def test_a_changed_copy_leaves_the_first_alone() -> None:
    first = Reach(kinds=("claim",))
    assert changed(first, kinds=()) == Reach()
    assert first.kinds == ("claim",)


def test_days_of_the_week_count_from_monday() -> None:
    assert [day.number for day in (Weekday.MONDAY, Weekday.SATURDAY, Weekday.SUNDAY)] == [0, 5, 6]


# --- reach -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reach", "covers"),
    [
        (Reach(), True),
        (Reach(channels=("email",)), True),
        (Reach(channels=("post",)), False),
        (Reach(families=(Family.ELECTRONIC,)), True),
        (Reach(families=(Family.PHONE,)), False),
        (Reach(forms=(Form.WRITTEN,)), True),
        (Reach(forms=(Form.ORAL,)), False),
        (Reach(except_channels=("email",)), False),
        (Reach(kinds=("claim",)), True),
        (Reach(kinds=("review",)), False),
    ],
)
def test_a_rule_covers_the_kinds_and_channels_it_names(reach: Reach, covers: bool) -> None:
    assert reach.covers("claim", shipped("aes").channels["email"]) is covers


@pytest.mark.parametrize(
    ("scope", "applies"),
    [
        (Scope(), True),
        (Scope(applicants=(ApplicantKind.ORGANISATION,)), False),
        (Scope(applicants=(ApplicantKind.PERSON,)), True),
        (Scope(topics=("charges",)), True),
        (Scope(topics=("paperwork",)), False),
        (Scope(kinds=("claim",)), True),
        (Scope(channels=("email",)), False),
    ],
)
def test_a_rule_for_a_channel_waits_until_one_is_chosen(scope: Scope, applies: bool) -> None:
    assert scope.applies(shipped("aes").case("claim", "", topic="charges")) is applies
