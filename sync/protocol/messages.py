"""Every body that travels between laptop and server, as pydantic models.

Both sides read with ``extra="ignore"``, so a newer partner may add keys; an operation alone
keeps unknown keys (``extra="allow"``), because what this version doesn't understand must
still reach those who do.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, WithJsonSchema

from sync.protocol import limits

OpId = Annotated[str, StringConstraints(pattern=r"^[0-9A-HJKMNP-TV-Z]{26}$")]
"""A 26-character identifier (``domain/identity.py``)."""
Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:~-]{0,79}$")]
"""A replica, entity, record, employee or conflict: printable, short, never personal data."""
Stream = Annotated[str, StringConstraints(pattern=r"^(ref|(centre|user):[A-Za-z0-9][A-Za-z0-9._-]{0,63})$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
MachineName = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]{1,200}$")]
"""One line without control signs: PostgreSQL keeps no NUL in a text."""
Chain = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Instant = Annotated[str, StringConstraints(pattern=r"^[0-9T:.Z+-]{10,40}$")]
"""ISO 8601 with an offset; never compared, never a reason to refuse."""
SchemaNumber = Annotated[int, Field(ge=1, le=1_000_000)]
Count = Annotated[int, Field(ge=0, le=2**62)]
Kind = Literal["put", "set", "fact", "resolve", "remove"]
Outcome = Literal["ok", "same", "merged", "conflict", "rejected", "parked"]


class Message(BaseModel):
    """What all bodies share."""

    model_config = ConfigDict(extra="ignore", frozen=True, populate_by_name=True, strict=True)


FieldValues = Annotated[
    dict[str, Any],
    WithJsonSchema(
        {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["v"],
                "properties": {"v": {}, "base": {"type": ["string", "null"], "maxLength": 80}},
            },
        }
    ),
]
"""Field to ``{"v": value, "base": writer that its author saw}``.

The server looks into it when it judges the operation: a wrong field rejects that operation,
not the request, and 500 operations are read in a quarter of the time.
"""


class FactBody(Message):
    """What a fact says; ``data`` is checked by ``domain/facts.py``."""

    kind: Name
    data: dict[str, Any] = {}
    local_on: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$")]


class Op(Message):
    """One operation (``docs/sync.md``, "Operation")."""

    model_config = ConfigDict(extra="allow", frozen=True, populate_by_name=True, strict=True)

    op: OpId
    rid: Name
    n: Annotated[int, Field(ge=1, le=2**62)]
    txn: OpId
    stream: Stream
    schema_version: SchemaNumber = Field(alias="schema")
    kind: Kind | Name
    entity: Name
    eid: Name
    actor: Name
    wall: Instant
    off: Annotated[int, Field(ge=-(2**53), le=2**53)] = 0
    values: dict[str, Any] | None = None
    set: FieldValues | None = None
    fact: FactBody | None = None
    conflict: Name | None = None
    seen: list[OpId] | None = None
    to: Stream | None = None
    h: Sha256 | None = None


class StreamCursor(Message):
    """Where a laptop stands in one stream: what it pulled, and the last ``n`` it gave out.

    ``tail_op`` is the operation with that ``n``; a server that knows another one there, or a
    higher ``n``, tells the laptop to fork.
    """

    stream: Stream
    after: Count = 0
    chain: Chain
    last_n: Count = 0
    tail_op: OpId | None = None


class HelloRequest(Message):
    """Opens every round."""

    rid: Name
    machine: MachineName
    proto: Annotated[int, Field(ge=0, le=1_000_000)]
    schema_version: SchemaNumber = Field(alias="schema")
    epoch: Name | None = None
    streams: Annotated[list[StreamCursor], Field(max_length=200)] = []
    unsent: Count = 0
    oldest_unsent: Instant | None = None


class BackedUp(Message):
    """Up to where a verified backup holds a stream; worth something only within its epoch."""

    epoch: Name
    seq: Count


class StreamState(Message):
    """The server's view of one stream for this replica.

    ``state``: "ok", or "reset" when the laptop's cursor is of another history; "fork" when
    the laptop was restored from an old copy, or its disk was cloned. ``lacks``: attachments
    that records of the stream name and that the server doesn't have; whoever has them offers them.
    """

    stream: Stream
    head: Count
    last_n: Count
    state: Literal["ok", "reset", "fork"] = "ok"
    backed_up: BackedUp | None = None
    lacks: Annotated[list[Sha256], Field(max_length=limits.BLOBS_LACKING)] = []


class Series(Message):
    """A number series granted to this replica for one year."""

    code: Name
    year: int
    first: Annotated[int, Field(ge=1)] = 1


class Limits(Message):
    """What the server takes at most; enforced on the laptop before anything is queued."""

    push_ops: int = limits.PUSH_OPS
    push_bytes: int = limits.PUSH_BYTES
    txn_ops: int = limits.TXN_OPS
    page_entries: int = limits.PAGE_ENTRIES
    blob_bytes: int = limits.BLOB_BYTES
    chunk_bytes: int = limits.CHUNK_BYTES


class HelloReply(Message):
    """The server's answer to hello: streams that the laptop doesn't find here it must drop."""

    epoch: Name
    now: Instant
    proto: int
    schema_version: int = Field(alias="schema")
    min_pull_schema: int
    streams: list[StreamState]
    series: list[Series]
    limits: Limits = Limits()
    revoked: Literal["retired", "lost"] | None = None


class PushRequest(Message):
    """Operations of one replica, ascending ``n`` per stream; a ``txn`` is never split.

    Instead of ``ops`` a body may have ``packed``, the same list by ``packing.pack``.

    ``courier`` proves, for another laptop's operations carried on a stick, that its own device
    packed them (``proof.courier_seal``). ``seal`` stands for the hashes that the operations
    leave out (``proof.batch_seal``).
    """

    proto: Annotated[int, Field(ge=0, le=1_000_000)] = limits.PROTO
    rid: Name
    epoch: Name | None = None
    ops: Annotated[list[Op], Field(min_length=1, max_length=limits.PUSH_OPS)]
    courier: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")] | None = None
    seal: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")] | None = None


class Why(Message):
    """Why an operation was rejected: a code with its facts, worded on the laptop."""

    code: str
    facts: dict[str, Any] = {}


class OpOutcome(Message):
    """What became of one operation; ``seq`` is absent where it stands in no log."""

    op: OpId
    outcome: Outcome
    seq: int | None = None
    conflicts: list[str] | None = None
    why: Why | None = None


class PushReply(Message):
    """An outcome per operation; the laptop still keeps each until it comes back by pull."""

    epoch: Name
    now: Instant
    last_n: dict[str, int]
    ops: list[OpOutcome]


class Merged(Message):
    """The value a field got when two edits were joined, and its writer from now on."""

    v: Any = None
    w: Name


class ConflictNotice(Message):
    """A conflict that an entry opened or joined: of a field, a number, or a withdrawal."""

    id: Name
    kind: Literal["field", "number", "withdrawn"]
    field: Name | None = None
    base: Any = None
    number: str | None = None
    other: Name | None = None


class Entry(Message):
    """One entry of a stream's log.

    A rejected operation travels as a stub (no values); ``h`` then stands for its content.
    ``own`` is the identifier of an operation that the laptop said it has (``mine``), in its place.
    """

    seq: int
    op: dict[str, Any] | None = None
    own: OpId | None = None
    outcome: Outcome
    mac: str
    merged: dict[str, Merged] | None = None
    conflicts: list[ConflictNotice] | None = None
    why: Why | None = None
    h: Sha256 | None = None
    moved: bool = False
    """Part of the history of a record that came from another stream."""


class PullReply(Message):
    """A page of a stream; ``chain`` is the chain at its last entry.

    Asked with ``packed=1`` it has ``packed`` (``packing.unpack``) instead of ``entries``.
    """

    epoch: Name
    head: int
    chain: Chain
    entries: list[Entry] = []
    packed: dict[str, Any] | None = None
    more: bool
    backed_up: BackedUp | None = None
    state_sum: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")] | None = None


class ArchivedOp(Message):
    """An operation offered again after a restore, with what the server once said about it."""

    op: Op
    old_seq: Count | None = None
    mac: Annotated[str, StringConstraints(max_length=64)] | None = None


class ReconcileRequest(Message):
    """Archived operations in their old order; a ``txn`` is never split over two requests."""

    rid: Name
    epoch: Name
    items: Annotated[list[ArchivedOp], Field(min_length=1, max_length=limits.RECONCILE_ITEMS)]


class RefusedItem(Message):
    """An archived operation that the server doesn't take back."""

    op: OpId
    why: Why


