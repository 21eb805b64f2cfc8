"""One mutant per rule: the protocol without it must fail, or the rule isn't tested.

Each is hunted with the settings under which its rule matters most, until a run fails. A rare
one needs thousands of runs; that's why hundreds of seeds prove nothing. The rarest is killed
by the story of its hole (``scenarios.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.sync_model.evidence import Finding
from tests.sync_model.rules import NAMES, Rules
from tests.sync_model.runner import run_seed
from tests.sync_model.scenarios import SCENARIOS

FREQUENT = 400
RARE = 30_000


@dataclass(frozen=True, slots=True)
class Hunt:
    """Where a mutant is looked for, and after how many runs it counts as survived."""

    focus: Mapping[str, float] = field(default_factory=dict)
    seeds: int = FREQUENT


@dataclass(frozen=True, slots=True)
class Catch:
    """What killed a mutant: the random run of a seed, or (no runs) its own story."""

    mutant: str
    runs: int
    seed: int
    findings: list[Finding]


RESTORES = {"restore server": 3.0, "back up": 3.0, "verify": 3.0}
SILENT = {"restore server silently": 3.0, "back up": 3.0, "verify": 3.0}
OLD_DISKS = {"image": 4.0, "restore laptop": 4.0}
UNIQUE = {"clone": 0.0, "restore server silently": 0.0}
"""No faults that excuse a number given twice."""

HUNTS: dict[str, Hunt] = {
    "passed_settles": Hunt({"rebuild": 3.0, "courier": 3.0, "back up": 5.0, "verify": 5.0}),
    "refused_whole": Hunt({"change rights": 4.0, "edit two records": 9.0, **SILENT}, RARE),
    "stored_until_known": Hunt({"courier": 9.0, "lose device": 0.0, **RESTORES, **SILENT, **OLD_DISKS}, RARE),
    "signed_reply": Hunt({"wrong_server": 0.3}),
    "deferred_replay": Hunt({"upgrade": 4.0, "bit rot": 0.0}),
    "deferred_order": Hunt({"upgrade": 4.0, "bit rot": 0.0}),
    "placement": Hunt({"move": 15.0, "page": 9.0, "restore server": 3.0, "back up": 3.0, "bit rot": 0.0}),
    "content_hash": Hunt({"bit rot": 4.0}),
    "chain_covers_outcome": Hunt({"upgrade": 6.0, "edit": 15.0, "bit rot": 0.0, "bad": 0.2, **SILENT}, RARE),
    "chain": Hunt(SILENT, RARE),
    "watermark_epoch": Hunt({**RESTORES, **OLD_DISKS, "restore server silently": 0.0}, RARE),
    "watermark_chain": Hunt({**SILENT, **OLD_DISKS}, RARE),
    "whole_before_judged": Hunt({"edit two records": 15.0, "upgrade": 4.0, "bad": 0.2, **RESTORES}, RARE),
    "refusal_unsigned": Hunt({"forge": 6.0, "bad": 0.3, **RESTORES}),
    "snapshot_verified": Hunt({"join": 4.0, "rebuild": 4.0, **RESTORES, **OLD_DISKS}, RARE),
    "side_file": Hunt({"create": 15.0, **OLD_DISKS, **UNIQUE}),
    "series_jump": Hunt({"create": 15.0, "join": 5.0, **RESTORES, **UNIQUE}, RARE),
    "registry_keeps_both": Hunt({"create": 15.0, "clone": 5.0, "image": 4.0}),
    "rebuild_doubts": Hunt({"rebuild": 4.0, **SILENT}, RARE),
    "machine_token": Hunt({"create": 15.0, "clone": 4.0, "image": 4.0}),
    "year_monotone": Hunt({"create": 15.0, "set clock": 9.0, **UNIQUE}),
    "former_stream_drains": Hunt({"change rights": 6.0}),
    "former_stream_offers": Hunt({"change rights": 6.0, **SILENT}, RARE),
    "courier_by_id": Hunt({"courier": 6.0, **OLD_DISKS}),
    "bundle_until_backup": Hunt({"courier": 6.0, **OLD_DISKS, **RESTORES}, RARE),
    "blob_before_send": Hunt({"write a letter": 9.0, "send a letter": 9.0}),
}


def hunt(mutant: str, seeds: int = 0) -> Catch | None:
    """Run the mutant until a run fails, at last in its own story; None when it survived."""
    settings = HUNTS.get(mutant, Hunt())
    rules = Rules().without(mutant)
    for run in range(seeds or settings.seeds):
        _, findings = run_seed(run, rules, settings.focus)
        if findings:
            return Catch(mutant, run + 1, run, findings)
    findings = SCENARIOS[mutant](rules).findings() if mutant in SCENARIOS else []
    return Catch(mutant, 0, -1, findings) if findings else None


def all_mutants() -> tuple[str, ...]:
    """Every rule gives one."""
    return NAMES
