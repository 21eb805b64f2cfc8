"""One program per data directory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from domain.errors import Fault
from services.instance import InstanceLock

HOLD = """
import sys
from pathlib import Path
from services.instance import InstanceLock
with InstanceLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_holder_is_refused_and_told_the_process(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path / "lock"), InstanceLock(tmp_path / "lock")
    with first:
        with pytest.raises(Fault) as raised:
            second.acquire()
        assert raised.value.code == "instance_already_running"
        assert raised.value.facts["process"] == os.getpid()
    assert not second.held


def test_a_released_directory_can_be_taken_again(tmp_path: Path) -> None:
    with InstanceLock(tmp_path / "lock") as first:
        assert first.held
    with InstanceLock(tmp_path / "lock") as second:
        assert second.held and not first.held


def test_taking_twice_and_giving_back_twice_is_harmless(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "lock")
    lock.acquire()
    lock.acquire()
    lock.release()
    lock.release()
    assert not lock.held


def test_a_missing_directory_is_a_fault_and_not_a_crash(tmp_path: Path) -> None:
    with pytest.raises(Fault) as raised:
        InstanceLock(tmp_path / "missing" / "lock").acquire()
    assert raised.value.code == "data_directory_unusable"


def test_a_killed_process_leaves_no_lock_behind(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == "held\n"
        with pytest.raises(Fault) as raised:
            InstanceLock(path).acquire()
        assert raised.value.facts["process"] == holder.pid
        holder.kill()
    with InstanceLock(path) as lock:
        assert lock.held