class ReconcileReply(Message):
    """Counts of operations taken back and already known, and the refused ones.

    ``safe`` names those that a verified backup holds: their copies may go.
    """

    epoch: Name
    accepted: int
    known: int
    refused: list[RefusedItem]
    safe: list[OpId] = []


class EnrolRequest(Message):
    """A one-time code from the administrator, and the secret this laptop made for itself."""

    code: Annotated[str, StringConstraints(min_length=1, max_length=80)]
    device_key: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{32,128}$")]
    machine: MachineName
    name: Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]{0,80}$")] = ""


class EnrolReply(Message):
    """Who this laptop is from now on: ``token`` is the employee's, ``place`` where it stands."""

    device: Name
    rid: Name
    employee: Name
    place: Name
    token: str
    streams: list[Stream]
    series: list[Series]
    epoch: Name
    server_key: str


class ForkRequest(Message):
    """A restored or cloned laptop asks for a new identity; operation ids stay."""

    machine: MachineName
    old_rid: Name


class ForkReply(Message):
    """The new replica and its own series."""

    rid: Name
    series: list[Series]
    epoch: Name


class WaitReply(Message):
    """Heads only; losing this answer costs nothing."""

    epoch: Name
    heads: dict[str, int]


class BlobOffer(Message):
    """Announces an attachment before its bytes."""

    sha256: Sha256
    size: Annotated[int, Field(ge=0, le=2**53)]
    stream: Stream


class BlobReply(Message):
    """``exists``: nothing to send. Otherwise PATCH ``upload`` from ``offset``."""

    exists: bool
    upload: str | None = None
    offset: int = 0


class SnapshotReply(Message):
    """A finished snapshot of a stream, to be fetched by Range under its hash.

    After loading it the laptop pulls from ``mark_seq`` with ``mark_chain``: what no verified
    backup holds yet must come as operations as well.
    """

    stream: Stream
    seq: int
    chain: Chain
    epoch: Name
    sha256: Sha256
    size: int
    state_sum: str
    mark_seq: Count = 0
    mark_chain: Chain


class SumsReply(Message):
    """256 partial sums of a stream at ``seq``; only differing buckets are fetched again."""

    seq: int
    sums: Annotated[list[str], Field(min_length=256, max_length=256)]


class StateRecord(Message):
    """A record as the server holds it: values and the writer of each field."""

    entity: Name
    eid: Name
    values: dict[str, Any]
    writers: dict[str, str]


class StateReply(Message):
    """The records and facts of one bucket."""

    seq: int
    records: list[StateRecord]
    facts: list[dict[str, Any]]


class ErrorReply(Message):
    """Any answer that isn't 2xx: a code with its facts, never a ready sentence."""

    code: str
    facts: dict[str, Any] = {}
