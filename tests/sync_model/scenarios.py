"""The holes that the model found, each told as the shortest story that falls into it.

The name of a scenario is the rule that closes its hole: with all rules the story ends well,
without this one it doesn't.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy

from tests.sync_model.laptop import Laptop
from tests.sync_model.malice import _refused_before
from tests.sync_model.operations import CENTRE_1, CENTRE_2
from tests.sync_model.people import resolve, withdraw, write_letter
from tests.sync_model.pulling import pull
from tests.sync_model.reconciling import reconcile
from tests.sync_model.recovery import verify
from tests.sync_model.rules import Rules
from tests.sync_model.server import LOST, RETIRED
from tests.sync_model.stage import Stage

ONE, TWO, BOTH = (CENTRE_1,), (CENTRE_2,), (CENTRE_1, CENTRE_2)


# Transactions and streams ---------------------------------------------------------------------


def streams_together(rules: Rules) -> Stage:
    """One action touches records of two centres; a colleague pulls the centres one by one."""
    stage = Stage(rules, BOTH, BOTH)
    author, reader = stage.laptops
    eids = stage.create(author, CENTRE_1), stage.create(author, CENTRE_2)
    stage.rounds(author, reader)
    stage.edit(author, *eids)
    stage.rounds(author, reader)
    return stage


def refused_whole(rules: Rules) -> Stage:
    """Half of a refused action becomes a problem at once; the restored server forgets the other."""
    stage = Stage(rules, BOTH)
    (author,) = stage.laptops
    eids = stage.create(author, CENTRE_1), stage.create(author, CENTRE_2)
    stage.rounds(author)
    backup = stage.back_up()
    stage.edit(author, *eids)
    stage.take_away(author, CENTRE_2)
    stage.rounds(author, without_answer_to=[pull])
    stage.put_back(backup, silent=True)
    return stage


def whole_before_judged(rules: Rules) -> Stage:
    """A colleague gives back one half of an action that the server had never judged."""
    stage = Stage(rules, BOTH, ONE)
    author, colleague = stage.laptops
    backup = stage.back_up()
    stage.upgrade_laptop(author, 2)
    eids = stage.create(author, CENTRE_1), stage.create(author, CENTRE_2, bad=True)
    stage.edit(author, *eids, newer=True)
    stage.rounds(author, colleague)
    stage.put_back(backup)
    stage.upgrade_server(2)
    stage.rounds(colleague, author)
    return stage


def placement(rules: Rules) -> Stage:
    """A record moves away and back; a laptop reads both streams from their start."""
    stage = Stage(rules, BOTH, BOTH)
    mover, reader = stage.laptops
    eid = stage.create(mover, CENTRE_1)
    for stream in (CENTRE_2, CENTRE_1):
        stage.rounds(mover)
        stage.move(mover, eid, stream)
    stage.rounds(mover)
    stage.swarm.page = 50
    stage.rounds(reader)
    return stage


def move_by_server(rules: Rules) -> Stage:
    """A record is moved by somebody who hasn't seen its latest edit."""
    stage = Stage(rules, BOTH, ONE)
    mover, editor = stage.laptops
    eid = stage.create(mover, CENTRE_1)
    stage.rounds(mover, editor)
    stage.edit(editor, eid)
    stage.rounds(editor)
    stage.move(mover, eid, CENTRE_2)
    stage.rounds(mover)
    return stage


def moved_follows(rules: Rules) -> Stage:
    """A record is edited by somebody who doesn't know yet that it was moved."""
    stage = Stage(rules, BOTH, ONE, BOTH)
    mover, out_of_reach, follower = stage.laptops
    eid = stage.create(mover, CENTRE_1)
    stage.rounds(mover, out_of_reach, follower)
    stage.move(mover, eid, CENTRE_2)
    stage.note(out_of_reach, eid)
    stage.note(follower, eid)
    stage.rounds(mover, out_of_reach, follower)
    return stage


