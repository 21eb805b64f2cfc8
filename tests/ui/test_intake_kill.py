"""The program is killed in the middle of typing: what was on the disk comes back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from services.intake_entry import begun_entries, entry_of, interrupted
from services.office import open_office
from services.paths import Paths
from tests.factory import clock_at
from tests.ui.intake_typist import FIRST

ROOT = Path(__file__).resolve().parents[2]


def test_a_killed_program_has_kept_what_was_typed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.ui.intake_typist", str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as typist:
        assert typist.stdout is not None and typist.stderr is not None
        said = typist.stdout.readline()
        typist.kill()
        typist.wait(30)
        assert said.strip() == "on disk", typist.stderr.read()
    desk = open_office(Paths(tmp_path), clock=clock_at(), key=b"k" * 32).sit_down("e-kovaleva")
    (draft,) = begun_entries(desk)
    assert interrupted(draft)
    assert entry_of(draft.content).form.text.startswith(FIRST)
    desk.store.close()
