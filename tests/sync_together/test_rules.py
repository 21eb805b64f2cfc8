"""Rules of the laptop's side, one story each, with the real server behind a good line."""

from __future__ import annotations

import json
import logging
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from models.gate import gate_opened
from server.devices import change_streams
from services.recording import recording
from services.rows import read_record
from sync.errors import Offline
from sync.protocol import limits
from tests.sync_together.centre import ROLES, Centre, open_centre
from tests.sync_together.laptop import Laptop
from tests.sync_together.wire import Wire


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    made = open_centre(tmp_path, random.Random(1))
    yield made
    made.server.close()
    made.database.close()


def laptop_of(centre: Centre, name: str, login: str = "head", place: str = "P1") -> Laptop:
    chance = random.Random(name)
    laptop = Laptop(name, Wire(centre.server, chance), chance)
    laptop.enrol(centre.code(login, place), f"e-{login}-{place}", ROLES[login])
    laptop.sync()
    return laptop


def appeal(laptop: Laptop, **fields: Any) -> str:
    with recording(laptop.desk(), "register") as act:
        return act.put("appeal", {"subject": "Нет воды", **fields})


def shown(laptop: Laptop, eid: str) -> dict[str, Any]:
    laptop.disk.bind()
    return read_record("appeal", eid)


def count(laptop: Laptop, table: str, where: str = "1") -> int:
    return int(laptop.disk.execute(f"SELECT count(*) FROM {table} WHERE {where}").fetchone()[0])


def test_a_record_that_rotted_on_the_disk_is_fetched_again(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger("otklik.sync"), "disabled", True)
    a = laptop_of(centre, "A")
    eid, other = appeal(a), appeal(a)
    a.sync()
    with a.disk.transaction(), gate_opened(a.disk):
        a.disk.execute("UPDATE appeal SET subject = 'гниль' WHERE id = ?", (eid,))
        a.disk.execute("DELETE FROM appeal WHERE id = ?", (other,))
    assert a.sync().repaired == 2
    assert shown(a, eid)["subject"] == shown(a, other)["subject"] == "Нет воды"
    assert a.sync().repaired == 0


@pytest.mark.parametrize("moved", [False, True], ids=["in place", "moved"])
def test_a_copy_that_rotted_in_the_archive_is_made_good_by_the_log(centre: Centre, moved: bool) -> None:
    author, reader = laptop_of(centre, "A", place="P2"), laptop_of(centre, "B")
    centre.back_up()
    eid = appeal(author)
    for laptop in (author, reader):
        laptop.sync()
    if moved:
        with recording(author.desk(), "move") as act:
            act.move("appeal", eid, "centre:P1")
        author.sync()
    with reader.disk.transaction():
        reader.disk.execute("UPDATE archive SET body = replace(body, 'Нет воды', 'Нет виды')")
    centre.back_up()
    empty, full = centre.backups
    # The first restore loses nothing, but the log is read anew; the second leaves the reader's copy alone.
    for backup in (full, empty):
        centre.restore(backup, silent=False)
        for _ in range(2):
            reader.sync()
    assert shown(reader, eid)["subject"] == "Нет воды"
    assert count(reader, "outbox") == count(reader, "problem") == 0


