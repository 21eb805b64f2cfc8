"""The card of an appeal: everything one page shows, gathered in one read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from domain.answer_channel import AnswerChannel, answer_channel
from domain.answers import LetterState, fold_letter, with_answers
from domain.appeals import AppealState, fold_appeal
from domain.completeness import completeness
from domain.findings import Finding
from domain.intake_card import IntakeCard, card_of
from domain.urgency import Pressure, pressure
from models.database import Store
from models.rows import read_writers
from services.appeal_terms import AppealTerm, term_of
from services.card_considering import Alarm, CardConsidering, alarm_of, card_considering
from services.desk import Desk
from services.earlier import EarlierAppeal, earlier_appeals
from services.facts import facts_of
from services.history import HistoryLine, history_of
from services.intake_form import ApplicantForm
from services.naming import applicant_name
from services.people import Colleague, colleague, unit_names
from services.questions import questions_of
from services.rows import find_record, read_record


@dataclass(frozen=True, slots=True)
class CardLetter:
    """A letter of the appeal as the card lists it."""

    id: str
    document: str
    subject: str
    language: str
    state: LetterState


@dataclass(frozen=True, slots=True)
class CardVisit:
    """A visit of the appeal as the card lists it."""

    id: str
    starts_at: datetime | None
    engineer: str
    state: str
    notice: str
    notice_latest_on: date | None
    late_change: bool
    outcome: str


@dataclass(frozen=True, slots=True)
class CardView:
    """One appeal with everything around it; plain values only."""

    id: str
    fields: dict[str, Any]
    applicant_id: str
    applicant: dict[str, Any]
    applicant_name: str
    state: AppealState
    pressure: Pressure
    term: AppealTerm | None
    answer: AnswerChannel
    missing: tuple[Finding, ...]
    topic: str
    channel: str
    kind: str
    unit: str
    executor: Colleague | None
    co_executors: tuple[str, ...]
    accepted_by: str
    questions: dict[str, str]
    earlier: tuple[EarlierAppeal, ...]
    letters: tuple[CardLetter, ...]
    visits: tuple[CardVisit, ...]
    history: tuple[HistoryLine, ...]
    conflicts: int
    problems: int
    unsent: bool
    considering: CardConsidering
    alarm: Alarm | None
    writers: dict[str, str] = field(default_factory=dict)


def appeal_card(desk: Desk, appeal_id: str) -> CardView:
    """Gather the card of one appeal.

    Raises:
        BadInput: ``record_unknown`` if this copy has no such appeal.
    """
    store, rules = desk.store, desk.regulations
    fields = read_record("appeal", appeal_id)
    applicant = find_record("applicant", fields["applicant_id"]) or {}
    letters = letters_of(store, appeal_id)
    facts = facts_of(store, "appeal", appeal_id)
    folded = fold_appeal(facts)
    state = with_answers(folded, [one.state for one in letters if one.document == "answer"])
    profile = rules.to_read(state.profile, state.profile_version)
    card = intake_card(fields, applicant, state)
    visits = visits_of(store, appeal_id)
    return CardView(
        id=appeal_id,
        fields=fields,
        applicant_id=str(fields["applicant_id"] or ""),
        applicant=applicant,
        applicant_name=applicant_name(applicant),
        state=state,
        pressure=_pressure(desk, state),
        term=term_of(desk, fields, state),
        answer=answer_channel(profile, card),
        missing=completeness(profile, card).findings,
        topic=rules.name_of("topics", fields["topic"] or "", desk.language, first=profile),
        channel=rules.name_of("channels", fields["channel"] or "", desk.language, first=profile),
        kind=rules.name_of("kinds", fields["kind"] or "", desk.language, first=profile),
        unit=unit_names(desk.language).get(fields["unit_id"] or "", ""),
        executor=colleague(fields["executor_id"], language=desk.language),
        co_executors=_shorts(fields["co_executor_ids"] or ()),
        accepted_by=", ".join(_shorts([fields["responsible_operator_id"]])),
        questions=questions_of(fields),
        earlier=tuple(earlier_appeals(desk, ApplicantForm.of_record(applicant), besides=appeal_id)),
        letters=letters,
        visits=visits,
        history=tuple(_story(desk, appeal_id, letters, visits)),
        conflicts=_count(store, "conflict", appeal_id),
        problems=_count(store, "problem", appeal_id),
        unsent=_unsent(store, appeal_id),
        considering=card_considering(desk, appeal_id, facts, folded, card=card),
        alarm=alarm_of(desk, folded),
        writers=field_writers(store, "appeal", appeal_id),
    )


def _shorts(employee_ids: Iterable[str]) -> tuple[str, ...]:
    found = (colleague(one) for one in employee_ids)
    return tuple(one.short for one in found if one is not None)


def intake_card(fields: dict[str, Any], applicant: dict[str, Any], state: AppealState) -> IntakeCard:
    """What rules read of an appeal, with its dates."""
    dates = {"registered_on": state.registered_on}
    dates["received_on"] = state.received_at.date() if state.received_at else None
    kinds = [file.kind for file in state.attachments if file.kind]
    return card_of(fields, applicant, attachments=kinds, dates=dates)


def _pressure(desk: Desk, state: AppealState) -> Pressure:
    rules = desk.regulations
    return pressure(
        state.due_on,
        desk.today(),
        rules.calendar,
        open_=state.open,
        paused=state.phase.value == "waiting",
        soon_days=rules.profile.journal.soon_days,
    )


def letters_of(store: Store, appeal_id: str) -> tuple[CardLetter, ...]:
    """Letters of an appeal, oldest first."""
    rows = store.execute(
        "SELECT id, document, subject, language FROM letter WHERE appeal_id = ? ORDER BY id", (appeal_id,)
    ).fetchall()
    return tuple(
        CardLetter(eid, document, subject or "", language or "", fold_letter(facts_of(store, "letter", eid)))
        for eid, document, subject, language in rows
    )


def visits_of(store: Store, appeal_id: str) -> tuple[CardVisit, ...]:
    """Visits of an appeal, by time."""
    rows = store.execute(
        "SELECT visit_id, starts_at, engineer_id, state, notice, notice_latest_on, late_change, outcome"
        " FROM visit_board WHERE appeal_id = ? ORDER BY starts_utc",
        (appeal_id,),
    ).fetchall()
    return tuple(_visit(row) for row in rows)


def _visit(row: tuple[Any, ...]) -> CardVisit:
    eid, starts_at, engineer_id, state, notice, latest, late_change, outcome = row
    engineer = colleague(engineer_id)
    return CardVisit(
        id=eid,
        starts_at=datetime.fromisoformat(starts_at) if starts_at else None,
        engineer=engineer.name if engineer else "",
        state=state,
        notice=notice or "none",
        notice_latest_on=date.fromisoformat(latest) if latest else None,
        late_change=bool(late_change),
        outcome=outcome or "",
    )


def _story(
    desk: Desk, appeal_id: str, letters: tuple[CardLetter, ...], visits: tuple[CardVisit, ...]
) -> list[HistoryLine]:
    related = {"appeal": [appeal_id], "letter": [one.id for one in letters]}
    related["visit"] = [one.id for one in visits]
    return history_of(desk.store, related, language=desk.language)


def _count(store: Store, table: str, appeal_id: str) -> int:
    sql = f"SELECT count(*) FROM {table} WHERE state = 'open' AND eid = ?"
    return int(store.execute(sql, (appeal_id,)).fetchone()[0])


def _unsent(store: Store, appeal_id: str) -> bool:
    row = store.execute("SELECT unsent FROM journal WHERE appeal_id = ?", (appeal_id,)).fetchone()
    return bool(row and row[0])


def field_writers(store: Store, entity: str, eid: str) -> dict[str, str]:
    """Which operation last wrote each field: what a form remembers as seen."""
    sql = "SELECT writers FROM field_writer WHERE entity = ? AND eid = ?"
    row = store.execute(sql, (entity, eid)).fetchone()
    return {} if row is None else read_writers(row[0])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
