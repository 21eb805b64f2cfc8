"""The director's folder: what lies in it, what has changed, what was read and marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.urgency import Urgency
from letters.comparison import Change
from services.folder_marks import NO_MARKS, folder_marks, keep_marks
from services.letter_folder import folder_letter, folder_lines, folder_paper
from services.letter_versions import postpone_letter, return_letter, submit_for_signature
from services.letters import edit_letter
from services.questions import question_id
from services.recording import recording
from tests.factory import MovableClock, clock_at
from tests.services.letters_at_work import BODY, House


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def house(tmp_path: Path, clock: MovableClock) -> House:
    return House(tmp_path, clock=clock)


def test_the_oldest_letter_lies_on_top_and_says_how_many_days_are_left(
    house: House, clock: MovableClock
) -> None:
    first = house.submitted()
    clock.set("2026-06-03 10:00")
    second = house.submitted()
    lines = folder_lines(house.director)
    assert [line.letter_id for line in lines] == [first, second]
    left = [line.pressure.days_left or 0 for line in lines]
    assert left[0] < left[1]
    assert lines[0].pressure.urgency in (Urgency.SOON, Urgency.IN_TIME)
    assert (lines[0].version, lines[0].subject) == (1, "Холодные батареи")


def test_a_letter_put_off_lies_at_the_bottom(house: House) -> None:
    first, second = house.submitted(), house.submitted()
    postpone_letter(house.director, letter_id=first)
    lines = folder_lines(house.director)
    assert [(line.letter_id, line.postponed) for line in lines] == [(second, False), (first, True)]


def test_a_returned_letter_leaves_the_folder(house: House) -> None:
    letter_id = house.submitted()
    return_letter(house.director, letter_id=letter_id, remark="Укажите акт")
    assert folder_lines(house.director) == []


def test_the_letter_is_shown_with_what_it_answers_and_who_prepared_it(house: House) -> None:
    letter_id = house.draft()
    appeal_id = house.appeal_of(letter_id)
    with recording(house.clerk, "edit_appeal") as act:
        act.set("appeal", appeal_id, {"questions": "Проверить температуру\nПересчитать плату"})
    ticked = [question_id("Проверить температуру")]
    edit_letter(house.executor, letter_id=letter_id, fields={"answered_question_ids": ticked})
    submit_for_signature(house.executor, letter_id=letter_id)
    shown = folder_letter(house.director, letter_id)
    assert shown.appeal is not None
    assert shown.appeal.text.startswith("Третью неделю")
    assert [(one.text, one.answered) for one in shown.questions] == [
        ("Проверить температуру", True),
        ("Пересчитать плату", False),
    ]
    assert shown.prepared_by == "Жук Т. И."
    assert (shown.way, shown.address) == ("email", "gulnar@example.org")
    assert len(shown.fingerprint.replace(" ", "")) == 8
    assert "letter_question_open" in {finding.code for finding in shown.warnings}


def test_only_the_paragraph_that_changed_since_the_last_version_is_marked(house: House) -> None:
    letter_id = house.submitted()
    assert not any(
        line.changed for line in folder_paper(house.director, folder_letter(house.director, letter_id))
    )
    return_letter(house.director, letter_id=letter_id, remark="Укажите норму")
    added = "Норма температуры составляет 20 градусов."
    edit_letter(house.executor, letter_id=letter_id, fields={"body": f"{BODY}\n{added}"})
    submit_for_signature(house.executor, letter_id=letter_id)
    shown = folder_letter(house.director, letter_id)
    paper = folder_paper(house.director, shown)
    assert [line.text for line in paper if line.changed] == [added]
    assert [line.change for line in paper if line.text == BODY] == [Change.SAME]
    assert shown.pinned.version == 2


def test_reading_belongs_to_a_version_so_a_new_version_is_unread() -> None:
    marks = NO_MARKS.with_read("a", 1).with_mark("a", 1)
    assert marks.is_marked("a", 1)
    assert not marks.has_read("a", 2)
    assert not marks.only({"a": 2}).marked


def test_marking_all_takes_only_what_was_read_and_not_put_off() -> None:
    marks = NO_MARKS.with_read("a", 1).with_read("b", 3)
    chosen = marks.with_all_read({"a": 1, "b": 3, "c": 1}, besides=["b"])
    assert chosen.marked == {"a": 1}


def test_a_letter_nobody_opened_cannot_be_marked() -> None:
    assert NO_MARKS.with_mark("a", 1).marked == {}


def test_a_mark_is_taken_back() -> None:
    assert not NO_MARKS.with_read("a", 1).with_mark("a", 1).without_mark("a").marked


def test_marks_are_kept_for_each_person(house: House) -> None:
    keep_marks(house.director, NO_MARKS.with_read("a", 1).with_mark("a", 1))
    assert folder_marks(house.director).is_marked("a", 1)
    assert folder_marks(house.clerk) == NO_MARKS
