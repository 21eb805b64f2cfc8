"""Dates and counts as staff say them, in the four languages.

Qt's locale has the names of months and days; the cases and the order that a sentence needs
("до среды, 23 декабря 2026") are written here.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_ACCUSATIVE_RU = ("понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья")
_DATIVE_KK = (
    "қаңтарға",
    "ақпанға",
    "наурызға",
    "сәуірге",
    "мамырға",
    "маусымға",
    "шілдеге",
    "тамызға",
    "қыркүйекке",
    "қазанға",
    "қарашаға",
    "желтоқсанға",
)
NBSP = "\u00a0"


def language() -> str:
    """Code of the interface's language, from the locale that the translators have set."""
    return QLocale().name().split("_")[0]


def _format(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def day_month(day: date) -> str:
    """Reads "9 декабря", "december 9.", "9 желтоқсан", "9 December"."""
    return _format(day, "MMMM d." if language() == "hu" else "d MMMM")


def day_month_short(day: date) -> str:
    """Reads "9 дек", "dec. 9."."""
    if language() == "hu":
        return _format(day, "MMM d.")
    return _format(day, "d MMM").rstrip(".")


def full_date(day: date) -> str:
    """Reads "9 декабря 2026", "2026. december 9.", "2026 жылғы 9 желтоқсан", "9 December 2026"."""
    code = language()
    if code == "hu":
        return _format(day, "yyyy. MMMM d.")
    if code == "kk":
        return _format(day, "yyyy 'жылғы' d MMMM")
    return _format(day, "d MMMM yyyy")


def date_range(first: date, last: date) -> str:
    """Some days as one: "23–29 ноября 2026", "2026. november 23–29."; what is the same is said once."""
    code = language()
    if first.year != last.year:
        return f"{full_date(first)} – {full_date(last)}"
    if first.month == last.month and code == "hu":
        return f"{_format(first, 'yyyy. MMMM d')}–{last.day}."
    if first.month == last.month and code == "kk":
        return f"{first.year} жылғы {first.day}–{day_month(last)}"
    if first.month == last.month:
        return f"{first.day}–{full_date(last)}"
    if code in ("hu", "kk"):
        return f"{full_date(first)} – {day_month(last)}"
    return f"{day_month(first)} – {full_date(last)}"


def numeric_pattern() -> str:
    """How a whole date is written in figures, as a Qt pattern: the year always has four."""
    return {"hu": "yyyy.MM.dd.", "en": "dd/MM/yyyy"}.get(language(), "dd.MM.yyyy")


def numeric(day: date) -> str:
    """For columns and papers: "09.12.2026", "2026.12.09.", "09/12/2026"."""
    return _format(day, numeric_pattern())


def numeric_short(day: date) -> str:
    """Reads "09.12": day and month where the year is plain."""
    code = language()
    if code == "hu":
        return _format(day, "MM.dd.")
    return _format(day, "dd/MM" if code == "en" else "dd.MM")


def month_name(day: date) -> str:
    """ "декабрь", "желтоқсан", "december", "December": the month alone, over its days."""
    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return name[:1].upper() + name[1:]


def weekday_short(day: date) -> str:
    """Reads "ср", "сс", "sze", "Wed"."""
    return _format(day, "ddd").rstrip(".").lower() if language() != "en" else _format(day, "ddd")


def weekday_day_month(day: date) -> str:
    """Reads "ср 9 декабря", "Wed 9 December", "dec. 9., sze"."""
    if language() == "hu":
        return f"{_format(day, 'MMMM d.')}, {weekday_short(day)}"
    return f"{weekday_short(day)} {day_month(day)}"


def weekday_full_date(day: date) -> str:
    """Reads "ср 9 декабря 2026", "Wed 9 December 2026", "2026. december 9., sze"."""
    if language() in ("hu", "kk"):
        return f"{full_date(day)}, {weekday_short(day)}"
    return f"{weekday_short(day)} {full_date(day)}"


def until(day: date) -> str:
    """The last day of a term inside a sentence: "среды, 23 декабря 2026" after "до",
    "2026 жылғы 23 желтоқсанға" before "дейін"."""
    code = language()
    if code == "ru":
        return f"{_ACCUSATIVE_RU[day.weekday()]}, {full_date(day)}"
    if code == "hu":
        return f"{full_date(day)} ({_format(day, 'dddd')})"
    if code == "kk":
        return f"{day.year} жылғы {day.day} {_DATIVE_KK[day.month - 1]}"
    return f"{_format(day, 'dddd')}, {full_date(day)}"


def time_of_day(moment: datetime) -> str:
    """Reads "08:10"."""
    return f"{moment:%H:%M}"


def moment(then: datetime, now: datetime) -> str:
    """A recent moment: "08:10" today, "вчера 18:40", "2 дек 18:40"; both in local time."""
    days = (now.date() - then.date()).days
    if days == 0:
        return time_of_day(then)
    if days == 1:
        yesterday = QCoreApplication.translate("dates", "yesterday")
        return f"{yesterday} {time_of_day(then)}"
    return f"{day_month_short(then.date())} {time_of_day(then)}"


def days_left(days: int, *, due_today: bool = False) -> str:
    """The term of a row: "−3 дня", "сегодня", "9 дней"; working days, negative when late."""
    if due_today or days == 0:
        return QCoreApplication.translate("dates", "today")
    count = abs(days)
    words = QCoreApplication.translate("dates", "%n d", "days left or late", count)
    return f"\u2212{words}" if days < 0 else words


def number(count: int) -> str:
    """A count with no-break spaces between thousands."""
    return f"{count:,}".replace(",", NBSP)
