"""Names of what a column of an old journal can be, and of the old sets of letters."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    "number": QT_TRANSLATE_NOOP("journal", "Number"),
    "received_on": QT_TRANSLATE_NOOP("journal", "Received"),
    "registered_on": QT_TRANSLATE_NOOP("journal", "Registered"),
    "due_on": QT_TRANSLATE_NOOP("journal", "Due"),
    "closed_on": QT_TRANSLATE_NOOP("journal", "Closed"),
    "applicant": QT_TRANSLATE_NOOP("journal", "Applicant"),
    "address": QT_TRANSLATE_NOOP("journal", "Address"),
    "account_no": QT_TRANSLATE_NOOP("journal", "Account"),
    "phone": QT_TRANSLATE_NOOP("journal", "Phone"),
    "email": QT_TRANSLATE_NOOP("journal", "E-mail"),
    "channel": QT_TRANSLATE_NOOP("journal", "Channel"),
    "kind": QT_TRANSLATE_NOOP("journal", "Kind"),
    "topic": QT_TRANSLATE_NOOP("journal", "Topic"),
    "text": QT_TRANSLATE_NOOP("journal", "Content"),
    "language": QT_TRANSLATE_NOOP("journal", "Language"),
    "unit": QT_TRANSLATE_NOOP("journal", "Unit"),
    "executor": QT_TRANSLATE_NOOP("journal", "Executor"),
    "outcome": QT_TRANSLATE_NOOP("journal", "Outcome"),
    "outgoing_number": QT_TRANSLATE_NOOP("journal", "Answer no."),
    "answered_on": QT_TRANSLATE_NOOP("journal", "Answer dated"),
    "external_number": QT_TRANSLATE_NOOP("journal", "External number"),
}
SETS = {
    "cp1251": "Windows-1251 (рус, қаз)",
    "cp1250": "Windows-1250 (magyar)",
    "cp866": "DOS-866",
    "koi8-r": "KOI8-R",
}
"""Sets of letters that a line may have when it is not UTF-8, by name."""


def field_name(name: str) -> str:
    """What a column can be, in the language that is on; nothing for no field."""
    return QCoreApplication.translate("journal", str(_NAMES[name])) if name in _NAMES else ""
