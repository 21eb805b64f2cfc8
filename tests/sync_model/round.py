"""One round of sync, as a laptop runs it: hello, reconcile, push, pull, check, attachments.

Every arrow between two steps may break; what was committed stays, and the next round takes
the work up again. A round decides nothing from clocks and asks nobody anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.sync_model import admission, attachments
from tests.sync_model.admission import Hello, Welcome
from tests.sync_model.laptop import Kept, Laptop, Pending
from tests.sync_model.network import Broken, Handler, Network
from tests.sync_model.numbering import take_series
from tests.sync_model.operations import PARKED, REJECTED, Op
from tests.sync_model.pulling import (
    BUCKETS,
    START,
    Page,
    Sums,
    bucket_sums,
    pull,
    repair,
    snapshot,
    sums,
)
from tests.sync_model.pushing import DENIED, EXPECT, FINE, FORK, RESET, PushReply, push, transactions
from tests.sync_model.reconciling import ReconcileReply, by_txn, deliver, reconcile
from tests.sync_model.taking_in import move_cursor, take_pages
from tests.sync_model.watching import Watcher

RESTARTS = 8
"""How often a round begins anew after a reset or a fork before it gives up."""


class Again(Exception):
    """The server's history or this replica's identity changed; begin the round anew."""


class Round:
    """The steps of a round on one laptop."""

    def __init__(self, laptop: Laptop, network: Network, watcher: Watcher, *, now: int, page: int) -> None:
        self.laptop = laptop
        self.disk = laptop.disk
        self.rules = laptop.rules
        self.network = network
        self.watcher = watcher
        self.now = now
        self.page = page
        """operations per push and entries per page"""
        self.heads: dict[int, int] = {}

    def run(self) -> bool:
        """True when the round came to its end."""
        try:
            for _ in range(RESTARTS):
                try:
                    self._steps()
                    return True
                except Again:
                    continue
        except Broken:
            pass
        return False

    def _steps(self) -> None:
        welcome = self._hello()
        if self.disk.reconciling:
            self._reconcile()
            self.disk.reconciling = False
        self._push()
        self._leave_streams(welcome)
        if welcome.status == admission.UPGRADE:
            return
        self._pull()
        self._offer_what_is_owed()
        self._check_state()
        self._carry()
        self._attachments()

    def _call(self, handler: Handler, **said: Any) -> Any:
        reply = self.network.call(handler, dev=self.disk.dev, **said)
        return self._trusted(reply)

    def _trusted(self, reply: Any) -> Any:
        """An answer counts only if the enrolled server signed it."""
        if reply.key != self.disk.server_key:
            self.watcher.met("answer of a wrong server ignored")
            if self.rules.signed_reply:
                raise Broken
        return reply

    def _reset(self, epoch: int) -> None:
        if self.disk.reconciling:
            self.watcher.met("reset while reconciling")
        self.laptop.reset(epoch)
        raise Again

    # Hello ------------------------------------------------------------------------------------

    def _hello(self) -> Welcome:
        disk = self.disk
        disk.clock_offset = -self.laptop.clock_error
        said = Hello(
            dev=disk.dev,
            rid=disk.rid,
            epoch=disk.epoch,
            schema=disk.schema,
            cursors=disk.cursors,
            wants_series=not disk.series,
            moved_machine=disk.token != self.laptop.machine,
            drained=not (disk.outbox or disk.archive or disk.blobs),
            outbox_empty=not disk.outbox,
        )
        welcome: Welcome = self._trusted(self.network.call(admission.hello, said=said))
        if welcome.status == DENIED:
            self._denied()
        self._take_identity(welcome)
        if self.laptop.is_new:
            self._first_sync()
        if welcome.status == RESET:
            self._reset(welcome.epoch)
        for stream in welcome.heads:
            disk.cursors.setdefault(stream, START)
        self.heads = welcome.heads
        if any(pending.delivered and pending.stream not in self.heads for pending in disk.outbox):
            self.laptop.send_again()  # of a stream taken away nothing comes by pull
        return welcome

    def _denied(self) -> None:
        """Shut out: what is still unsent goes to the server's quarantine, and nothing comes back."""
        if self.disk.outbox:
            self._send(self.disk.outbox)
        raise Broken

    def _take_identity(self, welcome: Welcome) -> None:
        if welcome.dev != self.disk.dev:
            self.watcher.met("copy on another machine enrolled anew")
            self.disk.dev, self.disk.token = welcome.dev, self.laptop.machine
            self.laptop.become(welcome.rid)
        if welcome.series:
            take_series(self.laptop, welcome.series)

    def _first_sync(self) -> None:
        """Load the verified state; everything newer comes as operations."""
        found = self._call(snapshot)
        if found.epoch != self.disk.epoch:
            self.disk.epoch = found.epoch
        self.disk.shadow, self.disk.gone = found.records, found.gone
        self.disk.cursors = dict(found.cursors)
        self.laptop.is_new = False
        self.watcher.took_snapshot(self.laptop.who, found)
        raise Again

    # Reconcile and push -----------------------------------------------------------------------

    def _reconcile(self) -> None:
        groups = by_txn(self.laptop.offers())
        while groups:
            batch = groups.pop(0)
            while groups and len(batch) + len(groups[0]) <= self.page:
                batch += groups.pop(0)
            reply: ReconcileReply = self._call(reconcile, epoch=self.disk.epoch, offers=batch)
            if reply.status == RESET:
                self._reset(reply.epoch)
            if reply.status == DENIED:
                raise Broken
            self._take_answers(reply)

    def _take_answers(self, reply: ReconcileReply) -> None:
        """Of a stream that was taken away nothing is pulled, so the answer itself must say it."""
        for op_id, code in reply.outcomes.items():
            kept = self.disk.archive.get(op_id)
            if kept is None or kept.stream in self.heads:
                continue
            if code in (REJECTED, PARKED) and kept.rid:
                self.disk.problems[op_id] = kept.op
            if code in (REJECTED, PARKED) or op_id in reply.safe:
                del self.disk.archive[op_id]

    def _push(self) -> None:
        for _ in range(RESTARTS):
            unsent = [pending for pending in self.disk.outbox if not pending.delivered]
            if not unsent:
                return
            self._send(self._whole_transactions(unsent))

    def _whole_transactions(self, pending: Sequence[Pending]) -> list[Pending]:
        batch: list[Pending] = []
        for group in transactions([(line.stream, line.n, line.op) for line in pending]):
            if batch and len(batch) + len(group) > self.page:
                break
            batch += [Pending(*item) for item in group]
        return batch

    def _send(self, batch: Sequence[Pending]) -> None:
        items = [(line.stream, line.n, line.op) for line in batch]
        reply: PushReply = self._call(
            push, rid=self.disk.rid, epoch=self.disk.epoch, items=items, now=self.now
        )
        self._take_outcomes(reply)
        self.heads.update({stream: head for stream, head in reply.heads.items() if stream in self.heads})
        if reply.status == RESET:
            self._reset(reply.epoch)
        elif reply.status == FORK:
            self._fork()
        elif reply.status == EXPECT:
            self._fill_gap(*reply.expect)
        elif reply.status == DENIED:
            raise Broken

    def _take_outcomes(self, reply: PushReply) -> None:
        """Delivered isn't done: an operation that stands in a log leaves the outbox by pull."""
        disk = self.disk
        keep = []
        for pending in disk.outbox:
            outcome = reply.outcomes.get(pending.op.id)
            if outcome is None:
                keep.append(pending)
            elif self._comes_by_pull(pending.op, *outcome):
                if self.rules.outbox_by_pull:
                    keep.append(pending._replace(delivered=True))
            else:
                self._settle(pending, outcome[0])
        disk.outbox = keep

    def _comes_by_pull(self, op: Op, code: int, logged: bool) -> bool:
        if op.stream not in self.heads:
            return False
        return logged or code not in (REJECTED, PARKED)

    def _settle(self, pending: Pending, code: int) -> None:
        """The answer is all that will ever come: a stream that isn't ours to read any more."""
        disk = self.disk
        self.watcher.met("settled by the answer alone")
        if code in (REJECTED, PARKED):
            if self.rules.rejection_visible:
                disk.problems[pending.op.id] = pending.op
        else:
            disk.archive[pending.op.id] = Kept(pending.stream, 0, pending.op, 0, disk.rid, pending.n)

    def _fork(self) -> None:
        """This disk was restored from an old image, or lives twice: become a new replica."""
        self.watcher.met("fork while reconciling" if self.laptop.offers() else "fork")
        new = self._call(admission.fork, new_rid=self.watcher.new_id())
        if new.status != FINE:
            raise Broken
        self.laptop.become(new.rid)
        take_series(self.laptop, new.series)

    def _fill_gap(self, stream: int, n: int) -> None:
        """The server lacks numbers (it was restored): send them again, or fork if they're gone."""
        if any(pending.stream == stream and pending.n == n for pending in self.disk.outbox):
            self.watcher.met("gap filled from the outbox")
            self.laptop.send_again()
        elif self.rules.fork_on_gap:
            self.watcher.met("gap ended in a fork")
            self._fork()
        else:
            raise Broken

    def _leave_streams(self, welcome: Welcome) -> None:
        """A stream was taken away: its rows go when nothing in the outbox needs them."""
        disk = self.disk
        for stream in [stream for stream in disk.cursors if stream not in welcome.heads]:
            if not self.rules.former_stream_drains:
                disk.outbox = [pending for pending in disk.outbox if pending.stream != stream]
            if any(pending.stream == stream for pending in disk.outbox):
                continue
            self.watcher.met("former stream drained")
            del disk.cursors[stream]
            disk.shadow = {eid: record for eid, record in disk.shadow.items() if record.stream != stream}
            disk.deferred = [line for line in disk.deferred if line.stream != stream]
            # No cursor will notice a restore for them, so they're offered until a backup holds them.
            disk.archive = {
                op: kept._replace(seq=0) if kept.stream == stream else kept
                for op, kept in disk.archive.items()
            }

    # Pull -------------------------------------------------------------------------------------

    def _pull(self) -> None:
        for _ in range(RESTARTS * 50):
            behind = [stream for stream in self.heads if self._is_behind(stream)]
            if not behind:
                return
            pages = self._gather(behind[0])
            self._commit_pages(pages)

    def _is_behind(self, stream: int) -> bool:
        return self.disk.cursors[stream][0] < self.heads[stream]

    def _gather(self, stream: int) -> list[Page]:
        """A page, and the pages of other streams that finish its transactions."""
        reached = dict(self.disk.cursors)
        pages: list[Page] = []
        wanted = [(stream, reached[stream][0] + 1)]
        while wanted:
            stream, seq = wanted.pop()
            if reached[stream][0] >= seq:
                continue
            page = self._page(stream, reached[stream])
            last = page.entries[-1]
            reached[stream] = (reached[stream][0] + len(page.entries), last.chain, last.op.id)
            pages.append(page)
            wanted.append((stream, seq))
            if self.rules.streams_together:
                wanted += [part for entry in page.entries for part in entry.also if part[0] in self.heads]
        if len({page.stream for page in pages}) > 1:
            self.watcher.met("streams pulled together")
        return pages

    def _page(self, stream: int, after: tuple[int, int, int]) -> Page:
        page: Page = self._call(pull, epoch=self.disk.epoch, stream=stream, after=after, limit=self.page)
        if page.status == RESET:
            self._reset(page.epoch)
        if page.status == DENIED or not page.entries:
            raise Broken
        self.heads[stream] = page.head
        return page

    def _commit_pages(self, pages: Sequence[Page]) -> None:
        if not self.rules.cursor_with_data and self.watcher.power_fails():
            for page in pages:
                move_cursor(self.laptop, page)
            raise Broken
        take_pages(self.laptop, pages, self.watcher)
        self.watcher.took_pages(self.laptop, pages)

    def _offer_what_is_owed(self) -> None:
        """At the head, everything that this epoch hasn't shown is offered again."""
        disk = self.disk
        if self.rules.outbox_owed and any(pending.delivered for pending in disk.outbox):
            self.watcher.met("owed from the outbox")
            self.laptop.send_again()
            self._push()
            self._catch_up()
        if self.rules.owed and any(not kept.seq for kept in disk.archive.values()):
            self.watcher.met("owed from the archive")
            self._reconcile()
            self._catch_up()

    def _catch_up(self) -> None:
        found: Sums = self._call(sums, streams=tuple(self.heads))
        self.heads = {stream: head for stream, (head, _) in found.heads.items()}
        self._pull()

    # Check, carry, attachments ------------------------------------------------------------------

    def _check_state(self) -> None:
        disk = self.disk
        if not self.rules.state_check or disk.outbox or disk.deferred:
            return
        streams = tuple(self.heads)
        found: Sums = self._call(sums, streams=streams)
        own = bucket_sums(disk.shadow, streams)
        for stream, (head, theirs) in found.heads.items():
            if head == disk.cursors[stream][0] and theirs != tuple(own[stream]):
                for bucket in range(BUCKETS):
                    if theirs[bucket] != own[stream][bucket]:
                        self._repair(stream, bucket)

    def _repair(self, stream: int, bucket: int) -> None:
        found = self._call(repair, stream=stream, bucket=bucket)
        if found.head != self.disk.cursors[stream][0]:
            return
        self.watcher.met("differing records fetched again")
        shadow = self.disk.shadow
        for eid in [
            eid for eid, record in shadow.items() if record.stream == stream and eid % BUCKETS == bucket
        ]:
            del shadow[eid]
        shadow.update({record.eid: record for record in found.records})

    def _carry(self) -> None:
        for bundle in list(self.disk.bundles):
            reply = self._call(deliver, bundle=bundle)
            if reply.done:
                self.disk.bundles.remove(bundle)

    def _attachments(self) -> None:
        """Ask about every attachment held here or mentioned in a letter; send what is missing.

        The question covers held ones whose record has moved out of sight: this may be the last copy.
        """
        disk = self.disk
        mentioned = [sha for record in disk.shadow.values() for sha in attachments.letters_of(record.facts)]
        asked = [sha for sha in dict.fromkeys([*disk.blobs, *mentioned]) if self._is_open(sha)]
        if asked:
            states = self._call(attachments.blob_states, shas=asked).present
            disk.sure = {sha: kept for sha, kept in disk.sure.items() if sha not in asked} | states
        for sha in [sha for sha in disk.blobs if sha not in disk.sure]:
            self._upload(sha)
        for sha in [sha for sha, kept in disk.sure.items() if sha in disk.blobs and self._may_drop(kept)]:
            self.watcher.met("attachment dropped to make room")
            del disk.blobs[sha]

    def _is_open(self, sha: int) -> bool:
        return self.rules.blob_reoffer or not self.disk.sure.get(sha, False)

    def _may_drop(self, kept: bool) -> bool:
        return kept or not self.rules.blob_until_backup

    def _upload(self, sha: int) -> None:
        chunks = self.disk.blobs[sha]
        reply = self._call(attachments.offer_blob, sha=sha)
        if reply.offset:
            self.watcher.met("upload taken up again")
        for _ in range(4 * len(chunks)):
            if reply.exists or reply.status == DENIED:
                break
            chunk = chunks[reply.offset]
            sent = chunk + 1 if self.watcher.chunk_gets_damaged() else chunk
            reply = self._call(
                attachments.send_chunk,
                sha=sha,
                offset=reply.offset,
                chunk=sent,
                check=attachments.checksum(chunk),
                size=len(chunks),
            )
        if reply.exists:
            self.disk.sure[sha] = False
