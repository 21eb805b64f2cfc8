"""What an act changed, so that each open screen can decide whether to refresh."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """Entities touched by one committed act: ``{entity name: {identifiers}}``."""

    touched: dict[str, frozenset[str]] = field(default_factory=dict)

    def touches(self, *entities: str) -> bool:
        """Whether any of the named entities changed."""
        return any(name in self.touched for name in entities)

    def together(self, later: Changes) -> Changes:
        """What both touched."""
        none: frozenset[str] = frozenset()
        names = self.touched.keys() | later.touched.keys()
        return Changes({name: self.touched.get(name, none) | later.touched.get(name, none) for name in names})
