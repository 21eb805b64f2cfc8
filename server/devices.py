"""Devices after enrolment: taking them out of service, and what is known of them."""

from __future__ import annotations

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
