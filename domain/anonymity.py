"""Whether an appeal counts as anonymous, and whether its author can be reached: two questions.

A name without an address and an address without a name are different things, and each
regulation draws the line elsewhere; the formula is the profile's.
"""

from __future__ import annotations

from domain.intake_card import IntakeCard
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Effect


def is_anonymous(profile: Profile, card: IntakeCard) -> bool:
    """Whether a group of identifying data, asked for as a whole, is missing altogether."""
    rules = profile.anonymity
    if rules is None or card.channel in rules.except_channels:
        return False
    return any(
        not card.has_any(group)
        for formula in rules.formulas.values()
        if card.applicant in formula.applicants
        for group in formula.groups
    )


def anonymity_effect(profile: Profile, card: IntakeCard) -> Effect | None:
    """What follows at once from anonymity (CIB: passed to the unit); ``None``: nothing by itself."""
    if profile.anonymity is None or not is_anonymous(profile, card):
        return None
    return profile.anonymity.effect


def is_reachable(profile: Profile, card: IntakeCard) -> bool:
    """Whether the applicant left anything by which an answer can reach him."""
    return card.has_any(profile.intake.contacts)
