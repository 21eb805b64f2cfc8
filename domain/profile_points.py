"""What a regulation says on each point on which regulations differ.

One small reading for each row of the comparison: profile in, sayings out. Nothing here knows a
kind, channel or ground of a regulation by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from domain.regulation.intake import Item
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import ApplicantKind, Condition, Duty, Effect, Family, Proof, Trigger
from domain.regulation.words import Names
from domain.term_selection import covering_rules, strongest


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing said in a cell; ``facts`` are names, terms, numbers and codes of closed lists."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


Reading = Callable[[Profile], Iterable[Saying]]


def _say(code: str, **facts: object) -> Saying:
    return Saying(code, facts)


def _named(entries: Iterable[Names]) -> Iterable[Saying]:
    return [_say("compare_name", name=names) for names in entries]


def _kinds(profile: Profile) -> Iterable[Saying]:
    return _named(kind.names for kind in profile.kinds.values())


def _channels(profile: Profile) -> Iterable[Saying]:
    return _named(channel.names for channel in profile.channels.values())


def _registration(profile: Profile) -> Iterable[Saying]:
    for rule in profile.registration.values():
        code = "compare_registration" if rule.binding else "compare_registration_reminder"
        yield _say(code, term=rule.term, stages=rule.stages, channels=rule.reach.channels)


def _who_registers(profile: Profile) -> Iterable[Saying]:
    rule = profile.rights.get("register_appeal")
    if rule is not None:
        yield _say("compare_roles", roles=rule.roles)


def _terms_where(
    profile: Profile, families: Iterable[Family], ticked: frozenset[Condition]
) -> dict[str, list[str]]:
    """Rule → the kinds for which it holds when they come in by these families."""
    rules: dict[str, list[str]] = {}
    for kind in profile.kinds:
        for channel in profile.channels.values():
            if channel.family in families:
                rule = strongest(covering_rules(profile, kind=kind, channel=channel), ticked)[0]
                rules.setdefault(rule.code, [])
                if kind not in rules[rule.code]:
                    rules[rule.code].append(kind)
    return rules


def _terms(profile: Profile, rules: Mapping[str, Iterable[str]]) -> Iterable[Saying]:
    for code, kinds in rules.items():
        rule = profile.terms[code]
        facts = {"name": rule.names, "kinds": tuple(profile.kinds[kind].names for kind in kinds)}
        if rule.term is None:
            yield _say("compare_no_term", **facts)
        else:
            yield _say("compare_term", term=rule.term, **facts)


_SPOKEN = frozenset({Family.PHONE, Family.VOICEMAIL})
_WRITTEN = frozenset(Family) - _SPOKEN


def _written_term(profile: Profile) -> Iterable[Saying]:
    return _terms(profile, _terms_where(profile, _WRITTEN, frozenset()))


def _phone_term(profile: Profile) -> Iterable[Saying]:
    return _terms(profile, _terms_where(profile, _SPOKEN, frozenset()))


def _complex_term(profile: Profile) -> Iterable[Saying]:
    rules = _terms_where(profile, tuple(Family), frozenset(Condition))
    return _terms(profile, {code: kinds for code, kinds in rules.items() if profile.terms[code].when})


def _extension(profile: Profile) -> Iterable[Saying]:
    for extension in profile.extensions.values():
        if extension.maximum is None:
            yield _say("compare_extension_by_law", name=extension.names)
        else:
            facts = {"maximum": extension.maximum, "unit": extension.unit}
            yield _say("compare_extension", name=extension.names, **facts)
    for rule in profile.terms.values():
        if rule.term is not None and not rule.extension:
            yield _say("compare_no_extension", name=rule.names)


def _extension_notice(profile: Profile) -> Iterable[Saying]:
    for extension in profile.extensions.values():
        if extension.notice is not None and extension.notice.term is not None:
            yield _say("compare_notice_term", name=extension.names, term=extension.notice.term)
        elif extension.notice is not None:
            yield _say("compare_duty", name=extension.names, duty=extension.notice.duty)


def _visit_notice(profile: Profile) -> Iterable[Saying]:
    notice, change = profile.visits.notice, profile.visits.change
    house = profile.clauses[notice.clause].origin
    yield _say("compare_visit_notice", value=notice.value, unit=notice.unit, origin=house)
    yield _say("compare_visit_change", hours=change.hours, origin=profile.clauses[change.clause].origin)
    if profile.visits.urgent is not None:
        yield _say("compare_visit_urgent", origin=profile.clauses[profile.visits.urgent.clause].origin)


def _refused_intake(profile: Profile) -> Iterable[Saying]:
    if profile.intake.refusal_forbidden:
        yield _say("compare_intake_never_refused")


def _grounds(profile: Profile, *effects: Effect) -> Iterable[Saying]:
    return _named(ground.names for ground in profile.grounds.values() if ground.effect in effects)


def _trigger(profile: Profile, trigger: Trigger) -> Iterable[Saying]:
    for ground in profile.grounds.values():
        if ground.trigger is trigger:
            yield _say("compare_effect", name=ground.names, effect=ground.effect)
            if ground.exception is not None:
                yield _say("compare_exception", name=ground.exception.names, effect=ground.exception.effect)


def _unreadable(profile: Profile) -> Iterable[Saying]:
    yield from _trigger(profile, Trigger.UNREADABLE)
    for notice in profile.notices.values():
        if notice.trigger is Trigger.UNREADABLE:
            yield _say("compare_duty", name=notice.names, duty=notice.duty)


def _repeat(profile: Profile) -> Iterable[Saying]:
    for ground in profile.grounds.values():
        if ground.trigger is Trigger.REPEATED:
            unless_new = Proof.NO_NEW_ARGUMENTS in ground.proof
            code = "compare_repeat_unless_new" if unless_new else "compare_repeat"
            yield _say(code, name=ground.names, proof=ground.proof)


def _anonymous_definition(profile: Profile) -> Iterable[Saying]:
    if profile.anonymity is not None:
        for formula in profile.anonymity.formulas.values():
            yield _say("compare_anonymous_if", applicants=formula.applicants, groups=formula.groups)


def _anonymous_effect(profile: Profile) -> Iterable[Saying]:
    yield from _trigger(profile, Trigger.ANONYMOUS)
    if profile.anonymity is not None and profile.anonymity.effect is not None:
        yield _say("compare_anonymous_effect", effect=profile.anonymity.effect)
    if profile.book is not None and profile.book.anonymous_considered:
        yield _say("compare_book_anonymous")


def _answer_channel(profile: Profile) -> Iterable[Saying]:
    for rule in profile.answers.rules.values():
        channels = tuple(profile.channels[code].names for code in rule.reach.channels)
        way = profile.answers.ways[rule.way].names if rule.way else None
        code = "compare_answer_by" if way else "compare_answer_same"
        yield _say(code, channels=channels, way=way, wish=rule.wish_wins)


def _answer_without_letter(profile: Profile) -> Iterable[Saying]:
    return _named(
        outcome.names
        for outcome in profile.closing.outcomes.values()
        if outcome.letter is Duty.NONE and outcome.settles
    )


def _who_signs(profile: Profile) -> Iterable[Saying]:
    yield _say("compare_signing", authority=profile.signing.authority, roles=profile.signing.roles)


def _letter_contents(profile: Profile) -> Iterable[Saying]:
    for rule in profile.letters.checks.values():
        origin = profile.clauses[rule.clause].origin
        yield _say("compare_letter_check", check=rule.check, level=rule.level, origin=origin)


def _letter_language(profile: Profile) -> Iterable[Saying]:
    if profile.letters.language_follows_appeal:
        clause = profile.clauses[profile.letters.language_clause]
        yield _say("compare_language_of_appeal", origin=clause.origin)


def _items(profile: Profile, applicant: ApplicantKind) -> Iterable[Saying]:
    for item in profile.intake.items.values():
        if not item.checklist and _asked_of(item, applicant):
            yield _say("compare_item", name=item.names, level=item.level)


def _asked_of(item: Item, applicant: ApplicantKind) -> bool:
    return not item.scope.applicants or applicant in item.scope.applicants


def _identification(profile: Profile) -> Iterable[Saying]:
    rule = profile.disclosure.identification
    if rule is not None:
        yield _say("compare_identified_by", groups=rule.groups, families=rule.families)
    if profile.disclosure.arrears is not None:
        yield _say("compare_arrears", families=profile.disclosure.arrears.families)


def _abuse(profile: Profile) -> Iterable[Saying]:
    if profile.phone.abuse is not None:
        yield _say("compare_abuse", end=profile.phone.abuse.end)


def _call_back(profile: Profile) -> Iterable[Saying]:
    rule = profile.phone.call_back
    if rule is not None:
        yield _say("compare_call_back", by=rule.by, minutes=rule.after_minutes)


def _call_record(profile: Profile) -> Iterable[Saying]:
    if profile.phone.recording is not None:
        yield _say("compare_recording_warned")
    for rule in profile.retention.values():
        yield _say("compare_kept", name=rule.names, months=rule.months)


def _in_person(profile: Profile) -> Iterable[Saying]:
    return _named(topic.names for topic in profile.topics.values() if topic.in_person_only)


def _book(profile: Profile) -> Iterable[Saying]:
    if profile.book is None:
        return
    yield _say("compare_name", name=profile.book.names)
    for result in profile.book.results.values():
        facts = {"with_address": result.with_address, "with_phone": result.with_phone}
        yield _say("compare_book_result", name=result.names, **facts)


def _measures(profile: Profile) -> Iterable[Saying]:
    rules = profile.closing
    if rules.measures_kinds:
        kinds = tuple(profile.kinds[code].names for code in rules.measures_kinds)
        yield _say("compare_measures_for", kinds=kinds)
    if rules.plan_clause:
        yield _say("compare_plan")


def _reception(profile: Profile) -> Iterable[Saying]:
    if profile.reception is not None:
        yield _say("compare_reception", sources=profile.reception.sources)
        for stamp in profile.reception.stamps.values():
            yield _say("compare_stamp", source=stamp.code, texts=stamp.texts)


def _time_units(profile: Profile) -> Iterable[Saying]:
    terms = [rule.term for rule in profile.terms.values()]
    terms += [rule.term for rule in profile.registration.values() if rule.binding]
    units = dict.fromkeys(term.unit for term in terms if term is not None)
    return [_say("compare_unit", unit=unit) for unit in units]


POINTS: dict[str, Reading] = {
    "point_kinds": _kinds,
    "point_channels": _channels,
    "point_registration_term": _registration,
    "point_who_registers": _who_registers,
    "point_written_term": _written_term,
    "point_phone_term": _phone_term,
    "point_complex_term": _complex_term,
    "point_extension": _extension,
    "point_extension_notice": _extension_notice,
    "point_visit_notice": _visit_notice,
    "point_refused_intake": _refused_intake,
    "point_refused_with_notice": lambda profile: _grounds(
        profile, Effect.REFUSE_WITH_NOTICE, Effect.STOP_CORRESPONDENCE
    ),
    "point_no_action": lambda profile: _grounds(profile, Effect.NO_ACTION_NOTICE_OPTIONAL),
    "point_no_answer": lambda profile: _grounds(profile, Effect.NO_CONSIDER_NO_ANSWER),
    "point_unreadable": _unreadable,
    "point_repeat": _repeat,
    "point_anonymous_definition": _anonymous_definition,
    "point_anonymous_effect": _anonymous_effect,
    "point_answer_channel": _answer_channel,
    "point_answer_without_letter": _answer_without_letter,
    "point_who_signs": _who_signs,
    "point_letter_contents": _letter_contents,
    "point_letter_language": _letter_language,
    "point_person_data": lambda profile: _items(profile, ApplicantKind.PERSON),
    "point_organisation_data": lambda profile: _items(profile, ApplicantKind.ORGANISATION),
    "point_identification": _identification,
    "point_phone_abuse": _abuse,
    "point_call_back": _call_back,
    "point_call_record": _call_record,
    "point_in_person_only": _in_person,
    "point_book": _book,
    "point_measures": _measures,
    "point_reception": _reception,
    "point_time_units": _time_units,
}
"""The points in the order of the table."""
