"""One LibreOffice for a whole test run, asked over UNO through the system's Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SERVICE = Path(__file__).with_name("uno_service.py")
PATIENCE = 30.0
SYSTEM_PYTHONS = (Path("/usr/bin/python3"), Path("/usr/local/bin/python3"))


@dataclass(frozen=True)
class LibreOfficeSignature:
    """What LibreOffice says about one signature; ``certificate_status`` 0 is "valid"."""

    valid: bool
    partial: bool
    certificate_status: int
    subject: str
    date: int
    line: str


@dataclass
class LibreOffice:
    """A running office and the bridge to it."""

    bridge: subprocess.Popen[str]
    workplace: Path
    asked: int = 0

    def signatures(self, docx: bytes) -> list[LibreOfficeSignature]:
        """What it finds in the file, signature by signature."""
        answer = self._ask(do="verify", path=str(self._file(docx)))
        return [LibreOfficeSignature(**item) for item in answer]

    def pdf(self, docx: bytes) -> tuple[bytes, int]:
        """The document as PDF, and how many pages it has."""
        source = self._file(docx)
        target = source.with_suffix(".pdf")
        pages = self._ask(do="pdf", path=str(source), to=str(target))
        return target.read_bytes(), int(pages)

    def _file(self, docx: bytes) -> Path:
        self.asked += 1
        path = self.workplace / f"letter{self.asked}.docx"
        path.write_bytes(docx)
        return path

    def _ask(self, **request: str) -> Any:
        assert self.bridge.stdin is not None
        self.bridge.stdin.write(json.dumps(request) + "\n")
        self.bridge.stdin.flush()
        return self.answer()

    def answer(self) -> Any:
        """The next answer of the bridge."""
        assert self.bridge.stdout is not None
        reply = json.loads(self.bridge.stdout.readline())
        assert "answer" in reply, reply["error"]
        return reply["answer"]


def uno_python() -> Path | None:
    """The Python that LibreOffice's bridge belongs to; None where there is none."""
    for python in SYSTEM_PYTHONS:
        if python.exists():
            tried = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False)
            if tried.returncode == 0:
                return python
    return None


def trust_store(folder: Path, authority: bytes) -> Path:
    """An NSS data base that trusts one authority (PEM), for LibreOffice's CertificateStatus."""
    store = folder / "nss"
    store.mkdir()
    pem = folder / "authority.pem"
    pem.write_bytes(authority)
    certutil = shutil.which("certutil")
    assert certutil, "certutil of the NSS tools is needed"
    place = ["-d", f"sql:{store}"]
    subprocess.run([certutil, "-N", *place, "--empty-password"], check=True, capture_output=True)
    trust = ["-A", *place, "-n", "authority", "-t", "CT,C,C", "-a", "-i", str(pem)]
    subprocess.run([certutil, *trust], check=True, capture_output=True)
    return store


@contextmanager
def running_libreoffice(workplace: Path, *, python: Path, authority: bytes) -> Iterator[LibreOffice]:
    """Start LibreOffice without a screen, with its own profile, and end exactly that process."""
    pipe = f"otklik-{os.getpid()}"
    environment = {
        **os.environ,
        "HOME": str(workplace),
        "MOZILLA_CERTIFICATE_FOLDER": f"sql:{trust_store(workplace, authority)}",
    }
    soffice = shutil.which("soffice")
    assert soffice
    command = [
        soffice,
        "--headless",
        "--norestore",
        "--nologo",
        f"-env:UserInstallation={(workplace / 'profile').as_uri()}",
        f"--accept=pipe,name={pipe};urp;",
    ]
    office = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    bridge = subprocess.Popen(
        [str(python), str(SERVICE), pipe], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        running = LibreOffice(bridge, workplace)
        running.answer()
        yield running
    finally:
        _end(bridge, office)


def _end(bridge: subprocess.Popen[str], office: subprocess.Popen[bytes]) -> None:
    """Ask the office to leave: it runs as a child of its starter, which a kill would orphan."""
    if bridge.poll() is None:
        bridge.communicate(json.dumps({"do": "quit"}) + "\n", timeout=PATIENCE)
    try:
        office.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        office.kill()
        office.wait()
