"""What people do on their laptops, by chance, through the same recording as the program's."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from typing import Any

from services.recording import recording
from services.rows import read_record
from tests.sync_together.centre import PLACES
from tests.sync_together.journal import Journal, last_position
from tests.sync_together.laptop import Laptop

ASK = ("topic", "channel", "region", "subject")
_WORDS = "вода насос акт подъезд счёт срок ремонт пар тариф двор".split()


class People:
    """Acts on one laptop; each notes in the journal what was said and what was on the screen."""

    def __init__(self, journal: Journal, chance: random.Random) -> None:
        self._journal = journal
        self._chance = chance

    def act(self, laptop: Laptop) -> str:
        """Do something; returns what."""
        weighted: list[tuple[int, Callable[[Laptop], None]]] = [
            (5, self.register),
            (8, self.edit),
            (2, self.edit_two),
            (3, self.tag),
            (3, self.rewrite),
            (4, self.note),
            (2, self.attach),
            (3, self.decide),
            (1, self.withdraw),
            (1, self.move),
            (1, self.trespass),
        ]
        weights = [weight for weight, _ in weighted]
        chosen = self._chance.choices([what for _, what in weighted], weights)[0]
        chosen(laptop)
        return chosen.__name__

    def register(self, laptop: Laptop) -> None:
        desk = laptop.desk()
        number = self._number(laptop)
        after = last_position(laptop)
        with recording(desk, "register") as act:
            person = act.put("applicant", {"surname": self._word(), "phone": self._word()})
            appeal = act.put(
                "appeal", {"applicant_id": person, "subject": self._word(), "text": "А.\nБ.\nВ."}
            )
            if number:
                said = dict.fromkeys(
                    "received_at registered_on profile version rule due_on send_by".split(), "2026-06-01"
                )
                act.fact("registered", "appeal", appeal, {**said, "number": number})
                self._journal.numbers.setdefault(number, []).append(appeal)
        self._journal.write(laptop, after, {}, invalid=False)

    def edit(self, laptop: Laptop) -> None:
        eid = self._some(laptop)
        if eid:
            self._set(laptop, {eid: {self._chance.choice(ASK): self._word()}})

    def edit_two(self, laptop: Laptop) -> None:
        found = {self._some(laptop) for _ in range(2)} - {""}
        self._set(laptop, {eid: {self._chance.choice(ASK): self._word()} for eid in sorted(found)})

    def tag(self, laptop: Laptop) -> None:
        eid = self._some(laptop)
        if eid:
            laptop.disk.bind()
            tags = list(read_record("appeal", eid)["tags"] or ())
            if tags and self._chance.random() < 0.3:
                tags.remove(self._chance.choice(tags))
            self._set(laptop, {eid: {"tags": [*tags, self._word()]}})

    def rewrite(self, laptop: Laptop) -> None:
        eid = self._some(laptop)
        if eid:
            laptop.disk.bind()
            lines = str(read_record("appeal", eid)["text"] or "").split("\n")
            lines[self._chance.randrange(len(lines))] = self._word()
            self._set(laptop, {eid: {"text": "\n".join(lines)}})

    def note(self, laptop: Laptop) -> None:
        self._fact(laptop, "note", {"text": self._word()})

    def withdraw(self, laptop: Laptop) -> None:
        self._fact(laptop, "withdrawn", {"reason": self._word()})

    def attach(self, laptop: Laptop) -> None:
        data = self._chance.randbytes(self._chance.choice((10, 300_000)))
        sha256 = hashlib.sha256(data).hexdigest()
        laptop.files.held[sha256] = data
        self._journal.blobs[sha256] = data
        with laptop.disk.transaction():
            laptop.disk.execute(
                "INSERT OR IGNORE INTO blob(sha256, size, state, offset, stream)"
                " VALUES (?, ?, 'local', 0, ?)",
                (sha256, len(data), f"centre:{laptop.place}"),
            )
        said = {"sha256": sha256, "name": "a", "size": len(data), "media_type": "image/jpeg"}
        self._fact(laptop, "attached", said, here=True)

    def decide(self, laptop: Laptop) -> None:
        row = laptop.disk.execute(
            "SELECT id, entity, eid, field FROM conflict WHERE state = 'open' AND entity = 'appeal'"
            " ORDER BY id LIMIT 1"
        ).fetchone()
        if row is None or not laptop.disk.execute("SELECT 1 FROM appeal WHERE id = ?", (row[2],)).fetchone():
            return
        sides = laptop.disk.execute(
            "SELECT candidate_op FROM conflict WHERE id = ? AND state = 'open'", (row[0],)
        ).fetchall()
        desk, after = laptop.desk(), last_position(laptop)
        chosen = {row[3]: self._word()} if row[3] in ASK else {}
        seen = {row[2]: read_record("appeal", row[2])}
        with recording(desk, "decide") as act:
            act.resolve(row[0], row[1], row[2], chosen, seen=[op for (op,) in sides])
        self._journal.write(laptop, after, seen, invalid=False)

    def move(self, laptop: Laptop) -> None:
        eid = self._some(laptop)
        if not eid:
            return
        desk, after = laptop.desk(), last_position(laptop)
        here = str(read_record("appeal", eid)["stream"])
        there = next(f"centre:{place}" for place in PLACES if f"centre:{place}" != here)
        with recording(desk, "move") as act:
            act.move("appeal", eid, there)
        self._journal.write(laptop, after, {}, invalid=False)

    def trespass(self, laptop: Laptop) -> None:
        """Something that this person may not do; the server refuses it and a person sees it."""
        self._fact(laptop, "reception_held", {"official_id": "e", "result": "x"}, invalid=True)

    def _set(self, laptop: Laptop, changes: dict[str, dict[str, Any]]) -> None:
        desk, after = laptop.desk(), last_position(laptop)
        seen = {eid: read_record("appeal", eid) for eid in changes}
        with recording(desk, "edit") as act:
            for eid, fields in changes.items():
                act.set("appeal", eid, fields)
        self._journal.write(laptop, after, seen, invalid=False)

    def _fact(
        self, laptop: Laptop, kind: str, data: dict[str, Any], *, invalid: bool = False, here: bool = False
    ) -> None:
        eid = self._some(laptop, here=here)
        if not eid:
            return
        desk, after = laptop.desk(), last_position(laptop)
        with recording(desk, kind) as act:
            act.fact(kind, "appeal", eid, data)
        self._journal.write(laptop, after, {}, invalid=invalid)

    def _some(self, laptop: Laptop, *, here: bool = False) -> str:
        streams = [f"centre:{laptop.place}"] if here else sorted(self._journal.streams[laptop.name])
        marks = ", ".join("?" * len(streams))
        rows = laptop.disk.execute(
            f"SELECT id FROM appeal WHERE stream IN ({marks}) ORDER BY id", tuple(streams)
        ).fetchall()
        return str(self._chance.choice(rows)[0]) if rows else ""

    def _number(self, laptop: Laptop) -> str:
        """As the program counts: the larger of the database's counter and the side file's."""
        row = laptop.disk.execute(
            "SELECT series, year, next FROM series WHERE purpose = 'incoming'"
            " ORDER BY year DESC, series LIMIT 1"
        ).fetchone()
        if row is None:
            return ""
        key = f"{row[0]}/{row[1]}"
        following = max(int(row[2]), laptop.counters.reached(key) + 1)
        with laptop.disk.transaction():
            laptop.disk.execute(
                "UPDATE series SET next = ? WHERE series = ? AND year = ? AND purpose = 'incoming'",
                (following + 1, row[0], row[1]),
            )
        laptop.counters.reach(key, following)
        return f"{laptop.place}-{row[1]}-{row[0]}-{following}"

    def _word(self) -> str:
        return f"{self._chance.choice(_WORDS)}-{self._chance.randrange(10**9)}"
