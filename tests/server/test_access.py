from __future__ import annotations

from typing import Any

import httpx
import pytest

from domain.errors import BadInput
from domain.operations import values_said
from server import rights
from server.devices import change_streams, revoke_device
from server.enrolment import Grant, issue_code
from server.reference import import_reference
from server.site import Site
from sync.protocol import limits
from sync.protocol.proof import courier_seal, proof_key
from tests.server.laptop import Asked, Laptop


def test_rights_name_only_actions_that_exist() -> None:
    assert rights.unknown_actions() == set()


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/pull?stream=centre:P1&after=0&chain=" + "0" * 32),
        ("GET", "/sums?stream=centre:P1"),
        ("GET", "/state?stream=centre:P1&bucket=0"),
        ("GET", "/wait?streams=centre:P1:0&seconds=0"),
        ("GET", "/snapshot?stream=centre:P1"),
    ],
)
def test_nothing_of_another_centre_is_readable(clara: Laptop, method: str, path: str) -> None:
    with pytest.raises(Asked) as asked:
        clara.send(method, path)
    assert (asked.value.status, asked.value.code) == (403, "stream_not_granted")


def test_nothing_of_another_centre_is_writable(anna: Laptop, clara: Laptop) -> None:
    eid = anna.site.new_id()
    made = anna.put("appeal", eid, {"subject": "No water"})
    anna.push(made)
    foreign = clara.set("appeal", eid, "subject", "x", made["op"], stream=anna.stream)
    reply = clara.push(foreign)
    assert reply["ops"][0]["why"]["code"] == "stream_not_granted"
    assert reply["ops"][0]["seq"] is None
    guessed = clara.set("appeal", eid, "subject", "x", made["op"])
    assert clara.push(guessed)["ops"][0]["why"]["code"] == "record_elsewhere"
    stolen = clara.put("appeal", eid, {"subject": "x"})
    assert clara.push(stolen)["ops"][0]["why"]["code"] == "record_elsewhere"
    assert anna.pull_all()["head"] == 1


def test_a_push_to_a_foreign_stream_is_answered_the_same_way_again(clara: Laptop) -> None:
    op = clara.put("appeal", clara.site.new_id(), {"subject": "x"}, stream="centre:P1")
    assert clara.push(op)["ops"] == clara.push(op)["ops"]


@pytest.mark.parametrize(
    ("login", "allowed"), [("director", True), ("registrar", False), ("engineer", False), ("auditor", False)]
)
def test_who_may_sign_is_decided_by_the_role(laptop_of: Any, anna: Laptop, login: str, allowed: bool) -> None:
    eid = anna.site.new_id()
    anna.push(anna.put("letter", eid, {"subject": "Answer"}))
    signed = {
        "version": 1,
        "docx_sha256": "a" * 64,
        "signer_id": "x",
        "certificate_serial": "1",
        "signed_at": "",
    }
    laptop = laptop_of(login)
    answer = laptop.push(laptop.fact("signed", "letter", eid, signed))["ops"][0]
    assert answer["outcome"] == ("ok" if allowed else "rejected")
    if not allowed:
        assert answer["why"]["code"] == "not_allowed"


def test_an_auditor_writes_nothing(laptop_of: Any, anna: Laptop) -> None:
    eid = anna.site.new_id()
    anna.push(anna.put("appeal", eid, {"subject": "x"}))
    auditor = laptop_of("auditor")
    assert auditor.outcomes(auditor.fact("note", "appeal", eid, {"text": "x"})) == ["rejected"]


def test_reference_data_are_written_by_an_administrator_alone(laptop_of: Any, anna: Laptop) -> None:
    snippet = anna.put("snippet", anna.site.new_id(), {"title": "x"}, stream="ref")
    assert anna.push(snippet)["ops"][0]["why"]["code"] == "not_allowed"
    admin = laptop_of("admin")
    op = admin.put("snippet", admin.site.new_id(), {"title": "x"}, stream="ref")
    assert admin.outcomes(op) == ["ok"]


def test_a_record_of_a_centre_does_not_get_into_reference_data(laptop_of: Any) -> None:
    admin = laptop_of("admin")
    op = admin.put("appeal", admin.site.new_id(), {"subject": "x"}, stream="ref")
    assert admin.push(op)["ops"][0]["why"]["code"] == "stream_wrong"


def test_nobody_writes_in_the_name_of_somebody_else(anna: Laptop) -> None:
    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"}) | {"actor": "e-director"}
    assert anna.push(op)["ops"][0]["why"]["code"] == "actor_not_enrolled"


