"""Names of the codes that a journal row holds, in the language of the person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial

from models.reference import Employee
from services.desk import Desk
from services.naming import short_name
from services.people import place_names, unit_names

Say = Callable[[str], str]
_TABLES = {
    "topic": "topics",
    "channel": "channels",
    "kind": "kinds",
    "ground": "grounds",
    "outcome": "grounds",
}
"""Columns whose codes a regulation names, by its table; appeals of older rules keep theirs."""


class JournalWords:
    """Reads the reference data once, then names codes without asking the database again."""

    def __init__(self, desk: Desk) -> None:
        language = desk.language
        people = {row["id"]: short_name(row) for row in Employee.select().dicts()}
        self._known: dict[str, Mapping[str, str]] = {
            "unit_id": unit_names(language),
            "place_id": place_names(language),
            "executor_id": people,
        }
        self._ruled: dict[str, Say] = {
            column: _once(partial(desk.regulations.name_of, table, language=language))
            for column, table in _TABLES.items()
        }

    def of(self, column: str) -> Say:
        """How the codes of one column are read; a code without a name reads as itself."""
        if column in self._ruled:
            return self._ruled[column]
        known = self._known.get(column, {})
        return lambda code: known.get(code, code)

    def person(self, employee_id: str | None) -> str:
        """The surname with initials of an employee, or nothing."""
        return self._known["executor_id"].get(employee_id or "", employee_id or "")


def _once(say: Callable[[str], str]) -> Say:
    """A list names the same few codes a million times."""
    return lru_cache(maxsize=None)(say)
