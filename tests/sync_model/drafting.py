"""One user action in the making, and its note in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.sync_model.journal import Act, Seen
from tests.sync_model.laptop import Laptop
from tests.sync_model.operations import CREATE, FACT, Op, Record, SetField, content_hash

if TYPE_CHECKING:
    from tests.sync_model.world import World


class Draft:
    """One user action in the making: operations that are committed together."""

    def __init__(self, world: World, laptop: Laptop) -> None:
        self.world = world
        self.laptop = laptop
        self.txn = world.new_id()
        self.acts: list[Act] = []

    def new(self, stream: int, sets: tuple[SetField, ...]) -> int:
        """Create a record; gives its id."""
        eid = self.world.new_id()
        self._add(
            Op(
                id=self.world.new_id(),
                txn=self.txn,
                dev=self.laptop.disk.dev,
                kind=CREATE,
                stream=stream,
                eid=eid,
                sets=sets,
                wall=self._wall(),
                bad=self._bad(),
            ),
            (),
            (),
        )
        return eid

    def on(self, record: Record, kind: int, *, seen: Seen = (), **body: Any) -> None:
        """Do something to a record that is on the screen."""
        op = Op(
            id=self.world.new_id(),
            txn=self.txn,
            dev=self.laptop.disk.dev,
            kind=kind,
            stream=record.stream,
            eid=record.eid,
            wall=self._wall(),
            bad=self._bad(),
            **body,
        )
        self._add(op, seen, record.ops)

    def fact(self, stream: int, eid: int, kind: int, content: int) -> None:
        """Note a fact about a record."""
        fact = (self.world.new_id(), kind, content)
        self._add(
            Op(
                id=self.world.new_id(),
                txn=self.txn,
                dev=self.laptop.disk.dev,
                kind=FACT,
                stream=stream,
                eid=eid,
                fact=fact,
                wall=self._wall(),
            ),
            (),
            (),
        )

    def _add(self, op: Op, seen: Seen, view_ops: tuple[int, ...]) -> None:
        self.acts.append(Act(op, self.laptop.who, seen, view_ops, self.laptop.who in self.world.thieves))

    def _wall(self) -> int:
        return self.world.now + self.laptop.clock_error

    def _bad(self) -> int:
        return int(self.world.rng.random() < self.world.swarm.bad)

    def done(self) -> bool:
        """Commit the action on the laptop's disk."""
        for act in self.acts:
            act.op.size = len(self.acts)
            act.op.h = content_hash(act.op)
        self.laptop.commit([act.op for act in self.acts])
        for act in self.acts:
            self.world.journal.write(act)
        return bool(self.acts)
