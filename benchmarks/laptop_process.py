"""A laptop as a process of its own, with the program's synchronisation running in the background.

``python -m benchmarks.laptop_process FOLDER`` registers an appeal for each line on its standard
input and tells on its standard output what it saved, what came from others, and how the link is.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue

from benchmarks.server_laptop import PLACE, ROOT
from domain.changes import Changes
from domain.clock import SystemClock
from program.syncing import connect_to_centre, first_exchange, make_worker
from server.enrolment import Grant, issue_code
from server.site import Site
from services.office import open_office
from services.paths import Paths
from services.recording import recording

KEY = b"k" * 32
EMPLOYEE = "e1"
SAVED, SEEN, LINK = "saved", "seen", "link"


class LaptopProcess:
    """The parent's end of such a process."""

    def __init__(self, running: subprocess.Popen[str]) -> None:
        self._running = running
        self._lines: Queue[str] = Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def save(self, subject: str) -> None:
        """Have somebody there save an appeal; returns at once."""
        assert self._running.stdin is not None
        self._running.stdin.write(f"{subject}\n")
        self._running.stdin.flush()

    def wait_for(self, wanted: str, *, seconds: float) -> None:
        """Wait until the laptop says something.

        Raises:
            TimeoutError: it said nothing more for so many seconds.
        """
        try:
            while self._lines.get(timeout=seconds) != wanted:
                pass
        except Empty:
            raise TimeoutError(wanted) from None

    def _read(self) -> None:
        for line in self._running.stdout or ():
            self._lines.put(line.strip())


@contextmanager
def laptop_process(folder: Path, site: Site, port: int) -> Iterator[LaptopProcess]:
    """A laptop enrolled at the server on this port, synchronised and waiting for news."""
    office = open_office(Paths(folder), clock=SystemClock(), key=KEY)
    code = issue_code(site, Grant(EMPLOYEE, PLACE))
    connect_to_centre(office, server=f"http://127.0.0.1:{port}", code=code, name=folder.name)
    first_exchange(office, EMPLOYEE)
    office.store.close()
    command = [sys.executable, "-m", "benchmarks.laptop_process", str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as running:
        laptop = LaptopProcess(running)
        try:
            laptop.wait_for(f"{LINK} synced", seconds=60)
            yield laptop
        finally:
            running.kill()


def main(arguments: list[str]) -> int:
    """Be the laptop until the input ends."""
    office = open_office(Paths(Path(arguments[0])), clock=SystemClock(), key=KEY)

    def changed(changes: Changes) -> None:
        for eid in sorted(changes.touched.get("appeal", ())):
            row = office.store.execute("SELECT subject FROM journal WHERE appeal_id = ?", (eid,)).fetchone()
            say(f"{SEEN} {row[0] if row else ''}")

    worker = make_worker(
        office, lambda: EMPLOYEE, changed=changed, news=lambda news: say(f"{LINK} {news.state.value}")
    )
    worker.start()
    desk = office.sit_down(EMPLOYEE)
    for line in sys.stdin:
        subject = line.strip()
        with recording(desk, "bench") as act:
            act.put("appeal", {"subject": subject, "place_id": PLACE})
        worker.wake()
        say(f"{SAVED} {subject}")
    worker.stop()
    return 0


def say(line: str) -> None:
    """Tell the parent."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
