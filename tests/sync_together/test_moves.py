"""A record that had moved, after the server lost everything: what was accepted is accepted again."""

from __future__ import annotations

import pytest

from services.recording import recording
from tests.sync_together.centre import Centre
from tests.sync_together.laptop import Laptop
from tests.sync_together.test_rules import appeal, centre, count, laptop_of, shown

__all__ = ["centre"]
OLD, NEW = "centre:P2", "centre:P1"


@pytest.mark.parametrize("first", ["who stayed", "who moved it"])
@pytest.mark.parametrize(
    "places",
    [
        pytest.param((NEW,), id="once"),
        pytest.param((NEW, OLD), id="back"),
        # Two streams read one after another leave the one that went to and fro to the check of sums.
        pytest.param((NEW, OLD, NEW), id="again", marks=pytest.mark.expects_log),
    ],
)
def test_edits_made_after_a_move_survive_a_restore_whoever_comes_first(
    centre: Centre, first: str, places: tuple[str, ...]
) -> None:
    mover, clerk = laptop_of(centre, "A", place="P2"), laptop_of(centre, "B", "clerk")
    centre.back_up()
    eid = appeal(mover)
    for place in places:
        mover.sync()
        with recording(mover.desk(), "move") as act:
            act.move("appeal", eid, place)
        mover.sync()
        if place == NEW:
            clerk.sync()
            edit(clerk, eid, f"Нет тепла в {clerk.name}")
            clerk.sync()
        else:
            edit(mover, eid, "Нет воды и тепла")
        mover.sync()
    before = shown(mover, eid)
    centre.restore(centre.backups[0], silent=False)
    for _ in range(3):
        for laptop in (clerk, mover) if first == "who stayed" else (mover, clerk):
            laptop.sync()
    assert centre.all("SELECT op_id FROM rejected") == []
    assert count(mover, "problem") == count(clerk, "problem") == 0
    after = shown(mover, eid)
    assert (after["subject"], after["stream"]) == (before["subject"], before["stream"])
    if places[-1] == NEW:
        assert shown(clerk, eid)["subject"] == before["subject"]


def test_who_learns_of_creation_move_and_edit_at_once_sees_the_edit(centre: Centre) -> None:
    mover, clerk = laptop_of(centre, "A", place="P2"), laptop_of(centre, "B", "clerk")
    reader = laptop_of(centre, "C")
    eid = appeal(mover)
    with recording(mover.desk(), "note") as act:
        act.fact("note", "appeal", eid, {"text": "раз"})
    mover.sync()
    with recording(mover.desk(), "move") as act:
        act.move("appeal", eid, NEW)
    for laptop in (mover, clerk):
        laptop.sync()
    edit(clerk, eid, "Нет тепла")
    for laptop in (clerk, reader, mover):
        laptop.sync()
    for laptop in (reader, mover):
        assert (shown(laptop, eid)["subject"], shown(laptop, eid)["stream"]) == ("Нет тепла", NEW)
        assert count(laptop, "fact", f"stream = '{NEW}'") == 1


def edit(laptop: Laptop, eid: str, subject: str) -> None:
    with recording(laptop.desk(), "edit") as act:
        act.set("appeal", eid, {"subject": subject})
