"""A second server behind the right name: a test system made from a copy, or a portal."""

from __future__ import annotations

from tests.sync_model.operations import Entry, Op
from tests.sync_model.server import Device, Server, Vault, Witness

WRONG_KEY = 666
WRONG_EPOCH = 99


class Impostor(Server):
    """Knows the same devices, has another history, and claims that everything is backed up."""

    def __init__(self, real: Server, witness: Witness) -> None:
        super().__init__(real.rules, Vault(WRONG_KEY, {}), Blind(witness))
        self.real = real
        self.disk.epoch = WRONG_EPOCH
        self.disk.mark = (WRONG_EPOCH, {})

    def device(self, dev: int) -> Device:
        """A copy of the real server's row."""
        kept = self.vault.devices.get(dev) or self.real.device(dev)
        return Device(kept.streams, kept.status, kept.lineage)

    def append(self, stream: int, op: Op, role: int, outcome: tuple[int, ...], place: int = 0) -> Entry:
        """Log, and call it backed up."""
        entry = super().append(stream, op, role, outcome, place)
        self.disk.mark[1][stream] = len(self.disk.log[stream])
        return entry


class Blind:
    """What reaches a wrong server has reached no disk that counts."""

    def __init__(self, witness: Witness) -> None:
        self.witness = witness

    def server_saw(self, op_ids: object) -> None:
        """Seen by nobody."""

    def server_has_blob(self, sha: int) -> None:
        """Stored nowhere."""

    def judged(self, record: object, op: object, outcome: object) -> None:
        """Judged by nobody."""

    def met(self, state: str) -> None:
        """Not counted either."""
