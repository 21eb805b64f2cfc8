"""The Today block: what needs a person now, as counts that each open their list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from domain.calendar_days import Status, YearInfo
from models.database import Store
from services.desk import Desk
from services.journal import count
from services.journal_filter import TO_CONFIRM, TO_REDIRECT, JournalFilter, sight
from services.tasks import ENDED_TASKS


@dataclass(frozen=True, slots=True)
class Today:
    """Counts for one person at one workplace; ``unchecked`` years have a stale or missing calendar."""

    on: date
    overdue: int
    due_today: int
    soon: int
    in_box: int
    box_alarm: int
    waiting: int
    to_redirect: int
    to_confirm: int
    to_register: int
    to_direct: int
    to_sign: int
    to_send: int
    visits_tomorrow: int
    notices_today: int
    call_backs: int
    unsent: int
    open_appeals: int
    open_book: int
    conflicts: int
    problems: int
    unchecked: tuple[YearInfo, ...] = ()


def today(desk: Desk) -> Today:
    """Count everything; a background query."""
    store, on = desk.store, desk.today()
    tomorrow = (on + timedelta(days=1)).isoformat()
    mine = desk.person.id

    def of(sql: str, *values: object) -> int:
        return int(store.execute(sql, values).fetchone()[0])

    return Today(
        on=on,
        overdue=count(desk, JournalFilter(overdue=True)),
        due_today=count(desk, JournalFilter(due_today=True)),
        soon=count(desk, JournalFilter(due_soon=True)),
        in_box=count(desk, JournalFilter(states=("in_box",))),
        box_alarm=_box_alarm(desk, of),
        waiting=count(desk, JournalFilter(states=("waiting",))),
        to_redirect=count(desk, TO_REDIRECT),
        to_confirm=count(desk, TO_CONFIRM),
        to_register=count(desk, JournalFilter(unregistered=True)),
        to_direct=count(desk, JournalFilter(undirected=True)),
        to_sign=of("SELECT count(*) FROM letter_board WHERE state = 'for_signature'"),
        to_send=of("SELECT count(*) FROM letter_board WHERE state IN ('signed', 'failed')"),
        visits_tomorrow=of("SELECT count(*) FROM visit_board WHERE open = 1 AND starts_on = ?", tomorrow),
        notices_today=of(
            "SELECT count(*) FROM visit_board WHERE open = 1 AND urgent = 0"
            " AND notice IN ('none', 'not_reached') AND notice_latest_on <= ?",
            on.isoformat(),
        ),
        call_backs=of(
            "SELECT count(*) FROM task WHERE kind = 'call_back' AND (employee_id IS NULL OR employee_id = ?)"
            f" AND id NOT IN {ENDED_TASKS}",
            mine,
        ),
        unsent=of("SELECT count(DISTINCT eid) FROM outbox"),
        open_appeals=count(desk, JournalFilter(), at_most=100_000),
        open_book=of("SELECT count(*) FROM book_board WHERE open = 1"),
        conflicts=open_conflicts(store),
        problems=of("SELECT count(*) FROM problem WHERE state = 'open'"),
        unchecked=unchecked_years(desk),
    )


def _box_alarm(desk: Desk, of: Callable[..., int]) -> int:
    """Appeals that lie in a Box longer than the profile allows (AES-J9)."""
    days = desk.regulations.profile.intake.box_days
    if days is None:
        return 0
    before = (desk.today() - timedelta(days=days)).isoformat()
    seen, who = sight(desk)
    return of(
        "SELECT count(*) FROM journal JOIN fact ON fact.entity = 'appeal' AND fact.eid = journal.appeal_id"
        f" AND fact.kind = 'put_in_box' WHERE journal.state = 'in_box' AND fact.local_on < ? AND {seen}",
        before,
        *who,
    )


def open_conflicts(store: Store) -> int:
    """Fields and numbers on which a person must decide."""
    sql = "SELECT count(DISTINCT id) FROM conflict WHERE state = 'open'"
    return int(store.execute(sql).fetchone()[0])


def unchecked_years(desk: Desk) -> tuple[YearInfo, ...]:
    """Years of this and the next year's calendar that are not confirmed or checked too long ago."""
    calendar, on = desk.regulations.calendar, desk.today()
    infos = (calendar.year_info(on.year), calendar.year_info(on.year + 1))
    return tuple(info for info in infos if info.status is not Status.CONFIRMED or info.needs_check(on))
