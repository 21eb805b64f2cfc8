"""Reference data written without a server: the demonstration's organisation, and tests.

In an organisation the centre alone writes these records; they arrive by synchronisation.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from domain.entities import ENTITIES, Nature
from domain.errors import BadInput
from models.database import Store
from models.gate import gate_opened
from models.schema import RECORDS

REFERENCE_STREAM = "ref"
FORMAT = 1


def read_organisation(path: Path) -> list[dict[str, Any]]:
    """The records of an organisation file: ``[{"entity", "eid", "fields"}]``.

    Raises:
        BadInput: ``organisation_file_unreadable`` or ``organisation_record_unknown``.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        records = content["records"] if content["format"] == FORMAT else None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput("organisation_file_unreadable", where=path.name) from error
    if not isinstance(records, list):
        raise BadInput("organisation_file_unreadable", where=path.name)
    for number, record in enumerate(records):
        _check(record, f"{path.name} records[{number}]")
    return records


def _check(record: Mapping[str, Any], where: str) -> None:
    known = ENTITIES.get(str(record.get("entity")))
    if known is None or known.nature is not Nature.REFERENCE:
        raise BadInput("organisation_record_unknown", where=where, value=record.get("entity"))
    unknown = set(record["fields"]) - known.fields.keys()
    if unknown:
        raise BadInput("organisation_record_unknown", where=where, value=sorted(unknown)[0])


def write_reference(store: Store, records: Iterable[Mapping[str, Any]]) -> None:
    """Put reference records into the local tables, replacing older ones."""
    with store.transaction(), gate_opened(store):
        for record in records:
            table = RECORDS[record["entity"]]
            table.replace(id=record["eid"], stream=REFERENCE_STREAM, **record["fields"]).execute()
