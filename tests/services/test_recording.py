"""Record, audit and outgoing operation are one: all of them, or nothing."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from domain.changes import Changes
from domain.clock import FixedClock
from domain.errors import BadInput, Refusal
from domain.operations import content_hash
from services.audit import verify_audit
from services.desk import Desk
from services.facts import facts_of
from services.recording import recording
from services.rows import read_record
from tests.factory import clock_at, make_office, registered


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path).sit_down("e-kovaleva")


def outbox(desk: Desk) -> list[dict[str, object]]:
    rows = desk.store.execute("SELECT body FROM outbox ORDER BY position").fetchall()
    return [json.loads(row[0]) for row in rows]


def test_an_act_writes_the_record_the_audit_and_the_operation(desk: Desk) -> None:
    with recording(desk, "write") as act:
        eid = act.put("applicant", {"surname": "Ким"})
    assert read_record("applicant", eid)["surname"] == "Ким"
    (op,) = outbox(desk)
    assert (op["kind"], op["entity"], op["eid"], op["values"]) == (
        "put",
        "applicant",
        eid,
        {"surname": "Ким"},
    )
    assert desk.store.execute("SELECT action, after FROM audit_entry").fetchone() == (
        "write",
        '{"surname":"Ким"}',
    )


def test_an_act_that_fails_leaves_nothing_behind(desk: Desk) -> None:
    with pytest.raises(RuntimeError), recording(desk, "write") as act:
        act.put("applicant", {"surname": "Ким"})
        raise RuntimeError
    for table in ("applicant", "outbox", "audit_entry", "field_writer", "shadow"):
        assert desk.store.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0, table


def test_operations_of_one_act_share_a_group_and_count_densely(desk: Desk) -> None:
    for _ in range(2):
        with recording(desk, "write") as act:
            eid = act.put("applicant", {"surname": "Ким"})
            act.fact("note", "applicant", eid, {"text": "проверено"})
    ops = outbox(desk)
    assert [op["n"] for op in ops] == [1, 2, 3, 4]
    assert ops[0]["txn"] == ops[1]["txn"] != ops[2]["txn"] == ops[3]["txn"]


def test_the_count_goes_on_after_the_outbox_has_emptied(desk: Desk) -> None:
    with recording(desk, "write") as act:
        act.put("applicant", {"surname": "Ким"})
    desk.store.execute("DELETE FROM outbox")
    with recording(desk, "write") as act:
        act.put("applicant", {"surname": "Ли"})
    assert outbox(desk)[0]["n"] == 2


def test_a_change_names_the_operation_that_its_author_saw(desk: Desk) -> None:
    with recording(desk, "write") as act:
        eid = act.put("applicant", {"surname": "Ким", "phone": "1"})
    with recording(desk, "change") as act:
        assert act.set("applicant", eid, {"phone": "2", "surname": "Ким"})
    first, second = outbox(desk)
    assert second["set"] == {"phone": {"base": first["op"], "v": "2"}}


def test_a_form_opened_earlier_names_what_it_showed(desk: Desk) -> None:
    with recording(desk, "write") as act:
        eid = act.put("applicant", {"phone": "1"})
    with recording(desk, "change") as act:
        act.set("applicant", eid, {"phone": "2"}, seen={"phone": "01OLD"})
    assert outbox(desk)[1]["set"] == {"phone": {"base": "01OLD", "v": "2"}}


def test_setting_what_is_there_already_is_no_change(desk: Desk) -> None:
    with recording(desk, "write") as act:
        eid = act.put("applicant", {"phone": "1"})
    with recording(desk, "change") as act:
        assert not act.set("applicant", eid, {"phone": "1"})
    assert len(outbox(desk)) == 1


def test_the_hash_holds_for_what_the_operation_says_wherever_it_stands_in_the_queue(desk: Desk) -> None:
    with recording(desk, "write") as act:
        act.put("applicant", {"surname": "Ким"})
    (op,) = outbox(desk)
    assert op["h"] == content_hash(op) == content_hash({**op, "n": 77, "rid": "other"})


def test_reference_data_is_not_written_here(desk: Desk) -> None:
    with pytest.raises(Refusal, match="reference_is_written_at_the_centre"), recording(desk, "write") as act:
        act.put("employee", {"surname": "Ким"})


def test_an_administrator_writes_reference_data_into_the_stream_of_the_centre(tmp_path: Path) -> None:
    admin = make_office(tmp_path).sit_down("e-lee")
    with recording(admin, "write") as act:
        eid = act.put("snippet", {"keyword": "зима"})
    with recording(admin, "write") as act:
        act.set("snippet", eid, {"text": "Отопительный сезон"})
    assert read_record("snippet", eid)["stream"] == "ref"
    assert [op["stream"] for op in outbox(admin)] == ["ref", "ref"]


def test_a_book_entry_is_written_once(desk: Desk) -> None:
    with recording(desk, "write") as act:
        eid = act.put("book_entry", {"text": "Спасибо"})
    with pytest.raises(Refusal, match="record_is_written_once"), recording(desk, "change") as act:
        act.set("book_entry", eid, {"text": "Нет"})


def test_a_fact_without_its_data_is_refused(desk: Desk) -> None:
    with recording(desk, "write") as act:
        eid = act.put("applicant", {"surname": "Ким"})
    with pytest.raises(BadInput) as caught, recording(desk, "write") as act:
        act.fact("registered", "applicant", eid, {"number": "1"})
    assert "received_at" in caught.value.facts["missing"]  # type: ignore[operator]


def test_a_fact_carries_the_local_date_of_the_workplace(desk: Desk) -> None:
    desk.clock.set("2026-06-01 00:30")  # type: ignore[attr-defined]
    with recording(desk, "write") as act:
        eid = act.put("applicant", {"surname": "Ким"})
        act.fact("note", "applicant", eid, {"text": "ночью"})
    (fact,) = facts_of(desk.store, "applicant", eid)
    assert (fact.local_on.isoformat(), fact.at.isoformat()) == ("2026-06-01", "2026-06-01T00:30:00+05:00")


def test_listeners_hear_what_changed_after_the_commit(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    heard: list[Changes] = []
    office.publish = heard.append
    with recording(office.sit_down("e-kovaleva"), "write") as act:
        eid = act.put("applicant", {"surname": "Ким"})
        assert heard == []
    assert heard[0].touched == {"applicant": frozenset({eid})}


def test_an_untouched_audit_trail_holds(desk: Desk) -> None:
    for number in range(5):
        with recording(desk, "write") as act:
            act.put("applicant", {"surname": str(number)})
    assert verify_audit() is None


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE audit_entry SET actor_id = 'e-zhuk' WHERE position = 3",
        "UPDATE audit_entry SET after = '{}' WHERE position = 3",
        "DELETE FROM audit_entry WHERE position = 3",
    ],
)
def test_a_forged_audit_trail_names_its_first_broken_link(desk: Desk, forgery: str) -> None:
    for number in range(5):
        with recording(desk, "write") as act:
            act.put("applicant", {"surname": str(number)})
    desk.store.execute(forgery)
    broken = verify_audit()
    assert broken is not None
    assert broken.position in (3, 4)


def test_facts_of_one_act_keep_their_order_within_a_millisecond(tmp_path: Path) -> None:
    """Real identifiers are random after the millisecond, so nothing but care keeps the order."""
    office = make_office(tmp_path)
    office.random_bytes = os.urandom
    desk = office.sit_down("e-kovaleva")
    for _ in range(20):
        appeal_id = registered(desk).appeal_id
        kinds = [fact.kind for fact in facts_of(desk.store, "appeal", appeal_id)]
        assert kinds.index("accepted") < kinds.index("registered")


def test_facts_of_acts_in_one_moment_are_read_back_in_the_order_of_the_acts(tmp_path: Path) -> None:
    office = make_office(tmp_path / "order", clock=clock_at("2026-12-01 10:00"))
    made = registered(office.sit_down("e-kovaleva"))
    still = FixedClock(office.clock.now())
    desk = replace(office.sit_down("e-kovaleva"), clock=still, random_bytes=os.urandom)
    for number in range(12):
        with recording(desk, "note") as act:
            act.fact("note", "appeal", made.appeal_id, {"text": str(number)})
    notes = [fact for fact in facts_of(desk.store, "appeal", made.appeal_id) if fact.kind == "note"]
    assert [fact.data["text"] for fact in notes] == [str(number) for number in range(12)]
