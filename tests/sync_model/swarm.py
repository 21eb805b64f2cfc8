"""What may go wrong in one run: each seed switches a random half of the faults off.

A run in which everything fails all the time rarely gets deep into any one recovery; runs
with few kinds of faults do ("swarm testing").
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.sync_model.network import Weather

PEOPLE = {
    "create": 5.0,
    "edit": 9.0,
    "edit two records": 2.5,
    "note a fact": 3.0,
    "write a letter": 2.5,
    "send a letter": 2.0,
    "move": 2.5,
    "resolve": 4.0,
    "withdraw": 1.2,
    "deal with a problem": 2.0,
    "edit reference data": 1.5,
}
"""Weights of what people do. They are always on."""

FAULTS = {
    "late request": 1.5,
    "image": 2.0,
    "restore laptop": 1.2,
    "clone": 0.7,
    "restore server": 1.3,
    "restore server silently": 0.8,
    "lose device": 0.4,
    "retire device": 0.5,
    "change rights": 1.0,
    "upgrade": 1.0,
    "set clock": 1.0,
    "bit rot": 0.7,
    "forge": 0.8,
    "rewrite a fact": 0.7,
    "snoop": 0.4,
    "join": 0.7,
    "rebuild": 0.5,
    "courier": 1.2,
    "release quarantine": 0.4,
}
"""Weights of what goes wrong. Each is off in half of the runs."""

UPKEEP = {"back up": 2.5, "verify": 2.0}

WEATHER = {
    "request_lost": 0.07,
    "answer_lost": 0.1,
    "doubled": 0.03,
    "kept_for_later": 0.03,
    "server_killed": 0.06,
    "wrong_server": 0.02,
    "chunk_damaged": 0.1,
}

SYNC_WEIGHT = 26.0


@dataclass(slots=True)
class Swarm:
    """The settings of one run."""

    steps: int
    laptops: int
    page: int
    bad: float
    """how often an operation is one that the server must refuse"""
    weights: dict[str, float] = field(default_factory=dict)
    weather: Weather = field(default_factory=Weather)


def swarm_of(rng: random.Random, focus: Mapping[str, float]) -> Swarm:
    """Draw the settings of a seed; ``focus`` forces some of them."""
    swarm = Swarm(rng.randrange(40, 90), rng.randrange(2, 5), rng.randrange(2, 7), rng.choice((0.0, 0.06)))
    swarm.weights = {"sync": SYNC_WEIGHT * rng.choice((0.4, 1.0)), **PEOPLE, **UPKEEP}
    for name, weight in FAULTS.items():
        if rng.random() < 0.5:
            swarm.weights[name] = weight * rng.choice((0.5, 1.0, 2.0))
    for name, chance in WEATHER.items():
        if rng.random() < 0.5:
            setattr(swarm.weather, name, chance)
    for name, value in focus.items():
        _force(swarm, name, value)
    return swarm


def _force(swarm: Swarm, name: str, value: float) -> None:
    if name in WEATHER:
        setattr(swarm.weather, name, value)
    elif name in ("steps", "laptops", "page"):
        setattr(swarm, name, int(value))
    elif name == "bad":
        swarm.bad = value
    elif name in {"sync", *PEOPLE, *FAULTS, *UPKEEP}:
        swarm.weights[name] = value
    else:
        raise KeyError(name)
