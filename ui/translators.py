"""Speaks one of the four languages: Qt's own texts first, then ours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from resources import resource_path

LANGUAGES = {"ru": "Русский", "kk": "Қазақша", "hu": "Magyar", "en": "English"}
"""The interface languages by code, each in its own words; the first is the default."""

_TERRITORIES = {"ru": "ru_KZ", "kk": "kk_KZ", "hu": "hu_HU", "en": "en_GB"}


class Translators:
    """The translators that one application has installed; ``use`` changes the language."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = ""

    def use(self, language: str) -> list[Path]:
        """Speak ``language``; answers the catalogues that could not be loaded.

        Widgets get a LanguageChange event from Qt. KeyError for a language we do not have.
        """
        self.remove()
        QLocale.setDefault(QLocale(_TERRITORIES[language]))
        self.language = language
        return [path for path in catalogue_files(language) if not self._install(path)]

    def remove(self) -> None:
        """Take the catalogues off the application again; the source texts show."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        self.language = ""
        QLocale.setDefault(QLocale.system())

    def _install(self, path: Path) -> bool:
        translator = QTranslator(self._application)
        if not translator.load(str(path)):
            return False
        self._application.installTranslator(translator)
        self._installed.append(translator)
        return True


def catalogue_files(language: str) -> list[Path]:
    """The compiled catalogues of a language in the order they are asked, last one first."""
    ours = resource_path("translations", "qm", f"otklik_{language}.qm")
    if language == "en":
        return [ours]
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [qt / f"qtbase_{language}.qm", ours]
