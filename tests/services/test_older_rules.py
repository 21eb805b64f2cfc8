"""Appeals whose rules are no longer those in force: they open, and are named as they were registered."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources import resource_path
from services.card import CardView, appeal_card
from services.desk import Desk
from services.intake import Registered
from services.journal_words import JournalWords
from services.office import Office
from services.profiles_admin import import_profile
from services.recording import recording
from services.reference_data import read_organisation, write_reference
from services.why import why_this_date
from tests.domain.shipped import shipped_bytes
from tests.factory import clock_at, make_office, registered
from tests.services.test_profiles_admin import version_two

_EMAIL = 'email = {clause = "AES-R8", icon = "at-sign"'


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return make_office(tmp_path, clock=clock_at("2026-12-01 10:00"))


def after_a_version_without_email(office: Office) -> tuple[Desk, Registered]:
    made = registered(office.sit_down("e-kovaleva"), channel="email")
    text = shipped_bytes("aes").decode("utf-8")
    text = text.replace(_EMAIL, _EMAIL.replace("email", "mail", 1), 1)
    import_profile(office.sit_down("e-lee"), version_two(text), "aes-2.toml")
    office.reload()
    desk = office.sit_down("e-kovaleva")
    assert "email" not in desk.regulations.profile.channels
    return desk, made


def change_field(desk: Desk, appeal_id: str, **fields: object) -> CardView:
    with recording(desk, "correct_card") as act:
        act.set("appeal", appeal_id, fields)
    return appeal_card(desk, appeal_id)


def test_a_channel_that_left_the_profile_is_named_as_it_was_at_registration(office: Office) -> None:
    desk, made = after_a_version_without_email(office)
    card = appeal_card(desk, made.appeal_id)
    assert card.channel == "электронная почта"
    assert card.term is not None and card.term.due_on == made.term.due_on
    assert JournalWords(desk).of("channel")("email") == "электронная почта"


def test_the_card_opens_though_no_version_knows_its_channel(office: Office) -> None:
    desk = office.sit_down("e-kovaleva")
    made = registered(desk)
    card = change_field(desk, made.appeal_id, channel="telegraph", kind="petition")
    assert (card.channel, card.kind) == ("telegraph", "petition")
    assert card.state.due_on == made.term.due_on
    assert card.term is None
    assert why_this_date(desk, card) is None


def test_a_channel_of_a_later_version_is_named_on_an_earlier_card(office: Office) -> None:
    desk, made = after_a_version_without_email(office)
    card = change_field(desk, made.appeal_id, channel="mail")
    assert card.channel == "электронная почта"
    assert card.state.due_on == made.term.due_on


def test_cards_open_after_the_organisation_took_another_regulation(office: Office) -> None:
    made = registered(office.sit_down("e-kovaleva"), channel="service_centre")
    use_profile(office, "vks")
    desk = office.sit_down("e-kovaleva")
    assert desk.regulations.profile.profile == "vks"
    card = appeal_card(desk, made.appeal_id)
    assert card.channel == "сервис-центр («Ящик»)"
    assert card.state.due_on == made.term.due_on
    assert card.term is not None and card.term.chosen.profile == "aes"


def test_a_card_of_a_version_that_never_came_here_opens_without_an_explanation(office: Office) -> None:
    desk = office.sit_down("e-kovaleva")
    made = registered(desk)
    with recording(desk, "registered_elsewhere") as act:
        data = {"number": "77", "received_at": "2026-12-01T09:00:00+05:00", "registered_on": "2026-12-01"}
        data |= {"profile": "aes", "version": "9", "due_on": "2026-12-22", "send_by": "2026-12-22"}
        appeal_id = act.put("appeal", {"channel": "email", "kind": "complaint", "text": "?"})
        act.fact("registered", "appeal", appeal_id, data | {"rule": "ordinary"})
    card = appeal_card(desk, appeal_id)
    assert (card.state.number, card.channel, card.term) == ("77", "электронная почта", None)
    assert appeal_card(desk, made.appeal_id).term is not None


def use_profile(office: Office, code: str) -> None:
    """The organisation goes over to another regulation."""
    records = read_organisation(resource_path("demo", "organisation.json"))
    kept = [record for record in records if record["entity"] == "organisation"]
    for record in kept:
        record["fields"]["profile"] = code
    write_reference(office.store, kept)
    office.reload()


def test_an_appeal_without_a_channel_opens(office: Office) -> None:
    desk = office.sit_down("e-kovaleva")
    card = change_field(desk, registered(desk).appeal_id, channel=None)
    assert (card.channel, card.term) == ("", None)
