"""Compile the profiles that ship: ``resources/regulations/compiled/<code>.json``, where newer.

A start that reads TOML and checks references pays 25 ms for what never changes between two releases.
"""

from __future__ import annotations

from pathlib import Path

from domain.profile_compiled import compile_profile
from resources import resource_path
from services.regulations import COMPILED, shipped_profiles


def compile_all(folder: Path) -> list[Path]:
    """Write what is missing or older than its source; the files that were written."""
    (folder / COMPILED).mkdir(exist_ok=True)
    written = []
    for code in shipped_profiles():
        source, target = folder / f"{code}.toml", folder / COMPILED / f"{code}.json"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            target.write_bytes(compile_profile(source.read_bytes(), name=source.name))
            written.append(target)
    return written


if __name__ == "__main__":
    for path in compile_all(resource_path("regulations")):
        print(f"compiled {path.stem}")
