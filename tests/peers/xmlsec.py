"""xmlsec1 as a third opinion: the signature value, SignedInfo and every manifest reference.

Its word "OK" ignores the manifest, as the standard allows; only the two numbers tell.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

_COUNT = {"info": "SignedInfo References", "manifest": "Manifests References"}


@dataclass(frozen=True)
class XmlsecAnswer:
    """``(ok, all)`` references of SignedInfo and of the manifest, and whether the value holds."""

    ok: bool
    info: tuple[int, int]
    manifest: tuple[int, int]

    @property
    def sound(self) -> bool:
        """Everything it looked at is right, and it looked at something."""
        return self.ok and self.info[0] == self.info[1] > 0 and self.manifest[0] == self.manifest[1] > 0


def ask_xmlsec(
    docx: bytes, folder: Path, *, authority: bytes, part: str = "_xmlsignatures/sig1.xml"
) -> XmlsecAnswer:
    """What xmlsec1 says about one signature of a file."""
    unpacked = folder / "unpacked"
    with ZipFile(BytesIO(docx)) as archive:
        archive.extractall(unpacked)
    root = folder / "authority.pem"
    root.write_bytes(authority)
    signature = unpacked / part
    command = [
        "xmlsec1",
        "--verify",
        *_url_maps(signature.read_text(encoding="utf-8"), unpacked),
        "--enabled-reference-uris",
        "empty,same-doc,local,remote",
        "--trusted-pem",
        str(root),
        "--verification-time",
        "2026-11-22 09:00:00",
        "--id-attr:Id",
        "http://www.w3.org/2000/09/xmldsig#:Object",
        "--id-attr:Id",
        "http://uri.etsi.org/01903/v1.3.2#:SignedProperties",
        str(signature),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    return XmlsecAnswer(done.returncode == 0, *(_count(said, title) for title in _COUNT.values()))


def _url_maps(signature: str, unpacked: Path) -> list[str]:
    found = []
    for uri in re.findall(r'URI="(/[^"]+)"', signature):
        part = unpacked / uri[1:].partition("?")[0]
        found += [f"--url-map:{uri}", str(part)]
    return found


def _count(said: str, title: str) -> tuple[int, int]:
    found = re.search(re.escape(title) + r" \(ok/all\): (\d+)/(\d+)", said)
    return (int(found[1]), int(found[2])) if found else (0, 0)
