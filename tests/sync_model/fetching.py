"""Pull on the laptop's side: pages up to the head, what is still owed, and the check of sums."""

from __future__ import annotations

from collections.abc import Sequence

from tests.sync_model.exchange import Exchange
from tests.sync_model.network import Broken
from tests.sync_model.pulling import BUCKETS, Cursor, Page, Repair, Sums, bucket_sums, pull, repair, sums
from tests.sync_model.pushing import DENIED, RESET
from tests.sync_model.sending import give_back, push_outbox
from tests.sync_model.taking_in import move_cursor, take_pages

PAGES_AT_MOST = 400


def pull_to_heads(exchange: Exchange) -> None:
    """Fetch and commit pages until every followed stream is at its head."""
    for _ in range(PAGES_AT_MOST):
        behind = [name for name, head in exchange.heads.items() if exchange.disk.cursors[name][0] < head]
        if not behind:
            return
        _commit(exchange, _gather(exchange, behind[0]))


def _gather(exchange: Exchange, stream: int) -> list[Page]:
    """A page, and the pages of other streams that finish its transactions."""
    reached = dict(exchange.disk.cursors)
    pages: list[Page] = []
    wanted = [(stream, reached[stream][0] + 1)]
    while wanted:
        stream, seq = wanted.pop()
        if reached[stream][0] >= seq:
            continue
        page = _page(exchange, stream, reached[stream])
        last = page.entries[-1]
        reached[stream] = (reached[stream][0] + len(page.entries), last.chain, last.op.id)
        pages.append(page)
        wanted.append((stream, seq))
        if exchange.rules.streams_together:
            wanted += [part for entry in page.entries for part in entry.also if part[0] in exchange.heads]
    if len({page.stream for page in pages}) > 1:
        exchange.watcher.met("streams pulled together")
    return pages


def _page(exchange: Exchange, stream: int, after: Cursor) -> Page:
    epoch = exchange.disk.epoch
    page: Page = exchange.call(pull, epoch=epoch, stream=stream, after=after, limit=exchange.page)
    if page.status == RESET:
        exchange.reset(page.epoch)
    if page.status == DENIED or not page.entries:
        raise Broken
    exchange.heads[stream] = page.head
    return page


def _commit(exchange: Exchange, pages: Sequence[Page]) -> None:
    if not exchange.rules.cursor_with_data and exchange.watcher.power_fails():
        for page in pages:
            move_cursor(exchange.laptop, page)
        raise Broken
    take_pages(exchange.laptop, pages, exchange.watcher)
    exchange.watcher.took_pages(exchange.laptop, pages)


def offer_what_is_owed(exchange: Exchange) -> None:
    """At the head, everything that this epoch hasn't shown is sent or offered again."""
    disk, rules = exchange.disk, exchange.rules
    if rules.outbox_owed and any(pending.delivered for pending in disk.outbox):
        exchange.watcher.met("owed from the outbox")
        exchange.laptop.send_again()
        push_outbox(exchange)
        _catch_up(exchange)
    if rules.owed and any(not kept.seq for kept in disk.archive.values()):
        exchange.watcher.met("owed from the archive")
        give_back(exchange)
        _catch_up(exchange)


def _catch_up(exchange: Exchange) -> None:
    found: Sums = exchange.call(sums, streams=tuple(exchange.heads))
    exchange.learn_heads({stream: head for stream, (head, _) in found.heads.items()})
    pull_to_heads(exchange)


def check_state(exchange: Exchange) -> None:
    """With an empty outbox at the head both sides must hold the same; else fetch what differs."""
    disk = exchange.disk
    if not exchange.rules.state_check or disk.outbox or disk.deferred:
        return
    found: Sums = exchange.call(sums, streams=tuple(exchange.heads))
    own = bucket_sums(disk.shadow, tuple(exchange.heads))
    for stream, (head, theirs) in found.heads.items():
        if head == disk.cursors[stream][0] and theirs != tuple(own[stream]):
            for bucket in range(BUCKETS):
                if theirs[bucket] != own[stream][bucket]:
                    _repair(exchange, stream, bucket)


def _repair(exchange: Exchange, stream: int, bucket: int) -> None:
    found: Repair = exchange.call(repair, stream=stream, bucket=bucket)
    if found.head != exchange.disk.cursors[stream][0]:
        return
    exchange.watcher.found_difference(exchange.laptop)
    shadow = exchange.disk.shadow
    differing = [eid for eid, record in shadow.items() if record.stream == stream and eid % BUCKETS == bucket]
    for eid in differing:
        del shadow[eid]
    shadow.update({record.eid: record for record in found.records})
