"""Whether the rules of a profile make sense together: nothing contradicts, overlaps or is dead.

Each check raises ``Unreadable`` at the key an author has to look at; the first trouble found is
reported, because later ones often follow from it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import chain, combinations

from domain.errors import BadInput
from domain.local_time import zone
from domain.numbering import mask_of
from domain.permissions import PERMISSIONS
from domain.profile_references import check_references, trouble_at
from domain.regulation.considering import Ground, TermRule
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Authority, Condition, Duty, Effect, Family, Need, Proof, Trigger
from domain.strict_reading import CODE, LANGUAGE
from domain.term_selection import covering_rules, strongest

Check = Callable[[Profile], None]
_COUNTRY = re.compile(r"[A-Z]{2}\Z")


def check_profile(profile: Profile) -> None:
    """Run every check; the order is from the simple to the far-reaching.

    Raises:
        Unreadable: with the code, the key and the facts of the first trouble.
    """
    for check in _CHECKS:
        check(profile)


def _clauses_have_text(profile: Profile) -> None:
    for code, clause in profile.clauses.items():
        if not clause.text.strip():
            raise trouble_at(("clauses", code, "text"), "profile_clause_empty")


def _tables_are_filled(profile: Profile) -> None:
    for name in ("kinds", "channels", "topics", "languages"):
        if not getattr(profile, name):
            raise trouble_at((name,), "profile_table_empty")


def _head_is_sound(profile: Profile) -> None:
    """Codes of the head; the text's name becomes a file name."""
    for name in ("profile", "version", "text"):
        _require_code((name,), getattr(profile, name))
    for language in (profile.language, *profile.languages):
        if not LANGUAGE.match(language):
            raise trouble_at(("languages",), "profile_language_malformed", value=language)
    if not _COUNTRY.match(profile.calendar.country):
        raise trouble_at(("calendar", "country"), "profile_code_malformed", value=profile.calendar.country)


def _file_names_are_plain(profile: Profile) -> None:
    """Icons and templates are found by name in a folder of the program."""
    for code, channel in profile.channels.items():
        _require_code(("channels", code, "icon"), channel.icon)
    for code, way in profile.answers.ways.items():
        _require_code(("answers", "ways", code, "icon"), way.icon)
    for code, document in profile.documents.items():
        _require_code(("documents", code, "template"), document.template or code)


def _require_code(keys: tuple[str, ...], value: str) -> None:
    if not CODE.match(value):
        raise trouble_at(keys, "profile_code_malformed", value=value)


def _zone_exists(profile: Profile) -> None:
    try:
        zone(profile.zone)
    except BadInput:
        raise trouble_at(("zone",), "profile_zone_unknown", value=profile.zone) from None


def _calendar_is_consistent(profile: Profile) -> None:
    both = set(profile.calendar.days_off) & set(profile.calendar.working_days)
    if both:
        raise trouble_at(("calendar", "working_days"), "profile_day_off_and_working", day=min(both))


def _opening_hours_are_consistent(profile: Profile) -> None:
    for code, hours in profile.opening_hours.items():
        if hours.contradiction:
            raise trouble_at(("opening_hours", code, "rows"), f"profile_{hours.contradiction}")


def _masks_are_sound(profile: Profile) -> None:
    for series in ("incoming", "outgoing"):
        try:
            mask_of(getattr(profile.numbering, series))
        except BadInput as trouble:
            facts = {name: value for name, value in trouble.facts.items() if name != "where"}
            raise trouble_at(("numbering", series), trouble.code, **facts) from None
    if profile.numbering.incoming == profile.numbering.outgoing:
        raise trouble_at(("numbering", "outgoing"), "profile_one_mask_for_two_series")


def _rights_only_narrow(profile: Profile) -> None:
    for code, rule in profile.rights.items():
        keys = ("rights", code)
        if code not in PERMISSIONS:
            raise trouble_at(keys, "profile_reference_unknown", table="permissions", value=code)
        wider = sorted(role for role in rule.roles if role not in PERMISSIONS[code])
        if wider or not rule.roles:
            raise trouble_at((*keys, "roles"), "profile_right_not_narrower", roles=", ".join(wider))


