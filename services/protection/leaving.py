"""Export of everything, for leaving the product: open formats, complete, with a list of sums.

One line of JSON for each row of each table (UTF-8), attachments under their own names' endings,
and ``SHA256SUMS``. It is not encrypted, so it needs a right of its own and is put on the trail.
"""

from __future__ import annotations

import json
import mimetypes
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC
from pathlib import Path

from domain.errors import BadInput
from domain.permissions import can, require
from models.schema import TABLES
from services.audit import note_act
from services.blobs import Blobs
from services.desk import Desk
from services.protection.backup_files import folder_name, sum_of
from services.protection.durable import disk_fault

ACTION = "export_everything"
_SECRETS = {"replica": ("device_key", "server_key", "machine_token"), "user_token": ("token",)}
"""Columns that let somebody speak to the server as this computer; they are no data of the office."""

_ABOUT = """Otklik: export of everything.

tables/*.jsonl   one row a line, JSON in UTF-8; the columns are those of the database
attachments/     every file that is on this computer, named by its SHA-256
SHA256SUMS       sums of all files; check them with: sha256sum -c SHA256SUMS

Facts (tables/fact.jsonl) are the story of each record in the order of time; audit_entry.jsonl is the
audit trail, chained by SHA-256. These files are NOT encrypted.
"""


def may_export(desk: Desk) -> bool:
    """Whether the person at this desk may take everything out."""
    return can(desk.person.roles, ACTION, desk.regulations.narrowed)


def export_everything(
    desk: Desk, folder: Path, *, step: Callable[[int], object] = lambda count: None
) -> Path:
    """Write all data below ``folder``; the new folder. ``step`` hears how many rows are written.

    Raises:
        Refusal: ``not_permitted``.
        Fault: ``disk_full``, ``disk_read_only`` or ``disk_failed``; nothing half-made stays.
    """
    require(desk.person.roles, ACTION, desk.regulations.narrowed)
    target = folder / f"otklik-export-{folder_name(desk.clock.now().astimezone(UTC))}"
    making = target.with_name(target.name + ".partial")
    try:
        rows = _write_tables(desk, making / "tables", step)
        _write_attachments(desk, making / "attachments")
        (making / "README.txt").write_text(_ABOUT, encoding="utf-8")
        _write_sums(making)
        os.replace(making, target)
    except OSError as error:
        shutil.rmtree(making, ignore_errors=True)
        raise disk_fault(error, folder.name) from error
    note_act(desk, ACTION, "device", desk.workstation.device_id, {"rows": rows})
    return target


def _write_tables(desk: Desk, folder: Path, step: Callable[[int], object]) -> int:
    folder.mkdir(parents=True)
    count = 0
    for name in sorted(table._meta.table_name for table in TABLES):  # noqa: SLF001 - peewee keeps it there
        with (folder / f"{name}.jsonl").open("w", encoding="utf-8") as out:
            for row in _rows(desk, name):
                out.write(json.dumps(row, ensure_ascii=False, default=_as_text) + "\n")
                count += 1
                if count % 1000 == 0:
                    step(count)
    return count


def _rows(desk: Desk, name: str) -> Iterator[dict[str, object]]:
    cursor = desk.store.execute(f'SELECT * FROM "{name}"')
    columns = [column[0] for column in cursor.description]
    for row in cursor:
        found = dict(zip(columns, row, strict=True))
        yield {key: value for key, value in found.items() if key not in _SECRETS.get(name, ())}


def _as_text(value: object) -> str:
    return value.hex() if isinstance(value, bytes | memoryview) else str(value)


def _write_attachments(desk: Desk, folder: Path) -> None:
    folder.mkdir()
    for sha256, media_type in desk.store.execute("SELECT sha256, media_type FROM blob").fetchall():
        data = _bytes_of(desk.blobs, str(sha256))
        if data is not None:
            ending = mimetypes.guess_extension(str(media_type or "")) or ".bin"
            (folder / f"{sha256}{ending}").write_bytes(data)


def _bytes_of(blobs: Blobs, sha256: str) -> bytes | None:
    """The file, or None where it is still on its way or damaged; its row says so."""
    try:
        return blobs.read(sha256)
    except BadInput:
        return None


def _write_sums(folder: Path) -> None:
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    lines = [f"{sum_of(file)}  {file.relative_to(folder).as_posix()}\n" for file in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
