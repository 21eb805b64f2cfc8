"""The five shipped profiles say what their regulations say."""

from __future__ import annotations

import re
from typing import Any

import pytest

from domain.opening_hours import stretches
from domain.permissions import Role
from domain.profile_loading import load_profile
from domain.regulation.profile import Profile
from domain.regulation.record import Record
from domain.regulation.vocabulary import ApplicantKind, Duty, Effect
from domain.regulation.words import Names, Origin
from domain.terms import Base, Unit
from letters.templates_catalogue import DOCUMENTS
from resources import resource_path
from tests.domain.days import day
from tests.domain.shipped import CODES, shipped, shipped_bytes

LANGUAGES = {"ru", "kk", "hu", "en"}


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def every_names(value: Any) -> list[Names]:
    if isinstance(value, Names):
        return [value]
    if isinstance(value, Record):
        return [names for field in type(value).types for names in every_names(getattr(value, field))]
    if hasattr(value, "values"):
        return [names for entry in value.values() for names in every_names(entry)]
    return []


@pytest.mark.parametrize("code", CODES)
def test_every_profile_loads_and_two_loads_are_equal(code: str) -> None:
    again = load_profile(shipped_bytes(code), name=f"{code}.toml")
    assert again == shipped(code)
    assert again.profile == code


@pytest.mark.parametrize("code", CODES)
def test_every_clause_is_literally_in_its_regulation(code: str) -> None:
    profile = shipped(code)
    text = folded(resource_path("regulations", "texts", profile.text).read_text(encoding="utf-8"))
    clauses = [clause for clause in profile.clauses.values() if clause.origin is Origin.REGULATION]
    assert clauses
    assert [clause.code for clause in clauses if folded(clause.text) not in text] == []


@pytest.mark.parametrize("code", CODES)
def test_a_legal_basis_is_quoted_from_the_regulation_too(code: str) -> None:
    profile = shipped(code)
    text = folded(resource_path("regulations", "texts", profile.text).read_text(encoding="utf-8"))
    assert [rule.code for rule in profile.terms.values() if folded(rule.legal_basis) not in text] == []


@pytest.mark.parametrize("code", CODES)
def test_every_name_that_staff_see_is_there_in_four_languages(code: str) -> None:
    names = every_names(shipped(code))
    assert len(names) > 50
    assert [entry for entry in names if set(entry.by_language) != LANGUAGES] == []


@pytest.mark.parametrize("code", CODES)
def test_every_icon_of_a_profile_ships_with_the_program(code: str) -> None:
    profile = shipped(code)
    icons = {channel.icon for channel in profile.channels.values()}
    icons |= {way.icon for way in profile.answers.ways.values()}
    missing = [icon for icon in icons if not resource_path("icons", f"{icon}.svg").exists()]
    assert missing == []


@pytest.mark.parametrize("code", CODES)
def test_every_document_of_a_profile_has_a_number_of_the_list(code: str) -> None:
    assert all(re.fullmatch(r"D([1-9]|[12]\d|30)", rule.number) for rule in shipped(code).documents.values())


@pytest.mark.parametrize("code", CODES)
def test_a_document_that_staff_make_has_a_template_in_the_language_of_the_regulation(code: str) -> None:
    profile = shipped(code)
    folder = resource_path("templates")
    made = [rule.template or rule.code for rule in profile.documents.values() if rule.code != "journal"]
    assert [name for name in made if not list(folder.glob(f"{name}_*.docx"))] == []


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        ("vks", {"appeal", "claim", "complaint", "proposal"}),
        ("cib", {"complaint", "claim", "appeal", "proposal"}),
        ("std", {"appeal", "complaint"}),
        ("hdh", {"question", "remark", "complaint", "bill_objection", "fault_report"}),
        ("aes", {"appeal", "complaint", "claim", "review", "proposal"}),
    ],
)
def test_the_kinds_are_those_of_the_regulation(code: str, kinds: set[str]) -> None:
    assert set(shipped(code).kinds) == kinds


@pytest.mark.parametrize(("code", "count"), [("vks", 6), ("cib", 6), ("std", 7), ("hdh", 4), ("aes", 11)])
def test_the_channels_are_as_many_as_the_regulation_opens(code: str, count: int) -> None:
    assert len(shipped(code).channels) == count


