"""At the door, offline: steps, readings, photos, signature, outcome, act, follow-up (S58, AES-V4 to V6)."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from domain.errors import BadInput, Refusal
from domain.visits import VisitPhase
from services.desk import Desk
from services.facts import facts_of
from services.intake_form import NewFile
from services.office import Office
from services.rows import read_record
from services.visit_conduct import (
    arrive,
    attach_photo,
    depart,
    give_contacts,
    introduce,
    refuse_signature,
    sign_by_consumer,
    take_reading,
    tick_item,
    write_findings,
)
from services.visit_finish import VisitResult, finish_visit
from services.visit_notices import NoticeForm, give_notice, open_tasks, visit_state
from services.visit_photos import prepare_photo
from services.visit_round import door_view, order_round, round_of
from tests.factory import MovableClock, clock_at, make_office, registered
from tests.services.visits_at_work import (
    ENGINEER,
    REGISTRY,
    at,
    at_the_door,
    blank,
    camera_notes,
    photo,
    planned,
    signature,
)

VISIT = "2026-06-15 10:00"


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    return make_office(tmp_path, clock=clock)


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.sit_down(ENGINEER)


def words_of(docx: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return package.read("word/document.xml").decode()


def test_what_was_noted_at_the_door_stands_in_the_act(desk: Desk, clock: MovableClock) -> None:
    made = planned(desk, VISIT, purpose="Сверка счётчика", topic="meter_readings")
    at_the_door(desk, clock, made.visit_id)
    take_reading(desk, visit_id=made.visit_id, meter="ГВС 118", value="123,4")
    tick_item(desk, visit_id=made.visit_id, item="meter_seals")
    attach_photo(desk, visit_id=made.visit_id, photo=NewFile("a.jpg", photo(), "image/jpeg"))
    give_contacts(desk, visit_id=made.visit_id)
    sign_by_consumer(desk, visit_id=made.visit_id, picture=signature())
    written = finish_visit(desk, visit_id=made.visit_id, result=VisitResult("done", "Пломбы целы."))
    said = words_of(desk.blobs.read(written.act_sha256))
    for part in (
        "Тен Олег Викторович",
        "ТОО",
        "Сверка счётчика",
        "ГВС 118",
        "123,4",
        "Пломбы целы.",
        "Пломбы прибора",
    ):
        assert part in said, part
    state = visit_state(desk, made.visit_id)
    assert (state.phase, state.contacts_given, bool(state.signature_sha256)) == (
        VisitPhase.CLOSED,
        True,
        True,
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", ("Акт посещения", "присутствовал", "выполнено")),
        ("kk", ("сапар актісі", "болды", "орындалды")),
        ("hu", ("Jegyzőkönyv helyszíni látogatásról", "jelen volt", "elvégezve")),
        ("en", ("Visit act", "present", "done")),
    ],
)
def test_the_act_speaks_the_language_of_the_person(
    desk: Desk, clock: MovableClock, language: str, words: tuple[str, ...]
) -> None:
    made = planned(desk, VISIT, language=language)
    at_the_door(desk, clock, made.visit_id)
    sign_by_consumer(desk, visit_id=made.visit_id, picture=signature())
    written = finish_visit(desk, visit_id=made.visit_id, result=VisitResult("done", "Пломбы целы."))
    said = words_of(desk.blobs.read(written.act_sha256))
    assert [part for part in words if part not in said] == []


def test_the_act_speaks_the_language_of_the_house_where_no_language_is_known(
    desk: Desk, clock: MovableClock
) -> None:
    made = planned(desk, VISIT)
    at_the_door(desk, clock, made.visit_id)
    written = finish_visit(desk, visit_id=made.visit_id, result=VisitResult("nobody_home"))
    assert "отсутствовал" in words_of(desk.blobs.read(written.act_sha256))


def test_closing_without_the_document_is_blocked_and_without_introduction_a_warning(
    desk: Desk, clock: MovableClock
) -> None:
    made = planned(desk, VISIT)
    clock.set("2026-06-15 09:40")
    depart(desk, visit_id=made.visit_id)
    with pytest.raises(Refusal, match="visit_document_missing"):
        finish_visit(desk, visit_id=made.visit_id, result=VisitResult("done"))
    introduce(desk, visit_id=made.visit_id, document_kind="удостоверение", document_number="118")
    written = finish_visit(desk, visit_id=made.visit_id, result=VisitResult("done"))
    assert written.findings == ()
    assert "удостоверение 118" in words_of(desk.blobs.read(written.act_sha256))


@pytest.mark.parametrize("outcome", ["nobody_home", "access_refused"])
def test_a_door_that_stays_shut_needs_no_introduction(desk: Desk, clock: MovableClock, outcome: str) -> None:
    made = planned(desk, VISIT)
    clock.set("2026-06-15 09:40")
    depart(desk, visit_id=made.visit_id)
    finish_visit(desk, visit_id=made.visit_id, result=VisitResult(outcome))
    assert visit_state(desk, made.visit_id).outcome == outcome


def test_a_visit_done_in_part_plans_the_next_one_lawfully(
    office: Office, desk: Desk, clock: MovableClock
) -> None:
    appeal = registered(office.sit_down(REGISTRY))
    made = planned(desk, VISIT, appeal_id=appeal.appeal_id)
    at_the_door(desk, clock, made.visit_id)
    written = finish_visit(desk, visit_id=made.visit_id, result=VisitResult("partly", "Нет доступа к вводу."))
    assert written.follow_up is not None
    assert written.follow_up.starts_at == at("2026-06-23 10:00")
    follow_up = read_record("visit", written.follow_up.visit_id)
    assert follow_up["appeal_id"] == appeal.appeal_id
    assert visit_state(desk, made.visit_id).follow_up_id == written.follow_up.visit_id
    assert len(open_tasks(desk, written.follow_up.visit_id, "visit_notice")) == 1


def test_a_signature_without_a_stroke_is_refused(desk: Desk, clock: MovableClock) -> None:
    made = planned(desk, VISIT)
    at_the_door(desk, clock, made.visit_id)
    for nothing in (blank(), b""):
        with pytest.raises(BadInput, match="signature_empty"):
            sign_by_consumer(desk, visit_id=made.visit_id, picture=nothing)
    with pytest.raises(Refusal, match="reason_missing"):
        refuse_signature(desk, visit_id=made.visit_id, reason=" ")
    refuse_signature(desk, visit_id=made.visit_id, reason="торопится")
    assert visit_state(desk, made.visit_id).signature_refused == "торопится"


def test_a_clock_put_back_between_two_steps_is_said_and_both_are_kept(
    desk: Desk, clock: MovableClock
) -> None:
    made = planned(desk, VISIT)
    clock.set("2026-06-15 09:40")
    depart(desk, visit_id=made.visit_id)
    clock.set("2026-06-15 09:10")
    assert [one.code for one in arrive(desk, visit_id=made.visit_id)] == ["visit_clock_went_back"]
    state = visit_state(desk, made.visit_id)
    assert (state.departed_at, state.arrived_at) == (at("2026-06-15 09:40"), at("2026-06-15 09:10"))
    assert (state.phase, state.clock_went_back) == (VisitPhase.ARRIVED, True)


def test_leaving_for_a_visit_nobody_was_told_of_is_said_but_not_forbidden(
    desk: Desk, clock: MovableClock
) -> None:
    made = planned(desk, VISIT)
    clock.set("2026-06-15 09:40")
    assert [one.code for one in depart(desk, visit_id=made.visit_id)] == ["visit_departed_unannounced"]


def test_an_urgent_visit_told_long_before_departure_is_odd(desk: Desk, clock: MovableClock) -> None:
    made = planned(desk, "2026-06-01 15:00", urgent_reason="течь")
    give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    clock.forward(minutes=61)
    assert [one.code for one in depart(desk, visit_id=made.visit_id)] == ["visit_told_long_before"]


def test_nothing_is_added_to_a_visit_that_is_over(desk: Desk, clock: MovableClock) -> None:
    made = planned(desk, VISIT)
    at_the_door(desk, clock, made.visit_id)
    finish_visit(desk, visit_id=made.visit_id, result=VisitResult("done"))
    with pytest.raises(Refusal, match="visit_is_over"):
        write_findings(desk, visit_id=made.visit_id, text="ещё")
    with pytest.raises(Refusal, match="visit_is_over"):
        depart(desk, visit_id=made.visit_id)


def test_a_reading_needs_its_meter_and_its_value(desk: Desk) -> None:
    made = planned(desk, VISIT)
    with pytest.raises(BadInput, match="reading_incomplete"):
        take_reading(desk, visit_id=made.visit_id, meter="ГВС", value=" ")


def test_a_newer_reading_of_a_meter_counts_and_a_tick_can_be_taken_back(desk: Desk) -> None:
    made = planned(desk, VISIT)
    for value in ("1", "2"):
        take_reading(desk, visit_id=made.visit_id, meter="ГВС", value=value)
    tick_item(desk, visit_id=made.visit_id, item="meter_seals")
    tick_item(desk, visit_id=made.visit_id, item="meter_seals", on=False)
    state = visit_state(desk, made.visit_id)
    assert (state.readings, state.ticked) == ((("ГВС", "2"),), ())


def test_a_photo_keeps_its_time_and_its_place_only_if_the_person_agrees(
    desk: Desk, clock: MovableClock
) -> None:
    made = planned(desk, VISIT)
    at_the_door(desk, clock, made.visit_id)
    taken = NewFile("a.jpg", photo(exif=camera_notes()), "image/jpeg")
    without = attach_photo(desk, visit_id=made.visit_id, photo=taken)
    agreed = attach_photo(desk, visit_id=made.visit_id, photo=taken, with_place=True)
    assert (without.taken_at, without.place) == (at("2026-06-15 10:12:13"), None)
    assert agreed.place == (51.17, 71.44)
    facts = [one.data for one in facts_of(desk.store, "visit", made.visit_id) if one.kind == "attached"]
    assert ["latitude" in one for one in facts] == [False, True]


def test_what_a_camera_or_somebody_else_wrote_into_a_photo_is_not_stored() -> None:
    notes = camera_notes(description="<script>alert(1)</script>", orientation="6")
    ready = prepare_photo(photo((64, 32), exif=notes) + b"<script>behind</script>", with_place=True)
    assert b"script" not in ready.data
    kept = Image.open(io.BytesIO(ready.data))
    assert dict(kept.getexif()) == {0x0112: 6}
    assert Image.open(io.BytesIO(ready.thumbnail)).size == (32, 64)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff\xe0 no picture", b"<svg onload='x'/>"])
def test_a_file_that_is_no_picture_is_refused_by_name(desk: Desk, data: bytes) -> None:
    made = planned(desk, VISIT)
    with pytest.raises(BadInput, match="photo_not_a_picture") as caught:
        attach_photo(desk, visit_id=made.visit_id, photo=NewFile("вирус.jpg", data, "image/jpeg"))
    assert caught.value.facts["where"] == "вирус.jpg"
    assert visit_state(desk, made.visit_id).photos == ()


def test_a_photo_that_breaks_off_is_refused(desk: Desk) -> None:
    whole = photo((640, 480))
    with pytest.raises(BadInput, match="photo_not_a_picture"):
        prepare_photo(whole[: len(whole) // 3])


def test_sixty_megabytes_are_too_much_for_a_photo() -> None:
    with pytest.raises(BadInput, match="photo_too_large"):
        prepare_photo(b"\xff\xd8\xff" + bytes(60 * 1024 * 1024))


def test_a_png_becomes_a_jpeg_without_its_texts() -> None:
    ready = prepare_photo(photo(kind="PNG"))
    assert (ready.media_type, ready.data[:2]) == ("image/jpeg", b"\xff\xd8")


def test_the_round_stands_in_the_order_the_engineer_gave_it(desk: Desk) -> None:
    first = planned(desk, "2026-06-15 09:00").visit_id
    second = planned(desk, "2026-06-15 11:00").visit_id
    third = planned(desk, "2026-06-15 14:00").visit_id
    assert [one.visit_id for one in round_of(desk, at(VISIT).date())] == [first, second, third]
    order_round(desk, visit_ids=[third, first, second])
    assert [one.visit_id for one in round_of(desk, at(VISIT).date())] == [third, first, second]


def test_a_door_knows_the_script_the_checklist_and_the_company_s_contacts(desk: Desk) -> None:
    made = planned(desk, VISIT, topic="charges")
    door = door_view(desk, made.visit_id)
    assert all(door.document)
    assert "temperature_rooms" in door.items
    assert door.house.phone
