"""How two edits of one field meet when neither author saw the other's (``docs/sync.md``).

Pure functions of the common base, the server's value and the incoming one. ``None`` as a
result means: no rule may decide, a person is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from domain.entities import Policy
from domain.operations import canonical, text_hash

PARAGRAPHS_MOST = 1000
"""Longer texts are not compared: matching repeated lines takes quadratic time."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The value that holds both edits."""

    value: object


def join(policy: Policy, base: object, ours: object, theirs: object) -> Joined | None:
    """The joined value of a field, or None when a person must choose.

    ``ours`` is the server's value, ``theirs`` the incoming one.
    """
    if policy is Policy.LAST:
        return Joined(theirs)
    if policy is Policy.UNION:
        return _joined_lists(base, ours, theirs)
    if policy is Policy.TEXT3:
        return _joined_texts(base, ours, theirs)
    return None


def merged_writer(op_id: str, value: object) -> str:
    """The writer of a value that is nobody's own: it names the operation *and* what came of it.

    After a restore the same operation may be merged with something else; a base that named the
    operation alone would then claim to have seen what nobody saw.
    """
    return f"{op_id}~{text_hash(canonical(value))[:12]}"


def union(base: list[object], ours: list[object], theirs: list[object]) -> list[object]:
    """Both sides' additions, without what either took out; the server's order first."""
    before, kept, offered = _keys(base), _keys(ours), _keys(theirs)
    left = [value for key, value in kept.items() if key not in before or key in offered]
    added = [value for key, value in offered.items() if key not in before and key not in kept]
    return left + added


def text3(base: str, ours: str, theirs: str) -> str | None:
    """A three-way merge by paragraph; None when both changed the same paragraph differently."""
    sides = [_paragraphs(text) for text in (base, ours, theirs)]
    if max(len(side) for side in sides) > PARAGRAPHS_MOST:
        return None
    merged: list[str] = []
    for old, left, right in _chunks(*sides):
        if right in (left, old):
            merged += left
        elif left == old:
            merged += right
        else:
            return None
    return "\n".join(merged)


def _joined_lists(base: object, ours: object, theirs: object) -> Joined | None:
    sides = [[] if side is None else side for side in (base, ours, theirs)]
    lists = [side for side in sides if isinstance(side, list)]
    return Joined(union(*lists)) if len(lists) == len(sides) else None


def _joined_texts(base: object, ours: object, theirs: object) -> Joined | None:
    sides = ["" if side is None else side for side in (base, ours, theirs)]
    texts = [side for side in sides if isinstance(side, str)]
    merged = text3(*texts) if len(texts) == len(sides) else None
    return None if merged is None else Joined(merged)


def _keys(values: list[object]) -> dict[str, object]:
    return {canonical(value): value for value in values}


def _paragraphs(text: str) -> list[str]:
    return text.split("\n") if text else []


Chunk = tuple[list[str], list[str], list[str]]


def _chunks(base: list[str], ours: list[str], theirs: list[str]) -> Iterator[Chunk]:
    """The three texts cut at every paragraph that all of them kept, in order."""
    start = (0, 0, 0)
    for point in [*_kept_by_all(base, ours, theirs), (len(base), len(ours), len(theirs))]:
        yield base[start[0] : point[0]], ours[start[1] : point[1]], theirs[start[2] : point[2]]
        if point[0] < len(base):
            kept = [base[point[0]]]
            yield kept, kept, kept
        start = (point[0] + 1, point[1] + 1, point[2] + 1)


def _kept_by_all(base: list[str], ours: list[str], theirs: list[str]) -> Iterator[tuple[int, int, int]]:
    left, right = _kept(base, ours), _kept(base, theirs)
    for index in sorted(left.keys() & right.keys()):
        yield index, left[index], right[index]


def _kept(base: list[str], side: list[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, base, side, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}
