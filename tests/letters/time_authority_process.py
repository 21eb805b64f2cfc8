"""A time-stamping authority as a process of its own: ``python -m tests.letters.time_authority_process AT``.

Reads its key (PKCS#12, base64) from the first line of its input, prints its address, and stamps every
request with the moment ``AT`` (ISO). A path ending in ``/broken`` answers with words, in ``/busy`` by 503.
"""

from __future__ import annotations

import base64
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates

from tests.letters.certificates import PASSWORD, Identity, time_authority
from tests.letters.time_authority import reply

ROOT = Path(__file__).parents[2]


class _Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    at: datetime
    identity: Identity

    def do_POST(self) -> None:
        """A stamp, or what the path asks for."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        asked = self.headers["Content-Type"] == "application/timestamp-query"
        answer = (
            b"hello" if self.path.endswith("/broken") else reply(body, at=self.at, identity=self.identity)
        )
        self.send_response(503 if self.path.endswith("/busy") or not asked else 200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def running_authority(at: datetime) -> Iterator[str]:
    """Start the process, give its address, end it."""
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    command = [sys.executable, "-m", "tests.letters.time_authority_process", at.isoformat()]
    with subprocess.Popen(command, cwd=ROOT, **pipes) as running:
        assert running.stdin is not None and running.stdout is not None
        running.stdin.write(base64.b64encode(time_authority().pfx()).decode() + "\n")
        running.stdin.flush()
        try:
            yield running.stdout.readline().strip()
        finally:
            running.terminate()


def _identity(pfx: bytes) -> Identity:
    """The key that the tests trust; each process makes keys of its own otherwise."""
    key, certificate, _ = load_key_and_certificates(pfx, PASSWORD.encode())
    assert isinstance(key, RSAPrivateKey) and certificate is not None
    return Identity(key, certificate)


def main() -> None:
    """Serve until ended."""
    _Handler.identity = _identity(base64.b64decode(sys.stdin.readline()))
    _Handler.at = datetime.fromisoformat(sys.argv[1])
    with HTTPServer(("127.0.0.1", 0), _Handler) as server:
        sys.stdout.write(f"http://127.0.0.1:{server.server_port}/tsa\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()
