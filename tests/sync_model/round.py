"""One round of sync, as a laptop runs it: hello, reconcile, push, pull, check, attachments.

Every arrow between two steps may break; what was committed stays, and the next round takes
the work up again. A round decides nothing from clocks and asks nobody anything.
"""

from __future__ import annotations

from tests.sync_model import admission, attachments
from tests.sync_model.exchange import RESTARTS, Again, Exchange
from tests.sync_model.fetching import check_state, offer_what_is_owed, pull_to_heads
from tests.sync_model.network import Broken
from tests.sync_model.opening import leave_streams, say_hello
from tests.sync_model.pushing import DENIED
from tests.sync_model.reconciling import deliver
from tests.sync_model.sending import give_back, push_outbox


def run_round(exchange: Exchange) -> bool:
    """One round; True when it came to its end."""
    try:
        for _ in range(RESTARTS):
            try:
                _steps(exchange)
                return True
            except Again:
                continue
    except Broken:
        pass
    return False


def _steps(exchange: Exchange) -> None:
    welcome = say_hello(exchange)
    if exchange.disk.reconciling:
        give_back(exchange)
        exchange.disk.reconciling = False
    push_outbox(exchange)
    leave_streams(exchange, welcome)
    if welcome.status == admission.UPGRADE:
        exchange.watcher.met("version too old to pull")
        return
    pull_to_heads(exchange)
    offer_what_is_owed(exchange)
    check_state(exchange)
    _carry(exchange)
    _attachments(exchange)


def _carry(exchange: Exchange) -> None:
    """Hand in colleagues' bundles; keep each until a verified backup holds what is in it."""
    for bundle in list(exchange.disk.bundles):
        if exchange.call(deliver, bundle=bundle).done:
            exchange.disk.bundles.remove(bundle)


# Attachments ---------------------------------------------------------------------------------


def _attachments(exchange: Exchange) -> None:
    """Ask about every attachment held here or mentioned in a letter; send what is missing.

    The question covers held ones whose record has moved out of sight: this may be the last copy.
    """
    disk, rules = exchange.disk, exchange.rules
    mentioned = [sha for record in disk.shadow.values() for sha in attachments.letters_of(record.facts)]
    asked = [
        sha for sha in dict.fromkeys([*disk.blobs, *mentioned]) if rules.blob_reoffer or sha not in disk.sure
    ]
    if asked:
        states = exchange.call(attachments.blob_states, shas=asked).present
        missed = [sha for sha in asked if sha not in states] if rules.blob_asked_for else []
        disk.sure = {sha: kept for sha, kept in disk.sure.items() if sha not in missed} | states
    for sha in [sha for sha in disk.blobs if sha not in disk.sure]:
        _upload(exchange, sha)
    for sha, kept in disk.sure.items():
        if sha in disk.blobs and (kept or not rules.blob_until_backup):
            exchange.watcher.met("attachment dropped to make room")
            del disk.blobs[sha]


def _upload(exchange: Exchange, sha: int) -> None:
    chunks = exchange.disk.blobs[sha]
    reply: attachments.BlobReply = exchange.call(attachments.offer_blob, sha=sha)
    if reply.offset:
        exchange.watcher.met("upload taken up again")
    for _ in range(4 * len(chunks)):
        if reply.exists or reply.status == DENIED:
            break
        chunk = chunks[reply.offset]
        sent = chunk + 1 if exchange.watcher.chunk_gets_damaged() else chunk
        reply = exchange.call(
            attachments.send_chunk,
            sha=sha,
            offset=reply.offset,
            chunk=sent,
            check=attachments.checksum(chunk),
            size=len(chunks),
        )
    if reply.exists:
        exchange.disk.sure[sha] = False
