"""Taking appeals in, as the five regulations tell it (S25, S28, S29, S34, S39, S40, S66)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from domain.errors import Refusal
from domain.findings import Level
from domain.grounds import offered_grounds
from services.closing import close_appeal, closing_view
from services.desk import Desk
from services.intake import attach_file, register_appeal
from services.intake_check import check_form, form_card
from services.intake_form import AppealForm, ApplicantForm, NewFile
from services.journal import journal_lines
from services.journal_filter import JournalFilter
from services.journal_order import journal_rows
from services.letters import draft_letter
from services.questions import questions_of
from services.requests import request_form
from services.rows import read_record
from services.slips import slip_of
from tests.factory import appeal_form, clock_at, make_office, person


def desk_of(folder: Path, profile: str, *, at: str = "2026-10-09 10:00", who: str = "e-kovaleva") -> Desk:
    return make_office(folder, clock=clock_at(at), profile=profile).sit_down(who)


def lacking(desk: Desk, form: AppealForm) -> list[str]:
    """Items of the profile that are missing, by their codes."""
    return [str(one.facts["item"]) for one in check_form(desk, form).lacking if "item" in one.facts]


def test_s25_cib_registers_free_text_alone_and_names_what_it_is(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "cib")
    form = AppealForm(channel="phone", kind="complaint", text="Отчётность не уходит вторые сутки.")
    check = check_form(desk, form)
    assert (check.blocking, check.anonymous) == ((), True)
    assert check.lacking
    made = register_appeal(desk, form=form)
    assert made.number


def test_s28_a_quality_claim_with_a_close_up_lists_the_three_other_papers(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "cib", who="e-omarova")
    close_up = NewFile("дефект.jpg", b"\xff\xd8\xff close", "image/jpeg", "close_up")
    form = appeal_form(channel="email", kind="claim", topic="goods_quality", files=(close_up,))
    check = check_form(desk, form)
    offered = {choice.value for choice in check.file_kinds}
    assert {"letterhead_claim", "close_up", "general_photo", "label_photo", "video"} == offered
    assert {"letterhead_claim", "general_photo", "label_photo"} <= set(lacking(desk, form))
    assert "close_up" not in lacking(desk, form)
    made = register_appeal(desk, form=form)
    asked = request_form(desk, appeal_id=made.appeal_id)
    assert {"letterhead_claim", "general_photo", "label_photo"} <= set(asked.missing)
    assert "close_up" not in asked.missing
    attach_file(desk, appeal_id=made.appeal_id, file=NewFile("кино.mp4", b"film", "video/mp4", "video"))
    later = request_form(desk, appeal_id=made.appeal_id).missing
    assert "general_photo" not in later and "label_photo" in later


def test_a_topic_without_a_checklist_offers_no_types_of_files(tmp_path: Path) -> None:
    assert check_form(desk_of(tmp_path, "aes"), appeal_form()).file_kinds == ()


def test_s29_a_vks_person_without_service_address_lacks_exactly_that(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "vks")
    who = ApplicantForm(surname="Петров", given_name="Игорь", email="p@example.org", account_no="402118777")
    form = appeal_form(channel="email", kind="complaint", topic="", applicant=who)
    assert lacking(desk, form) == ["service_address"]
    assert register_appeal(desk, form=form).number


def test_vks_7_the_portals_own_number_finds_the_appeal(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "vks")
    made = register_appeal(
        desk, form=appeal_form(channel="gis_zhkh", topic="", external_number="78-2026-00417")
    )
    register_appeal(desk, form=appeal_form(topic="", subject="Другое"))
    found = journal_lines(desk, journal_rows(desk, JournalFilter(text="78-2026-00417")))
    assert [line.appeal_id for line in found] == [made.appeal_id]


def test_vks_3_a_postmark_after_the_receipt_is_odd_and_stops_nothing(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "vks")
    form = appeal_form(channel="post", topic="", postmark_on="2026-10-12")
    check = check_form(desk, form)
    assert check.may_register
    assert any(one.field == "postmark_on" or "postmark" in str(one.facts) for one in check.doubtful)


def test_s34_a_message_with_name_and_account_alone_meets_its_own_ground(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "std")
    who = ApplicantForm(surname="Ким", given_name="Алексей", account_no="402118127")
    form = appeal_form(channel="voicemail", kind="appeal", topic="", applicant=who)
    card = form_card(desk, form, desk.now())
    assert "voicemail_no_reply_contact" in [
        one.ground.code for one in offered_grounds(desk.regulations.profile, card)
    ]
    named_only = replace(form, applicant=ApplicantForm(phone="+7 701 555 11 18"))
    reachable = form_card(desk, named_only, desk.now())
    codes = [one.ground.code for one in offered_grounds(desk.regulations.profile, reachable)]
    assert "voicemail_no_reply_contact" not in codes
    assert check_form(desk, named_only).may_register


def test_s39_an_organisations_letter_lacks_its_number_its_date_and_the_signature(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "aes")
    house = ApplicantForm(
        kind="organisation", organisation_name="ТОО «Дом»", email="d@example.org", phone="+7 717 1"
    )
    form = appeal_form(channel="post", applicant=house, signed_by_applicant="no")
    assert set(lacking(desk, form)) == {"sender_number", "sender_date", "signature"}
    assert register_appeal(desk, form=form).number


def test_s40_slips_printed_without_a_network_keep_their_numbers_and_dates(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "aes")
    made = [register_appeal(desk, form=appeal_form(subject=subject)) for subject in ("Первое", "Второе")]
    slips = [slip_of(desk, one.appeal_id) for one in made]
    lines = journal_lines(desk, journal_rows(desk, JournalFilter()))
    shown = {line.appeal_id: line.number for line in lines}
    assert [slip.number for slip in slips] == [shown[one.appeal_id] for one in made]
    assert {slip.dated for slip in slips} == {date(2026, 10, 9)}
    assert len({slip.number for slip in slips}) == 2


def test_s66_an_instalment_agreement_by_e_mail_is_registered_and_only_invited(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "hdh")
    made = register_appeal(desk, form=appeal_form(channel="email", kind="question", topic="instalments"))
    view = closing_view(desk, appeal_id=made.appeal_id)
    assert [outcome.code for outcome in view.outcomes] == ["invited"]
    with pytest.raises(Refusal, match="closing_only_in_person"):
        close_appeal(desk, appeal_id=made.appeal_id, outcome="settled", note="x")
    with pytest.raises(Refusal, match="closing_invitation_unsent"):
        close_appeal(desk, appeal_id=made.appeal_id, outcome="invited")
    letter = draft_letter(desk, appeal_id=made.appeal_id, document="invitation")
    assert read_record("letter", letter)["document"] == "invitation"


def test_s66_a_meter_reading_by_e_mail_is_settled(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "hdh")
    made = register_appeal(desk, form=appeal_form(channel="email", kind="question", topic="meter_reading"))
    close_appeal(desk, appeal_id=made.appeal_id, outcome="settled", note="Показания приняты.")
    assert read_record("appeal", made.appeal_id)["outcome"] == "settled"


def test_several_people_and_several_questions_are_one_appeal(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "aes")
    others = (person(surname="Ким", phone="+7 702 1"), person(surname="Шмидт", phone="+7 702 2"))
    form = appeal_form(co_applicants=others, questions=("Когда ремонт?", "Кто пересчитает?", "  "))
    made = register_appeal(desk, form=form)
    stored = read_record("appeal", made.appeal_id)
    assert len(stored["co_applicant_ids"]) == 2
    assert list(questions_of(stored).values()) == ["Когда ремонт?", "Кто пересчитает?"]


@pytest.mark.parametrize(
    ("profile", "families"),
    [
        ("vks", {"in_person", "post", "electronic"}),
        ("cib", {"phone", "electronic"}),
        ("std", {"phone", "voicemail", "post", "electronic", "fax", "in_person", "book"}),
        ("hdh", {"in_person", "post", "electronic", "phone"}),
        ("aes", {"in_person", "post", "electronic", "phone", "book", "visit"}),
    ],
)
def test_every_channel_of_a_regulation_registers_an_appeal(
    tmp_path: Path, profile: str, families: set[str]
) -> None:
    desk = desk_of(tmp_path, profile)
    channels = desk.regulations.profile.channels
    assert families <= {str(channel.family) for channel in channels.values()}
    kind = next(iter(desk.regulations.profile.kinds))
    for code in channels:
        form = appeal_form(channel=code, kind=kind, topic="", subject=code)
        made = register_appeal(desk, form=form)
        assert read_record("appeal", made.appeal_id)["channel"] == code


BAD: list[dict[str, Any]] = [
    {"text": "x" * 10_000_000},
    {"subject": "\u202eобратно\u200b\x07", "text": "😡" * 50},
    {"applicant": ApplicantForm(surname="Ю" * 5_000, phone="00000")},
    {"sender_date": "31.02.2026", "postmark_on": "9999-99-99"},
]


@pytest.mark.parametrize("changes", BAD)
def test_whatever_is_pasted_is_registered_sanely_or_named(tmp_path: Path, changes: dict[str, Any]) -> None:
    desk = desk_of(tmp_path, "aes")
    made = register_appeal(desk, form=appeal_form(**changes))
    stored = read_record("appeal", made.appeal_id)
    assert len(stored["text"]) <= 1_000_000
    assert "\u202e" not in str(stored["subject"]) and "\x07" not in str(stored["subject"])


def test_the_weight_of_a_finding_decides_whether_it_stops(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, "aes")
    empty = check_form(desk, AppealForm(channel="email", kind="complaint"))
    assert next(one.code for one in empty.findings if one.level is Level.BLOCK) == "appeal_empty"
