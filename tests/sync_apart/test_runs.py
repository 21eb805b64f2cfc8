"""Five runs of real processes with kills on both sides: nothing lost, nothing doubled."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.server.conftest import new_postgres_database
from tests.sync_apart.run import Run


@pytest.mark.slow
@pytest.mark.peer()
@pytest.mark.parametrize("seed", range(5))
def test_killed_processes_lose_nothing(tmp_path: Path, postgres: Any, seed: int) -> None:
    run = Run(tmp_path, new_postgres_database(postgres, f"apart-{seed}"), seed)
    assert run.play() == []
    assert sum(run.kills.values()) > 0
