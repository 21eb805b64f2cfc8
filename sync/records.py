"""Synchronised records as this copy holds them, beside the server-confirmed values.

While a record has unsent edits here, ``shadow`` keeps what the server has confirmed; the
table shows that with the own edits on top. When the last own edit has come back, the shadow
goes away. A shadow without fields is a creation that the server hasn't confirmed.

One ``Records`` serves one transaction: it reads what a page is about in a few queries, and
writes each record once at the end.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from domain.entities import ENTITIES
from domain.operations import canonical, values_said
from models.database import Store
from models.rows import (
    delete_record,
    marks,
    parts,
    replace_columns,
    replace_records,
    select_record,
    select_writers,
    writer_texts,
    writers_text,
)
from models.schema import RECORDS

Values = dict[str, Any]
Key = tuple[str, str]
Op = Mapping[str, Any]
_UNSAID = ("", "")


@dataclass(slots=True)
class Confirmed:
    """What the server has confirmed of one record, with the writer of each field."""

    fields: Values
    writers: dict[str, str]
    stream: str = ""
    exists: bool = False


class Records:
    """The records that one transaction of synchronisation is about."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._states: dict[Key, Confirmed] = {}
        self._shadows: dict[Key, tuple[str, str]] = {}
        """The stored texts of the shadows' fields and writers: most are never read."""
        self._looked: set[Key] = set()
        self._absent: set[Key] = set()
        self._created: dict[Key, tuple[str, Op]] = {}
        """Creations of records that nothing else was said about so far, with their streams."""
        self._returned: dict[Key, list[tuple[str, Op]]] = {}
        """Own edits that came back and needn't be put together as long as nobody asks."""
        self._changed: set[Key] = set()
        self._own: set[Key] = set()
        self._over: list[Key] = []

    def preload(self, keys: Iterable[Key]) -> None:
        """Read in a few queries which of these records are here at all, and which have a shadow."""
        by_entity: dict[str, set[str]] = defaultdict(set)
        for entity, eid in keys:
            if entity in RECORDS and (entity, eid) not in self._looked:
                by_entity[entity].add(eid)
        for entity, eids in by_entity.items():
            self._preload(entity, eids)

    def confirmed(self, entity: str, eid: str) -> Confirmed:
        """The server-confirmed values of a record; to be changed only before ``changed``."""
        key = (entity, eid)
        if key not in self._states:
            self.preload([key])
            self._states[key] = self._read(key)
        return self._states[key]

    def stands_elsewhere(self, entity: str, eid: str, stream: str) -> bool:
        """Whether the server has the record in another stream than this one."""
        key = (entity, eid)
        if key in self._created:
            return self._created[key][0] != stream
        if key not in self._states and (key in self._absent or self._is_creation(key)):
            return False
        state = self.confirmed(entity, eid)
        return state.exists and state.stream != stream

    def create(self, stream: str, op: Op) -> bool:
        """Have a record created as an operation says; False for one that something is known of."""
        key = (op["entity"], op["eid"])
        if key not in self._absent or key in self._created or key in self._states:
            return False
        self._created[key] = (stream, op)
        return True

    def changed(self, entity: str, eid: str) -> None:
        """Have the record written at the end."""
        self._changed.add((entity, eid))

    def own_came_back(self, stream: str, op: Op) -> None:
        """An own edit was confirmed as it is: the table shows it already."""
        key = (op["entity"], op["eid"])
        self._own.add(key)
        if key in self._states:
            _take(self._states[key], stream, op)
        else:
            self._returned.setdefault(key, []).append((stream, op))

    def remove(self, entity: str, eid: str) -> None:
        """Take a record off this copy."""
        key = (entity, eid)
        delete_record(entity, eid)
        self._drop_shadow(key)
        self._changed.discard(key)
        self._created.pop(key, None)
        self._returned.pop(key, None)
        self._states[key] = Confirmed({}, {})
        self._looked.add(key)

    def write(self, seen: Iterable[Key]) -> None:
        """Write what changed; ``seen`` also names records whose own edits may have come back."""
        keys = sorted(self._changed | {key for key in seen if key in self._shadows})
        pending = self._pending([key for key in keys if key in self._shadows])
        rows: dict[str, list[Values]] = defaultdict(list)
        writers = self._write_created()
        for key in keys:
            shown = self._shown(key, pending.get(key, []))
            if shown is not None and (key not in self._own or key in self._changed):
                rows[key[0]].append(_row(key, shown))
                writers.append((*key, writers_text(shown.writers)))
        for entity, made in rows.items():
            replace_records(entity, made)
        self._store.execute_many(
            "INSERT OR REPLACE INTO field_writer(entity, eid, writers) VALUES (?, ?, ?)", writers
        )
        self._drop_shadows()
        self._changed.clear()

    def _write_created(self) -> list[tuple[object, ...]]:
        """Insert new records, alike ones together; returns the rows of their writers."""
        alike: dict[tuple[str, tuple[str, ...]], list[tuple[str, str, Op]]] = defaultdict(list)
        for (entity, eid), (stream, op) in sorted(self._created.items(), key=_by_key):
            alike[entity, tuple(op["values"])].append((eid, stream, op))
        writers: list[tuple[object, ...]] = []
        for (entity, names), made in alike.items():
            eids, streams, ops = zip(*made, strict=True)
            columns = {name: [op["values"][name] for op in ops] for name in names}
            replace_columns(entity, {"id": eids, "stream": streams, **columns})
            texts = writer_texts(names, [op["op"] for op in ops])
            writers += [(entity, eid, text) for eid, text in zip(eids, texts, strict=True)]
        self._created.clear()
        return writers

    # --- reading ---------------------------------------------------------------------------

    def _preload(self, entity: str, eids: set[str]) -> None:
        here: set[str] = set()
        for part in parts(eids):
            found = self._store.execute(f'SELECT id FROM "{entity}" WHERE id IN ({marks(part)})', part)
            here |= {str(row[0]) for row in found.fetchall()}
            rows = self._store.execute(
                f"SELECT eid, fields, writers FROM shadow WHERE entity = ? AND eid IN ({marks(part)})",
                (entity, *part),
            )
            self._shadows |= {(entity, eid): (fields, said) for eid, fields, said in rows.fetchall()}
        keys = [(entity, eid) for eid in eids]
        self._looked.update(keys)
        self._absent.update(key for key in keys if key[1] not in here and key not in self._shadows)

    def _read(self, key: Key) -> Confirmed:
        """What is confirmed, put together from whatever holds it."""
        if key in self._created:
            said = [self._created.pop(key)]
            self._changed.add(key)
        else:
            said = self._returned.pop(key, [])
        state = self._stored(key)
        for stream, op in said:
            _take(state, stream, op)
        return state

    def _stored(self, key: Key) -> Confirmed:
        if key in self._shadows:
            fields, writers = self._shadows[key]
            return _of_shadow(json.loads(fields), json.loads(writers))
        held = None if key in self._absent else select_record(*key)
        if held is None:
            return Confirmed({}, {})
        stream = str(held.pop("stream"))
        del held["id"]
        return Confirmed(held, select_writers(*key), stream, exists=True)

    def _is_creation(self, key: Key) -> bool:
        """Whether all that is known of a record is our own creation of it, still on its way."""
        return self._shadows.get(key, _UNSAID)[0] == "{}" and key not in self._returned

    def _pending(self, keys: list[Key]) -> dict[Key, list[dict[str, Any]]]:
        found: dict[Key, list[dict[str, Any]]] = defaultdict(list)
        by_entity: dict[str, set[str]] = defaultdict(set)
        for entity, eid in keys:
            by_entity[entity].add(eid)
        for entity, eids in by_entity.items():
            for part in parts(eids):
                rows = self._store.execute(
                    f"SELECT eid, body FROM outbox WHERE entity = ? AND eid IN ({marks(part)})"
                    " ORDER BY position",
                    (entity, *part),
                )
                for eid, body in rows.fetchall():
                    op = json.loads(body)
                    if op["kind"] == "remove" or values_said(op):
                        found[entity, eid].append(op)
        return found

    # --- writing ---------------------------------------------------------------------------

    def _shown(self, key: Key, pending: list[dict[str, Any]]) -> Confirmed | None:
        """What the table shows: the confirmed values, and pending edits on top of them."""
        if key in self._returned and not pending:
            # Nothing but our own edits came back: the table shows them, the shadow is over.
            self._over.append(key)
            return None
        state = self.confirmed(*key)
        if key not in self._shadows:
            return state if state.exists else None
        if pending:
            self._keep_shadow(key, state)
            return _overlaid(state, pending)
        if not state.exists:
            # A creation that the server rejected: the record stays on view beside its problem.
            return None
        self._over.append(key)
        return state

    def _keep_shadow(self, key: Key, state: Confirmed) -> None:
        fields = {"id": key[1], "stream": state.stream, **state.fields} if state.exists else {}
        self._store.execute(
            "UPDATE shadow SET fields = ?, writers = ? WHERE entity = ? AND eid = ?",
            (canonical(fields), canonical(state.writers), *key),
        )

    def _drop_shadows(self) -> None:
        for key in self._over:
            self._shadows.pop(key, None)
        rows: list[tuple[object, ...]] = [*self._over]
        self._store.execute_many("DELETE FROM shadow WHERE entity = ? AND eid = ?", rows)
        self._over.clear()

    def _drop_shadow(self, key: Key) -> None:
        self._shadows.pop(key, None)
        self._store.execute("DELETE FROM shadow WHERE entity = ? AND eid = ?", key)


