"""What a form has shown of a record, so that what others change meanwhile is offered and never overwritten.

A field that nobody touched follows the record. One that was edited, or that has the cursor,
keeps what stands in it. What is saved names, field by field, the operation that its author
had seen, so that the server opens a conflict where both changed the same field.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Stored:
    """Fields of a record as they are stored now, and the operation that wrote each."""

    values: Values
    writers: Mapping[str, str] = field(default_factory=dict)

    def only(self, *names: str) -> Stored:
        """These fields alone, as far as there are any."""
        kept = {name: self.values[name] for name in names if name in self.values}
        return Stored(kept, {name: self.writers.get(name, "") for name in kept})


@dataclass(frozen=True, slots=True)
class News:
    """What others changed: ``quiet`` goes into its field at once, ``offered`` waits for the person."""

    quiet: dict[str, Any]
    offered: dict[str, Any]


class Shown:
    """One form's memory of the record that it was filled from."""

    def __init__(self, stored: Stored) -> None:
        self._values = dict(stored.values)
        self._writers = dict(stored.writers)

    @property
    def values(self) -> Values:
        """What the form shows of the record."""
        return self._values

    @property
    def seen(self) -> dict[str, str]:
        """Per field the operation whose value was shown."""
        return dict(self._writers)

    def edited(self, typed: Values) -> dict[str, Any]:
        """Fields that hold something else than was shown; only these are the person's own."""
        return {name: typed[name] for name, value in self._values.items() if not same(typed[name], value)}

    def news(self, stored: Stored, typed: Values, *, busy: str = "") -> News:
        """What is stored otherwise than it was shown and typed; ``busy`` is the field with the cursor."""
        edited = self.edited(typed)
        changed = {
            name: value
            for name, value in stored.values.items()
            if not (same(value, self._values[name]) or same(value, typed[name]))
        }
        held = {name for name in changed if name in edited or name == busy}
        return News(
            {name: value for name, value in changed.items() if name not in held},
            {name: value for name, value in changed.items() if name in held},
        )

    def take(self, stored: Stored, names: Iterable[str]) -> None:
        """These fields show what is stored now."""
        for name in names:
            self._values[name] = stored.values[name]
            self._writers[name] = stored.writers.get(name, "")


def same(one: Any, other: Any) -> bool:
    """Whether two values mean the same to a person: nothing is nothing, however it is written."""
    return (one or None) == (other or None)
