"""What leaves this copy: a record that moved out of sight, a stream that was taken away."""

from __future__ import annotations

from models.database import Store
from models.gate import removal_allowed
from models.schema import RECORDS
from sync.records import Records

Touched = dict[str, set[str]]
# An edit of ours that is still on its way shows a record in the stream where it was made, though
# the server has it in another one already.
_STANDING = (
    'SELECT id FROM "{entity}" WHERE stream = ?'
    " UNION SELECT eid FROM shadow WHERE entity = ? AND json_extract(fields, '$.stream') = ?"
)


def remove_record(store: Store, records: Records, entity: str, eid: str) -> None:
    """Take one record off this copy with its facts and conflicts; the gate must be open."""
    records.remove(entity, eid)
    with removal_allowed(store):
        store.execute("DELETE FROM fact WHERE entity = ? AND eid = ?", (entity, eid))
    store.execute("DELETE FROM conflict WHERE entity = ? AND eid = ?", (entity, eid))


def remove_fact(store: Store, fact_id: str) -> None:
    """Take a fact off this copy that the server refused; the gate must be open."""
    with removal_allowed(store):
        store.execute("DELETE FROM fact WHERE id = ?", (fact_id,))


def leave_stream(store: Store, stream: str) -> Touched:
    """Take a whole stream off this copy; its outbox must be empty, the gate open.

    The archive stays: it may be the last copy after a restore of the server.
    """
    records = Records(store)
    touched: Touched = {}
    for entity in RECORDS:
        rows = store.execute(_STANDING.format(entity=entity), (stream, entity, stream)).fetchall()
        touched[entity] = {str(row[0]) for row in rows}
        for eid in touched[entity]:
            remove_record(store, records, entity, eid)
    store.execute("DELETE FROM deferred WHERE stream = ?", (stream,))
    store.execute(
        "UPDATE archive SET old_seq = coalesce(seq, old_seq), seq = NULL WHERE stream = ?", (stream,)
    )
    store.execute("DELETE FROM cursor WHERE stream = ?", (stream,))
    return {entity: eids for entity, eids in touched.items() if eids}
