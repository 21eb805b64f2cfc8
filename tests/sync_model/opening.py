"""Hello on the laptop's side: identity, first sync, and which streams are still ours."""

from __future__ import annotations

from tests.sync_model import admission
from tests.sync_model.admission import Hello, Welcome
from tests.sync_model.exchange import Again, Exchange
from tests.sync_model.network import Broken
from tests.sync_model.numbering import take_series
from tests.sync_model.operations import STREAMS
from tests.sync_model.pulling import START, Snapshot, snapshot
from tests.sync_model.pushing import DENIED, RESET
from tests.sync_model.sending import send
from tests.sync_model.taking_in import take_mark


def say_hello(exchange: Exchange) -> Welcome:
    """Open the round and take what the server says about us."""
    laptop, disk = exchange.laptop, exchange.disk
    disk.clock_offset = -laptop.clock_error
    welcome: Welcome = exchange.trusted(exchange.network.call(admission.hello, said=_greeting(exchange)))
    if welcome.status == DENIED:
        _hand_in(exchange)
    _take_identity(exchange, welcome)
    if laptop.is_new:
        _first_sync(exchange)
    if not exchange.rules.watermark_passed:
        _take_marks(exchange, welcome)
    if welcome.status == RESET:
        exchange.reset(welcome.epoch)
    for stream in welcome.heads:
        disk.cursors.setdefault(stream, START)
    _take_marks(exchange, welcome)
    exchange.heads = welcome.heads
    if not exchange.rules.former_stream_drains:
        disk.outbox = [pending for pending in disk.outbox if pending.stream in exchange.heads]
    if any(pending.delivered and pending.stream not in exchange.heads for pending in disk.outbox):
        laptop.send_again()  # of a stream that was taken away nothing comes by pull
    return welcome


def _greeting(exchange: Exchange) -> Hello:
    disk = exchange.disk
    return Hello(
        dev=disk.dev,
        rid=disk.rid,
        epoch=disk.epoch,
        schema=disk.schema,
        cursors=disk.cursors,
        wants_series=not disk.series,
        moved_machine=disk.token != exchange.laptop.machine,
        drained=not (disk.outbox or disk.archive or disk.blobs or disk.bundles),
        outbox_empty=not disk.outbox,
    )


def _take_marks(exchange: Exchange, welcome: Welcome) -> None:
    """What lies behind the cursor is what a verified backup holds there, if the cursor fits.

    After a silent restore the epoch is the same, and other operations stand at the same places.
    """
    for stream, (epoch, seq) in welcome.marks.items():
        reached = exchange.disk.cursors.get(stream, START)[0]
        if reached >= seq or not exchange.rules.watermark_passed:
            take_mark(exchange.laptop, stream, (epoch, seq))


def _hand_in(exchange: Exchange) -> None:
    """Shut out: what is unsent goes to the server's quarantine, and nothing comes back."""
    if exchange.disk.outbox:
        send(exchange, exchange.disk.outbox)
    raise Broken


def _take_identity(exchange: Exchange, welcome: Welcome) -> None:
    if welcome.dev != exchange.disk.dev:
        exchange.watcher.met("copy on another machine enrolled anew")
        exchange.disk.dev, exchange.disk.token = welcome.dev, exchange.laptop.machine
        exchange.laptop.become(welcome.rid)
    if welcome.series:
        take_series(exchange.laptop, welcome.series)


def _first_sync(exchange: Exchange) -> None:
    """Load the verified state; everything newer comes as operations.

    A laptop that rebuilds its tables keeps its archive, but the cursor that went with it is
    gone: none of it counts as shown by the server any more.
    """
    found: Snapshot = exchange.call(snapshot)
    disk = exchange.disk
    disk.epoch = found.epoch
    disk.shadow, disk.gone, disk.deferred = found.records, found.gone, []
    disk.cursors = dict(found.cursors)
    disk.marks = {}
    if exchange.rules.rebuild_doubts:
        for stream in STREAMS:
            exchange.laptop.doubt(stream)
    exchange.laptop.is_new = False
    exchange.watcher.took_snapshot(exchange.laptop.who, found)
    raise Again


def leave_streams(exchange: Exchange, welcome: Welcome) -> None:
    """A stream was taken away: its rows go when nothing in the outbox needs them.

    No cursor will notice a restore for its archived operations, so they're offered in every
    round until a verified backup holds them.
    """
    disk = exchange.disk
    for stream in [stream for stream in disk.cursors if stream not in welcome.heads]:
        if any(pending.stream == stream for pending in disk.outbox):
            continue
        exchange.watcher.met("former stream drained")
        del disk.cursors[stream]
        disk.shadow = {eid: record for eid, record in disk.shadow.items() if record.stream != stream}
        disk.deferred = [line for line in disk.deferred if line.stream != stream]
        if exchange.rules.former_stream_offers:
            exchange.laptop.doubt(stream)
