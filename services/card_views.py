"""Who looked at whose card: the law on personal data wants it known (AES-W9).

One line a day for each person and card is enough to answer "who has seen this", and keeps the trail short.
"""

from __future__ import annotations

from services.audit import note_act
from services.desk import Desk

ACTION = "view_card"
_SEEN = (
    "SELECT 1 FROM audit_entry WHERE entity = 'appeal' AND eid = ? AND action = ? AND actor_id = ?"
    " AND substr(at, 1, 10) = ?"
)


def note_view(desk: Desk, appeal_id: str) -> bool:
    """Put on the trail that the person at this desk saw a card today; False if it stands there already.

    Raises:
        Fault: the disk or a lock stopped us.
    """
    day = desk.now().date().isoformat()
    if desk.store.execute(_SEEN, (appeal_id, ACTION, desk.person.id, day)).fetchone():
        return False
    note_act(desk, ACTION, "appeal", appeal_id)
    return True
