"""Backups, restores announced and silent, and how laptops give the server back what it lost."""

from __future__ import annotations

import gzip
import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from domain.errors import BadInput
from domain.operations import CHAIN_START
from server.backup import back_up, load_tables, restore, verify
from server.database.sqlite import SqliteDatabase
from server.devices import change_streams
from server.site import Site, watch_for_restore
from sync.protocol.packing import unpack
from tests.server.laptop import Asked, Body, Laptop
from tests.server.running import TestClock


def appeal(laptop: Laptop, subject: str = "No water") -> Body:
    return laptop.put("appeal", laptop.site.new_id(), {"subject": subject})


def reconcile(laptop: Laptop, *entries: Body) -> Body:
    items = [{"op": e["op"], "old_seq": e["seq"], "mac": e["mac"]} for e in entries]
    return laptop.post("/reconcile", {"rid": laptop.rid, "epoch": laptop.epoch, "items": items})


def follow(laptop: Laptop) -> None:
    """Learn the new epoch and start over, as a laptop does after a reset."""
    laptop.who["epoch"] = laptop.hello()["epoch"]
    laptop.seq, laptop.chain, laptop.pulled = {}, {}, []


def test_only_a_verified_backup_lets_laptops_forget(anna: Laptop, tmp_path: Path) -> None:
    anna.push(appeal(anna))
    assert "backed_up" not in anna.pull_all()
    made = back_up(anna.site, tmp_path / "backups")
    assert "backed_up" not in anna.pull()
    found = verify(anna.site, made)
    assert found.heads[anna.stream] == 1
    assert anna.pull()["backed_up"] == {"epoch": anna.epoch, "seq": 1}
    states = {said["stream"]: said for said in anna.hello()["streams"]}
    assert states[anna.stream]["backed_up"]["seq"] == 1


def test_who_stands_in_another_history_is_told_no_mark(anna: Laptop, boris: Laptop, tmp_path: Path) -> None:
    empty = back_up(anna.site, tmp_path / "backups")
    anna.push(appeal(anna))
    anna.pull_all()
    # Nobody notices that the database went back, and somebody else writes in the same place.
    load_tables(empty, anna.site.database, replace=True)
    boris.push(appeal(boris))
    boris.pull_all()
    _a_minute_passes(anna.site)
    verify(anna.site, back_up(anna.site, tmp_path / "backups"))
    behind, here = (
        next(one for one in laptop.hello()["streams"] if one["stream"] == anna.stream)
        for laptop in (anna, boris)
    )
    assert (behind["state"], behind.get("backed_up")) == ("reset", None)
    assert (here["state"], here["backed_up"]["seq"]) == ("ok", 1)


def test_after_a_restore_laptops_bring_back_what_the_server_lost(
    anna: Laptop, boris: Laptop, tmp_path: Path
) -> None:
    kept, lost, foreign = appeal(anna), appeal(anna), appeal(boris)
    anna.push(kept)
    made = back_up(anna.site, tmp_path / "backups")
    anna.push(lost)
    boris.push(foreign)
    boris.pull_all()
    sum_before = boris.pull()["state_sum"]
    archive = list(boris.pulled)
    restore(anna.site, made)
    with pytest.raises(Asked) as asked:
        boris.push(appeal(boris))
    assert asked.value.code == "reset"
    follow(boris)
    assert reconcile(boris, *archive) == {"epoch": boris.epoch, "accepted": 2, "known": 1, "refused": []}
    assert boris.pull_all()["state_sum"] == sum_before
    assert {e["op"]["op"] for e in boris.pulled} == {kept["op"], lost["op"], foreign["op"]}


def test_who_gives_back_is_told_what_a_verified_backup_holds(
    anna: Laptop, boris: Laptop, tmp_path: Path
) -> None:
    anna.push(appeal(anna))
    verify(anna.site, back_up(anna.site, tmp_path / "backups"))
    anna.push(appeal(anna))
    boris.pull_all()
    kept, later = boris.pulled
    change_streams(boris.site, boris.who["device"], add=[], remove=[boris.stream])
    assert reconcile(boris, kept, later) == {
        **{"epoch": boris.epoch, "accepted": 0, "known": 2, "refused": []},
        "safe": [kept["op"]["op"]],
    }


def test_what_was_refused_once_is_refused_again(anna: Laptop, tmp_path: Path) -> None:
    made = appeal(anna)
    made["actor"] = "e-nobody"
    unproved = {"op": made, "seq": None, "mac": None}
    for _ in range(2):
        said = reconcile(anna, unproved)
        assert [one["why"]["code"] for one in said["refused"]] == ["actor_not_enrolled"]
        assert (said["accepted"], said["known"]) == (0, 0)


