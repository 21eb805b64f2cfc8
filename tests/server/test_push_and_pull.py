from __future__ import annotations

import pytest

from domain.operations import CHAIN_START, add_terms, content_hash, fact_term, record_term
from server.web.page_cache import PageCache
from sync.protocol.packing import pack, unpack
from tests.server.laptop import Asked, Body, Laptop


def appeal(laptop: Laptop, **fields: object) -> tuple[str, Body]:
    eid = laptop.site.new_id()
    return eid, laptop.put("appeal", eid, {"subject": "No water", "channel": "email", **fields})


def test_an_operation_of_one_laptop_reaches_another(anna: Laptop, boris: Laptop) -> None:
    eid, op = appeal(anna)
    assert anna.outcomes(op) == ["ok"]
    boris.pull_all()
    assert [entry["op"]["eid"] for entry in boris.pulled] == [eid]
    assert boris.pulled[0]["op"] == op


def test_a_repeated_push_gets_the_stored_outcomes_and_adds_nothing(anna: Laptop) -> None:
    _, op = appeal(anna)
    first = anna.push(op)
    assert anna.push(op)["ops"] == first["ops"]
    assert anna.pull_all()["head"] == 1


def test_a_gap_in_the_numbers_is_answered_with_the_expected_one(anna: Laptop) -> None:
    _, first = appeal(anna)
    _, second = appeal(anna)
    with pytest.raises(Asked) as asked:
        anna.push(second)
    assert (asked.value.status, asked.value.code, asked.value.facts["n"]) == (409, "expect", 1)
    assert anna.outcomes(first, second) == ["ok", "ok"]


def test_a_known_number_with_another_operation_means_a_cloned_laptop(anna: Laptop) -> None:
    _, first = appeal(anna)
    anna.push(first)
    _, other = appeal(anna)
    other["n"] = 1
    with pytest.raises(Asked) as asked:
        anna.push(other)
    assert asked.value.code == "fork"


def test_a_forked_laptop_sends_its_operations_again_under_new_numbers(anna: Laptop) -> None:
    _, first = appeal(anna)
    _, second = appeal(anna)
    anna.push(first)
    answer = anna.post("/fork", {"machine": anna.machine, "old_rid": anna.rid})
    assert answer["series"][0]["code"] != anna.who["series"][0]["code"]
    anna.who["rid"] = answer["rid"]
    renumbered = [{**op, "rid": answer["rid"], "n": n} for n, op in enumerate((first, second), 1)]
    assert anna.outcomes(*renumbered) == ["ok", "ok"]
    assert anna.pull_all()["head"] == 2


@pytest.mark.parametrize("machine", ["", "a\x00b", "two\nlines", "x" * 201])
def test_a_machine_is_named_by_one_line_of_text(anna: Laptop, machine: str) -> None:
    with pytest.raises(Asked) as asked:
        anna.post("/fork", {"machine": machine, "old_rid": anna.rid})
    assert asked.value.code == "body_unreadable"


def test_a_transaction_with_one_bad_operation_is_rejected_whole(anna: Laptop, boris: Laptop) -> None:
    eid, good = appeal(anna)
    bad = anna.fact("registered", "appeal", eid, {"number": "1"}, txn=good["txn"])
    reply = anna.push(good, bad)
    assert [op["why"]["code"] for op in reply["ops"]] == ["txn_rejected", "fact_incomplete"]
    boris.pull_all()
    assert [entry["outcome"] for entry in boris.pulled] == ["rejected", "rejected"]
    assert "values" not in boris.pulled[0]["op"], "the values of a rejected operation reach nobody"


def test_the_queue_goes_on_after_a_rejection(anna: Laptop) -> None:
    _, bad = appeal(anna, unheard_of=1)
    _, good = appeal(anna)
    assert anna.outcomes(bad, good) == ["rejected", "ok"]


def test_what_a_newer_program_writes_is_kept_and_passed_on(anna: Laptop, boris: Laptop) -> None:
    _, op = appeal(anna, unheard_of=1)
    op |= {"schema": 99, "new_key": {"x": 1}}
    assert anna.outcomes(op) == ["ok"]
    boris.pull_all()
    assert boris.pulled[0]["op"] == op


def test_a_page_never_splits_a_transaction(anna: Laptop, boris: Laptop) -> None:
    eid, first = appeal(anna)
    group = [anna.fact("note", "appeal", eid, {"text": str(at)}, txn=first["txn"]) for at in range(6)]
    _, alone = appeal(anna)
    anna.push(alone | {"n": 1}, *[op | {"n": at} for at, op in enumerate((first, *group), 2)])
    page = boris.pull(limit=3)
    assert len(page["entries"]) == 1
    page = boris.pull(limit=3)
    assert len(page["entries"]) == 7


def test_the_state_sum_is_that_of_the_records_and_facts(anna: Laptop) -> None:
    eid, op = appeal(anna)
    note = anna.fact("note", "appeal", eid, {"text": "called"})
    change = anna.set("appeal", eid, "subject", "No heating", op["op"])
    anna.push(op, note, change)
    page = anna.pull_all()
    values = {"subject": "No heating", "channel": "email"}
    expected = add_terms(0, record_term("appeal", eid, values), fact_term(note["op"], content_hash(note)))
    assert page["state_sum"] == f"{expected:016x}"


