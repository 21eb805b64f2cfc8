"""Numbers as a letter writes them: counted things with the right plural, and money.

Plural rules are those of Unicode CLDR for whole numbers: three forms in Russian, two in English, one
after a numeral in Kazakh and Hungarian.
"""

from __future__ import annotations

from dataclasses import dataclass

from letters.dates import NO_BREAK

_THINGS = {
    "day": {"ru": "день дня дней", "kk": "күн", "hu": "nap", "en": "day days"},
    "calendar_day": {
        "ru": "календарный_день календарных_дня календарных_дней",
        "kk": "күнтізбелік_күн", "hu": "naptári_nap", "en": "calendar_day calendar_days",
    },
    "working_day": {
        "ru": "рабочий_день рабочих_дня рабочих_дней",
        "kk": "жұмыс_күні", "hu": "munkanap", "en": "working_day working_days",
    },
    "sheet": {"ru": "лист листа листов", "kk": "парақ", "hu": "lap", "en": "sheet sheets"},
    "page": {"ru": "страница страницы страниц", "kk": "бет", "hu": "oldal", "en": "page pages"},
    "photo": {"ru": "снимок снимка снимков", "kk": "фотосурет", "hu": "fénykép", "en": "photo photos"},
    "appeal": {"ru": "обращение обращения обращений", "kk": "өтініш", "hu": "beadvány",
               "en": "appeal appeals"},
    "question": {"ru": "вопрос вопроса вопросов", "kk": "сұрақ", "hu": "kérdés", "en": "question questions"},
    "minute": {"ru": "минута минуты минут", "kk": "минут", "hu": "perc", "en": "minute minutes"},
}  # fmt: skip
THINGS = frozenset(_THINGS)

_SIGNS = {"KZT": "₸", "RUB": "₽", "HUF": "Ft", "EUR": "€", "USD": "$"}
_WITHOUT_MINOR = frozenset({"HUF"})


@dataclass(frozen=True, slots=True)
class Money:
    """A sum in minor units (tiyn, kopeck; whole forints for HUF) and its ISO 4217 currency."""

    minor: int
    currency: str = "KZT"


def plural_form(number: int, language: str) -> int:
    """Which form of a noun follows ``number``: an index into the language's forms."""
    size = abs(number)
    if language == "en":
        return 0 if size == 1 else 1
    if language != "ru":
        return 0
    if size % 10 == 1 and size % 100 != 11:
        return 0
    return 1 if size % 10 in (2, 3, 4) and size % 100 not in (12, 13, 14) else 2


def counted(number: int, thing: str, language: str) -> str:
    """ "30 календарных дней": the number and the thing, never broken over two lines."""
    forms = _THINGS[thing][language].split()
    noun = forms[plural_form(number, language)].replace("_", NO_BREAK)
    return f"{number}{NO_BREAK}{noun}"


def grouped(number: int) -> str:
    """A whole number with no-break spaces between thousands."""
    return f"{number:,}".replace(",", NO_BREAK)


def money(amount: Money, language: str) -> str:
    """ "3 184,50 ₸" without a break inside; a point instead of the comma in English."""
    sign = _SIGNS.get(amount.currency, amount.currency)
    if amount.currency in _WITHOUT_MINOR:
        return f"{grouped(amount.minor)}{NO_BREAK}{sign}"
    whole, rest = divmod(abs(amount.minor), 100)
    point = "." if language == "en" else ","
    minus = "\u2212" if amount.minor < 0 else ""
    return f"{minus}{grouped(whole)}{point}{rest:02d}{NO_BREAK}{sign}"
