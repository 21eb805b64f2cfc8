"""Names in several languages, and clauses with the regulation's own words."""

from collections.abc import Mapping
from enum import StrEnum

from domain.regulation.record import Record


class Names(Record):
    """What a thing of the profile is called, by language code; never empty."""

    by_language: Mapping[str, str]

    def text(self, *languages: str) -> str:
        """The name in the first of ``languages`` that is there, else in the profile's first language."""
        for language in languages:
            if language in self.by_language:
                return self.by_language[language]
        return next(iter(self.by_language.values()))

    def __str__(self) -> str:
        """The name in the profile's first language, for logs and for readers of no known language."""
        return self.text()


class Origin(StrEnum):
    """Whose rule a clause is."""

    REGULATION = "regulation"
    """Literally in the text of the regulation."""
    HOUSE = "house"
    """Decided by the organisation where the regulation is silent or open to two readings."""


class Clause(Record):
    """One clause: where it stands (``section``) and its own words (``text``), never rephrased."""

    code: str
    section: str
    text: str
    origin: Origin = Origin.REGULATION