def test_the_author_goes_on_after_another_laptop_brought_its_work_back(
    anna: Laptop, boris: Laptop, tmp_path: Path
) -> None:
    made = back_up(anna.site, tmp_path / "backups")
    lost, next_one = appeal(anna), appeal(anna)
    anna.push(lost)
    boris.pull_all()
    archive = list(boris.pulled)
    restore(anna.site, made)
    follow(boris)
    reconcile(boris, *archive)
    follow(anna)
    with pytest.raises(Asked) as asked:
        anna.push(next_one)
    assert (asked.value.code, asked.value.facts["n"]) == ("expect", 1)
    assert anna.outcomes(lost, next_one) == ["ok", "ok"]
    assert anna.pull_all()["head"] == 2


def test_an_operation_of_another_laptop_needs_the_servers_own_proof(
    anna: Laptop, boris: Laptop, tmp_path: Path
) -> None:
    made = back_up(anna.site, tmp_path / "backups")
    anna.push(appeal(anna))
    boris.pull_all()
    restore(anna.site, made)
    follow_from = dict(boris.pulled[0], mac="AAAAAAAAAAAAAAAA")
    follow(boris)
    refused = reconcile(boris, follow_from)["refused"]
    assert refused[0]["why"]["code"] == "not_vouched"


def test_a_database_put_back_silently_is_noticed(tmp_path: Path, anna: Laptop) -> None:
    if anna.site.database.kind != "sqlite":
        made = back_up(anna.site, tmp_path / "backups")
        anna.push(appeal(anna))
        watch_for_restore(anna.site)
        load_tables(made, anna.site.database, replace=True)
    else:
        anna.site.database.close()
        copy = tmp_path / "old.db"
        with anna.site.database.read() as tx:
            tx.run("PRAGMA query_only = 1")
        anna.site.database.close()
        shutil.copy(tmp_path / "server.db", copy)
        anna.push(appeal(anna))
        watch_for_restore(anna.site)
        anna.site.database.close()
        (tmp_path / "server.db-wal").unlink(missing_ok=True)
        shutil.copy(copy, tmp_path / "server.db")
    before = anna.epoch
    assert watch_for_restore(anna.site)
    assert anna.hello()["epoch"] != before
    assert not watch_for_restore(anna.site)


def test_a_restored_server_grants_no_series_twice(anna: Laptop, laptop_of: object, tmp_path: Path) -> None:
    made = back_up(anna.site, tmp_path / "backups")
    codes = []
    for _ in range(2):
        late = laptop_of("executor")  # type: ignore[operator]
        codes.append(late.who["series"][0]["code"])
        restore(anna.site, made)
    codes.append(laptop_of("executor").who["series"][0]["code"])  # type: ignore[operator]
    assert len(set(codes)) == 3


@pytest.mark.parametrize("what", ["tables", "manifest", "blob", "content"])
def test_a_damaged_backup_is_not_verified(anna: Laptop, tmp_path: Path, what: str) -> None:
    anna.upload(b"photo")
    anna.push(appeal(anna, "No water"))
    made = back_up(anna.site, tmp_path / "backups")
    if what == "blob":
        next((tmp_path / "backups" / "blobs").glob("*/*")).write_bytes(b"phot0")
    elif what == "manifest":
        (made / "manifest.json").write_text("{}", encoding="utf-8")
    elif what == "tables":
        (made / "tables.jsonl.gz").write_bytes(gzip.compress(b"{}"))
    else:
        _forge(made)
    with pytest.raises(BadInput) as refused:
        verify(anna.site, made)
    assert refused.value.code == "backup_damaged"
    assert "backed_up" not in anna.pull_all()


@pytest.mark.parametrize("damaged", [False, True], ids=["sound", "damaged"])
def test_a_backup_is_not_marked_while_a_newer_one_that_can_be_put_back_holds_less(
    anna: Laptop, boris: Laptop, tmp_path: Path, damaged: bool
) -> None:
    empty = back_up(anna.site, tmp_path / "backups")
    anna.push(appeal(anna))
    boris.pull_all()
    _a_minute_passes(anna.site)
    full = back_up(anna.site, tmp_path / "backups")
    # Nobody notices that the database went back, and a laptop gives all back as it was.
    load_tables(empty, anna.site.database, replace=True)
    _a_minute_passes(anna.site)
    newest = back_up(anna.site, tmp_path / "backups")
    reconcile(boris, *boris.pulled)
    if damaged:
        (newest / "manifest.json").write_text("{}", encoding="utf-8")
        assert verify(anna.site, full).heads[anna.stream] == 1
    else:
        with pytest.raises(BadInput) as refused:
            verify(anna.site, full)
        assert (refused.value.code, refused.value.facts["where"]) == ("backup_not_continued", newest.name)
    assert ("backed_up" in anna.pull_all()) is damaged


