"""Names of the codes that a journal row holds, in the language of the person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from models.reference import Employee
from services.desk import Desk
from services.naming import short_name
from services.people import place_names, unit_names

Say = Callable[[str], str]


class JournalWords:
    """Reads the reference data once, then names codes without asking the database again."""

    def __init__(self, desk: Desk) -> None:
        language, profile = desk.language, desk.regulations.profile
        people = {row["id"]: short_name(row) for row in Employee.select().dicts()}
        self._known: dict[str, Mapping[str, str]] = {
            "channel": _named(profile.channels, language),
            "kind": _named(profile.kinds, language),
            "ground": _named(profile.grounds, language),
            "outcome": _named(profile.grounds, language),
            "unit_id": unit_names(language),
            "place_id": place_names(language),
            "executor_id": people,
        }
        self._topic: Say = lambda code: desk.regulations.topic_name(code, language)

    def of(self, column: str) -> Say:
        """How the codes of one column are read; a code without a name reads as itself."""
        if column == "topic":
            return self._topic
        known = self._known.get(column, {})
        return lambda code: known.get(code, code)

    def person(self, employee_id: str | None) -> str:
        """The surname with initials of an employee, or nothing."""
        return self._known["executor_id"].get(employee_id or "", employee_id or "")


def _named(things: Mapping[str, Any], language: str) -> dict[str, str]:
    return {code: str(thing.names.text(language)) for code, thing in things.items()}
