"""One run: a server, some laptops, people and mishaps, all drawn from one seed."""

from __future__ import annotations

import random
import zlib
from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from tests.sync_model import accepting, admission, recovery
from tests.sync_model.administering import NEWEST
from tests.sync_model.coverage import meetings
from tests.sync_model.events import MISHAPS
from tests.sync_model.exchange import Exchange
from tests.sync_model.impostor import Impostor
from tests.sync_model.journal import SERVER, Act, Journal
from tests.sync_model.laptop import Laptop, LaptopDisk
from tests.sync_model.network import Network
from tests.sync_model.numbering import take_series
from tests.sync_model.operations import CENTRE_1, CENTRE_2, MOVED, RECEIPT, REF, REFUSAL, VISITS, Op, Record
from tests.sync_model.people import ACTIONS, may_act
from tests.sync_model.pulling import START, Page, Snapshot
from tests.sync_model.reconciling import Offer
from tests.sync_model.recovery import Backup
from tests.sync_model.round import run_round
from tests.sync_model.rules import Rules
from tests.sync_model.server import ADMINISTRATOR, LOST, Device, Server, Vault
from tests.sync_model.swarm import swarm_of
from tests.sync_model.taking_in import upgrade_laptop

KEY = 4242
FIRST_RIGHTS = ((CENTRE_1,), (CENTRE_1, CENTRE_2), (CENTRE_1, VISITS), (CENTRE_2, VISITS))
CALM_PAGE = 50
STRANGER = Device((), LOST)


