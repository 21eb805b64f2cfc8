"""What a profile says about the office itself: organisation, calendar, numbers, rights, storage."""

from datetime import date
from enum import StrEnum

from domain.permissions import Role
from domain.regulation.record import Record
from domain.regulation.words import Names


class Weekday(StrEnum):
    """Days of the week by name, because numbers are read in two ways."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def number(self) -> int:
        """Monday is 0, as in ``date.weekday``."""
        return list(Weekday).index(self)


class Organisation(Record):
    """Names and contacts as the regulation prints them; the centre may keep newer ones."""

    legal_names: Names
    address: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()


class WorkCalendar(Record):
    """Weekend and the organisation's own days, laid over the calendar of the country."""

    country: str
    weekend: tuple[Weekday, ...]
    days_off: tuple[date, ...] = ()
    working_days: tuple[date, ...] = ()


class Numbering(Record):
    """Number masks (``domain/numbering.py``), one for each series."""

    incoming: str
    outgoing: str
    clause: str = ""


class Retention(Record):
    """For how long something is kept.

    ``leap_day_to_march``: 29 February ends on 1 March, else on 28 February.
    """

    code: str
    names: Names
    clause: str
    months: int
    leap_day_to_march: bool = True


class Position(Record):
    """A position that staff of reception may hold."""

    code: str
    names: Names
    clause: str


class RightRule(Record):
    """An action of ``domain/permissions.py`` (``code``) that the regulation gives to ``roles`` only."""

    code: str
    clause: str
    roles: tuple[Role, ...]


class JournalRule(Record):
    """The journal of registration: its title, who controls terms, and when a term is "soon"."""

    names: Names
    clause: str
    controlled_by: tuple[Role, ...]
    control_clause: str
    slips: tuple[str, ...] = ()
    slip_clause: str = ""
    soon_days: int = 3
    result_clause: str = ""
