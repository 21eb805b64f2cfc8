"""Bookkeeping of synchronisation on the laptop (``docs/sync.md``)."""

from __future__ import annotations

from peewee import BigIntegerField, CompositeKey, IntegerField, TextField

from models.base import Table


class Replica(Table):
    """Who this copy of the database is to the server; one row."""

    replica_id = TextField(primary_key=True)
    machine_token = TextField(null=True)
    device_id = TextField(null=True)
    device_key = TextField(null=True)
    place_id = TextField(null=True)
    server = TextField(null=True)
    server_key = TextField(null=True)
    epoch = TextField(null=True)
    schema_version = IntegerField(default=1)
    clock_offset_ms = IntegerField(default=0)
    last_exchange_at = TextField(null=True)


class UserToken(Table):
    """The token with which an employee's acts travel from this device."""

    employee_id = TextField(primary_key=True)
    token = TextField()


class Cursor(Table):
    """How far a stream was pulled, with the server's chain at that point.

    ``last_n`` and ``tail_op`` are the last own operation; ``checked_at`` is when this copy was
    last compared with the server's sums.
    """

    stream = TextField(primary_key=True)
    seq = BigIntegerField(default=0)
    chain = TextField(default="")
    last_n = BigIntegerField(default=0)
    tail_op = TextField(null=True)
    checked_at = TextField(null=True)
    backed_up_seq = BigIntegerField(default=0)
    backed_up_epoch = TextField(null=True)


class Outbox(Table):
    """Operations that the server has not given back through pull yet."""

    position = BigIntegerField(primary_key=True)
    op_id = TextField(unique=True)
    stream = TextField()
    n = BigIntegerField()
    txn = TextField()
    entity = TextField()
    eid = TextField()
    body = TextField()
    state = TextField(default="local")
    tries = IntegerField(default=0)
    last_error = TextField(null=True)
    made_at = TextField()

    class Meta:
        indexes = ((("stream", "n"), True), (("entity", "eid"), False))


class Archive(Table):
    """Operations, own and pulled, kept until a verified backup holds them."""

    op_id = TextField(primary_key=True)
    stream = TextField()
    seq = BigIntegerField(null=True)
    old_seq = BigIntegerField(null=True)
    epoch = TextField(null=True)
    body = TextField()
    outcome = TextField(null=True)
    ack_mac = TextField(null=True)

    class Meta:
        indexes = ((("stream", "seq"), False),)


class Shadow(Table):
    """The server-confirmed fields of a record that has unsent edits here."""

    entity = TextField()
    eid = TextField()
    fields = TextField()
    writers = TextField()

    class Meta:
        primary_key = CompositeKey("entity", "eid")


class FieldWriter(Table):
    """The operations that last wrote the fields of a record, as far as this copy has seen.

    ``writers`` is JSON of fields by operation: most records were written by one.
    """

    entity = TextField()
    eid = TextField()
    writers = TextField()

    class Meta:
        primary_key = CompositeKey("entity", "eid")
        without_rowid = True


class Conflict(Table):
    """A value that stands against the server's; only a person can choose between them.

    ``id`` is the conflict's, shared by every candidate that joined it.
    """

    id = TextField()
    kind = TextField()
    stream = TextField()
    entity = TextField()
    eid = TextField()
    field = TextField(null=True)
    base_value = TextField(null=True)
    server_value = TextField(null=True)
    server_op = TextField(null=True)
    server_actor = TextField(null=True)
    server_at = TextField(null=True)
    candidate_value = TextField(null=True)
    candidate_op = TextField()
    candidate_actor = TextField(null=True)
    candidate_at = TextField(null=True)
    number = TextField(null=True)
    other_eid = TextField(null=True)
    state = TextField(default="open")
    resolved_by = TextField(null=True)

    class Meta:
        primary_key = CompositeKey("id", "candidate_op")
        indexes = ((("state", "entity", "eid"), False),)


class Problem(Table):
    """An operation that the server rejected; shown until a person answers it."""

    op_id = TextField(primary_key=True)
    stream = TextField()
    entity = TextField()
    eid = TextField()
    code = TextField()
    facts = TextField(null=True)
    body = TextField()
    state = TextField(default="open")
    seen_at = TextField(null=True)


class Deferred(Table):
    """An operation that this version doesn't understand; kept and replayed after an upgrade."""

    op_id = TextField(primary_key=True)
    stream = TextField()
    seq = BigIntegerField(null=True)
    body = TextField()
    reason = TextField()


class Series(Table):
    """A number series granted to this workstation: for incoming or outgoing numbers, by year."""

    series = TextField()
    purpose = TextField()
    year = IntegerField()
    next = IntegerField(default=1)

    class Meta:
        primary_key = CompositeKey("series", "purpose", "year")


class BlobRow(Table):
    """Where the bytes of an attachment are, and how much of them the server has."""

    sha256 = TextField(primary_key=True)
    size = BigIntegerField()
    media_type = TextField(null=True)
    state = TextField(default="local", index=True)
    offset = BigIntegerField(default=0)
    stream = TextField(null=True)
    last_error = TextField(null=True)

    class Meta:
        table_name = "blob"


class BlobWatch(Table):
    """Up to which fact attachments have been looked for."""

    looked = BigIntegerField(primary_key=True)


class CarriedBundle(Table):
    """Requests of another laptop that this one carries to the server.

    ``epoch`` and ``reached`` (JSON, seq by stream) tell where they arrived; a request is kept
    until a verified backup holds it, because this copy may be the last one.
    """

    position = BigIntegerField(primary_key=True)
    rid = TextField()
    body = TextField()
    loaded_at = TextField()
    epoch = TextField(null=True)
    reached = TextField(null=True)
    last_error = TextField(null=True)

    class Meta:
        table_name = "carried"
