"""What every test gets: a Qt without a screen, no network, and a log that is read.

Settings that Qt reads once are set here, before anything imports it.
"""

from __future__ import annotations

import ctypes.util
import gc
import logging
import os
import shutil
import socket
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
if sys.platform == "linux":
    # Qt warns about a "C" locale, and a warning fails the test.
    os.environ["LC_ALL"] = "C.UTF-8"

PEERS_REQUIRED = os.environ.get("OTKLIK_REQUIRE_PEERS") == "1"
OURS = ("domain", "models", "letters", "services", "sync", "server", "ui", "program", "main", "otklik")
LOOPBACK = ("127.", "::1", "localhost")

settings.register_profile("dev", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "ci", max_examples=150, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


def pytest_configure(config: pytest.Config) -> None:
    """Name the markers that this file gives a meaning to."""
    config.addinivalue_line("markers", "expects_log: the test is about a record that is logged as a warning")


# --- programs of the machine -----------------------------------------------------------------


def peer_is_present(name: str) -> bool:
    """Whether a program (or, for ``softhsm2``, its library) is on this machine."""
    if name == "softhsm2":
        return _softhsm() is not None
    return shutil.which(name) is not None


def _softhsm() -> Path | None:
    places = (Path("/usr/lib/softhsm"), *Path("/usr/lib").glob("*/softhsm"))
    found = next((place / "libsofthsm2.so" for place in places if (place / "libsofthsm2.so").exists()), None)
    return found or (Path(named) if (named := ctypes.util.find_library("softhsm2")) else None)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """``@pytest.mark.peer("soffice")`` skips where the program is missing."""
    for mark in item.iter_markers("peer"):
        missing = [str(name) for name in mark.args if not peer_is_present(str(name))]
        if missing:
            pytest.skip("not on this machine: " + ", ".join(missing))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With OTKLIK_REQUIRE_PEERS=1 a skipped test fails: CI must not be green by looking away.

    Only a ``skipif`` mark (another operating system) may still skip.
    """
    report = yield
    by_platform = item.get_closest_marker("skipif") is not None
    if PEERS_REQUIRED and report.skipped and not by_platform and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped where nothing may be: {report.longrepr}"
    return report


# --- no network ------------------------------------------------------------------------------


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """A test talks to this machine only; anything else raises at ``connect``."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        host = str(address[0]) if isinstance(address, tuple) else ""
        if host and not host.startswith(LOOPBACK):
            raise AssertionError("a test asked for the network")
        connect(self, address)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


@pytest.fixture(autouse=True, scope="session")
def own_data_directory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """No test reads or writes the data of the person at this machine."""
    directory = tmp_path_factory.mktemp("profile")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OTKLIK_DATA", str(directory))
        yield directory


# --- garbage is collected where the windows are -------------------------------------------------


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """As in the program (``ui/collecting.py``): a thread of the exchange that collects a closed window
    takes the whole run down."""
    gc.disable()
    yield
    _, middle, old = gc.get_count()
    gc.collect(2 if old > 20 else 1 if middle > 5 else 0)


# --- one window at a time --------------------------------------------------------------------


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """What a test left open would keep the next window from becoming active, or go on working.

    A program that was asked to end outside its loop stays "ending" for Qt: every later loop would
    return at once. Running the loop for a moment makes it whole again.
    """
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if widgets is None or not isinstance(application, widgets.QApplication):
        return
    for window in application.topLevelWidgets():
        if window.isVisible():
            window.close()
            window.hide()
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, lambda: application.exit(0))
    application.exec()


# --- the log is read -------------------------------------------------------------------------


class _Unexpected(logging.Handler):
    """Collects what nobody expected: our warnings, and errors of the libraries."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        ours = record.name.split(".")[0] in OURS
        if ours or record.levelno >= logging.ERROR:
            self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def unexpected_log_records(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless it is marked ``expects_log`` or reads ``caplog``."""
    if request.node.get_closest_marker("expects_log") or "caplog" in request.fixturenames:
        yield
        return
    handler = _Unexpected()
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
    assert not handler.lines, "unexpected in the log:\n" + "\n".join(handler.lines)
