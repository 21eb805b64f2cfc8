"""What staff do on their laptops. They see what the screen shows, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.sync_model.attachments import sha_of
from tests.sync_model.drafting import Draft
from tests.sync_model.journal import Act, Seen
from tests.sync_model.laptop import Laptop
from tests.sync_model.numbering import next_number
from tests.sync_model.operations import (
    ADDED,
    ASK_FIELDS,
    CENTRE_1,
    CENTRE_2,
    COLOUR,
    CREATE,
    FIELDS_PER_OP,
    LETTER,
    MOVE,
    PLAIN,
    REF,
    REGISTRATION,
    RESOLVE,
    SENT,
    SET,
    SET_NEWER,
    STATUS,
    TAGS,
    TOPIC,
    VISITS,
    WITHDRAW,
    WITHDRAWN,
    Op,
    Record,
    SetField,
)
from tests.sync_model.server import ADMINISTRATOR, RETIRED

if TYPE_CHECKING:
    from tests.sync_model.world import World

COMMON_VALUES = 3
"""Values below this are chosen by everybody, so that two people may write the same one."""
NEWER = 2
"""Schema that knows the newer kind."""


def _value(world: World) -> int:
    return world.rng.randrange(COMMON_VALUES) if world.rng.random() < 0.2 else world.new_id()


def _open_record(world: World, laptop: Laptop) -> Record | None:
    """A record that this user can edit, as the screen shows it."""
    eids = laptop.visible()
    if not eids:
        return None
    record = laptop.view(world.rng.choice(eids))
    if record is None or record.stream == REF or not laptop.follows(record.stream):
        return None
    return record


def _on_screen(record: Record, name: int) -> tuple[int, object]:
    """The last writer and the value of a field, as shown."""
    field = record.fields.get(name)
    return (field.writers[-1], field.value) if field is not None else (0, None)


def _is_withdrawn(record: Record) -> bool:
    return bool(_on_screen(record, WITHDRAWN)[1])


def create(world: World, laptop: Laptop) -> bool:
    """Take in an appeal; mostly it's registered at once, with a number that is final."""
    streams = [stream for stream in laptop.disk.cursors if stream != REF]
    if not streams:
        return False
    draft = Draft(world, laptop)
    stream = world.rng.choice(streams)
    eid = draft.new(stream, ((STATUS, _value(world), 0), (TOPIC, _value(world), 0)))
    if world.rng.random() < 0.7:
        number = next_number(laptop, world.now)
        if number:
            draft.fact(stream, eid, REGISTRATION, number)
    return draft.done()


def edit(world: World, laptop: Laptop) -> bool:
    """Change one or two fields of a card."""
    record = _open_record(world, laptop)
    if record is None or _is_withdrawn(record):
        return False
    draft = Draft(world, laptop)
    _edit_fields(world, draft, record)
    return draft.done()


def _edit_fields(world: World, draft: Draft, record: Record) -> None:
    names = [name for name in (STATUS, TOPIC, TAGS, COLOUR) if world.rng.random() < 0.4] or [STATUS]
    newer = draft.laptop.disk.schema >= NEWER and world.rng.random() < 0.3
    names = [STATUS, ADDED] if newer else names
    sets = tuple((name, _value_of(world, name), _on_screen(record, name)[0]) for name in names)
    seen = tuple((name, _on_screen(record, name)[1]) for name in names)
    kind, schema = (SET_NEWER, NEWER) if newer else (SET, 1)
    draft.on(record, kind, seen=seen, sets=sets, alive=1, schema=schema)


def _value_of(world: World, name: int) -> int:
    return _value(world) if name in ASK_FIELDS else world.new_id()


def edit_two(world: World, laptop: Laptop) -> bool:
    """One action on two records, perhaps of different streams."""
    first, second = _open_record(world, laptop), _open_record(world, laptop)
    if first is None or second is None or first.eid == second.eid:
        return False
    if _is_withdrawn(first) or _is_withdrawn(second):
        return False
    draft = Draft(world, laptop)
    _edit_fields(world, draft, first)
    _edit_fields(world, draft, second)
    return draft.done()


def note_fact(world: World, laptop: Laptop) -> bool:
    """A receipt, a phone note, a visit report."""
    record = _open_record(world, laptop)
    if record is None:
        return False
    draft = Draft(world, laptop)
    draft.fact(record.stream, record.eid, PLAIN, world.new_id())
    return draft.done()


def write_letter(world: World, laptop: Laptop) -> bool:
    """A letter version; its document is an attachment."""
    record = _open_record(world, laptop)
    if record is None:
        return False
    chunks = tuple(world.new_id() for _ in range(world.rng.randrange(1, 4)))
    sha = sha_of(chunks)
    world.journal.blobs[sha] = chunks
    world.journal.saw(laptop.who, [sha])
    laptop.disk.blobs[sha] = chunks
    draft = Draft(world, laptop)
    draft.fact(record.stream, record.eid, LETTER, sha)
    return draft.done()


