"""The demonstration: an invented organisation with appeals whose dates are always near today.

It lives in a data directory of its own and is never connected to a server.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from domain.clock import FixedClock
from resources import resource_path
from services.demonstration_cases import CASES, DemoCase
from services.demonstration_day import live_a_day
from services.desk import Desk
from services.intake import register_appeal
from services.intake_form import AppealForm, ApplicantForm
from services.office import Office
from services.reference_data import read_organisation, write_reference
from services.routing import direct_to_unit, proposed_units, take_into_work
from services.settings import Settings
from services.trial_keys import make_trial_keys

TRIAL_PASSWORD = "otklik"
"""Password of the demonstration's key file: it signs nothing that has any force."""

_DEVICE, _PLACE, _SERIES = "demo-laptop", "p0", "A"


def make_demonstration(office: Office) -> None:
    """Fill an empty workplace; one that has been filled stays as it is."""
    if not office.is_empty:
        return
    write_reference(office.store, read_organisation(resource_path("demo", "organisation.json")))
    _place_here(office)
    _lay_trial_key(office)
    office.reload()
    registered = [_register(office, case) for case in CASES]
    live_a_day(lambda who, days_ago, hour: _desk_then(office, who, days_ago, hour=hour), registered)


def _lay_trial_key(office: Office) -> None:
    """A key file with which the director of the demonstration can sign, and the authority it hangs on."""
    keys = make_trial_keys("Абдрахманов Серик К.", password=TRIAL_PASSWORD, at=office.clock.now())
    path = office.paths.data / "trial-director.p12"
    path.write_bytes(keys.pfx)
    fields = {"title": "Trial authority", "pem": keys.root_pem}
    write_reference(office.store, [{"entity": "trust_root", "eid": "root-trial", "fields": fields}])
    Settings(office.store, "e-abdrakhmanov").put("signing_key_file", str(path))


def _place_here(office: Office) -> None:
    year = office.clock.now().year
    with office.store.transaction():
        office.store.execute("UPDATE replica SET device_id = ?, place_id = ?", (_DEVICE, _PLACE))
        for purpose in ("incoming", "outgoing"):
            for one in (year - 1, year):
                office.store.execute(
                    "INSERT OR IGNORE INTO series(series, purpose, year, next) VALUES (?, ?, ?, 1)",
                    (_SERIES, purpose, one),
                )


def _register(office: Office, case: DemoCase) -> str:
    """Register one case as of some working days ago, by the people who would have done it."""
    registry = _desk_then(office, "e-kovaleva", case.days_ago, hour=9)
    person = ApplicantForm(**case.applicant)
    form = AppealForm(applicant=person, received_at=registry.now() - timedelta(minutes=20), **case.appeal)
    made = register_appeal(registry, form=form)
    units = proposed_units(registry, topic=form.topic)
    if case.executor_id and units:
        direct_to_unit(registry, appeal_id=made.appeal_id, unit_id=units[0], executor_id=case.executor_id)
        if case.begun:
            executor = _desk_then(office, case.executor_id, max(0, case.days_ago - 1), hour=10)
            take_into_work(executor, appeal_id=made.appeal_id)
    return made.appeal_id


def _desk_then(office: Office, employee_id: str, days_ago: int, *, hour: int) -> Desk:
    """A desk at a past moment: ``days_ago`` working days before today."""
    calendar, now = office.regulations.calendar, office.clock.now()
    today = now.astimezone(office.workstation.zone).date()
    day = calendar.nth_working_before(today, days_ago) if days_ago else today
    moment = datetime(day.year, day.month, day.day, hour, 0, tzinfo=office.workstation.zone)
    clock: Any = FixedClock(min(moment, now))
    return replace(office.sit_down(employee_id), clock=clock)
