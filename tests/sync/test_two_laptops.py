"""Two laptops and a real server: what one does offline, the other sees; nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from services.facts import facts_of
from services.intake_form import NewFile
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.letter_templates import import_template, template_file, template_for, template_in_force
from services.recording import recording
from services.rows import read_record
from services.sync_status import contested_records, decide, rejected, sync_summary
from tests.factory import registered
from tests.letters.templates import template, with_text
from tests.sync.conftest import LaptopHere

Laptops = Callable[..., LaptopHere]


def edit(laptop: LaptopHere, appeal_id: str, **fields: Any) -> None:
    with recording(laptop.desk(), "edit") as act:
        act.set("appeal", appeal_id, fields)


def test_what_is_registered_offline_arrives_with_the_same_number_and_dates(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "abdrakhmanov")
    made = registered(a.desk())
    a.sync()
    b.sync()
    (line,) = first_lines(b.desk(), JournalFilter())
    assert (line.number, line.due_on) == (made.number, made.term.due_on)


def test_six_appeals_of_two_offline_laptops_are_six_with_six_numbers(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "kovaleva")
    numbers = {registered(a.desk()).number for _ in range(3)}
    numbers |= {registered(b.desk()).number for _ in range(3)}
    for laptop in (a, b, a):
        laptop.sync()
    assert {line.number for line in first_lines(a.desk(), JournalFilter())} == numbers
    assert {line.number for line in first_lines(b.desk(), JournalFilter())} == numbers
    assert len(numbers) == 6


def test_what_others_changed_since_has_a_dot_and_the_first_exchange_has_none(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    first = registered(a.desk())
    a.sync()
    b = laptops("B", "abdrakhmanov")
    second = registered(a.desk())
    a.sync()
    b.sync()
    dots = {line.number: line.unseen for line in first_lines(b.desk(), JournalFilter())}
    assert dots == {first.number: False, second.number: True}
    assert not any(line.unseen for line in first_lines(a.desk(), JournalFilter()))


def test_the_outbox_is_empty_only_after_the_operations_came_back(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    registered(a.desk())
    assert sync_summary(a.office.store).unsent > 0
    a.sync()
    assert sync_summary(a.office.store).unsent == 0
    assert rejected(a.office.store) == []


def test_different_fields_merge_by_themselves(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "ten")
    made = registered(a.desk())
    a.sync()
    b.sync()
    edit(a, made.appeal_id, executor_id="e-zhuk")
    edit(b, made.appeal_id, region="north")
    for laptop in (a, b, a):
        laptop.sync()
    for laptop in (a, b):
        laptop.desk()
        card = read_record("appeal", made.appeal_id)
        assert (card["executor_id"], card["region"]) == ("e-zhuk", "north")
        assert contested_records(laptop.office.store) == []


def test_one_field_changed_twice_is_one_conflict_on_both_and_a_person_ends_it(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "ten")
    made = registered(a.desk())
    a.sync()
    b.sync()
    edit(a, made.appeal_id, subject="Первое слово")
    edit(b, made.appeal_id, subject="Второе слово")
    for laptop in (a, b, a):
        laptop.sync()
    for laptop in (a, b):
        laptop.desk()
        (record,) = contested_records(laptop.office.store)
        (field,) = record.fields
        assert (field.field, field.server.value) == ("subject", "Первое слово")
        assert [side.value for side in field.candidates] == ["Второе слово"]
        assert (field.server.actor, field.candidates[0].actor) == (
            "Ковалёва Анна Сергеевна",
            "Тен Олег Викторович",
        )
    decide(b.desk(), record=record, chosen={field.conflict_id: "Второе слово"})
    for laptop in (b, a):
        laptop.sync()
    for laptop in (a, b):
        laptop.desk()
        assert contested_records(laptop.office.store) == []
        assert read_record("appeal", made.appeal_id)["subject"] == "Второе слово"


def test_an_act_of_somebody_not_enrolled_on_this_laptop_is_rejected_and_shown(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    made = registered(a.desk())
    with recording(a.desk("e-zhuk"), "note") as act:
        act.fact("note", "appeal", made.appeal_id, {"text": "чужой"})
    a.sync()
    (problem,) = rejected(a.office.store)
    assert problem.title == made.number


def test_an_attachment_arrives_with_the_bytes_it_left_with(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "abdrakhmanov")
    photo = bytes(range(256)) * 4000
    made = registered(a.desk(), files=(NewFile("фото.jpg", photo, "image/jpeg"),))
    a.sync()
    b.sync()
    (fact,) = [one for one in facts_of(b.office.store, "appeal", made.appeal_id) if one.kind == "attached"]
    assert b.office.blobs.read(str(fact.data["sha256"])) == photo


def test_a_second_round_with_nothing_new_changes_nothing(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    registered(a.desk())
    a.sync()
    again = a.sync()
    assert (again.pushed, again.pulled) == (0, 0)


def test_an_edit_made_here_stays_on_view_while_another_arrives(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "ten")
    made = registered(a.desk())
    a.sync()
    b.sync()
    edit(a, made.appeal_id, region="north")
    a.sync()
    edit(b, made.appeal_id, project="heat")
    b.sync()
    b.desk()
    card = read_record("appeal", made.appeal_id)
    assert (card["region"], card["project"]) == ("north", "heat")


def test_a_template_imported_at_one_laptop_makes_the_letters_of_another(laptops: Laptops) -> None:
    a, b = laptops("A", "lee"), laptops("B", "zhuk")
    data = with_text(template("answer", "ru"), "Тепло в каждый дом")
    made = import_template(a.desk(), document="answer", language="ru", data=data)
    for laptop in (a, b, b):
        laptop.sync()
    desk = b.desk()
    assert template_in_force(desk, "answer", "ru") == made.id
    assert template_for(desk, "answer", "ru") == template_file(a.desk(), "answer", "ru", made.id)
