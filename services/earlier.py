"""What came before from the same applicant: our appeals, and those of an old journal that was brought in.

Our appeals are found by the applicant's record. An old journal has none: there the same person is
who bears the same name and has the same telephone, the same account or the same address. Each search
is a short range of an index, whatever the journal holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Any

from domain.address_text import address_key
from domain.search_text import digits, phone_key, sort_key, words
from domain.urgency import pressure
from models.database import Store
from services.applicant_names import written_name
from services.archive import ARCHIVED
from services.desk import Desk
from services.intake_form import ApplicantForm

_SHOWN = 20
_SCANNED = 50
_COLUMNS = "appeal_id, number, subject, topic, open, due_on, received_at, closed_on"
_WHO = "applicant, address, account_no, phone_key"
_WIDTH = len(_WHO.split(", "))
_RECEIVED = _COLUMNS.split(", ").index("received_at")


@dataclass(frozen=True, slots=True)
class EarlierAppeal:
    """An earlier appeal of the same applicant, for the repeat panel."""

    appeal_id: str
    number: str
    subject: str
    topic: str
    open: bool
    days_left: int | None
    received_on: date | None
    answered_on: date | None
    closed_on: date | None


def earlier_appeals(desk: Desk, person: ApplicantForm, *, besides: str = "") -> list[EarlierAppeal]:
    """Appeals of one applicant, open ones first, then newest; at most twenty."""
    ours = _ours(desk, person.id, besides)
    old = [_earlier(desk, row[:-_WIDTH]) for row in archived_rows(desk.store, person)[:_SHOWN]]
    done = sorted([one for one in ours if not one.open] + old, key=_age)
    return [*(one for one in ours if one.open), *done][:_SHOWN]


def archived_rows(store: Store, person: ApplicantForm) -> list[tuple[Any, ...]]:
    """Rows of old journals about this person, each once, newest first; ``_WHO`` stands at their end."""
    if not person.named or not has_archive(store):
        return []
    found: dict[str, tuple[Any, ...]] = {}
    for row in _alike(store, person):
        if row[0].startswith(ARCHIVED) and same_person(row[-_WIDTH:], person):
            found[row[0]] = row
    return sorted(found.values(), key=lambda row: str(row[_RECEIVED]), reverse=True)


def has_archive(store: Store) -> bool:
    """Whether an old journal was ever brought in."""
    return store.execute("SELECT 1 FROM archived_appeal LIMIT 1").fetchone() is not None


def same_person(row: tuple[Any, ...], person: ApplicantForm) -> bool:
    """Whether a row (name, address, account, telephone) speaks of this person.

    Names agree as far as both are written out ("Петров И. И." is Петров Иван); a name alone is not
    enough, too many people share it.
    """
    name, address, account, phone = (str(part or "") for part in row)
    if not _same_name(words(name), words(written_name(person))):
        return False
    addresses = {address_key(one) for one in (person.service_address, person.postal_address) if one}
    return (
        (bool(phone) and phone == phone_key(person.phone))
        or (bool(account) and account == digits(person.account_no))
        or (bool(address) and address_key(address) in addresses)
    )


def _same_name(one: list[str], other: list[str]) -> bool:
    """An empty name contradicts nothing; the first word must agree, later ones as far as they go."""
    if not one or not other:
        return True
    pairs = zip_longest(one, other, fillvalue="")
    return one[0] == other[0] and all(a.startswith(b) or b.startswith(a) for a, b in pairs)


def _ours(desk: Desk, applicant_id: str, besides: str) -> list[EarlierAppeal]:
    if not applicant_id:
        return []
    rows = desk.store.execute(
        f"SELECT {_COLUMNS} FROM journal WHERE applicant_id = ? AND appeal_id != ?"
        f" ORDER BY open DESC, row DESC LIMIT {_SHOWN}",
        (applicant_id, besides),
    ).fetchall()
    return [_earlier(desk, row) for row in rows]


def _alike(store: Store, person: ApplicantForm) -> Iterator[tuple[Any, ...]]:
    """Rows that share the telephone, the account, the address or the whole name, as it is written.

    Who is meant is judged later.
    """
    keys = (
        ("phone_key", phone_key(person.phone)),
        ("account_no", digits(person.account_no)),
        ("address", person.service_address),
        ("address", person.postal_address),
        ("applicant_key", sort_key(written_name(person))),
    )
    for column, key in keys:
        if key:
            # The plus keeps SQLite on the index of the key: rows without an applicant may be a million.
            sql = (
                f"SELECT {_COLUMNS}, {_WHO} FROM journal WHERE {column} = ? AND +applicant_id IS NULL"
                f" ORDER BY row DESC LIMIT {_SCANNED}"
            )
            yield from store.execute(sql, (key,)).fetchall()


def _earlier(desk: Desk, row: tuple[Any, ...]) -> EarlierAppeal:
    appeal_id, number, subject, topic, is_open, due_on, received_at, closed_on = row
    pressed = pressure(_day(due_on), desk.today(), desk.regulations.calendar, open_=bool(is_open))
    return EarlierAppeal(
        appeal_id=appeal_id,
        number=number or "",
        subject=subject or "",
        topic=desk.regulations.topic_name(topic, desk.language),
        open=bool(is_open),
        days_left=pressed.days_left,
        received_on=_day(str(received_at)[:10]) if received_at else None,
        answered_on=_answered_on(desk.store, appeal_id),
        closed_on=_day(closed_on),
    )


def _answered_on(store: Store, appeal_id: str) -> date | None:
    row = store.execute(
        "SELECT max(fact.local_on) FROM fact JOIN letter ON letter.id = fact.eid"
        " WHERE fact.entity = 'letter' AND fact.kind = 'dispatched' AND letter.appeal_id = ?",
        (appeal_id,),
    ).fetchone()
    return _day(row[0]) if row and row[0] else None


def _age(one: EarlierAppeal) -> int:
    """Smaller for what came later."""
    return -one.received_on.toordinal() if one.received_on else 0


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
