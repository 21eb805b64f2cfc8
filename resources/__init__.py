"""Data that ships with the program: where a file of it lies, from source and when frozen."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """The path of a shipped file, ``resource_path("calendars", "frozen.json")``.

    A frozen program unpacks its data below ``sys._MEIPASS``; from source it lies beside this file.
    """
    unpacked = getattr(sys, "_MEIPASS", None)
    root = Path(unpacked) / "resources" if unpacked else Path(__file__).resolve().parent
    return root.joinpath(*parts)
