from __future__ import annotations

import pytest

from server.backup import check_store
from server.devices import change_streams
from tests.server.laptop import Laptop


def test_a_moved_record_takes_its_history_along(anna: Laptop, clara: Laptop) -> None:
    eid = anna.site.new_id()
    made = anna.put("appeal", eid, {"subject": "No water"})
    note = anna.fact("note", "appeal", eid, {"text": "theirs"})
    anna.push(made, note)
    before = anna.pull_all()["state_sum"]
    move = anna.op("remove", "appeal", eid, to=clara.stream)
    assert anna.outcomes(move) == ["ok"]
    assert anna.pull_all()["state_sum"] == "0" * 16
    assert clara.pull_all()["state_sum"] == before
    assert [entry["op"] for entry in clara.pulled] == [made, note, move]
    assert all(entry["moved"] for entry in clara.pulled)


def test_a_record_that_came_back_has_everything_that_happened_meanwhile(anna: Laptop, clara: Laptop) -> None:
    eid = anna.site.new_id()
    made = anna.put("appeal", eid, {"subject": "No water"})
    away = anna.op("remove", "appeal", eid, to=clara.stream, txn=made["txn"])
    anna.push(made, away)
    change = clara.set("appeal", eid, "subject", "No heating", made["op"])
    back = clara.op("remove", "appeal", eid, to=anna.stream)
    assert clara.outcomes(change, back) == ["ok", "ok"]
    anna.pull_all()
    moved = [e["op"]["op"] for e in anna.pulled if e.get("moved")]
    assert moved == [op["op"] for op in (made, away, change, back)]
    sums = anna.get("/sums", stream=anna.stream)["sums"]
    assert sum(int(term, 16) for term in sums) % 2**64 == int(anna.pull()["state_sum"], 16)


@pytest.mark.parametrize("at_once", [False, True], ids=["one by one", "in one request"])
def test_each_fact_goes_to_and_fro_with_its_record_once(anna: Laptop, clara: Laptop, at_once: bool) -> None:
    change_streams(anna.site, anna.who["device"], add=[clara.stream], remove=[])
    eid, places = anna.site.new_id(), [anna.stream, clara.stream] * 2
    said = [anna.put("appeal", eid, {"subject": "No water"})]
    for here, there in zip(places, [*places[1:], places[0]], strict=True):
        said.append(anna.fact("note", "appeal", eid, {"text": f"said in {here}"}, stream=here))
        said.append(anna.op("remove", "appeal", eid, to=there, stream=here))
    for ops in [said] if at_once else [[op] for op in said]:
        assert set(anna.outcomes(*ops)) == {"ok"}
    anna.pull_all()
    first_return = said[: 1 + 2 * 2]
    assert [entry["op"] for entry in anna.pulled if entry.get("moved")] == [*first_return, *said]
    with anna.site.database.read() as tx:
        check_store(tx)


def test_an_edit_of_a_record_that_moved_away_is_a_visible_problem(anna: Laptop, clara: Laptop) -> None:
    eid = anna.site.new_id()
    made = anna.put("appeal", eid, {"subject": "No water"})
    anna.push(made, anna.op("remove", "appeal", eid, to=clara.stream))
    reply = anna.push(anna.set("appeal", eid, "subject", "x", made["op"]))
    assert reply["ops"][0]["why"]["code"] == "record_elsewhere"