def _routes_end(profile: Profile) -> None:
    _no_circle("units", {code: unit.escalates_to for code, unit in profile.units.items()}, "escalates_to")
    _no_circle("topics", {code: topic.parent for code, topic in profile.topics.items()}, "parent")


def _no_circle(table: str, after: Mapping[str, str], field: str) -> None:
    for start in after:
        seen = [start]
        while after[seen[-1]]:
            seen.append(after[seen[-1]])
            if seen[-1] in seen[:-1]:
                raise trouble_at((table, start, field), "profile_route_cyclic", route=" → ".join(seen))


def _topics_are_reachable(profile: Profile) -> None:
    in_person = any(channel.family is Family.IN_PERSON for channel in profile.channels.values())
    for code, topic in profile.topics.items():
        if not topic.units:
            raise trouble_at(("topics", code, "units"), "profile_table_empty")
        if topic.in_person_only and not in_person:
            raise trouble_at(("topics", code, "in_person_only"), "profile_no_channel_in_person")


def _term_rules_are_decidable(profile: Profile) -> None:
    """For each kind, channel and set of ticks exactly one rule holds."""
    asked = sorted({condition for rule in profile.terms.values() for condition in rule.when})
    ticks = tuple(_subsets(asked))
    for kind in profile.kinds:
        for channel in profile.channels.values():
            covering = covering_rules(profile, kind=kind, channel=channel)
            for ticked in ticks:
                _require_one_rule(covering, ticked, kind, channel.code)


def _subsets(conditions: Iterable[Condition]) -> Iterable[frozenset[Condition]]:
    listed = tuple(conditions)
    every = chain.from_iterable(combinations(listed, size) for size in range(len(listed) + 1))
    return (frozenset(ticked) for ticked in every)


def _require_one_rule(
    covering: Iterable[TermRule], ticked: frozenset[Condition], kind: str, channel: str
) -> None:
    rules = strongest(covering, ticked)
    if not rules:
        raise trouble_at(("terms",), "profile_term_gap", kind=kind, channel=channel)
    if len(rules) > 1:
        codes = ", ".join(rule.code for rule in rules)
        keys = ("terms", rules[1].code)
        raise trouble_at(keys, "profile_terms_overlap", rules=codes, kind=kind, channel=channel)


def _registration_rules_are_decidable(profile: Profile) -> None:
    """No kind and channel may have two registration terms."""
    for kind in profile.kinds:
        for channel in profile.channels.values():
            rules = [rule.code for rule in profile.registration.values() if rule.reach.covers(kind, channel)]
            if len(rules) > 1:
                facts = {"rules": ", ".join(rules), "kind": kind, "channel": channel.code}
                raise trouble_at(("registration", rules[1]), "profile_terms_overlap", **facts)


def _extensions_are_used(profile: Profile) -> None:
    for code, rule in profile.terms.items():
        if rule.extension and rule.term is None:
            raise trouble_at(("terms", code, "extension"), "profile_extension_without_term")
    used = {rule.extension for rule in profile.terms.values()}
    for code, extension in profile.extensions.items():
        if code not in used:
            raise trouble_at(("extensions", code), "profile_extension_unused")
        if extension.maximum == 0:
            raise trouble_at(("extensions", code, "maximum"), "profile_extension_of_nothing")
        if extension.maximum is None and not extension.needs_legal_basis:
            raise trouble_at(("extensions", code, "maximum"), "profile_extension_without_limit")


_NOTICE_OF = {
    Effect.REFUSE_WITH_NOTICE: (Duty.FORCED,),
    Effect.NO_ACTION_NOTICE_OPTIONAL: (Duty.OFFERED, Duty.NONE),
    Effect.NO_CONSIDER_NO_ANSWER: (Duty.NONE,),
}
"""Which duties of notice an effect leaves open; the others may go with any."""


