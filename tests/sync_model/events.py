"""Everything that may happen to a run besides people's work, by the names of ``swarm.py``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.sync_model import administering, decay, malice, mishaps

if TYPE_CHECKING:
    from tests.sync_model.world import World

MISHAPS: dict[str, Callable[[World], bool]] = {
    "late request": mishaps.late_request,
    "image": mishaps.image,
    "restore laptop": mishaps.restore_laptop,
    "clone": mishaps.clone,
    "restore server": mishaps.restore_server,
    "restore server silently": mishaps.restore_silently,
    "lose device": administering.lose_device,
    "retire device": administering.retire_device,
    "change rights": administering.change_rights,
    "upgrade": administering.upgrade,
    "set clock": decay.set_clock,
    "bit rot": decay.bit_rot,
    "forge": malice.forge,
    "rewrite a fact": malice.rewrite_fact,
    "snoop": malice.snoop,
    "join": administering.join,
    "rebuild": administering.rebuild,
    "courier": mishaps.courier,
    "release quarantine": administering.release_quarantine,
    "back up": mishaps.back_up,
    "verify": mishaps.verify,
}
