"""What a form would become: gaps by profile, anonymity, route, way of the answer, term, number."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from domain.findings import Level
from services.desk import Desk
from services.intake_check import (
    answer_choices,
    applicant_choices,
    channel_choices,
    check_form,
    has_box,
    kind_choices,
    topic_choices,
)
from services.intake_form import AppealForm, ApplicantForm, NewFile
from services.intake_rights import may_accept, may_register
from tests.factory import ALMATY, appeal_form, clock_at, make_office, person, registered


def desk_at(
    folder: Path, *, profile: str = "aes", who: str = "e-kovaleva", now: str = "2026-06-01 10:00"
) -> Desk:
    return make_office(folder, clock=clock_at(now), profile=profile).sit_down(who)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_at(tmp_path)


def codes(found: object) -> list[str]:
    return [str(one.facts.get("item") or one.code) for one in found]  # type: ignore[attr-defined]


def test_a_whole_form_lacks_nothing_and_may_be_registered(desk: Desk) -> None:
    check = check_form(desk, appeal_form())
    assert check.may_register and check.lacking == () and not check.anonymous


def test_the_deadline_is_shown_before_registration_by_rule_and_calendar(desk: Desk) -> None:
    check = check_form(desk, appeal_form())
    assert check.term is not None and check.term.due_on == date(2026, 6, 22)
    assert check.term.explanation is not None and check.term.explanation.counted == 15


def test_a_tick_brings_the_other_rule_with_unit_and_base(desk: Desk) -> None:
    received = datetime(2026, 5, 29, 16, 0, tzinfo=ALMATY)
    plain = check_form(desk, appeal_form(received_at=received))
    assert plain.special is not None and plain.special.due_on == date(2026, 6, 28)
    ticked = check_form(desk, appeal_form(received_at=received, needs_site_check=True))
    assert ticked.term is not None and ticked.term.due_on == date(2026, 6, 28)


def test_a_profile_without_another_rule_offers_no_ticks(tmp_path: Path) -> None:
    check = check_form(desk_at(tmp_path, profile="vks"), appeal_form(topic="other"))
    assert check.special is None


def test_a_regulation_without_terms_says_so(tmp_path: Path) -> None:
    desk = desk_at(tmp_path, profile="hdh")
    check = check_form(desk, appeal_form(kind="question", channel="phone", topic="", language="hu"))
    assert check.term is not None and check.term.due_on is None


def test_the_number_to_come_is_the_one_that_is_given(desk: Desk) -> None:
    shown = check_form(desk, appeal_form()).number
    assert registered(desk).number == shown


def test_the_topic_proposes_units_and_no_topic_goes_the_default_way(desk: Desk) -> None:
    assert [unit.name for unit in check_form(desk, appeal_form(topic="disconnection")).units] == [
        "Управление сбыта"
    ]
    assert check_form(desk, appeal_form(topic="")).units[0].name == "Канцелярия"


def test_the_way_of_the_answer_follows_rule_and_wish(desk: Desk) -> None:
    assert check_form(desk, appeal_form(channel="email")).answer.way == "email"
    assert check_form(desk, appeal_form(channel="post")).answer.way == "post"
    wished = check_form(desk, appeal_form(channel="email", reply_channel_wish="post")).answer
    assert (wished.way, wished.by_wish) == ("post", True)


def test_an_organisations_letter_lacks_its_number_its_date_and_a_signature(desk: Desk) -> None:
    """S39: three items are named, registration stays possible."""
    firm = ApplicantForm(
        kind="organisation",
        organisation_name="ТОО «Достык»",
        email="d@example.org",
        phone="+7 717 2",
        postal_address="ул. Мира, 1",
    )
    check = check_form(desk, appeal_form(channel="post", applicant=firm))
    assert set(codes(check.lacking)) == {"sender_number", "sender_date", "signature"}
    assert check.may_register


def test_refusing_to_accept_is_never_possible_where_the_profile_forbids_it(tmp_path: Path) -> None:
    """CIB-1.3: free text alone gets its number; what lacks is named."""
    desk = desk_at(tmp_path, profile="cib")
    check = check_form(desk, AppealForm(channel="email", kind="complaint", text="Плохой товар"))
    assert check.may_register and {"surname", "given_name", "answer_address"} <= set(codes(check.lacking))
    assert check.anonymous


@pytest.mark.parametrize(("field", "item"), [("kind", "kind"), ("language", "language")])
def test_an_item_that_the_profile_demands_stops_registration(desk: Desk, field: str, item: str) -> None:
    check = check_form(desk, appeal_form(**{field: ""}))
    assert codes(check.blocking) == [item]


@pytest.mark.parametrize("profile", ["aes", "vks", "cib", "std", "hdh"])
def test_a_form_without_words_and_files_is_no_appeal_in_any_profile(tmp_path: Path, profile: str) -> None:
    desk = desk_at(tmp_path, profile=profile)
    empty = AppealForm(channel="email", kind=next(iter(desk.regulations.profile.kinds)), language="ru")
    assert "appeal_empty" in codes(check_form(desk, empty).blocking)
    scanned = AppealForm(channel="email", kind=empty.kind, language="ru", files=(NewFile("scan.pdf", b"x"),))
    assert "appeal_empty" not in codes(check_form(desk, scanned).blocking)


def test_nothing_comes_later_than_now(desk: Desk) -> None:
    form = appeal_form(received_at=desk.now() + timedelta(minutes=1))
    assert codes(check_form(desk, form).blocking) == ["received_in_the_future"]


def test_a_web_form_registered_after_its_day_is_named_but_registered(desk: Desk) -> None:
    """S13: received on Friday evening, registered on Monday."""
    friday = datetime(2026, 5, 29, 17, 20, tzinfo=ALMATY)
    check = check_form(desk, appeal_form(channel="web_form", received_at=friday))
    late = [one for one in check.doubtful if one.code == "registered_late"]
    assert late and late[0].level is Level.WARN and late[0].facts["latest_on"] == date(2026, 5, 29)
    assert check.may_register
    assert "registered_late" not in codes(check_form(desk, appeal_form(channel="web_form")).doubtful)


def test_an_account_with_an_odd_number_of_digits_is_worth_a_look(desk: Desk) -> None:
    check = check_form(desk, appeal_form(applicant=person(account_no="12")))
    assert "account_number_odd" in codes(check.doubtful) and check.may_register


def test_nobody_who_can_be_reached_is_said(desk: Desk) -> None:
    assert not check_form(desk, appeal_form(applicant=ApplicantForm(surname="Ким"))).reachable


def test_in_aes_an_operator_accepts_and_the_registry_registers(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    operator, registry = office.sit_down("e-akhmetov"), office.sit_down("e-kovaleva")
    assert (may_register(operator), may_accept(operator)) == (False, True)
    assert may_register(registry)
    assert has_box(operator)


def test_elsewhere_an_operator_registers_and_there_is_no_box(tmp_path: Path) -> None:
    desk = desk_at(tmp_path, profile="vks", who="e-akhmetov")
    assert may_register(desk) and not has_box(desk)


@pytest.mark.parametrize("profile", ["aes", "vks", "cib", "std", "hdh"])
def test_every_choice_of_the_form_is_the_profiles(tmp_path: Path, profile: str) -> None:
    desk = desk_at(tmp_path, profile=profile)
    rules = desk.regulations.profile
    assert [one.value for one in channel_choices(desk)] == list(rules.channels)
    assert [one.value for one in kind_choices(desk)] == list(rules.kinds)
    assert {one.value for one in topic_choices(desk)} == set(rules.topics)
    assert [one.value for one in answer_choices(desk)] == list(rules.answers.ways)
    assert all(one.name for one in (*channel_choices(desk), *topic_choices(desk), *answer_choices(desk)))
    segments, roles = applicant_choices(desk)
    assert len(segments) == len(rules.intake.segments) and len(roles) == len(rules.intake.applicant_roles)
