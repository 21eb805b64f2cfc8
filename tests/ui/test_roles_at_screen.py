"""What a person's roles may not do is shown with who does it, and not found out by trying."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from domain.permissions import PERMISSIONS, can
from services.demonstration import make_demonstration
from services.office import open_office
from services.paths import Paths
from tests.ui.rules_at_screen import AtScreen, at
from ui.calls.page import CallsPage
from ui.reading_only import CHANGING, NEEDS

__all__ = ["at"]


@pytest.fixture
def office(at: AtScreen) -> Iterator[AtScreen]:
    folder = at.office.paths.data.parent / "demonstration"
    at.office.store.close()
    at.office = open_office(Paths(folder), clock=at.clock, key=b"k" * 32)
    make_demonstration(at.office)
    yield at


@pytest.mark.parametrize("employee", ["e-kovaleva", "e-abdrakhmanov", "e-seitkali", "e-zhuk"])
@pytest.mark.parametrize("page", ["calls", "book", "reception"])
def test_an_act_of_other_roles_is_not_offered_and_names_them(
    office: AtScreen, employee: str, page: str
) -> None:
    session = office.sit(employee)
    office.open(page)
    roles, narrowed = session.seat.desk.person.roles, session.seat.desk.regulations.narrowed
    seen = [one for one in session.window.registry.all() if one.id in NEEDS]
    assert seen
    for command in seen:
        if not can(roles, NEEDS[command.id], narrowed):
            assert not command.enabled(), command.id
            assert "It is done by" in command.reason(), command.id


def test_the_button_of_a_new_call_names_who_writes_calls_down(office: AtScreen) -> None:
    session = office.sit("e-abdrakhmanov")
    assert not can(session.seat.desk.person.roles, "write_phone_note", session.seat.desk.regulations.narrowed)
    page = office.open("calls")
    assert isinstance(page, CallsPage)
    assert "It is done by" in page.pane.new.toolTip()


def test_every_limited_command_needs_a_right_that_there_is() -> None:
    assert set(NEEDS.values()) <= set(PERMISSIONS)
    assert set(NEEDS) <= CHANGING, "a command that a role may lack is one that changes records"
