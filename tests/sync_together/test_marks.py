"""What a verified backup holds may be forgotten: only by who knows that it's the same history.

After a restore that nobody announced the epoch is the same, and other operations stand at the
places that archives name.
"""

from __future__ import annotations

import json

import pytest

from sync.courier import load_package, pack_outbox
from sync.ledger import Ledger
from tests.sync_together.centre import Centre
from tests.sync_together.laptop import Laptop
from tests.sync_together.test_rules import appeal, centre, count, delivered_and_taken, laptop_of

__all__ = ["centre"]
HERE, OTHER, PHRASE = "centre:P1", "centre:P2", "ABCDE-FGHIJ"


def records(centre: Centre) -> set[str]:
    return {row[0] for row in centre.all("SELECT eid FROM record WHERE entity = 'appeal'")}


def back_up_and_verify(centre: Centre) -> None:
    centre.back_up()
    assert centre.verify(centre.backups[-1])


def go_back_unnoticed(centre: Centre) -> None:
    centre.restore(centre.backups[0], silent=True)


@pytest.mark.parametrize("told", [True, False], ids=["server of today", "server of before"])
def test_the_mark_of_a_history_that_a_laptop_has_yet_to_learn_takes_nothing_from_its_archive(
    centre: Centre, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = laptop_of(centre, "A", "clerk"), laptop_of(centre, "B", "clerk")
    centre.back_up()
    lost = appeal(a)
    a.sync()
    go_back_unnoticed(centre)
    other = appeal(b)
    b.sync()
    back_up_and_verify(centre)
    if not told:
        say_marks_to_everybody(monkeypatch)
    a.sync()
    assert records(centre) == {lost, other}
    b.sync()
    assert count(a, "appeal") == count(b, "appeal") == 2
    assert count(a, "problem") == count(b, "problem") == 0


def say_marks_to_everybody(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hello of a server that names the marks also to who stands in another history."""
    from server import hello
    from server.database import Transaction
    from server.oplog.state import Body

    usual = hello._said

    def said(tx: Transaction, *given: object, **options: object) -> Body:
        found: Body = usual(tx, *given, **options)  # type: ignore[arg-type]
        for one in found["streams"]:
            one["backed_up"] = hello.backed_up(tx, found["epoch"], one["stream"])
        return found

    monkeypatch.setattr(hello, "_said", said)


def test_a_mark_beyond_the_cursor_waits_until_the_cursor_has_come_there(centre: Centre) -> None:
    a, b = laptop_of(centre, "A", "clerk"), laptop_of(centre, "B", "clerk")
    appeal(a)
    a.sync()
    back_up_and_verify(centre)
    ledger = Ledger(b.disk)
    b.disk.bind()
    with b.disk.transaction():
        ledger.backed_up(HERE, epoch=ledger.replica().epoch, seq=1)
    assert ledger.marks()[HERE]["seq"] == 0
    b.sync()
    assert ledger.marks()[HERE]["seq"] == 1
    assert count(b, "archive", f"stream = '{HERE}'") == 0


def test_what_was_settled_in_a_stream_that_was_taken_away_is_no_place_of_our_history(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, b = delivered_and_taken(centre, monkeypatch)
    # The power fails before the stream is left.
    monkeypatch.setattr("sync.engine.Engine._leave_streams", lambda *_: None)
    b.sync()
    row = "SELECT seq, old_seq FROM archive WHERE json_extract(body, '$.kind') = 'fact'"
    assert b.disk.execute(row).fetchall() == [(None, 2)]


def carried(centre: Centre, author: Laptop, carrier: Laptop) -> str:
    """An appeal that lives on a carrier alone: the author's disk is put back to what it was."""
    before = author.disk.image()
    eid = appeal(author)
    author.disk.bind()
    package = pack_outbox(author.disk, phrase=PHRASE, random_bytes=lambda n: b"\7" * n)
    carrier.disk.bind()
    load_package(carrier.disk, package.data, phrase=PHRASE, now="2026-06-01T10:00:00+05:00")
    author.disk = before
    return eid


def test_a_bundle_is_kept_while_a_backup_holds_other_operations_at_its_places(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    author, carrier, other = (laptop_of(centre, name, "clerk") for name in "ABC")
    centre.back_up()
    eid = carried(centre, author, carrier)
    monkeypatch.setattr("sync.engine.Engine._pull_all", lambda *_: None)
    carrier.sync()
    assert records(centre) == {eid}
    monkeypatch.undo()
    go_back_unnoticed(centre)
    later = appeal(other)
    other.sync()
    back_up_and_verify(centre)
    carrier.sync()
    carrier.sync()
    assert records(centre) == {eid, later}
    assert count(carrier, "carried") == 1
    back_up_and_verify(centre)
    carrier.sync()
    carrier.sync()
    assert count(carrier, "carried") == 0


def test_a_bundle_goes_again_when_its_carrier_learns_that_the_history_is_another(centre: Centre) -> None:
    author, carrier = laptop_of(centre, "A", "clerk", "P2"), laptop_of(centre, "B", "clerk")
    centre.back_up()
    appeal(carrier)
    eid = carried(centre, author, carrier)
    carrier.sync()
    assert eid in records(centre)
    (reached,) = carrier.disk.execute("SELECT reached FROM carried").fetchone()
    assert json.loads(reached) == {OTHER: 1}
    go_back_unnoticed(centre)
    assert records(centre) == set()
    carrier.sync()
    assert eid in records(centre)
