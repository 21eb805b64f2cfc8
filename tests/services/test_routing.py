"""Where an appeal goes: to the management or a unit, with a resolution, and every unit kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.appeals import AppealState, Phase, fold_appeal
from domain.errors import Refusal
from services.card import appeal_card
from services.desk import Desk
from services.facts import facts_of
from services.history import history_of
from services.office import Office
from services.routing import direct_to_unit, give_resolution, proposed_units, send_to_management
from services.rows import read_record
from tests.factory import make_office, registered

DUE = date(2026, 6, 22)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return make_office(tmp_path)


@pytest.fixture
def registry(office: Office) -> Desk:
    return office.sit_down("e-kovaleva")


@pytest.fixture
def director(office: Office) -> Desk:
    return office.sit_down("e-abdrakhmanov")


def state(desk: Desk, appeal_id: str) -> AppealState:
    return fold_appeal(facts_of(desk.store, "appeal", appeal_id))


def test_aes_j7_after_registration_the_registry_passes_the_appeal_to_the_management(registry: Desk) -> None:
    made = registered(registry)
    send_to_management(registry, appeal_id=made.appeal_id)
    passed = state(registry, made.appeal_id)
    assert (passed.phase, passed.directed_on) == (Phase.AT_MANAGEMENT, date(2026, 6, 1))
    assert passed.due_on == DUE


def test_aes_j7_the_resolution_names_executor_instruction_and_internal_term(
    registry: Desk, director: Desk
) -> None:
    made = registered(registry)
    send_to_management(registry, appeal_id=made.appeal_id)
    give_resolution(
        director,
        appeal_id=made.appeal_id,
        executor_id="e-zhuk",
        instruction="Проверить начисления",
        internal_term_on="2026-06-15",
    )
    resolved = state(director, made.appeal_id)
    assert (resolved.resolution, resolved.internal_target_on) == ("Проверить начисления", date(2026, 6, 15))
    assert read_record("appeal", made.appeal_id)["executor_id"] == "e-zhuk"
    assert resolved.due_on == DUE


def test_aes_j7_the_internal_term_does_not_lie_behind_the_due_date(registry: Desk, director: Desk) -> None:
    made = registered(registry)
    with pytest.raises(Refusal, match="internal_term_after_due") as refused:
        give_resolution(
            director,
            appeal_id=made.appeal_id,
            executor_id="e-zhuk",
            instruction="Проверить",
            internal_term_on="2026-06-23",
        )
    assert refused.value.facts["due_on"] == DUE
    give_resolution(
        director,
        appeal_id=made.appeal_id,
        executor_id="e-zhuk",
        instruction="Проверить",
        internal_term_on="2026-06-22",
    )


def test_aes_j7_only_those_who_decide_give_a_resolution(registry: Desk) -> None:
    made = registered(registry)
    with pytest.raises(Refusal, match="not_permitted"):
        give_resolution(registry, appeal_id=made.appeal_id, executor_id="e-zhuk", instruction="x")


def test_std_4_3_1_the_unit_that_took_the_appeal_and_the_unit_that_answers_are_both_kept(
    tmp_path: Path,
) -> None:
    std = make_office(tmp_path / "std", profile="std", place="p2")
    taken = registered(std.sit_down("e-akhmetov"), kind="appeal", topic="", channel="office")
    direct_to_unit(std.sit_down("e-kovaleva"), appeal_id=taken.appeal_id, unit_id="u-sales")
    card = appeal_card(std.sit_down("e-kovaleva"), taken.appeal_id)
    assert card.fields["accepting_unit_id"] == "u-service_centres"
    assert card.fields["unit_id"] == "u-sales"


def test_aes_w4_an_appeal_is_directed_by_its_nature_to_a_unit_of_its_topic(registry: Desk) -> None:
    made = registered(registry, channel="web_form", topic="charges")
    first, *_ = proposed_units(registry, topic="charges")
    direct_to_unit(registry, appeal_id=made.appeal_id, unit_id=first, instruction="Ответить")
    directed = state(registry, made.appeal_id)
    assert (directed.phase, directed.classified_on) == (Phase.DIRECTED, date(2026, 6, 1))


def test_every_hand_over_stays_in_the_history(registry: Desk) -> None:
    made = registered(registry)
    for unit in ("u-sales", "u-accounting"):
        direct_to_unit(registry, appeal_id=made.appeal_id, unit_id=unit)
    story = history_of(registry.store, {"appeal": [made.appeal_id]})
    handed = [line.data["unit_id"] for line in story if line.kind == "directed"]
    assert handed == ["u-sales", "u-accounting"]
