"""Work in a stream that was taken away: after a restore this laptop may hold the last copy of it.

Nothing of such a stream is pulled, so no cursor notices the restore and no page carries the mark
of a backup: the laptop offers what it has until it is told that a verified backup holds it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from server.devices import change_streams
from services.recording import recording
from tests.sync_together.centre import Centre
from tests.sync_together.laptop import Laptop
from tests.sync_together.test_marks import back_up_and_verify, records
from tests.sync_together.test_rules import appeal, centre, count, laptop_of

__all__ = ["centre"]
FORMER = "centre:P2"


def test_what_a_restored_server_lost_comes_back_from_who_lost_the_stream_since(centre: Centre) -> None:
    holder, eid = only_holder(centre)
    centre.restore(centre.backups[0], silent=False)
    take_away(centre, holder)
    holder.sync()
    assert records(centre) == {eid}
    assert (count(holder, "appeal"), count(holder, "problem")) == (0, 0)


@pytest.mark.parametrize("silent", [False, True], ids=["announced", "unnoticed"])
def test_it_comes_back_when_the_stream_had_been_left_before_the_restore(centre: Centre, silent: bool) -> None:
    holder, eid = only_holder(centre)
    leave(centre, holder)
    centre.restore(centre.backups[0], silent=silent)
    # The rights went back with the rest.
    take_away(centre, holder)
    holder.sync()
    assert records(centre) == {eid}


def test_what_was_said_after_a_record_had_moved_there_comes_back_in_its_order(centre: Centre) -> None:
    holder = laptop_of(centre, "A")
    centre.back_up()
    eid = appeal(holder)
    with recording(holder.desk(), "move") as act:
        act.move("appeal", eid, FORMER)
    with recording(holder.desk(), "edit") as act:
        act.set("appeal", eid, {"region": "Алматы"})
    holder.sync()
    centre.restore(centre.backups[0], silent=False)
    take_away(centre, holder)
    holder.sync()
    ((stream, body),) = centre.all("SELECT stream, body FROM record WHERE eid = ?", eid)
    assert stream == FORMER
    assert "Алматы" in body


def test_a_verified_backup_lets_it_go(centre: Centre) -> None:
    holder, _ = only_holder(centre)
    leave(centre, holder)
    holder.sync()
    assert count(holder, "archive", f"stream = '{FORMER}'") == 1
    back_up_and_verify(centre)
    holder.sync()
    assert count(holder, "archive", f"stream = '{FORMER}'") == 0


def test_it_is_offered_with_the_daily_check_and_not_in_every_round(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder, _ = only_holder(centre)
    leave(centre, holder)
    holder.sync()
    asked = paths_asked(holder, monkeypatch)
    daily = replace(holder.engine(), check_every=timedelta(days=1))
    daily.round()
    assert offers(asked) == 0
    holder.clock.instant += timedelta(days=1)
    daily.round()
    daily.round()
    assert offers(asked) == 1


def test_a_refusal_that_was_not_heard_is_told_again(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work that the server had answered for without a proof, in a stream that is no longer ours."""
    holder, _ = only_holder(centre)
    with holder.disk.transaction():
        holder.disk.execute(f"UPDATE archive SET ack_mac = '' WHERE stream = '{FORMER}'")
    leave(centre, holder)
    centre.restore(centre.backups[0], silent=False)
    take_away(centre, holder)
    with monkeypatch.context() as deaf:
        deaf.setattr("sync.reconcile._take_refusals", lambda *_, **__: None)
        holder.sync()
    assert count(holder, "problem") == 0
    holder.sync()
    assert count(holder, "problem", "code = 'stream_not_granted'") == 1
    assert records(centre) == set()


def test_a_record_that_moved_there_goes_although_an_edit_of_ours_is_under_way(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder, mover = laptop_of(centre, "A"), laptop_of(centre, "B")
    eid = appeal(mover)
    mover.sync()
    holder.sync()
    with recording(mover.desk(), "move") as act:
        act.move("appeal", eid, FORMER)
    mover.sync()
    with recording(holder.desk(), "edit") as act:
        act.set("appeal", eid, {"region": "Алматы"})
    with monkeypatch.context() as mute:
        mute.setattr("sync.sending.Sender.send_all", lambda self: 0)
        holder.sync()
    leave(centre, holder)
    assert (count(holder, "appeal"), count(holder, "shadow")) == (0, 0)
    assert count(holder, "problem", "code = 'record_elsewhere'") == 1


def only_holder(centre: Centre) -> tuple[Laptop, str]:
    """The only laptop there is wrote an appeal of another place; the backup was made before."""
    holder = laptop_of(centre, "A")
    centre.back_up()
    with recording(holder.desk(), "register") as act:
        eid = act.put("appeal", {"subject": "Нет воды"}, stream=FORMER)
    holder.sync()
    return holder, eid


def take_away(centre: Centre, laptop: Laptop) -> None:
    device = str(laptop.disk.execute("SELECT device_id FROM replica").fetchone()[0])
    change_streams(centre.site, device, add=[], remove=[FORMER])


def leave(centre: Centre, laptop: Laptop) -> None:
    take_away(centre, laptop)
    laptop.sync()
    assert count(laptop, "cursor", f"stream = '{FORMER}'") == 0


def paths_asked(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []
    usual = laptop.wire.request

    def noted(method: str, url: str, **given: Any) -> Any:
        asked.append(url)
        return usual(method, url, **given)

    monkeypatch.setattr(laptop.wire, "request", noted)
    return asked


def offers(asked: list[str]) -> int:
    return sum(url.endswith("/reconcile") for url in asked)