def test_two_employees_share_a_laptop(laptop_of: Any) -> None:
    first = laptop_of("registrar", machine="shared")
    second = laptop_of("clerk", key=first.device_key, machine="shared")
    assert (second.who["device"], second.rid) == (first.who["device"], first.rid)
    op = first.put("appeal", first.site.new_id(), {"subject": "x"}) | {"actor": "e-clerk"}
    assert first.outcomes(op) == ["ok"]


def test_a_code_enrols_once(http: httpx.Client, site: Site) -> None:
    code = issue_code(site, Grant("e-clerk", "P1"))
    body = {"code": code.lower().replace("-", " "), "device_key": "k" * 40, "machine": "m"}
    first = http.post(f"{limits.BASE}/enrol", json=body)
    again = http.post(f"{limits.BASE}/enrol", json=body)
    assert (first.status_code, again.status_code) == (200, 403)
    assert again.json()["code"] == "enrolment_code_wrong"


@pytest.mark.parametrize("wrong", ["token", "device", "key"])
def test_without_the_right_device_and_token_nothing_is_answered(anna: Laptop, wrong: str) -> None:
    headers = anna.headers()
    if wrong == "token":
        headers["Authorization"] = "Bearer nonsense"
    elif wrong == "device":
        headers[limits.DEVICE_HEADER] = f"nobody.{anna.device_key}"
    else:
        headers[limits.DEVICE_HEADER] = f"{anna.who['device']}.nonsense"
    answer = anna.http.get(f"{limits.BASE}/sums", params={"stream": anna.stream}, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, "not_authenticated")


def test_a_lost_laptop_is_refused_and_what_it_sends_is_quarantined(anna: Laptop) -> None:
    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"})
    revoke_device(anna.site, anna.who["device"], "lost")
    assert anna.hello()["revoked"] == "lost"
    with pytest.raises(Asked) as asked:
        anna.pull()
    assert asked.value.code == "device_revoked"
    assert anna.outcomes(op) == ["parked"]
    with anna.site.database.read() as tx:
        assert tx.all("SELECT op_id FROM quarantine") == [(op["op"],)]


def test_a_retired_laptop_drains_once(anna: Laptop) -> None:
    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"})
    revoke_device(anna.site, anna.who["device"], "retired")
    assert anna.hello(unsent=1)["revoked"] == "retired"
    assert anna.outcomes(op) == ["ok"]
    assert anna.pull_all()["head"] == 1
    assert anna.hello(unsent=0)["revoked"] == "retired"
    with pytest.raises(Asked) as asked:
        anna.pull()
    assert asked.value.code == "device_revoked"


def test_a_laptop_on_another_machine_is_told_to_fork(anna: Laptop) -> None:
    anna.machine = "another"
    assert {said["state"] for said in anna.hello()["streams"]} == {"fork"}


def test_a_laptop_restored_from_an_old_disk_is_told_to_fork(anna: Laptop) -> None:
    anna.push(anna.put("appeal", anna.site.new_id(), {"subject": "x"}))
    anna.numbers[anna.stream] = 0
    states = {said["stream"]: said["state"] for said in anna.hello()["streams"]}
    assert states[anna.stream] == "fork"


def test_another_laptop_delivers_operations_from_a_stick(anna: Laptop, boris: Laptop) -> None:
    from domain.operations import content_hash

    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"})
    body = {"proto": 1, "rid": anna.rid, "epoch": anna.epoch, "ops": [op]}
    seal = courier_seal(proof_key(anna.device_key), anna.rid, [content_hash(op)])
    assert boris.post("/push", body | {"courier": seal})["ops"][0]["outcome"] == "ok"
    anna.pull_all()
    assert anna.pulled[0]["op"] == op


def test_a_bundle_that_was_changed_on_the_way_is_refused(anna: Laptop, boris: Laptop) -> None:
    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"})
    body = {"proto": 1, "rid": anna.rid, "epoch": anna.epoch, "ops": [op]}
    with pytest.raises(Asked) as asked:
        boris.post("/push", body | {"courier": "0" * 32})
    assert asked.value.code == "courier_seal_wrong"


def test_a_laptop_cannot_use_the_replica_of_another(anna: Laptop, boris: Laptop) -> None:
    boris.who["rid"] = anna.rid
    with pytest.raises(Asked) as asked:
        boris.push(boris.put("appeal", boris.site.new_id(), {"subject": "x"}))
    assert asked.value.code == "replica_wrong"


