"""A bad profile is refused with its file, the key and the reason; a good one is never misread."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from domain.errors import BadInput
from domain.profile_loading import LARGEST_FILE, load_profile, registered_under, version_for
from tests.domain.shipped import CODES, drop, made_of, put, shipped, shipped_bytes, table


def refused(content: bytes) -> BadInput:
    with pytest.raises(BadInput) as caught:
        load_profile(content, name="bad.toml")
    return caught.value


def refused_table(tables: dict[str, Any]) -> tuple[str, object]:
    """Code and key of the refusal."""
    with pytest.raises(BadInput) as caught:
        made_of(tables)
    assert caught.value.facts["where"] == "changed.toml"
    return caught.value.code, caught.value.facts["key"]


# --- the file ----------------------------------------------------------------------------------


def test_a_file_of_50_megabytes_is_refused_unread() -> None:
    trouble = refused(b"#" * 50_000_000)
    assert trouble.code == "profile_too_large"
    assert trouble.facts["size"] == 50_000_000
    assert trouble.facts["limit"] == LARGEST_FILE


def test_another_encoding_is_refused_with_the_line() -> None:
    trouble = refused("format = 1\nprofile = 'х'".encode("cp1251"))
    assert (trouble.code, trouble.facts["line"]) == ("profile_encoding", 2)


def test_utf_16_is_refused() -> None:
    assert refused(shipped_bytes("vks").decode().encode("utf-16")).code == "profile_encoding"


def test_the_mark_that_notepad_puts_first_is_forgiven() -> None:
    assert load_profile(b"\xef\xbb\xbf" + shipped_bytes("vks"), name="vks.toml") == shipped("vks")


def test_a_syntax_error_is_refused_with_line_and_column() -> None:
    trouble = refused(b"format = 1\nprofile = \n")
    assert (trouble.code, trouble.facts["line"], trouble.facts["column"]) == ("profile_syntax", 2, 11)
    assert trouble.facts["where"] == "bad.toml"


def test_an_unfinished_file_is_refused_with_its_last_line() -> None:
    trouble = refused(b"format = 1\nprofile = [")
    assert (trouble.code, trouble.facts["line"]) == ("profile_syntax", 2)


def test_a_key_given_twice_is_refused() -> None:
    assert refused(b"format = 1\nformat = 1\n").code == "profile_syntax"


def test_a_date_that_does_not_exist_is_refused() -> None:
    assert refused(b"valid_from = 2026-02-30\n").code == "profile_syntax"


def test_a_number_of_ten_thousand_digits_is_refused() -> None:
    assert refused(b"format = " + b"9" * 10_000).code == "profile_syntax"


def test_lists_nested_without_end_are_refused() -> None:
    assert refused(b"format = " + b"[" * 100_000).code == "profile_too_deep"


def test_a_format_of_a_later_program_is_refused_as_such() -> None:
    code, key = refused_table(put(table(), "format", 2))
    assert (code, key) == ("profile_format_unknown", "format")


def test_an_empty_file_is_refused() -> None:
    assert refused(b"").code == "profile_format_unknown"


# --- keys, types, values -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value", "code", "key"),
    [
        ("colour", "red", "profile_key_unknown", "colour"),
        ("kinds/appeal/colour", "red", "profile_key_unknown", "kinds.appeal.colour"),
        ("kinds/appeal/code", "appeal", "profile_key_unknown", "kinds.appeal.code"),
        ("terms/ordinary/term/unit", "fortnight", "profile_value_unknown", "terms.ordinary.term.unit"),
        ("terms/ordinary/term/unit", 3, "profile_type_wrong", "terms.ordinary.term.unit"),
        ("terms/ordinary/term/value", "15", "profile_type_wrong", "terms.ordinary.term.value"),
        ("terms/ordinary/term/value", True, "profile_type_wrong", "terms.ordinary.term.value"),
        ("terms/ordinary/term/value", -15, "profile_number_negative", "terms.ordinary.term.value"),
        ("terms/ordinary/term/value", 99_999, "profile_number_too_large", "terms.ordinary.term.value"),
        ("terms/ordinary/term", 15, "profile_type_wrong", "terms.ordinary.term"),
        ("terms/ordinary", 15, "profile_type_wrong", "terms.ordinary"),
        ("terms", ["ordinary"], "profile_type_wrong", "terms"),
        ("version", 1, "profile_type_wrong", "version"),
        ("valid_from", "2026-01-01", "profile_type_wrong", "valid_from"),
        ("languages", "ru", "profile_type_wrong", "languages"),
        ("languages", ["ru", 7], "profile_type_wrong", "languages.1"),
        ("languages", ["ru", "ru"], "profile_list_repeats", "languages"),
        ("visits/notice/clear_days", "no", "profile_type_wrong", "visits.notice.clear_days"),
        ("visits/notice/cutoff", "18:00", "profile_type_wrong", "visits.notice.cutoff"),
        ("clauses/AES-D1/text", "  ", "profile_clause_empty", "clauses.AES-D1.text"),
        ("clauses/AES-D1/text", "x" * 30_000, "profile_text_too_long", "clauses.AES-D1.text"),
        ("kinds/bad code", {}, "profile_code_malformed", "kinds.bad code"),
        ("intake/segments/bad code", {"ru": "х"}, "profile_code_malformed", "intake.segments.bad code"),
        ("names", {}, "profile_name_empty", "names"),
        ("names", "Порядок", "profile_type_wrong", "names"),
        ("names/ru", " ", "profile_name_empty", "names.ru"),
        ("names/ru", 7, "profile_type_wrong", "names.ru"),
        ("names/russian", "х", "profile_language_malformed", "names.russian"),
        ("profile", "", "profile_code_malformed", "profile"),
        ("version", "v 1", "profile_code_malformed", "version"),
        ("text", "../../../etc/passwd", "profile_code_malformed", "text"),
        ("language", "Russian", "profile_language_malformed", "languages"),
        ("languages", ["ru", "../kk"], "profile_language_malformed", "languages"),
        ("calendar/country", "Kazakhstan", "profile_code_malformed", "calendar.country"),
        ("channels/email/icon", "../secret", "profile_code_malformed", "channels.email.icon"),
        ("answers/ways/post/icon", "", "profile_code_malformed", "answers.ways.post.icon"),
        ("documents/answer/template", "C:evil", "profile_code_malformed", "documents.answer.template"),
        ("zone", "Asia/Atlantis", "profile_zone_unknown", "zone"),
        ("zone", "../../etc/passwd", "profile_zone_unknown", "zone"),
        ("kinds", {}, "profile_table_empty", "kinds"),
        ("languages", [], "profile_table_empty", "languages"),
    ],
)
def test_a_wrong_key_type_or_value_is_named(path: str, value: object, code: str, key: str) -> None:
    assert refused_table(put(table(), path, value)) == (code, key)


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("zone", "zone"),
        ("kinds/appeal/names", "kinds.appeal.names"),
        ("kinds/appeal/clause", "kinds.appeal.clause"),
        ("terms/ordinary/term/base", "terms.ordinary.term.base"),
        ("clauses/AES-D1/text", "clauses.AES-D1.text"),
    ],
)
def test_a_missing_key_is_named(path: str, key: str) -> None:
    assert refused_table(drop(table(), path)) == ("profile_key_missing", key)


# --- references --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ("terms/ordinary/clause", "AES-D99", "terms.ordinary.clause"),
        ("terms/ordinary/clause", "", "terms.ordinary.clause"),
        ("terms/ordinary/extension", "forever", "terms.ordinary.extension"),
        ("terms/ordinary/reach", {"kinds": ["poem"]}, "terms.ordinary.reach.kinds"),
        ("terms/ordinary/reach", {"channels": ["pigeon"]}, "terms.ordinary.reach.channels"),
        ("registration/web_form/reach/channels", ["pigeon"], "registration.web_form.reach.channels"),
        ("channels/email/answer_way", "pigeon", "channels.email.answer_way"),
        ("topics/charges/units", ["moon"], "topics.charges.units"),
        ("topics/charges/region_units", {"north": "moon"}, "topics.charges.region_units"),
        ("topics/charges/parent", "moon", "topics.charges.parent"),
        ("intake/default_topic", "moon", "intake.default_topic"),
        ("intake/items/surname/any_of", ["shoe_size"], "intake.items.surname.any_of"),
        ("intake/items/surname/any_of", ["attachment:"], "intake.items.surname.any_of"),
        ("anonymity/formulas/person/groups", [["shoe_size"]], "anonymity.formulas.person.groups"),
        ("grounds/unreadable/without_contacts", "moon", "grounds.unreadable.without_contacts"),
        ("grounds/unreadable/document", "moon", "grounds.unreadable.document"),
        ("letters/checks/body/results", ["moon"], "letters.checks.body.results"),
        ("units/sales/hours", "moon", "units.sales.hours"),
        ("places/sc1/hours", ["moon"], "places.sc1.hours"),
        ("opening_hours/service_centre/clause", "moon", "opening_hours.service_centre.clause"),
        ("reception/stamps/phone/clause", "moon", "reception.stamps.phone.clause"),
        ("rights/dance", {"clause": "AES-R9", "roles": ["registry"]}, "rights.dance"),
    ],
)
def test_a_reference_to_nothing_is_named(path: str, value: object, key: str) -> None:
    assert refused_table(put(table(), path, value)) == ("profile_reference_unknown", key)


def test_a_type_of_attachment_may_be_asked_for() -> None:
    spoilt = put(table("cib"), "intake/items/close_up/any_of", ["attachment:anything"])
    assert made_of(spoilt).intake.items["close_up"].any_of == ("attachment:anything",)


# --- sense -------------------------------------------------------------------------------------


def rules_text(path: str, value: object, profile: str = "aes") -> dict[str, Any]:
    return put(table(profile), path, value)


CONTRADICTIONS = [
    ("calendar/days_off", [date(2026, 8, 8)], "day_off_and_working", "calendar.working_days"),
    ("numbering/outgoing", "{centre}-{yy}-{series}-{counter:4}", "one_mask_for_two_series",
     "numbering.outgoing"),
    ("rights/register_appeal/roles", ["auditor"], "right_not_narrower", "rights.register_appeal.roles"),
    ("rights/register_appeal/roles", [], "right_not_narrower", "rights.register_appeal.roles"),
    ("extensions/study_or_check/maximum", 0, "extension_of_nothing", "extensions.study_or_check.maximum"),
    ("grounds/no_contacts/notice", "forced", "notice_against_effect", "grounds.no_contacts.notice"),
    ("grounds/abusive_threat/notice", "forced", "notice_against_effect", "grounds.abusive_threat.notice"),
    ("grounds/no_contacts/missing_all", [], "missing_data_without_fields", "grounds.no_contacts.missing_all"),
    ("grounds/abusive_threat/missing_all", ["phone"], "missing_data_without_fields",
     "grounds.abusive_threat.missing_all"),
    ("grounds/protected_secret/subkinds", {}, "subkind_without_list", "grounds.protected_secret.subkinds"),
    ("grounds/unreadable/without_contacts", "abusive_threat", "notice_to_nobody",
     "grounds.unreadable.without_contacts"),
    ("closing/outcomes/answered/letter", "none", "letter_needed_and_forbidden",
     "closing.outcomes.answered.letter"),
    ("closing/outcomes/oral_answer/letter", "forced", "letter_forced_but_not_needed",
     "closing.outcomes.oral_answer.needs"),
    ("signing/roles", ["director"], "signers_against_authority", "signing.roles"),
    ("signing/authority", "role", "signers_against_authority", "signing.roles"),
    ("letters/checks/body/documents", ["no_contact_note"], "check_of_unsent_document",
     "letters.checks.body.documents"),
    ("opening_hours/contact_centre/rows/0/closes", time(8), "opening_hours_reversed",
     "opening_hours.contact_centre.rows"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "reason", "key"), CONTRADICTIONS)
def test_rules_that_contradict_each_other_are_named(path: str, value: object, reason: str, key: str) -> None:
    spoilt = put(table(), "calendar/working_days", [date(2026, 8, 8)])
    with pytest.raises(BadInput) as caught:
        made_of(put(spoilt, path, value))
    assert (caught.value.code, caught.value.facts["key"]) == (f"profile_{reason}", key)


def test_an_extension_of_a_term_that_is_not_set_contradicts() -> None:
    spoilt = drop(table(), "terms/ordinary/term")
    assert refused_table(spoilt) == ("profile_extension_without_term", "terms.ordinary.extension")


def test_an_extension_without_maximum_must_ask_for_the_law() -> None:
    spoilt = put(table("vks"), "extensions/exceptional/needs_legal_basis", False)
    assert refused_table(spoilt) == ("profile_extension_without_limit", "extensions.exceptional.maximum")


def test_a_matter_settled_in_person_needs_a_channel_in_person() -> None:
    spoilt = put(table("hdh"), "channels/office/family", "post")
    put(spoilt, "disclosure", {})
    drop(spoilt, "closing/outcomes/on_the_spot")
    assert refused_table(spoilt) == ("profile_no_channel_in_person", "topics.contract.in_person_only")


def test_a_circle_of_units_is_refused_with_the_way() -> None:
    spoilt = put(table("cib"), "units/head_organisation/escalates_to", "support_bryansk")
    with pytest.raises(BadInput) as caught:
        made_of(spoilt)
    assert caught.value.code == "profile_route_cyclic"
    assert "→" in str(caught.value.facts["route"])


def test_a_circle_of_topics_is_refused() -> None:
    spoilt = put(put(table(), "topics/charges/parent", "paperwork"), "topics/paperwork/parent", "charges")
    assert refused_table(spoilt) == ("profile_route_cyclic", "topics.charges.parent")


def test_a_topic_below_another_is_fine() -> None:
    assert made_of(put(table(), "topics/charges/parent", "paperwork")).topics["charges"].parent == "paperwork"


def test_two_terms_for_one_case_overlap() -> None:
    spoilt = table("std")
    spoilt["terms"]["written_appeal"]["reach"] = {"kinds": ["appeal", "complaint"], "forms": ["written"]}
    with pytest.raises(BadInput) as caught:
        made_of(spoilt)
    assert caught.value.code == "profile_terms_overlap"
    assert caught.value.facts["kind"] == "complaint"


def test_two_conditions_that_may_be_ticked_together_overlap() -> None:
    spoilt = table()
    other = dict(spoilt["terms"]["complex"], when=["needs_site_check"])
    spoilt["terms"]["complex"]["when"] = ["needs_others_information"]
    spoilt["terms"]["visited"] = other
    assert refused_table(spoilt) == ("profile_terms_overlap", "terms.visited")


def test_a_case_without_any_term_is_a_gap() -> None:
    spoilt = drop(table("std"), "terms/phone_appeal")
    with pytest.raises(BadInput) as caught:
        made_of(spoilt)
    assert (caught.value.code, caught.value.facts["channel"]) == ("profile_term_gap", "phone")


def test_two_registration_terms_for_one_channel_overlap() -> None:
    spoilt = table()
    spoilt["registration"]["again"] = spoilt["registration"]["web_form"]
    assert refused_table(spoilt) == ("profile_terms_overlap", "registration.again")


def test_a_term_rule_for_no_channel_is_unreachable() -> None:
    spoilt = table("vks")
    spoilt["terms"]["book"] = dict(spoilt["terms"]["written"], reach={"kinds": ["claim"], "forms": ["oral"]})
    assert refused_table(spoilt) == ("profile_rule_unreachable", "terms.book.reach")


def test_an_extension_that_no_term_uses_is_unreachable() -> None:
    spoilt = table()
    for rule in spoilt["terms"].values():
        del rule["extension"]
    assert refused_table(spoilt) == ("profile_extension_unused", "extensions.study_or_check")


def test_a_ground_that_nothing_triggers_is_unreachable() -> None:
    spoilt = put(table(), "grounds/abusive_threat/by_hand", False)
    assert refused_table(spoilt) == ("profile_ground_untriggered", "grounds.abusive_threat")


def test_an_anonymity_ground_without_a_formula_is_unreachable() -> None:
    assert refused_table(drop(table(), "anonymity")) == ("profile_nobody_is_anonymous", "grounds.anonymous")


def test_an_answer_rule_behind_one_for_everything_is_unreachable() -> None:
    spoilt = table("vks")
    spoilt["answers"]["rules"]["late"] = {"clause": "VKS-10"}
    assert refused_table(spoilt) == ("profile_answer_rule_unreachable", "answers.rules.late")


def test_an_item_that_covers_no_channel_is_unreachable() -> None:
    spoilt = put(table("vks"), "intake/items/surname/scope", {"families": ["fax"]})
    assert refused_table(spoilt) == ("profile_rule_unreachable", "intake.items.surname.scope")


def test_a_registration_rule_for_no_kind_and_channel_is_unreachable() -> None:
    spoilt = put(table(), "registration/web_form/reach", {"channels": ["web_form"], "forms": ["oral"]})
    assert refused_table(spoilt) == ("profile_rule_unreachable", "registration.web_form.reach")


def test_a_channel_that_no_rule_answers_is_a_gap() -> None:
    spoilt = put(table(), "answers/rules/others/wish_wins", False)
    spoilt["channels"]["home_visit"].pop("answer_way")
    assert refused_table(spoilt) == ("profile_answer_gap", "answers.rules")
    spoilt = drop(table(), "answers/rules/others")
    assert refused_table(spoilt) == ("profile_answer_gap", "answers.rules")


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ("topics/charges/units", [], "topics.charges.units"),
        ("anonymity/formulas/person/groups", [], "anonymity.formulas.person.groups"),
        ("anonymity/formulas/person/groups", [[]], "anonymity.formulas.person.groups"),
        ("closing/outcomes", {}, "closing.outcomes"),
    ],
)
def test_a_list_that_says_nothing_is_refused(path: str, value: object, key: str) -> None:
    assert refused_table(put(table(), path, value)) == ("profile_table_empty", key)


def test_a_bad_number_mask_is_refused_with_its_reason() -> None:
    with pytest.raises(BadInput) as caught:
        made_of(put(table(), "numbering/incoming", "{yy}-{counter}"))
    assert (caught.value.code, caught.value.facts["key"]) == (
        "number_mask_field_missing",
        "numbering.incoming",
    )
    assert caught.value.facts["where"] == "changed.toml"


# --- versions ----------------------------------------------------------------------------------


def next_version(begins: date, version: str = "2") -> dict[str, Any]:
    spoilt = put(put(table(), "version", version), "valid_from", begins)
    return put(spoilt, "terms/ordinary/term/value", 10)


def test_a_record_of_the_last_old_day_keeps_the_old_version() -> None:
    old, new = shipped("aes"), made_of(next_version(date(2026, 9, 1)))
    versions = [new, old, shipped("vks")]
    assert version_for(versions, "aes", date(2026, 8, 31)) is old
    assert version_for(versions, "aes", date(2026, 9, 1)) is new
    assert registered_under(versions, "aes", "1") is old


def test_a_day_before_the_first_version_has_no_rules() -> None:
    with pytest.raises(BadInput, match="profile_version_missing"):
        version_for([shipped("aes")], "aes", date(2020, 1, 1))


def test_two_versions_of_one_day_are_ambiguous() -> None:
    versions = [made_of(next_version(date(2026, 9, 1), version)) for version in ("2", "3")]
    with pytest.raises(BadInput, match="profile_version_ambiguous"):
        version_for(versions, "aes", date(2026, 9, 2))


def test_a_version_that_this_laptop_lacks_is_named() -> None:
    with pytest.raises(BadInput, match="profile_version_unknown"):
        registered_under([shipped("aes")], "aes", "7")


@pytest.mark.parametrize("code", CODES)
def test_a_loaded_profile_can_not_be_changed(code: str) -> None:
    profile = shipped(code)
    with pytest.raises(AttributeError):
        profile.version = "2"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del profile.version
    with pytest.raises(TypeError):
        profile.terms["more"] = None  # type: ignore[index]
