"""The checker: reads the server's tables, the laptops' tables and the harness's journal; nothing else.

I1 nothing lost · I2 applied once · I3 equal · I4 nothing overwritten unseen · I5 facts the same ·
I6 a number is one registration · I7 cursor and data move together · I8 whole acts ·
I9 problems stay · I10 nothing foreign · I11 attachments arrive · I12 all quiet.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Protocol

from domain.entities import ENTITIES, Policy
from domain.operations import CHAIN_START
from models.rows import records_of_stream
from models.schema import RECORDS
from tests.sync_together.journal import SERVER
from tests.sync_together.laptop import Laptop

if TYPE_CHECKING:
    from tests.sync_together.world import World

Finding = tuple[str, str]


class Reader(Protocol):
    """The server's tables, read by plain SQL."""

    def all(self, sql: str, *parameters: object) -> list[Any]:
        """All rows of a query."""
        ...


_REFUSED = ("rejected", "parked")


def check(world: World) -> list[Finding]:
    """Everything that is wrong in a settled world."""
    log = [_entry(row) for row in world.centre.all(_LOG)]
    living = [laptop for laptop in world.laptops if not laptop.lost]
    found = [*_chain_and_sums(world), *_once(log), *_overwritten(world, log), *_numbers(world, log)]
    for laptop in living:
        laptop.disk.bind()
        found += [*_quiet(laptop), *_same_state(world, laptop), *_foreign(world, laptop)]
        found += [*_at_the_head(world, laptop), *cursor_without_data(world.centre, laptop)]
    found += [*_nothing_lost(world, log, living), *_whole_acts(world, log, living)]
    found += [*_problems_stay(world, living), *_attachments(world, log, living)]
    return [*world.seen_on_the_way, *found]


_LOG = (
    "SELECT stream, seq, op_id, txn, kind, entity, eid, outcome, body, detail, moved FROM oplog"
    " ORDER BY stream, seq"
)
Logged = dict[str, Any]


def _entry(row: Any) -> Logged:
    names = "stream seq op txn kind entity eid outcome body detail moved".split()
    entry: Logged = dict(zip(names, row, strict=True))
    entry["body"] = json.loads(entry["body"])
    entry["detail"] = json.loads(entry["detail"]) if entry["detail"] else {}
    return entry


def _chain_and_sums(world: World) -> Iterator[Finding]:
    from domain.errors import BadInput
    from server.backup import check_store

    with world.centre.database.read() as tx:
        try:
            check_store(tx)
        except BadInput as error:
            yield "I3", f"the server's own sums: {error.facts}"


def _once(log: list[Logged]) -> Iterator[Finding]:
    seen: set[str] = set()
    for entry in log:
        if not entry["moved"]:
            if entry["op"] in seen:
                yield "I2", f"operation {entry['op']} is twice in the log"
            seen.add(entry["op"])


def _overwritten(world: World, log: list[Logged]) -> Iterator[Finding]:
    """Replays the log: who replaced a value must have had it on the screen."""
    values: dict[tuple[str, str, str], Any] = {}
    for entry in sorted(log, key=lambda one: world.order.get(one["op"], 0)):
        if entry["moved"] or entry["outcome"] in _REFUSED or entry["kind"] not in ("put", "set", "resolve"):
            continue
        act = world.journal.acts.get(entry["op"])
        contested = {notice.get("field") for notice in entry["detail"].get("conflicts", ())}
        for name, value in _said(entry["body"]).items():
            if name in contested:
                continue
            key = (entry["entity"], entry["eid"], name)
            merged = entry["detail"].get("merged", {}).get(name)
            before = values.get(key)
            values[key] = merged["v"] if merged else value
            asks = ENTITIES[entry["entity"]].fields.get(name) is Policy.ASK
            unseen = act is not None and act.seen and act.seen.get(name) != before
            if asks and unseen and before not in (None, value):
                yield "I4", f"{entry['op']} overwrote {name} of {entry['eid']} unseen"


def _said(op: dict[str, Any]) -> dict[str, Any]:
    if op["kind"] == "put":
        return dict(op["values"])
    return {name: one["v"] for name, one in op["set"].items()}


def _numbers(world: World, log: list[Logged]) -> Iterator[Finding]:
    for number, appeals in world.journal.numbers.items():
        if len(set(appeals)) > 1:
            rows = world.centre.all("SELECT state FROM conflict WHERE kind = 'number' AND number = ?", number)
            effective = {
                entry["eid"] for entry in log if entry["eid"] in appeals and entry["outcome"] not in _REFUSED
            }
            if len(effective) > 1 and not rows:
                yield "I6", f"number {number} is given twice and nobody is told"


