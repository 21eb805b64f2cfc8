"""The log of writes after a crash: what a flipped bit would make SQLite forget silently is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Fault
from models.log_check import _page_summed, _summed, log_of, lost_commits
from services.office import Office, open_office
from services.paths import Paths
from services.protection.repair import Damaged, Finding, Remedy, note_healed
from tests.factory import registered
from tests.protection.people import KEY, Workplace, locked_workplace

_FRAME = 24 + 4096


@pytest.fixture
def place(tmp_path: Path) -> Workplace:
    made = locked_workplace(tmp_path / "laptop")
    made.office.store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return made


def crashed(place: Workplace, folder: Path) -> Paths:
    """The data as a power cut leaves them: the log is not taken over."""
    shutil.copytree(place.office.paths.data, folder)
    return Paths(folder)


def flip(log: Path, frame: int) -> None:
    content = bytearray(log.read_bytes())
    content[32 + frame * _FRAME + 100] ^= 1
    log.write_bytes(content)


def frames(log: Path) -> int:
    return (log.stat().st_size - 32) // _FRAME


def opened(place: Workplace, paths: Paths) -> Office:
    office = open_office(paths, clock=place.clock, key=KEY)
    office.store.bind()
    return office


def test_a_log_that_nothing_happened_to_is_whole(place: Workplace, tmp_path: Path) -> None:
    numbers = [registered(place.desk()).number for _ in range(3)]
    paths = crashed(place, tmp_path / "after")
    assert frames(log_of(paths.database)) > 10 and lost_commits(paths.database) == 0
    office = opened(place, paths)
    found = {row[0] for row in office.store.execute("SELECT number FROM journal")}
    assert found == set(numbers)
    office.store.close()


@pytest.mark.expects_log
def test_acts_behind_a_flipped_bit_are_named_and_their_numbers_are_not_given_again(
    place: Workplace, tmp_path: Path
) -> None:
    numbers = [registered(place.desk()).number for _ in range(4)]
    paths = crashed(place, tmp_path / "after")
    flip(log_of(paths.database), 2)
    assert lost_commits(paths.database) >= 2
    office = opened(place, paths)
    desk = office.sit_down("e-kovaleva")
    assert note_healed(desk, paths) == [Finding(Damaged.LOG, "otklik.db-wal", Remedy.LAST_ACTS_LOST)]
    assert note_healed(desk, paths) == [] and (paths.data / "otklik.db-wal-kept").exists()
    assert registered(desk).number not in numbers
    office.store.close()


@given(
    order=st.sampled_from("<>"),
    power=st.integers(9, 16),
    seed=st.binary(min_size=1, max_size=64),
    sums=st.tuples(st.integers(0, 0xFFFFFFFF), st.integers(0, 0xFFFFFFFF)),
)
def test_a_page_folded_in_halves_has_the_sums_of_its_words_one_by_one(
    order: str, power: int, seed: bytes, sums: tuple[int, int]
) -> None:
    page = (seed * (2**power // len(seed) + 1))[: 2**power]
    assert _page_summed(order, page, sums) == _summed(order, page, sums)


@pytest.mark.parametrize("page", [b"\xff" * 4096, b"\0" * 4096, b"\xff\xff\xff\xff\0\0\0\0" * 512])
def test_no_carry_of_a_page_runs_into_the_next_pair(page: bytes) -> None:
    for sums in ((0, 0), (0xFFFFFFFF, 0xFFFFFFFF)):
        assert _page_summed("<", page, sums) == _summed("<", page, sums)


def test_a_torn_end_is_no_damage(place: Workplace, tmp_path: Path) -> None:
    """As after a power cut in the last transaction, which nobody was told about."""
    for _ in range(2):
        registered(place.desk())
    paths = crashed(place, tmp_path / "after")
    log = log_of(paths.database)
    flip(log, frames(log) - 1)
    assert lost_commits(paths.database) == 0
    log.write_bytes(log.read_bytes()[: -_FRAME // 2])
    assert lost_commits(paths.database) == 0


@pytest.mark.parametrize("content", [b"", b"x" * 31, b"\x37\x7f\x06\x82" + b"\0" * 28, b"x" * 9000])
def test_any_bytes_as_log_are_looked_through(tmp_path: Path, content: bytes) -> None:
    log_of(tmp_path / "otklik.db").write_bytes(content)
    assert lost_commits(tmp_path / "otklik.db") == 0


def test_a_full_disk_is_not_hidden_by_the_look(place: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy of the log is made by the same rules as any other writing: its failure has words."""
    monkeypatch.setattr("services.office.lost_commits", lambda _: 1)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("services.office.shutil.copyfile", full)
    registered(place.desk())
    with pytest.raises(Fault, match="disk_full"):
        open_office(place.office.paths, clock=place.clock, key=KEY)
