"""A server for a test: the real application over real HTTP, on a thread or as a process."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import uvicorn

from server.blobs.directory import DirectoryBlobs
from server.database import Database
from server.site import Site, open_site
from server.web.app import create_app
from server.web.listening import bind

ROOT = Path(__file__).resolve().parents[2]
START = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


class TestClock:
    """A clock that the test moves."""

    __test__ = False

    def __init__(self) -> None:
        self.instant = START

    def now(self) -> datetime:
        self.instant += timedelta(milliseconds=1)
        return self.instant


def make_site(database: Database, data: Path) -> Site:
    return open_site(data, database, DirectoryBlobs(data / "blobs"), clock=TestClock())


@contextmanager
def serving(site: Site) -> Iterator[str]:
    """The application on a thread; yields its address."""
    config = uvicorn.Config(create_app(site), log_config=None, access_log=False)
    listener = bind("127.0.0.1", 0)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(20)
        listener.close()


@contextmanager
def process(*arguments: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """``python -m server`` as a process of its own; yields its address when it answers."""
    command = [sys.executable, "-m", "server", *arguments, "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as running:
        assert running.stdout is not None
        try:
            address = running.stdout.readline().split()[-1]
            wait_until_healthy(address)
            yield address, running
        finally:
            running.kill()


def wait_until_healthy(address: str) -> None:
    for _ in range(200):
        try:
            httpx.get(f"{address}/health", trust_env=False).raise_for_status()
            return
        except httpx.HTTPError:
            time.sleep(0.05)
    raise AssertionError("the server didn't come up")


def command(*arguments: str) -> str:
    """One subcommand of ``python -m server``; its standard output."""
    done = subprocess.run(
        [sys.executable, "-m", "server", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
