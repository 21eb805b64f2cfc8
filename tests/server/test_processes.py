"""``python -m server`` as an administrator starts it: real processes, killed ones included."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

from server.commands import site_of
from server.database.sqlite import SqliteDatabase
from server.enrolment import Grant
from server.reference import import_reference
from server.settings import default_data, read_settings
from server.site import Site
from tests.server.conftest import new_postgres_database, reference_records
from tests.server.laptop import Laptop, enrol
from tests.server.running import ROOT, command, make_site, process


def client(address: str) -> httpx.Client:
    return httpx.Client(base_url=address, trust_env=False, timeout=60)


def local_site(data: Path) -> Site:
    site = make_site(SqliteDatabase(data / "server.db"), data)
    import_reference(site, reference_records())
    return site


def test_a_server_starts_without_any_configuration_and_says_what_to_do_first(tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path), "PATH": ""}
    arguments = [sys.executable, "-m", "server", "--port", "0"]
    with subprocess.Popen(arguments, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        said = "".join(running.stdout.readline() for _ in range(4))
        running.kill()
    assert "http://127.0.0.1:" in said
    assert "enrol --administrator" in said
    assert (tmp_path / "otklik" / "server" / "server.db").exists()


def test_the_first_administrator_enrols_and_founds_the_office(tmp_path: Path) -> None:
    data = str(tmp_path)
    code = command("enrol", "--data", data, "--administrator", "admin", "--place", "Head office")
    with process("--data", data) as (address, _), client(address) as http:
        body = {"code": code, "device_key": "k" * 40, "machine": "m"}
        said = http.post("/sync/v1/enrol", json=body).json()
    assert said["streams"][-1] == f"user:{said['employee']}"
    status = json.loads(command("status", "--data", data))
    assert status["streams"]["ref"] == 2
    again = command("enrol", "--data", data, "--administrator", "admin")
    assert again != code


def test_reference_data_of_a_demo_are_loaded_once(tmp_path: Path) -> None:
    file = tmp_path / "demo.json"
    file.write_text(json.dumps({"records": reference_records()}), encoding="utf-8")
    first = command("demo", "--data", str(tmp_path), str(file)).splitlines()
    second = command("demo", "--data", str(tmp_path), str(file)).splitlines()
    assert first[0] == "10 reference records written"
    assert second[0] == "0 reference records written"
    assert first[1].startswith("admin: ")


def test_a_backup_is_made_verified_and_restored_from_the_console(tmp_path: Path) -> None:
    data = str(tmp_path / "data")
    command("enrol", "--data", data, "--administrator", "admin", "--place", "Head office")
    path, verified = command("backup", "--data", data).splitlines()
    assert verified == "verified: 2 operations in 1 streams, 0 attachments"
    assert command("verify-backup", "--data", data, path) == verified
    before = json.loads(command("status", "--data", data))
    command("restore", "--data", data, path, "--yes")
    after = json.loads(command("status", "--data", data))
    assert before["epoch"] != after["epoch"]
    assert before["streams"] == after["streams"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["enrol", "--employee", "nobody"], "employee_unknown"),
        (["revoke", "nothing", "--lost"], "device_unknown"),
        (["verify-backup", "nowhere"], "backup_damaged"),
        (["serve", "--port", "x"], "setting_invalid"),
        (["demo", "nowhere.json"], "reference_file_invalid"),
    ],
)
def test_a_command_that_cannot_be_done_says_why(tmp_path: Path, arguments: list[str], code: str) -> None:
    name, *more = arguments
    done = subprocess.run(
        [sys.executable, "-m", "server", name, "--data", str(tmp_path), *more],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert code in done.stderr


def test_what_was_acknowledged_survives_a_killed_server(tmp_path: Path) -> None:
    site = local_site(tmp_path)
    with process("--data", str(tmp_path)) as (address, running), client(address) as http:
        laptop = enrol(http, site, Grant("e-registrar", "P1"))
        ops = [laptop.put("appeal", site.new_id(), {"subject": str(at)}) for at in range(20)]
        laptop.push(*ops)
        running.kill()
    with process("--data", str(tmp_path)) as (address, _), client(address) as http:
        laptop.http = http
        assert laptop.pull_all()["head"] == 20
        assert laptop.hello()["epoch"] == laptop.epoch
    site.database.close()


@pytest.mark.parametrize("store", ["sqlite", pytest.param("postgresql", marks=pytest.mark.peer())])
def test_processes_side_by_side_give_one_gapless_log(
    request: pytest.FixtureRequest, tmp_path: Path, store: str
) -> None:
    extra: list[str] = []
    if store == "sqlite":
        site = local_site(tmp_path)
    else:
        from server.database.postgres import PostgresDatabase

        address = new_postgres_database(request.getfixturevalue("postgres"), "side-by-side")
        extra = ["--database", address]
        site = make_site(PostgresDatabase(address), tmp_path)
        import_reference(site, reference_records())
    data = ["--data", str(tmp_path), *extra]
    with process(*data) as (one, _), process(*data) as (two, _), client(one) as first, client(two) as second:
        laptops = [
            enrol(http, site, Grant("e-registrar", "P1"), f"m{at}")
            for at, http in enumerate((first, second, first, second))
        ]
        threads = [threading.Thread(target=_push_many, args=(laptop, 12)) for laptop in laptops]
        for thread in threads:
            thread.start()
        seen = 0
        while any(thread.is_alive() for thread in threads):
            seen += len(laptops[0].pull()["entries"])
        for thread in threads:
            thread.join()
        laptops[0].pull_all()
        assert [entry["seq"] for entry in laptops[0].pulled] == list(range(1, 4 * 12 * 3 + 1))
    site.database.close()


def _push_many(laptop: Laptop, times: int) -> None:
    for _ in range(times):
        laptop.push(*[laptop.put("appeal", laptop.site.new_id(), {"subject": "x"}) for _ in range(3)])


def test_settings_come_from_arguments_then_from_the_environment() -> None:
    environment = {"OTKLIK_SERVER_PORT": "9000", "OTKLIK_SERVER_SMTP_HOST": "mail", "XDG_DATA_HOME": "data"}
    settings = read_settings({"port": None, "database": "postgresql://x"}, environment)
    assert (settings.port, settings.database) == (9000, "postgresql://x")
    assert dict(settings.gateways) == {"smtp_host": "mail"}
    assert read_settings({"port": "1"}, environment).port == 1


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_each_platform_has_a_place_for_the_servers_files(platform: str) -> None:
    assert default_data({}, platform).name == "server"


def test_a_subcommand_opens_the_store_that_was_asked_for(tmp_path: Path) -> None:
    from argparse import Namespace

    given: Any = Namespace(data=str(tmp_path), database=None, blobs=None)
    site = site_of(given)
    assert site.database.kind == "sqlite"
    site.database.close()
