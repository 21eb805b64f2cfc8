"""What may be shown or told of confidential data, by whom and how it is asked.

A refusal to show isn't an error: the screen masks the figure and cites the clause. Whatever is
shown is logged by the caller.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Basis, Family


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether something may be shown; if not, why (a code of wording) and by which clause."""

    shown: bool
    code: str = ""
    clause: str = ""


@dataclass(frozen=True, slots=True)
class PowerOfAttorney:
    """A representative's power: seen, with its number and dates, both ends included."""

    number: str
    valid_from: date
    valid_until: date

    def holds(self, on: date) -> bool:
        """Whether the power holds on that day."""
        return bool(self.number.strip()) and self.valid_from <= on <= self.valid_until


SHOWN = Verdict(shown=True)


def is_identified(profile: Profile, *, family: Family, stated: Iterable[str]) -> bool:
    """Whether the data that a caller ``stated`` (field names) identify him, where that is asked for."""
    rule = profile.disclosure.identification
    if rule is None or family not in rule.families:
        return True
    given = set(stated)
    return any(given.issuperset(group) for group in rule.groups)


def personal_data(profile: Profile, *, family: Family, stated: Iterable[str]) -> Verdict:
    """Whether the caller's own confidential data may be told."""
    rule = profile.disclosure.identification
    if rule is None or is_identified(profile, family=family, stated=stated):
        return SHOWN
    return Verdict(False, "disclosure_not_identified", rule.clause)


def arrears(
    profile: Profile,
    *,
    family: Family,
    stated: Iterable[str] = (),
    basis: Basis | None = None,
    power: PowerOfAttorney | None = None,
    on: date | None = None,
) -> Verdict:
    """Whether the exact sum of arrears may be told: where, and to whom.

    Without a rule of its own it is confidential like anything else.
    """
    rule = profile.disclosure.arrears
    if rule is None:
        return personal_data(profile, family=family, stated=stated)
    if family not in rule.families:
        return Verdict(False, "disclosure_only_in_person", rule.clause)
    if basis is None or basis not in rule.bases:
        return Verdict(False, "disclosure_not_entitled", rule.clause)
    if basis is Basis.POWER_OF_ATTORNEY and (power is None or on is None or not power.holds(on)):
        return Verdict(False, "disclosure_power_invalid", rule.clause)
    return SHOWN


def other_account(profile: Profile, *, bound_account: str, asked_account: str, reason: str) -> Verdict:
    """Whether another account may be opened during a call bound to one; with a reason, and logged."""
    clause = profile.disclosure.third_party_clause
    if not clause or not bound_account or bound_account == asked_account or reason.strip():
        return SHOWN
    return Verdict(False, "disclosure_other_account", clause)
