"""The one "who" field: an applicant by telephone, account, name or address, and what came before.

Every search is a range of an index, so it takes the same time with a million applicants.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from domain.address_text import address_key, house_key, without_flat
from domain.search_text import digits, fold, words
from models.database import Store
from services.applicant_names import read_name, written_name
from services.archived_people import archived_people
from services.desk import Desk
from services.earlier import EarlierAppeal, earlier_appeals
from services.intake_form import ApplicantForm
from services.naming import applicant_name
from services.people import colleague
from services.rows import find_record

_MOST = 8
_SCANNED = 200
_SHORTEST_DIGITS = 4
_NEXT = "\uffff"
"""Sorts after every letter that a key may hold."""


@dataclass(frozen=True, slots=True)
class FoundApplicant:
    """One line under the "who" field. ``form`` has an identifier if the person is known already.

    ``by`` says what was found: ``phone``, ``account``, ``name``, ``address``, ``email``,
    ``journal`` (somebody in an old journal that was brought in) or ``billing`` (an account of the
    billing system whose holder never wrote before).
    """

    form: ApplicantForm
    name: str
    by: str
    address: str
    open_appeals: int = 0


@dataclass(frozen=True, slots=True)
class EarlierOne:
    """An earlier appeal with the visit that is still to come, for the panel beside the form."""

    appeal: EarlierAppeal
    visit_at: datetime | None = None
    engineer: str = ""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Appeals of one house in the last days; ``topic`` is the commonest, ``same`` how often.

    ``house`` is written as the applicant gave it, ``key`` as it is searched for.
    """

    house: str
    key: str
    count: int
    topic: str
    same: int
    days: int


def suggest_applicants(desk: Desk, typed: str, *, limit: int = _MOST) -> list[FoundApplicant]:
    """Who may be meant by what was typed so far, best first; empty for less than two signs."""
    text = typed.strip()
    if len(text) < 2:
        return []
    known = _known(desk.store, text)
    found = [_found(desk.store, eid, by) for eid, by in list(known.items())[:limit]]
    if len(found) < limit:
        old = archived_people(desk.store, text, besides=[one.form for one in found])
        found += [_from_journal(form) for form in old]
    accounts = {one.form.account_no for one in found}
    billing = [one for one in _billing(desk, text) if one.form.account_no not in accounts]
    return [*found, *billing][:limit]


def applicant_form(applicant_id: str) -> ApplicantForm:
    """A known applicant as a form shows it.

    Raises:
        BadInput: ``record_unknown``.
    """
    return replace(ApplicantForm.of_record(find_record("applicant", applicant_id) or {}), id=applicant_id)


def applicants_by_email(desk: Desk, email: str) -> list[str]:
    """Identifiers of the applicants who gave exactly this e-mail address."""
    sql = "SELECT applicant_id FROM applicant_key WHERE kind = 'email' AND key = ? LIMIT ?"
    rows = desk.store.execute(sql, (fold(email.strip()), _MOST)).fetchall()
    return list(dict.fromkeys(str(row[0]) for row in rows))


def typed_applicant(typed: str) -> ApplicantForm:
    """A new applicant from what stands in the "who" field: a telephone, an e-mail or a name."""
    text = " ".join(typed.split())
    number = digits(text)
    if len(number) >= _SHORTEST_DIGITS and not any(sign.isalpha() for sign in text):
        return ApplicantForm(phone=text)
    return ApplicantForm(email=text) if "@" in text else read_name(text)


def earlier_of(desk: Desk, person: ApplicantForm) -> list[EarlierOne]:
    """Earlier appeals of an applicant, open ones first, each with its next visit.

    Of somebody who is only being typed, those of an old journal that agree with what is known.
    """
    return [_with_visit(desk, one) for one in earlier_appeals(desk, person)]


def neighbours(desk: Desk, address: str, *, applicant_id: str = "", days: int = 7) -> Neighbours | None:
    """Other people's appeals from the same house lately, or None without a house or without any."""
    house = house_key(address)
    if not house:
        return None
    people = _people_of(desk.store, house) - {applicant_id}
    since = int((desk.now() - timedelta(days=days)).timestamp() * 1000)
    topics = [topic for topic in _topics(desk.store, people, since)]
    if not topics:
        return None
    commonest = max(set(topics), key=lambda code: (topics.count(code), code))
    name = desk.regulations.topic_name(commonest, desk.language)
    shown = without_flat(address)
    return Neighbours(shown, house, len(topics), name, topics.count(commonest), days)


# --- known applicants -------------------------------------------------------------------------


def _known(store: Store, text: str) -> dict[str, str]:
    """Identifiers with how each was found, in the order of how sure the find is."""
    found: dict[str, str] = {}
    for by, eids in _searches(store, text):
        for eid in eids:
            found.setdefault(eid, by)
    return found


