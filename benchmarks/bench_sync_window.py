"""Whether the window stands still while thousands of records go out and come in behind it.

The real window, its journal open, is connected to a server process; half of the records are its
own and unsent, half are others'. One round of the background exchange moves them all. The idle
figure of the same minute tells what this machine's load alone costs.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.bare_pipe import records
from benchmarks.bench_server import local_site
from benchmarks.bench_sync import RECORDS, _laptop, _write
from benchmarks.figures import Figure
from benchmarks.server_laptop import PLACE, server_process
from benchmarks.window_watch import Watch, settle, until
from domain.clock import SystemClock
from main import leave_collecting_for_later
from program.session import Session
from program.syncing import connect_to_centre, first_exchange
from server.enrolment import Grant, issue_code
from services.office import Office, open_office
from services.paths import Paths
from ui.theme import Mode, theme
from ui.translators import Translators

KEY = b"k" * 32
EMPLOYEE = "e1"
IDLE_SECONDS = 2.0


def run() -> list[Figure]:
    """The longest time in which the window could not act."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    leave_collecting_for_later()
    theme().start(app, Mode.LIGHT)
    with tempfile.TemporaryDirectory(prefix="otklik-window-") as directory:
        return _measured(Path(directory), Translators(app))


def _measured(data: Path, translators: Translators) -> list[Figure]:
    site, held = local_site(data / "server"), records(RECORDS)
    with server_process(data / "server") as port:
        office = open_office(Paths(data / "b"), clock=SystemClock(), key=KEY)
        code = issue_code(site, Grant(EMPLOYEE, PLACE))
        connect_to_centre(office, server=f"http://127.0.0.1:{port}", code=code, name="b")
        first_exchange(office, EMPLOYEE)
        office.reload()
        with _laptop(data / "a", site, port) as other:
            _write(other.office, held[: RECORDS // 2])
            other.round()
        _write(office, held[RECORDS // 2 :])
        found = _in_the_window(office, translators)
    site.database.close()
    return found


def _in_the_window(office: Office, translators: Translators) -> list[Figure]:
    session = Session(office, translators, language="ru", employee=EMPLOYEE)
    session.window.resize(1366, 768)
    synced: list[object] = []
    session.link.synced.connect(lambda: synced.append(None))
    # The link begins once it is told to, so that only the exchange itself is watched.
    begin, session._begin_link = session._begin_link, lambda: None  # type: ignore[method-assign] # noqa: SLF001
    session.show()
    session.window.open_page("journal")
    settle(session)
    # As in the program some seconds after its start: from then on the window's thread collects.
    session.rules.start_is_over()
    settle(session)
    idle = Watch()
    began = time.perf_counter()
    until(lambda: time.perf_counter() - began > IDLE_SECONDS)
    quiet = idle.milliseconds()
    watch, began = Watch(), time.perf_counter()
    begin()
    until(lambda: bool(synced))
    taken = time.perf_counter() - began
    settle(session)  # the last records are shown after they have come
    longest = watch.milliseconds()
    session.link.stop()
    session.window.close()
    rows = office.store.execute("SELECT count(*) FROM journal").fetchone()[0]
    if rows != RECORDS:
        raise AssertionError(f"{rows} rows arrived")
    note = f"{RECORDS} records, half sent and half received in {taken:.1f} s; {quiet:.0f} ms idle"
    return [Figure("window never waits longer, while exchanging", longest, "ms", 50, note)]