def merge_names_value(rules: Rules) -> Stage:
    """After a restore the same operation is merged with one more; a person had seen the old merge."""
    stage = Stage(rules, ONE, ONE, ONE)
    first, second, late = stage.laptops
    eid = stage.create(first, CENTRE_1)
    stage.rounds(first, second, late)
    backup = stage.back_up()
    for laptop in (first, second, late):
        stage.tag(laptop, eid)
    stage.rounds(first, second, first)
    stage.put_back(backup)
    withdraw(stage, first)
    stage.rounds(late, second, first)
    return stage


def resolve_names_seen(rules: Rules) -> Stage:
    """A conflict is resolved while a further candidate is on its way."""
    stage = Stage(rules, ONE, ONE, ONE)
    first, second, third = stage.laptops
    eid = stage.create(first, CENTRE_1)
    stage.rounds(*stage.laptops)
    for laptop in stage.laptops:
        stage.edit(laptop, eid)
    stage.rounds(first, second, first)
    resolve(stage, first)
    stage.rounds(third, first)
    return stage


# What can't be judged or understood yet ---------------------------------------------------------


def stored_until_known(rules: Rules) -> Stage:
    """A bundle about a record reaches a restored server before the record does."""
    stage = Stage(rules, ONE, ONE, TWO)
    author, colleague, carrier = stage.laptops
    backup = stage.back_up()
    eid = stage.create(author, CENTRE_1)
    stage.rounds(author, colleague)
    stage.put_back(backup)
    stage.edit(colleague, eid)
    stage.hand_over(colleague, carrier)
    stage.rounds(carrier)
    return stage


def deferred_order(rules: Rules) -> Stage:
    """A later edit that is understood follows an earlier one that isn't."""
    stage = Stage(rules, ONE, ONE)
    modern, old = stage.laptops
    stage.upgrade_server(2)
    stage.upgrade_laptop(modern, 2)
    eid = stage.create(modern, CENTRE_1)
    stage.rounds(modern, old)
    stage.edit(modern, eid, newer=True)
    stage.edit(modern, eid)
    stage.rounds(modern, old)
    return stage


def chain_covers_outcome(rules: Rules) -> Stage:
    """In the new history the same operation stands at the same place, but now has an effect."""
    stage = Stage(rules, ONE, ONE)
    modern, reader = stage.laptops
    stage.upgrade_laptop(modern, 2)
    eid = stage.create(modern, CENTRE_1)
    stage.rounds(modern, reader)
    backup = stage.back_up()
    stage.edit(modern, eid, newer=True)
    stage.rounds(modern, reader)
    stage.put_back(backup, silent=True)
    stage.upgrade_server(2)
    stage.rounds(modern, reader)
    return stage


# What isn't pulled ----------------------------------------------------------------------------


def passed_settles(rules: Rules) -> Stage:
    """A courier delivers; then the author rebuilds from a snapshot that contains the delivery."""
    stage = Stage(rules, ONE, ONE)
    author, carrier = stage.laptops
    stage.create(author, CENTRE_1)
    stage.hand_over(author, carrier)
    stage.rounds(carrier)
    stage.back_up(verified=True)
    author.is_new = True
    return stage


def outbox_owed(rules: Rules) -> Stage:
    """A silent restore falls between delivery and pull, at a cursor that it doesn't touch."""
    stage = Stage(rules, ONE)
    (author,) = stage.laptops
    backup = stage.back_up()
    stage.create(author, CENTRE_1)
    stage.rounds(author, without_answer_to=[pull])
    stage.put_back(backup, silent=True)
    return stage


def former_stream_offers(rules: Rules) -> Stage:
    """The stream was taken away, and with it the cursor that would have noticed the restore."""
    stage = Stage(rules, BOTH)
    (author,) = stage.laptops
    backup = stage.back_up()
    stage.create(author, CENTRE_1)
    stage.rounds(author)
    stage.take_away(author, CENTRE_1)
    stage.rounds(author)
    stage.put_back(backup, silent=True)
    return stage


def rebuild_doubts(rules: Rules) -> Stage:
    """A rebuild replaces the cursor that would have noticed the restore."""
    stage = Stage(rules, ONE)
    (author,) = stage.laptops
    backup = stage.back_up(verified=True)
    stage.create(author, CENTRE_1)
    stage.rounds(author)
    stage.put_back(backup, silent=True)
    author.is_new = True
    return stage


