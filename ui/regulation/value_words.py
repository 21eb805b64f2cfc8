"""Values of rules and of cells of the comparison in words, in the language that is on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, time
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from domain.opening_hours import OpeningRow
from domain.profile_comparison import ComparedPoint
from domain.profile_points import Saying
from domain.regulation.words import Clause, Names
from domain.terms import Term
from ui.regulation.code_words import code_words, text_words
from ui.regulation.words import country_words, term_words, tr
from ui.wording.dates import language, numeric
from ui.wording.sentences import SENTENCES


def value_words(field: str, value: object) -> str:
    """One value of a rule: a name, a term, a number, a code, or several of them."""
    if isinstance(value, bool):
        return tr("regulation", "yes") if value else tr("regulation", "no")
    if isinstance(value, Names):
        return value.text(language())
    if isinstance(value, Term):
        return term_words(value)
    if isinstance(value, Clause):
        return f"{value.section} ({value.code})"
    if isinstance(value, StrEnum):
        return code_words(value)
    if isinstance(value, OpeningRow):
        return _open_words(value)
    return _plain_words(field, value)


def _plain_words(field: str, value: object) -> str:
    if isinstance(value, date):
        return numeric(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, str):
        return country_words(value) if field == "country" else text_words(field, value)
    if isinstance(value, Mapping):
        return "; ".join(value_words(field, entry) for entry in value.values())
    if isinstance(value, Iterable):
        return ", ".join(value_words(field, entry) for entry in value)
    return str(value)


def _open_words(row: OpeningRow) -> str:
    days = ", ".join(code_words(day) for day in row.days)
    return f"{days} {row.opens:%H:%M}\u2013{row.closes:%H:%M}"


def point_words(point: ComparedPoint) -> str:
    """The head of a row of the comparison."""
    return _sentence(point.code, {})


def saying_words(saying: Saying) -> str:
    """One thing said in a cell."""
    return _sentence(saying.code, saying.facts)


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def _sentence(code: str, facts: Mapping[str, object]) -> str:
    source = SENTENCES.get(code, code)
    said = _Facts({name: "" if value is None else value_words(name, value) for name, value in facts.items()})
    words = QCoreApplication.translate("wording", source).format_map(said)
    return " ".join(words.replace(" ,", ",").split())
