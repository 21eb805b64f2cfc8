"""Where the files that ship with the program lie, from source and inside a frozen folder."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "resources"


def resource(*parts: str) -> Path:
    """Path of a shipped file, ``resource("icons", "inbox.svg")``; existence isn't checked."""
    return ROOT.joinpath(*parts)
