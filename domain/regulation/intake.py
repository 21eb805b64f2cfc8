"""What a profile says about taking appeals in: kinds, places, units, topics, data, anonymity."""

from collections.abc import Mapping

from domain.findings import Level
from domain.regulation.record import NOTHING, Record
from domain.regulation.scope import Scope
from domain.regulation.vocabulary import ApplicantKind, Effect
from domain.regulation.words import Names


class Kind(Record):
    """A kind of appeal (complaint, claim, review …)."""

    code: str
    names: Names
    clause: str


class Place(Record):
    """A place of reception; ``hours`` names the opening hours that hold there."""

    code: str
    names: Names
    clause: str
    hours: tuple[str, ...] = ()


class Unit(Record):
    """A unit of the organisation; ``escalates_to`` takes what units can't agree on."""

    code: str
    names: Names
    clause: str
    escalates_to: str = ""
    hours: str = ""


class Topic(Record):
    """An entry of the classifier with the units it is routed to.

    ``region_units`` overrides ``units`` for a region. ``in_person_only`` topics may be
    registered by any channel and settled only in person (``settle_clause`` says so).
    """

    code: str
    names: Names
    clause: str
    units: tuple[str, ...]
    parent: str = ""
    region_units: Mapping[str, str] = NOTHING
    in_person_only: bool = False
    settle_clause: str = ""


class Item(Record):
    """Something an appeal must carry: any one of the fields ``any_of``.

    ``accepted`` limits the values that count (a signature that was refused is no signature).
    ``attachment:<type>`` in ``any_of`` asks for an attachment of that type. ``checklist``
    groups items that are asked for together.
    """

    code: str
    names: Names
    clause: str
    any_of: tuple[str, ...]
    level: Level
    scope: Scope = Scope()
    accepted: tuple[str, ...] = ()
    checklist: str = ""


class DateOrder(Record):
    """Two dates of which one can't come after the other, e.g. the postmark and the receipt."""

    code: str
    clause: str
    earlier: str
    later: str
    level: Level = Level.WARN


class AnonymityFormula(Record):
    """An appeal of ``applicants`` is anonymous if any group of fields is missing as a whole."""

    code: str
    applicants: tuple[ApplicantKind, ...]
    groups: tuple[tuple[str, ...], ...]


class Anonymity(Record):
    """When an appeal counts as anonymous and what follows."""

    clause: str
    formulas: Mapping[str, AnonymityFormula]
    except_channels: tuple[str, ...] = ()
    except_clause: str = ""
    effect: Effect | None = None
    effect_clause: str = ""


class Intake(Record):
    """Rules of taking in. ``contacts`` are the fields that make an applicant reachable."""

    contacts: tuple[str, ...]
    contacts_clause: str
    default_topic: str
    items: Mapping[str, Item]
    refusal_forbidden: bool = False
    refusal_clause: str = ""
    date_orders: Mapping[str, DateOrder] = NOTHING
    known_data_clause: str = ""
    box_days: int | None = None
    box_clause: str = ""
    segments: Mapping[str, Names] = NOTHING
    applicant_roles: Mapping[str, Names] = NOTHING
