"""Each hole that the model found in the protocol, as a story that ends well only with its rule."""

from __future__ import annotations

import pytest

from tests.sync_model.operations import CENTRE_1, CENTRE_2, REF, REFUSED, STATUS
from tests.sync_model.pulling import START, pull
from tests.sync_model.pushing import release
from tests.sync_model.reconciling import Offer, reconcile
from tests.sync_model.rules import Rules
from tests.sync_model.scenarios import SCENARIOS
from tests.sync_model.server import CLOSED, LOST, RETIRED
from tests.sync_model.stage import Stage


@pytest.mark.parametrize("rule", SCENARIOS)
def test_with_the_rule_the_story_ends_well(rule: str) -> None:
    assert SCENARIOS[rule](Rules()).findings() == []


@pytest.mark.parametrize("rule", SCENARIOS)
def test_without_the_rule_the_story_ends_badly(rule: str) -> None:
    assert SCENARIOS[rule](Rules().without(rule)).findings() != []


def test_what_was_delivered_to_a_stream_that_was_taken_away_leaves_the_outbox() -> None:
    stage = Stage(Rules(), (CENTRE_1, CENTRE_2))
    (author,) = stage.laptops
    stage.create(author, CENTRE_1)
    stage.rounds(author, without_answer_to=[pull])
    assert [pending.delivered for pending in author.disk.outbox] == [True]
    stage.take_away(author, CENTRE_1)
    assert stage.findings() == []
    assert author.disk.outbox == [] and not author.disk.problems


def test_what_waited_for_a_version_is_judged_by_the_rights_of_its_day() -> None:
    stage = Stage(Rules(), (CENTRE_1, CENTRE_2))
    (author,) = stage.laptops
    stage.upgrade_laptop(author, 2)
    eid = stage.create(author, CENTRE_1)
    stage.rounds(author)
    stage.edit(author, eid, newer=True)
    stage.rounds(author)
    stage.take_away(author, CENTRE_1)
    stage.rounds(author)
    before = stage.server.disk.records[eid].fields[STATUS]
    stage.upgrade_server(2)
    assert stage.server.disk.records[eid].fields[STATUS] != before
    assert stage.findings() == []


def test_a_closed_device_opens_again_for_the_twin_that_still_holds_something() -> None:
    stage = Stage(Rules(), (CENTRE_1,))
    (laptop,) = stage.laptops
    empty = stage.image_of(laptop)
    stage.create(laptop, CENTRE_1)
    full = stage.image_of(laptop)
    stage.put_image(laptop, empty)
    device = stage.device_of(laptop)
    device.status = RETIRED
    stage.rounds(laptop)
    assert device.status == CLOSED
    stage.put_image(laptop, full)
    stage.rounds(laptop)
    assert stage.findings() == []
    assert len(stage.server.disk.records) == 1


def test_a_lost_device_learns_nothing_and_its_work_reaches_a_person() -> None:
    stage = Stage(Rules(), (CENTRE_1,), (CENTRE_1,))
    lost, colleague = stage.laptops
    stage.create(lost, CENTRE_1)
    stage.create(colleague, CENTRE_1)
    stage.rounds(colleague)
    stage.device_of(lost).status = LOST
    stage.thieves[lost.who] = True
    stage.rounds(lost)
    assert len(stage.server.disk.quarantine) == 1
    assert not lost.disk.shadow and len(stage.server.disk.records) == 1


def test_a_part_that_waited_is_judged_when_the_other_part_comes_back_signed() -> None:
    stage = Stage(Rules(), (CENTRE_1, CENTRE_2), (CENTRE_1,))
    author, colleague = stage.laptops
    eids = stage.create(author, CENTRE_1), stage.create(author, CENTRE_2)
    stage.rounds(author)
    backup = stage.back_up()
    stage.edit(author, *eids)
    given_back, waiting = (pending.op.id for pending in author.disk.outbox)
    stage.rounds(author, without_answer_to=[pull])
    stage.rounds(colleague)
    stage.take_away(author, CENTRE_1)
    stage.rounds(author, without_answer_to=[pull])
    stage.put_back(backup, silent=True)
    stage.note(author, eids[1])
    stage.rounds(author, without_answer_to=[pull])
    assert [op.id for stored in stage.server.disk.stored for op in stored.ops] == [waiting]
    stage.rounds(colleague)
    assert not stage.server.disk.stored
    assert {given_back, waiting} <= {op for eid in eids for op in stage.server.disk.records[eid].ops}
    assert stage.findings() == []


def test_what_a_lost_device_wrote_with_an_operation_given_back_waits_for_a_person_and_completes_it() -> None:
    stage = Stage(Rules(), (CENTRE_1, CENTRE_2), (CENTRE_1,))
    lost, colleague = stage.laptops
    eids = stage.create(lost, CENTRE_1), stage.create(lost, CENTRE_2)
    stage.rounds(lost)
    backup = stage.back_up()
    stage.edit(lost, *eids)
    ops = [pending.op for pending in lost.disk.outbox]
    stage.device_of(lost).status = LOST
    stage.thieves[lost.who] = True
    stage.rounds(lost)
    release(stage.server, ops, dev=lost.disk.dev)
    stage.rounds(colleague)
    stage.put_back(backup)
    stage.rounds(lost, colleague)
    assert stage.findings() == []
    assert ops[1].id in stage.server.disk.quarantine and ops[1].id not in stage.server.disk.known
    release(stage.server, ops, dev=lost.disk.dev)
    assert {op.id for op in ops} <= {op for eid in eids for op in stage.server.disk.records[eid].ops}
    assert stage.findings() == []


def test_a_forged_operation_of_a_colleague_is_refused_after_a_restore() -> None:
    stage = Stage(Rules(), (CENTRE_1,), (CENTRE_1,))
    author, forger = stage.laptops
    eid = stage.create(author, CENTRE_1)
    stage.rounds(author, forger)
    genuine = forger.disk.archive[stage.server.disk.records[eid].ops[0]]
    changed = Offer(CENTRE_1, genuine.op, genuine.mac + 1)
    stage.put_back(stage.back_up())
    stage.server.disk.known.clear()
    reply = reconcile(stage.server, dev=forger.disk.dev, epoch=stage.server.disk.epoch, offers=[changed])
    assert set(reply.outcomes.values()) == {REFUSED}


def test_nothing_of_a_foreign_stream_is_answered() -> None:
    stage = Stage(Rules(), (CENTRE_1,), (CENTRE_2,))
    author, stranger = stage.laptops
    stage.create(author, CENTRE_1)
    stage.rounds(author)
    page = pull(stage.server, dev=stranger.disk.dev, epoch=1, stream=CENTRE_1, after=START, limit=9)
    assert list(page.entries) == []


def test_reference_data_comes_back_from_any_laptop_after_a_restore() -> None:
    stage = Stage(Rules(), (CENTRE_1,))
    backup = stage.back_up()
    stage.edit_reference()
    stage.rounds(*stage.laptops)
    stage.put_back(backup)
    assert stage.findings() == []
    assert [record.stream for record in stage.server.disk.records.values()] == [REF]
