"""Fields and values of records as a person reads them in a decision."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from services.people import colleague
from services.sync_status import ContestedField

_PEOPLE = frozenset(
    {"executor_id", "engineer_id", "signer_id", "responsible_operator_id", "complained_about_id"}
)


def field_words(field: ContestedField) -> str:
    """The name of a contested field."""
    tr = QCoreApplication.translate
    if field.kind == "number":
        return tr("sync", "Number {number}").format(number=field.number)
    words = {
        "subject": tr("sync", "Subject"),
        "text": tr("sync", "Text"),
        "topic": tr("sync", "Topic"),
        "kind": tr("sync", "Kind"),
        "channel": tr("sync", "Channel"),
        "language": tr("sync", "Language"),
        "executor_id": tr("sync", "Executor"),
        "unit_id": tr("sync", "Unit"),
        "engineer_id": tr("sync", "Engineer"),
        "starts_at": tr("sync", "Date of the visit"),
        "minutes": tr("sync", "Length of the visit"),
        "address": tr("sync", "Address"),
        "phone": tr("sync", "Phone"),
        "email": tr("sync", "E-mail"),
        "postal_address": tr("sync", "Postal address"),
        "service_address": tr("sync", "Service address"),
        "surname": tr("sync", "Surname"),
        "given_name": tr("sync", "Given name"),
        "patronymic": tr("sync", "Patronymic"),
        "account_no": tr("sync", "Account"),
        "measures": tr("sync", "Measures"),
        "body": tr("sync", "Text of the letter"),
        "reasoning": tr("sync", "Reasoning"),
        "findings": tr("sync", "Findings"),
        "note": tr("sync", "Note"),
        "region": tr("sync", "Region"),
        "outcome": tr("sync", "Outcome"),
        "reply_address": tr("sync", "Address for the answer"),
    }
    return words.get(field.field, field.field)


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
