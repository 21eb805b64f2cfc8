"""Too much, too often, not readable; and what the server tells those who watch it."""

from __future__ import annotations

import gzip
import json
import logging
from datetime import timedelta

import httpx
import pytest

from server.errors import Declined
from server.logs import JsonLines
from server.web.rates import Rates
from sync.protocol import limits
from tests.server.laptop import Asked, Laptop
from tests.server.running import START


def post(laptop: Laptop, data: bytes, **headers: str) -> httpx.Response:
    sent = laptop.headers() | headers
    return laptop.http.post(f"{limits.BASE}/push", content=data, headers=sent)


def test_a_small_body_that_unpacks_into_a_huge_one_is_refused(anna: Laptop) -> None:
    bomb = gzip.compress(b" " * (limits.PUSH_BYTES * 20))
    assert len(bomb) < limits.PUSH_BYTES
    answer = post(anna, bomb, **{"Content-Encoding": "gzip"})
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


def test_a_body_that_is_too_large_as_it_is_is_refused(anna: Laptop) -> None:
    assert post(anna, b" " * (limits.PUSH_BYTES + 1)).status_code == 413


@pytest.mark.parametrize(
    ("data", "headers", "because"),
    [
        (b"{", {}, "json"),
        (b'{"proto": NaN}', {}, "json"),
        (b"[" * 100_000, {}, "json"),
        (b"\xff\xfe", {}, "json"),
        (b"[]", {}, "model_type"),
        (b"{}", {"Content-Encoding": "gzip"}, "gzip"),
        (gzip.compress(b"{}")[:-6], {"Content-Encoding": "gzip"}, "gzip"),
        (b"{}", {"Content-Encoding": "br"}, "encoding"),
    ],
    ids=["open", "nan", "deep", "bytes", "list", "plain", "cut", "brotli"],
)
def test_what_cannot_be_read_is_told_so(
    anna: Laptop, data: bytes, headers: dict[str, str], because: str
) -> None:
    answer = post(anna, data, **headers)
    assert (answer.status_code, answer.json()["code"]) == (400, "body_unreadable")
    assert answer.json()["facts"]["because"] == because


def test_an_unreadable_operation_is_named_by_its_place_and_never_by_its_value(anna: Laptop) -> None:
    op = anna.put("appeal", anna.site.new_id(), {"subject": "x"}) | {"eid": "Иванова Анна"}
    with pytest.raises(Asked) as asked:
        anna.push(op)
    assert asked.value.facts["where"] == "ops.0.eid"
    assert "Иванова" not in str(asked.value.facts)


def test_more_operations_than_agreed_are_refused(anna: Laptop) -> None:
    ops = [anna.put("appeal", anna.site.new_id(), {"subject": "x"}) for _ in range(limits.PUSH_OPS + 1)]
    with pytest.raises(Asked) as asked:
        anna.push(*ops)
    assert asked.value.status == 400
    assert anna.outcomes(*ops[: limits.PUSH_OPS]) == ["ok"] * limits.PUSH_OPS


def test_a_program_that_is_too_old_is_asked_to_upgrade(anna: Laptop) -> None:
    with pytest.raises(Asked) as asked:
        anna.hello(proto=0)
    assert (asked.value.status, asked.value.code) == (426, "client_too_old")


def test_a_burst_passes_and_a_flood_waits() -> None:
    rates = Rates(per_second=2, burst=5)
    for _ in range(5):
        rates.check("a", START)
    with pytest.raises(Declined) as declined:
        rates.check("a", START)
    assert (declined.value.status, declined.value.code) == (429, "too_many_requests")
    rates.check("b", START)
    rates.check("a", START + timedelta(seconds=1))


def test_a_clock_that_goes_back_locks_nobody_out() -> None:
    rates = Rates(per_second=1, burst=2)
    rates.check("a", START)
    rates.check("a", START - timedelta(days=1))
    rates.check("a", START - timedelta(days=1) + timedelta(seconds=1))


def test_the_servers_health_and_figures_are_readable_by_machines(anna: Laptop) -> None:
    anna.push(anna.put("appeal", anna.site.new_id(), {"subject": "x"}))
    health = anna.http.get("/health").json()
    assert (health["status"], health["epoch"]) == ("ok", anna.epoch)
    figures = anna.http.get("/metrics").text
    assert 'otklik_operations_total{outcome="ok"} 1.0' in figures
    assert 'otklik_devices{status="active"} 1.0' in figures
    assert "otklik_backup_age_seconds -1.0" in figures
    assert "otklik_head_lock_seconds_count 1.0" in figures


def test_an_unknown_address_is_answered_as_everything_else(anna: Laptop) -> None:
    answer = anna.http.get("/nothing")
    assert (answer.status_code, answer.json()) == (404, {"code": "not_found", "facts": {}})


def test_the_log_says_who_and_what_but_never_a_value(anna: Laptop, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    eid = anna.site.new_id()
    anna.push(anna.put("applicant", eid, {"surname": "Иванова", "phone": "+77010000000"}))
    anna.get("/state", stream=anna.stream, bucket=1)
    lines: list[dict[str, object]] = []
    while len(lines) < 2:
        # A line is written when its answer has left.
        records = list(caplog.records)
        lines = [json.loads(record.getMessage()) for record in records if record.name == "server.access"]
    assert {line["route"] for line in lines} >= {"/sync/v1/push", "/sync/v1/state"}
    assert {line["device"] for line in lines} >= {anna.who["device"]}
    text = caplog.text
    assert not [secret for secret in ("Иванова", "7701", eid, anna.who["token"]) if secret in text]


def test_a_log_line_is_one_json_object_without_the_words_of_an_exception() -> None:
    try:
        raise ValueError("Иванова")
    except ValueError:
        import sys

        record = logging.LogRecord("x", logging.ERROR, "f", 1, "it failed", (), sys.exc_info())
    line = json.loads(JsonLines().format(record))
    assert (line["message"], line["error"]) == ("it failed", "ValueError")
    assert "Иванова" not in json.dumps(line, ensure_ascii=False)


def test_a_failure_of_ours_is_answered_and_logged_without_values(
    anna: Laptop, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("Иванова")

    monkeypatch.setattr("server.web.sync_routes.bucket_sums", fail)
    with pytest.raises(Asked) as asked:
        anna.get("/sums", stream=anna.stream)
    assert (asked.value.status, asked.value.code) == (500, "server_error")
    failures = [record.getMessage() for record in caplog.records if record.name == "server.failure"]
    assert json.loads(failures[0])["error"] == "RuntimeError"
    assert "Иванова" not in caplog.text
