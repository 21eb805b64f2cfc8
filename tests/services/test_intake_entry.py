"""A form while it is typed: as a draft, and as what is registered, accepted or added."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.appeals import Phase, fold_appeal
from domain.errors import BadInput, Fault, Refusal
from services.desk import Desk
from services.facts import facts_of
from services.intake import accept_appeal, register_appeal
from services.intake_entry import (
    Entry,
    accept_entry,
    add_entry,
    begun_entries,
    content_of,
    entry_of,
    from_form,
    interrupted,
    register_entry,
    save_entry,
    whole_form,
)
from services.intake_files import LARGEST, held_bytes, hold, hold_path, media_type_of
from services.intake_form import AppealForm, ApplicantForm, NewFile
from services.intake_snippets import ready_texts
from services.office import open_office
from services.paths import Paths
from services.rows import read_record
from tests.factory import appeal_form, clock_at, make_office, person, registered


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path).sit_down("e-kovaleva")


SCAN = NewFile("scan.pdf", b"%PDF-1.7 scan", "application/pdf")


def test_an_entry_comes_back_from_its_draft_as_it_was(desk: Desk) -> None:
    form = appeal_form(
        received_at=desk.now(),
        co_applicants=(person(surname="Ким"),),
        questions=("Когда?", "Почему?"),
        repeat_of=("a1",),
        files=(SCAN,),
        pages=3,
        needs_site_check=True,
    )
    entry = replace(from_form(desk, form), typed="7015554518", add_to="a2")
    assert entry_of(content_of(entry)) == entry


@given(st.text(max_size=200), st.text(max_size=40), st.booleans())
def test_whatever_is_typed_survives_the_draft(text: str, typed: str, tick: bool) -> None:
    text = text.encode("utf-8", "ignore").decode("utf-8")
    entry = Entry(AppealForm(text=text, needs_site_check=tick), typed=typed)
    assert entry_of(content_of(entry)) == entry


def test_a_draft_of_another_version_of_the_program_is_read_as_far_as_it_is_known() -> None:
    content = {
        "form": {"text": "слова", "colour": "red", "applicant": {"surname": "Ким", "age": 5}},
        "held": [],
        "x": 1,
    }
    entry = entry_of(content)
    assert (entry.form.text, entry.form.applicant.surname) == ("слова", "Ким")


def test_an_untouched_form_is_not_begun_and_each_thing_typed_begins_it() -> None:
    assert not Entry(AppealForm(channel="email", kind="complaint", language="ru")).begun
    assert Entry(AppealForm(text="а")).begun
    assert Entry(AppealForm(topic="charges")).begun
    assert Entry(typed="701").begun
    assert Entry(AppealForm(applicant=ApplicantForm(phone="701"))).begun


def test_registering_forgets_the_draft_and_attaches_the_held_files(desk: Desk) -> None:
    entry = from_form(desk, appeal_form(files=(SCAN,)))
    draft = save_entry(desk, entry, draft_id="")
    made = register_entry(desk, entry, draft_id=draft.id)
    assert begun_entries(desk) == []
    (file,) = fold_appeal(facts_of(desk.store, "appeal", made.appeal_id)).attachments
    assert (file.name, desk.blobs.read(file.sha256)) == ("scan.pdf", SCAN.data)


def test_a_refused_registration_keeps_the_draft(tmp_path: Path) -> None:
    desk = make_office(tmp_path).sit_down("e-akhmetov")
    entry = from_form(desk, appeal_form())
    draft = save_entry(desk, entry, draft_id="")
    with pytest.raises(Refusal, match="not_permitted"):
        register_entry(desk, entry, draft_id=draft.id)
    assert [one.id for one in begun_entries(desk)] == [draft.id]


def test_an_operator_accepts_into_the_box(tmp_path: Path) -> None:
    desk = make_office(tmp_path, place="p2").sit_down("e-akhmetov")
    made = accept_entry(desk, from_form(desk, appeal_form()), into_box=True)
    state = fold_appeal(facts_of(desk.store, "appeal", made.appeal_id))
    assert (state.phase, state.number, state.box_place_id) == (Phase.IN_BOX, "", "p2")


def test_a_draft_put_aside_is_told_from_one_that_was_interrupted(desk: Desk) -> None:
    entry = Entry(AppealForm(text="слова"))
    aside = save_entry(desk, entry, draft_id="", put_aside=True)
    broken = save_entry(desk, entry, draft_id="")
    assert [interrupted(aside), interrupted(broken)] == [False, True]


def test_drafts_are_the_persons_own(desk: Desk, tmp_path: Path) -> None:
    save_entry(desk, Entry(AppealForm(text="слова")), draft_id="")
    assert begun_entries(replace(desk, person=desk.person._replace(id="e-akhmetov"))) == []


def test_a_draft_is_there_after_the_program_is_opened_again(tmp_path: Path) -> None:
    desk = make_office(tmp_path).sit_down("e-kovaleva")
    entry = from_form(desk, appeal_form(files=(SCAN,)))
    save_entry(desk, entry, draft_id="")
    desk.store.close()
    again = open_office(Paths(tmp_path), clock=clock_at(), key=b"k" * 32).sit_down("e-kovaleva")
    (draft,) = begun_entries(again)
    assert whole_form(again, entry_of(draft.content)).files[0].data == SCAN.data


# --- adding to an open appeal -------------------------------------------------------------------


def test_words_and_files_go_into_an_open_appeal_and_its_term_stays(desk: Desk) -> None:
    first = registered(desk)
    before = fold_appeal(facts_of(desk.store, "appeal", first.appeal_id))
    entry = replace(from_form(desk, AppealForm(text="Ещё и в ванной", files=(SCAN,))), add_to=first.appeal_id)
    assert add_entry(desk, entry) == first.appeal_id
    facts = facts_of(desk.store, "appeal", first.appeal_id)
    after = fold_appeal(facts)
    assert [fact.data["text"] for fact in facts if fact.kind == "note"] == ["Ещё и в ванной"]
    assert [file.name for file in after.attachments] == ["scan.pdf"]
    assert (after.due_on, after.number) == (before.due_on, before.number)


def test_nothing_can_t_be_added(desk: Desk) -> None:
    first = registered(desk)
    with pytest.raises(Refusal, match="nothing_to_add"):
        add_entry(desk, Entry(add_to=first.appeal_id))


def test_a_repeat_is_a_new_appeal_linked_with_the_earlier_one(desk: Desk) -> None:
    first = registered(desk)
    second = register_appeal(desk, form=appeal_form(repeat_of=(first.appeal_id,)))
    state = fold_appeal(facts_of(desk.store, "appeal", second.appeal_id))
    assert state.links == (("repeat", first.appeal_id),)
    assert second.number != first.number


def test_a_collective_appeal_keeps_every_applicant(desk: Desk) -> None:
    made = registered(desk, co_applicants=(person(surname="Ким"), person(surname="Тен"), ApplicantForm()))
    others = read_record("appeal", made.appeal_id)["co_applicant_ids"]
    assert [read_record("applicant", eid)["surname"] for eid in others] == ["Ким", "Тен"]


def test_several_questions_are_kept_one_by_one(desk: Desk) -> None:
    made = registered(desk, questions=("Когда?", "", "Почему?"))
    assert read_record("appeal", made.appeal_id)["questions"] == "Когда?\nПочему?"


# --- bad input ----------------------------------------------------------------------------------


def test_ten_megabytes_of_text_are_cut_and_control_signs_are_left_out(desk: Desk) -> None:
    made = registered(desk, text="\u202eабв\0\x1b[31m" + "я" * 10_000_000)
    text = read_record("appeal", made.appeal_id)["text"]
    assert text.startswith("абв[31mяяя") and len(text) == 1_000_000


def test_an_emoji_and_a_family_of_them_are_kept(desk: Desk) -> None:
    made = registered(desk, text="Спасибо 🙂👍🏽", subject="🙂")
    assert read_record("appeal", made.appeal_id)["text"] == "Спасибо 🙂👍🏽"


def test_a_moment_in_the_future_is_refused_whoever_asks(desk: Desk) -> None:
    future = datetime(2030, 1, 1, tzinfo=UTC)
    with pytest.raises(BadInput, match="received_in_the_future"):
        accept_appeal(desk, form=appeal_form(received_at=future))


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [
        ("photo.txt", b"\xff\xd8\xff\xe0rest", "image/jpeg"),
        ("scan.jpg", b"%PDF-1.7", "application/pdf"),
        ("table.xlsx", b"PK\x03\x04", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("noending", b"anything", "application/octet-stream"),
    ],
)
def test_a_file_is_known_by_its_first_bytes_before_its_ending(
    name: str, data: bytes, media_type: str
) -> None:
    assert media_type_of(name, data) == media_type


def test_files_that_can_t_be_taken_are_named(desk: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.write_bytes(b"")
    huge = tmp_path / "film.mp4"
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    for path, code in ((empty, "file_empty"), (huge, "file_too_large"), (tmp_path, "file_is_folder")):
        with pytest.raises(BadInput, match=code) as raised:
            hold_path(desk, path)
        assert raised.value.facts["where"] == path.name
    with pytest.raises(Fault, match="file_unreadable"):
        hold_path(desk, tmp_path / "gone.pdf")


def zipped(*, locked: bool) -> bytes:
    """A package of one file; nothing in the standard library can lock one, so the flag is set by hand."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as package:
        package.writestr("act.txt", "акт")
    data = bytearray(written.getvalue())
    data[6] |= locked
    return bytes(data)


