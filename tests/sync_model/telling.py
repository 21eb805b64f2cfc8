"""One run told line by line: what people did, what the server logged, what broke."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.sync_model.journal import Act
from tests.sync_model.operations import KIND_NAMES, ROLE_NAMES, Entry
from tests.sync_model.oracle import check
from tests.sync_model.rules import Rules
from tests.sync_model.world import World


def tell(seed: int, rules: Rules, focus: Mapping[str, float]) -> Iterator[str]:
    """The run of a seed, a line per event, and its violations at the end."""
    world = World(seed, rules, focus)
    yield f"seed {seed}: {world.swarm.steps} steps, {world.swarm.laptops} laptops, page {world.swarm.page}"
    yield f"weather {world.swarm.weather}"
    for _ in range(world.swarm.steps):
        yield from _told(world, world.step)
    yield from _told(world, world.settle)
    for invariant, text in check(world):
        yield f"VIOLATED {invariant}: {text}"


def _told(world: World, act: object) -> Iterator[str]:
    acts = len(world.journal.acts)
    lines = {stream: list(log) for stream, log in world.server.disk.log.items()}
    epoch, events, disk = world.server.disk.epoch, len(world.trace), world.server.disk
    assert callable(act)
    act()
    for now, name, who, done in world.trace[events:]:
        yield f"{now:4} {name}{'' if who < 0 else f' by laptop {who}'}{'' if done else ' (nothing)'}"
    for written in list(world.journal.acts.values())[acts:]:
        yield f"       {_act(written)}"
    if world.server.disk is not disk or world.server.disk.epoch != epoch:
        heads = {stream: len(log) for stream, log in world.server.disk.log.items()}
        yield f"       server put back: epoch {epoch} -> {world.server.disk.epoch}, heads {heads}"
        return
    for stream, log in world.server.disk.log.items():
        for seq in range(len(lines[stream]), len(log)):
            yield f"       {_entry(stream, seq + 1, log[seq])}"


def _act(act: Act) -> str:
    op = act.op
    said = f"sets {op.sets}" if op.sets else f"fact {op.fact}" if op.fact[0] else f"to {op.to}"
    return (
        f"op {op.id} txn {op.txn} {KIND_NAMES[op.kind]} record {op.eid} in {op.stream}: {said}"
        f"{' closes ' + str(op.closes) if op.closes else ''}{' bad' if op.bad else ''} seen {act.seen}"
    )


def _entry(stream: int, seq: int, entry: Entry) -> str:
    return (
        f"log {stream}:{seq} {ROLE_NAMES[entry.role]} op {entry.op.id} {KIND_NAMES[entry.op.kind]}"
        f" outcome {entry.outcome} place {entry.place}"
    )
