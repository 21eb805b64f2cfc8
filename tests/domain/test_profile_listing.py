"""The viewer lists every rule with its clause; the comparison shows where regulations differ."""

from __future__ import annotations

import pytest

from domain.profile_comparison import compare
from domain.profile_listing import HEAD, SECTIONS, listing, place_in_text, rules_of_clause
from domain.regulation.profile import Profile
from domain.regulation.words import Clause, Names, Origin
from resources import resource_path
from tests.domain.shipped import CODES, made_of, put, shipped, table

NOT_RULES = {"format", "profile", "version", "valid_from", "names", "language", "text", "zone", "languages"}


def test_the_viewer_has_a_section_for_everything_that_a_profile_declares() -> None:
    assert set(SECTIONS) == set(Profile.types) - NOT_RULES - {"clauses"}


@pytest.mark.parametrize("code", CODES)
def test_every_rule_that_rests_on_a_clause_is_listed_with_it(code: str) -> None:
    sections = {section.code: section.rules for section in listing(shipped(code))}
    for name in ("kinds", "channels", "terms", "grounds", "visits", "registration"):
        assert all(rule.clause is not None for rule in sections.get(name, ())), name
    assert sections[HEAD][0].names == shipped(code).names


@pytest.mark.parametrize("code", CODES)
def test_every_term_ground_and_letter_check_is_in_the_listing(code: str) -> None:
    profile = shipped(code)
    keys = {rule.key for section in listing(profile) for rule in section.rules}
    wanted = {f"terms.{name}" for name in profile.terms} | {f"grounds.{name}" for name in profile.grounds}
    wanted |= {f"letters.checks.{name}" for name in profile.letters.checks}
    wanted |= {f"opening_hours.{name}" for name in profile.opening_hours}
    assert wanted <= keys


def details(profile: Profile, key: str) -> dict[str, object]:
    rules = {rule.key: rule for section in listing(profile) for rule in section.rules}
    return {detail.field: detail.value for detail in rules[key].details}


def test_codes_of_the_profile_are_listed_by_the_names_that_staff_know() -> None:
    aes = shipped("aes")
    found = details(aes, "grounds.no_contacts")
    assert found["except_channels"] == (aes.channels["book"].names,)
    assert found["missing_all"] == ("postal_address", "reply_address", "phone", "email")
    topic = details(aes, "topics.charges")
    assert topic["units"] == tuple(
        aes.units[unit].names for unit in ("contact_centre", "sales", "accounting")
    )


def test_units_by_region_are_listed_by_name_too() -> None:
    cib = shipped("cib")
    found = details(cib, "topics.egais")["region_units"]
    assert found == {
        "belgorod": cib.units["support_belgorod"].names,
        "bryansk": cib.units["support_bryansk"].names,
    }


def test_a_number_under_the_name_of_a_table_stays_a_number() -> None:
    assert details(shipped("aes"), "visits.change")["hours"] == 2


def test_a_clause_leads_back_to_the_rules_that_rest_on_it() -> None:
    keys = [rule.key for rule in rules_of_clause(shipped("aes"), "AES-D1")]
    assert "terms.ordinary" in keys
    assert rules_of_clause(shipped("aes"), "AES-X") == ()


@pytest.mark.parametrize("code", CODES)
def test_every_clause_is_found_in_the_text_whatever_its_line_breaks(code: str) -> None:
    profile = shipped(code)
    text = resource_path("regulations", "texts", profile.text).read_text(encoding="utf-8")
    for clause in profile.clauses.values():
        found = place_in_text(clause, text)
        assert (found is not None) is (clause.origin is Origin.REGULATION), clause.code


def test_a_clause_without_words_is_nowhere() -> None:
    assert place_in_text(Clause(code="x", section="", text=" "), "text") is None


# --- comparison --------------------------------------------------------------------------------


def cell(point: str, code: str) -> list[str]:
    row = next(row for row in compare([shipped(code)]) if row.code == point)
    return [saying.code for saying in row.cells[0]]


