"""Opening, upgrading and guarding the laptop's database."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import peewee
import pytest
from playhouse.schema_diff import diff_models
from sqlcipher3 import dbapi2 as sqlcipher

from domain.entities import ENTITIES
from domain.errors import BadInput
from models.database import Store, applied_migrations, backup_before_upgrade, known_migrations, open_store
from models.gate import gate_opened
from models.schema import GUARDED, RECORDS, TABLES

KEY = b"k" * 32


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "otklik.db", KEY)
    yield opened
    opened.close()


def test_the_migrations_make_exactly_the_tables_of_the_models(store: Store) -> None:
    assert not diff_models(store.database, list(TABLES))


def test_each_entity_has_a_table_with_its_fields() -> None:
    for name, entity in ENTITIES.items():
        assert set(RECORDS[name]._meta.fields) - {"id", "stream"} == set(entity.fields), name


def test_foreign_keys_and_a_full_sync_are_on(store: Store) -> None:
    assert store.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    assert store.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert store.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_the_log_is_carried_into_the_file_beside_what_is_being_written(store: Store) -> None:
    with store.transaction():
        store.execute("INSERT INTO search_word(word) VALUES ('before')")
    store.carry_over_beside().join()
    _, in_log, carried = store.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    assert in_log == carried
    assert store.execute("SELECT count(*) FROM search_word").fetchone()[0] == 1


def test_sqlite_is_newer_than_the_wal_defect(store: Store) -> None:
    version = store.execute("SELECT sqlite_version()").fetchone()[0]
    assert tuple(map(int, version.split("."))) >= (3, 51, 3)


@pytest.mark.parametrize("table", GUARDED)
def test_a_write_outside_a_recorded_act_is_refused(store: Store, table: str) -> None:
    with pytest.raises(peewee.IntegrityError, match="outside a recorded act"):
        store.execute(f"INSERT INTO {table} DEFAULT VALUES")


def test_a_fact_is_never_changed_even_inside_an_act(store: Store) -> None:
    columns = "id, stream, kind, entity, eid, at, at_utc, local_on, actor_id, device_id, data"
    with store.transaction(), gate_opened(store):
        store.execute(
            f"INSERT INTO fact({columns}) VALUES ('f','s','note','appeal','a','t',1,'d','e','x','{{}}')"
        )
        with pytest.raises(peewee.IntegrityError, match="never changed"):
            store.execute("UPDATE fact SET kind = 'closed'")
        with pytest.raises(peewee.IntegrityError, match="never changed"):
            store.execute("DELETE FROM fact")


def test_a_rolled_back_act_leaves_the_gate_shut(store: Store) -> None:
    with pytest.raises(RuntimeError), store.transaction(), gate_opened(store):
        raise RuntimeError
    with pytest.raises(peewee.IntegrityError):
        store.execute("INSERT INTO place(id, stream) VALUES ('p', 'ref')")


def test_a_wrong_key_is_told_from_a_damaged_file_by_nobody_but_named(tmp_path: Path) -> None:
    open_store(tmp_path / "a.db", KEY).close()
    with pytest.raises(BadInput) as caught:
        open_store(tmp_path / "a.db", b"j" * 32)
    assert (caught.value.code, caught.value.facts["where"]) == ("database_not_readable", "a.db")


@pytest.mark.parametrize("parameter", ["cipher_hmac_algorithm = HMAC_SHA512", "cipher_compatibility = 3"])
def test_a_database_under_other_parameters_is_not_called_a_wrong_key(tmp_path: Path, parameter: str) -> None:
    file = tmp_path / "otklik.db"
    with closing(sqlcipher.connect(str(file))) as other:
        other.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
        other.execute(f"PRAGMA {parameter}")
        other.execute("CREATE TABLE setting(key TEXT, value TEXT)")
        other.commit()
    before = file.read_bytes()
    with pytest.raises(BadInput) as caught:
        open_store(file, KEY)
    assert (caught.value.code, caught.value.facts["where"]) == ("database_other_cipher", "otklik.db")
    assert file.read_bytes() == before
    with pytest.raises(BadInput, match="database_not_readable"):
        open_store(file, b"j" * 32)


def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "otklik.db"
    file.write_text("not a database at all, but long enough to be read as a page" * 40, encoding="utf-8")
    before = file.read_bytes()
    with pytest.raises(BadInput, match="database_not_readable"):
        open_store(file, KEY)
    assert file.read_bytes() == before


def test_a_database_of_a_newer_program_is_refused_in_a_sentence(tmp_path: Path) -> None:
    store = open_store(tmp_path / "otklik.db", KEY)
    with store.transaction():
        store.execute("INSERT INTO schema_migration(name, applied) VALUES ('9999_future', '2030-01-01')")
    store.close()
    with pytest.raises(BadInput) as caught:
        open_store(tmp_path / "otklik.db", KEY)
    assert caught.value.facts["newest"] == "9999_future"


def test_an_upgrade_is_applied_once(store: Store) -> None:
    assert applied_migrations(store) == known_migrations()


def test_the_copy_before_an_upgrade_opens_with_the_same_key_and_holds_the_same(store: Store) -> None:
    with store.transaction():
        store.execute("INSERT INTO setting(key, value) VALUES ('language', '\"kk\"')")
    copy = backup_before_upgrade(store, "0001_initial")
    moved = shutil.copy(copy, copy.with_name("moved.db"))
    other = open_store(Path(moved), KEY)
    assert other.execute("SELECT value FROM setting").fetchone()[0] == '"kk"'
    other.close()
    store.bind()


def test_nothing_readable_lies_in_the_encrypted_file(tmp_path: Path) -> None:
    store = open_store(tmp_path / "otklik.db", KEY)
    with store.transaction():
        store.execute("INSERT INTO setting(key, value) VALUES ('secret', 'Ахметова Гүлнар')")
    store.close()
    word = "Ахметова".encode()
    assert not [file for file in tmp_path.iterdir() if word in file.read_bytes()]