def test_what_this_version_does_not_understand_waits_and_is_replayed_in_order(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The newer laptop of this story has no column for what it says: its sums differ.
    monkeypatch.setattr(logging.getLogger("otklik.sync"), "disabled", True)
    newer, older = laptop_of(centre, "A"), laptop_of(centre, "B")
    eid = appeal(newer)
    with newer.disk.transaction():
        row = newer.disk.execute("SELECT position, body FROM outbox").fetchone()
        body = json.loads(row[1]) | {"schema": 2}
        body["values"]["colour_of_door"] = "red"
        body.pop("h")
        newer.disk.execute("UPDATE outbox SET body = ? WHERE position = ?", (json.dumps(body), row[0]))
    with recording(newer.desk(), "edit") as act:
        act.set("appeal", eid, {"subject": "Нет тепла"})
    newer.sync()
    older.sync()
    assert count(older, "deferred") == 2
    assert count(older, "appeal") == 0
    monkeypatch.setattr("sync.deferral.unknown_fields", lambda entity, names: set())
    older.sync()
    assert count(older, "deferred") == 0
    assert shown(older, eid)["subject"] == "Нет тепла"


def test_a_stream_that_was_taken_away_leaves_with_everything_of_it(centre: Centre) -> None:
    a, b = laptop_of(centre, "A", place="P2"), laptop_of(centre, "B")
    eid = appeal(a)
    with recording(a.desk(), "note") as act:
        act.fact("note", "appeal", eid, {"text": "тайна"})
    a.sync()
    b.sync()
    assert count(b, "fact") == 1
    with recording(b.desk(), "note") as act:
        act.fact("note", "appeal", eid, {"text": "поздно"})
    device = str(b.disk.execute("SELECT device_id FROM replica").fetchone()[0])
    change_streams(centre.site, device, add=[], remove=["centre:P2"])
    b.sync()
    assert (count(b, "appeal"), count(b, "fact"), count(b, "outbox")) == (0, 0, 0)
    assert count(b, "problem", "code = 'stream_not_granted'") == 1
    assert count(b, "cursor", "stream = 'centre:P2'") == 0


def test_what_was_delivered_to_a_stream_that_was_taken_away_leaves_the_outbox(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = delivered_and_taken(centre, monkeypatch)
    b.sync()
    assert (count(b, "outbox"), count(b, "problem"), count(b, "appeal")) == (0, 0, 0)
    a.sync()
    assert count(a, "fact") == 1


def delivered_and_taken(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> tuple[Laptop, Laptop]:
    """A's appeal, and B's note of it that was delivered but not pulled when the stream was taken from B."""
    a, b = laptop_of(centre, "A", place="P2"), laptop_of(centre, "B")
    eid = appeal(a)
    a.sync()
    b.sync()
    with recording(b.desk(), "note") as act:
        act.fact("note", "appeal", eid, {"text": "вовремя"})
    without_pull(b, monkeypatch)
    device = str(b.disk.execute("SELECT device_id FROM replica").fetchone()[0])
    change_streams(centre.site, device, add=[], remove=["centre:P2"])
    return a, b


def without_pull(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    """A round that delivers everything and in which the line breaks at the first pull."""
    usual = laptop.wire.request

    def broken(method: str, url: str, **given: Any) -> Any:
        if "/pull" in url:
            raise requests.ConnectionError("lost")
        return usual(method, url, **given)

    with monkeypatch.context() as patched:
        patched.setattr(laptop.wire, "request", broken)
        with pytest.raises(Offline):
            laptop.sync()
    assert count(laptop, "outbox", "state = 'delivered'") == 1


def test_a_record_that_moves_out_of_sight_leaves_and_comes_back_whole(centre: Centre) -> None:
    head, clerk = laptop_of(centre, "A"), laptop_of(centre, "B", "clerk")
    eid = appeal(head)
    with recording(head.desk(), "note") as act:
        act.fact("note", "appeal", eid, {"text": "раз"})
    for laptop in (head, clerk):
        laptop.sync()
    for there, seen in (("centre:P2", 0), ("centre:P1", 1)):
        with recording(head.desk(), "move") as act:
            act.move("appeal", eid, there)
            act.set("appeal", eid, {"region": there})
        for laptop in (head, clerk):
            laptop.sync()
        assert (count(clerk, "appeal"), count(clerk, "fact")) == (seen, seen)
        assert shown(head, eid)["stream"] == there
    assert shown(clerk, eid)["region"] == "centre:P1"


def test_a_refused_fact_goes_and_a_refused_creation_stays_on_view(centre: Centre) -> None:
    a, auditor = laptop_of(centre, "A", "engineer"), laptop_of(centre, "B", "auditor")
    # The laptop still believes in yesterday's roles; the server knows better.
    auditor.employees = [("e-auditor-P1", ROLES["clerk"])]
    eid = appeal(a)
    a.sync()
    with recording(a.desk(), "hold") as act:
        act.fact("reception_held", "appeal", eid, {"official_id": "e", "result": "x"})
    lonely = appeal(auditor)
    a.sync()
    auditor.sync()
    assert (count(a, "fact"), count(a, "problem")) == (0, 1)
    assert shown(auditor, lonely)["subject"] == "Нет воды"
    assert count(auditor, "problem", "code = 'not_allowed'") == 1
    assert auditor.sync().repaired == 0
    assert shown(auditor, lonely)["subject"] == "Нет воды"


def test_an_act_that_no_server_can_read_never_holds_up_the_queue(centre: Centre) -> None:
    a = laptop_of(centre, "A")
    good = [appeal(a) for _ in range(3)]
    poisoned = appeal(a, text="x" * (limits.PUSH_BYTES + 10))
    good += [appeal(a) for _ in range(3)]
    a.sync()
    kept = {row[0] for row in centre.all("SELECT eid FROM record WHERE entity = 'appeal'")}
    assert kept == set(good)
    assert count(a, "outbox") == 0
    assert count(a, "problem", "code = 'body_too_large'") == 1
    assert shown(a, poisoned)["subject"] == "Нет воды"


def test_a_copy_of_the_disk_on_another_machine_becomes_a_laptop_of_its_own(centre: Centre) -> None:
    a = laptop_of(centre, "A")
    appeal(a)
    a.sync()
    twin = laptop_of(centre, "T")
    twin.disk, twin.place, twin.employees = a.disk.image(), a.place, a.employees
    eids = {appeal(a), appeal(twin)}
    for laptop in (a, twin, a):
        laptop.sync()
    replicas = {str(one.disk.execute("SELECT replica_id FROM replica").fetchone()[0]) for one in (a, twin)}
    series = {str(one.disk.execute("SELECT series FROM series").fetchone()[0]) for one in (a, twin)}
    assert len(replicas) == len(series) == 2
    assert eids <= {row[0] for row in centre.all("SELECT eid FROM record")}
