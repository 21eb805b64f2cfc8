"""Valid things with defaults, so that a test names only what it is about."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from resources import resource_path
from services.desk import Desk
from services.intake import Registered, register_appeal
from services.intake_form import AppealForm, ApplicantForm
from services.office import Office, open_office
from services.paths import Paths
from services.reference_data import read_organisation, write_reference

ALMATY = ZoneInfo("Asia/Almaty")


@dataclass
class MovableClock:
    """A clock that tests set by the workplace's wall time."""

    instant: datetime

    def now(self) -> datetime:
        return self.instant.astimezone(UTC)

    def set(self, text: str, zone: ZoneInfo = ALMATY) -> None:
        """Go to ``2026-06-01 10:00`` at the workplace."""
        self.instant = datetime.fromisoformat(text).replace(tzinfo=zone)

    def forward(self, **length: float) -> None:
        self.instant += timedelta(**length)


def clock_at(text: str = "2026-06-01 10:00", zone: ZoneInfo = ALMATY) -> MovableClock:
    return MovableClock(datetime.fromisoformat(text).replace(tzinfo=zone))


def counting_bytes() -> Any:
    """Different bytes at each call, the same in each run."""
    counter = itertools.count(1)
    return lambda n: next(counter).to_bytes(n, "big")


def make_office(
    folder: Path,
    *,
    clock: MovableClock | None = None,
    place: str = "p0",
    series: str = "A",
    key: bytes | None = b"k" * 32,
    profile: str = "aes",
) -> Office:
    """A workplace with the demonstration's organisation and a number series, not enrolled anywhere."""
    clock = clock or clock_at()
    office = open_office(Paths(folder), clock=clock, key=key, random_bytes=counting_bytes())
    records = read_organisation(resource_path("demo", "organisation.json"))
    for record in records:
        if record["entity"] == "organisation":
            record["fields"]["profile"] = profile
    write_reference(office.store, records)
    with office.store.transaction():
        office.store.execute("UPDATE replica SET device_id = ?, place_id = ?", (f"d-{series}", place))
        for purpose in ("incoming", "outgoing"):
            row = (series, purpose, clock.now().year)
            office.store.execute(
                "INSERT OR IGNORE INTO series(series, purpose, year, next) VALUES (?, ?, ?, 1)", row
            )
    office.reload()
    return office


def person(**changes: Any) -> ApplicantForm:
    plain = ApplicantForm(
        surname="Ахметова",
        given_name="Гүлнар",
        patronymic="Сейітқызы",
        postal_address="мкр. Самал, 12, кв. 47",
        service_address="мкр. Самал, 12, кв. 47",
        phone="+7 701 555 45 18",
        email="gulnar@example.org",
        account_no="402118560",
        language="kk",
    )
    return replace(plain, **changes)


def appeal_form(**changes: Any) -> AppealForm:
    plain = AppealForm(
        channel="email",
        kind="complaint",
        topic="charges",
        subject="Холодные батареи",
        text="Третью неделю в квартире холодно, батареи едва тёплые.",
        language="ru",
        applicant=person(),
    )
    return replace(plain, **changes)


def registered(desk: Desk, **changes: Any) -> Registered:
    """An appeal that the registry has just registered."""
    return register_appeal(desk, form=appeal_form(**changes))