class World:
    """Everything there is in one run, and the harness's eyes on it."""

    def __init__(self, seed: int, rules: Rules, focus: Mapping[str, float] = {}) -> None:
        self.rng = random.Random(seed)
        self.rules = rules
        self.swarm = swarm_of(self.rng, focus)
        self.now = 0
        self.ids = 1000
        self.journal = Journal()
        self.cover: dict[str, int] = {}
        self.violations: list[tuple[str, str]] = []
        self.trace: list[tuple[int, str, int, bool]] = []
        self.laptops: list[Laptop] = []
        self.images: list[tuple[Laptop, LaptopDisk, tuple[int, ...]]] = []
        self.backups: list[Backup] = []
        self.thieves: dict[int, bool] = {}
        self.refusals: list[Offer] = []
        """what a malicious author may try again after a restore"""
        self.silent_restores = 0
        self.same_token_clones = 0
        self._set_up()

    def _set_up(self) -> None:
        self.server = Server(self.rules, Vault(KEY, {ADMINISTRATOR: Device((REF,))}), self)
        self.impostor = Impostor(self.server, self)
        self.network = Network(self.rng, self.server, self.impostor, self.swarm.weather)
        for index in range(self.swarm.laptops):
            self.add_laptop(FIRST_RIGHTS[index])
        recovery.note_access(self.server)
        names = sorted(self.swarm.weights)
        self.names = names
        self.bounds = list(accumulate(self.swarm.weights[name] for name in names))

    def add_laptop(self, streams: Sequence[int]) -> Laptop:
        """Enrol a laptop: the only step that needs a connection."""
        dev = self.new_id()
        granted = tuple(sorted((REF, *streams)))
        self.server.vault.devices[dev] = Device(granted, lineage=(dev,))
        disk = LaptopDisk(
            dev=dev, rid=self.new_id(), token=self.new_id(), server_key=KEY, epoch=self.server.disk.epoch
        )
        disk.cursors = dict.fromkeys(granted, START)
        laptop = Laptop(self.next_who(), self.rules, disk)
        take_series(laptop, admission.grant_series(self.server))
        self.laptops.append(laptop)
        self.journal.note(laptop.who)
        return laptop

    # Running ------------------------------------------------------------------------------------

    def run(self) -> None:
        """All steps with faults, then the calm in which everybody must converge."""
        for _ in range(self.swarm.steps):
            self.step()
        self.settle()

    def step(self) -> None:
        """One thing happens."""
        self.now += 1
        name = self.names[bisect(self.bounds, self.rng.random() * self.bounds[-1])]
        who, done = -1, False
        if name == "sync":
            laptop = self.any_laptop()
            who, done = laptop.who, self.sync(laptop)
        elif name in ACTIONS:
            laptop = self.any_laptop()
            who, done = laptop.who, may_act(self, laptop) and ACTIONS[name](self, laptop)
        else:
            done = MISHAPS[name](self)
        self.trace.append((self.now, name, who, done))

    def sync(self, laptop: Laptop) -> bool:
        """One round of one laptop."""
        return run_round(Exchange(laptop, self.network, self, now=self.now, page=self.swarm.page))

    def settle(self) -> None:
        """Faults off, versions current: each laptop gets three rounds."""
        self.swarm.weather.calm()
        self.swarm.page = CALM_PAGE
        accepting.upgrade(self.server, NEWEST)
        for laptop in self.laptops:
            self.upgrade_laptop(laptop, NEWEST)
        for _ in range(3):
            for laptop in self.laptops:
                self.now += 1
                self.trace.append((self.now, "settle", laptop.who, self.sync(laptop)))

    # What people and mishaps need ---------------------------------------------------------------

    def any_laptop(self) -> Laptop:
        """A laptop by chance."""
        return self.laptops[int(self.rng.random() * len(self.laptops))]

    def next_who(self) -> int:
        """The harness's number of the next disk."""
        return len(self.laptops)

    def device_of(self, laptop: Laptop) -> Device:
        """The administrator's row of a laptop."""
        return self.server.vault.devices.get(laptop.disk.dev) or STRANGER

    def is_only_one(self, laptop: Laptop) -> bool:
        """Whether no other disk goes under this device."""
        dev = laptop.disk.dev
        return not any(dev in self.device_of(other).lineage for other in self.laptops if other is not laptop)

    def administer(self, act: Act) -> None:
        """The administrator writes on the server itself."""
        self.journal.write(act)
        accepting.accept(self.server, [act.op], dev=ADMINISTRATOR)

    def upgrade_laptop(self, laptop: Laptop, schema: int) -> None:
        """Install a newer version of the program."""
        upgrade_laptop(laptop, schema, self)

    def last_verified(self) -> int:
        """Index of the last backup that was restored and checked, -1 for none."""
        return max((index for index, backup in enumerate(self.backups) if backup.verified), default=-1)

    def blobs_went_back(self, backup: Backup) -> None:
        """The attachments on the server are those of ``backup``."""
        held = backup.disk.blobs
        sightings = self.journal.sightings[SERVER]
        sightings[:] = [seen for seen in sightings if seen not in self.journal.blobs or seen in held]

    # Watching -----------------------------------------------------------------------------------

    def met(self, state: str) -> None:
        """Count a rare state."""
        self.cover[state] = self.cover.get(state, 0) + 1

    def violated(self, invariant: str, text: str) -> None:
        """Note a violation."""
        self.violations.append((invariant, text))

    def judged(self, record: Record, op: Op, outcome: tuple[int, ...]) -> None:
        """Count how operations meet."""
        for state in meetings(record, op, outcome):
            self.met(state)

    def found_difference(self, laptop: Laptop) -> None:
        """The check of sums is for rotten disks only: the protocol itself must never need it."""
        self.met("differing records fetched again")
        if not self.journal.rotted:
            self.violated("I3", f"laptop {laptop.who} differed at the head without a rotten disk")

    def new_id(self) -> int:
        """An identifier that was never given out."""
        self.ids += 1
        return self.ids

    def power_fails(self) -> bool:
        """The power fails between two local transactions."""
        return self.rng.random() < 0.2

    def chunk_gets_damaged(self) -> bool:
        """The line flips a bit."""
        damage = self.swarm.weather.chunk_damaged
        return damage > 0 and self.rng.random() < damage

    def server_saw(self, op_ids: Iterable[int]) -> None:
        """Operations were committed on the server's disk."""
        self.journal.saw(SERVER, op_ids)

    def server_has_blob(self, sha: int) -> None:
        """An attachment was committed on the server's disk."""
        self.journal.saw(SERVER, [sha])
        self.journal.confirmed_blobs[sha] = True

    def took_snapshot(self, who: int, loaded: Snapshot) -> None:
        """A new laptop loaded a state: it has seen everything in it."""
        self.met("first sync by snapshot" if loaded.records else "first sync from the start")
        self.journal.saw(who, [op for record in loaded.records.values() for op in record.ops])

    def took_pages(self, laptop: Laptop, pages: Sequence[Page]) -> None:
        """A laptop committed pages: look at scope (I10) and transactions (I8) at once."""
        device = self.device_of(laptop)
        for page in pages:
            self.journal.saw(laptop.who, [entry.op.id for entry in page.entries if entry.op.eid])
            for entry in page.entries:
                if entry.role == REFUSAL and entry.op.bad:
                    self.refusals.append(Offer(page.stream, entry.op, entry.mac))
                hidden = entry.role in (REFUSAL, RECEIPT) and entry.op.dev not in device.lineage
                if hidden and entry.op.eid:
                    self.violated("I10", f"laptop {laptop.who} was shown the refused {entry.op.id}")
            if page.stream not in device.streams or device.status == LOST:
                self.violated("I10", f"laptop {laptop.who} was given stream {page.stream}")
        if self.server.disk.epoch == laptop.disk.epoch:
            for page in pages:
                self._look_for_torn(laptop, page, device)

    def _look_for_torn(self, laptop: Laptop, page: Page, device: Device) -> None:
        log = self.server.disk.log[page.stream]
        seq = laptop.disk.cursors[page.stream][0]
        last = page.entries[-1]
        if 0 < seq < len(log) and log[seq - 1] is last:
            after = log[seq]
            torn_move = (
                last.role == MOVED == after.role
                and last.place == after.place
                and (last.op.eid == after.op.eid)
            )
            if torn_move or (last.role == after.role != MOVED and last.op.txn == after.op.txn):
                self.violated(
                    "I8", f"laptop {laptop.who} has a part of a transaction in stream {page.stream}"
                )
        for entry in page.entries:
            for stream, other in entry.also:
                if stream in device.streams and laptop.disk.cursors.get(stream, (other,))[0] < other:
                    self.violated("I8", f"laptop {laptop.who} lacks the part of {entry.op.txn} in {stream}")

    def fingerprint(self) -> int:
        """A number that two runs of one seed must share."""
        chains = [self.server.chain_at(stream, len(log)) for stream, log in self.server.disk.log.items()]
        text = repr((self.trace, self.violations, sorted(self.cover.items()), chains))
        return zlib.crc32(text.encode())
