"""The invented appeals of the demonstration: people, words and how many working days ago."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class DemoCase:
    """One appeal of the demonstration."""

    days_ago: int
    applicant: dict[str, str]
    appeal: dict[str, Any]
    executor_id: str = ""
    begun: bool = False


@dataclass(frozen=True, slots=True)
class _Person:
    names: tuple[str, str, str]
    street: str
    phone: str
    account: str
    language: str = "ru"
    extra: dict[str, str] = field(default_factory=dict)

    def form(self) -> dict[str, str]:
        surname, given, patronymic = self.names
        plain = {"surname": surname, "given_name": given, "patronymic": patronymic}
        plain |= {"postal_address": self.street, "service_address": self.street, "phone": self.phone}
        return {**plain, "account_no": self.account, "language": self.language, **self.extra}


_PEOPLE = {
    "petrov": _Person(
        ("Петров", "Игорь", "Николаевич"), "ул. Абая, 24, кв. 3", "+7 701 555 11 18", "402118777"
    ),
    "kim": _Person(
        ("Ким", "Алексей", "Романович"), "ул. Иманова, 12, кв. 40", "+7 701 555 22 27", "402118127"
    ),
    "omarova": _Person(
        ("Омарова", "Сауле", "Бекқызы"), "мкр. Самал, 7, кв. 15", "+7 701 555 33 28", "402118128", "kk"
    ),
    "schmidt": _Person(
        ("Шмидт", "Ольга", "Викторовна"), "ул. Сейфуллина, 3, кв. 9", "+7 701 555 44 30", "402118130"
    ),
    "zhumabaev": _Person(
        ("Жұмабаев", "Ерлан", "Қайратұлы"), "ул. Кенесары, 50, кв. 2", "+7 701 555 55 31", "402118131", "kk"
    ),
    "nurlanova": _Person(
        ("Нурланова", "Айгерим", "Маратовна"),
        "ул. Иманова, 41, кв. 8",
        "+7 701 555 66 33",
        "402119001",
        extra={"email": "nurlanova@example.org"},
    ),
    "kovalchuk": _Person(
        ("Ковальчук", "Надежда", "Петровна"), "ул. Победы, 18, кв. 71", "+7 701 555 77 36", "402118136"
    ),
    "akhmetova": _Person(
        ("Ахметова", "Гүлнар", "Сейітқызы"), "мкр. Самал, 12, кв. 47", "+7 701 555 45 18", "402118560", "kk"
    ),
    "seitkaziev": _Person(
        ("Сейтказиев", "Данияр", ""), "ул. Абая, 90, кв. 5", "+7 701 555 88 39", "402118139"
    ),
}


def _case(days_ago: int, who: str, words: tuple[str, str, str], **appeal: Any) -> DemoCase:
    topic, subject, text = words
    executor = appeal.pop("executor", "")
    begun = appeal.pop("begun", False)
    person = _PEOPLE[who].form()
    plain = {"channel": "phone_cc", "kind": "complaint", "language": person["language"]}
    fields = {**plain, "topic": topic, "subject": subject, "text": text, **appeal}
    return DemoCase(days_ago, person, fields, executor, begun)


CASES: tuple[DemoCase, ...] = (
    _case(
        18,
        "petrov",
        (
            "charges",
            "Нет напора горячей воды",
            "Нет напора в третьем подъезде, жалуются все соседи по стояку.",
        ),
        channel="web_form",
        executor="e-zhuk",
        begun=True,
    ),
    _case(
        17,
        "kim",
        (
            "charges",
            "Двойная оплата за ноябрь",
            "Не согласен со счётом: за ноябрь начислено дважды, прошу пересчитать.",
        ),
        executor="e-zhuk",
        begun=True,
    ),
    _case(
        15,
        "omarova",
        (
            "meter_readings",
            "Есептегіш мерзімі",
            "Есептегіштің тексеру мерзімі өтті, мерзімді ұзартуды сұраймын.",
        ),
        channel="web_form",
        executor="e-ten",
    ),
    _case(
        15,
        "schmidt",
        (
            "charges",
            "Холодный стояк на кухне",
            "На кухне холодный стояк, температура не поднимается выше 15 градусов.",
        ),
        channel="post",
        executor="e-ten",
        begun=True,
    ),
    _case(
        13,
        "zhumabaev",
        ("disconnection", "Қосу мерзімі", "Қарыз төленді, жылуды қашан қосатыныңызды жазып беріңіз."),
        executor="e-zhuk",
    ),
    _case(
        12,
        "nurlanova",
        (
            "charges",
            "Температура горячей воды",
            "Из крана течёт чуть тёплая вода, 42 градуса вместо 60. Прошу пересчитать.",
        ),
        channel="web_form",
        executor="e-zhuk",
        begun=True,
    ),
    _case(
        10,
        "kovalchuk",
        (
            "contract_terms",
            "Переоформление договора",
            "Прошу переоформить договор на наследника, документы прилагаю.",
        ),
        channel="registry",
        kind="appeal",
        executor="e-omarova",
    ),
    _case(
        6,
        "akhmetova",
        (
            "charges",
            "Нет отопления: в комнатах +15 °C",
            "Үшінші апта пәтерде суық: залда +15, балалар бөлмесінде +16.",
        ),
        executor="e-ten",
        begun=True,
    ),
    _case(
        5,
        "seitkaziev",
        ("charges", "Сверка показаний за октябрь", "Показания за октябрь не учтены, прошу сделать сверку."),
        channel="email",
        executor="e-zhuk",
    ),
    _case(
        2,
        "petrov",
        ("charges", "Повторно о напоре воды", "Вода есть только ночью, днём напора по-прежнему нет."),
        channel="phone_cc",
    ),
    _case(
        0,
        "akhmetova",
        (
            "charges",
            "Перерасчёт за ноябрь",
            "Прошу пересчитать отопление за ноябрь и прислать расчёт письмом.",
        ),
        channel="phone_cc",
    ),
)
