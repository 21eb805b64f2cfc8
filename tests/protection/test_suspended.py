"""A laptop put to sleep in the middle of a save, and woken at another time, loses nothing."""

from __future__ import annotations

import itertools
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from models.copying import faults_of_database
from models.database import CIPHER
from services.audit import verify_audit
from tests.protection.busy import data_of, opened, prepare
from tests.protection.kills import ROOT, is_there
from tests.protection.people import KEY

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform == "win32",
        reason="Windows stops no process by a signal; what a sleep does to the lock is tried in"
        " tests/ui/test_access.py, and a cut in the middle of a save by tests/protection/kills.py",
    ),
]
_TRIES = 400


class Laptop:
    """A busy laptop as a process that can be stopped and woken."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        command = [sys.executable, "-m", "tests.protection.busy", str(folder)]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self.acts: list[str] = []
        self._said: queue.Queue[str] = queue.Queue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._said.put(line.strip())

    def works(self, acts: int) -> None:
        """Wait for so many more acts."""
        for _ in range(acts):
            self.acts.append(self._said.get(timeout=60))

    def sleep(self) -> None:
        os.kill(self.process.pid, signal.SIGSTOP)

    def wake(self) -> None:
        os.kill(self.process.pid, signal.SIGCONT)

    def end(self) -> None:
        """Kill it and take what it still said; harmless a second time."""
        if self.process.poll() is None:
            self.wake()
        self.process.kill()
        self.process.wait()
        self._listener.join()
        assert self.process.stdout is not None
        self.process.stdout.close()
        while not self._said.empty():
            self.acts.append(self._said.get())

    def is_saving(self) -> bool:
        """Whether the stopped process holds the lock of a write transaction."""
        with closing(sqlcipher.connect(str(data_of(self.folder) / "otklik.db"), timeout=0)) as other:
            other.isolation_level = None
            other.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
            for name, value in CIPHER.items():
                other.execute(f"PRAGMA {name} = {value}")
            try:
                other.execute("BEGIN IMMEDIATE")
            except sqlcipher.OperationalError as error:
                return "locked" in str(error)
            other.execute("ROLLBACK")
        return False

    def sleep_in_a_save(self) -> None:
        """Stop it again and again until that is in the middle of a transaction."""
        for _ in range(_TRIES):
            self.sleep()
            if self.is_saving():
                return
            self.wake()
            time.sleep(0.003)
        pytest.fail("the laptop was never caught in a save")


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    prepare(tmp_path)
    made = Laptop(tmp_path)
    yield made
    made.end()


@pytest.mark.parametrize("slept_s", [9 * 3600, -2 * 3600], ids=["nine hours later", "set back in its sleep"])
def test_a_save_that_a_sleep_cuts_in_two_is_finished_after_it(laptop: Laptop, slept_s: int) -> None:
    """Two processes start and sign with real keys: some seconds."""
    laptop.works(4)
    for _ in range(2):
        laptop.sleep_in_a_save()
        (laptop.folder / "jump.txt").write_text(str(slept_s), encoding="ascii")
        laptop.wake()
        laptop.works(6)
    laptop.end()
    assert faults_of_database(data_of(laptop.folder) / "otklik.db", KEY) == []
    office = opened(laptop.folder)
    acts = [act for act in laptop.acts if act != "ready"]
    assert acts and [act for act in acts if not is_there(office, act)] == []
    assert verify_audit() is None
    numbers = [row[0] for row in office.store.execute("SELECT number FROM journal WHERE number NOTNULL")]
    assert len(numbers) == len(set(numbers)) > 1
    moments = [row[0] for row in office.store.execute("SELECT at_utc FROM fact ORDER BY rowid")]
    jumps = [(late - early) / 1000 for early, late in itertools.pairwise(moments)]
    assert max(jumps, key=abs) == pytest.approx(slept_s, abs=120), "the clock did jump between two facts"
    office.store.close()


def test_others_read_while_it_sleeps_and_what_it_had_not_saved_is_not_there(laptop: Laptop) -> None:
    laptop.works(4)
    laptop.sleep_in_a_save()
    assert faults_of_database(data_of(laptop.folder) / "otklik.db", KEY) == []
    laptop.end()
    office = opened(laptop.folder)
    assert [act for act in laptop.acts if act != "ready" and not is_there(office, act)] == []
    office.store.close()