def test_the_comparison_has_a_cell_for_each_profile_in_order() -> None:
    rows = compare([shipped(code) for code in CODES])
    assert len(rows) > 30
    assert {len(row.cells) for row in rows} == {len(CODES)}


def test_a_profile_differs_from_itself_in_nothing() -> None:
    assert not any(row.differs for row in compare([shipped("aes"), shipped("aes")]))


def test_every_point_tells_some_two_of_the_five_apart() -> None:
    assert [row.code for row in compare([shipped(code) for code in CODES]) if not row.differs] == []


def test_a_changed_term_shows_as_a_difference_and_nothing_else_does() -> None:
    shorter = made_of(put(table(), "terms/ordinary/term/value", 10))
    differing = {row.code for row in compare([shipped("aes"), shorter]) if row.differs}
    assert differing == {"point_written_term", "point_phone_term"}


@pytest.mark.parametrize(
    ("point", "code", "said"),
    [
        ("point_who_registers", "aes", ["compare_roles"]),
        ("point_who_registers", "std", []),
        ("point_registration_term", "cib", ["compare_registration_reminder"]),
        ("point_registration_term", "std", ["compare_registration"]),
        ("point_written_term", "hdh", ["compare_no_term"]),
        ("point_written_term", "std", ["compare_term", "compare_term"]),
        ("point_complex_term", "aes", ["compare_term"]),
        ("point_complex_term", "vks", []),
        ("point_extension", "vks", ["compare_extension_by_law"]),
        ("point_extension", "cib", ["compare_no_extension"]),
        ("point_extension", "aes", ["compare_extension"]),
        ("point_extension_notice", "aes", ["compare_notice_term"]),
        ("point_extension_notice", "vks", ["compare_duty"]),
        ("point_refused_intake", "cib", ["compare_intake_never_refused"]),
        ("point_unreadable", "vks", ["compare_duty"]),
        ("point_repeat", "vks", ["compare_repeat"]),
        ("point_repeat", "aes", ["compare_repeat_unless_new"]),
        ("point_anonymous_definition", "hdh", []),
        ("point_anonymous_effect", "aes", ["compare_effect", "compare_exception", "compare_book_anonymous"]),
        ("point_anonymous_effect", "cib", ["compare_anonymous_effect"]),
        ("point_identification", "hdh", ["compare_identified_by", "compare_arrears"]),
        ("point_phone_abuse", "aes", ["compare_abuse"]),
        ("point_phone_abuse", "cib", []),
        ("point_book", "vks", []),
        ("point_measures", "cib", ["compare_measures_for", "compare_plan"]),
        ("point_time_units", "std", ["compare_unit", "compare_unit"]),
        ("point_time_units", "hdh", []),
    ],
)
def test_a_cell_says_what_the_regulation_says(point: str, code: str, said: list[str]) -> None:
    assert cell(point, code) == said


def test_a_visit_without_urgent_trips_says_so_by_leaving_them_out() -> None:
    calm = table("vks")
    del calm["visits"]["urgent"]
    row = next(row for row in compare([made_of(calm)]) if row.code == "point_visit_notice")
    assert [saying.code for saying in row.cells[0]] == ["compare_visit_notice", "compare_visit_change"]


def test_an_extension_without_a_notice_says_nothing_of_one() -> None:
    silent = table("vks")
    del silent["extensions"]["exceptional"]["notice"]
    row = next(row for row in compare([made_of(silent)]) if row.code == "point_extension_notice")
    assert row.cells == ((),)


def test_letters_in_any_language_say_nothing_of_one() -> None:
    free = made_of(put(table("vks"), "letters/language_follows_appeal", False))
    row = next(row for row in compare([free]) if row.code == "point_letter_language")
    assert row.cells == ((),)


def test_names_in_a_cell_are_the_names_of_the_profile() -> None:
    row = next(row for row in compare([shipped("hdh")]) if row.code == "point_in_person_only")
    names = [saying.facts["name"] for saying in row.cells[0]]
    assert all(isinstance(name, Names) for name in names) and len(names) == 7
