"""What protection costs: unlocking to a usable journal, and encryption against the same build without a key.

The pairs run in turn on the same disk, so the ratios hold on a busy machine; the milliseconds do not.
"""

from __future__ import annotations

import hmac
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import Figure, median
from domain.clock import SystemClock
from services.demonstration import make_demonstration
from services.desk import Desk
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.journal_import.columns import propose_mapping
from services.journal_import.reading import look_into
from services.journal_import.run import Import, begin_import
from services.office import Office, open_office
from services.paths import Paths

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 9
TARGET_UNLOCK_MS = 1000
TARGET_BULK = 1.3
_PAGE = 4096
_BULK_ROWS = 20_000
_SMALL = 60
_JOURNAL_COPIES = 200
_IMPORT_ROUNDS = 5
_IMPORTED = 2_000
"""Rows in one transaction of an import (``services/journal_import/run.py``)."""
_HEAD = "№;Дата поступления;Дата регистрации;Заявитель;Адрес;Телефон;Тема;Содержание;Срок;Дата закрытия"
_ROW = (
    "К-{0};01.03.2024;02.03.2024;Петров И.И.;Абая, {0};8 701 {0:07};Начисления;Третью неделю в квартире {0}"
    " холодно, батареи едва тёплые, а в квитанции за март полная сумма;23.03.2024;20.03.2024"
)


def unlock_ms(folder: str) -> tuple[float, float]:
    """Unlocking and handing over, medians over fresh processes."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}

    def call(verb: str) -> str:
        command = [sys.executable, "-m", "benchmarks.unlocking", folder, verb]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
        return done.stdout.split()[-1]

    call("prepare")
    call("unlock")  # fills the disk cache
    unlocked = median([float(call("unlock")) for _ in range(5)])
    return unlocked, median([float(call("switch")) for _ in range(3)])


class Side:
    """One of the two databases: with the key or without."""

    def __init__(self, folder: Path, key: bytes | None) -> None:
        self.office: Office = open_office(Paths(folder), clock=SystemClock(), key=key)
        self.office.store.bind()
        make_demonstration(self.office)
        self.office.store.execute("CREATE TABLE bulk(id INTEGER PRIMARY KEY, name TEXT, body TEXT)")
        self._turn = 0
        self._grow_journal()
        self._going = self._old_journal(folder / "old.csv")

    def _old_journal(self, file: Path) -> Import:
        """An old journal of finished appeals, about to be taken in."""
        rows = (_ROW.format(number) for number in range((_IMPORT_ROUNDS + 1) * _IMPORTED))
        file.write_text("\n".join([_HEAD, *rows]), encoding="utf-8")
        journal = look_into(file)
        return begin_import(self.office.sit_down("e-lee"), journal, propose_mapping(journal.headings))

    def imported(self) -> None:
        """The next piece of the old journal: judged, indexed, written, as *Import* does."""
        self.office.store.bind()
        assert self._going.go_on()

    def _grow_journal(self) -> None:
        store = self.office.store
        columns = [str(row[1]) for row in store.execute("PRAGMA table_info(journal)")]
        kept = ", ".join(f'"{name}"' for name in columns if name not in ("row", "appeal_id"))
        with store.transaction():
            for copy in range(_JOURNAL_COPIES):
                store.execute(
                    f"INSERT INTO journal(appeal_id, {kept}) SELECT appeal_id || ?, {kept} FROM journal"
                    " WHERE length(appeal_id) = 26",
                    (f"-{copy}",),
                )

    def small(self) -> None:
        """Small transactions, one row each, as a draft or a setting is kept."""
        for _ in range(_SMALL):
            self._turn += 1
            with self.office.store.transaction():
                values = (f"bench-{self._turn % 50}", f'"{self._turn}"')
                self.office.store.execute("INSERT OR REPLACE INTO setting(key, value) VALUES (?, ?)", values)

    def bulk(self) -> None:
        """Many rows in one transaction, as an import or a first exchange brings."""
        body = "Третью неделю в квартире холодно, батареи едва тёплые. " * 6
        store = self.office.store
        store.prepare_bulk(on=True)
        with store.transaction():
            store.execute("DELETE FROM bulk")
            rows: list[tuple[object, ...]] = [
                (place, f"заявитель {place}", body) for place in range(_BULK_ROWS)
            ]
            store.execute_many("INSERT INTO bulk(id, name, body) VALUES (?, ?, ?)", rows)
        store.prepare_bulk(on=False)

    def pages_of_bulk(self) -> int:
        """Pages that the rows of ``bulk`` fill: as many as come free without them."""
        store = self.office.store
        free = [store.execute("PRAGMA freelist_count").fetchone()[0]]
        with store.transaction():
            store.execute("DELETE FROM bulk")
        free.append(store.execute("PRAGMA freelist_count").fetchone()[0])
        return int(free[1] - free[0])

    def page(self) -> None:
        """A page of the journal, ten times."""
        self.office.store.bind()
        desk = self.desk()
        for _ in range(10):
            first_lines(desk, JournalFilter())

    def desk(self) -> Desk:
        """Somebody at this side."""
        self.office.store.bind()
        return self.office.sit_down("e-kovaleva")


def seconds(deed: Callable[[], None]) -> float:
    """How long it took."""
    started = time.perf_counter()
    deed()
    return time.perf_counter() - started


def ratio(keyed: Callable[[], None], plain: Callable[[], None], rounds: int = ROUNDS) -> float:
    """The best of each side over pairs in turn: what other work on the machine adds is left out."""
    keyed()
    plain()
    pairs = [(seconds(keyed), seconds(plain)) for _ in range(rounds)]
    return min(one for one, _ in pairs) / min(other for _, other in pairs)


def ciphers_alone(pages: int) -> float:
    """Seconds that AES-256-CBC and HMAC-SHA-256 take for so many pages, without a database around them."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    page, key = os.urandom(_PAGE), os.urandom(32)
    sealing = Cipher(algorithms.AES(key), modes.CBC(os.urandom(16))).encryptor()

    def all_pages() -> None:
        for _ in range(pages):
            hmac.digest(key, sealing.update(page), "sha256")

    return min(seconds(all_pages) for _ in range(ROUNDS))


