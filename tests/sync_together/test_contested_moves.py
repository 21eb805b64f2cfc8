"""Conflicts of a record that moves to and fro: both sides have the same ones open, whatever is read first.

Streams are read one after another: who learns all of it at once reads the log of the last stream,
and then, in that of the stream between, what had been said there before.
"""

from __future__ import annotations

import logging
from typing import Any

import pytest

from services.recording import recording
from tests.sync_together.centre import Centre
from tests.sync_together.laptop import Laptop
from tests.sync_together.test_rules import appeal, centre, count, laptop_of, shown

__all__ = ["centre"]
HERE, THERE = "centre:P1", "centre:P2"


@pytest.fixture(autouse=True)
def _repairs_are_expected(monkeypatch: pytest.MonkeyPatch) -> None:
    """Values of a record that went to and fro are left to the check of sums: that is logged."""
    monkeypatch.setattr(logging.getLogger("otklik.sync"), "disabled", True)


def test_a_conflict_comes_back_with_its_record(centre: Centre) -> None:
    author, reader = laptop_of(centre, "A"), laptop_of(centre, "B")
    eid = appeal(author)
    move(author, eid, THERE)
    with recording(author.desk(), "withdraw") as act:
        act.fact("withdrawn", "appeal", eid, {"reason": "сам"})
    for word in ("двор", "пар"):
        edit(author, eid, word)
    move(author, eid, HERE)
    for laptop in (author, reader):
        laptop.sync()
        assert len(opened(laptop)) == 2
        assert {stream for _, _, stream in opened(laptop)} == {HERE}
        assert opened(laptop) == opened_at(centre)


def test_what_was_decided_after_the_return_stays_decided(centre: Centre) -> None:
    author, reader = laptop_of(centre, "A"), laptop_of(centre, "B")
    eid = contested(author, laptop_of(centre, "C"))
    move(author, eid, HERE)
    author.sync()
    conflict, candidate, _ = next(iter(opened(author)))
    with recording(author.desk(), "decide") as act:
        act.resolve(conflict, "appeal", eid, {"subject": "решено"}, seen=[candidate])
    author.sync()
    reader.sync()
    assert opened(author) == opened(reader) == opened_at(centre) == set()
    assert shown(reader, eid)["subject"] == "решено"


def test_a_candidate_that_its_author_replaced_after_the_return_stays_replaced(centre: Centre) -> None:
    author, reader, other = (laptop_of(centre, name) for name in "ABC")
    eid = appeal(author)
    move(author, eid, THERE)
    for laptop in (author, other):
        laptop.sync()
    edit(other, eid, "раз")
    move(other, eid, HERE)
    edit(other, eid, "два")
    edit(author, eid, "свое")
    for laptop in (author, other, author, reader):
        laptop.sync()
    assert len(opened_at(centre)) == 1
    assert opened(author) == opened(other) == opened(reader) == opened_at(centre)


def test_candidates_are_shown_beside_the_value_that_stands(centre: Centre) -> None:
    author, reader = laptop_of(centre, "A"), laptop_of(centre, "B")
    eid = contested(author, laptop_of(centre, "C"))
    move(author, eid, HERE)
    edit(author, eid, "поздно")
    author.sync()
    beside = "SELECT server_value, server_op, server_actor, server_at FROM conflict WHERE state = 'open'"
    for laptop in (author, reader):
        laptop.sync()
        assert shown(laptop, eid)["subject"] == "поздно"
        assert opened(laptop) == opened_at(centre)
    assert reader.disk.execute(beside).fetchall() == author.disk.execute(beside).fetchall()
    assert reader.disk.execute(beside).fetchone()[0] == '"поздно"'


def test_a_conflict_that_an_act_opens_goes_along_when_the_same_act_moves_the_record(centre: Centre) -> None:
    author, other = laptop_of(centre, "A"), laptop_of(centre, "C")
    eid = appeal(author)
    for laptop in (author, other):
        laptop.sync()
    edit(author, eid, "свое")
    with recording(other.desk(), "move") as act:
        act.set("appeal", eid, {"subject": "чужое"})
        act.move("appeal", eid, THERE)
    for laptop in (author, other, author):
        laptop.sync()
    assert {stream for _, _, stream in opened_at(centre)} == {THERE}
    assert opened(author) == opened(other) == opened_at(centre)
    assert count(author, "conflict") == 1


def contested(author: Laptop, other: Laptop) -> str:
    """An appeal of the second place whose subject two people have said; both laptops know."""
    eid = appeal(author)
    move(author, eid, THERE)
    for laptop in (author, other):
        laptop.sync()
    edit(author, eid, "свое")
    edit(other, eid, "чужое")
    for laptop in (author, other, author):
        laptop.sync()
    assert len(opened(author)) == 1
    return eid


def edit(laptop: Laptop, eid: str, subject: str) -> None:
    with recording(laptop.desk(), "edit") as act:
        act.set("appeal", eid, {"subject": subject})


def move(laptop: Laptop, eid: str, stream: str) -> None:
    with recording(laptop.desk(), "move") as act:
        act.move("appeal", eid, stream)


def opened(laptop: Laptop) -> set[tuple[Any, ...]]:
    """Conflict, candidate and stream of whatever is open on a laptop."""
    sql = "SELECT id, candidate_op, stream FROM conflict WHERE state = 'open'"
    return set(laptop.disk.execute(sql).fetchall())


def opened_at(centre: Centre) -> set[tuple[Any, ...]]:
    """The same on the server."""
    sql = (
        "SELECT c.id, json_extract(one.value, '$.op'), c.stream"
        " FROM conflict c, json_each(c.candidates) one WHERE c.state = 'open'"
    )
    return {tuple(row) for row in centre.all(sql)}