def _quiet(laptop: Laptop) -> Iterator[Finding]:
    left = laptop.disk.execute("SELECT count(*) FROM outbox").fetchone()[0]
    if left:
        yield "I12", f"{laptop.name} keeps {left} operations"
    waiting = laptop.disk.execute("SELECT count(*) FROM shadow WHERE fields != '{}'").fetchone()[0]
    if waiting:
        yield "I12", f"{laptop.name} keeps {waiting} shadows"


def _at_the_head(world: World, laptop: Laptop) -> Iterator[Finding]:
    """In quiet each cursor stands at the head of the one history there is."""
    rows = world.centre.all("SELECT stream, head, chain FROM stream_head")
    heads = {stream: (head, chain) for stream, head, chain in rows}
    here = laptop.disk.execute("SELECT stream, seq, chain FROM cursor").fetchall()
    cursors = {str(stream): (seq, chain or CHAIN_START) for stream, seq, chain in here}
    for stream in sorted(world.granted(laptop) & heads.keys()):
        if cursors.get(stream) != heads[stream]:
            yield "I7", f"{laptop.name} stands at {cursors.get(stream)} of {stream}, not at {heads[stream]}"


def cursor_without_data(centre: Reader, laptop: Laptop) -> Iterator[Finding]:
    """At any time: what a cursor has passed is here. Facts tell it, since they never change.

    A cursor of another history says nothing yet; a record that was ever moved may have left with its facts.
    """
    for stream, seq, chain in laptop.disk.execute("SELECT stream, seq, chain FROM cursor").fetchall():
        at = centre.all("SELECT chain FROM oplog WHERE stream = ? AND seq = ?", stream, seq)
        if not at or at[0][0] != chain:
            continue
        passed = centre.all(_PASSED, stream, seq)
        marks = ", ".join("?" * len(passed))
        query = f"SELECT id FROM fact WHERE id IN ({marks})"
        here = {row[0] for row in laptop.disk.execute(query, tuple(row[0] for row in passed)).fetchall()}
        for (op,) in passed:
            if op not in here:
                yield "I7", f"{laptop.name} is at {seq} of {stream} without fact {op}"


_PASSED = (
    "SELECT o.op_id FROM oplog o WHERE o.stream = ? AND o.seq <= ? AND o.kind = 'fact'"
    " AND o.outcome NOT IN ('rejected', 'parked') AND NOT EXISTS"
    " (SELECT 1 FROM oplog m WHERE m.eid = o.eid AND (m.kind = 'remove' OR m.moved = 1))"
)


def _same_state(world: World, laptop: Laptop) -> Iterator[Finding]:
    orphans = set(laptop.disk.execute("SELECT entity, eid FROM shadow WHERE fields = '{}'").fetchall())
    for stream in sorted(world.granted(laptop)):
        theirs = {
            (entity, eid): {k: v for k, v in json.loads(body)["f"].items() if v is not None}
            for entity, eid, body in world.centre.all(
                "SELECT entity, eid, body FROM record WHERE stream = ?", stream
            )
        }
        ours: dict[tuple[str, str], dict[str, Any]] = {}
        for entity in RECORDS:
            for values in records_of_stream(entity, stream):
                key = (entity, str(values.pop("id")))
                del values["stream"]
                if key not in orphans:
                    ours[key] = {k: v for k, v in values.items() if v is not None}
        for key in sorted(ours.keys() | theirs.keys()):
            if ours.get(key) != theirs.get(key):
                yield (
                    "I3",
                    f"{laptop.name} differs in {key} of {stream}: {ours.get(key)} != {theirs.get(key)}",
                )
        yield from _same_facts(world, laptop, stream, orphans)
        yield from _same_conflicts(world, laptop, stream)


