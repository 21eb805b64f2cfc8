"""Words of calls: outcomes, states, what a caller states of himself."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from ui.theme import State

_tr = QCoreApplication.translate


def outcome_words(outcome: str) -> str:
    """How a call ends, as the switch names it."""
    return {
        "answered": _tr("calls", "Answered"),
        "call_back": _tr("calls", "Call back"),
        "terminated_abuse": _tr("calls", "Broken off"),
        "refused_not_identified": _tr("calls", "Not identified"),
        "appeal": _tr("calls", "Became an appeal"),
    }.get(outcome, outcome)


def state_words(state: str, attempts: int = 0) -> str:
    """The state of a note in a word or two."""
    if state == "not_reached":
        return _tr("calls", "no answer: {count}").format(count=attempts)
    return {
        "answered": _tr("calls", "answered"),
        "call_back": _tr("calls", "call back"),
        "called_back": _tr("calls", "called back"),
        "terminated": _tr("calls", "broken off"),
        "refused": _tr("calls", "refused"),
        "appeal": _tr("calls", "appeal"),
        "withdrawn": _tr("calls", "withdrawn"),
        "open": _tr("calls", "to write up"),
    }.get(state, _tr("calls", "open"))


STATES: dict[str, State] = {
    "answered": State.DONE,
    "called_back": State.DONE,
    "appeal": State.DONE,
    "call_back": State.SOON,
    "not_reached": State.TODAY,
}


def stated_words(name: str) -> str:
    """A kind of datum by which a caller says who he is."""
    return {
        "surname": _tr("calls", "name"),
        "organisation_name": _tr("calls", "name of the organisation"),
        "account_no": _tr("calls", "account number"),
        "service_address": _tr("calls", "address"),
        "user_no": _tr("calls", "user number"),
        "other_identifier": _tr("calls", "another personal datum"),
    }.get(name, name)


def tick_words(name: str) -> str:
    """A condition under which important things may be told by phone (HDH-8)."""
    return {
        "fastest": _tr("calls", "This is the fastest way"),
        "no_mishearing": _tr("calls", "Nothing can be misheard or misunderstood"),
        "not_overheard": _tr("calls", "Nobody unauthorised listens"),
    }.get(name, name)


def elapsed_words(length: timedelta) -> str:
    """How long a call lasts: "02:15"."""
    minutes, seconds = divmod(max(0, int(length.total_seconds())), 60)
    return f"{minutes:02}:{seconds:02}"
