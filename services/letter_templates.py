"""Templates of documents: what ships, the organisation's own versions, and which one a letter keeps.

An imported template is checked first and becomes a new version; nothing is replaced. A letter names the
version that it was begun with and is rendered with that one until it is sent, whatever comes after.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from domain.errors import BadInput, Refusal
from domain.permissions import can, require
from models.reference import LetterTemplate
from resources import resource_path
from services.brought_files import read_brought
from services.desk import Desk
from services.recording import REFERENCE_STREAM, recording

if TYPE_CHECKING:
    from letters.template_fields import TemplateField

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHIPPED = 0
"""The version number of the template that comes with the program."""


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """One version of a template; ``id`` is empty and ``number`` 0 for the one that ships."""

    id: str
    number: int
    valid_from: date | None
    sha256: str
    here: bool = True


@dataclass(frozen=True, slots=True)
class TemplateEntry:
    """A document in one language with its versions, the newest first; the one that ships is the last."""

    document: str
    paper: str
    language: str
    versions: tuple[TemplateVersion, ...]

    @property
    def in_force(self) -> TemplateVersion:
        """What new letters are made with."""
        return next(version for version in self.versions if version.here)


def may_edit_templates(desk: Desk) -> bool:
    """Whether the person at this desk may import a template."""
    return can(desk.person.roles, "edit_templates", desk.regulations.narrowed)


def template_entries(desk: Desk) -> tuple[TemplateEntry, ...]:
    """Every document in every language that it is issued in, in the order of the list of documents."""
    from letters.templates_catalogue import DOCUMENTS

    own = _own_versions(desk)
    return tuple(
        TemplateEntry(
            document.code,
            document.paper,
            language,
            (*own.get((document.code, language), ()), TemplateVersion("", SHIPPED, None, "")),
        )
        for document in DOCUMENTS.values()
        for language in document.languages
    )


def _own_versions(desk: Desk) -> dict[tuple[str, str], list[TemplateVersion]]:
    found: dict[tuple[str, str], list[TemplateVersion]] = {}
    for row in LetterTemplate.select().order_by(LetterTemplate.version.desc(), LetterTemplate.id.desc()):
        since = date.fromisoformat(row.valid_from) if row.valid_from else None
        version = TemplateVersion(
            str(row.id), int(row.version), since, str(row.blob_sha256), desk.blobs.has(str(row.blob_sha256))
        )
        found.setdefault((str(row.document), str(row.language)), []).append(version)
    return found


def template_in_force(desk: Desk, document: str, language: str) -> str:
    """The identifier of the version that a new letter gets; empty for the one that ships.

    A version whose file is still on its way to this computer is not in force here yet.
    """
    rows = (
        LetterTemplate.select()
        .where((LetterTemplate.document == document) & (LetterTemplate.language == language))
        .order_by(LetterTemplate.version.desc(), LetterTemplate.id.desc())
    )
    return next((str(row.id) for row in rows if desk.blobs.has(str(row.blob_sha256))), "")


def template_for(desk: Desk, document: str, language: str) -> bytes:
    """The template that a document is made with today."""
    return template_file(desk, document, language, template_in_force(desk, document, language))


def require_template(document: str, language: str) -> None:
    """Let no letter be begun that could never be shown.

    Raises:
        BadInput: ``document_unknown``.
        Refusal: ``letter_template_missing`` with the languages that the document exists in.
    """
    from letters.templates_catalogue import document_type

    known = document_type(document).languages
    if language not in known:
        raise Refusal("letter_template_missing", document=document, language=language, languages=known)


def template_of(desk: Desk, content: Mapping[str, Any], language: str) -> bytes:
    """The template that a letter was begun with.

    Raises:
        BadInput: ``attachment_awaited`` while that version is still on its way to this computer.
    """
    return template_file(desk, str(content["document"]), language, str(content.get("template_id") or ""))


def template_file(desk: Desk, document: str, language: str, template_id: str = "") -> bytes:
    """The file of one version, to be edited in Word; the one that ships without ``template_id``.

    Raises:
        BadInput: ``attachment_awaited``, ``document_unknown`` or ``template_language``.
    """
    from letters.templates_catalogue import standard_template

    if not template_id:
        return standard_template(resource_path("templates"), document, language)
    row = LetterTemplate.get_or_none(LetterTemplate.id == template_id)
    if row is None:
        raise BadInput("attachment_awaited", where=template_id)
    return desk.blobs.read(str(row.blob_sha256))


def import_template_file(desk: Desk, *, document: str, language: str, path: Path) -> TemplateVersion:
    """Import what an administrator edited in Word.

    Raises:
        BadInput: ``file_unreadable``, or as ``import_template``.
        Refusal: ``not_permitted``.
    """
    from letters.template_check import MAX_TEMPLATE_BYTES

    data = read_brought(path, MAX_TEMPLATE_BYTES)
    return import_template(desk, document=document, language=language, data=data)


def import_template(desk: Desk, *, document: str, language: str, data: bytes) -> TemplateVersion:
    """Check an edited template and keep it as the next version; letters that exist keep theirs.

    Raises:
        BadInput: the first fault with its place (``letters.template_check``); nothing is kept then.
        Refusal: ``not_permitted``.
    """
    from letters.template_check import check_template

    require(desk.person.roles, "edit_templates", desk.regulations.narrowed)
    return _keep(desk, document, language, check_template(document, language, data).data)


def restore_template(desk: Desk, *, document: str, language: str, template_id: str = "") -> TemplateVersion:
    """Put an earlier version in force again, as a new one; the one that ships without ``template_id``.

    Raises:
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "edit_templates", desk.regulations.narrowed)
    return _keep(desk, document, language, template_file(desk, document, language, template_id))


def _keep(desk: Desk, document: str, language: str, data: bytes) -> TemplateVersion:
    entry = next(
        one for one in template_entries(desk) if (one.document, one.language) == (document, language)
    )
    number = entry.versions[0].number + 1
    with recording(desk, "import_template") as act:
        blob = desk.blobs.keep(data, DOCX, stream=REFERENCE_STREAM)
        fields = {"document": document, "language": language, "version": number, "blob_sha256": blob.sha256}
        eid = act.put("letter_template", {**fields, "valid_from": desk.today().isoformat()})
    return TemplateVersion(eid, number, desk.today(), blob.sha256)


def sample_of_template(document: str, language: str, data: bytes) -> bytes:
    """A template filled with invented data, as its letter will look.

    Raises:
        BadInput: the template can't be used.
    """
    from letters.rendering import render
    from letters.samples import full_sample

    return render(full_sample(document, language), data, language=language)


def is_letter(document: str) -> bool:
    """Whether a document leaves the house as a signed letter."""
    from letters.templates_catalogue import document_type

    return document_type(document).outgoing


def fields_of(document: str) -> tuple[TemplateField, ...]:
    """The tags that a template of a document may use."""
    from letters.template_fields import template_fields

    return template_fields(document)