def test_series_of_two_laptops_differ_and_stay(anna: Laptop, boris: Laptop) -> None:
    assert anna.who["series"][0]["code"] != boris.who["series"][0]["code"]
    assert anna.hello()["series"] == anna.who["series"]


def test_in_december_a_laptop_gets_the_next_years_series_too(anna: Laptop) -> None:
    from datetime import UTC, datetime

    anna.site.clock.instant = datetime(2026, 12, 2, tzinfo=UTC)  # type: ignore[attr-defined]
    assert [series["year"] for series in anna.hello()["series"]] == [2026, 2027]


def test_a_withdrawn_stream_disappears_and_nothing_of_it_is_readable(anna: Laptop) -> None:
    kept = change_streams(anna.site, anna.who["device"], add=["centre:P2"], remove=[anna.stream])
    assert kept == ["centre:P2", "ref", "user:e-registrar"]
    assert [said["stream"] for said in anna.hello()["streams"]] == kept
    with pytest.raises(Asked) as asked:
        anna.pull()
    assert asked.value.code == "stream_not_granted"
    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"})
    assert anna.push(op)["ops"][0]["why"]["code"] == "stream_not_granted"


def test_a_stream_is_named_in_one_of_three_ways(anna: Laptop) -> None:
    with pytest.raises(BadInput):
        change_streams(anna.site, anna.who["device"], add=["everything"], remove=[])


def test_somebody_who_left_receives_nothing_more(anna: Laptop, laptop_of: Any) -> None:
    admin = laptop_of("admin")
    base = first_writer(admin, "e-registrar", "active")
    admin.push(admin.set("employee", "e-registrar", "active", False, base, stream="ref"))
    with pytest.raises(Asked) as asked:
        anna.pull()
    assert asked.value.code == "employee_dismissed"
    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"})
    assert anna.push(op)["ops"][0]["why"]["code"] == "actor_not_active"


def first_writer(laptop: Laptop, eid: str, field: str) -> str:
    laptop.pull_all("ref")
    entries = [e["op"] for e in laptop.pulled if e["op"]["eid"] == eid and field in values_said(e["op"])]
    return str(entries[0]["op"])


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"wall": "2026-13-45T00:00:00Z"}, "wall"),
        ({"wall": "2026-11-22T11:00:00"}, "wall"),
        ({"wall": "0001-01-01T00:00:00+14:00"}, "wall"),
        ({"values": {"tags": "not a list"}}, "tags"),
        ({"values": {"text": 5}}, "text"),
    ],
)
def test_what_other_laptops_could_not_read_is_rejected(anna: Laptop, changed: Any, where: str) -> None:
    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"}) | changed
    assert anna.push(op)["ops"][0]["why"] == {"code": "op_malformed", "facts": {"where": where}}


@pytest.mark.parametrize("wall", ["1970-01-01T00:00:00Z", "2040-02-29T23:59:59+14:00"])
def test_no_clock_is_too_wrong_to_send(anna: Laptop, wall: str) -> None:
    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"}) | {"wall": wall, "off": -(10**12)}
    assert anna.outcomes(op) == ["ok"]


def test_what_the_regulation_narrows_the_server_narrows_too(laptop_of: Any, site: Site) -> None:
    said = dict.fromkeys(
        "received_at registered_on profile version rule due_on send_by".split(), "2026-06-01"
    )
    clerk, registrar = laptop_of("clerk"), laptop_of("registrar")

    def register(laptop: Laptop) -> str:
        eid = laptop.site.new_id()
        made = laptop.put("appeal", eid, {"subject": "x"})
        fact = laptop.fact("registered", "appeal", eid, {**said, "number": eid[-6:]})
        return str(laptop.push(made, fact)["ops"][1]["outcome"])

    assert (register(clerk), register(registrar)) == ("ok", "ok")
    import_reference(site, [{"entity": "organisation", "eid": "o1", "fields": {"profile": "aes"}}])
    assert (register(clerk), register(registrar)) == ("rejected", "ok")


def test_a_profile_that_cannot_be_read_narrows_nothing(laptop_of: Any, site: Site) -> None:
    fields = {"profile": "ours", "version": "1", "toml": "not toml ["}
    import_reference(
        site,
        [
            {"entity": "organisation", "eid": "o1", "fields": {"profile": "ours"}},
            {"entity": "profile_version", "eid": "v1", "fields": fields},
        ],
    )
    clerk = laptop_of("clerk")
    assert clerk.outcomes(clerk.put("appeal", clerk.site.new_id(), {"subject": "x"})) == ["ok"]
