"""By which way an answer leaves: named by the applicant, fixed by the regulation, or the same.

The rules are tried in the profile's order; whoever sends by another way says why.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.findings import Finding, Level
from domain.intake_card import IntakeCard
from domain.regulation.answering import AnswerRule
from domain.regulation.profile import Profile
from domain.regulation.words import Names

WISH = "reply_channel_wish"
"""Field of an appeal in which the way named by the applicant stands."""


@dataclass(frozen=True, slots=True)
class AnswerChannel:
    """The way out. ``way`` is empty if only the applicant can name it; ``missing`` lists address
    fields of which one is needed before the way can be used."""

    way: str
    names: Names | None
    address: str
    clause: str
    by_wish: bool = False
    missing: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What must be asked for before an answer can leave."""
        if not self.way:
            return (Finding("answer_way_unknown", Level.INCOMPLETE, WISH, self.clause),)
        if self.missing:
            facts = {"way": self.names}
            return (Finding("answer_address_missing", Level.INCOMPLETE, self.missing[0], self.clause, facts),)
        return ()


def answer_channel(profile: Profile, card: IntakeCard) -> AnswerChannel:
    """The way by which ``profile`` wants this appeal answered, with the address it goes to."""
    rule = _rule_for(profile, card.channel)
    wish = card.value(WISH)
    if rule.wish_wins and wish in profile.answers.ways:
        return _addressed(profile, card, wish, rule, by_wish=True)
    channel = profile.channels.get(card.channel)
    way = rule.way or (channel.answer_way if channel else "")
    return _addressed(profile, card, way, rule, by_wish=False)


def _rule_for(profile: Profile, channel: str) -> AnswerRule:
    """The first rule about the channel; an unknown channel falls to the last, most general rule."""
    rules = list(profile.answers.rules.values())
    way_in = profile.channels.get(channel)
    covering = [rule for rule in rules if way_in is not None and rule.reach.covers_channel(way_in)]
    return (covering or rules[-1:])[0]


def _addressed(
    profile: Profile, card: IntakeCard, way: str, rule: AnswerRule, *, by_wish: bool
) -> AnswerChannel:
    fields = profile.answers.ways[way].address_fields if way else ()
    names = profile.answers.ways[way].names if way else None
    known = [card.value(name) for name in fields if card.has(name)]
    return AnswerChannel(
        way=way,
        names=names,
        address=known[0] if known else "",
        clause=rule.clause,
        by_wish=by_wish,
        missing=() if known else fields,
    )


def deviation_findings(
    profile: Profile, computed: AnswerChannel, *, chosen: str, reason: str
) -> tuple[Finding, ...]:
    """What stands against sending by ``chosen``: another way than computed needs a reason."""
    if chosen not in profile.answers.ways:
        return (Finding("answer_way_not_in_profile", Level.BLOCK, "channel", "", {"way": chosen}),)
    deviates = bool(computed.way) and chosen != computed.way
    if deviates and profile.answers.deviation_needs_reason and not reason.strip():
        facts = {"way": computed.names, "chosen": profile.answers.ways[chosen].names}
        return (Finding("answer_way_reason_missing", Level.BLOCK, "channel_reason", computed.clause, facts),)
    return ()
