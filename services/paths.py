"""Where a profile of the program keeps its files on this machine.

One directory holds everything of one profile, so that a backup, a second profile or the
removal of the program is one directory to copy, to name or to delete.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from domain.errors import Fault

APPLICATION = "Otklik"
VARIABLE = "OTKLIK_DATA"
_MEMORY = "XDG_RUNTIME_DIR"
"""A private folder in memory (XDG Base Directory Specification)."""
KEYS = ("keys.json", "keys-copy.json")
"""The file of key slots and its copy (``services/protection/key_file.py``)."""
DEMONSTRATION = "demonstration"
"""Name of the demonstration's folder in the data directory."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The places of one profile below its data directory ``data``."""

    data: Path
    memory: Path | None = None
    """A folder of this person that is never on a disk, where the system has one."""

    @property
    def opened(self) -> Path:
        """Plain copies for other programs, wiped soon (``services/protection/opened_files.py``)."""
        if self.memory is None:
            return self.data / "opened"
        # Two data directories of one person must not wipe each other's copies.
        import hashlib

        mark = hashlib.sha256(str(self.data).encode("utf-8")).hexdigest()[:12]
        return self.memory / f"otklik-{mark}"

    @property
    def database(self) -> Path:
        """The encrypted database of the laptop."""
        return self.data / "otklik.db"

    @property
    def locked(self) -> bool:
        """Whether the data are locked by passwords."""
        return any((self.data / name).exists() for name in KEYS)

    @property
    def blobs(self) -> Path:
        """Photos, scans, letters and mails, each under its SHA-256."""
        return self.data / "blobs"

    @property
    def backups(self) -> Path:
        """Copies of the database, made before a migration and by hand."""
        return self.data / "backups"

    @property
    def drafts(self) -> Path:
        """What is being typed, before it is a record."""
        return self.data / "drafts"

    @property
    def logs(self) -> Path:
        """Rotating logs; they hold no personal data (``services/logs.py``)."""
        return self.data / "logs"

    @property
    def lock(self) -> Path:
        """The file that keeps a second program off the same data."""
        return self.data / "otklik.lock"

    @property
    def settings(self) -> Path:
        """Window settings of this machine: language, theme, widths."""
        return self.data / "settings.ini"

    def create(self) -> None:
        """Make the directories, readable by this user only where the system knows modes.

        Raises:
            Fault: ``data_directory_unusable``, naming the directory.
        """
        try:
            for directory in (self.data, self.blobs, self.backups, self.drafts, self.logs):
                directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise Fault("data_directory_unusable", where=str(self.data), errno=error.errno) from error


def find_paths(*, chosen: str | None = None, environment: Mapping[str, str]) -> Paths:
    """The profile's places: ``--data`` first, then ``OTKLIK_DATA``, then the system's own place."""
    named = chosen or environment.get(VARIABLE)
    memory = Path(there) if (there := environment.get(_MEMORY)) and Path(there).is_dir() else None
    if named:
        return Paths(Path(named).expanduser().absolute(), memory)
    import platformdirs

    return Paths(platformdirs.user_data_path(APPLICATION, appauthor=False), memory)
