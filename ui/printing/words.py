"""Words on paper in the language of the reader, whatever language the window speaks."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QTranslator

from ui.translators import LANGUAGES, catalogue_files

_DATES = {"hu": "%Y.%m.%d.", "en": "%d/%m/%Y"}


class PaperWords:
    """Translates the marked texts of ``ui/printing`` into one language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else next(iter(LANGUAGES))
        self._translator = _translator(self.language)

    def say(self, source: object) -> str:
        """A text marked with ``QT_TRANSLATE_NOOP("printing", …)`` in this language."""
        return self._translator.translate("printing", str(source)) or str(source)

    def day(self, day: date) -> str:
        """A date in figures as this language writes it."""
        return day.strftime(_DATES.get(self.language, "%d.%m.%Y"))

    def moment(self, moment: datetime) -> str:
        """A date in figures and the time of day."""
        return f"{self.day(moment.date())} {moment:%H:%M}"


@cache
def _translator(language: str) -> QTranslator:
    """Loaded, never installed: it answers for paper only."""
    translator = QTranslator()
    translator.load(str(catalogue_files(language)[-1]))
    return translator
