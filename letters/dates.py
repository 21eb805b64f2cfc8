"""Dates as a letter writes them, in Russian, Kazakh, Hungarian and English.

The machine's locale is never asked: a letter in Kazakh is written on a laptop set to English, and the
words must be the same on every laptop. Each form stands on its own in a sentence: ``on`` is "on that day",
``until`` is "up to and including that day", ``dated`` is "of that day" before or after a document's number.
"""

from __future__ import annotations

from datetime import date, datetime

NO_BREAK = "\u00a0"
LANGUAGES = ("ru", "kk", "hu", "en")

_MONTHS = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(),
    "hu": (
        "január február március április május június július augusztus szeptember október november december"
    ).split(),
    "en": ("January February March April May June July August September October November December").split(),
}
_WEEKDAYS = {
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье".split(),
    "kk": "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі".split(),
    "hu": "hétfő kedd szerda csütörtök péntek szombat vasárnap".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
# Kazakh case endings follow the last sound of the month's name.
_KK_TO = "ға ға ға ге ға ға ге ға ке ға ға ға".split()
_KK_IN = "да да да де да да де да те да да да".split()
# Hungarian possessive ending of each day of the month ("elsején" is written 1-jén).
_HU_DAY = {
    1: "jé", **dict.fromkeys((2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30), "á"),
}  # fmt: skip


def _hu_ending(day: int) -> str:
    return _HU_DAY.get(day, "é")


def _long_parts(day: date, language: str) -> str:
    month = _MONTHS[language][day.month - 1]
    if language == "kk":
        return f"{day.year} жылғы{NO_BREAK}{day.day}{NO_BREAK}{month}"
    if language == "hu":
        return f"{day.year}. {month}{NO_BREAK}{day.day}"
    return f"{day.day}{NO_BREAK}{month} {day.year}"


def long_date(day: date, language: str) -> str:
    """The date in words: «9 декабря 2026 года», "2026. december 9."."""
    ending = {"ru": " года", "hu": "."}.get(language, "")
    return _long_parts(day, language) + ending


def short_date(day: date, language: str) -> str:
    """The date in figures, as it stands beside a document's number."""
    if language == "hu":
        return f"{day:%Y.%m.%d.}"
    if language == "en":
        return f"{day.day}{NO_BREAK}{_MONTHS['en'][day.month - 1][:3]} {day.year}"
    return f"{day:%d.%m.%Y}"


def weekday_date(day: date, language: str) -> str:
    """The date with its weekday, for appointments: «понедельник, 15 июня 2026 года»."""
    name = _WEEKDAYS[language][day.weekday()]
    written = long_date(day, language)
    return f"{written}, {name}" if language in ("kk", "hu") else f"{name}, {written}"


def on(day: date, language: str) -> str:
    """ "On that day" inside a sentence."""
    written = _long_parts(day, language)
    if language == "kk":
        return written + _KK_IN[day.month - 1]
    if language == "hu":
        return f"{written}-{_hu_ending(day.day)}n"
    return f"on {written}" if language == "en" else f"{written} года"


def until(day: date, language: str) -> str:
    """ "Up to and including that day" inside a sentence."""
    written = _long_parts(day, language)
    if language == "kk":
        return f"{written}{_KK_TO[day.month - 1]} дейін"
    if language == "hu":
        return f"{written}-{_hu_ending(day.day)}ig"
    return f"by {written}" if language == "en" else f"до {written} года"


def dated(day: date, language: str) -> str:
    """ "Of that day" beside a document: «от 20 ноября 2026 года», «2026 жылғы 20 қарашадағы»."""
    written = _long_parts(day, language)
    if language == "kk":
        month = day.month - 1
        return f"{written}{_KK_IN[month]}{'ғы' if _KK_IN[month][-1] == 'а' else 'гі'}"
    if language == "hu":
        return f"{written}-{_hu_ending(day.day)}n kelt"
    return f"of {written}" if language == "en" else f"от {written} года"


def clock(moment: datetime, language: str) -> str:  # noqa: ARG001 - every form takes the language
    """The wall time to the minute, in 24 hours in every language."""
    return f"{moment:%H:%M}"


def date_clock(moment: datetime, language: str) -> str:
    """Date in words and wall time: «9 декабря 2026 года, 15:00»."""
    return f"{long_date(moment, language)}, {moment:%H:%M}"


def short_clock(moment: datetime, language: str) -> str:
    """Date in figures and wall time, for tables."""
    return f"{short_date(moment, language)} {moment:%H:%M}"