def send_letter(world: World, laptop: Laptop) -> bool:
    """Send a letter; only when the server has confirmed the document."""
    record = _open_record(world, laptop)
    if record is None:
        return False
    letters = [content for kind, content in record.facts.values() if kind == LETTER]
    if laptop.rules.blob_before_send:
        letters = [sha for sha in letters if sha in laptop.disk.sure]
    if not letters:
        return False
    draft = Draft(world, laptop)
    draft.fact(record.stream, record.eid, SENT, letters[0])
    return draft.done()


def move(world: World, laptop: Laptop) -> bool:
    """Hand a record over to another centre."""
    record = _open_record(world, laptop)
    if record is None:
        return False
    to = world.rng.choice([stream for stream in (CENTRE_1, CENTRE_2, VISITS) if stream != record.stream])
    draft = Draft(world, laptop)
    copied: tuple[SetField, ...] = ()
    if not laptop.rules.move_by_server:
        copied = tuple(
            (name, field.value, 0) for name, field in record.fields.items() if isinstance(field.value, int)
        )
    draft.on(record, MOVE, to=to, saw=record.placed_by, sets=copied)
    return draft.done()


def withdraw(world: World, laptop: Laptop) -> bool:
    """Withdraw a record with a reason; nothing is ever deleted."""
    record = _open_record(world, laptop)
    if record is None or _is_withdrawn(record):
        return False
    draft = Draft(world, laptop)
    shown = tuple((name, field.value) for name, field in record.fields.items())
    saw = tuple((name, 0, field.writers[-1]) for name, field in record.fields.items())
    draft.on(record, WITHDRAW, seen=shown, sets=saw)
    return draft.done()


def resolve(world: World, laptop: Laptop) -> bool:
    """Answer a conflict: choose, or write a third value."""
    waiting = [
        record
        for record in laptop.disk.shadow.values()
        if record.open_conflicts() and laptop.follows(record.stream) and record.stream != REF
    ]
    if not waiting:
        return False
    record = laptop.view(world.rng.choice(waiting).eid)
    if record is None or not record.open_conflicts() or not laptop.follows(record.stream):
        return False
    name = world.rng.choice(record.open_conflicts()) % FIELDS_PER_OP
    keys = tuple(key for key in record.open_conflicts() if key % FIELDS_PER_OP == name)
    values = [record.conflicts[key][0] for key in keys]
    base, current = _on_screen(record, name)
    seen: Seen = ((name, current), *((name, value) for value in values))
    sets: tuple[SetField, ...] = ()
    if name in (*ASK_FIELDS, ADDED):
        sets = ((name, world.rng.choice([*values, world.new_id()]), base),)
    if name == WITHDRAWN:
        sets = ((name, world.rng.choice((0, values[0])), base),)
    draft = Draft(world, laptop)
    draft.on(record, RESOLVE, seen=seen, sets=sets, closes=keys)
    return draft.done()


def deal_with_problem(world: World, laptop: Laptop) -> bool:
    """Write again, correctly, what the server refused; or give it up."""
    if not laptop.disk.problems:
        return False
    op = world.rng.choice(list(laptop.disk.problems.values()))
    world.journal.handled[op.id] = True
    del laptop.disk.problems[op.id]
    again = op.kind == CREATE and laptop.follows(op.stream) and laptop.view(op.eid) is None
    if again and world.rng.random() < 0.7:
        draft = Draft(world, laptop)
        twin = Op(
            id=world.new_id(),
            txn=draft.txn,
            dev=laptop.disk.dev,
            kind=CREATE,
            stream=op.stream,
            eid=op.eid,
            sets=op.sets,
        )
        draft.acts.append(Act(twin, laptop.who))
        return draft.done()
    return True


def edit_reference(world: World, _laptop: Laptop) -> bool:
    """An administrator edits reference data on the server itself."""
    records = [record for record in world.server.disk.records.values() if record.stream == REF]
    new, txn = world.new_id(), world.new_id()
    if not records or world.rng.random() < 0.3:
        op = Op(
            id=new,
            txn=txn,
            dev=ADMINISTRATOR,
            kind=CREATE,
            stream=REF,
            eid=world.new_id(),
            sets=((STATUS, world.new_id(), 0),),
        )
        world.administer(Act(op, -1))
        return True
    record = world.rng.choice(records)
    base, value = _on_screen(record, STATUS)
    op = Op(
        id=new,
        txn=txn,
        dev=ADMINISTRATOR,
        kind=SET,
        stream=REF,
        eid=record.eid,
        sets=((STATUS, world.new_id(), base),),
    )
    world.administer(Act(op, -1, ((STATUS, value),), record.ops))
    return True


ACTIONS: dict[str, Callable[[World, Laptop], bool]] = {
    "create": create,
    "edit": edit,
    "edit two records": edit_two,
    "note a fact": note_fact,
    "write a letter": write_letter,
    "send a letter": send_letter,
    "move": move,
    "resolve": resolve,
    "withdraw": withdraw,
    "deal with a problem": deal_with_problem,
    "edit reference data": edit_reference,
}


def may_act(world: World, laptop: Laptop) -> bool:
    """Staff stop working on a laptop that was called in; a thief doesn't."""
    return world.server.vault.devices[laptop.disk.dev].status < RETIRED or laptop.who in world.thieves
