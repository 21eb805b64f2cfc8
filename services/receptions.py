"""Personal reception: booked by written appeal or phone, inside the hours, never twice at one time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.findings import Finding, Level, blocking
from domain.local_time import to_the_minute
from domain.opening_hours import OpeningHours, is_open, next_slot
from domain.permissions import require
from domain.reception import reception_findings, stamp_for
from domain.receptions import ReceptionState, fold_reception, overlap
from domain.regulation.vocabulary import ReceptionSource
from services.desk import Desk
from services.facts import facts_of
from services.intake_form import clean, clean_text
from services.people import Colleague, colleagues
from services.recording import Act, recording
from services.rows import find_record, read_record

USUAL_MINUTES = 20
_LENGTHS = (5, 240)
_RECEIVES = frozenset({"head", "management", "director"})
_STEP = timedelta(minutes=5)
_LOOKED_AT = 500


@dataclass(frozen=True, slots=True)
class ReceptionForm:
    """A reception as it is being booked; ``starts_at`` is aware, ``person`` is who comes."""

    official_id: str = ""
    starts_at: datetime | None = None
    minutes: int = USUAL_MINUTES
    person: str = ""
    question: str = ""
    source: str = ""
    appeal_id: str = ""
    applicant_id: str = ""
    place_id: str = ""
    topic: str = ""
    call_id: str = ""


@dataclass(frozen=True, slots=True)
class ReceptionCheck:
    """A booking judged, and the next time at which the official is free inside the hours."""

    findings: tuple[Finding, ...]
    next_free: datetime | None

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """What stops the booking."""
        return blocking(self.findings)


def officials(desk: Desk) -> list[Colleague]:
    """Who receives people, by the profile's roles."""
    rules = desk.regulations.profile.reception
    roles = frozenset(str(role) for role in rules.officials) if rules else _RECEIVES
    return [one for one in colleagues(language=desk.language) if one.roles & roles]


def sources(desk: Desk) -> tuple[ReceptionSource, ...]:
    """How a reception may be asked for; empty where the regulation names no way."""
    rules = desk.regulations.profile.reception
    return rules.sources if rules else ()


def reception_hours(desk: Desk, place_id: str = "") -> OpeningHours | None:
    """The hours of the place, those of reception where the place has none; None if nothing is known."""
    profile = desk.regulations.profile
    record = find_record("place", place_id or desk.workstation.place_id) or {}
    place = profile.places.get(str(record.get("kind") or ""))
    code = place.hours[0] if place and place.hours else ""
    if not code and profile.reception is not None:
        code = profile.reception.hours
    return profile.opening_hours.get(code)


def check_reception(desk: Desk, form: ReceptionForm, *, besides: str = "") -> ReceptionCheck:
    """Judge a booking; ``besides`` is the one that is being moved."""
    found = list(_source(desk, form))
    for name in ("official_id", "person", "question"):
        if not getattr(form, name).strip():
            found.append(Finding(f"reception_{name.removesuffix('_id')}_missing", Level.BLOCK, name))
    if form.starts_at is None:
        found.append(Finding("reception_time_missing", Level.BLOCK, "starts_at"))
    else:
        found += _time(desk, form, form.starts_at, besides)
    after = max(form.starts_at or desk.now(), desk.now())
    return ReceptionCheck(tuple(found), next_free(desk, form, after=after, besides=besides))


def _source(desk: Desk, form: ReceptionForm) -> tuple[Finding, ...]:
    source = ReceptionSource(form.source) if form.source in set(ReceptionSource) else None
    return reception_findings(desk.regulations.profile, source, appeal_id=form.appeal_id)


def _time(desk: Desk, form: ReceptionForm, starts: datetime, besides: str) -> list[Finding]:
    if starts.tzinfo is None:
        raise BadInput("moment_without_offset", where="starts_at", value=starts)
    found = []
    if not _LENGTHS[0] <= form.minutes <= _LENGTHS[1]:
        facts: dict[str, object] = {"least": _LENGTHS[0], "most": _LENGTHS[1]}
        found.append(Finding("reception_length_odd", Level.BLOCK, "minutes", "", facts))
    if starts <= desk.now():
        found.append(Finding("reception_in_the_past", Level.BLOCK, "starts_at"))
    hours = reception_hours(desk, form.place_id)
    if hours is not None and not _inside(desk, hours, starts, form.minutes):
        found.append(Finding("reception_outside_hours", Level.BLOCK, "starts_at", hours.clause))
    for taken, minutes in _bookings(desk, form.official_id, starts, besides):
        if overlap(starts, form.minutes, taken, minutes):
            at = taken.astimezone(desk.workstation.zone)
            found.append(Finding("reception_double_booked", Level.BLOCK, "starts_at", "", {"at": at}))
    return found


