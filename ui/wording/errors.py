"""From an error's code and facts to the sentence that staff read, in the language that is on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.errors import OtklikError
from domain.regulation.words import Names
from ui.wording.dates import full_date, language, number, time_of_day
from ui.wording.names import named


def source_of(code: str) -> str | None:
    """The English sentence of a code. The register is read when the first error is shown."""
    from ui.wording.sentences import SENTENCES

    return SENTENCES.get(code)


class _Facts(dict[str, Any]):
    """Facts for a sentence; one that the error did not bring reads as an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def said(value: object) -> str:
    """One fact in words: dates in the language's order, lists with commas, no ``None``."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{full_date(value.date())} {time_of_day(value)}"
    if isinstance(value, date):
        return full_date(value)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return number(value)
    if isinstance(value, Names):
        return value.text(language())
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(said(part) for part in value)
    return str(value)


def sentence(error: OtklikError) -> str:
    """What happened. A code without a sentence (a bug a test looks for) is shown by its name."""
    source = source_of(error.code)
    if source is None:
        unknown = QCoreApplication.translate("wording", "This could not be done ({code}).")
        return unknown.format(code=error.code)
    return QCoreApplication.translate("wording", source).format_map(_shown(error.facts))


def sentence_of(code: str, facts: Mapping[str, object]) -> str:
    """The sentence of a code that was kept, for example with a rejected operation."""
    return sentence(OtklikError(code, **{name: value for name, value in facts.items() if name != "code"}))


def way_out(error: OtklikError) -> str:
    """The second line: the clause that says no, if the refusal names one."""
    clause = error.facts.get("clause")
    if not clause or "{clause}" in (source_of(error.code) or ""):
        return ""
    return QCoreApplication.translate("wording", "Clause: {clause}").format(clause=said(clause))


def _shown(facts: Mapping[str, object]) -> _Facts:
    return _Facts({name: said(named(name, value)) for name, value in facts.items()})
