"""Attachments that the server lacks: it asks for them, since no cursor tells of it."""

from __future__ import annotations

import hashlib

import pytest

from services.recording import recording
from tests.sync_together.centre import Centre
from tests.sync_together.laptop import Laptop
from tests.sync_together.test_rules import appeal, centre, count, laptop_of

__all__ = ["centre"]
HERE, OTHER = "centre:P1", "centre:P2"
PHOTO = bytes(range(256)) * 40
SHA = hashlib.sha256(PHOTO).hexdigest()


def attach(laptop: Laptop, eid: str) -> None:
    laptop.files.held[SHA] = PHOTO
    with laptop.disk.transaction():
        laptop.disk.execute(
            "INSERT INTO blob(sha256, size, state, offset, stream) VALUES (?, ?, 'local', 0, ?)",
            (SHA, len(PHOTO), HERE),
        )
    with recording(laptop.desk(), "attached") as act:
        said = {"sha256": SHA, "name": "a", "size": len(PHOTO), "media_type": "image/jpeg"}
        act.fact("attached", "appeal", eid, said)


def without_attachments(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    """A round in which the power fails when the attachments' turn comes."""
    with monkeypatch.context() as patched:
        patched.setattr("sync.engine.Attachments.exchange", lambda *_: None)
        laptop.sync()


def test_an_attachment_is_asked_for_when_others_gave_the_same_history_back_without_it(
    centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    author, colleague = laptop_of(centre, "A", "clerk"), laptop_of(centre, "B", "clerk")
    centre.back_up()
    attach(author, appeal(author))
    author.sync()
    without_attachments(colleague, monkeypatch)
    centre.restore(centre.backups[0], silent=True)
    colleague.sync()
    assert centre.blobs.held == {}
    author.sync()
    assert centre.blobs.held == {SHA: PHOTO}
    colleague.sync()
    assert colleague.files.held == {SHA: PHOTO}


def test_an_attachment_follows_a_record_that_moved_before_it_was_sent(centre: Centre) -> None:
    author, reader = laptop_of(centre, "A"), laptop_of(centre, "B", "clerk", "P2")
    eid = appeal(author)
    attach(author, eid)
    with recording(author.desk(), "move") as act:
        act.move("appeal", eid, OTHER)
    for laptop in (author, author, reader):
        laptop.sync()
    assert reader.files.held == {SHA: PHOTO}


def test_an_attachment_that_is_still_under_way_is_sent_once(centre: Centre) -> None:
    author = laptop_of(centre, "A", "clerk")
    attach(author, appeal(author))
    for _ in range(3):
        author.sync()
    assert count(author, "blob", "state = 'on_server'") == 1
    assert centre.blobs.chunks == {}
