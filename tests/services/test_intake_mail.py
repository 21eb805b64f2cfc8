"""From a saved mail to a filled form."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from services.desk import Desk
from services.intake import register_appeal
from services.intake_form import NewFile
from services.mail.message import Mail
from services.mail_intake import form_from_mail, mail_channel, read_mail_file
from tests.factory import ALMATY, clock_at, make_office, person, registered

MAILS = Path(__file__).parents[1] / "mails"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path, clock=clock_at("2026-11-22 10:00")).sit_down("e-kovaleva")


def mail(name: str) -> tuple[Mail, NewFile]:
    return read_mail_file(MAILS / name)


def test_a_mail_fills_channel_sender_time_words_language_and_files(desk: Desk) -> None:
    read, original = mail("kazakh_utf8_photo.eml")
    form = form_from_mail(desk, read, original=original)
    assert (form.channel, form.language) == ("email", "kk")
    assert (form.applicant.surname, form.applicant.given_name) == ("Ахметова", "Гүлнар")
    assert form.applicant.email == "gulnar@example.org"
    assert form.received_at == datetime(2026, 11, 20, 10, 15, 44, tzinfo=ALMATY)
    assert form.subject == "Жылуға қайта есептеу туралы өтініш"
    assert [file.name for file in form.files] == ["бөлме термометрі.jpg", "kazakh_utf8_photo.eml"]


def test_the_saved_mail_itself_is_kept_beside_its_attachments(desk: Desk) -> None:
    read, original = mail("windows_1251_photo.eml")
    form = form_from_mail(desk, read, original=original)
    assert form.files[-1].data == (MAILS / "windows_1251_photo.eml").read_bytes()


def test_a_mail_is_registered_with_its_photo(desk: Desk) -> None:
    read, original = mail("kazakh_utf8_photo.eml")
    made = register_appeal(desk, form=form_from_mail(desk, read, original=original))
    assert made.number == "C0-26-A-0001"
    assert made.received_at.isoformat() == "2026-11-20T10:15:44+05:00"


def test_a_sender_who_wrote_before_is_known_by_the_address(desk: Desk) -> None:
    registered(desk, applicant=person())
    form = form_from_mail(desk, mail("kazakh_utf8_photo.eml")[0])
    assert form.applicant.id
    assert form.applicant.account_no == "402118560"


def test_somebody_else_writing_from_a_known_address_is_not_taken_for_its_owner(desk: Desk) -> None:
    registered(desk, applicant=person(surname="Омарова", given_name="Сауле"))
    form = form_from_mail(desk, mail("kazakh_utf8_photo.eml")[0])
    assert (form.applicant.id, form.applicant.surname) == ("", "Ахметова")


def test_an_address_that_two_people_gave_decides_nothing(desk: Desk) -> None:
    registered(desk, applicant=person())
    registered(desk, applicant=person(given_name="Айша"))
    assert form_from_mail(desk, mail("kazakh_utf8_photo.eml")[0]).applicant.id == ""


def test_the_answer_to_a_web_form_goes_to_the_person_not_to_the_machine(desk: Desk) -> None:
    assert form_from_mail(desk, mail("html_only.eml")[0]).applicant.email == "omarova@example.org"


def test_a_mail_without_words_speaks_through_the_mail_it_carries(desk: Desk) -> None:
    form = form_from_mail(desk, mail("forwarded_attached.eml")[0])
    assert form.applicant.surname == "Петров"
    assert "начислено дважды" in form.text
    assert form.received_at == datetime(2026, 11, 19, 9, 5, tzinfo=ALMATY)


def test_a_date_in_the_future_is_left_to_the_clerk(tmp_path: Path) -> None:
    early = make_office(tmp_path, clock=clock_at("2026-11-01 10:00")).sit_down("e-kovaleva")
    assert form_from_mail(early, mail("kazakh_utf8_photo.eml")[0]).received_at is None


@pytest.mark.parametrize(
    ("profile", "channel"),
    [("aes", "email"), ("vks", "email"), ("cib", "email"), ("std", "email"), ("hdh", "email")],
)
def test_every_profile_has_a_channel_for_mail(tmp_path: Path, profile: str, channel: str) -> None:
    office = make_office(tmp_path, profile=profile)
    assert mail_channel(office.regulations.profile) == channel
