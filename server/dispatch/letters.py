"""What one dispatch says: the address, the words, and the files that go along."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from server.database import Transaction
from server.dispatch.queue import Dispatch
from server.oplog.state import Body
from server.oplog.view import View

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF = "application/pdf"
_SAFE_NAME = 80
WORDS = {
    "ru": "Здравствуйте! Ответ находится в приложенном файле.",
    "kk": "Сәлеметсіз бе! Жауап қоса берілген файлда.",
    "hu": "Tisztelt Ügyfelünk! A válasz a mellékelt fájlban található.",
    "en": "Hello. The answer is in the attached file.",
}
"""The body of an e-mail; the answer itself is the signed file."""


@dataclass(frozen=True, slots=True)
class File:
    """An attachment by its hash."""

    sha256: str
    name: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter ready to be sent; ``message_id`` is the same at every attempt."""

    channel: str
    to: str
    subject: str
    text: str
    language: str
    files: tuple[File, ...]
    message_id: str


class FileAwaited(Exception):
    """A file of the letter is not on the server yet."""


def compose(tx: Transaction, dispatch: Dispatch) -> Outgoing:
    """The letter of a dispatch.

    Raises:
        FileAwaited: a referenced file is not here yet; a letter leaves complete or not at all.
    """
    data = _fact(tx, dispatch.op_id)
    record = View(tx).record("letter", dispatch.eid)
    values: Body = {} if record is None else record.values
    language = str(values.get("language") or "ru")
    files = (_letter_file(tx, dispatch, data), *_copy(tx, dispatch, data), *_enclosures(tx, data, values))
    require_here(tx, files)
    return Outgoing(
        str(data["channel"]),
        str(data["address"]),
        _one_line(values.get("subject") or _number(tx, dispatch.eid)),
        str(data.get("text") or WORDS.get(language, WORDS["ru"])),
        language,
        files,
        dispatch.op_id.lower(),
    )


def require_here(tx: Transaction, files: Iterable[File]) -> None:
    """Let nothing leave incomplete.

    Raises:
        FileAwaited: a file is not on the server yet.
    """
    for file in files:
        if tx.one("SELECT 1 FROM blob WHERE sha256 = ?", (file.sha256,)) is None:
            raise FileAwaited(file.sha256)


def files_named(said: object) -> list[File]:
    """The files that a fact names, each by its hash."""
    known = said if isinstance(said, list) else []
    return [_enclosed(one) for one in known if isinstance(one, dict) and isinstance(one.get("sha256"), str)]


def _letter_file(tx: Transaction, dispatch: Dispatch, data: Body) -> File:
    sha256 = data.get("docx_sha256") or _signed_file(tx, dispatch.eid, data.get("version"))
    if not isinstance(sha256, str):
        raise FileAwaited("docx")
    return File(sha256, _file_name(_number(tx, dispatch.eid) or "letter") + ".docx", DOCX)


def _signed_file(tx: Transaction, eid: str, version: object) -> object:
    signed = [data for data in _facts(tx, eid, "signed") if data.get("version") == version]
    return signed[-1].get("docx_sha256") if signed else None


def _number(tx: Transaction, eid: str) -> str:
    numbered = _facts(tx, eid, "outgoing_registered")
    return str(numbered[-1].get("number", "")) if numbered else ""


def _copy(tx: Transaction, dispatch: Dispatch, data: Body) -> list[File]:
    """The copy for reading, if the sender could make one."""
    sha256 = data.get("pdf_sha256")
    name = _file_name(_number(tx, dispatch.eid) or "letter") + ".pdf"
    return [File(sha256, name, PDF)] if isinstance(sha256, str) else []


def _enclosures(tx: Transaction, data: Body, values: Body) -> list[File]:
    """The files named by the signed version; the dispatch says them."""
    said = data.get("enclosures")
    if not isinstance(said, list):
        return _ticked(tx, values)
    return files_named(said)


def _enclosed(said: Body) -> File:
    kind = str(said.get("media_type") or "application/octet-stream")
    return File(str(said["sha256"]), _file_name(str(said.get("name") or "file")), kind)


def _ticked(tx: Transaction, values: Body) -> list[File]:
    """The files that the letter names now, where the dispatch says none."""
    chosen = [sha256 for sha256 in values.get("attachment_ids") or () if isinstance(sha256, str)]
    named = {data.get("sha256"): data for data in _facts(tx, str(values.get("appeal_id") or ""), "attached")}
    return [_enclosed({**named.get(sha256, {}), "sha256": sha256}) for sha256 in chosen]


def _fact(tx: Transaction, op_id: str) -> Body:
    row = tx.one("SELECT body FROM oplog WHERE op_id = ? AND moved = 0", (op_id,))
    data: Body = json.loads(row[0])["fact"]["data"] if row else {}
    return data


def _facts(tx: Transaction, eid: str, kind: str) -> list[Body]:
    rows = tx.all(
        "SELECT body FROM oplog WHERE eid = ? AND kind = 'fact' AND outcome <> 'rejected' AND moved = 0"
        " ORDER BY received_at, seq",
        (eid,),
    )
    facts = [json.loads(body)["fact"] for (body,) in rows]
    return [fact["data"] for fact in facts if fact["kind"] == kind]


def _one_line(text: object) -> str:
    return " ".join(str(text).split())[:200]


def _file_name(text: str) -> str:
    """A name that is a name on every system: no path, no control characters."""
    kept = "".join(character if character.isalnum() or character in " ._-" else "-" for character in text)
    return kept.strip(" .")[:_SAFE_NAME] or "file"
