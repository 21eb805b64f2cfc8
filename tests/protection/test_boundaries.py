"""Killed at every boundary of registering, marking and signing: the act is there whole, or not at all."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from models.copying import faults_of_database
from services.audit import verify_audit
from services.office import Office
from tests.protection.boundary import ACTS, DRAFT, do, ready
from tests.protection.busy import data_of, opened
from tests.protection.kills import ROOT
from tests.protection.people import KEY

pytestmark = pytest.mark.slow
DONE_BY = {"registering": "registered", "marking": "mark_made", "signing": "signed"}


@dataclass
class Found:
    """What a killed act has left."""

    facts: int
    operations: int
    drafts: int
    numbers: list[str]


def run(folder: Path, act: str, fatal: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.protection.boundary", str(folder), act, str(fatal)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def found_in(office: Office, act: str) -> Found:
    def one(query: str, *values: str) -> int:
        return int(office.store.execute(query, values).fetchone()[0])

    return Found(
        one("SELECT count(*) FROM fact WHERE kind = ?", DONE_BY[act]),
        one("SELECT count(*) FROM outbox WHERE body LIKE ?", f'%"{DONE_BY[act]}"%'),
        one("SELECT count(*) FROM draft WHERE id = ?", DRAFT),
        [row[0] for row in office.store.execute("SELECT number FROM journal WHERE number NOTNULL")],
    )


@pytest.mark.parametrize("act", ACTS)
def test_an_act_killed_at_any_boundary_is_there_whole_or_not_at_all(tmp_path: Path, act: str) -> None:
    """A process for each boundary: the only honest way to die."""
    ready(tmp_path / "before", act)
    whole = tmp_path / "whole"
    shutil.copytree(tmp_path / "before", whole)
    boundaries = int(run(whole, act, 0).stdout)
    office = opened(whole)
    after = found_in(office, act)
    office.store.close()
    states = []
    for fatal in range(1, boundaries + 1):
        folder = tmp_path / str(fatal)
        shutil.copytree(tmp_path / "before", folder)
        assert run(folder, act, fatal).returncode != 0
        states.append(look(folder, act, after))
    assert states == sorted(states), "once there, it stays there"
    assert states[0] is False and states[-1] is True


def look(folder: Path, act: str, after: Found) -> bool:
    """Whether the act is there; what is half done, damaged or can't be done again fails."""
    assert faults_of_database(data_of(folder) / "otklik.db", KEY) == []
    office = opened(folder)
    try:
        found = found_in(office, act)
        there = found.facts == after.facts
        assert verify_audit() is None
        assert (found.operations == after.operations) is there
        if act == "registering":
            assert (found.drafts == 0) is there, "typed or registered, never neither and never both"
        if not there:
            do(office, folder, act)
        last = found_in(office, act)
        assert (last.facts, last.drafts) == (after.facts, after.drafts)
        assert len(set(last.numbers)) == len(last.numbers) == len(after.numbers)
        for (sha256,) in office.store.execute("SELECT sha256 FROM blob").fetchall():
            assert office.blobs.read(str(sha256))
    finally:
        office.store.close()
    return there
