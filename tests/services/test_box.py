"""The Box of a service centre: filled there, emptied by the registry, alarmed about (AES-J8, J9)."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from domain.errors import Refusal
from services.box import boxed, boxes, late_in_boxes, undo_emptying
from services.desk import Desk
from services.intake import accept_appeal, empty_box, register_accepted
from services.office import Office
from services.office_papers import as_docx, box_list
from services.slips import slip_of
from services.today import today
from tests.factory import MovableClock, appeal_form, clock_at, make_office

OPERATOR, REGISTRY = "e-akhmetov", "e-kovaleva"


def house(folder: Path, at: str = "2026-06-05 16:00") -> tuple[Office, MovableClock]:
    """Service centre 2, whose laptop the registry also uses in these stories."""
    clock = clock_at(at)
    return make_office(folder, clock=clock, place="p2"), clock


def accepted(desk: Desk, **changes: object) -> str:
    form = appeal_form(channel="service_centre", kind="claim", **changes)
    return accept_appeal(desk, form=form, into_box=True).appeal_id


def test_s04_accepted_on_friday_registered_on_monday_both_dates_are_kept(tmp_path: Path) -> None:
    office, clock = house(tmp_path)
    operator = office.sit_down(OPERATOR)
    appeal_id = accepted(operator)
    with pytest.raises(Refusal, match="not_permitted"):
        register_accepted(operator, appeal_id=appeal_id)
    clock.set("2026-06-08 09:30")
    registry = office.sit_down(REGISTRY)
    empty_box(registry, place_id="p2", appeal_ids=(appeal_id,))
    made = register_accepted(registry, appeal_id=appeal_id)
    assert (made.received_at.date(), made.registered_on) == (date(2026, 6, 5), date(2026, 6, 8))
    assert made.term.due_on == date(2026, 6, 29)
    assert boxed(registry) == []


def test_the_applicant_leaves_with_an_acceptance_mark_though_there_is_no_number(tmp_path: Path) -> None:
    office, _ = house(tmp_path)
    operator = office.sit_down(OPERATOR)
    slip = slip_of(operator, accepted(operator))
    assert (slip.number, slip.dated) == ("", date(2026, 6, 5))
    assert slip.accepted_by.startswith("Ахметов")


def test_an_item_in_the_box_since_monday_is_an_alarm_on_wednesday_not_on_tuesday(tmp_path: Path) -> None:
    office, clock = house(tmp_path, "2026-06-08 11:00")
    registry = office.sit_down(REGISTRY)
    accepted(office.sit_down(OPERATOR))
    clock.set("2026-06-09 18:00")
    assert (late_in_boxes(registry), today(registry).box_alarm) == (0, 0)
    clock.set("2026-06-10 09:00")
    assert (late_in_boxes(registry), today(registry).box_alarm) == (1, 1)
    (box,) = [one for one in boxes(registry) if one.count]
    assert (box.place_id, box.count, box.late, box.to_register) == ("p2", 1, 1, 0)


def test_emptying_the_box_is_listed_with_its_count_and_can_be_undone(tmp_path: Path) -> None:
    office, clock = house(tmp_path, "2026-06-08 11:00")
    operator, registry = office.sit_down(OPERATOR), office.sit_down(REGISTRY)
    both = (accepted(operator), accepted(operator, subject="Второе"))
    clock.set("2026-06-09 09:00")
    inside = [item for item in boxed(registry) if item.in_box]
    with pytest.raises(Refusal, match="not_permitted"):
        empty_box(operator, place_id="p2", appeal_ids=both)
    empty_box(registry, place_id="p2", appeal_ids=both)
    assert [item.in_box for item in boxed(registry)] == [False, False]
    assert [item.taken_out_on for item in boxed(registry)] == [date(2026, 6, 9)] * 2
    paper = box_list(registry, "p2", inside)
    assert (paper.place, len(paper.items), paper.emptied_by.position) == (
        "СЦ №2 «Северный»",
        2,
        "делопроизводитель",
    )
    words = ZipFile(BytesIO(as_docx(registry, paper))).read("word/document.xml").decode("utf-8")
    assert "Ахметова" in words
    undo_emptying(registry, appeal_ids=both)
    assert [item.in_box for item in boxed(registry)] == [True, True]
    assert {item.put_on for item in boxed(registry)} == {date(2026, 6, 8)}


def test_what_has_its_number_does_not_go_back_into_the_box(tmp_path: Path) -> None:
    office, _ = house(tmp_path)
    registry = office.sit_down(REGISTRY)
    appeal_id = accepted(office.sit_down(OPERATOR))
    empty_box(registry, place_id="p2", appeal_ids=(appeal_id,))
    register_accepted(registry, appeal_id=appeal_id)
    with pytest.raises(Refusal, match="already_registered"):
        undo_emptying(registry, appeal_ids=(appeal_id,))


def test_an_operator_sees_the_own_box_the_registry_every_one(tmp_path: Path) -> None:
    office, _ = house(tmp_path)
    accepted(office.sit_down(OPERATOR))
    assert [box.place_id for box in boxes(office.sit_down(OPERATOR))] == ["p2"]
    assert {box.place_id for box in boxes(office.sit_down(REGISTRY))} == {"p0", "p1", "p2"}


def test_a_regulation_without_a_box_knows_no_alarm(tmp_path: Path) -> None:
    desk = make_office(tmp_path, profile="std").sit_down(REGISTRY)
    assert late_in_boxes(desk) == 0
