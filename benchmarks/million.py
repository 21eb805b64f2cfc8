"""A laptop with 1,000,000 appeals: generated once, kept in ``build/``, copied rows of real ones.

One appeal is registered by the program itself; its rows in every table are the pattern, and only
what differs between appeals is replaced. Words follow a long-tailed distribution and the texts
are put together from sentences whose stems are known, so that the index is real and quick to make.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import random
import re
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from domain.search_text import sort_key
from models.database import CIPHER, MIGRATIONS, Store
from models.gate import gate_opened
from services.desk import Desk
from services.office import Office
from services.search_index import index_many, stemmed
from tests.factory import clock_at, make_office, registered

APPEALS = 1_000_000
APPLICANTS = 300_000
OPEN = 20_000
NOW = "2026-11-20 10:00"
KEY = b"k" * 32
_FIRST_DAY = date(2014, 1, 6)
_FILLED = "journal fact appeal applicant applicant_key running_term".split()
_CREATED = re.compile(r'CREATE (?:UNIQUE )?(?:TABLE|INDEX) "?(\w+)')
_AT_ONCE = 50_000
_EDITION = 1
"""To be raised with every change of what is generated."""
_SENTENCES = 20_000
_CACHE = Path(__file__).resolve().parent.parent / "build" / "benchmarks"
_SURNAMES = (
    "Ахметов Иванов Ким Петров Сулейменов Жұмабаев Кузнецов Абдрахманов Смирнов Цой Нұрланов Попов Волков"
    " Оспанов Соколов Мұратов Новиков Алиев Морозов Байжанов Лебедев Козлов Шевченко Әбенов Егоров Павлов"
).split()
_GIVEN = "Айгүл Марат Ольга Сергей Гүлнар Ерлан Наталья Дмитрий Динара Асхат Елена Виктор Сауле Алия".split()
_STREETS = "Абая Достык Самал Сатпаева Жандосова Толе би Гагарина Розыбакиева Тимирязева Навои".split()
_WORDS = (
    "квитанция счёт начисление отопление батарея вода горячая холодная напряжение отключение авария"
    " счётчик показание оплата долг перерасчёт договор заявление подъезд квартира дом лифт давление"
    " температура мастер бригада график ремонт труба кран жалоба ответ письмо срок месяц январь тариф"
).split()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an appeal and its stems as the index keeps them."""

    text: str
    stems: str


def million_office() -> Office:
    """The office of the generated laptop, made now if these tables have none."""
    folder = _CACHE / _fingerprint()
    finished = folder / "finished"
    if finished.exists():
        _add_new_tables(folder)
        return make_office(folder, clock=clock_at(NOW), key=KEY)
    shutil.rmtree(folder, ignore_errors=True)  # what was broken off would clash with itself
    began = time.perf_counter()
    office = make_office(folder, clock=clock_at(NOW), key=KEY)
    _generate(office)
    finished.write_text("", encoding="utf-8")
    print(f"database of {APPEALS:,}: {time.perf_counter() - began:.0f} s, once", file=sys.stderr)
    return office


def _statements() -> list[str]:
    lines = [path.read_text(encoding="utf-8").splitlines() for path in sorted(MIGRATIONS.glob("*.sql"))]
    return [line for part in lines for line in part]


def _fingerprint() -> str:
    """Other tables, another cipher or another generator make another database."""
    filled = [line for line in _statements() if any(f'"{name}"' in line for name in _FILLED)]
    sealed = [f"{name}={value}" for name, value in CIPHER.items()]
    return f"{_EDITION}-{hashlib.sha256(''.join([*filled, *sealed]).encode()).hexdigest()[:16]}"


def _add_new_tables(folder: Path) -> None:
    """Tables that the program has got since are empty here, as on a laptop after an upgrade."""
    store = Store(folder / "otklik.db", KEY)
    there = {str(name) for (name,) in store.execute("SELECT name FROM sqlite_master").fetchall()}
    for statement in _statements():
        named = _CREATED.match(statement)
        if named and named.group(1) not in there:
            store.execute(statement.rstrip(";"))
    store.close()


def _generate(office: Office) -> None:
    desk = office.sit_down("e-kovaleva")
    made = registered(desk)
    chance = random.Random("a million")
    store = desk.store
    store.execute("PRAGMA synchronous = OFF")
    store.execute("PRAGMA cache_size = -400000")
    kept = _drop_indexes(desk)
    people = _people(desk, made.appeal_id, chance)
    _appeals(desk, made.appeal_id, people, chance)
    for statement in kept:
        store.execute(statement)
    store.execute("ANALYZE")
    store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.execute("PRAGMA synchronous = FULL")


