"""A mail server as a process of its own: ``python -m tests.server.mail_server FOLDER MODE``.

Prints its port; writes every letter it takes into ``FOLDER``. ``MODE`` "good" acknowledges; "dies" takes
a letter and ends before it says so, as a server that is switched off.
"""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP

ROOT = Path(__file__).parents[2]


class _Box:
    """Keeps what arrives."""

    def __init__(self, folder: Path, mode: str) -> None:
        self.folder, self.mode = folder, mode

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        """One letter."""
        number = len(list(self.folder.glob("*.eml"))) + 1
        (self.folder / f"{number}.eml").write_bytes(envelope.content)
        if self.mode == "dies":
            os._exit(1)
        return "250 taken"


@contextmanager
def running_mail_server(folder: Path, mode: str = "good") -> Iterator[int]:
    """Start the process, give its port, end it."""
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "tests.server.mail_server", str(folder), mode]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        try:
            yield int(running.stdout.readline())
        finally:
            running.terminate()


async def _serve(folder: Path, mode: str) -> None:
    box = _Box(folder, mode)
    listening = socket.create_server(("127.0.0.1", 0))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(box, hostname="mail.example.org"), sock=listening)
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1]), sys.argv[2]))