def _by_key(item: tuple[Key, object]) -> Key:
    return item[0]


def _take(state: Confirmed, stream: str, op: Op) -> None:
    """Confirm an operation as it was said."""
    said = values_said(op)
    state.fields |= said
    state.writers |= dict.fromkeys(said, str(op["op"]))
    state.stream, state.exists = stream, True


def known(entity: object) -> bool:
    """Whether this version of the program has such records."""
    return entity in RECORDS


def unknown_fields(entity: str, names: Mapping[str, object]) -> set[str]:
    """Names that this version has no column for."""
    fields = ENTITIES[entity].fields
    return {name for name in names if name not in fields}


def _of_shadow(fields: Values, writers: dict[str, str]) -> Confirmed:
    exists = bool(fields)
    stream = str(fields.pop("stream", ""))
    fields.pop("id", None)
    return Confirmed(fields, writers, stream, exists=exists)


def _overlaid(state: Confirmed, pending: list[dict[str, Any]]) -> Confirmed:
    fields, writers, stream = dict(state.fields), dict(state.writers), state.stream
    for op in pending:
        stream = str(op["to"] if op["kind"] == "remove" else op["stream"])
        said = values_said(op)
        fields |= said
        writers |= dict.fromkeys(said, str(op["op"]))
    return Confirmed(fields, writers, stream, exists=True)


def _row(key: Key, state: Confirmed) -> Values:
    entity, eid = key
    fields = {name: state.fields.get(name) for name in ENTITIES[entity].fields}
    return {**fields, "id": eid, "stream": state.stream}