# Restores -------------------------------------------------------------------------------------


def snapshot_verified(rules: Rules) -> Stage:
    """The only disk that saw an operation had loaded it as a state."""
    stage = Stage(rules, ONE, ONE)
    author, newcomer = stage.laptops
    empty, image = stage.back_up(), stage.image_of(author)
    stage.create(author, CENTRE_1)
    stage.rounds(author)
    newcomer.is_new = True
    stage.rounds(newcomer)
    stage.put_image(author, image)
    stage.put_back(empty)
    return stage


def watermark_chain(rules: Rules) -> Stage:
    """A backup of an undone history is checked late, and its mark covers other operations."""
    stage = Stage(rules, ONE, ONE)
    first, second = stage.laptops
    empty = stage.back_up()
    stage.create(first, CENTRE_1)
    stage.rounds(first)
    undone = stage.back_up()
    stage.put_back(empty, silent=True)
    stage.create(second, CENTRE_1)
    stage.rounds(second)
    verify(stage.server, undone)
    stage.note(second, next(iter(second.disk.shadow)))
    stage.rounds(second)
    stage.put_back(undone)
    return stage


def watermark_passed(rules: Rules) -> Stage:
    """The mark of a history that a laptop has yet to learn of names places that its archive has too."""
    stage = Stage(rules, ONE, ONE)
    first, second = stage.laptops
    empty = stage.back_up()
    stage.create(first, CENTRE_1)
    stage.rounds(first)
    stage.put_back(empty, silent=True)
    stage.create(second, CENTRE_1)
    stage.rounds(second)
    stage.back_up(verified=True)
    return stage


def watermark_continued(rules: Rules) -> Stage:
    """The lost history comes back as it was; a backup of before is checked, the last one put back."""
    stage = Stage(rules, ONE)
    (author,) = stage.laptops
    empty = stage.back_up()
    stage.create(author, CENTRE_1)
    stage.rounds(author)
    full = stage.back_up()
    stage.put_back(empty, silent=True)
    last = stage.back_up()
    stage.rounds(author)
    verify(stage.server, full, [last])
    stage.note(author, next(iter(author.disk.shadow)))
    stage.rounds(author)
    stage.put_back(last)
    return stage


def watermark_attachments(rules: Rules) -> Stage:
    """An attachment is missing after a restore; a backup that has it is checked, one without put back."""
    stage = Stage(rules, ONE)
    (author,) = stage.laptops
    empty = stage.back_up()
    stage.create(author, CENTRE_1)
    write_letter(stage, author)
    stage.rounds(author)
    full = stage.back_up()
    stage.put_back(full, silent=True, blobs=empty)
    verify(stage.server, full)
    last = stage.back_up()
    stage.rounds(author, author)
    stage.put_back(last, silent=True)
    return stage


def blob_asked_for(rules: Rules) -> Stage:
    """After a restore that nobody noticed a colleague gives the letter back, and has no attachments."""
    stage = Stage(rules, ONE, ONE)
    author, colleague = stage.laptops
    empty = stage.back_up()
    stage.create(author, CENTRE_1)
    write_letter(stage, author)
    stage.rounds(author, colleague)
    stage.put_back(empty, silent=True)
    stage.rounds(colleague, author)
    return stage


def archive_renewed(rules: Rules) -> Stage:
    """A rotten copy in the archive; the laptop reads the log anew, and then the server loses it."""
    stage = Stage(rules, ONE)
    (reader,) = stage.laptops
    empty = stage.back_up()
    stage.edit_reference()
    stage.rounds(reader)
    full = stage.back_up()
    _rot_archive(stage, reader)
    stage.put_back(full)
    stage.rounds(reader)
    stage.put_back(empty)
    return stage


def series_jump(rules: Rules) -> Stage:
    """Two restores of one backup; a laptop is enrolled after each."""
    stage = Stage(rules, ONE)
    backup = stage.back_up()
    for _ in range(2):
        stage.put_back(backup)
        stage.create(stage.add_laptop(ONE), CENTRE_1, registered=True)
    return stage