def bulk_figures(keyed: Side, plain: Side) -> list[Figure]:
    """An import as the program does it, and bare rows, which nothing but the disk stands beside."""
    imported = ratio(keyed.imported, plain.imported, _IMPORT_ROUNDS)
    bare = ratio(keyed.bulk, plain.bulk)
    without = min(seconds(plain.bulk) for _ in range(ROUNDS))
    least = 1 + ciphers_alone(plain.pages_of_bulk()) / without
    rounds = f"against no key, best of {_IMPORT_ROUNDS} pairs, {_IMPORTED} rows each"
    return [
        Figure("encryption, bulk: an import", imported, "x", TARGET_BULK, rounds),
        Figure("encryption, bulk: bare rows", bare, "x", TARGET_BULK, f"best of {ROUNDS}, {_BULK_ROWS} rows"),
        Figure("… if it were AES and HMAC alone", least, "x", None, "the same pages, no database"),
    ]


def run() -> list[Figure]:
    """Unlocking, then the ratios."""
    with tempfile.TemporaryDirectory(prefix="otklik-bench-") as folder:
        unlocked, switched = unlock_ms(str(Path(folder) / "locked"))
        keyed, plain = Side(Path(folder) / "keyed", os.urandom(32)), Side(Path(folder) / "plain", None)
        how = f"against no key, best of {ROUNDS} pairs"
        figures = [
            Figure(
                "unlock to rows of the journal", unlocked, "ms", TARGET_UNLOCK_MS, "Argon2id 64 MiB, 5 starts"
            ),
            Figure("another person's password to their rows", switched, "ms", 3000, "same program, 3 times"),
            Figure("encryption, small transactions", ratio(keyed.small, plain.small), "x", 1.8, how),
            *bulk_figures(keyed, plain),
            Figure("encryption, a page of the journal", ratio(keyed.page, plain.page), "x", 1.1, how),
        ]
        for side in (keyed, plain):
            side.office.store.close()
    return figures
