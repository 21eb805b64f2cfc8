"""Which term rule of a profile holds for an appeal.

A rule whose conditions are ticked on the card (a site check, information from others) beats
the ordinary one; a profile in which two rules would hold at once isn't loaded at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.errors import Refusal
from domain.regulation.considering import Extension, Registration, TermRule
from domain.regulation.profile import Profile
from domain.regulation.scope import Channel
from domain.regulation.vocabulary import Condition
from domain.regulation.words import Clause
from domain.terms import Term


@dataclass(frozen=True, slots=True)
class SelectedTerm:
    """The rule that holds, with what a screen cites. ``term`` is ``None``: the regulation sets no term."""

    rule: TermRule
    term: Term | None
    clause: Clause
    extension: Extension | None
    profile: str
    version: str


def covering_rules(profile: Profile, *, kind: str, channel: Channel) -> tuple[TermRule, ...]:
    """The rules about this kind and channel, whatever is ticked."""
    return tuple(rule for rule in profile.terms.values() if rule.reach.covers(kind, channel))


def strongest(covering: Iterable[TermRule], ticked: frozenset[Condition]) -> tuple[TermRule, ...]:
    """Of the rules about a case those that hold; a loaded profile always gives exactly one."""
    rules = tuple(covering)
    special = tuple(rule for rule in rules if ticked.intersection(rule.when))
    return special or tuple(rule for rule in rules if not rule.when)


def ticked_conditions(card: Mapping[str, object]) -> frozenset[Condition]:
    """The conditions that are ticked on an appeal's card (its fields by name)."""
    return frozenset(condition for condition in Condition if card.get(condition))


def select_term(
    profile: Profile, *, kind: str, channel: str, ticked: frozenset[Condition] = frozenset()
) -> SelectedTerm:
    """The term rule for an appeal of ``kind`` that came by ``channel``.

    Raises:
        Refusal: ``kind_not_in_profile`` or ``channel_not_in_profile``.
    """
    if kind not in profile.kinds:
        raise Refusal("kind_not_in_profile", kind=kind, profile=profile.edition)
    if channel not in profile.channels:
        raise Refusal("channel_not_in_profile", channel=channel, profile=profile.edition)
    covering = covering_rules(profile, kind=kind, channel=profile.channels[channel])
    return selected(profile, strongest(covering, ticked)[0])


def selected(profile: Profile, rule: TermRule) -> SelectedTerm:
    """A rule of ``profile`` with everything that is cited beside it."""
    return SelectedTerm(
        rule=rule,
        term=rule.term,
        clause=profile.clauses[rule.clause],
        extension=profile.extensions.get(rule.extension),
        profile=profile.profile,
        version=profile.version,
    )


def selectable_terms(profile: Profile, *, kind: str, channel: str) -> tuple[SelectedTerm, ...]:
    """Every rule that could hold for such an appeal, the ordinary one first (for "another rule")."""
    way_in = profile.channels.get(channel)
    if way_in is None:
        return ()
    rules = covering_rules(profile, kind=kind, channel=way_in)
    return tuple(selected(profile, rule) for rule in sorted(rules, key=lambda rule: bool(rule.when)))


def require_extension(chosen: SelectedTerm) -> Extension:
    """The extension that the rule allows.

    Raises:
        Refusal: ``extension_not_allowed`` with the rule and the clause that knows no extension.
    """
    if chosen.extension is None:
        clause = chosen.rule.no_extension_clause or chosen.rule.clause
        raise Refusal("extension_not_allowed", rule=chosen.rule.names, clause=clause)
    return chosen.extension


def registration_rule(profile: Profile, *, kind: str, channel: str) -> Registration | None:
    """By when an appeal must be registered; ``None`` where the regulation is silent."""
    way_in = profile.channels.get(channel)
    if way_in is None:
        return None
    return next((rule for rule in profile.registration.values() if rule.reach.covers(kind, way_in)), None)
