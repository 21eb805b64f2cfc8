"""Rows of an old journal written: finished ones into the archive in bulk, open ones as appeals.

A finished appeal of an old journal is nobody's act here: it gets a journal row that is found,
filtered and counted like any other, beside everything its source row said, and stays on this
workstation. An open one must be worked on, so it becomes an appeal with its old number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.regulation.profile import Profile
from domain.search_text import digits, fold, phone_key, sort_key, words
from models.imports import ArchivedAppeal
from models.reference import Unit
from services.appeal_terms import term_for
from services.applicant_names import read_name
from services.archive import ARCHIVED
from services.desk import Desk
from services.intake import term_data
from services.journal_import.rows import Names, OldAppeal
from services.journal_search import counter_of
from services.naming import applicant_name
from services.people import colleagues
from services.recording import Act
from services.rows import find_record
from services.search_index import index_many, stemmed

_REMEMBERED = 10_000
People = dict[tuple[str, str, str], str]
"""Applicants by name, telephone and account."""
_EXCERPT = 160
_JOURNAL = (
    "row appeal_id place_id number counter external_number state open received_utc received_at registered_on"
    " due_on send_by paused closed_on late_days channel kind topic subject language applicant applicant_key"
    " address account_no phone_key unit_id executor_id outcome outgoing_number repeat applicants files photos"
    " unsent unseen"
).split()
_PUT = f"INSERT INTO journal({', '.join(_JOURNAL)}) VALUES ({', '.join('?' * len(_JOURNAL))})"
_KEEP = "INSERT INTO archived_appeal(row, import_id, source_row, said) VALUES (?, ?, ?, ?)"


def names_of(desk: Desk) -> Names:
    """Everything that may stand in a column for a code: names in all languages, and the code itself."""
    profile = desk.regulations.profile
    tables = {
        "channel": _spoken(profile.channels),
        "kind": _spoken(profile.kinds),
        "topic": _spoken(profile.topics),
        "language": _LANGUAGES,
        "unit": _units(desk),
        "executor": {fold(name): one.id for one in colleagues() for name in (one.name, one.short)},
    }
    return Names(tables)


_LANGUAGES = {
    fold(name): code
    for code, names in {
        "ru": "ru рус русский орыс",
        "kk": "kk каз казахский қазақ қазақша",
        "hu": "hu венг венгерский magyar",
        "en": "en англ английский english angol",
    }.items()
    for name in names.split()
}


def _spoken(things: Mapping[str, Any]) -> dict[str, str]:
    spoken = {fold(name): code for code, one in things.items() for name in one.names.by_language.values()}
    return spoken | {fold(code): code for code in things}


def _units(desk: Desk) -> dict[str, str]:
    rows = desk.store.execute("SELECT id, code, names FROM unit").fetchall()
    known = {str(eid): Unit.names.python_value(names) or {} for eid, _, names in rows}
    spoken = {fold(str(name)): eid for eid, names in known.items() for name in names.values()}
    return spoken | {fold(str(code)): str(eid) for eid, code, _ in rows if code}


def archive(desk: Desk, import_id: str, appeals: Sequence[OldAppeal]) -> None:
    """Write finished appeals: journal rows, their search text and what the source said."""
    store = desk.store
    first = int(store.execute("SELECT coalesce(max(row), 0) FROM journal").fetchone()[0]) + 1
    numbered = list(enumerate(appeals, start=first))
    store.execute_many(_PUT, [_journal_row(desk, row, one) for row, one in numbered])
    kept: list[tuple[object, ...]] = [
        (row, import_id, one.row, ArchivedAppeal.said.db_value(one.said)) for row, one in numbered
    ]
    store.execute_many(_KEEP, kept)
    index_many(store, [(row, *_searched(one)) for row, one in numbered])


def _searched(one: OldAppeal) -> tuple[str, str, str]:
    said = one.texts
    body = " ".join(said.get(name, "") for name in ("text", "applicant", "address"))
    return stemmed(said.get("topic", "")), stemmed(body), stemmed(said.get("outcome", ""))


def _journal_row(desk: Desk, row: int, one: OldAppeal) -> tuple[object, ...]:
    said, codes, closed = one.texts, one.codes, one.closed_on
    late = max(0, (closed - one.due_on).days) if closed and one.due_on else None
    due = one.due_on.isoformat() if one.due_on else None
    name = said.get("applicant", "")
    return (
        row,
        f"{ARCHIVED}{row}",
        desk.workstation.place_id or None,
        one.number,
        counter_of(one.number),
        said.get("external_number"),
        "closed",
        0,
        int(one.received_at.timestamp() * 1000),
        one.received_at.isoformat(),
        one.registered_on.isoformat(),
        due,
        due,
        0,
        closed.isoformat() if closed else None,
        late,
        codes.get("channel") or said.get("channel"),
        codes.get("kind") or said.get("kind"),
        codes.get("topic") or said.get("topic"),
        " ".join(said.get("text", "")[:_EXCERPT].split()),
        codes.get("language"),
        name or None,
        sort_key(name),
        said.get("address"),
        digits(said.get("account_no", "")) or None,
        phone_key(said.get("phone", "")) or None,
        codes.get("unit"),
        codes.get("executor"),
        said.get("outcome"),
        said.get("outgoing_number"),
        *(0, 1, 0, 0, 0, 0),
    )


def take_open(act: Act, desk: Desk, one: OldAppeal, people: People) -> str:
    """Make an open appeal of the old journal one of ours, with its number and its dates.

    ``people`` are those whom this import has written already, so that nobody stands here twice.
    """
    said, codes = one.texts, one.codes
    applicant_id = _applicant(act, desk, said, people)
    fields = {"applicant_id": applicant_id, "place_id": desk.workstation.place_id, "text": said.get("text")}
    fields |= {name: codes.get(name) for name in ("channel", "kind", "topic", "language")}
    fields |= {"unit_id": codes.get("unit"), "executor_id": codes.get("executor")}
    fields["external_number"] = said.get("external_number")
    appeal_id = act.put("appeal", fields)
    received = iso(one.received_at)
    act.fact(
        "accepted", "appeal", appeal_id, {"received_at": received, "place_id": desk.workstation.place_id}
    )
    profile = _rules_of(desk, one.registered_on)
    data = {"number": one.number, "received_at": received, "registered_on": one.registered_on.isoformat()}
    data |= {"profile": profile.profile, "version": profile.version, **_term(desk, fields, one, profile)}
    act.fact("registered", "appeal", appeal_id, data)
    return appeal_id


def _rules_of(desk: Desk, registered_on: date) -> Profile:
    """The rules of that day; of a day before every edition that is known here, those in force."""
    try:
        return desk.regulations.on(registered_on)
    except BadInput:
        return desk.regulations.profile


def _applicant(act: Act, desk: Desk, said: Mapping[str, str], people: People) -> str:
    """The applicant of a row: somebody known by the same name with the same number, or somebody new."""
    name, phone = said.get("applicant", ""), phone_key(said.get("phone", ""))
    key = (" ".join(words(name)), phone, digits(said.get("account_no", "")))
    known = people.get(key) or _known(desk, *key)
    if known is None:
        person = read_name(name).columns()
        contacts = {one: said.get(one) for one in ("phone", "email", "account_no")}
        contacts |= dict.fromkeys(("postal_address", "service_address"), said.get("address"))
        known = act.put("applicant", person | contacts)
    if key[0] and any(key[1:]):
        if len(people) >= _REMEMBERED:
            people.clear()  # those that are written down already are found by their keys
        people[key] = known
    return known


def _known(desk: Desk, name: str, phone: str, account_no: str) -> str | None:
    if not name:
        return None
    for kind, key in (("phone", phone), ("account", account_no)):
        sql = "SELECT applicant_id FROM applicant_key WHERE kind = ? AND key = ? LIMIT 20"
        rows = desk.store.execute(sql, (kind, key)).fetchall() if key else []
        for (eid,) in rows:
            if " ".join(words(applicant_name(find_record("applicant", eid) or {}))) == name:
                return str(eid)
    return None


def _term(desk: Desk, fields: Mapping[str, object], one: OldAppeal, profile: Profile) -> dict[str, Any]:
    """The term that the old journal names; without one, the rule's, as far as the row lets it apply."""
    said = {"rule": "", "due_on": _day(one.due_on), "send_by": _day(one.due_on)}
    try:
        counted = term_for(
            desk, fields, received_at=one.received_at, registered_on=one.registered_on, profile=profile
        )
    except (BadInput, Refusal):
        return said
    found = term_data(counted)
    return found | ({"due_on": said["due_on"], "send_by": said["send_by"]} if one.due_on else {})


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
