"""The rules of the protocol, each one switchable, so that a test can show what it is there for.

A *mutant* is the protocol with one rule taken away (``mutants.py``). Every rule below must
have one, and every mutant must be caught: a rule whose absence nobody notices is either
superfluous or untested.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules in force. The text under a rule says what it demands."""

    # Pushing -----------------------------------------------------------------------------
    idempotency: bool = True
    """An operation id that the server knows gets its stored outcome and changes nothing."""
    base_check: bool = True
    """A value is replaced only by an operation whose author saw it; else it's a conflict."""
    fork_unknown_id: bool = True
    """A number the server has, under an id it hasn't: this replica was restored or cloned."""
    fork_on_gap: bool = True
    """A gap that the laptop can't fill from outbox or archive ends in a fork, not in a loop."""
    outbox_by_pull: bool = True
    """An operation leaves the outbox when it comes back through pull, not on an answer."""
    passed_settles: bool = True
    """An operation that stands at or before the laptop's cursor won't come by pull: it's done."""
    refused_whole: bool = True
    """The operations of a refused transaction leave the outbox together."""
    outbox_owed: bool = True
    """At the head, an operation that was delivered and didn't come back is sent again."""
    content_hash: bool = True
    """What doesn't fit its hash isn't taken, and isn't noted under its id: a good copy may come."""
    txn_atomic: bool = True
    """What one user action did is accepted or refused as one."""
    whole_before_judged: bool = True
    """What the server hadn't accepted before is judged only when its transaction is complete."""
    rejection_visible: bool = True
    """A refused operation becomes a problem on its author's laptop."""
    rejection_passes: bool = True
    """A refused operation takes its number; the queue behind it goes on."""
    parked: bool = True
    """Operations on a refused creation are set aside with it, visibly."""
    stored_until_known: bool = True
    """An operation the server can't judge yet is logged without effect and judged later."""

    # Pulling -----------------------------------------------------------------------------
    cursor_with_data: bool = True
    """A page, its cursor and the outbox removals are one local transaction."""
    whole_txn_pages: bool = True
    """A page never ends inside a transaction."""
    streams_together: bool = True
    """Parts of one transaction in several streams are applied in one local transaction."""
    chain_covers_outcome: bool = True
    """The chain covers what became of each operation, not only which ones there were."""
    stubs: bool = True
    """A refusal or a receipt shows the operation to its author only."""
    scope: bool = True
    """Nothing of a stream that the device wasn't granted is ever answered."""
    state_check: bool = True
    """At the head both sides compare sums, and differing records are fetched again."""
    deferred_replay: bool = True
    """What this version doesn't understand is kept and replayed after the upgrade."""
    deferred_order: bool = True
    """What comes later on a record waits behind an entry on it that isn't understood."""

    # Conflicts, moves, facts ---------------------------------------------------------------
    resolve_names_seen: bool = True
    """A resolution closes only the candidates that the person had on screen."""
    merge_names_value: bool = True
    """The writer of a merged value names what was merged, not only the operation that did it."""
    withdraw_asks: bool = True
    """An edit and a withdrawal that didn't see each other are shown to a person."""
    facts_immutable: bool = True
    """A second fact with the same id and other content is kept beside the first, as an alarm."""
    registry_keeps_both: bool = True
    """A number given twice keeps both registrations and opens a conflict."""
    move_by_server: bool = True
    """The server fills the new stream from its own record, not from the mover's copy of it."""
    placement: bool = True
    """A move carries the record's placement number, so that old places can't win again."""
    moved_follows: bool = True
    """An operation on a record that moved is judged where the record is now, or refused visibly."""

    # Restores ------------------------------------------------------------------------------
    epoch_chain_check: bool = True
    """A cursor of another history is answered with a reset."""
    chain: bool = True
    """The history is compared by its chain, not by the operation at the cursor."""
    archive_until_backup: bool = True
    """Operations stay on every laptop until a verified backup holds them."""
    archive_renewed: bool = True
    """What comes by pull takes the place of the archived copy, which may have rotted meanwhile."""
    watermark_epoch: bool = True
    """The mark of a verified backup counts only in its own epoch (the least that is needed)."""
    watermark_chain: bool = True
    """A backup is marked only when its chain is still the server's own (also after a silent restore)."""
    watermark_passed: bool = True
    """A mark counts only for what the cursor has passed, and only while that is the server's history."""
    watermark_continued: bool = True
    """A backup is marked only when all newer ones hold what it holds: any may be put back."""
    watermark_attachments: bool = True
    """An attachment is marked only while the server has it: the next backup copies what it has."""
    owed: bool = True
    """At the head, archived operations not seen in this epoch are offered again."""
    ack_mac: bool = True
    """An operation of somebody else is accepted only with the server's own earlier signature."""
    refusal_unsigned: bool = True
    """A refusal carries no signature with which its author could have it accepted later."""
    snapshot_verified: bool = True
    """A snapshot ends at the verified mark; what is newer arrives as operations."""
    rebuild_doubts: bool = True
    """After a rebuild from a snapshot the archive counts as not shown by the server."""
    access_survives: bool = True
    """Revocations and rights lie outside the database, so a restore doesn't undo them."""
    signed_reply: bool = True
    """An answer that isn't signed by the enrolled server counts as no network."""

    # Numbers and clocks --------------------------------------------------------------------
    side_file: bool = True
    """The counter is the larger of the database's and that of a file beside it."""
    series_jump: bool = True
    """After a restore the server's series counter jumps over what it may have granted."""
    machine_token: bool = True
    """A database that finds itself on another machine gives out no number."""
    year_monotone: bool = True
    """The year of a number never goes back."""
    no_clock_refusal: bool = True
    """A wrong clock is never a reason to refuse."""

    # Devices -------------------------------------------------------------------------------
    quarantine: bool = True
    """What a lost device sends doesn't enter a stream."""
    quarantine_keeps: bool = True
    """What a lost device sends is kept for a person."""
    retired_until_backed_up: bool = True
    """A retired device may come back until a verified backup holds what it has."""
    former_stream_drains: bool = True
    """Rows of a stream that was taken away go only after its outbox is empty."""
    former_stream_offers: bool = True
    """Archived operations of a stream that was taken away are offered until backed up."""
    courier_keeps: bool = True
    """Handing a bundle to a courier doesn't empty the outbox."""
    courier_by_id: bool = True
    """A courier's bundle is accepted by operation id; its numbers don't matter."""
    bundle_until_backup: bool = True
    """A courier keeps a bundle until a verified backup holds what is in it."""

    # Attachments ---------------------------------------------------------------------------
    blob_before_send: bool = True
    """A letter can't be sent while the server hasn't confirmed its attachment."""
    blob_hash: bool = True
    """Each chunk and the whole attachment are checked before they count."""
    blob_reoffer: bool = True
    """After a restore, laptops offer the attachments that the server misses."""
    blob_asked_for: bool = True
    """In each round the server asks for what it misses: where others gave the log back, no cursor tells."""
    blob_until_backup: bool = True
    """A laptop drops its copy of an attachment only when a verified backup holds it."""

    def without(self, name: str) -> Rules:
        """The rules with one taken away; TypeError for a name that isn't a rule."""
        return replace(self, **{name: False})


NAMES = tuple(field.name for field in fields(Rules))
