"""Fields and values of records as a person reads them in a decision."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from services.people import colleague
from services.sync_status import ContestedField
from ui.wording.records import field_name

_PEOPLE = frozenset(
    {"executor_id", "engineer_id", "signer_id", "responsible_operator_id", "complained_about_id"}
)


def field_words(field: ContestedField) -> str:
    """The name of a contested field."""
    tr = QCoreApplication.translate
    if field.kind == "number":
        return tr("sync", "Number {number}").format(number=field.number)
    return field_name(field.field)


def value_words(field: str, value: object) -> str:
    """A value as it is shown; identifiers of people become their names."""
    tr = QCoreApplication.translate
    if value in (None, ""):
        return tr("sync", "empty")
    if isinstance(value, bool):
        return tr("sync", "yes") if value else tr("sync", "no")
    if field in _PEOPLE:
        person = colleague(str(value))
        return person.name if person else str(value)
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return str(value)
