"""Words of receptions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.theme import State

_tr = QCoreApplication.translate

STATES: dict[str, State] = {"booked": State.IN_TIME, "held": State.DONE}


def state_words(state: str) -> str:
    """How far a booking has come."""
    return {
        "booked": _tr("reception", "booked"),
        "held": _tr("reception", "received"),
        "cancelled": _tr("reception", "called off"),
    }.get(state, state)


def source_words(source: str) -> str:
    """How a reception was asked for."""
    return {
        "written_appeal": _tr("reception", "by a written appeal"),
        "phone": _tr("reception", "by phone"),
    }.get(source, "")