def _drop_indexes(desk: Desk) -> list[str]:
    """Building an index once is quicker than keeping it for each row."""
    marks = ", ".join("?" * len(_FILLED))
    sql = (
        f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOTNULL AND tbl_name IN ({marks})"
    )
    found = desk.store.execute(sql, tuple(_FILLED)).fetchall()
    for name, _ in found:
        desk.store.execute(f'DROP INDEX "{name}"')
    return [str(statement) for _, statement in found]


@dataclass(frozen=True, slots=True)
class _Person:
    eid: str
    name: str
    address: str
    account: str
    phone: str
    stems: str


class _Pattern:
    """Rows like one that the program wrote, with other values in some columns."""

    def __init__(self, desk: Desk, table: str, where: str, eid: str) -> None:
        cursor = desk.store.execute(f"SELECT * FROM {table} WHERE {where} = ?", (eid,))
        self._desk = desk
        names = [str(one[0]) for one in cursor.description]
        self._places = {name: place for place, name in enumerate(names)}
        self.row: tuple[Any, ...] = cursor.fetchone()
        marks = ", ".join("?" * len(names))
        self._sql = f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})"
        self._rows: list[tuple[object, ...]] = []

    def add(self, changes: Mapping[str, object]) -> None:
        """One more row."""
        values = list(self.row)
        for name, value in changes.items():
            values[self._places[name]] = value
        self._rows.append(tuple(values))

    def write(self) -> None:
        """Everything added so far to the disk."""
        self._desk.store.execute_many(self._sql, self._rows)
        self._rows.clear()


def _people(desk: Desk, appeal_id: str, chance: random.Random) -> list[_Person]:
    applicant_id = desk.store.execute("SELECT applicant_id FROM appeal WHERE id = ?", (appeal_id,)).fetchone()
    pattern = _Pattern(desk, "applicant", "id", applicant_id[0])
    keys: list[tuple[object, ...]] = []
    people = [_person(number, chance) for number in range(APPLICANTS)]
    for one in people:
        surname, given, _ = one.name.split()
        pattern.add(
            {"id": one.eid, "surname": surname, "given_name": given, "patronymic": "", "phone": one.phone}
            | {"account_no": one.account, "postal_address": one.address, "service_address": one.address}
        )
        named = [("name", word) for word in (surname.casefold(), given.casefold())]
        marks = [*named, ("phone", one.phone[-9:]), ("account", one.account)]
        keys += [(one.eid, kind, key) for kind, key in [*marks, ("address", one.address.casefold())]]
    with desk.store.transaction(), gate_opened(desk.store):
        pattern.write()
        desk.store.execute_many("INSERT INTO applicant_key(applicant_id, kind, key) VALUES (?, ?, ?)", keys)
    return people


def _person(number: int, chance: random.Random) -> _Person:
    stem = chance.choice(_SURNAMES) + (f"{chance.choice('абвгдежзик')}ин" if number % 3 else "")
    name = f"{stem} {chance.choice(_GIVEN)} Х."
    house, flat = chance.randrange(1, 120), chance.randrange(1, 300)
    address = f"ул. {chance.choice(_STREETS)}, {house}, кв. {flat}"
    return _Person(
        f"P{number:025d}",
        name,
        address,
        f"{402_000_000 + number}",
        f"+7701{number:07d}",
        stemmed(f"{name} {address}"),
    )


def sentences(chance: random.Random) -> list[Sentence]:
    """Sentences of a long-tailed vocabulary."""
    syllables = [a + b for a in "бвгдзклмнпрст" for b in "аеиоуы"]
    tail = ["".join(chance.choices(syllables, k=chance.randrange(2, 5))) for _ in range(100_000)]
    made = []
    for _ in range(_SENTENCES):
        common = chance.choices(_WORDS, weights=[1 / (n + 6) for n in range(len(_WORDS))], k=2)
        rare = [tail[int(len(tail) * chance.random() ** 3)] for _ in range(7)]
        text = " ".join([*common, *rare]).capitalize() + "."
        made.append(Sentence(text, stemmed(text)))
    return made


