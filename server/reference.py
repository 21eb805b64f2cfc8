"""Reference data written at the centre: imported from a file, as operations like any other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from domain.clock import iso
from domain.entities import ENTITIES, Nature
from domain.errors import BadInput
from domain.operations import SCHEMA
from server.database import Transaction
from server.oplog.own import append_own
from server.oplog.state import Body
from server.oplog.view import View
from server.site import Site
from sync.protocol.limits import TXN_OPS

REF = "ref"


def import_reference(site: Site, records: Iterable[Mapping[str, Any]]) -> int:
    """Write reference records that differ from what is stored; how many operations it took.

    Each record is ``{"entity", "eid", "fields": {...}}``.

    Raises:
        BadInput: ``reference_file_invalid``, naming the record.
    """
    checked = [_checked(record, at) for at, record in enumerate(records)]
    with site.database.read() as tx:
        bodies = _operations(site, tx, checked)
    for at in range(0, len(bodies), TXN_OPS):
        _write(site, bodies[at : at + TXN_OPS])
    return len(bodies)


def read_reference_file(path: Path) -> list[dict[str, Any]]:
    """The records of a reference file: ``{"records": [...]}``.

    Raises:
        BadInput: ``reference_file_invalid``.
    """
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        records = held["records"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput("reference_file_invalid", where=path.name) from error
    if not isinstance(records, list):
        raise BadInput("reference_file_invalid", where=path.name)
    return records


def _checked(record: Mapping[str, Any], at: int) -> Mapping[str, Any]:
    try:
        entity = ENTITIES[record["entity"]]
        fields = record["fields"]
        known = entity.nature is Nature.REFERENCE and fields.keys() <= entity.fields.keys()
    except (KeyError, TypeError, AttributeError) as error:
        raise BadInput("reference_file_invalid", where=f"records[{at}]") from error
    if not known or not isinstance(record.get("eid"), str):
        raise BadInput("reference_file_invalid", where=f"records[{at}]")
    return record


def _operations(site: Site, tx: Transaction, records: list[Mapping[str, Any]]) -> list[Body]:
    view, txn = View(tx), ""
    made: list[Body] = []
    for record in records:
        stored = view.record(record["entity"], record["eid"])
        held = {} if stored is None else stored.values
        changed = {key: value for key, value in record["fields"].items() if held.get(key) != value}
        if not changed and stored is not None:
            continue
        op_id = site.new_id()
        txn = op_id if len(made) % TXN_OPS == 0 else txn
        writers = {} if stored is None else stored.writers
        said: Body = {"kind": "put", "values": changed}
        if stored is not None:
            bases = {key: {"v": value, "base": writers.get(key)} for key, value in changed.items()}
            said = {"kind": "set", "set": bases}
        body: Body = {"op": op_id, "txn": txn, "schema": SCHEMA, "entity": record["entity"]}
        body |= {"eid": record["eid"], **said}
        made.append(body | {"wall": iso(site.now()), "off": 0})
    return made


def _write(site: Site, bodies: list[Body]) -> None:
    made = append_own(site, REF, bodies)
    refused = next((verdict for verdict in made.verdicts if verdict.outcome == "rejected"), None)
    if refused is not None:
        raise BadInput("reference_file_invalid", where=refused.body["eid"], why=refused.why)
