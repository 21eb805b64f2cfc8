"""Data that ships with the program: where a file of it lies, from source and when frozen."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """The path of a shipped file, ``resource_path("calendars", "frozen.json")``.

    A frozen program unpacks its data below ``sys._MEIPASS``; from source it lies beside this file.
    """
    return _root().joinpath(*parts)


@cache
def _root() -> Path:
    unpacked = getattr(sys, "_MEIPASS", None)
    return Path(unpacked) / "resources" if unpacked else Path(__file__).resolve().parent
