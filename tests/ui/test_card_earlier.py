"""The card shows what came before from the same applicant, and one click goes there."""

from __future__ import annotations

from services.rows import read_record
from tests.factory import person, registered
from tests.ui.rules_at_screen import AtScreen, at
from ui.widgets.button import PushButton

__all__ = ["at"]


def test_vks_20_the_earlier_appeal_stands_on_the_card_and_opens(at: AtScreen) -> None:
    desk = at.office.sit_down("e-kovaleva")
    first = registered(desk)
    known = str(read_record("appeal", first.appeal_id)["applicant_id"])
    again = registered(desk, applicant=person(id=known))
    at.sit("e-kovaleva")
    page = at.open("journal", again.appeal_id)
    at.until(lambda: page.card.view is not None and page.card.view.id == again.appeal_id)
    at.settle()
    (link,) = [one for one in page.card.findChildren(PushButton) if one.text() == first.number]
    link.click()
    at.until(lambda: page.card.view is not None and page.card.view.id == first.appeal_id)
    assert page.card.view.state.number == first.number
