"""Pages of a letter as PDF, by LibreOffice where it is installed; otherwise its honest text.

Everything here takes seconds and is to be run in a worker. LibreOffice runs without a window, with a profile
of its own (never the user's), with macros and links switched off, and is ended with all its children when its
time is up.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from domain.errors import Fault
from letters.text import Paragraph, first_page, plain_text

TIMEOUT_SECONDS = 60.0
"""For one document; the first start of a new profile takes most of it."""

_TIMEOUT_PER_DOCUMENT = 5.0
_ONE_AT_A_TIME = threading.Lock()
_PROGRAMS = ("soffice", "libreoffice")
_WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_MAC_PLACES = ("/Applications/LibreOffice.app/Contents/MacOS/soffice",)

_SETTINGS = (
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Writer/Content/Update", "Link", "0"),
)
"""No macros, no active content, no fetching of linked content; a letter from outside may be previewed."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What can be shown of a letter: ``pdf`` when pages could be made, else only the text.

    ``reason`` is the code of the fault that left it at the text: the screen says so, it does not pretend.
    """

    paragraphs: tuple[Paragraph, ...]
    pdf: bytes | None = None
    reason: str = ""


def find_office(
    *,
    environ: Mapping[str, str] | None = None,
    which: Callable[[str], str | None] = shutil.which,
    platform: str = sys.platform,
) -> Path | None:
    """LibreOffice's program on this machine, or None; ``OTKLIK_SOFFICE`` names it outright."""
    known = os.environ if environ is None else environ
    if known.get("OTKLIK_SOFFICE"):
        named = Path(known["OTKLIK_SOFFICE"])
        return named if named.is_file() else None
    found = next((path for path in map(which, _PROGRAMS) if path), None)
    if found and platform != "win32":
        return Path(found)
    return next((place for place in _usual_places(known, platform, found) if place.is_file()), None)


def _usual_places(environ: Mapping[str, str], platform: str, found: str | None) -> Iterable[Path]:
    """Windows' ``soffice.com`` waits for the end of its work, ``soffice.exe`` returns at once."""
    if platform == "win32":
        if found:
            yield Path(found).with_suffix(".com")
            yield Path(found)
        folders = [environ[name] for name in _WINDOWS_FOLDERS if environ.get(name)]
        for folder in folders:
            yield Path(folder) / "LibreOffice" / "program" / "soffice.com"
    elif platform == "darwin":
        yield from map(Path, _MAC_PLACES)


def preview(docx: bytes, *, office: Path | None, workdir: Path, timeout: float = TIMEOUT_SECONDS) -> Preview:
    """The letter's pages, or its text with the reason why there are no pages.

    ``workdir`` is a private folder of the application; the office profile in it is kept for the next time.
    Raises ``BadInput`` only when the file is no readable DOCX.
    """
    paragraphs = first_page(plain_text(docx))
    if office is None:
        return Preview(paragraphs, reason="preview_office_missing")
    try:
        return Preview(paragraphs, to_pdf(docx, office=office, workdir=workdir, timeout=timeout))
    except Fault as fault:
        return Preview(paragraphs, reason=fault.code)


def to_pdf(docx: bytes, *, office: Path, workdir: Path, timeout: float = TIMEOUT_SECONDS) -> bytes:
    """One document as PDF.

    Raises:
        Fault: ``preview_timeout`` or ``preview_failed``.
    """
    return all_to_pdf({"letter": docx}, office=office, workdir=workdir, timeout=timeout)["letter"]


def all_to_pdf(
    documents: Mapping[str, bytes], *, office: Path, workdir: Path, timeout: float | None = None
) -> dict[str, bytes]:
    """Several documents in one run of LibreOffice, by the caller's own names.

    Raises:
        Fault: ``preview_timeout``; ``preview_failed`` when a document did not come out.
    """
    limit = TIMEOUT_SECONDS + _TIMEOUT_PER_DOCUMENT * len(documents) if timeout is None else timeout
    with _ONE_AT_A_TIME:  # a second LibreOffice on one profile hands its work to the first and leaves
        folder = workdir / "conversion"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        try:
            return _converted(documents, folder, office=office, profile=_profile(workdir), timeout=limit)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _converted(
    documents: Mapping[str, bytes], folder: Path, *, office: Path, profile: Path, timeout: float
) -> dict[str, bytes]:
    files = {name: folder / f"document{number}.docx" for number, name in enumerate(documents)}
    for name, path in files.items():
        path.write_bytes(documents[name])
    _convert(list(files.values()), office=office, profile=profile, timeout=timeout)
    return {name: _read_pdf(path.with_suffix(".pdf")) for name, path in files.items()}


def _read_pdf(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as reason:
        raise Fault("preview_failed") from reason


def _profile(workdir: Path) -> Path:
    """The private profile, made with macros and links off before its first use."""
    settings = workdir / "office-profile" / "user" / "registrymodifications.xcu"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(_registry(), encoding="utf-8")
    return settings.parent.parent


def _registry() -> str:
    items = "".join(
        f'<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in _SETTINGS
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return f'{head}<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>'


def _convert(files: list[Path], *, office: Path, profile: Path, timeout: float) -> None:
    command = [
        str(office), "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
        f"-env:UserInstallation={profile.resolve().as_uri()}",
        "--convert-to", "pdf:writer_pdf_Export", "--outdir", str(files[0].parent), *map(str, files),
    ]  # fmt: skip
    try:
        process = _started(command)
    except OSError as reason:
        raise Fault("preview_failed") from reason
    try:
        process.wait(timeout)
    except subprocess.TimeoutExpired as reason:
        raise Fault("preview_timeout", seconds=round(timeout)) from reason
    finally:
        _end_tree(process)


def _started(command: list[str]) -> subprocess.Popen[bytes]:
    """A process at the head of a group of its own, so that its children can be ended with it."""
    quiet = subprocess.DEVNULL
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        return subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, creationflags=flags)
    return subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)


def _end_tree(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