def _inside(desk: Desk, hours: OpeningHours, starts: datetime, minutes: int) -> bool:
    zone, calendar = desk.workstation.zone, desk.regulations.calendar
    last = starts + timedelta(minutes=max(1, minutes) - 1)
    return is_open(hours, starts, zone=zone, calendar=calendar) and is_open(
        hours, last, zone=zone, calendar=calendar
    )


def next_free(desk: Desk, form: ReceptionForm, *, after: datetime, besides: str = "") -> datetime | None:
    """The first time from ``after`` at which the office is open and the official has nobody.

    None without hours, without an official, or if two months are full.
    """
    hours = reception_hours(desk, form.place_id)
    if hours is None or not form.official_id:
        return None
    length = timedelta(minutes=min(max(form.minutes, _LENGTHS[0]), _LENGTHS[1]))
    zone, calendar = desk.workstation.zone, desk.regulations.calendar
    earliest = _rounded(max(after, desk.now() + timedelta(minutes=1)))
    slot = next_slot(hours, earliest, zone=zone, length=length, calendar=calendar)
    for _ in range(_LOOKED_AT):
        if slot is None:
            return None
        clash = _clash(desk, form, slot, besides)
        if clash is None:
            return slot
        slot = next_slot(hours, clash, zone=zone, length=length, calendar=calendar)
    return None


def _clash(desk: Desk, form: ReceptionForm, slot: datetime, besides: str) -> datetime | None:
    """When the booking that stands in the way of a slot is over."""
    for taken, minutes in _bookings(desk, form.official_id, slot, besides):
        if overlap(slot, form.minutes, taken, minutes):
            return taken.astimezone(desk.workstation.zone) + timedelta(minutes=minutes)
    return None


def _rounded(moment: datetime) -> datetime:
    """The next full five minutes."""
    minute = to_the_minute(moment)
    over = timedelta(minutes=minute.minute % 5)
    return minute if not over and minute == moment else minute - over + _STEP


def _bookings(desk: Desk, official_id: str, around: datetime, besides: str) -> list[tuple[datetime, int]]:
    instant = around.astimezone(UTC)
    low, high = (int((instant + timedelta(hours=hours)).timestamp() * 1000) for hours in (-12, 12))
    rows = desk.store.execute(
        "SELECT appointment_id, starts_utc, minutes FROM reception_board WHERE official_id = ?"
        " AND open = 1 AND starts_utc BETWEEN ? AND ?",
        (official_id, low, high),
    ).fetchall()
    return [
        (datetime.fromtimestamp(starts / 1000, UTC), minutes or USUAL_MINUTES)
        for eid, starts, minutes in rows
        if eid != besides
    ]


def book_reception(desk: Desk, *, form: ReceptionForm) -> str:
    """Book a reception; returns its identifier. What is stamped is noted with it (AES-J11, J12).

    Raises:
        Refusal: ``not_permitted``, or the first thing that stands against the booking, with its clause.
        BadInput: ``moment_without_offset``.
    """
    require(desk.person.roles, "book_reception", desk.regulations.narrowed)
    check = check_reception(desk, form)
    _refuse(check)
    with recording(desk, "book_reception") as act:
        booked = act.put("appointment", _columns(desk, form))
        said = {"starts_at": _stored(desk, form), "source": form.source}
        act.fact("reception_booked", "appointment", booked, said)
        _stamp(act, desk, booked, form)
    return booked


def _refuse(check: ReceptionCheck) -> None:
    if check.blocking:
        first = check.blocking[0]
        facts = {**first.facts, "clause": first.clause, "where": first.field, "next": check.next_free}
        raise Refusal(first.code, **facts)