def test_fax_and_the_book_are_channels_of_the_standard() -> None:
    assert {"fax", "book"} <= set(shipped("std").channels)
    assert not any("fax" in shipped(code).channels for code in ("aes", "vks", "cib"))


def test_aes_has_six_places_of_service() -> None:
    assert list(shipped("aes").places) == ["central_office", "sc1", "sc2", "sc3", "sc4", "home"]


def test_aes_knows_the_eight_positions_of_its_reception() -> None:
    assert len(shipped("aes").positions) == 8


def test_an_unclassified_aes_appeal_goes_to_the_registry() -> None:
    assert shipped("aes").units_for("")[0] == "registry"
    assert shipped("aes").units_for("no such topic")[0] == "registry"


@pytest.mark.parametrize(
    ("topic", "units"),
    [
        ("contract_terms", {"contact_centre", "sales", "contract"}),
        ("disconnection", {"sales"}),
        ("charges", {"contact_centre", "sales", "accounting"}),
        ("paperwork", {"contact_centre", "service_centres", "contract"}),
    ],
)
def test_the_aes_classifier_proposes_the_units_of_its_table(topic: str, units: set[str]) -> None:
    assert set(shipped("aes").units_for(topic)) == units


def test_egais_support_goes_by_region() -> None:
    cib = shipped("cib")
    assert cib.units_for("egais", region="bryansk") == ("support_bryansk",)
    assert cib.units_for("egais", region="belgorod") == ("support_belgorod",)
    assert cib.units_for("egais") == ("support_belgorod",)


def test_claims_about_goods_go_to_the_seller() -> None:
    assert shipped("cib").units_for("goods_quality") == ("seller",)


def test_hdh_has_seven_matters_in_person_and_six_at_a_distance() -> None:
    topics = shipped("hdh").topics.values()
    assert sum(topic.in_person_only for topic in topics) == 7
    assert sum(topic.settle_clause == "HDH-5" for topic in topics) == 6


def test_only_the_aes_registry_registers() -> None:
    assert shipped("aes").narrowed == {"register_appeal": frozenset({Role.REGISTRY})}
    assert "register_appeal" not in shipped("std").narrowed


def test_only_the_cib_director_signs_stops_correspondence_and_asks_for_explanations() -> None:
    directed = {"sign_letter", "stop_correspondence", "request_explanation"}
    assert set(shipped("cib").narrowed) == {*directed, "see_all_appeals"}
    assert {shipped("cib").narrowed[action] for action in directed} == {frozenset({Role.DIRECTOR})}


def test_the_aes_web_form_is_registered_and_directed_on_the_day_of_receipt() -> None:
    rule = shipped("aes").registration["web_form"]
    assert (rule.term.value, rule.term.base, rule.binding) == (0, Base.RECEIPT, True)
    assert rule.reach.channels == ("web_form",)


def test_the_box_of_a_service_centre_is_emptied_daily() -> None:
    assert shipped("aes").intake.box_days == 1
    assert shipped("aes").clauses[shipped("aes").intake.box_clause].text.startswith("Ежедневно")


def test_a_visit_of_aes_is_announced_five_working_days_ahead_and_changed_two_hours_before() -> None:
    visits = shipped("aes").visits
    assert (visits.notice.value, visits.notice.unit, visits.notice.clear_days) == (5, Unit.WORKING, False)
    assert visits.change.hours == 2
    assert visits.reminder.on and visits.reminder.hours == 2
    assert visits.urgent is not None and visits.urgent.reason_required


def test_the_notice_before_a_visit_is_a_regulation_in_aes_and_the_house_s_own_rule_elsewhere() -> None:
    origins = {code: shipped(code).clauses[shipped(code).visits.notice.clause].origin for code in CODES}
    assert origins.pop("aes") is Origin.REGULATION
    assert set(origins.values()) == {Origin.HOUSE}


def test_only_cib_forbids_to_refuse_an_appeal() -> None:
    assert [code for code in CODES if shipped(code).intake.refusal_forbidden] == ["cib"]


def test_incitement_and_inducing_to_break_the_law_are_grounds_of_vks_alone() -> None:
    for ground in ("incitement", "law_breaking", "slander"):
        assert [code for code in CODES if ground in shipped(code).grounds] == ["vks"]


