"""The guide's text: which language is shipped, its chapters, and where each begins."""

from __future__ import annotations

from dataclasses import dataclass

from resources import resource_path

_SHIPPED = {"ru": "ru", "kk": "ru", "hu": "en", "en": "en"}
"""The guide is written in two languages; readers of the others get the nearer one."""

_CHAPTER = "## "


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide in one language: Markdown, and the headings of its chapters in order."""

    language: str
    text: str
    chapters: tuple[str, ...]


def read_guide(language: str) -> Guide:
    """The guide for readers of an interface language; KeyError for a language we do not have."""
    shipped = _SHIPPED[language]
    text = resource_path("guide", f"{shipped}.md").read_text(encoding="utf-8")
    headings = [line.removeprefix(_CHAPTER) for line in text.splitlines() if line.startswith(_CHAPTER)]
    return Guide(shipped, text, tuple(headings))
