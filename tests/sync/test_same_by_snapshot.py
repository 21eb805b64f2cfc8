"""A file that was loaded from snapshots is the file that the log would have made."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from domain.errors import Fault
from models.database import Store
from models.rows import read_writers
from models.schema import RECORDS
from program.syncing import fetch_copy
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.letters import draft_letter, edit_letter
from services.projection import rebuild as project_all
from services.recording import recording
from services.visit_planning import VisitPlan, plan_visit
from sync.rebuilding import rebuild
from tests.factory import ALMATY, person, registered
from tests.sync.conftest import LaptopHere
from tests.sync.test_first_sync import anew

Laptops = Callable[..., LaptopHere]
LISTS = (
    "applicant_key visit_board letter_board book_board call_board reception_board running_term search_word"
)


def working_day(laptop: LaptopHere) -> list[str]:
    """Appeals with applicants, an edit, a letter and a visit; the identifiers of the appeals."""
    desk = laptop.desk()
    made = [
        registered(desk, subject=subject, applicant=person(phone=phone)).appeal_id
        for subject, phone in (
            ("Нет воды", "+7 701 555 45 18"),
            ("Határidő letelt: «Gázszámla»", "+36 30 123 4567"),
            ("Холодные батареи, счёт", "8 (727) 555-10-10"),
        )
    ]
    with recording(desk, "edit") as act:
        act.set("appeal", made[0], {"subject": "Нет горячей воды", "tags": ["тепло", "вода"], "pages": 3})
    letter_id = draft_letter(desk, appeal_id=made[1])
    edit_letter(desk, letter_id=letter_id, fields={"body": "Проверено 2 июня."})
    starts = datetime(2026, 6, 15, 10, tzinfo=ALMATY)
    plan = VisitPlan("e-ten", starts, address="ул. Абая, 7", contact_phone="+77015554518", appeal_id=made[2])
    plan_visit(desk, plan=plan)
    laptop.sync()
    return made


def rows(store: Store, table: str, without: tuple[str, ...] = ()) -> list[tuple[Any, ...]]:
    names = [name for _, name, *_ in store.execute(f"PRAGMA table_info({table})") if name not in without]
    found = store.execute(f"SELECT {', '.join(names)} FROM {table}").fetchall()
    return sorted((tuple(row) for row in found), key=repr)


def schema(store: Store) -> set[tuple[str, ...]]:
    return set(store.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall())


def hits(store: Store) -> dict[str, set[str]]:
    """The appeals that each word of the search finds."""
    words = [word for (word,) in store.execute("SELECT word FROM search_word").fetchall()]
    sql = "SELECT appeal_id FROM journal WHERE row IN (SELECT rowid FROM search WHERE search MATCH ?)"
    return {word: {eid for (eid,) in store.execute(sql, (f'"{word}"',)).fetchall()} for word in words}


def writers(store: Store) -> dict[tuple[str, str], Any]:
    found = store.execute("SELECT entity, eid, writers FROM field_writer").fetchall()
    return {(entity, eid): read_writers(text) for entity, eid, text in found}


def test_tables_indexes_and_lists_are_those_that_the_log_would_have_made(laptops: Laptops) -> None:
    a, by_snapshot = laptops("A", "kovaleva"), laptops("B", "kovaleva")
    made = working_day(a)
    by_log = laptops("C", "kovaleva")
    anew(by_snapshot)
    ours, theirs = by_snapshot.office.store, by_log.office.store
    assert schema(ours) == schema(theirs)
    for table in (*RECORDS, "fact", *LISTS.split()):
        assert rows(ours, table) == rows(theirs, table), table
    assert rows(ours, "journal", without=("row",)) == rows(theirs, "journal", without=("row",))
    assert writers(ours) == writers(theirs)
    assert hits(ours) == hits(theirs)
    assert all(hits(ours).values())
    assert len(rows(ours, "journal")) == len(made) == 3


def test_a_letter_has_the_number_of_its_appeal_however_both_came(laptops: Laptops) -> None:
    a, by_snapshot = laptops("A", "kovaleva"), laptops("B", "kovaleva")
    working_day(a)
    by_log = laptops("C", "kovaleva")
    anew(by_snapshot)
    sql = "SELECT l.number, l.due_on, instr(l.search_key, lower(j.number)) > 0, j.number, j.due_on"
    sql += " FROM letter_board l JOIN journal j ON j.appeal_id = l.appeal_id"
    for laptop in (by_log, by_snapshot):
        ((number, due_on, findable, registered_as, due),) = laptop.office.store.execute(sql).fetchall()
        assert (number, due_on, findable) == (registered_as, due, 1)


def test_the_new_file_is_as_durable_and_as_guarded_as_any(laptops: Laptops) -> None:
    a = laptops("A", "kovaleva")
    working_day(a)
    anew(a)
    store = a.office.store
    said = {name: store.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
    assert said == {"journal_mode": "wal", "synchronous": 2}
    assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert store.execute("SELECT count(*) FROM recording_gate").fetchone() == (0,)
    (line, *_) = first_lines(a.desk(), JournalFilter(text="határidő"))
    assert line.subject == "Határidő letelt: «Gázszámla»"


def test_a_line_of_a_later_version_is_passed_over(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "kovaleva")
    working_day(a)
    copies = [
        replace(one, data=one.data + gzip.compress(b'{"novelty": {"entity": "appeal"}}\n'))
        for one in fetch_copy(b.office, lambda: b.employee)
    ]
    b.office.take_store(rebuild(b.office.store, copies, project_all=project_all))
    assert rows(b.office.store, "appeal") == rows(a.office.store, "appeal")


def test_a_file_that_the_disk_does_not_take_leaves_the_old_one_in_use(
    laptops: Laptops, monkeypatch: pytest.MonkeyPatch
) -> None:
    a = laptops("A", "kovaleva")
    working_day(a)
    copies = fetch_copy(a.office, lambda: a.employee)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("models.bulk.os.fsync", full)
    with pytest.raises(Fault) as met:
        rebuild(a.office.store, copies, project_all=project_all)
    monkeypatch.undo()
    assert met.value.code == "disk_failed"
    assert len(first_lines(a.desk(), JournalFilter())) == 3
    assert sorted(path.name for path in a.office.store.path.parent.glob("*.new*")) == []


def test_the_round_after_a_snapshot_finds_the_sums_of_the_centre(laptops: Laptops) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "kovaleva")
    working_day(a)
    anew(b)
    result = b.sync()
    assert result.repaired == 0
    checked = "SELECT count(*) FROM cursor WHERE stream LIKE 'centre:%' AND checked_at IS NOT NULL"
    assert b.office.store.execute(checked).fetchone()[0] >= 1
