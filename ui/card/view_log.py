"""A card that somebody reads, not only passes by, is put on the audit trail."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from services.card_views import note_view
from ui.page import Host
from ui.seat import Seat

READING_MS = 2_000
"""Arrows through a list pass faster."""


def note_seen(host: Host, seat: Seat, appeal_id: str, *, shown: Callable[[], str], owner: QObject) -> None:
    """After a while, if the card is still ``shown``, write down who sees it."""

    def look() -> None:
        if shown() == appeal_id:
            host.work.do(partial(note_view, seat.desk, appeal_id), owner=owner)

    QTimer.singleShot(READING_MS, owner, look)
