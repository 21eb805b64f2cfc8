"""Whether an operation is well made, by ``domain/entities.py`` and ``domain/facts.py``.

What is unknown here is refused, unless its writer has a newer schema: then it is kept and
passed on, because others may understand it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from domain.entities import ENTITIES, Nature, Policy
from domain.errors import BadInput
from domain.facts import REQUIRED, check_fact
from domain.operations import SCHEMA
from server.oplog.state import Body

KINDS = frozenset({"put", "set", "fact", "resolve", "remove"})
NUMBER_LENGTH_MOST = 64
NAME_LENGTH_MOST = 80
REGISTERS = {"registered": "incoming", "outgoing_registered": "outgoing", "act_made": "act"}
"""Facts that give a number, and the register in which it must be unique."""

_KINDS_OF_VALUE: dict[Policy, type] = {Policy.UNION: list, Policy.TEXT3: str}
"""What a field that is merged must hold, or laptops couldn't merge it."""
_PRINTABLE = re.compile(r"[^\x00-\x1f\x7f]+")
_BLOB = re.compile(r'"([0-9a-f]{64})"')
REF = "ref"


def check_operation(body: Body) -> None:
    """Refuse an operation that is not well made.

    Raises:
        BadInput: ``entity_unknown``, ``field_unknown``, ``kind_unknown``, ``op_incomplete``,
            ``op_malformed``, ``stream_wrong``, ``fact_kind_unknown``, ``fact_incomplete``,
            ``number_invalid``.
    """
    newer = int(body["schema"]) > SCHEMA
    kind = str(body["kind"])
    if kind not in KINDS and not newer:
        raise BadInput("kind_unknown", kind=kind)
    if not _is_instant(str(body["wall"])):
        raise BadInput("op_malformed", where="wall")
    _check_stream(body, newer=newer)
    if kind in ("put", "set", "resolve"):
        _check_fields(body, newer=newer)
    elif kind == "fact":
        _check_fact(body, newer=newer)
    elif kind == "remove" and not isinstance(body.get("to"), str):
        raise BadInput("op_incomplete", missing=["to"])


def number_of(body: Body) -> tuple[str, str] | None:
    """The register and the number that an operation gives out, if it does."""
    fact = body.get("fact")
    if isinstance(fact, Mapping) and fact["kind"] in REGISTERS:
        return REGISTERS[fact["kind"]], str(fact["data"].get("number", ""))
    if body["kind"] == "put" and body["entity"] == "book_entry":
        said = body["values"]
        if said.get("book_id") and said.get("entry_number") is not None:
            return f"book:{said['book_id']}", str(said["entry_number"])
    return None


def blobs_of(text: str) -> set[str]:
    """The attachments that an operation's canonical text names by their SHA-256."""
    return set(_BLOB.findall(text))


def _check_stream(body: Body, *, newer: bool) -> None:
    entity = ENTITIES.get(str(body["entity"]))
    if entity is None:
        if not newer:
            raise BadInput("entity_unknown", entity=body["entity"])
        return
    reference = entity.nature is Nature.REFERENCE
    if reference != (body["stream"] == REF) or body.get("to") == REF:
        raise BadInput("stream_wrong", entity=entity.name, stream=body["stream"])


def _check_fields(body: Body, *, newer: bool) -> None:
    key = "values" if body["kind"] == "put" else "set"
    said = body.get(key)
    if not isinstance(said, dict) or not _are_names(tuple(said)) or (key == "set" and not _have_bases(said)):
        raise BadInput("op_incomplete", missing=[key])
    entity = ENTITIES.get(str(body["entity"]))
    if newer or entity is None:
        return
    unknown, kinds = _shape(entity.name, tuple(said))
    if unknown:
        raise BadInput("field_unknown", entity=entity.name, fields=[*unknown])
    for name, kind in kinds:
        value = said[name] if key == "values" else said[name]["v"]
        if value is not None and value.__class__ is not kind:
            raise BadInput("op_malformed", where=name)
    if body["kind"] == "set" and entity.nature is Nature.FROZEN:
        raise BadInput("record_frozen", entity=entity.name)
    if body["kind"] == "resolve" and not isinstance(body.get("conflict"), str):
        raise BadInput("op_incomplete", missing=["conflict"])


@lru_cache(maxsize=4096)
def _shape(entity: str, names: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[tuple[str, type], ...]]:
    """Of these fields those that the entity doesn't have, and those that hold one kind of value."""
    fields = ENTITIES[entity].fields
    unknown = tuple(sorted(set(names) - fields.keys()))
    kinds = [(name, _KINDS_OF_VALUE.get(fields[name])) for name in names if name in fields]
    return unknown, tuple((name, kind) for name, kind in kinds if kind is not None)


def _check_fact(body: Body, *, newer: bool) -> None:
    fact = body.get("fact")
    if not isinstance(fact, Mapping):
        raise BadInput("op_incomplete", missing=["fact"])
    if not newer or fact["kind"] in REQUIRED:
        check_fact(str(fact["kind"]), fact.get("data", {}))
    if not _is_day(str(fact.get("local_on"))):
        raise BadInput("op_malformed", where="local_on")
    given = number_of(body)
    if given is not None and not _is_number(given[1]):
        raise BadInput("number_invalid", register=given[0])


@lru_cache(maxsize=1024)
def _is_instant(text: str) -> bool:
    """Whether every laptop can read the instant; which one it is doesn't matter."""
    try:
        instant = datetime.fromisoformat(text)
        return instant.tzinfo is not None and bool(instant.astimezone(UTC))
    except (ValueError, OverflowError):
        return False


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _have_bases(said: dict[str, Any]) -> bool:
    for one in said.values():
        if one.__class__ is not dict or "v" not in one:
            return False
        base = one.get("base")
        if base is not None and (base.__class__ is not str or len(base) > NAME_LENGTH_MOST):
            return False
    return True


@lru_cache(maxsize=4096)
def _are_names(names: tuple[str, ...]) -> bool:
    return all(0 < len(name) <= NAME_LENGTH_MOST for name in names)


def _is_number(text: str) -> bool:
    return len(text) <= NUMBER_LENGTH_MOST and _PRINTABLE.fullmatch(text) is not None
