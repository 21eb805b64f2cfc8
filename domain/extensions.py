"""Lengthening a term: from the original due date, up to a total, never after it has passed."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, Protocol

from domain.calendars import Calendar
from domain.errors import BadInput, Refusal
from domain.findings import Finding, Level
from domain.terms import Base, Dates, Roll, Term, Unit, count


class ExtensionRule(Protocol):
    """What a profile says about an extension (``domain.regulation.considering.Extension``)."""

    @property
    def unit(self) -> Unit:
        """In what ``maximum`` and the length of an extension are counted."""
        ...

    @property
    def maximum(self) -> int | None:
        """The total of all extensions of one record; None where the regulation names none."""
        ...

    @property
    def needs_legal_basis(self) -> bool:
        """Whether the law that allows it must be named."""
        ...

    @property
    def clause(self) -> str:
        """The clause that a refusal cites."""
        ...


class RunningTerm(NamedTuple):
    """A term as it stands: its original end, how far it is extended, and its end now."""

    start: date
    original: date
    """The nominal due date as first counted; every extension is added to it."""
    due: date
    extended: int = 0
    """Total of the extensions so far, in the rule's unit."""
    roll: Roll = Roll.NONE


class ExtendedTerm(NamedTuple):
    """The outcome of an extension; ``left`` is None where there is no maximum."""

    term: RunningTerm
    dates: Dates
    left: int | None
    findings: tuple[Finding, ...] = ()


def days_left(rule: ExtensionRule, running: RunningTerm) -> int | None:
    """How much extension is still allowed, in the rule's unit; None where there is no maximum."""
    return None if rule.maximum is None else max(0, rule.maximum - running.extended)


def extension_term(total: int, unit: Unit, roll: Roll) -> Term:
    """The term that runs from the original due date for ``total`` of all extensions."""
    return Term(total, unit, Base.DUE_DATE, roll)


def extend(
    running: RunningTerm,
    by: int,
    *,
    rule: ExtensionRule,
    decided_on: date,
    calendar: Calendar,
    legal_basis: str = "",
) -> ExtendedTerm:
    """Extend a running term by ``by`` units, counted from its original due date.

    Whether the term rule has an extension at all is asked by ``require_extension``.

    Raises:
        BadInput: ``extension_not_positive``.
        Refusal: ``extension_after_due``, ``extension_too_long`` (with what is left) or
            ``extension_basis_missing``.
    """
    if by < 1:
        raise BadInput("extension_not_positive", value=by, where="days")
    _check(running, by, rule, decided_on, legal_basis)
    total = running.extended + by
    dates = count(extension_term(total, rule.unit, running.roll), running.original, calendar)
    extended = running._replace(due=dates.due, extended=total)
    return ExtendedTerm(extended, dates, days_left(rule, extended), _findings(rule))


def _check(running: RunningTerm, by: int, rule: ExtensionRule, decided_on: date, legal_basis: str) -> None:
    if decided_on > running.due:
        raise Refusal("extension_after_due", clause=rule.clause, due=running.due, decided_on=decided_on)
    left = days_left(rule, running)
    if left is not None and by > left:
        raise Refusal(
            "extension_too_long",
            clause=rule.clause,
            asked=by,
            left=left,
            maximum=rule.maximum,
            unit=rule.unit,
        )
    if rule.needs_legal_basis and not legal_basis.strip():
        raise Refusal("extension_basis_missing", clause=rule.clause)


def _findings(rule: ExtensionRule) -> tuple[Finding, ...]:
    if rule.maximum is not None:
        return ()
    return (Finding("extension_maximum_unset", Level.WARN, clause=rule.clause),)


class Reclassification(NamedTuple):
    """What a change of kind or conditions does to a term; both ends go into the history.

    ``lost`` is the part of earlier extensions that the new rule doesn't allow.
    """

    rule_was: str
    rule_now: str
    due_was: date
    dates: Dates
    term: RunningTerm
    lost: int


def reclassify(
    running: RunningTerm,
    *,
    rule_was: str,
    rule_now: str,
    term: Term,
    start: date,
    extension: ExtensionRule | None,
    calendar: Calendar,
) -> Reclassification:
    """Count the term again under another rule, keeping of the extensions what that rule allows.

    ``start`` is day zero of the new rule, which may have another base than the old one.
    """
    base = count(term, start, calendar)
    kept = _kept(running.extended, extension)
    dates = base
    if kept and extension is not None:
        dates = count(extension_term(kept, extension.unit, term.roll), base.nominal, calendar)
    now = RunningTerm(start, base.nominal, dates.due, kept, term.roll)
    return Reclassification(rule_was, rule_now, running.due, dates, now, running.extended - kept)


def _kept(extended: int, rule: ExtensionRule | None) -> int:
    if rule is None:
        return 0
    return extended if rule.maximum is None else min(extended, rule.maximum)
