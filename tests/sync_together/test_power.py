"""The power fails at every commit and at every fsync of one exchange; each time all is there afterwards.

The exchange has everything: a reset after a restore, own operations, a conflict, a refusal, a
moved record, attachments both ways. Databases and attachments are real files.
"""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from services.blobs import Blobs
from sync.apply import Applier
from sync.errors import ExchangeEnded
from tests.sync_together.checker import check
from tests.sync_together.journal import SERVER
from tests.sync_together.laptop import Disk
from tests.sync_together.wire import Faults, PowerCutError
from tests.sync_together.world import World


class FolderFiles(Blobs):
    """The program's own folder of attachments, listed for the checker."""

    @property
    def held(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.glob("??/*") if not path.suffix}


@contextmanager
def story(folder: Path) -> Iterator[World]:
    """Two laptops before an exchange in which everything happens at once."""
    world = World(7)
    a, b = world.laptops[:2]
    for laptop in world.laptops:
        laptop.wire.faults = Faults()
    people = world.people
    for _ in range(2):
        people.register(a)
    for laptop in (a, b, a, b):
        laptop.sync()
        world._note_laptop(laptop)
    world.centre.back_up()
    people.edit(b)
    people.attach(b)
    b.sync()
    world._note_laptop(b)
    world._note_server()
    _onto_a_real_disk(world, folder)
    for act in (people.register, people.edit, people.tag, people.rewrite, people.trespass, people.move):
        act(a)
    people.edit(b)
    b.sync()
    world._note_server()
    backup = world.centre.backups[-1]
    world.centre.restore(backup, silent=False)
    world.journal.became(SERVER, backup.seen)
    b.sync()
    world._note_laptop(b)
    world._note_server()
    try:
        yield world
    finally:
        a.disk.database.close()
        world.close()


def _onto_a_real_disk(world: World, folder: Path) -> None:
    a = world.laptops[0]
    disk = Disk(folder / "a.db")
    a.disk.database.connection().backup(disk.database.connection())
    disk.database.close()
    a.disk = Disk(folder / "a.db")
    a.files = FolderFiles(folder / "blobs", a.disk)  # type: ignore[assignment]
    data = b"photo" * 1000
    a.disk.bind()
    kept = a.files.keep(data, "image/jpeg", stream="centre:P1")  # type: ignore[attr-defined]
    world.journal.blobs[kept.sha256] = data
    said = {"sha256": kept.sha256, "name": "a", "size": len(data), "media_type": "image/jpeg"}
    world.people._fact(a, "attached", said, here=True)


def interrupted(commit: int | None, fsync: int | None) -> bool:
    """One exchange with the power failing at a point; whether the point was reached."""
    with tempfile.TemporaryDirectory(prefix="otklik-power-", dir=_memory()) as directory:
        with story(Path(directory)) as world:
            a = world.laptops[0]
            a.disk.cut_at = commit and a.disk.commits + commit
            reached = _exchange(world, fsync)
            a.disk.cut_at = None
            if reached:
                a.disk = a.disk.after_power_cut()
                a.files = FolderFiles(Path(directory) / "blobs", a.disk)  # type: ignore[assignment]
                world._note_laptop(a)
            world._settle()
            assert check(world) + [("I12", trouble) for trouble in world.troubles] == []
    return reached


def _exchange(world: World, fsync: int | None) -> bool:
    calls = 0

    def failing(_: int) -> None:
        nonlocal calls
        calls += 1
        if calls == fsync:
            raise PowerCutError

    try:
        with patch.object(os, "fsync", failing):
            world.laptops[0].sync()
    except PowerCutError:
        return True
    except ExchangeEnded:
        pass
    return False


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


@pytest.fixture(autouse=True)
def _repairs_are_expected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger("otklik.sync"), "disabled", True)


@pytest.mark.slow
def test_the_power_may_fail_at_every_commit_of_an_exchange() -> None:
    points = 0
    while interrupted(points + 1, None):
        points += 1
    assert points > 20


@pytest.mark.slow
def test_the_power_may_fail_at_every_fsync_of_an_exchange() -> None:
    points = 0
    while interrupted(None, points + 1):
        points += 1
    assert points >= 1


def move_the_cursor_before_the_data(monkeypatch: pytest.MonkeyPatch) -> None:
    checked = Applier._checked

    def in_two_steps(self: Applier, stream: str, page: Any) -> Any:
        found = checked(self, stream, page)
        with self._store.transaction():
            self._ledger.advance(stream, seq=int(page["entries"][-1]["seq"]), chain=str(page["chain"]))
        return found

    monkeypatch.setattr(Applier, "_checked", in_two_steps)


@pytest.mark.slow
def test_a_cursor_that_moves_before_its_data_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    move_the_cursor_before_the_data(monkeypatch)
    with pytest.raises(AssertionError, match="I7"):
        for point in range(1, 100):
            assert interrupted(point, None), "every commit came and went unnoticed"
