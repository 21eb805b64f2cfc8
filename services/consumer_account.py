"""A consumer's confidential data: masked until the regulation lets them be told, logged when they are.

By phone a caller says who he is first; the sum of arrears may be bound to a meeting in person, with
the debtor or with a power of attorney that holds today (HDH-7, HDH-10, HDH-11, STD-4.2.5).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from domain.disclosure import SHOWN, PowerOfAttorney, Verdict, arrears, other_account, personal_data
from domain.facts import Fact
from domain.permissions import require
from domain.regulation.vocabulary import Basis, Family
from domain.search_text import digits
from models.reference import Account
from services.desk import Desk
from services.facts import facts_of, facts_of_kind
from services.intake_form import ApplicantForm, clean
from services.naming import full_name
from services.recording import recording
from services.rows import find_record

ARREARS = "arrears"
_CURRENCIES = {"KZT": "₸", "RUB": "₽", "HUF": "Ft", "EUR": "€"}


@dataclass(frozen=True, slots=True)
class Access:
    """How the data are asked for: by which road, what the person said or showed of himself.

    ``stated`` are kinds of data, never their values. ``account_no`` is the account that is asked
    about; another than the caller's own needs a ``reason``.
    """

    family: Family
    stated: tuple[str, ...] = ()
    basis: Basis | None = None
    power: PowerOfAttorney | None = None
    representative: str = ""
    account_no: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ConsumerAccount:
    """What may be seen of an account; a field that may not is empty and its verdict tells why."""

    account_no: str
    holder: str = ""
    service_address: str = ""
    user_no: str = ""
    phone: str = ""
    email: str = ""
    has_account: bool = False
    personal: Verdict = SHOWN
    arrears: Verdict = SHOWN


@dataclass(frozen=True, slots=True)
class Disclosed:
    """The answer to "how much does he owe": the sum in words of money, or why it isn't told."""

    verdict: Verdict
    amount: str = ""
    applicant_id: str = ""


@dataclass(frozen=True, slots=True)
class DisclosureEntry:
    """One line of the log of disclosures (D25)."""

    on: date
    debtor: str
    representative: str
    power: str
    valid_until: date | None
    seen_by: str
    disclosed: bool
    facts: dict[str, Any] = field(default_factory=dict)


def consumer_account(desk: Desk, person: ApplicantForm, access: Access) -> ConsumerAccount:
    """The account of a consumer as far as it may be shown now; looking at it alone is no disclosure."""
    account = _account(access.account_no or person.account_no)
    shown = _personal(desk, person, access)
    number = access.account_no or person.account_no
    if not shown.shown:
        return ConsumerAccount(_masked(number), has_account=account is not None, personal=shown,
                               arrears=_arrears(desk, access))  # fmt: skip
    row = account or {}
    return ConsumerAccount(
        account_no=number,
        holder=str(row.get("holder") or full_name(_names(person)) or person.organisation_name),
        service_address=str(row.get("service_address") or person.service_address or person.postal_address),
        user_no=str(row.get("user_no") or person.user_no),
        phone=person.phone,
        email=person.email,
        has_account=account is not None,
        personal=shown,
        arrears=_arrears(desk, access),
    )


def _names(person: ApplicantForm) -> dict[str, object]:
    return {"surname": person.surname, "given_name": person.given_name, "patronymic": person.patronymic}


def _masked(number: str) -> str:
    """The last two figures: enough to tell two accounts apart, too little to say one aloud."""
    figures = digits(number)
    return f"{'•' * max(0, len(figures) - 2)}{figures[-2:]}" if figures else ""


def _personal(desk: Desk, person: ApplicantForm, access: Access) -> Verdict:
    profile = desk.regulations.profile
    bound = other_account(
        profile,
        bound_account=digits(person.account_no),
        asked_account=digits(access.account_no or person.account_no),
        reason=access.reason,
    )
    if not bound.shown:
        return bound
    return personal_data(profile, family=access.family, stated=access.stated)


def _arrears(desk: Desk, access: Access) -> Verdict:
    return arrears(
        desk.regulations.profile,
        family=access.family,
        stated=access.stated,
        basis=access.basis,
        power=access.power,
        on=desk.today(),
    )


