"""Employees, units and places as lists and forms name them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from models.database import Store
from models.rows import every_record, select_record
from services.naming import full_name, short_name


class Colleague(NamedTuple):
    """An employee as a choice in a list; ``position`` in the asked language."""

    id: str
    name: str
    short: str
    position: str
    unit_id: str
    place_id: str
    roles: frozenset[str]
    phone: str
    email: str


def initials(name: Mapping[str, object]) -> str:
    """Two letters that stand for a person in a row."""
    letters = [str(name[key])[:1] for key in ("surname", "given_name") if name.get(key)]
    return "".join(letters).upper()


def initials_of(store: Store) -> dict[str, str]:
    """Initials of every employee, by identifier."""
    rows = store.execute("SELECT id, surname, given_name FROM employee").fetchall()
    return {eid: initials({"surname": surname, "given_name": given}) for eid, surname, given in rows}


def colleagues(*, language: str = "ru", role: str = "", unit_id: str = "") -> list[Colleague]:
    """Active employees, by name; narrowed to a role or a unit if asked."""
    people = [_colleague(row, language) for row in every_record("employee", by="surname") if row["active"]]
    return [
        person
        for person in people
        if (not role or role in person.roles) and (not unit_id or person.unit_id == unit_id)
    ]


def colleague(employee_id: str | None, *, language: str = "ru") -> Colleague | None:
    """One employee, or None where the identifier is empty or unknown."""
    row = select_record("employee", employee_id) if employee_id else None
    return _colleague(row, language) if row else None


def _colleague(row: Mapping[str, Any], language: str) -> Colleague:
    return Colleague(
        id=row["id"],
        name=full_name(row),
        short=short_name(row),
        position=by_language(row["position"], language),
        unit_id=row["unit_id"] or "",
        place_id=row["place_id"] or "",
        roles=frozenset(row["roles"] or ()),
        phone=row["phone"] or "",
        email=row["email"] or "",
    )


def by_language(texts: Mapping[str, str] | None, language: str) -> str:
    """The text in a language, or in the first one that is there."""
    if not texts:
        return ""
    return texts.get(language) or next(iter(texts.values()))


def unit_names(language: str = "ru") -> dict[str, str]:
    """Names of all units, by identifier."""
    return {row["id"]: by_language(row["names"], language) for row in every_record("unit")}


def place_names(language: str = "ru") -> dict[str, str]:
    """Names of all places, by identifier."""
    return {row["id"]: by_language(row["names"], language) for row in every_record("place")}
