"""A masked value leaves no trace anywhere it could be read; who saw a card stands on the trail."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest

from domain.regulation.vocabulary import Family
from models.gate import gate_opened
from models.rows import insert_record
from services.audit_reading import audit_lines
from services.card import appeal_card
from services.card_views import note_view
from services.consumer_account import Access, consumer_account, disclose_arrears
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.logs import close_log, open_log
from services.office import Office
from tests.factory import make_office, person, registered

ACCOUNT = "777123450"
SUM = "987654"
"""The arrears in minor units; the figures that must not appear."""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = make_office(tmp_path, profile="hdh")
    with made.store.transaction(), gate_opened(made.store):
        fields = {
            "id": "a-test",
            "stream": "ref",
            "account_no": ACCOUNT,
            "holder": "Kovács Mária",
            "arrears_minor": int(SUM),
            "currency": "HUF",
        }
        insert_record("account", fields)
    return made


def test_a_refused_sum_is_nowhere(office: Office, tmp_path: Path) -> None:
    desk = office.sit_down("e-kovaleva")
    handler = open_log(office.paths.logs)
    caller, access = person(account_no=ACCOUNT), Access(family=Family.PHONE, stated=("user_no",))
    shown = consumer_account(desk, caller, access)
    asked = disclose_arrears(desk, caller, access)
    logging.getLogger("otklik.services").info("asked %s %s", shown, asked)
    close_log(handler)
    assert not shown.arrears.shown and not asked.verdict.shown and asked.amount == ""
    places = {
        "panel": repr((shown, asked)),
        "journal": repr(first_lines(desk, JournalFilter())),
        "trail": repr(audit_lines(office.sit_down("e-audit"))),
        "outbox": repr(desk.store.execute("SELECT body FROM outbox").fetchall()),
        "search": repr(desk.store.execute("SELECT * FROM applicant_key").fetchall()),
        "log": "".join(file.read_text("utf-8") for file in office.paths.logs.iterdir()),
    }
    for place, text in places.items():
        figures = "".join(sign for sign in text if sign.isdigit() or sign == " ")
        assert SUM not in figures and "9876" not in text, place


def test_an_account_of_an_unknown_caller_shows_two_figures(office: Office) -> None:
    desk = office.sit_down("e-kovaleva")
    shown = consumer_account(desk, person(account_no=ACCOUNT), Access(family=Family.PHONE))
    assert shown.account_no == "•••••••50" and not shown.holder and not shown.phone
    assert "777123" not in repr(shown)


def test_reading_a_card_stands_on_the_trail_once_a_day(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    desk = office.sit_down("e-kovaleva")
    appeal_id = registered(desk, channel="email").appeal_id
    assert appeal_card(desk, appeal_id) is not None
    assert note_view(desk, appeal_id) and not note_view(desk, appeal_id)
    lines = [line for line in audit_lines(office.sit_down("e-audit")) if line.action == "view_card"]
    assert [line.eid for line in lines] == [appeal_id] and "Ахметова" not in json.dumps(dict(lines[0].after))