def _searches(store: Store, text: str) -> Iterable[tuple[str, list[str]]]:
    number = digits(text)
    spoken = any(sign.isalpha() for sign in text)
    if len(number) >= _SHORTEST_DIGITS and not spoken:
        yield "phone", _by_phone(store, number)
        yield "account", _prefixed(store, "account", number)
    elif "@" in text:
        yield "email", _prefixed(store, "email", fold(text))
    elif spoken:
        yield "name", _by_name(store, words(text))
        yield "address", _prefixed(store, "address", address_key(text))


def _by_phone(store: Store, number: str) -> list[str]:
    """Keys are the last nine digits: what was typed may open with a country, with 8, or with neither."""
    if len(number) > 9:
        return _prefixed(store, "phone", number[-9:])
    openings = (number, number[1:], number[2:])
    return [
        eid
        for opening in openings
        if len(opening) >= _SHORTEST_DIGITS
        for eid in _prefixed(store, "phone", opening)
    ]


def _by_name(store: Store, typed: list[str]) -> list[str]:
    """People in whose name every typed word begins some word."""
    if not typed:
        return []
    longest, *others = sorted(typed, key=len, reverse=True)
    found = _prefixed(store, "name", longest, most=_SCANNED)
    return [eid for eid in found if all(_named(store, eid, word) for word in others)]


def _named(store: Store, applicant_id: str, word: str) -> bool:
    sql = "SELECT 1 FROM applicant_key WHERE applicant_id = ? AND kind = 'name' AND key >= ? AND key < ?"
    return store.execute(sql, (applicant_id, word, word + _NEXT)).fetchone() is not None


def _prefixed(store: Store, kind: str, opening: str, *, most: int = _MOST * 3) -> list[str]:
    if not opening:
        return []
    sql = (
        "SELECT applicant_id FROM applicant_key WHERE kind = ? AND key >= ? AND key < ? ORDER BY key LIMIT ?"
    )
    rows = store.execute(sql, (kind, opening, opening + _NEXT, most)).fetchall()
    return list(dict.fromkeys(str(row[0]) for row in rows))


def _found(store: Store, applicant_id: str, by: str) -> FoundApplicant:
    form = applicant_form(applicant_id)
    name = applicant_name(asdict(form))
    # The plus keeps SQLite from walking all open appeals instead of those of one person.
    sql = "SELECT count(*) FROM journal WHERE applicant_id = ? AND +open = 1"
    count = int(store.execute(sql, (applicant_id,)).fetchone()[0])
    return FoundApplicant(form, name, by, form.service_address or form.postal_address, count)


# --- accounts of the billing system -----------------------------------------------------------


def _from_journal(form: ApplicantForm) -> FoundApplicant:
    return FoundApplicant(form, written_name(form), "journal", form.service_address)


def _billing(desk: Desk, text: str) -> list[FoundApplicant]:
    number = digits(text)
    if len(number) < _SHORTEST_DIGITS or any(sign.isalpha() for sign in text):
        return []
    sql = (
        "SELECT account_no, holder, service_address, user_no FROM account"
        " WHERE account_no >= ? AND account_no < ? ORDER BY account_no LIMIT ?"
    )
    rows = desk.store.execute(sql, (number, number + _NEXT, _MOST)).fetchall()
    return [_holder(row) for row in rows]


def _holder(row: tuple[Any, ...]) -> FoundApplicant:
    account_no, holder, address, user_no = (str(value or "") for value in row)
    named = read_name(holder)
    form = ApplicantForm(
        kind=named.kind,
        surname=named.surname,
        given_name=named.given_name,
        patronymic=named.patronymic,
        organisation_name=named.organisation_name,
        postal_address=address,
        service_address=address,
        account_no=account_no,
        user_no=user_no,
    )
    return FoundApplicant(form, holder, "billing", address)


# --- what came before -------------------------------------------------------------------------


def _with_visit(desk: Desk, appeal: EarlierAppeal) -> EarlierOne:
    if not appeal.open:
        return EarlierOne(appeal)
    row = desk.store.execute(
        "SELECT starts_at, engineer_id FROM visit_board WHERE appeal_id = ? AND +open = 1"
        " AND starts_at IS NOT NULL ORDER BY starts_utc LIMIT 1",
        (appeal.appeal_id,),
    ).fetchone()
    if row is None:
        return EarlierOne(appeal)
    engineer = colleague(row[1], language=desk.language)
    return EarlierOne(appeal, datetime.fromisoformat(row[0]), engineer.short if engineer else "")


def _people_of(store: Store, house: str) -> set[str]:
    """Applicants of a house: its key itself, or followed by a flat (never house 12 for house 1)."""
    exact = _prefixed(store, "address", house + " ", most=_SCANNED)
    sql = "SELECT applicant_id FROM applicant_key WHERE kind = 'address' AND key = ? LIMIT ?"
    alone = [str(row[0]) for row in store.execute(sql, (house, _SCANNED)).fetchall()]
    return {*exact, *alone}


def _topics(store: Store, people: set[str], since: int) -> list[str]:
    found: list[str] = []
    for eid in people:
        sql = "SELECT topic FROM journal WHERE applicant_id = ? AND received_utc >= ?"
        found += [str(row[0] or "") for row in store.execute(sql, (eid, since)).fetchall()]
    return found
