"""What the oracle looks at: the journal, the disks that still exist, the server's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.sync_model.journal import SERVER
from tests.sync_model.operations import FIELDS_PER_OP, WITHDRAW, Record
from tests.sync_model.server import CLOSED

if TYPE_CHECKING:
    from tests.sync_model.world import World

Finding = tuple[str, str]
"""invariant, what is wrong"""


class Evidence:
    """A settled world, indexed for the questions of the oracle."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.journal = world.journal
        self.disk = world.server.disk
        self.living = [laptop for laptop in world.laptops if laptop.who not in world.thieves]
        self.survivors = self.journal.survivors([SERVER, *(laptop.who for laptop in self.living)])
        self.effective = {op for record in self.disk.records.values() for op in record.ops}
        self.done = [act for op_id, act in self.journal.acts.items() if op_id in self.effective]
        self.replaced = self._replaced()

    def _replaced(self) -> set[tuple[int, int, object]]:
        """Record, field and value that the author of an operation in effect had on the screen."""
        written = self.journal.rotted
        return {
            (act.op.eid, name, value)
            for act in self.done
            if act.op.kind != WITHDRAW
            for name, shown in act.seen
            for value in (shown, written.get(shown, shown))
        }

    def is_problem(self, op_id: int) -> bool:
        """Whether some laptop shows the operation as a problem."""
        return any(op_id in laptop.disk.problems for laptop in self.living)

    def is_stored(self, op_id: int) -> bool:
        """Whether it waits at the server until it can be judged."""
        return any(op.id == op_id for stored in self.disk.stored for op in stored.ops)

    def waits(self, op_id: int) -> bool:
        """Whether the server keeps it for a person or until it can be judged."""
        return self.is_stored(op_id) or op_id in self.disk.quarantine

    def is_visible(self, op_id: int) -> bool:
        """Whether a person can find an operation that isn't in effect.

        On every laptop on which it was written, if that laptop still works and remembers it;
        else wherever there's a copy.
        """
        act = self.journal.acts[op_id]
        authors = [
            laptop
            for laptop in self.living
            if laptop.who == act.who
            and laptop.who in self.survivors[op_id]
            and act.op.dev in self.world.device_of(laptop).lineage
            and self.world.device_of(laptop).status != CLOSED
        ]
        if authors and not self.waits(op_id):
            return all(op_id in laptop.disk.problems for laptop in authors)
        return op_id in self.disk.rejected or self.waits(op_id) or self.is_problem(op_id)


def same(own: Record, theirs: Record) -> bool:
    """Whether two sides hold the same record."""
    return (
        (own.stream, own.moves, own.placed_by) == (theirs.stream, theirs.moves, theirs.placed_by)
        and own.fields == theirs.fields
        and own.facts == theirs.facts
        and own.conflicts == theirs.conflicts
    )


def named(record: Record, name: int, value: int) -> bool:
    """Whether a conflict, open or closed, names this value of the field."""
    return any(key % FIELDS_PER_OP == name and kept == value for key, (kept, _) in record.conflicts.items())