def test_bucket_sums_add_up_and_a_bucket_brings_its_records(anna: Laptop) -> None:
    made = [appeal(anna) for _ in range(5)]
    note = anna.fact("note", "appeal", made[0][0], {"text": "called"})
    anna.push(*[op for _, op in made], note)
    state_sum = anna.pull_all()["state_sum"]
    sums = anna.get("/sums", stream=anna.stream)["sums"]
    assert f"{add_terms(0, *[int(term, 16) for term in sums]):016x}" == state_sum
    found = [
        anna.get("/state", stream=anna.stream, bucket=at) for at, term in enumerate(sums) if int(term, 16)
    ]
    assert {r["eid"] for said in found for r in said["records"]} == {eid for eid, _ in made}
    assert [f["op"] for said in found for f in said["facts"]] == [note["op"]]


def test_a_reused_identifier_raises_an_alarm_and_changes_nothing(anna: Laptop) -> None:
    eid, op = appeal(anna)
    anna.push(op)
    other = anna.set("appeal", eid, "subject", "x", op["op"]) | {"op": op["op"]}
    reply = anna.push(other)
    assert reply["ops"][0]["why"]["code"] == "op_id_reused"
    assert anna.push(other)["ops"] == reply["ops"]
    assert anna.pull_all()["head"] == 1


def test_a_bit_flipped_on_the_laptops_disk_is_noticed(anna: Laptop) -> None:
    _, op = appeal(anna)
    op["h"] = content_hash(op)
    op["values"]["subject"] = "No wxter"
    assert anna.push(op)["ops"][0]["why"]["code"] == "op_hash_wrong"


def test_a_cursor_of_another_history_is_reset(anna: Laptop) -> None:
    _, op = appeal(anna)
    anna.push(op)
    anna.pull_all()
    anna.chain[anna.stream] = "f" * 32
    with pytest.raises(Asked) as asked:
        anna.pull()
    assert (asked.value.status, asked.value.code) == (409, "reset")
    states = {said["stream"]: said["state"] for said in anna.hello()["streams"]}
    assert states[anna.stream] == "reset"


def test_a_long_poll_answers_when_the_stream_moves(anna: Laptop, boris: Laptop) -> None:
    _, op = appeal(anna)
    before = boris.get("/wait", streams=f"{boris.stream}:0", seconds=0)
    anna.push(op)
    after = boris.get("/wait", streams=f"{boris.stream}:0", seconds=20)
    assert (before["heads"][boris.stream], after["heads"][boris.stream]) == (0, 1)


def test_a_quiet_round_is_small(anna: Laptop) -> None:
    answer = anna.send(
        "POST",
        "/hello",
        json={"rid": anna.rid, "machine": anna.machine, "proto": 1, "schema": 1, "epoch": anna.epoch},
    )
    assert len(answer.content) < 1000


def test_operations_and_entries_may_travel_in_columns(anna: Laptop, boris: Laptop) -> None:
    made = [appeal(anna) for _ in range(3)]
    ops = [op for _, op in made] + [anna.fact("note", "appeal", made[0][0], {"text": "x"})]
    body = {"proto": 1, "rid": anna.rid, "epoch": anna.epoch, "packed": pack(ops)}
    assert [op["outcome"] for op in anna.post("/push", body)["ops"]] == ["ok"] * 4
    asked = {"stream": boris.stream, "after": 0, "chain": CHAIN_START, "epoch": boris.epoch}
    packed = boris.get("/pull", **asked, packed=1)
    plain = boris.get("/pull", **asked)
    assert unpack(packed["packed"]) == plain["entries"]
    assert (packed["chain"], packed["state_sum"]) == (plain["chain"], plain["state_sum"])
    assert [entry["op"] for entry in plain["entries"]] == ops


def test_a_body_that_nobody_packed_is_refused(anna: Laptop) -> None:
    with pytest.raises(Asked) as asked:
        anna.post("/push", {"proto": 1, "rid": anna.rid, "epoch": anna.epoch, "packed": {"shapes": 1}})
    assert (asked.value.status, asked.value.code) == (400, "body_unreadable")


def test_pages_end_at_the_same_places_for_everybody(anna: Laptop, boris: Laptop) -> None:
    anna.push(*[appeal(anna)[1] for _ in range(7)])
    boris.pull(limit=10)
    anna.push(*[appeal(anna)[1] for _ in range(30)])
    ends = []
    for laptop in (anna, boris):
        while (page := laptop.pull(limit=10))["more"]:
            ends.append(page["entries"][-1]["seq"])
    assert ends == [10, 20, 30, 20, 30]
    assert [entry["seq"] for entry in boris.pulled] == list(range(1, 38))


def test_a_kept_page_is_the_page_that_the_log_gives(anna: Laptop, boris: Laptop) -> None:
    anna.push(*[appeal(anna)[1] for _ in range(25)])
    first, again = anna.pull(limit=10), boris.pull(limit=10)
    assert first == again
    assert first["entries"][0]["op"]["rid"] == anna.rid
    boris.chain[boris.stream] = "e" * 32
    with pytest.raises(Asked):
        boris.pull(limit=10)


def test_the_cache_of_pages_stays_within_its_size() -> None:
    cache = PageCache(bytes_most=30)
    for at in range(5):
        cache.keep(("ref", "E", at, 500, True), b"x" * 10)
    cache.keep(("ref", "E", 9, 500, True), b"x" * 31)
    kept = [at for at in range(10) if cache.get(("ref", "E", at, 500, True))]
    assert kept == [2, 3, 4]
