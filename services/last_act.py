"""What a person did last at this desk, step by step, so that it can be taken back by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """One written thing: ``kind`` is put, set or fact; ``name`` is the kind of the fact."""

    kind: str
    entity: str
    eid: str
    name: str = ""
    fact_id: str = ""
    before: Mapping[str, object] = field(default_factory=dict)
    after: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DoneAct:
    """One committed act with everything it wrote, in order."""

    action: str
    steps: tuple[Step, ...] = ()


@dataclass(slots=True)
class LastAct:
    """Remembers the last committed act of one desk; nothing of it is stored."""

    done: DoneAct | None = None
