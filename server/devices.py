"""Devices after enrolment: taking them out of service, and what is known of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from domain.errors import BadInput
from server.site import Site


def revoke_device(site: Site, device_id: str, status: Literal["retired", "lost"]) -> None:
    """Take a device out of service; ``lost`` can't be taken back to ``retired``.

    Raises:
        BadInput: ``device_unknown``.
    """
    with site.database.write() as tx:
        changed = tx.run(
            "UPDATE device SET status = ? WHERE id = ? AND (status <> 'lost' OR ? = 'lost')",
            (status, device_id, status),
        )
        if not changed and tx.one("SELECT 1 FROM device WHERE id = ?", (device_id,)) is None:
            raise BadInput("device_unknown", where="device", device=device_id)


def change_streams(site: Site, device_id: str, *, add: Iterable[str], remove: Iterable[str]) -> list[str]:
    """Grant and withdraw streams of a device; returns all that it has now.

    A withdrawn stream disappears from the next hello; the laptop drops its records when its own
    work of that stream is sent.

    Raises:
        BadInput: ``device_unknown`` or ``stream_unknown``.
    """
    for stream in (*add, *remove):
        if _STREAM.fullmatch(stream) is None:
            raise BadInput("stream_unknown", where="stream", stream=stream)
    with site.database.write() as tx:
        if tx.one("SELECT 1 FROM device WHERE id = ?", (device_id,)) is None:
            raise BadInput("device_unknown", where="device", device=device_id)
        tx.many(
            "INSERT INTO device_stream(device_id, stream) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(device_id, stream) for stream in add],
        )
        tx.many(
            "DELETE FROM device_stream WHERE device_id = ? AND stream = ?",
            [(device_id, stream) for stream in remove],
        )
        rows = tx.all("SELECT stream FROM device_stream WHERE device_id = ? ORDER BY stream", (device_id,))
    return [stream for (stream,) in rows]


_STREAM = re.compile(r"ref|(centre|user):[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
