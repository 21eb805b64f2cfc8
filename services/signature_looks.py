"""How a signature looks in print: the organisation's words of the mark, the signer's picture, the line.

Nothing of it proves anything. The words are the administrator's, kept like a template: as versions that go
to everybody. Picture and line are the signer's own choice at the own computer, both off at first.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from domain.permissions import require
from models.reference import LetterTemplate
from resources import resource_path
from services.brought_files import read_brought
from services.desk import Desk
from services.recording import REFERENCE_STREAM, recording
from services.settings import Settings

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from PIL.ImageDraw import ImageDraw

    from letters.context import Picture, SignatureMark
    from letters.signing.signature_line import SignatureLine
    from letters.stamps import StampWording

STAMP = "signature_mark"
"""What the words of the mark are called among the documents."""

BY_CERTIFICATE, QUALIFIED, UNQUALIFIED = "certificate", "qualified", "unqualified"
_JSON = "application/json"
_SIZE = (768, 384)
_INK, _PALE, _WARN = (26, 26, 26), (120, 120, 120), (179, 38, 30)


@dataclass(frozen=True, slots=True)
class SignatureLooks:
    """What the signer adds: the bytes of a picture of the own signature, and the line that Word redraws."""

    picture: bytes = b""
    line: bool = False


PLAIN = SignatureLooks()


def chosen_looks(settings: Settings) -> SignatureLooks:
    """What the person at this computer chose.

    Raises:
        BadInput: ``file_unreadable`` when the picture is no longer there, ``package_too_large``.
    """
    from letters.pictures import MAX_PICTURE_BYTES

    path = str(settings.get("signature_picture"))
    picture = read_brought(Path(path), MAX_PICTURE_BYTES) if path else b""
    return SignatureLooks(picture, bool(settings.get("signature_line")))


@dataclass(frozen=True, slots=True)
class MarkWords:
    """The words of the printed mark in one language; ``counts_as`` says how certificates are taken."""

    lines: Mapping[str, str]
    counts_as: str = BY_CERTIFICATE


def mark_words(desk: Desk, language: str) -> MarkWords:
    """The organisation's words, or those that come with the program."""
    from letters.stamps import WORDINGS

    rows = (
        LetterTemplate.select()
        .where((LetterTemplate.document == STAMP) & (LetterTemplate.language == language))
        .order_by(LetterTemplate.version.desc(), LetterTemplate.id.desc())
    )
    here = next((str(row.blob_sha256) for row in rows if desk.blobs.has(str(row.blob_sha256))), "")
    if not here:
        return MarkWords(WORDINGS[language].to_mapping())
    kept = json.loads(desk.blobs.read(here))
    return MarkWords(kept["lines"], kept["counts_as"])


def keep_mark_words(desk: Desk, *, language: str, words: MarkWords) -> None:
    """Put other words in force; letters that are signed keep theirs.

    Raises:
        BadInput: ``stamp_wording_braces`` or ``stamp_wording_field_unknown``, naming the line.
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "edit_templates", desk.regulations.narrowed)
    _wording(words)
    newest = (
        LetterTemplate.select(LetterTemplate.version)
        .where((LetterTemplate.document == STAMP) & (LetterTemplate.language == language))
        .order_by(LetterTemplate.version.desc())
        .first()
    )
    said = json.dumps({"lines": dict(words.lines), "counts_as": words.counts_as}, ensure_ascii=False)
    with recording(desk, "edit_mark_words") as act:
        blob = desk.blobs.keep(said.encode("utf-8"), _JSON, stream=REFERENCE_STREAM)
        number = 1 if newest is None else int(newest.version) + 1
        fields = {"document": STAMP, "language": language, "version": number, "blob_sha256": blob.sha256}
        act.put("letter_template", {**fields, "valid_from": desk.today().isoformat()})


def _wording(words: MarkWords) -> StampWording:
    from letters.stamps import StampWording

    return StampWording.from_mapping(words.lines)


def mark_of(desk: Desk, certificate: Certificate, language: str) -> SignatureMark:
    """The printed mark for a certificate, in the organisation's words."""
    from letters.stamps import signature_mark

    words = mark_words(desk, language)
    stated = {QUALIFIED: True, UNQUALIFIED: False}.get(words.counts_as)
    zone, wording = desk.workstation.zone, _wording(words)
    return signature_mark(certificate, language=language, zone=zone, wording=wording, qualified=stated)


def picture_of(looks: SignatureLooks, signer: str) -> Picture | None:
    """The signer's picture, made fit for a letter; None without one.

    Raises:
        BadInput: ``picture_broken`` and the other troubles of a picture.
    """
    from letters.pictures import document_picture

    return document_picture(looks.picture, description=signer, longest=800) if looks.picture else None


def line_of(desk: Desk, *, signer: str, position: str) -> SignatureLine:
    """The signature line with its three pictures: not signed yet, whole, changed."""
    from letters.signing.signature_line import SignatureLine

    return SignatureLine(
        identifier=UUID(bytes=desk.random_bytes(16), version=4),
        signer=signer,
        position=position,
        unsigned_image=_drawn(signer, position, "×", _PALE),
        valid_image=_drawn(signer, position, signer, _INK),
        invalid_image=_drawn(signer, position, "!", _WARN),
    )


def _drawn(signer: str, position: str, over: str, ink: tuple[int, int, int]) -> bytes:
    """A picture of the line (PNG): what stands over it, the name and the position under it."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", _SIZE, "white")
    pencil = ImageDraw.Draw(image)
    _write(pencil, 40, 90, over, size=72 if len(over) < 24 else 44, ink=ink)
    pencil.line((40, 220, _SIZE[0] - 40, 220), fill=ink, width=3)
    _write(pencil, 40, 240, signer, size=36, ink=_INK)
    _write(pencil, 40, 296, position, size=30, ink=_PALE)
    if ink == _WARN:
        pencil.line((40, 20, _SIZE[0] - 40, _SIZE[1] - 20), fill=_WARN, width=6)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _write(
    pencil: ImageDraw, left: int, top: int, words: str, *, size: int, ink: tuple[int, int, int]
) -> None:
    from PIL import ImageFont

    font = ImageFont.truetype(str(resource_path("fonts", "Inter-Regular.otf")), size)
    pencil.text((left, top), words, font=font, fill=ink)
