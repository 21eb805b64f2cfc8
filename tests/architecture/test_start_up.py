"""The window shows itself before anything slow is loaded: heavy libraries come when they are used."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.architecture.source import ROOT, layer

LATE = (
    "requests docx docxtpl jinja2 lxml cryptography keyring pydantic segno PIL argon2 xlsxwriter"
    " python_calamine pkcs11 pyhanko_certvalidator rfc3161_client olefile"
    " PySide6.QtPrintSupport PySide6.QtNetwork"
).split()
"""Together some 700 ms of imports; the whole start may take 400."""

PROBE = """
import importlib, sys
for name in sys.argv[2:]:
    importlib.import_module(name)
late = sys.argv[1].split()
print(*sorted(name for name in late if name in sys.modules))
"""


def loaded_by(*names: str) -> list[str]:
    """Which of the late libraries a fresh interpreter has after importing the modules."""
    command = [sys.executable, "-c", PROBE, " ".join(LATE), *names]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize("name", ["domain", "models", "services", "ui"])
def test_importing_a_whole_layer_loads_nothing_slow(name: str) -> None:
    modules = [module.name for module in layer(name) if ".migrations" not in module.name]
    assert loaded_by(*modules) == []


def test_the_composition_root_loads_nothing_slow() -> None:
    assert loaded_by("main", "program.window") == []


def test_no_driver_of_another_database_is_loaded() -> None:
    """peewee imports every driver that is installed, also a server's PostgreSQL driver."""
    code = "import sys, main; main.leave_drivers_out(); import program.window; print(sys.modules['psycopg'])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "None\n", done.stderr


def test_the_probe_sees_a_slow_library() -> None:
    assert "requests" in loaded_by("requests")


def test_the_writer_of_stubs_is_empty_and_the_toolkit_works_without_it() -> None:
    code = (
        "import sys, main; sys.meta_path.insert(0, main.WithoutStubWriter());"
        "from PySide6.QtCore import QObject;"
        "writer = sys.modules['shibokensupport.signature.lib.pyi_generator'];"
        "print(hasattr(writer, 're'))\n"
        "try: QObject().setObjectName(1)\n"
        "except TypeError as error: print('Supported signatures' in str(error))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "False\nTrue\n", done.stderr
