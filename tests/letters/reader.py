"""What a reader of a DOCX sees, told by the standard library alone: an oracle that shares no code with ours.

Everything that can be reached by relationships from the package, except document properties and
signatures: the parts' bytes, their content types, and the relationships as sets.
"""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from posixpath import dirname, join, normpath
from xml.etree import ElementTree
from zipfile import ZipFile

HIDDEN = (
    "core-properties",
    "extended-properties",
    "custom-properties",
    "thumbnail",
    "digital-signature/origin",
)

View = dict[str, tuple[bytes, str | None, frozenset[tuple[str, str, str, str]]]]


def view(data: bytes) -> View:
    """By part name: bytes, content type and relationships; the package itself is the part ""."""
    with ZipFile(BytesIO(data)) as archive:
        # Of two entries with one name a reader may take either; the first is as good as the last.
        contents = {info.filename.lower(): archive.read(info) for info in archive.infolist()}
    found: View = {}
    waiting = [""]
    while waiting:
        part = waiting.pop()
        if part in found:
            continue
        links = _relationships(contents, part)
        found[part] = (contents.get(part, b""), _type(contents, part), links)
        waiting += [name for link in links if (name := _target(part, link)) in contents]
    return found


def _relationships(contents: Mapping[str, bytes], part: str) -> frozenset[tuple[str, str, str, str]]:
    name = join(dirname(part), "_rels", part.rpartition("/")[2] + ".rels")
    if name not in contents:
        return frozenset()
    root = ElementTree.fromstring(contents[name])
    rows = [
        (item.get("Id", ""), item.get("Type", ""), item.get("Target", ""), item.get("TargetMode", "Internal"))
        for item in root
    ]
    return frozenset(row for row in rows if part or not row[1].endswith(HIDDEN))


def _target(part: str, link: tuple[str, str, str, str]) -> str:
    if link[3] == "External":
        return "\0"
    return normpath(join("/", dirname(part), link[2])).lstrip("/").lower()


def _type(contents: Mapping[str, bytes], part: str) -> str | None:
    extension = part.rpartition(".")[2]
    found = None
    for item in ElementTree.fromstring(contents["[content_types].xml"]):
        if item.get("PartName", "").lower() == f"/{part}":
            return item.get("ContentType")
        if (item.get("Extension") or "").lower() == extension:
            found = item.get("ContentType")
    return found if part else None
