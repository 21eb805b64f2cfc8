"""What the documents of the office are called, for the list of their templates."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from services.letter_templates import SHIPPED, TemplateVersion
from ui.card.sheets import document_words
from ui.translators import LANGUAGES
from ui.wording.dates import numeric

_tr = QCoreApplication.translate


def document_name(code: str) -> str:
    """The name of a document; letters are called as they are on the card."""
    papers = {
        "registration_slip": _tr("letters", "Registration slip"),
        "acceptance_mark": _tr("letters", "Mark of acceptance"),
        "control_card": _tr("letters", "Registration-control card"),
        "box_list": _tr("letters", "List of the drop box"),
        "stop_correspondence": _tr("letters", "Decision to stop correspondence"),
        "handover_note": _tr("letters", "Hand-over note"),
        "no_contact_note": _tr("letters", "Note: no way to answer"),
        "explanation_request": _tr("letters", "Request for explanation"),
        "visit_act": _tr("letters", "Act of a visit"),
        "route_list": _tr("letters", "Route list of a day"),
        "book_page": _tr("letters", "Page of the Book of Complaints"),
        "phone_note": _tr("letters", "Note of a call"),
        "satisfied_note": _tr("letters", "Note: satisfied by phone"),
        "disclosure_sheet": _tr("letters", "Sheet of disclosures"),
        "measures_plan": _tr("letters", "Plan of corrective measures"),
        "execution_report": _tr("letters", "Report on measures"),
        "control_report": _tr("letters", "Control report on terms"),
        "escalation_memo": _tr("letters", "Memo to the head organisation"),
        "reception_list": _tr("letters", "Reception list of a day"),
    }
    return papers.get(code) or document_words(code)


def language_name(code: str) -> str:
    """A language by its own name."""
    return LANGUAGES.get(code, code)


def version_words(version: TemplateVersion) -> str:
    """Which version it is, and since when."""
    if version.number == SHIPPED:
        return _tr("letters", "comes with the program")
    since = numeric(version.valid_from) if version.valid_from else ""
    words = _tr("letters", "version {number} of {date}").format(number=version.number, date=since)
    return words if version.here else _tr("letters", "{version}, still on its way here").format(version=words)
