"""What changed between two versions of a letter, paragraph by paragraph, for the director's folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from letters.text import BODY, folded, plain_text

_ALIKE = 0.5
"""From this share of equal words on, a paragraph counts as reworded, not as another one."""


class Change(StrEnum):
    """What happened to a paragraph or a piece of one."""

    SAME = "same"
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph of the new version, or one that is gone; ``before`` is the old wording."""

    kind: Change
    text: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that stayed, came or went."""

    kind: Change
    text: str


def compare_paragraphs(before: Sequence[str], after: Sequence[str]) -> tuple[ParagraphChange, ...]:
    """The new paragraphs in their order, the removed ones where they stood; spaces do not count."""
    old, new = [folded(text) for text in before], [folded(text) for text in after]
    changes: list[ParagraphChange] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            changes += (ParagraphChange(Change.SAME, text, text) for text in after[j1:j2])
        else:
            changes += _replaced(before[i1:i2], after[j1:j2])
    return tuple(changes)


def _replaced(before: Sequence[str], after: Sequence[str]) -> Iterator[ParagraphChange]:
    """Each old paragraph beside the first new one that reads like it; both keep their order."""
    here = 0
    for old in before:
        found = next((place for place in range(here, len(after)) if _alike(old, after[place])), None)
        if found is None:
            yield ParagraphChange(Change.REMOVED, "", old)
            continue
        yield from (ParagraphChange(Change.ADDED, new) for new in after[here:found])
        yield ParagraphChange(Change.CHANGED, after[found], old)
        here = found + 1
    yield from (ParagraphChange(Change.ADDED, new) for new in after[here:])


def _alike(old: str, new: str) -> bool:
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).ratio() >= _ALIKE


def compare_words(before: str, after: str) -> tuple[Piece, ...]:
    """A reworded paragraph in pieces: what stayed, what went, what came."""
    old, new = before.split(), after.split()
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Change.SAME, " ".join(new[j1:j2])))
            continue
        if i2 > i1:
            pieces.append(Piece(Change.REMOVED, " ".join(old[i1:i2])))
        if j2 > j1:
            pieces.append(Piece(Change.ADDED, " ".join(new[j1:j2])))
    return tuple(pieces)


def compare_letters(before: bytes, after: bytes) -> tuple[ParagraphChange, ...]:
    """What changed in the body of a letter between two versions of its DOCX."""
    return compare_paragraphs(_body(before), _body(after))


def _body(docx: bytes) -> list[str]:
    return [p.text for p in plain_text(docx) if p.story == BODY and p.text.strip()]