def _stamp(act: Act, desk: Desk, booked: str, form: ReceptionForm) -> None:
    stamp = stamp_for(desk.regulations.profile, ReceptionSource(form.source)) if form.source else None
    if stamp is None:
        return
    said = {"texts": list(stamp.texts), "document": stamp.document}
    act.fact("stamped", "appointment", booked, said)
    if form.appeal_id:
        act.fact("stamped", "appeal", form.appeal_id, said)


def _columns(desk: Desk, form: ReceptionForm) -> dict[str, Any]:
    appeal = find_record("appeal", form.appeal_id) or {}
    columns: dict[str, Any] = {
        "place_id": form.place_id or desk.workstation.place_id,
        "official_id": form.official_id,
        "starts_at": _stored(desk, form),
        "minutes": form.minutes,
        "person": clean(form.person),
        "applicant_id": form.applicant_id or appeal.get("applicant_id"),
        "appeal_id": form.appeal_id,
        "question": clean_text(form.question),
        "source": form.source,
        "topic": form.topic or appeal.get("topic"),
    }
    return {name: value for name, value in columns.items() if value}


def _stored(desk: Desk, form: ReceptionForm) -> str:
    assert form.starts_at is not None
    return iso(to_the_minute(form.starts_at).astimezone(desk.workstation.zone))


def reception_state(desk: Desk, appointment_id: str) -> ReceptionState:
    """How far a booking has come."""
    return fold_reception(facts_of(desk.store, "appointment", appointment_id))


def form_of_reception(appointment_id: str) -> ReceptionForm:
    """A booking as a form shows it.

    Raises:
        BadInput: ``record_unknown``.
    """
    stored = read_record("appointment", appointment_id)
    names = "official_id person question source appeal_id applicant_id place_id topic".split()
    return ReceptionForm(
        starts_at=datetime.fromisoformat(str(stored["starts_at"])),
        minutes=int(stored["minutes"] or USUAL_MINUTES),
        **{name: str(stored[name] or "") for name in names},
    )


def move_reception(desk: Desk, *, appointment_id: str, starts_at: datetime, minutes: int = 0) -> None:
    """Agree another time; the earlier one stays in the history.

    Raises:
        Refusal: ``reception_is_over``, or what stands against the new time.
    """
    require(desk.person.roles, "book_reception", desk.regulations.narrowed)
    _require_open(desk, appointment_id)
    before = form_of_reception(appointment_id)
    form = replace(before, starts_at=starts_at, minutes=minutes or before.minutes)
    _refuse(check_reception(desk, form, besides=appointment_id))
    assert before.starts_at is not None
    with recording(desk, "move_reception") as act:
        said = {"old_starts_at": iso(before.starts_at), "starts_at": _stored(desk, form)}
        act.fact("reception_moved", "appointment", appointment_id, said)
        act.set("appointment", appointment_id, {"starts_at": said["starts_at"], "minutes": form.minutes})


def cancel_reception(desk: Desk, *, appointment_id: str, reason: str) -> None:
    """Call a reception off; the booking stays in the list with its reason.

    Raises:
        Refusal: ``reason_missing`` or ``reception_is_over``.
    """
    require(desk.person.roles, "book_reception", desk.regulations.narrowed)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    _require_open(desk, appointment_id)
    with recording(desk, "cancel_reception") as act:
        act.fact("reception_cancelled", "appointment", appointment_id, {"reason": clean_text(reason)})


def hold_reception(desk: Desk, *, appointment_id: str, result: str) -> None:
    """Note that the person was received and what came of it; said again, it corrects what was noted.

    Raises:
        BadInput: ``reception_result_missing``.
        Refusal: ``reception_is_over`` for one that was called off.
    """
    require(desk.person.roles, "hold_reception", desk.regulations.narrowed)
    if not result.strip():
        raise BadInput("reception_result_missing", where="result")
    state = reception_state(desk, appointment_id)
    if state.reason and not state.open:
        raise Refusal("reception_is_over")
    with recording(desk, "hold_reception") as act:
        act.fact("reception_held", "appointment", appointment_id, {"result": clean_text(result)})


def _require_open(desk: Desk, appointment_id: str) -> None:
    if not reception_state(desk, appointment_id).open:
        raise Refusal("reception_is_over")
