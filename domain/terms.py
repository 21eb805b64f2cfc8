"""What a term is: so many units, counted from a base, ending by a roll.

The values are those of the regulation profiles (``resources/regulations``); no term of any
regulation is written in code. Counting rules: ``docs/decisions`` and the profile's clauses.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What is counted."""

    CALENDAR = "calendar"
    """Every day; days off inside the term count."""
    WORKING = "working"
    """Working days of the country's calendar only; the last day is always one of them."""
    MONTHS = "months"
    """Same day number, or the last day of a shorter month."""


class Base(StrEnum):
    """The day that counts as day zero."""

    RECEIPT = "receipt"
    REGISTRATION = "registration"
    DUE_DATE = "due_date"
    """The due date as it was first set: extensions are added to it, never to today."""
    DECISION = "decision"


class Roll(StrEnum):
    """Where a last day goes that is a day off; working terms never need it."""

    NONE = "none"
    NEXT_WORKING = "next_working"
    PREVIOUS_WORKING = "previous_working"


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time of a regulation, for example 15 working days from receipt."""

    value: int
    unit: Unit
    base: Base
    roll: Roll = Roll.NONE