PLAIN_PDF = b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF"
OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


@pytest.mark.parametrize(
    ("data", "locked"),
    [
        (PLAIN_PDF, False),
        (PLAIN_PDF.replace(b"/Root", b"/Encrypt 9 0 R /Root"), True),
        (PLAIN_PDF.replace(b"/Root", b"/Encrypt<</Filter/Standard>> /Root"), True),
        (b"%PDF-1.4 a letter about /Encryption", False),
        (zipped(locked=False), False),
        (zipped(locked=True), True),
        (OFFICE, False),
        (OFFICE + "EncryptedPackage".encode("utf-16-le"), True),
        (b"PK\x03\x04", False),
        (b"\xff\xd8\xff photo", False),
    ],
)
def test_a_file_that_asks_for_a_password_is_kept_and_told(desk: Desk, data: bytes, locked: bool) -> None:
    held = hold(desk, NewFile("письмо.bin", data, "application/octet-stream"))
    assert held.locked is locked
    assert held_bytes(desk, held) == data
    draft = content_of(Entry(held=(held,)))
    assert entry_of(draft).held == (held,)


def test_a_held_file_lies_sealed_on_the_disk_and_is_not_announced_for_upload(desk: Desk) -> None:
    held = hold(desk, SCAN)
    assert desk.blobs.has(held.sha256)
    assert desk.store.execute("SELECT count(*) FROM blob").fetchone()[0] == 0


# --- ready texts --------------------------------------------------------------------------------


def test_ready_texts_are_found_by_keyword_those_of_the_language_first(desk: Desk) -> None:
    assert [one.keyword for one in ready_texts(desk, "хол", language="ru")] == ["холод"]
    assert ready_texts(desk, "", language="kk")[0].language == "kk"
    assert len(ready_texts(desk, "", language="ru")) == 7
    assert ready_texts(desk, "нет такого", language="ru") == []