def test_only_aes_may_leave_an_appeal_without_substance() -> None:
    assert [code for code in CODES if "no_substance" in shipped(code).grounds] == ["aes"]


def test_the_standard_refuses_with_notice_and_aes_offers_one() -> None:
    std, aes = shipped("std").grounds["abusive_threat"], shipped("aes").grounds["abusive_threat"]
    assert (std.effect, std.notice) == (Effect.REFUSE_WITH_NOTICE, Duty.FORCED)
    assert (aes.effect, aes.notice) == (Effect.NO_ACTION_NOTICE_OPTIONAL, Duty.OFFERED)


def test_the_secret_of_aes_is_wider_than_the_commercial_one() -> None:
    assert set(shipped("aes").grounds["protected_secret"].subkinds) == {"commercial", "other"}


def test_hdh_has_no_grounds_and_sets_no_term() -> None:
    assert not shipped("hdh").grounds
    assert [rule.term for rule in shipped("hdh").terms.values()] == [None]


def test_notices_on_the_way_know_no_term_at_all() -> None:
    assert "term" not in type(shipped("cib").notices["under_consideration"]).types
    assert shipped("cib").notices["under_consideration"].ways == ("post", "email", "remote_access", "phone")


def test_service_centres_open_on_the_last_sunday_of_the_month_only() -> None:
    hours = shipped("aes").opening_hours["service_centre"]
    assert [(a.hour, b.hour) for a, b in stretches(hours, day("2026-09-27"))] == [(9, 13)]
    assert stretches(hours, day("2026-09-20")) == []


def test_the_contact_centre_of_the_standard_works_six_days_from_eight_to_twenty() -> None:
    hours = shipped("std").opening_hours["contact_centre"]
    assert [(a.hour, b.hour) for a, b in stretches(hours, day("2026-09-05"))] == [(8, 20)]
    assert stretches(hours, day("2026-09-06")) == []


def test_the_book_never_asks_for_papers_and_its_mark_has_the_columns_of_the_regulation() -> None:
    book = shipped("aes").book
    assert book is not None and not book.identity_papers and book.anonymous_considered
    required = {code for code, column in book.columns.items() if column.required}
    assert {"result", "considered_on", "surname", "position", "signature"} <= required


def test_a_slip_or_a_mark_on_the_second_copy_is_given_in_aes() -> None:
    assert shipped("aes").journal.slips == ("registration_slip", "acceptance_mark")


def test_the_registry_controls_the_terms_of_aes_and_the_coordinator_those_of_cib() -> None:
    assert shipped("aes").journal.controlled_by == (Role.REGISTRY,)
    assert shipped("cib").journal.controlled_by == (Role.COORDINATOR,)


def test_a_name_falls_back_to_the_first_language_of_the_profile() -> None:
    names = shipped("hdh").kinds["question"].names
    assert names.text("kk") == "сұрақ"
    assert names.text("de", "en") == "question"
    assert names.text("de") == str(names) == "kérdés"


def test_a_clause_a_zone_and_an_edition_are_found_by_name() -> None:
    aes = shipped("aes")
    assert aes.clause("AES-D1") is not None
    assert aes.clause("AES-D99") is None
    assert aes.edition == "aes 1"
    assert aes.time_zone.key == "Asia/Almaty"


def test_a_case_knows_its_channel_or_waits_for_one() -> None:
    aes: Profile = shipped("aes")
    known = aes.case("complaint", "email", applicant=ApplicantKind.ORGANISATION, topic="charges")
    assert known.channel is aes.channels["email"]
    assert aes.case("complaint", "fax").channel is None


@pytest.mark.parametrize("code", CODES)
def test_documents_carry_the_number_that_the_catalogue_of_templates_gives_them(code: str) -> None:
    rules = [rule for rule in shipped(code).documents.values() if rule.code != "journal"]
    known = {rule.code: DOCUMENTS[rule.template or rule.code] for rule in rules}
    assert {rule.code: rule.number for rule in rules} == {name: type_.paper for name, type_ in known.items()}
    outgoing = {rule.code for rule in rules if rule.outgoing}
    assert outgoing == {name for name, type_ in known.items() if type_.outgoing}
