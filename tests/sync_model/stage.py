"""A world without chance: a test says what happens, step by step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.sync_model import accepting, recovery
from tests.sync_model.drafting import Draft
from tests.sync_model.evidence import Finding
from tests.sync_model.journal import SERVER, Act
from tests.sync_model.laptop import Laptop, LaptopDisk
from tests.sync_model.network import Broken, Handler, Network
from tests.sync_model.numbering import next_number
from tests.sync_model.operations import (
    MOVE,
    PLAIN,
    REF,
    REGISTRATION,
    SET,
    SET_NEWER,
    STATUS,
    TAGS,
    TOPIC,
    Op,
    Record,
)
from tests.sync_model.oracle import check
from tests.sync_model.reconciling import Bundle
from tests.sync_model.recovery import Backup
from tests.sync_model.rules import Rules
from tests.sync_model.server import ADMINISTRATOR
from tests.sync_model.world import World

CALM: dict[str, float] = {
    "request_lost": 0,
    "answer_lost": 0,
    "doubled": 0,
    "kept_for_later": 0,
    "server_killed": 0,
    "wrong_server": 0,
    "chunk_damaged": 0,
    "bad": 0,
    "change rights": 0,
    "page": 4,
}
Image = tuple[LaptopDisk, tuple[int, ...]]


class PickyNetwork(Network):
    """Loses the answers of chosen messages, and nothing else."""

    def __init__(self, network: Network) -> None:
        super().__init__(network.rng, network.server, network.impostor, network.weather)
        self.unanswered: tuple[Handler, ...] = ()

    def call(self, handler: Handler, **said: Any) -> Any:
        """Deliver every request."""
        reply = super().call(handler, **said)
        if handler in self.unanswered:
            raise Broken
        return reply


class Stage(World):
    """Laptops with the rights that a scenario needs, one after another acting as told."""

    def __init__(self, rules: Rules, *rights: tuple[int, ...]) -> None:
        super().__init__(0, rules, {**CALM, "laptops": 0})
        self.picky = PickyNetwork(self.network)
        self.network = self.picky
        for streams in rights:
            self.add_laptop(streams)
        recovery.note_access(self.server)

    # People -------------------------------------------------------------------------------------

    def create(self, laptop: Laptop, stream: int, *, registered: bool = False, bad: bool = False) -> int:
        """Take in an appeal; gives its record."""
        draft = self._draft(bad)(self, laptop)
        eid = draft.new(stream, ((STATUS, self.new_id(), 0), (TOPIC, self.new_id(), 0)))
        if registered:
            draft.fact(stream, eid, REGISTRATION, next_number(laptop, self.now))
        draft.done()
        return eid

    def edit(self, laptop: Laptop, *eids: int, newer: bool = False) -> None:
        """Change the status of one or several records in one action."""
        draft = Draft(self, laptop)
        for eid in eids:
            record = self.seen(laptop, eid)
            field = record.fields[STATUS]
            draft.on(
                record,
                SET_NEWER if newer else SET,
                seen=((STATUS, field.value),),
                sets=((STATUS, self.new_id(), field.writers[-1]),),
                alive=1,
                schema=2 if newer else 1,
            )
        draft.done()

    def tag(self, laptop: Laptop, eid: int) -> None:
        """Add a tag; additions of several people are merged."""
        draft = Draft(self, laptop)
        record = self.seen(laptop, eid)
        base = record.fields[TAGS].writers[-1] if TAGS in record.fields else 0
        draft.on(record, SET, sets=((TAGS, self.new_id(), base),), alive=1)
        draft.done()

    def note(self, laptop: Laptop, eid: int) -> None:
        """Note a fact about a record."""
        draft = Draft(self, laptop)
        draft.fact(self.seen(laptop, eid).stream, eid, PLAIN, self.new_id())
        draft.done()

    def move(self, laptop: Laptop, eid: int, to: int) -> None:
        """Hand a record over to another stream."""
        record = self.seen(laptop, eid)
        copied = tuple((name, field.value, 0) for name, field in record.fields.items())
        sets = () if self.rules.move_by_server else copied
        draft = Draft(self, laptop)
        draft.on(record, MOVE, to=to, saw=record.placed_by, sets=sets)
        draft.done()

    def seen(self, laptop: Laptop, eid: int) -> Record:
        """The record as a laptop shows it."""
        record = laptop.view(eid)
        assert record is not None, f"laptop {laptop.who} doesn't show record {eid}"
        return record

    def edit_reference(self) -> None:
        """An administrator writes reference data on the server."""
        op = Op(
            id=self.new_id(),
            txn=self.new_id(),
            dev=ADMINISTRATOR,
            kind=0,
            stream=REF,
            eid=self.new_id(),
            sets=((STATUS, self.new_id(), 0),),
        )
        self.administer(Act(op, SERVER))

    def _draft(self, bad: bool) -> type[Draft]:
        return _BadDraft if bad else Draft

    # Disks --------------------------------------------------------------------------------------

    def rounds(self, *laptops: Laptop, without_answer_to: Sequence[Handler] = ()) -> None:
        """One round of each laptop; the answers to some messages are lost."""
        self.picky.unanswered = tuple(without_answer_to)
        for laptop in laptops:
            self.sync(laptop)
        self.picky.unanswered = ()

    def back_up(self, *, verified: bool = False) -> Backup:
        """Back the server up, and perhaps check the backup at once."""
        backup = recovery.back_up(self.server, self.journal.note(SERVER))
        self.backups.append(backup)
        if verified:
            recovery.verify(self.server, backup)
        return backup

    def put_back(self, backup: Backup, *, silent: bool = False, blobs: Backup | None = None) -> None:
        """Restore the server, perhaps with the attachments of an older backup."""
        recovery.restore(self.server, backup, blobs or backup, silent=silent)
        self.journal.became(SERVER, backup.seen)
        self.blobs_went_back(blobs or backup)
        self.silent_restores += silent

    def image_of(self, laptop: Laptop) -> Image:
        """An image of a laptop's disk."""
        return laptop.disk.copy(), self.journal.note(laptop.who)

    def put_image(self, laptop: Laptop, image: Image) -> None:
        """Restore a laptop from an image."""
        laptop.disk = image[0].copy()
        self.journal.became(laptop.who, image[1])

    def hand_over(self, laptop: Laptop, carrier: Laptop) -> None:
        """Give a laptop's outbox to a colleague on a stick."""
        items = tuple((line.stream, line.n, line.op) for line in laptop.disk.outbox)
        carrier.disk.bundles.append(Bundle(laptop.disk.dev, laptop.disk.rid, items))
        self.journal.saw(carrier.who, [op.id for _, _, op in items])

    def take_away(self, laptop: Laptop, stream: int) -> None:
        """Take a stream away from a device."""
        device = self.device_of(laptop)
        device.streams = tuple(name for name in device.streams if name != stream)
        self.swarm.weights["change rights"] = 1.0

    def upgrade_server(self, schema: int) -> None:
        """Install a newer version of the server."""
        accepting.upgrade(self.server, schema)

    def findings(self) -> list[Finding]:
        """Let everybody converge, then ask the oracle."""
        self.settle()
        return check(self)


class _BadDraft(Draft):
    """Operations that the server's validation refuses."""

    def _bad(self) -> int:
        return 1
