"""What a signer has read and marked in the folder: by version, so that a new version is unread again.

Marks belong to one person at this workstation and survive a crash; they are no facts, nobody else
needs them. A letter nobody opened can't be marked together with others.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from services.desk import Desk
from services.settings import Settings

_KEY = "folder_marks"
Versions = Mapping[str, int]
"""The letters that lie in the folder, each with its newest version."""


@dataclass(frozen=True, slots=True)
class FolderMarks:
    """Versions that were read, and versions that are to be signed, by letter."""

    read: Mapping[str, int]
    marked: Mapping[str, int]

    def has_read(self, letter_id: str, version: int) -> bool:
        """Whether this very version was opened."""
        return self.read.get(letter_id) == version

    def is_marked(self, letter_id: str, version: int) -> bool:
        """Whether this very version is to be signed."""
        return self.marked.get(letter_id) == version

    def with_read(self, letter_id: str, version: int) -> FolderMarks:
        """The version was opened."""
        return replace(self, read={**self.read, letter_id: version})

    def with_mark(self, letter_id: str, version: int) -> FolderMarks:
        """The version is to be signed; only what was read can be."""
        if not self.has_read(letter_id, version):
            return self
        return replace(self, marked={**self.marked, letter_id: version})

    def without_mark(self, letter_id: str) -> FolderMarks:
        """The letter is not to be signed now."""
        return replace(self, marked={key: value for key, value in self.marked.items() if key != letter_id})

    def with_all_read(self, lying: Versions, *, besides: Iterable[str] = ()) -> FolderMarks:
        """Every version that was read is to be signed, except the letters put off."""
        skipped = frozenset(besides)
        read = {key: version for key, version in lying.items() if self.has_read(key, version)}
        return replace(self, marked={key: version for key, version in read.items() if key not in skipped})

    def only(self, lying: Versions) -> FolderMarks:
        """Without letters that left the folder and versions that were replaced."""
        return FolderMarks(
            {key: version for key, version in self.read.items() if lying.get(key) == version},
            {key: version for key, version in self.marked.items() if lying.get(key) == version},
        )


NO_MARKS = FolderMarks({}, {})


def folder_marks(desk: Desk) -> FolderMarks:
    """The marks of the person at this desk."""
    kept: Any = Settings(desk.store, desk.person.id).get(_KEY)
    return FolderMarks(kept["read"], kept["marked"]) if kept else NO_MARKS


def keep_marks(desk: Desk, marks: FolderMarks) -> None:
    """Remember the marks on the disk."""
    kept = {"read": dict(marks.read), "marked": dict(marks.marked)}
    Settings(desk.store, desk.person.id).put(_KEY, kept)
