"""One line of a name into its parts, as clerks type it and as mails show it.

"Ахметова Гүлнар Сейітқызы" → surname, given name, patronymic; "ТОО «Достык»" → an organisation.
The guess stands in the form for the clerk to correct; nothing is decided by it.
"""

from __future__ import annotations

import re

from domain.search_text import fold
from services.intake_form import ApplicantForm, clean

_ORGANISATION = re.compile(
    r"^\s*(?:ТОО|АО|ООО|ОАО|ПАО|ЗАО|ИП|КСК|ОСИ|ПТ|ТСЖ|УК|ГУ|КГУ|РГП|ГКП|ЖШС|АҚ|ЖК|МИБ|LLP|LLC|Ltd|НКО|ФГУП|МУП)\b"
    r"|[«\"„][^»\"”]+[»\"”]"
    r"|\b(?:ЖШС|АҚ|Kft|Zrt|Nyrt|Bt|Kkt|LLP|LLC|Ltd|GmbH|Társasház|Önkormányzat)\b\.?",
    re.IGNORECASE,
)
_PATRONYMIC = ("вич", "вна", "ична", "инична", "улы", "кызы", "оглы")
_SURNAME = tuple(
    "ов ова ев ева ин ина ын ына ский ская цкий цкая ко юк ук як ян дзе швили ых их баев баева".split()
)
_PREFIXES = frozenset("dr dr. ifj. id. özv. mr mr. mrs mrs. г-н г-жа господин госпожа".split())


def read_name(text: str, *, given_first: bool = False) -> ApplicantForm:
    """The applicant that a line names; ``given_first`` where mails show "Игорь Петров"."""
    line = " ".join(clean(text).split())
    if not line or "@" in line:
        return ApplicantForm()
    if _ORGANISATION.search(line):
        return ApplicantForm(kind="organisation", organisation_name=line)
    words = [word.strip(",") for word in line.split() if word.lower() not in _PREFIXES]
    if given_first or _is_patronymic(words[1:2]):
        words = _surname_first(words)
    surname, given, *rest = [*words, "", ""][: max(2, len(words))]
    return ApplicantForm(surname=surname, given_name=given, patronymic=" ".join(rest))


def written_name(form: ApplicantForm) -> str:
    """The line from which ``read_name`` makes this applicant again."""
    if form.kind == "organisation":
        return form.organisation_name
    return " ".join(part for part in (form.surname, form.given_name, form.patronymic) if part)


def _surname_first(words: list[str]) -> list[str]:
    """Names in the order of a card, whatever order they came in."""
    if len(words) == 3 and _is_patronymic(words[1:2]):
        return [words[2], words[0], words[1]]
    if len(words) == 2 and _is_surname(words[1]) and not _is_surname(words[0]):
        return [words[1], words[0]]
    return words


def _is_patronymic(words: list[str]) -> bool:
    return bool(words) and fold(words[0]).endswith(_PATRONYMIC)


def _is_surname(word: str) -> bool:
    return fold(word).endswith(_SURNAME)
