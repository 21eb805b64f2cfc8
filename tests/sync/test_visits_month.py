"""A month of visits on three laptops that are seldom online: they end equal, and no notice is lost.

Two engineers and one planner plan, announce, move, call off and make visits, each on an own disk; they
exchange at random. ``make month SEEDS=n`` runs more months.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from domain.errors import BadInput, Refusal
from services.desk import Desk
from services.visit_conduct import arrive, depart, introduce
from services.visit_finish import VisitResult, finish_visit
from services.visit_moves import UNTOLD, cancel_visit, move_visit
from services.visit_notices import NoticeForm, confirm_visit, give_notice, note_attempt, visit_state
from services.visit_planning import VisitPlan, first_lawful_date, plan_visit
from tests.factory import ALMATY, MovableClock
from tests.sync.conftest import Centre, LaptopHere

MONTHS = int(os.environ.get("OTKLIK_MONTHS", "1"))
DAYS = 22
ENGINEERS = ("e-ten", "e-seitkali")
HOURS = (9, 11, 13, 15)
Laptops = Callable[..., LaptopHere]


class Month:
    """The three laptops, the clock, and every notice that anybody gave."""

    def __init__(self, centre: Centre, chance: random.Random) -> None:
        self.clock: MovableClock = centre.clock
        self.chance = chance
        self.laptops = [centre.laptop(name, name) for name in ("kovaleva", "ten", "seitkali")]
        self.given: set[str] = set()

    def live(self) -> None:
        """Twenty-two days; each laptop exchanges on about every third."""
        for day in range(DAYS):
            start = datetime(2026, 6, 1, 8, 30, tzinfo=ALMATY) + timedelta(days=day)
            for laptop in self.laptops:
                self.clock.instant = max(
                    self.clock.instant, start + timedelta(minutes=self.chance.randint(0, 240))
                )
                self._work(laptop)
                if self.chance.random() < 0.35:
                    laptop.sync()

    def settle(self) -> None:
        """Everybody is online again: exchange until nothing is left to tell."""
        for _ in range(3):
            for laptop in self.laptops:
                laptop.sync()

    def _work(self, laptop: LaptopHere) -> None:
        desk = laptop.desk()
        for act in self.chance.sample([self._plan, self._tell, self._move, self._call_off, self._visit], k=3):
            try:
                act(desk)
            except (Refusal, BadInput):
                continue  # a rule said no; the month goes on

    def _some(self, desk: Desk, where: str) -> str:
        rows = desk.store.execute(
            f"SELECT visit_id FROM visit_board WHERE {where} ORDER BY visit_id"
        ).fetchall()
        return str(self.chance.choice(rows)[0]) if rows else ""

    def _plan(self, desk: Desk) -> None:
        first = first_lawful_date(desk) + timedelta(days=self.chance.randint(0, 6))
        at = datetime(first.year, first.month, first.day, self.chance.choice(HOURS), tzinfo=ALMATY)
        engineer = self.chance.choice(ENGINEERS)
        plan_visit(desk, plan=VisitPlan(engineer, at, address="ул. Абая, 7", contact_phone="+77015554518"))

    def _tell(self, desk: Desk) -> None:
        visit_id = self._some(desk, "state = 'planned'")
        if visit_id and self.chance.random() < 0.2:
            note_attempt(desk, visit_id=visit_id, way="phone", result="нет ответа")
        elif visit_id:
            give_notice(desk, visit_id=visit_id, notice=NoticeForm("phone", "+77015554518"))
            self.given.add(visit_id)
            if self.chance.random() < 0.3:
                confirm_visit(desk, visit_id=visit_id)

    def _move(self, desk: Desk) -> None:
        visit_id = self._some(desk, "state IN ('planned', 'notified', 'confirmed')")
        if not visit_id:
            return
        state = visit_state(desk, visit_id)
        later = (state.agreed or desk.now()) + timedelta(days=self.chance.randint(0, 3), hours=2)
        way = "phone" if state.announced else UNTOLD
        move_visit(desk, visit_id=visit_id, starts_at=later, way=way, reason="просьба потребителя")

    def _call_off(self, desk: Desk) -> None:
        visit_id = self._some(desk, "state IN ('planned', 'notified')")
        if visit_id and self.chance.random() < 0.15:
            cancel_visit(desk, visit_id=visit_id, reason="просьба", told_at=desk.now(), way="phone")

    def _visit(self, desk: Desk) -> None:
        visit_id = self._some(desk, f"open = 1 AND notice = 'in_time' AND engineer_id = '{desk.person.id}'")
        if not visit_id or desk.person.id not in ENGINEERS:
            return
        depart(desk, visit_id=visit_id)
        arrive(desk, visit_id=visit_id)
        introduce(desk, visit_id=visit_id)
        outcome = self.chance.choice(("done", "partly", "nobody_home"))
        finish_visit(desk, visit_id=visit_id, result=VisitResult(outcome, "осмотрено"))


def kept(laptop: LaptopHere) -> dict[str, Any]:
    """What a laptop knows about visits: records, facts, list rows, open conflicts."""
    store = laptop.desk().store
    facts = "SELECT id, kind, eid, at, local_on, actor_id, data FROM fact WHERE entity = 'visit' ORDER BY id"
    rows = (
        "SELECT visit_id, engineer_id, starts_at, state, open, notice, notice_latest_on, notice_given_on,"
        " late_change, outcome, act_number FROM visit_board ORDER BY visit_id"
    )
    disputes = (
        "SELECT DISTINCT id, eid, field FROM conflict WHERE entity = 'visit' AND state = 'open' ORDER BY id"
    )
    named = {"facts": facts, "rows": rows, "disputes": disputes}
    found = {name: store.execute(sql).fetchall() for name, sql in named.items()}
    found["unsent"] = store.execute("SELECT count(*) FROM outbox").fetchall()
    return found


@pytest.mark.parametrize("seed", range(MONTHS))
def test_a_month_of_two_offline_engineers_and_a_planner_ends_equal_and_loses_no_notice(
    centre: Centre, seed: int
) -> None:
    month = Month(centre, random.Random(seed))
    month.live()
    month.settle()
    first, *others = [kept(laptop) for laptop in month.laptops]
    assert len(first["rows"]) >= 10
    assert first["unsent"] == [(0,)]
    for other in others:
        assert other == first
    announced = {str(fact[2]) for fact in first["facts"] if fact[1] == "notice_given"}
    assert announced >= month.given
    assert month.given


def test_two_laptops_that_move_one_visit_offline_keep_both_moves_and_show_a_conflict(
    laptops: Laptops,
) -> None:
    planner, engineer = laptops("kovaleva", "kovaleva"), laptops("ten", "ten")
    start = datetime(2026, 6, 15, 10, tzinfo=ALMATY)
    made = plan_visit(planner.desk(), plan=VisitPlan("e-ten", start, address="ул. Абая, 7"))
    planner.sync()
    engineer.sync()
    for laptop, days in ((planner, 1), (engineer, 2)):
        moved = start + timedelta(days=days)
        move_visit(laptop.desk(), visit_id=made.visit_id, starts_at=moved, way=UNTOLD)
    for laptop in (planner, engineer, planner, engineer):
        laptop.sync()
    assert kept(planner) == kept(engineer)
    (dispute,) = kept(planner)["disputes"]
    assert dispute[1:] == (made.visit_id, "starts_at")
    kinds = [fact[1] for fact in kept(engineer)["facts"] if fact[2] == made.visit_id]
    assert kinds.count("visit_moved") == 2
