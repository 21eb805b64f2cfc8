"""Messages to the consumer about a visit, in the person's language; the server sends each once.

The laptop writes the words and keeps them as a fact, offline too; the server sends them by SMTP or its SMS
gateway when they are due and writes back what became of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from domain.clock import iso
from domain.visit_terms import latest_notice
from domain.visits import CHANGE, NOTICE, REMINDER
from services.desk import Desk
from services.letter_content import letterhead
from services.rows import find_record
from services.settings import Settings

_SUBJECTS = {
    "ru": "Выезд {day} в {hour}",
    "kk": "Сапар туралы хабарлама: {day}, сағат {hour}",
    "hu": "Látogatás: {day}, {hour}",
    "en": "Visit on {day} at {hour}",
}
_CHANGED_SUBJECTS = {
    "ru": "Изменено время выезда: {day} в {hour}",
    "kk": "Сапар уақыты өзгерді: {day}, сағат {hour}",
    "hu": "A látogatás új időpontja: {day}, {hour}",
    "en": "New time of the visit: {day} at {hour}",
}
_TEXTS = {
    NOTICE: {
        "ru": "{org}: {day} в {hour} к вам придёт наш сотрудник. Цель: {purpose}. Адрес: {address}."
        " Вопросы: {phone}.",
        "kk": "{org}: {day} сағат {hour} Сізге қызметкеріміз келеді. Мақсаты: {purpose}."
        " Мекенжай: {address}. Сұрақтар: {phone}.",
        "hu": "{org}: {day} {hour}-kor munkatársunk felkeresi Önt. Célja: {purpose}. Cím: {address}."
        " Kérdés esetén: {phone}.",
        "en": "{org}: our employee will visit you on {day} at {hour}. Purpose: {purpose}. Address: {address}."
        " Questions: {phone}.",
    },
    REMINDER: {
        "ru": "{org}: напоминаем, сегодня в {hour} к вам придёт наш сотрудник. Вопросы: {phone}.",
        "kk": "{org}: еске саламыз, бүгін сағат {hour} Сізге қызметкеріміз келеді. Сұрақтар: {phone}.",
        "hu": "{org}: emlékeztetjük, hogy ma {hour}-kor munkatársunk felkeresi Önt. Kérdés esetén: {phone}.",
        "en": "{org}: a reminder, our employee will visit you today at {hour}. Questions: {phone}.",
    },
    CHANGE: {
        "ru": "{org}: время выезда изменено, мы придём {day} в {hour}. Вопросы: {phone}.",
        "kk": "{org}: сапар уақыты өзгерді, {day} сағат {hour} келеміз. Сұрақтар: {phone}.",
        "hu": "{org}: a látogatás időpontja megváltozott: {day}, {hour}. Kérdés esetén: {phone}.",
        "en": "{org}: the time of the visit has changed: {day} at {hour}. Questions: {phone}.",
    },
}
WAYS = ("email", "sms")
"""Ways by which the server itself tells a consumer."""


def message_way(desk: Desk, visit: Mapping[str, Any]) -> tuple[str, str]:
    """The way and the address by which the server can reach the consumer; empty where there is none."""
    known = {"email": visit["contact_email"], "sms": visit["contact_phone"]}
    wanted = [way for way in Settings(desk.store).get("visit_messages_by") if way in WAYS]
    return next(((way, str(known[way])) for way in wanted if known[way]), ("", ""))


def message_about(
    desk: Desk, visit: Mapping[str, Any], purpose: str, *, channel: str, address: str
) -> dict[str, Any]:
    """The data of a message fact but for the moment of sending."""
    language = str(visit["language"] or desk.regulations.profile.language)
    words = _words(desk, visit, language)
    subjects = _CHANGED_SUBJECTS if purpose == CHANGE else _SUBJECTS
    said = {
        "purpose": purpose,
        "channel": channel,
        "address": address,
        "language": language,
        "subject": subjects[language].format_map(words),
        "text": _TEXTS[purpose][language].format_map(words),
        "expires_at": visit["starts_at"],
        "visit_starts_at": visit["starts_at"],
    }
    return said | (_last_moment(desk, visit) if purpose == NOTICE else {})


def _last_moment(desk: Desk, visit: Mapping[str, Any]) -> dict[str, str]:
    """The moment from which a notice of this visit is late: the midnight after its last day."""
    if visit["urgent"]:
        return {"latest_at": str(visit["starts_at"])}
    zone, rule = desk.workstation.zone, desk.regulations.profile.visits.notice
    day = datetime.fromisoformat(str(visit["starts_at"])).astimezone(zone).date()
    latest = latest_notice(rule, day, desk.regulations.calendar)
    after = datetime.combine(latest + timedelta(days=1), time(0), zone)
    if rule.cutoff is not None:
        after = datetime.combine(latest, rule.cutoff, zone) + timedelta(minutes=1)
    return {"latest_at": iso(after)}


def _words(desk: Desk, visit: Mapping[str, Any], language: str) -> dict[str, str]:
    starts = datetime.fromisoformat(str(visit["starts_at"])).astimezone(desk.workstation.zone)
    house = letterhead(language)
    engineer = find_record("employee", visit["engineer_id"]) or {}
    pattern = {"hu": "%Y.%m.%d.", "en": "%d/%m/%Y"}.get(language, "%d.%m.%Y")
    return {
        "org": house.name,
        "day": starts.strftime(pattern),
        "hour": starts.strftime("%H:%M"),
        "purpose": str(visit["purpose"] or ""),
        "address": str(visit["address"] or ""),
        "phone": house.phone or str(engineer.get("phone") or ""),
    }
