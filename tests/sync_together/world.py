"""A run: laptops, a centre, people and mishaps in an order that a seed decides."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from server.devices import change_streams
from sync.errors import ExchangeEnded
from tests.sync_together.centre import PLACES, ROLES, Centre, open_centre
from tests.sync_together.checker import cursor_without_data
from tests.sync_together.journal import SERVER, Journal
from tests.sync_together.laptop import ZONE, Disk, Laptop
from tests.sync_together.people import People
from tests.sync_together.wire import Faults, PowerCutError, Wire

STEPS = 40
SMALL_BATCHES = 2
LOGINS = ("clerk", "engineer", "head", "clerk")
SETTLING_ROUNDS = 6


@dataclass
class Image:
    """A disk image with the harness's note of what was on it."""

    disk: Disk
    seen: set[str]
    problems: set[str]


@dataclass
class World:
    """One run; everything random comes from ``chance``."""

    seed: int
    chance: random.Random = field(init=False)
    journal: Journal = field(default_factory=Journal)
    laptops: list[Laptop] = field(default_factory=list)
    images: dict[str, Image] = field(default_factory=dict)
    trace: list[str] = field(default_factory=list)
    cover: set[str] = field(default_factory=set)
    order: dict[str, int] = field(default_factory=dict)
    excused: set[str] = field(default_factory=set)
    seen_on_the_way: list[tuple[str, str]] = field(default_factory=list)
    """What was wrong after a step, though it may be right again in the end."""
    troubles: list[str] = field(default_factory=list)
    centre: Centre = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
        self._folder = Path(tempfile.mkdtemp(prefix="otklik-together-", dir=memory))
        self.centre = open_centre(self._folder, self.chance)
        self.people = People(self.journal, self.chance)
        self._faults = self._swarm()
        for at in range(self.chance.choice((2, 3, 3, 4))):
            self._enrol(at)
        self.centre.back_up()

    def close(self) -> None:
        self.centre.server.close()
        self.centre.database.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def run(self) -> None:
        for _ in range(STEPS):
            self._step()
        self._settle()

    def granted(self, laptop: Laptop) -> set[str]:
        device = laptop.disk.execute("SELECT device_id FROM replica").fetchone()[0]
        return {
            row[0] for row in self.centre.all("SELECT stream FROM device_stream WHERE device_id = ?", device)
        }

    # --- making it -------------------------------------------------------------------------

    def _swarm(self) -> Faults:
        """Each run has some of the faults: together they would hide each other."""
        chance = self.chance

        def some(share: float) -> float:
            return share if chance.random() < 0.5 else 0.0

        return Faults(
            some(0.06), some(0.08), some(0.05), some(0.05), some(0.04), some(0.03), some(0.04), some(0.2),
            power=some(0.04), strips_gzip=chance.random() < 0.2,
        )  # fmt: skip

    def _enrol(self, at: int) -> None:
        login, place = LOGINS[at], PLACES[0] if at != 3 else PLACES[1]
        wire = Wire(self.centre.server, self.chance)
        laptop = Laptop(f"L{at}", wire, self.chance)
        laptop.enrol(self.centre.code(login, place), f"e-{login}-{place}", ROLES[login])
        self.journal.streams[laptop.name] = {
            stream for stream in self.granted(laptop) if stream.startswith("centre:")
        }
        self.laptops.append(laptop)
        laptop.sync()
        if self.seed % 3 == SMALL_BATCHES:
            # Few operations a request: then an outbox goes in several, and pages come in between.
            laptop.push_ops = 2 + self.seed // 3 % 3
        wire.faults = self._faults

    # --- one step --------------------------------------------------------------------------

    def _step(self) -> None:
        laptop = self.chance.choice(self.laptops)
        weighted: list[tuple[int, Callable[[Laptop], str]]] = [
            (22, self._people),
            (14, self._sync),
            (2, self._clock),
            (2, self._image),
            (1, self._put_image_back),
            (1, self._clone_moves),
            (2, self._back_up),
            (2, self._verify),
            (1, self._restore),
            (1, self._rights),
        ]
        step = self.chance.choices([what for _, what in weighted], [weight for weight, _ in weighted])[0]
        said = step(laptop)
        self.trace.append(f"{step.__name__.strip('_')} {laptop.name}: {said}")
        self._note_server()

    def _people(self, laptop: Laptop) -> str:
        return self.people.act(laptop)

    def _sync(self, laptop: Laptop) -> str:
        if self.chance.random() < 0.15:
            laptop.disk.cut_at = laptop.disk.commits + self.chance.randrange(1, 25)
        try:
            result = laptop.sync()
            said = f"pushed {result.pushed}, pulled {result.pulled}, repaired {result.repaired}"
            if result.repaired:
                self.cover.add("repaired")
        except ExchangeEnded as ended:
            said = ended.code
            self.cover.add(ended.code)
        except PowerCutError:
            said = "power cut"
            self.cover.add("power cut")
        laptop.disk.cut_at = None
        self._note_laptop(laptop)
        return said

    def _clock(self, laptop: Laptop) -> str:
        year = self.chance.choice((1970, 1999, 2025, 2026, 2027, 2040))
        laptop.clock.instant = datetime(year, 6, 1, tzinfo=ZONE) + timedelta(
            seconds=self.chance.randrange(10**6)
        )
        return str(year)

    def _image(self, laptop: Laptop) -> str:
        seen = set(self.journal.sightings.get(laptop.name, ()))
        problems = set(self.journal.problems.get(laptop.name, ()))
        self.images[laptop.name] = Image(laptop.disk.image(), seen, problems)
        return "kept"

    def _put_image_back(self, laptop: Laptop) -> str:
        image = self.images.get(laptop.name)
        if image is None:
            return "none"
        laptop.disk = image.disk.image()
        self.journal.became(laptop.name, image.seen)
        self.journal.problems[laptop.name] = set(image.problems)
        self.cover.add("laptop restored")
        return "restored"

    def _clone_moves(self, laptop: Laptop) -> str:
        """The disk goes into another machine, whose side file is empty: no number may be repeated."""
        laptop.machine = f"machine-{laptop.name}-{self.chance.randrange(10**6)}"
        with laptop.disk.transaction():
            laptop.disk.execute("DELETE FROM series")
        self.cover.add("another machine")
        return laptop.machine

    def _back_up(self, laptop: Laptop) -> str:
        del laptop
        self.centre.back_up()
        return f"{len(self.centre.backups)} kept"

    def _verify(self, laptop: Laptop) -> str:
        del laptop
        done = self.centre.verify(self.chance.choice(self.centre.backups))
        self.cover.add("verified" if done else "not marked")
        return str(done)

    def _restore(self, laptop: Laptop) -> str:
        del laptop
        backup = self.chance.choice(self.centre.backups)
        silent = self.chance.random() < 0.3
        self.centre.restore(backup, silent=silent)
        self.journal.became(SERVER, backup.seen)
        self.cover.add("restored silently" if silent else "restored")
        return "silent" if silent else "announced"

    def _rights(self, laptop: Laptop) -> str:
        """A stream is taken from a head, or given back."""
        device = laptop.disk.execute("SELECT device_id FROM replica").fetchone()[0]
        stream = f"centre:{PLACES[1]}"
        if laptop.place == PLACES[1]:
            return "own stream"
        has = stream in self.granted(laptop)
        change_streams(self.centre.site, device, add=[] if has else [stream], remove=[stream] if has else [])
        streams = self.journal.streams[laptop.name]
        self.journal.streams[laptop.name] = streams - {stream} if has else streams | {stream}
        self.cover.add("stream taken" if has else "stream given")
        return "taken" if has else "given"

    # --- noting ----------------------------------------------------------------------------

    def _note_server(self) -> None:
        self.journal.saw(SERVER, self.centre.known())
        for (op,) in self.centre.all(
            # As they were judged: one request may hold operations of several streams.
            "SELECT op_id FROM oplog WHERE moved = 0 ORDER BY rowid"
        ):
            self.order.setdefault(op, len(self.order))

    def _note_laptop(self, laptop: Laptop) -> None:
        """What the laptop has pulled, by its cursor and the log it belongs to."""
        self.seen_on_the_way += cursor_without_data(self.centre, laptop)
        for stream, seq, chain in laptop.disk.execute("SELECT stream, seq, chain FROM cursor").fetchall():
            at = self.centre.all("SELECT chain FROM oplog WHERE stream = ? AND seq = ?", stream, seq)
            if at and at[0][0] == chain:
                rows = self.centre.all(
                    "SELECT op_id FROM oplog WHERE stream = ? AND seq <= ? AND outcome <> 'rejected'",
                    stream,
                    seq,
                )
                self.journal.saw(laptop.name, {row[0] for row in rows})
        rows = laptop.disk.execute("SELECT op_id FROM problem").fetchall()
        self.journal.problems.setdefault(laptop.name, set()).update(row[0] for row in rows)

    # --- the end ---------------------------------------------------------------------------

    def _settle(self) -> None:
        """Faults off; everybody exchanges until nothing moves."""
        for laptop in self.laptops:
            laptop.wire.faults = Faults()
        for turn in range(SETTLING_ROUNDS):
            moved = 0
            for laptop in self.laptops:
                try:
                    result = laptop.sync()
                    moved += result.pushed + result.pulled
                except ExchangeEnded as ended:
                    self.troubles.append(f"{laptop.name} in turn {turn}: {ended.code} {dict(ended.facts)}")
                    moved += 1
                self._note_laptop(laptop)
                self._note_server()
            if not moved:
                return


def story(world: World) -> Mapping[str, Any]:
    """What a failing run is told by."""
    return {
        "seed": world.seed,
        "trace": world.trace,
        "troubles": world.troubles,
        "cover": sorted(world.cover),
    }


def fingerprint(world: World) -> str:
    """Equal for equal runs."""
    heads = world.centre.all("SELECT stream, head, chain FROM stream_head ORDER BY stream")
    return json.dumps([heads, world.trace], default=str)
