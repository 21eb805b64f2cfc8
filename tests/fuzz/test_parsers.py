"""Broken files are read or refused in words: fresh ones, and all that ever made a parser stumble."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.__main__ import stumbled
from tests.fuzz.mutation import broken
from tests.fuzz.parsers import CORPUS, PARSERS

KEPT = sorted(path for path in CORPUS.glob("*/*") if path.is_file())


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_a_good_file_is_read_or_refused(name: str) -> None:
    for seed in PARSERS[name].seeds():
        assert stumbled(PARSERS[name], seed) is None


@pytest.mark.parametrize("name", sorted(PARSERS))
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 1 << 40))
def test_a_broken_file_is_read_or_refused_in_words(name: str, seed: int) -> None:
    chance = random.Random(seed)
    seeds = list(PARSERS[name].seeds())
    error = stumbled(PARSERS[name], broken(chance.choice(seeds), chance))
    assert error is None, f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.name[:8]}")
def test_what_once_made_a_parser_stumble_does_so_no_more(path: Path) -> None:
    assert stumbled(PARSERS[path.parent.name], path.read_bytes()) is None


def test_a_copy_is_broken_alike_for_the_same_chance() -> None:
    assert broken(b"abc" * 40, random.Random(5)) == broken(b"abc" * 40, random.Random(5)) != b"abc" * 40
