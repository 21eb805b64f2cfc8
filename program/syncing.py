"""Synchronisation wired to this program's disk, clock and projections."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Sequence

from domain.changes import Changes
from domain.clock import iso
from domain.errors import OtklikError
from models.database import Store
from services.office import Office, machine_token
from services.projection import project
from services.projection import rebuild as project_all
from sync.ahead import Beside
from sync.courier import load_package, new_phrase, pack_outbox
from sync.engine import Engine
from sync.errors import ExchangeEnded
from sync.identity import enrol
from sync.ledger import Ledger
from sync.rebuilding import rebuild
from sync.snapshots import Fetched, fetch_snapshot
from sync.transport import Credentials, Told, Transport
from sync.worker import LinkNews, Worker

_KEY_BYTES = 32
LONG_HISTORY = 5000
"""Entries of the log from which on a snapshot is faster."""


def make_engine(office: Office, who: Callable[[], str], *, tell: Callable[[Changes], None]) -> Engine:
    """An engine for the thread that calls; it has its own connections to disk and server.

    ``who`` names the employee at this computer, at each request anew: people change seats.
    """
    replica = Ledger(office.store).replica()
    credentials = Credentials(replica.server, replica.device_id, replica.device_key, "")
    transport = Transport(
        credentials,
        random_bytes=os.urandom,
        token=lambda: _token(office, who()),
        monotonic=time.monotonic,
        ahead=Beside(),
    )
    return Engine(
        store=office.store,
        transport=transport,
        clock=office.clock,
        project=project,
        files=office.blobs,
        machine=machine_token(office.paths.data, office.random_bytes),
        tell=tell,
    )


def _token(office: Office, employee_id: str) -> str:
    """The token of the person who sits here, or of anybody enrolled on this device."""
    row = office.store.execute(
        "SELECT token FROM user_token ORDER BY employee_id = ? DESC LIMIT 1", (employee_id,)
    ).fetchone()
    return str(row[0]) if row else ""


def is_enrolled(office: Office) -> bool:
    """Whether this workplace knows its server."""
    return bool(Ledger(office.store).replica().server)


def make_worker(
    office: Office,
    who: Callable[[], str],
    *,
    changed: Callable[[Changes], None],
    news: Callable[[LinkNews], None],
) -> Worker:
    """The background synchronisation of this workplace, not started yet."""
    return Worker(
        lambda: make_engine(office, who, tell=changed),
        clock=office.clock,
        tell=news,
        jitter=random.random,
    )


class Synchroniser:
    """What screens may ask of synchronisation, over the running worker."""

    def __init__(self, office: Office, worker: Worker, who: Callable[[], str]) -> None:
        self._office = office
        self._worker = worker
        self._who = who

    def wake(self) -> None:
        """Exchange now rather than at the next turn."""
        self._worker.wake()

    def new_phrase(self) -> str:
        """A pass phrase for a package."""
        return new_phrase(self._office.random_bytes)

    def package(self, phrase: str) -> tuple[bytes, int]:
        """Everything that waits to be sent, encrypted for a stick.

        Raises:
            BadInput: ``nothing_to_carry``, ``not_enrolled`` or ``phrase_short``.
        """
        made = pack_outbox(self._office.store, phrase=phrase, random_bytes=self._office.random_bytes)
        return made.data, made.operations

    def take_package(self, data: bytes, phrase: str) -> int:
        """Take a colleague's package along; it goes with the next exchange.

        Raises:
            BadInput: ``courier_file_wrong``, ``courier_phrase_wrong`` or ``phrase_short``.
        """
        count = load_package(self._office.store, data, phrase=phrase, now=iso(self._office.clock.now()))
        self._worker.wake()
        return count

    def fetch_copy(self, tell: Told) -> list[Fetched]:
        """Fetch the centre's whole copy for this computer; nothing here changes yet.

        Raises:
            OtklikError: the exchange stopped; it can be begun again.
        """
        try:
            return fetch_copy(self._office, self._who, tell=tell)
        except ExchangeEnded as ended:
            raise OtklikError(ended.code, **ended.facts) from ended


def connect_to_centre(office: Office, *, server: str, code: str, name: str) -> str:
    """Enrol this workplace with a one-time code; returns the employee the code was for.

    Raises:
        ExchangeEnded: the server isn't there or refuses the code.
    """
    replica = Ledger(office.store).replica()
    key = replica.device_key or os.urandom(_KEY_BYTES).hex()
    credentials = Credentials(server, replica.device_id, key, "")
    transport = Transport(credentials, random_bytes=os.urandom, monotonic=time.monotonic)
    try:
        reply = enrol(
            office.store,
            transport,
            credentials=credentials,
            code=code,
            machine=machine_token(office.paths.data, office.random_bytes),
            name=name,
        )
    finally:
        transport.close()
    return str(reply["employee"])


def first_exchange(office: Office, employee_id: str) -> None:
    """Fetch what the centre has for this workplace, before anybody sits down.

    A long history comes as snapshots, in a new file that takes the place of the old one.

    Raises:
        ExchangeEnded: the exchange stopped; it goes on with the next round.
    """
    engine = make_engine(office, lambda: employee_id, tell=office.publish)
    try:
        heads = engine.greet()
        if sum(heads.values()) >= LONG_HISTORY:
            fetch_anew(office, engine, list(heads))
    finally:
        engine.transport.close()
    engine = make_engine(office, lambda: employee_id, tell=office.publish)
    try:
        engine.round()
    finally:
        engine.transport.close()


def fetch_copy(
    office: Office, who: Callable[[], str], *, tell: Told = lambda done, total: None
) -> list[Fetched]:
    """The snapshots of all that this workplace sees; for a thread of its own.

    Raises:
        ExchangeEnded: the exchange stopped.
    """
    engine = make_engine(office, who, tell=lambda changes: None)
    try:
        return [fetch_snapshot(engine.transport, stream, tell=tell) for stream in engine.greet()]
    finally:
        engine.close()


def put_in_place(office: Office, snapshots: Sequence[Fetched]) -> Store:
    """A new database of these snapshots in the place of the old one; all that is this laptop's own stays.

    Nobody else may have the database open. ``Office.take_store`` then goes on with it.

    Raises:
        Fault: the disk stopped us; the database is as it was.
    """
    return rebuild(office.store, list(snapshots), project_all=project_all)


def fetch_anew(office: Office, engine: Engine, streams: Sequence[str]) -> None:
    """Make the database anew from the centre's snapshots; all that is this laptop's own stays.

    Nobody else may have the database open.

    Raises:
        ExchangeEnded: the exchange stopped; the database is as it was.
        Fault: the disk stopped us; the database is as it was.
    """
    snapshots = [fetch_snapshot(engine.transport, stream) for stream in streams]
    office.take_store(put_in_place(office, snapshots))
