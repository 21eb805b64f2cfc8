"""What the tour did and saw, as a page that can be read beside its pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


class Transcript:
    """Collects headings, sentences, checks and pictures; written at the end.

    ``tell`` hears of each part and of a failure while the story is played.
    """

    def __init__(self, folder: Path, tell: Callable[[str], object] = lambda words: None) -> None:
        self.folder = folder
        self._tell = tell
        self._lines: list[str] = ["# The main job, played through the window", ""]
        self._pictures = 0
        self.held = 0
        self.failed: list[str] = []

    def heading(self, words: str) -> None:
        """A new part of the story."""
        self._lines += ["", f"## {words}", ""]
        self._tell(words)

    def say(self, words: str) -> None:
        """One sentence of the story."""
        self._lines += [words, ""]

    def check(self, words: str, holds: bool, seen: object = "") -> None:
        """Something that must be so; a failure is told at once and at the end."""
        mark = "x" if holds else " "
        told = f" ({seen})" if seen != "" else ""
        self._lines.append(f"- [{mark}] {words}{told}")
        self.held += holds
        if not holds:
            self.failed.append(f"{words}{told}")
            self._tell(f"did not hold: {words}{told}")

    def picture_path(self, name: str) -> Path:
        """Where the next picture goes; it is shown in the transcript."""
        self._pictures += 1
        path = self.folder / f"{self._pictures:02}-{name}.png"
        self._lines += ["", f"![{name}]({path.name})", ""]
        return path

    def file(self, path: Path, words: str) -> None:
        """A letter, a slip or an act that the tour left behind."""
        self._lines.append(f"- {words}: [{path.name}]({path.name})")

    def write(self) -> Path:
        """Write ``tour.md`` and return its path."""
        path = self.folder / "tour.md"
        verdict = "Everything held." if not self.failed else f"{len(self.failed)} check(s) failed."
        path.write_text("\n".join([*self._lines, "", verdict, ""]), encoding="utf-8")
        return path
