"""Who may sign an answer on a given day: by role, by delegation, or by the list of signers.

Dates are those of the signing itself, both ends included, so the check works offline.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.errors import Refusal
from domain.permissions import Role
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Authority


@dataclass(frozen=True, slots=True)
class SigningAuthority:
    """A dated power to sign; ``principal_id`` is set where it is lent by somebody (a delegation)."""

    employee_id: str
    basis: str
    valid_from: date
    valid_until: date | None = None
    principal_id: str = ""

    def holds(self, on: date) -> bool:
        """Whether the power holds on that day; its last day is still in time."""
        return self.valid_from <= on and (self.valid_until is None or on <= self.valid_until)


def require_signer(
    profile: Profile,
    *,
    employee_id: str,
    roles: Iterable[Role],
    authorities: Iterable[SigningAuthority],
    on: date,
) -> str:
    """The basis on which the employee signs, for the letter and the audit; empty if by role.

    Raises:
        Refusal: ``signer_not_authorised`` (nobody gave the power), ``signer_authority_ended``
            or ``signer_authority_not_begun`` (with the date), citing the clause.
    """
    rules = profile.signing
    if rules.authority is Authority.ROLE and set(rules.roles) & set(roles):
        return ""
    own = [authority for authority in authorities if authority.employee_id == employee_id]
    if rules.authority is Authority.ROLE:
        own = [authority for authority in own if authority.principal_id and rules.deputies]
    for authority in own:
        if authority.holds(on):
            return authority.basis
    raise _refusal(profile, own, on)


def _refusal(profile: Profile, own: list[SigningAuthority], on: date) -> Refusal:
    clause = profile.signing.clause
    ended = [
        authority.valid_until for authority in own if authority.valid_until and authority.valid_until < on
    ]
    if ended:
        return Refusal("signer_authority_ended", clause=clause, ended=max(ended), on=on)
    begins = [authority.valid_from for authority in own]
    if begins:
        return Refusal("signer_authority_not_begun", clause=clause, begins=min(begins), on=on)
    who = ", ".join(profile.signing.roles)
    return Refusal("signer_not_authorised", clause=clause, who=who)
