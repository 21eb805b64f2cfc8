"""Five thousand random histories, and the command that runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.sync_model.__main__ import main
from tests.sync_model.coverage import RARE, missing
from tests.sync_model.rules import Rules
from tests.sync_model.runner import run_many, run_range, run_seed

SEEDS = 5000
ONCE_FAILED = (
    176884,  # a withdrawal over tags that nobody had seen together
    285277,  # half an action waited for the other, which had come back signed
    322759,  # a backup was marked although a newer one held less
    *(370001, 390540, 602563, 664358),  # a rotten copy in the archive outlived the pull of a good one
    *(281430, 543254),  # half an action came back signed, half is in quarantine
    569829,  # half an action waits for a record that rotted away
    646343,  # a whole action was refused for one half; the other half came back signed
    780135,  # an attachment was marked as backed up while the server itself had lost it
)


@pytest.mark.slow
def test_five_thousand_histories_lose_nothing_and_meet_every_rare_state() -> None:
    tally = run_range(range(SEEDS))
    assert tally.failing == {}
    assert tally.unsteady == [], "a seed gave two different traces"
    assert missing(tally.cover) == []


@pytest.mark.parametrize("seed", ONCE_FAILED)
def test_a_history_that_once_lost_something_ends_well(seed: int) -> None:
    assert run_seed(seed, Rules(), {})[1] == []


def test_a_seed_tells_the_same_story_twice() -> None:
    first, second = (run_seed(41, Rules(), {})[0] for _ in range(2))
    assert first.fingerprint() == second.fingerprint()
    assert first.trace == second.trace


def test_other_seeds_tell_other_stories() -> None:
    prints = {run_seed(seed, Rules(), {})[0].fingerprint() for seed in range(20)}
    assert len(prints) == 20


def test_an_interrupted_run_is_taken_up_where_it_stopped(tmp_path: Path) -> None:
    notes = tmp_path / "progress.json"
    whole = list(run_many(0, 1100, jobs=1, resume=None))[-1][0]
    first = next(run_many(0, 1100, jobs=1, resume=notes))[0]
    resumed = list(run_many(0, 1100, jobs=1, resume=notes))[-1][0]
    assert first.seeds == 500
    assert (resumed.seeds, resumed.failing, resumed.cover) == (whole.seeds, whole.failing, whole.cover)


def test_the_pace_of_a_resumed_run_counts_only_its_own_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = tmp_path / "progress.json"
    noted = {"seeds": 10**12, "failing": {}, "cover": {}, "unsteady": []}
    notes.write_text(json.dumps({"next": 10**12, "tally": noted}), encoding="utf-8")
    main(["--seeds", str(10**12 + 1), "--resume", str(notes)])
    told = capsys.readouterr().out.splitlines()[0]
    assert told.startswith(f"{10**12 + 1} runs")
    assert int(told.split()[-2]) < 10**6


def test_a_seed_can_be_told_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seed", "3", "--trace"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("seed 3:")
    assert "sync by laptop" in told and "settle by laptop" in told


def test_a_failing_seed_says_which_invariant_was_violated(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seed", "3", "--without", "archive_until_backup"]) in (0, 1)
    assert main(["--seed", "1", "--without", "archive_until_backup"]) == 1
    assert "VIOLATED I1" in capsys.readouterr().out


def test_a_state_that_was_never_met_is_named() -> None:
    assert missing({}) == list(RARE)
    assert missing(dict.fromkeys(RARE, 1)) == []
