"""A laptop killed in the middle of its work has lost nothing that it acknowledged, and shows nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.protection.busy import WORDS
from tests.protection.kills import readable, run


@pytest.mark.slow
def test_kills_lose_nothing_damage_nothing_and_leave_nothing_readable(tmp_path: Path) -> None:
    """Five of the many that ``make kill`` runs; each starts the program anew."""
    tally = run(tmp_path, kills=5, seed=7)
    assert tally.clean, tally
    assert tally.acts["registered"] > 0


def test_the_look_at_the_disk_sees_a_word_in_any_encoding(tmp_path: Path) -> None:
    for place, encoding in enumerate(("utf-8", "utf-16-le", "cp1251")):
        (tmp_path / f"{place}.bin").write_bytes(b"\x00\xff" + WORDS[0].encode(encoding))
    assert len(readable(tmp_path)) == 3