class _Copies:
    """What is written for one appeal, in every table that an appeal has."""

    def __init__(self, desk: Desk, appeal_id: str) -> None:
        self._desk = desk
        self._appeal = _Pattern(desk, "appeal", "id", appeal_id)
        self._journal = _Pattern(desk, "journal", "appeal_id", appeal_id)
        self._running = _Pattern(desk, "running_term", "appeal_id", appeal_id)
        profile = desk.regulations.profile
        self._channels, self._topics = list(profile.channels), list(profile.topics)
        sql = "SELECT id, kind, data FROM fact WHERE eid = ? AND kind IN ('accepted', 'registered')"
        rows = desk.store.execute(sql, (appeal_id,)).fetchall()
        self._facts = [
            (_Pattern(desk, "fact", "id", eid), kind, json.loads(data)) for eid, kind, data in rows
        ]
        staff = desk.store.execute("SELECT id, unit_id FROM employee ORDER BY id").fetchall()
        self._staff = [(str(eid), unit) for eid, unit in staff]
        self._search: list[tuple[int, str, str, str]] = []

    def add(self, number: int, who: _Person, said: list[Sentence], chance: random.Random) -> None:
        """One appeal: the newest ``OPEN`` are open, the rest closed within or after their term."""
        day = _FIRST_DAY + timedelta(days=number * 4700 // APPEALS)
        executor, unit = self._staff[int(chance.random() * len(self._staff))]
        due = day + timedelta(days=21)
        fields: dict[str, object] = {"topic": _one_of(self._topics, chance), "applicant_id": who.eid}
        fields["channel"] = _one_of(self._channels, chance)
        fields |= {"unit_id": unit, "executor_id": executor, "subject": said[0].text[:60]}
        eid = f"A{number:025d}"
        text = " ".join(one.text for one in said)
        self._appeal.add(fields | {"id": eid, "text": text})
        printed = f"C0-{day:%y}-A-{number:07d}"
        dates = {"registered_on": str(day), "due_on": str(due), "send_by": str(due)}
        self._journal.add(
            fields
            | dates
            | _of_person(who)
            | _end(number, day, chance)
            | {"row": number + 1, "appeal_id": eid, "number": printed, "counter": number}
            | {"received_utc": _instant(day), "received_at": f"{day}T09:00:00+05:00"}
        )
        if number >= APPEALS - OPEN:
            self._running.add(dates | {"appeal_id": eid, "received_on": str(day)})
        for pattern, kind, data in self._facts:
            told = data if kind == "accepted" else data | dates | {"number": printed}
            told = told | {"received_at": f"{day}T09:00:00+05:00"}
            pattern.add(
                {"id": f"{kind[0].upper()}{number:025d}", "eid": eid, "at_utc": _instant(day)}
                | {"local_on": str(day), "at": f"{day}T09:00:00+05:00"}
                | {"data": json.dumps(told, ensure_ascii=False)}
            )
        stems = " ".join(one.stems for one in said)
        self._search.append((number + 1, said[0].stems, f"{stems} {who.stems}", ""))

    def write(self) -> None:
        """The piece gathered so far, in one transaction."""
        with self._desk.store.transaction(), gate_opened(self._desk.store):
            patterns = [self._appeal, self._journal, self._running, *(one[0] for one in self._facts)]
            for pattern in patterns:
                pattern.write()
            index_many(self._desk.store, self._search)
            self._search.clear()


def _one_of(codes: list[str], chance: random.Random) -> str:
    """Some codes are many times as common as others."""
    return codes[int(len(codes) * chance.random() ** 2)]


def _of_person(who: _Person) -> dict[str, object]:
    keys: dict[str, object] = {"applicant": who.name, "applicant_key": sort_key(who.name)}
    keys |= {"address": who.address, "account_no": who.account, "phone_key": who.phone[-9:]}
    return keys


def _end(number: int, day: date, chance: random.Random) -> dict[str, object]:
    if number >= APPEALS - OPEN:
        return {"state": "registered" if number % 3 else "waiting", "open": 1, "paused": 0}
    took = int(chance.random() * 26)
    return {
        "state": "closed",
        "open": 0,
        "closed_on": str(day + timedelta(days=took)),
        "late_days": max(0, took - 21),
        "outcome": "answered",
        "outgoing_number": f"O-{day:%y}-{number:07d}",
        "calendar_status": None,
        "unsent": 0,
    }


def _instant(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, 4, tzinfo=UTC).timestamp() * 1000)


def _appeals(desk: Desk, appeal_id: str, people: list[_Person], chance: random.Random) -> None:
    copies = _Copies(desk, appeal_id)
    pool = sentences(chance)
    numbers: Iterator[int] = iter(range(1, APPEALS))
    while piece := list(itertools.islice(numbers, _AT_ONCE)):
        for number in piece:
            said = [pool[int(chance.random() * _SENTENCES)] for _ in range(chance.randrange(2, 7))]
            copies.add(number, people[int(chance.random() ** 2 * APPLICANTS)], said, chance)
        copies.write()
