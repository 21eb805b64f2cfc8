"""A full disk refuses in words, keeps everything stored and typed, and lets work go on when there is room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from domain.errors import Fault
from models.database import Store
from services.desk import Desk
from services.intake_entry import Entry, begun_entries, register_entry, save_entry
from services.journal import first_lines
from services.journal_filter import JournalFilter
from tests.factory import appeal_form, make_office, registered


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path).sit_down("e-kovaleva")


@contextmanager
def full_disk(store: Store) -> Iterator[None]:
    """The database may not grow by a page any more: SQLite answers as on a full disk."""
    most = store.execute("PRAGMA max_page_count").fetchone()[0]
    pages = store.execute("PRAGMA page_count").fetchone()[0]
    store.execute(f"PRAGMA max_page_count = {pages}")
    yield
    store.execute(f"PRAGMA max_page_count = {most}")


def long_entry() -> Entry:
    text = "Батарея холодная, " * 5_000
    return Entry(appeal_form(text=text))


def test_a_registration_on_a_full_disk_is_refused_and_leaves_nothing_half_done(desk: Desk) -> None:
    first = registered(desk)
    with full_disk(desk.store), pytest.raises(Fault, match="disk_full"):
        register_entry(desk, long_entry())
    assert [line.number for line in first_lines(desk, JournalFilter())] == [first.number]
    assert desk.store.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_disk_that_fills_up_inside_an_inner_transaction_is_named_too(desk: Desk) -> None:
    store = desk.store
    with full_disk(store), pytest.raises(Fault, match="disk_full"), store.transaction():
        with store.transaction():
            store.execute("INSERT INTO setting(key, value) VALUES ('k', ?)", ("x" * 500_000,))
    registered(desk)


def test_what_was_typed_survives_and_is_registered_when_there_is_room(desk: Desk) -> None:
    registered(desk)
    entry = long_entry()
    draft = save_entry(desk, entry, draft_id="d1")
    with full_disk(desk.store), pytest.raises(Fault, match="disk_full"):
        register_entry(desk, entry, draft_id=draft.id)
    assert [one.id for one in begun_entries(desk)] == [draft.id]
    made = register_entry(desk, entry, draft_id=draft.id)
    assert made.number
    assert begun_entries(desk) == []