def access_survives(rules: Rules) -> Stage:
    """A laptop is reported stolen; then the server comes back from a backup of the day before."""
    stage = Stage(rules, ONE, ONE)
    stolen = stage.laptops[1]
    backup = stage.back_up()
    stage.device_of(stolen).status = LOST
    stage.thieves[stolen.who] = True
    stage.put_back(backup)
    stage.create(stolen, CENTRE_1)
    stage.rounds(stolen)
    return stage


def retired_until_backed_up(rules: Rules) -> Stage:
    """A retired laptop has delivered everything; the server loses it again."""
    stage = Stage(rules, ONE, TWO)
    retired = stage.laptops[0]
    backup = stage.back_up()
    stage.create(retired, CENTRE_1)
    stage.device_of(retired).status = RETIRED
    stage.rounds(retired, retired)
    stage.put_back(backup)
    return stage


def refusal_unsigned(rules: Rules) -> Stage:
    """After a restore somebody offers what had been refused, with the signature of the refusal."""
    stage = Stage(rules, ONE)
    (author,) = stage.laptops
    backup = stage.back_up()
    stage.create(author, CENTRE_1, bad=True)
    stage.rounds(author)
    stage.put_back(backup)
    offer = _refused_before(stage, author)
    assert offer is not None
    reconcile(stage.server, dev=author.disk.dev, epoch=stage.server.disk.epoch, offers=[offer])
    return stage


def content_hash(rules: Rules) -> Stage:
    """A rotten copy reaches the restored server before a good one does."""
    stage = Stage(rules, ONE, ONE)
    author, colleague = stage.laptops
    backup = stage.back_up()
    stage.create(author, CENTRE_1)
    stage.rounds(author, colleague)
    stage.put_back(backup)
    _rot_archive(stage, author)
    stage.rounds(author, colleague)
    return stage


def _rot_archive(stage: Stage, laptop: Laptop) -> None:
    for op_id, kept in list(laptop.disk.archive.items()):
        rotten = copy(kept.op)
        rotten.sets = tuple((name, stage.new_id(), base) for name, _, base in kept.op.sets)
        laptop.disk.archive[op_id] = kept._replace(op=rotten)
        stage.journal.lost(laptop.who, op_id)


# Couriers -------------------------------------------------------------------------------------


def courier_by_id(rules: Rules) -> Stage:
    """The author's disk is restored, and its numbers are used again before the bundle arrives."""
    stage = Stage(rules, ONE, ONE)
    author, carrier = stage.laptops
    image = stage.image_of(author)
    stage.create(author, CENTRE_1)
    stage.hand_over(author, carrier)
    stage.put_image(author, image)
    stage.create(author, CENTRE_1)
    stage.rounds(author)
    return stage


def bundle_until_backup(rules: Rules) -> Stage:
    """The author's disk is gone, the bundle is delivered, the server loses it again."""
    stage = Stage(rules, ONE, TWO)
    author, carrier = stage.laptops
    backup, image = stage.back_up(), stage.image_of(author)
    stage.create(author, CENTRE_1)
    stage.hand_over(author, carrier)
    stage.put_image(author, image)
    stage.rounds(carrier)
    stage.put_back(backup)
    return stage


SCENARIOS: dict[str, Callable[[Rules], Stage]] = {
    play.__name__: play
    for play in (
        streams_together,
        refused_whole,
        whole_before_judged,
        placement,
        move_by_server,
        moved_follows,
        merge_names_value,
        resolve_names_seen,
        stored_until_known,
        deferred_order,
        chain_covers_outcome,
        passed_settles,
        outbox_owed,
        former_stream_offers,
        rebuild_doubts,
        snapshot_verified,
        watermark_chain,
        watermark_passed,
        watermark_continued,
        watermark_attachments,
        blob_asked_for,
        archive_renewed,
        series_jump,
        access_survives,
        retired_until_backed_up,
        refusal_unsigned,
        content_hash,
        courier_by_id,
        bundle_until_backup,
    )
}