def disclose_arrears(desk: Desk, person: ApplicantForm, access: Access) -> Disclosed:
    """Ask for the sum of arrears: told and logged, or refused and logged; never shown otherwise.

    Raises:
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    verdict = _personal(desk, person, access)
    verdict = _arrears(desk, access) if verdict.shown else verdict
    with recording(desk, "disclose_arrears") as act:
        subject = person.id or act.put("applicant", person.columns())
        said = _said(access)
        if verdict.shown:
            act.fact("disclosed", "applicant", subject, {**said, "what": ARREARS, "basis": _basis(access)})
        else:
            refused = {**said, "what": ARREARS, "reason": verdict.code, "clause": verdict.clause}
            act.fact("disclosure_refused", "applicant", subject, refused)
    account = _account(access.account_no or person.account_no)
    amount = _money(account) if verdict.shown and account is not None else ""
    return Disclosed(verdict, amount, subject)


def note_shown(desk: Desk, person: ApplicantForm, access: Access) -> str:
    """Log that confidential data were shown to a caller who said who he is; returns the applicant."""
    with recording(desk, "show_personal_data") as act:
        subject = person.id or act.put("applicant", person.columns())
        said = {**_said(access), "what": "personal_data", "basis": _basis(access)}
        act.fact("disclosed", "applicant", subject, said)
    return subject


def _basis(access: Access) -> str:
    return access.basis.value if access.basis else " ".join(access.stated)


def _said(access: Access) -> dict[str, Any]:
    said: dict[str, Any] = {"family": access.family.value, "how": list(access.stated)}
    if access.account_no:
        said |= {"account_no": _masked(access.account_no), "why": clean(access.reason)}
    if access.power is not None:
        said |= {
            "representative": clean(access.representative),
            "power": clean(access.power.number),
            "valid_from": access.power.valid_from.isoformat(),
            "valid_until": access.power.valid_until.isoformat(),
        }
    return said


def _account(number: str) -> dict[str, Any] | None:
    figures = digits(number)
    return Account.select().where(Account.account_no == figures).dicts().first() if figures else None


def _money(account: dict[str, Any]) -> str:
    """Reads "3 184,50 ₸", with spaces that no line is broken at."""
    minor = int(account["arrears_minor"] or 0)
    whole, part = divmod(abs(minor), 100)
    grouped = f"{whole:,}".replace(",", "\u00a0")
    sign = "−" if minor < 0 else ""
    currency = str(account["currency"] or "")
    return f"{sign}{grouped},{part:02}\u00a0{_CURRENCIES.get(currency, currency)}".strip()


def disclosure_log(desk: Desk, *, since: date, until: date) -> list[DisclosureEntry]:
    """Every check of a power and every disclosure of arrears between two days, both included."""
    found: list[Fact] = []
    for kind in ("disclosed", "disclosure_refused"):
        found += [one for one in facts_of_kind(desk.store, kind, since, until) if one.data["what"] == ARREARS]
    return [_entry(one) for one in sorted(found, key=lambda one: (one.at, one.id))]


def disclosures_of(desk: Desk, applicant_id: str) -> list[Fact]:
    """What was told or refused about one consumer."""
    kinds = ("disclosed", "disclosure_refused")
    return [one for one in facts_of(desk.store, "applicant", applicant_id) if one.kind in kinds]


def _entry(fact: Fact) -> DisclosureEntry:
    applicant = find_record("applicant", fact.eid) or {}
    employee = find_record("employee", fact.actor_id) or {}
    until = fact.data.get("valid_until")
    return DisclosureEntry(
        on=fact.local_on,
        debtor=full_name(applicant) or str(applicant.get("organisation_name") or ""),
        representative=str(fact.data.get("representative") or ""),
        power=str(fact.data.get("power") or ""),
        valid_until=date.fromisoformat(str(until)) if until else None,
        seen_by=full_name(employee),
        disclosed=fact.kind == "disclosed",
    )


def log_since(desk: Desk, days: int = 30) -> list[DisclosureEntry]:
    """The log of the last days."""
    return disclosure_log(desk, since=desk.today() - timedelta(days=days), until=desk.today())