def test_an_older_backup_that_the_newer_one_continues_is_marked(anna: Laptop, tmp_path: Path) -> None:
    anna.push(appeal(anna))
    older = back_up(anna.site, tmp_path / "backups")
    anna.push(appeal(anna))
    _a_minute_passes(anna.site)
    back_up(anna.site, tmp_path / "backups")
    verify(anna.site, older)
    assert anna.pull_all()["backed_up"]["seq"] == 1


def _a_minute_passes(site: Site) -> None:
    assert isinstance(site.clock, TestClock)
    site.clock.instant += timedelta(minutes=1)


def _forge(backup: Path) -> None:
    """Change a value and make every outer hash fit again: only the chain can tell."""
    from server.backup import MANIFEST, TABLES_FILE, file_hash

    path = backup / TABLES_FILE
    path.write_bytes(gzip.compress(gzip.decompress(path.read_bytes()).replace(b"No water", b"No watar")))
    manifest = json.loads((backup / MANIFEST).read_text(encoding="utf-8"))
    manifest["tables_sha256"] = file_hash(path)
    (backup / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")


def test_a_backup_loads_into_the_other_kind_of_store(anna: Laptop, tmp_path: Path) -> None:
    anna.push(appeal(anna))
    made = back_up(anna.site, tmp_path / "backups")
    other = SqliteDatabase(tmp_path / "other.db")
    load_tables(made, other)
    with other.read() as theirs, anna.site.database.read() as ours:
        query = "SELECT * FROM oplog ORDER BY stream, seq"
        assert theirs.all(query) == ours.all(query)
    other.close()


def test_a_snapshot_holds_what_the_log_would_give(anna: Laptop, boris: Laptop) -> None:
    eid = anna.site.new_id()
    made = anna.put("appeal", eid, {"subject": "No water"})
    note = anna.fact("note", "appeal", eid, {"text": "called"})
    anna.push(made, note, anna.set("appeal", eid, "subject", "A", made["op"]))
    boris.push(boris.set("appeal", eid, "subject", "B", made["op"]))
    said = boris.get("/snapshot", stream=boris.stream)
    data = boris.send("GET", f"/snapshots/{said['sha256']}").content
    half = len(data) // 2
    parts = [
        boris.send("GET", f"/snapshots/{said['sha256']}", headers={"Range": part}).content
        for part in (f"bytes=0-{half - 1}", f"bytes={half}-")
    ]
    assert b"".join(parts) == data
    header, *lines = [json.loads(line) for line in gzip.decompress(data).splitlines()]
    assert (header["seq"], header["chain"]) == (4, said["chain"])
    (held,) = [line["records"] for line in lines if "records" in line]
    assert (held["entity"], held["eids"], held["fields"]) == ("appeal", [eid], ["subject"])
    assert held["values"] == [["A"]]
    assert [unpack(line["facts"]) for line in lines if "facts" in line] == [[note]]
    (conflict,) = [line["conflict"] for line in lines if "conflict" in line]
    assert [candidate["v"] for candidate in conflict["candidates"]] == ["B"]
    boris.seq[boris.stream], boris.chain[boris.stream] = header["seq"], header["chain"]
    assert boris.pull()["state_sum"] == header["state_sum"]


def test_a_new_server_starts_every_stream_at_the_same_chain(anna: Laptop) -> None:
    page = anna.get("/pull", stream="user:e-registrar", after=0, chain=CHAIN_START, epoch=anna.epoch)
    assert (page["chain"], page["state_sum"]) == (CHAIN_START, "0" * 16)


def test_two_processes_notice_one_restore_as_one_epoch(site: Site, tmp_path: Path) -> None:
    from tests.server.running import make_site

    other = make_site(site.database, tmp_path / "second")
    with site.database.write() as tx:
        tx.run("UPDATE stream_head SET head = head + 1, chain = 'x'")
    for process in (site, other):
        with process.database.read() as tx:
            process.witness.remember(tx)
    with site.database.write() as tx:
        tx.run("UPDATE stream_head SET head = head - 1")
    assert [watch_for_restore(process) for process in (site, other)] == [True, False]
    with site.database.read() as tx:
        assert tx.one("SELECT COUNT(*) FROM epoch") == (2,)
