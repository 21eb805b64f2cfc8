"""Which data an appeal still lacks, item by item, and whether that stops its registration.

Nothing is lost for being incomplete: an item stops registration only where the profile says
"block", and never where the regulation forbids to refuse an appeal.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from domain.findings import Finding, Level
from domain.intake_card import IntakeCard
from domain.regulation.intake import DateOrder, Item
from domain.regulation.profile import Profile


@dataclass(frozen=True, slots=True)
class Completeness:
    """What was found missing or odd; ``missing`` are the codes of items, in the profile's order."""

    findings: tuple[Finding, ...]

    @property
    def may_register(self) -> bool:
        """Whether the appeal may get its number now."""
        return all(finding.level is not Level.BLOCK for finding in self.findings)

    @property
    def complete(self) -> bool:
        """Whether nothing that the regulation demands is missing."""
        return all(finding.level is Level.WARN for finding in self.findings)

    @property
    def missing(self) -> tuple[str, ...]:
        """Codes of the items that make the appeal incomplete."""
        return tuple(
            str(finding.facts["item"])
            for finding in self.findings
            if "item" in finding.facts and finding.level is not Level.WARN
        )


def completeness(profile: Profile, card: IntakeCard) -> Completeness:
    """Check a card against everything that ``profile`` asks of such an appeal."""
    case = card.case(profile)
    found = [*_unknown_codes(profile, card)]
    for item in profile.intake.items.values():
        if item.scope.applies(case) and not _given(card, item):
            found.append(_missing(profile, item))
    found.extend(_out_of_order(card, profile.intake.date_orders.values()))
    return Completeness(tuple(found))


def open_checklist(profile: Profile, card: IntakeCard, checklist: str) -> tuple[Item, ...]:
    """The items of a checklist that are still open, for the list on the card and in a request."""
    case = card.case(profile)
    return tuple(
        item
        for item in profile.intake.items.values()
        if item.checklist == checklist and item.scope.applies(case) and not _given(card, item)
    )


def clarification_findings(
    profile: Profile, card: IntakeCard, *, items: Iterable[str], way: str
) -> tuple[Finding, ...]:
    """What is odd about asking the applicant for ``items`` by ``way``; asking is never forbidden.

    The client isn't asked twice for what is on the card, and is asked by a way that he named.
    """
    clause = profile.intake.known_data_clause
    found = [
        Finding("already_known", Level.WARN, item.any_of[0], clause, {"item": item.code, "name": item.names})
        for item in (profile.intake.items[code] for code in items if code in profile.intake.items)
        if _given(card, item)
    ]
    asked_by = profile.answers.ways.get(way)
    if asked_by and asked_by.address_fields and not card.has_any(asked_by.address_fields):
        found.append(
            Finding(
                "way_not_given",
                Level.WARN,
                asked_by.address_fields[0],
                clause,
                {"way": asked_by.names},
            )
        )
    return tuple(found)


def _given(card: IntakeCard, item: Item) -> bool:
    if item.accepted:
        return any(card.value(name) in item.accepted for name in item.any_of)
    return card.has_any(item.any_of)


def _missing(profile: Profile, item: Item) -> Finding:
    level = item.level
    if level is Level.BLOCK and profile.intake.refusal_forbidden:
        level = Level.INCOMPLETE
    facts = {"item": item.code, "name": item.names, "checklist": item.checklist}
    return Finding("item_missing", level, item.any_of[0], item.clause, facts)


def _unknown_codes(profile: Profile, card: IntakeCard) -> Iterable[Finding]:
    """A code that this profile doesn't have can't be registered under it."""
    for name, value, table in (
        ("kind", card.kind, profile.kinds),
        ("channel", card.channel, profile.channels),
    ):
        if value and value not in table:
            yield Finding("code_not_in_profile", Level.BLOCK, name, "", {"value": value})


def _out_of_order(card: IntakeCard, orders: Iterable[DateOrder]) -> Iterable[Finding]:
    """Dates are ISO text or date objects; both sort as text."""
    for order in orders:
        earlier, later = card.value(order.earlier)[:10], card.value(order.later)[:10]
        if earlier and later and earlier > later:
            facts = {"earlier": order.earlier, "later": order.later}
            yield Finding("dates_out_of_order", order.level, order.earlier, order.clause, facts)
