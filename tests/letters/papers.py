"""Small clean letters, and ways to change a file as a stranger would."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from letters.normalise import normalise
from letters.signing import sign_package
from tests.letters.certificates import SIGNED_AT, Identity, director

HEADER = "word/header1.xml"
DOCUMENT = "word/document.xml"
LINKS = "word/_rels/document.xml.rels"


def png(red: int = 200, side: int = 8) -> bytes:
    """A square picture of one colour."""
    row = b"\0" + bytes((red, 120, 40)) * side
    chunks = (
        (b"IHDR", struct.pack(">2I5B", side, side, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(row * side)),
        (b"IEND", b""),
    )
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


@cache
def plain_letter(text: str = "Уважаемая Мария Петровна! Счётчик заменён 20 ноября.", link: str = "") -> bytes:
    """A letter with a header, a picture and perhaps a link, as python-docx leaves it."""
    document = docx.Document()
    document.add_paragraph(text)
    document.sections[0].header.paragraphs[0].text = "Служба водоснабжения"
    document.add_picture(BytesIO(png()))
    _add_link(document, link or "https://example.org/answer")
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _add_link(document: docx.document.Document, address: str) -> None:
    paragraph = document.add_paragraph("Подробнее: ")
    identifier = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link, run, text = OxmlElement("w:hyperlink"), OxmlElement("w:r"), OxmlElement("w:t")
    link.set(qn("r:id"), identifier)
    text.text = "наш сайт"
    run.append(text)
    link.append(run)
    paragraph._p.append(link)


@cache
def clean_letter() -> bytes:
    """The same letter, normalised."""
    return normalise(plain_letter())


@cache
def signed_letter(identity: Identity | None = None) -> bytes:
    """The clean letter signed by the director."""
    signer = (identity or director()).signer()
    return sign_package(clean_letter(), signer, signed_at=SIGNED_AT, role="Директор", comments="Ответ")


def parts(data: bytes) -> dict[str, bytes]:
    """The parts by name, read by the standard library."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(contents: Mapping[str, bytes]) -> bytes:
    """A ZIP of these parts, made by the standard library."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(name, data)
    return target.getvalue()


def edited(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The file with one part changed; the change must change something."""
    contents = parts(data)
    changed = change(contents[name])
    assert changed != contents[name], f"nothing to change in {name}"
    return packed({**contents, name: changed})


def replaced(data: bytes, name: str, old: str, new: str) -> bytes:
    """The file with the first ``old`` of a part turned into ``new``."""
    return edited(data, name, lambda part: part.replace(old.encode(), new.encode(), 1))


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The file with one part more."""
    return packed({**parts(data), name: content})


def without_part(data: bytes, name: str) -> bytes:
    """The file with one part less."""
    return packed({key: value for key, value in parts(data).items() if key != name})