def _same_facts(world: World, laptop: Laptop, stream: str, orphans: set[Any]) -> Iterator[Finding]:
    rows = world.centre.all(
        "SELECT DISTINCT o.op_id, o.body FROM oplog o JOIN record r ON r.entity = o.entity AND r.eid = o.eid"
        " WHERE r.stream = ? AND o.kind = 'fact' AND o.outcome <> 'rejected' AND o.stream = ?",
        stream,
        stream,
    )
    theirs = {op: json.loads(body)["fact"]["data"] for op, body in rows}
    ours: dict[str, Any] = {}
    for entity in RECORDS:
        for op, eid, data in laptop.disk.execute(
            f'SELECT f.id, f.eid, f.data FROM fact f JOIN "{entity}" r ON r.id = f.eid'
            " WHERE f.entity = ? AND r.stream = ?",
            (entity, stream),
        ).fetchall():
            if (entity, eid) not in orphans:
                ours[op] = json.loads(data)
    for op in sorted(ours.keys() | theirs.keys()):
        if ours.get(op) != theirs.get(op):
            yield "I5", f"{laptop.name}: fact {op} of {stream} differs"


def _same_conflicts(world: World, laptop: Laptop, stream: str) -> Iterator[Finding]:
    theirs = {
        (row[0], candidate["op"])
        for row in world.centre.all(
            "SELECT id, candidates FROM conflict WHERE stream = ? AND state = 'open'", stream
        )
        for candidate in json.loads(row[1])
    }
    ours = set(
        laptop.disk.execute(
            "SELECT id, candidate_op FROM conflict WHERE stream = ? AND state = 'open'", (stream,)
        ).fetchall()
    )
    for key in sorted(ours ^ theirs):
        yield "I9", f"{laptop.name}: conflict {key} is open on one side only"


def _foreign(world: World, laptop: Laptop) -> Iterator[Finding]:
    granted = world.granted(laptop)
    orphans = set(laptop.disk.execute("SELECT entity, eid FROM shadow WHERE fields = '{}'").fetchall())
    for entity in RECORDS:
        rows = laptop.disk.execute(f'SELECT id, stream FROM "{entity}"').fetchall()
        for eid, stream in rows:
            if stream not in granted and (entity, eid) not in orphans:
                yield "I10", f"{laptop.name} holds {entity} {eid} of {stream}"


def _effective(log: list[Logged]) -> set[str]:
    return {entry["op"] for entry in log if entry["outcome"] not in _REFUSED}


def _nothing_lost(world: World, log: list[Logged], living: list[Laptop]) -> Iterator[Finding]:
    effective = _effective(log)
    survivors = world.journal.survivors([SERVER, *(laptop.name for laptop in living)])
    shown = {
        row[0] for laptop in living for row in laptop.disk.execute("SELECT op_id FROM problem").fetchall()
    }
    kept = {
        row[0] for row in world.centre.all("SELECT op_id FROM rejected UNION SELECT op_id FROM quarantine")
    }
    for op, act in world.journal.acts.items():
        if op in effective or op not in survivors:
            continue
        author = next((laptop for laptop in living if laptop.name == act.who), None)
        remembers = author is not None and op in world.journal.sightings.get(act.who, ())
        if op not in (shown if remembers else shown | kept):
            yield "I1", f"operation {op} ({act.body['kind']}) of {act.who} is nowhere"


def _whole_acts(world: World, log: list[Logged], living: list[Laptop]) -> Iterator[Finding]:
    effective = _effective(log)
    survivors = world.journal.survivors([SERVER, *(laptop.name for laptop in living)])
    acts: dict[str, list[str]] = {}
    for op, act in world.journal.acts.items():
        acts.setdefault(act.body["txn"], []).append(op)
    for txn, ops in acts.items():
        alive = [op for op in ops if op in survivors]
        done = [op for op in alive if op in effective]
        if done and len(done) < len(alive) and txn not in world.excused:
            yield "I8", f"act {txn} is in effect in part"


def _problems_stay(world: World, living: list[Laptop]) -> Iterator[Finding]:
    for laptop in living:
        now = {row[0] for row in laptop.disk.execute("SELECT op_id FROM problem").fetchall()}
        for op in sorted(world.journal.problems.get(laptop.name, set()) - now):
            yield "I9", f"{laptop.name}: problem {op} has vanished"


def _attachments(world: World, log: list[Logged], living: list[Laptop]) -> Iterator[Finding]:
    for entry in log:
        if entry["outcome"] in _REFUSED or entry["kind"] != "fact" or entry["moved"]:
            continue
        sha256 = entry["body"]["fact"]["data"].get("sha256")
        holders = [laptop.name for laptop in living if sha256 in laptop.files.held]
        if sha256 and holders and world.centre.blobs.held.get(sha256) != world.journal.blobs.get(sha256):
            yield "I11", f"attachment {sha256[:8]} is on {holders} and not at the server"