def _grounds_make_sense(profile: Profile) -> None:
    for code, ground in profile.grounds.items():
        keys = ("grounds", code)
        if ground.notice not in _NOTICE_OF.get(ground.effect, tuple(Duty)):
            raise trouble_at((*keys, "notice"), "profile_notice_against_effect", effect=ground.effect)
        if bool(ground.missing_all) != (ground.trigger is Trigger.MISSING_DATA):
            raise trouble_at((*keys, "missing_all"), "profile_missing_data_without_fields")
        if bool(ground.subkinds) != (Proof.SUBKIND in ground.proof):
            raise trouble_at((*keys, "subkinds"), "profile_subkind_without_list")
        if ground.trigger is Trigger.BY_HAND and not ground.by_hand:
            raise trouble_at(keys, "profile_ground_untriggered")
        _silent_ground_is_silent(profile, ground)


def _silent_ground_is_silent(profile: Profile, ground: Ground) -> None:
    """Who can't be reached falls under a ground that owes no answer."""
    if not ground.without_contacts:
        return
    other = profile.grounds[ground.without_contacts]
    if other.effect is not Effect.NO_CONSIDER_NO_ANSWER:
        raise trouble_at(
            ("grounds", ground.code, "without_contacts"), "profile_notice_to_nobody", effect=other.effect
        )


def _anonymity_is_used(profile: Profile) -> None:
    formulas = profile.anonymity.formulas if profile.anonymity else {}
    for code, ground in profile.grounds.items():
        if ground.trigger is Trigger.ANONYMOUS and not formulas:
            raise trouble_at(("grounds", code), "profile_nobody_is_anonymous")
    for code, formula in formulas.items():
        if not formula.groups or not all(formula.groups):
            raise trouble_at(("anonymity", "formulas", code, "groups"), "profile_table_empty")


def _every_channel_is_answered(profile: Profile) -> None:
    """Each channel has a first rule that tells the way out, and each rule is somewhere the first."""
    first: set[str] = set()
    for channel in profile.channels.values():
        covering = (rule for rule in profile.answers.rules.values() if rule.reach.covers_channel(channel))
        rule = next(covering, None)
        if rule is None or not (rule.way or channel.answer_way or rule.wish_wins):
            raise trouble_at(("answers", "rules"), "profile_answer_gap", channel=channel.code)
        first.add(rule.code)
    for code in profile.answers.rules:
        if code not in first:
            raise trouble_at(("answers", "rules", code), "profile_answer_rule_unreachable")


def _outcomes_make_sense(profile: Profile) -> None:
    for code, outcome in profile.closing.outcomes.items():
        keys = ("closing", "outcomes", code)
        if outcome.letter is Duty.NONE and Need.SENT_LETTER in outcome.needs:
            raise trouble_at((*keys, "letter"), "profile_letter_needed_and_forbidden")
        if outcome.letter is Duty.FORCED and Need.SENT_LETTER not in outcome.needs:
            raise trouble_at((*keys, "needs"), "profile_letter_forced_but_not_needed")
    if not profile.closing.outcomes:
        raise trouble_at(("closing", "outcomes"), "profile_table_empty")


def _somebody_signs(profile: Profile) -> None:
    if (profile.signing.authority is Authority.ROLE) != bool(profile.signing.roles):
        raise trouble_at(("signing", "roles"), "profile_signers_against_authority")


def _letters_can_be_checked(profile: Profile) -> None:
    for code, rule in profile.letters.checks.items():
        for document in rule.documents:
            if not profile.documents[document].outgoing:
                keys = ("letters", "checks", code, "documents")
                raise trouble_at(keys, "profile_check_of_unsent_document", document=document)


_CHECKS: tuple[Check, ...] = (
    _clauses_have_text,
    _tables_are_filled,
    _head_is_sound,
    _file_names_are_plain,
    _zone_exists,
    _calendar_is_consistent,
    check_references,
    _opening_hours_are_consistent,
    _masks_are_sound,
    _rights_only_narrow,
    _routes_end,
    _topics_are_reachable,
    _term_rules_are_decidable,
    _registration_rules_are_decidable,
    _extensions_are_used,
    _grounds_make_sense,
    _anonymity_is_used,
    _every_channel_is_answered,
    _outcomes_make_sense,
    _somebody_signs,
    _letters_can_be_checked,
)
