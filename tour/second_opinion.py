"""LibreOffice's word on the signed letter, where LibreOffice is on this computer; said honestly where not."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from tests.peers.libreoffice import running_libreoffice, uno_python
from tour.transcript import Transcript

_NEEDED = ("soffice", "certutil")


def ask_libreoffice(told: Transcript, letter: Path, authority: Path) -> None:
    """Verify the letter by another program than ours, over its UNO bridge; it trusts the same authority."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    python = uno_python() if not missing else None
    if python is None:
        told.say(f"LibreOffice was not asked: not on this computer ({', '.join(missing) or 'UNO bridge'}).")
        return
    with tempfile.TemporaryDirectory(prefix="otklik-tour-office-") as folder:
        workplace = Path(folder)
        with running_libreoffice(workplace, python=python, authority=authority.read_bytes()) as office:
            found = office.signatures(letter.read_bytes())
    told.check("LibreOffice finds one signature", len(found) == 1)
    told.check("LibreOffice calls the signature valid", all(one.valid for one in found))
    trusted = all(one.certificate_status == 0 for one in found)
    told.check("LibreOffice trusts the certificate", trusted, ", ".join(one.subject for one in found)[:80])
