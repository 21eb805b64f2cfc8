"""Correcting a card keeps what was there, and touches nothing that was not changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.errors import Refusal
from models.local import AuditEntry
from services.blobs import Blobs
from services.corrections import correct_card
from services.desk import Desk
from services.intake import attach_file
from services.intake_form import NewFile
from services.rows import read_record, stream_of
from tests.factory import make_office, registered


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path).sit_down("e-kovaleva")


def test_a_corrected_subject_and_phone_are_kept_with_their_old_values(desk: Desk) -> None:
    made = registered(desk)
    before = read_record("appeal", made.appeal_id)["subject"]
    assert correct_card(desk, appeal_id=made.appeal_id, fields={"subject": "Шум в стояке", "phone": "1414"})
    appeal = read_record("appeal", made.appeal_id)
    assert appeal["subject"] == "Шум в стояке"
    assert read_record("applicant", str(appeal["applicant_id"]))["phone"] == "1414"
    told = [line.before for line in AuditEntry.select().where(AuditEntry.action == "correct_card")]
    assert {"subject": before} in told


def test_correcting_nothing_writes_nothing(desk: Desk) -> None:
    made = registered(desk)
    appeal = read_record("appeal", made.appeal_id)
    same = {"subject": appeal["subject"] or "", "note": ""}
    count = "SELECT count(*) FROM outbox"
    before = desk.store.execute(count).fetchone()
    assert not correct_card(desk, appeal_id=made.appeal_id, fields=same)
    assert desk.store.execute(count).fetchone() == before


def test_the_text_and_the_number_can_not_be_corrected_this_way(desk: Desk) -> None:
    made = registered(desk)
    before = read_record("appeal", made.appeal_id)["text"]
    assert not correct_card(desk, appeal_id=made.appeal_id, fields={"text": "другое", "number": "1"})
    assert read_record("appeal", made.appeal_id)["text"] == before


def test_an_auditor_corrects_nothing(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    made = registered(office.sit_down("e-kovaleva"))
    with pytest.raises(Refusal, match="not_permitted"):
        correct_card(office.sit_down("e-audit"), appeal_id=made.appeal_id, fields={"subject": "x"})


def test_a_file_travels_along_the_stream_of_its_record(desk: Desk) -> None:
    made = registered(desk)
    attach_file(desk, appeal_id=made.appeal_id, file=NewFile("акт.txt", b"words", "text/plain"))
    assert isinstance(desk.blobs, Blobs)
    streams = {str(row[0]) for row in desk.store.execute("SELECT stream FROM blob").fetchall()}
    assert streams == {stream_of("appeal", made.appeal_id)}
