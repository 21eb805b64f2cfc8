"""A laptop dies and its backup goes on elsewhere: no number twice, nothing lost, nothing doubled."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.errors import Refusal
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.office import open_office
from services.paths import Paths
from services.protection.backups import back_up
from services.protection.key_ring import KeyRing
from services.protection.key_slots import Hardness
from services.protection.restoring import key_of_backup, restore
from services.settings import Settings
from tests.factory import registered
from tests.sync.conftest import KEY, LaptopHere

NOW = datetime(2026, 6, 1, 5, 0, tzinfo=UTC)
Laptops = Callable[..., LaptopHere]


def numbers(laptop: LaptopHere) -> list[str]:
    return sorted(line.number for line in first_lines(laptop.desk(), JournalFilter()))


@pytest.mark.parametrize("sent_before_it_died", [True, False])
def test_a_restored_laptop_repeats_no_number_and_forks_openly(
    laptops: Laptops, tmp_path: Path, sent_before_it_died: bool
) -> None:
    old = laptops("old", "kovaleva")
    ring = KeyRing(
        old.office.paths.data, clock=old.office.clock, random_bytes=os.urandom, hardness=Hardness(64, 1)
    )
    recovery = ring.begin(KEY, employee_id="e-kovaleva", label="К.", password="тёплые-Батареи 7")
    before = registered(old.desk()).number
    old.sync()
    Settings(old.office.store).put("backup_folder", str(tmp_path / "stick"))
    backup = back_up(old.desk(), old.office.paths, ring)
    after = registered(old.desk()).number
    if sent_before_it_died:
        old.sync()
    old.office.store.close()

    paths = Paths(tmp_path / "new")
    key = key_of_backup(backup.folder, recovery=recovery)
    restore(backup.folder, paths, key=key, now=NOW, random_bytes=os.urandom)
    new = LaptopHere(open_office(paths, clock=old.office.clock, key=key), "e-kovaleva")
    assert numbers(new) == [before]
    with pytest.raises(Refusal, match="no_number_series"):
        registered(new.desk())

    new.sync()
    fresh = registered(new.desk()).number
    assert fresh not in (before, after)
    new.sync()
    assert numbers(new) == sorted([before, fresh, *([after] if sent_before_it_died else [])])

    other = laptops("other", "zhuk")
    other.sync()
    assert numbers(other) == numbers(new)
    for one in (new, other):
        one.office.store.close()
