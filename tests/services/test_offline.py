"""Everything but the exchange itself works without a network (CARD-1)."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from domain.answers import LetterPhase
from services.audit import verify_audit
from services.book import EntryForm, transcribe_entry
from services.dispatch import dispatch_letter
from services.history import history_of
from services.letters import letter_about
from services.sync_status import sync_summary
from services.visit_planning import VisitPlan, plan_visit
from tests.factory import ALMATY, registered
from tests.services.letters_at_work import House


class Unplugged(Exception):
    """Somebody reached for the network."""


@pytest.fixture(autouse=True)
def unplugged(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(*given: Any, **named: Any) -> None:
        raise Unplugged

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    yield


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_card_1_registering_planning_drafting_signing_and_the_book_work_without_a_network(
    house: House,
) -> None:
    made = registered(house.clerk)
    starts = datetime(2026, 6, 15, 10, tzinfo=ALMATY)
    visit = VisitPlan("e-ten", starts, appeal_id=made.appeal_id, address="мкр. Самал, 12")
    plan_visit(house.clerk, plan=visit)
    letter = house.signed()
    dispatch_letter(house.clerk, letter_id=letter)
    transcribe_entry(house.clerk, form=EntryForm("b-0", "Долго ждал в очереди"))
    assert made.number == "C0-26-A-0001"
    assert letter_about(house.clerk, letter).state.phase is LetterPhase.SENT
    assert sync_summary(house.office.store).unsent > 0


def test_card_1_every_change_says_who_did_it_when_and_by_which_offset(house: House) -> None:
    made = registered(house.clerk)
    story = history_of(house.office.store, {"appeal": [made.appeal_id]})
    assert {line.actor for line in story} == {"Ковалёва А. С."}
    assert {line.at.isoformat() for line in story} == {"2026-06-01T10:00:00+05:00"}


def test_card_1_the_history_is_a_chain_that_nobody_can_shorten_unseen(house: House) -> None:
    registered(house.clerk)
    assert verify_audit() is None
