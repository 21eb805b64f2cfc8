"""Headings of the journal's columns and names of its states; the text that a cell shows."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.journal.list_layout import LEFT
from ui.wording.dates import numeric

if TYPE_CHECKING:
    from services.tables.writing import Cell

_HEADINGS = {
    LEFT: QT_TRANSLATE_NOOP("journal", "Left"),
    "number": QT_TRANSLATE_NOOP("journal", "Number"),
    "received_at": QT_TRANSLATE_NOOP("journal", "Received"),
    "registered_on": QT_TRANSLATE_NOOP("journal", "Registered"),
    "applicant": QT_TRANSLATE_NOOP("journal", "Applicant"),
    "topic": QT_TRANSLATE_NOOP("journal", "Topic"),
    "subject": QT_TRANSLATE_NOOP("journal", "Content"),
    "due_on": QT_TRANSLATE_NOOP("journal", "Due"),
    "state": QT_TRANSLATE_NOOP("journal", "State"),
    "executor_id": QT_TRANSLATE_NOOP("journal", "Executor"),
    "outcome": QT_TRANSLATE_NOOP("journal", "Outcome"),
    "outgoing_number": QT_TRANSLATE_NOOP("journal", "Answer no."),
    "closed_on": QT_TRANSLATE_NOOP("journal", "Closed"),
    "late_days": QT_TRANSLATE_NOOP("journal", "Days late"),
    "place_id": QT_TRANSLATE_NOOP("journal", "Place"),
    "registered_by": QT_TRANSLATE_NOOP("journal", "Registered by"),
    "channel": QT_TRANSLATE_NOOP("journal", "Channel"),
    "kind": QT_TRANSLATE_NOOP("journal", "Kind"),
    "language": QT_TRANSLATE_NOOP("journal", "Language"),
    "address": QT_TRANSLATE_NOOP("journal", "Address"),
    "account_no": QT_TRANSLATE_NOOP("journal", "Account"),
    "phone": QT_TRANSLATE_NOOP("journal", "Phone"),
    "sender_number": QT_TRANSLATE_NOOP("journal", "Sender's no. and date"),
    "external_number": QT_TRANSLATE_NOOP("journal", "External number"),
    "pages": QT_TRANSLATE_NOOP("journal", "Pages"),
    "files": QT_TRANSLATE_NOOP("journal", "Files"),
    "unit_id": QT_TRANSLATE_NOOP("journal", "Unit"),
    "resolution": QT_TRANSLATE_NOOP("journal", "Resolution"),
    "extension": QT_TRANSLATE_NOOP("journal", "Extended, days"),
    "extension_notice": QT_TRANSLATE_NOOP("journal", "Told of the extension"),
    "ground": QT_TRANSLATE_NOOP("journal", "Ground"),
    "answer_on": QT_TRANSLATE_NOOP("journal", "Answer dated"),
    "answer_channel": QT_TRANSLATE_NOOP("journal", "Answer sent by"),
    "measures": QT_TRANSLATE_NOOP("journal", "Measures"),
    "send_by": QT_TRANSLATE_NOOP("journal", "Send by"),
    "repeat": QT_TRANSLATE_NOOP("journal", "Repeat"),
    "calendar_status": QT_TRANSLATE_NOOP("journal", "Calendar not confirmed"),
}
_STATES = {
    "accepted": QT_TRANSLATE_NOOP("journal", "accepted"),
    "in_box": QT_TRANSLATE_NOOP("journal", "in the Box"),
    "registered": QT_TRANSLATE_NOOP("journal", "registered"),
    "at_management": QT_TRANSLATE_NOOP("journal", "at the management"),
    "directed": QT_TRANSLATE_NOOP("journal", "handed to a unit"),
    "in_work": QT_TRANSLATE_NOOP("journal", "in work"),
    "waiting": QT_TRANSLATE_NOOP("journal", "waiting for clarification"),
    "drafted": QT_TRANSLATE_NOOP("journal", "answer drafted"),
    "for_signature": QT_TRANSLATE_NOOP("journal", "for signature"),
    "signed": QT_TRANSLATE_NOOP("journal", "answer signed"),
    "sent": QT_TRANSLATE_NOOP("journal", "answer sent"),
    "no_action": QT_TRANSLATE_NOOP("journal", "without an answer, by a ground"),
    "passed_to_unit": QT_TRANSLATE_NOOP("journal", "passed to another unit"),
    "redirected": QT_TRANSLATE_NOOP("journal", "forwarded to a state body"),
    "closed": QT_TRANSLATE_NOOP("journal", "closed"),
    "withdrawn": QT_TRANSLATE_NOOP("journal", "withdrawn"),
}
STATES = tuple(_STATES)
"""States in the order of work, for the filter."""
_LANGUAGES = {"ru": "Русский", "kk": "Қазақша", "hu": "Magyar", "en": "English"}


def heading(name: str) -> str:
    """The heading of a column in the language that is on."""
    return QCoreApplication.translate("journal", str(_HEADINGS[name]))


def state_name(state: str) -> str:
    """A state in the language that is on; a code of another version as itself."""
    return QCoreApplication.translate("journal", str(_STATES[state])) if state in _STATES else state


def language_name(code: str) -> str:
    """A language by its own name."""
    return _LANGUAGES.get(code, code)


def cell_text(name: str, value: Cell) -> str:
    """What a cell shows on the screen and on paper."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{numeric(value.date())} {value:%H:%M}"
    if isinstance(value, date):
        return numeric(value)
    return language_name(str(value)) if name == "language" else " ".join(str(value).split())
