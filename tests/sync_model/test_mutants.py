"""Rules are tested by taking them away; here the frequent ones, in ``make mutants`` all."""

from __future__ import annotations

import inspect

import pytest

from tests.sync_model.__main__ import main
from tests.sync_model.mutants import HUNTS, Catch, all_mutants, hunt
from tests.sync_model.rules import NAMES, Rules
from tests.sync_model.scenarios import SCENARIOS

FREQUENT = (
    "idempotency",
    "base_check",
    "fork_unknown_id",
    "fork_on_gap",
    "outbox_by_pull",
    "txn_atomic",
    "rejection_visible",
    "rejection_passes",
    "parked",
    "cursor_with_data",
    "whole_txn_pages",
    "scope",
    "stubs",
    "state_check",
    "deferred_replay",
    "withdraw_asks",
    "facts_immutable",
    "registry_keeps_both",
    "epoch_chain_check",
    "archive_until_backup",
    "watermark_epoch",
    "owed",
    "ack_mac",
    "signed_reply",
    "side_file",
    "machine_token",
    "year_monotone",
    "no_clock_refusal",
    "quarantine",
    "quarantine_keeps",
    "former_stream_drains",
    "courier_keeps",
    "blob_before_send",
    "blob_hash",
    "blob_reoffer",
    "blob_until_backup",
)
RARE = ("chain",)
"""Neither frequent nor short enough for a story: only the full hunt finds it."""


@pytest.mark.parametrize("mutant", FREQUENT)
def test_a_protocol_without_the_rule_fails(mutant: str) -> None:
    caught = hunt(mutant)
    assert isinstance(caught, Catch)
    assert caught.findings


def test_every_rule_is_hunted_somewhere() -> None:
    assert set(all_mutants()) == set(NAMES)
    assert set(NAMES) - set(FREQUENT) - set(SCENARIOS) == set(RARE)
    assert set(HUNTS) <= set(NAMES)


def test_all_rules_are_in_force_unless_one_is_taken_away() -> None:
    everything = Rules()
    assert all(getattr(everything, name) for name in NAMES)
    assert not everything.without("chain").chain


def test_every_rule_says_what_it_demands() -> None:
    lines = inspect.getsource(Rules).splitlines()
    after = {name: lines[lines.index(f"    {name}: bool = True") + 1].strip() for name in NAMES}
    assert [name for name, text in after.items() if not text.startswith('"""')] == []


def test_the_command_names_a_mutant_that_it_killed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--mutants", "--only", "base_check"]) == 0
    told = capsys.readouterr().out
    assert "base_check: killed in run" in told
    assert "1 of 1 mutants killed" in told
