"""Where the days of the release come from, in the reader's language.

What an administrator wrote as a source stays as it was written.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

RELEASED: Mapping[str, object] = {
    str(words): words
    for words in (
        QT_TRANSLATE_NOOP("sources", "Labour Code art. 84, and the decree on moved days of 2024"),
        QT_TRANSLATE_NOOP("sources", "Labour Code art. 84, and the decree on moved days of 2025"),
        QT_TRANSLATE_NOOP("sources", "Labour Code art. 84; Law on holidays, 30 August no longer a holiday"),
        QT_TRANSLATE_NOOP(
            "sources",
            "Law on holidays, 15 March a holiday; Kurban Ait calculated, no decree on moved days yet",
        ),
        QT_TRANSLATE_NOOP("sources", "Labour Code art. 112, and the decree on moved days of 2024"),
        QT_TRANSLATE_NOOP("sources", "Labour Code art. 112, and the decree on moved days of 2025"),
        QT_TRANSLATE_NOOP("sources", "Labour Code art. 112, and the decree on moved days of 2026"),
        QT_TRANSLATE_NOOP("sources", "Labour Code art. 112; moved days of 2027 from one source only"),
        QT_TRANSLATE_NOOP("sources", "Labour Code 102 §, and the decree on the order of work days of 2024"),
        QT_TRANSLATE_NOOP("sources", "Labour Code 102 §, and the decree on the order of work days of 2025"),
        QT_TRANSLATE_NOOP(
            "sources", "10/2025. (IV. 30.) NGM rendelet; Act LXXII of 2026, 24 December a holiday"
        ),
        QT_TRANSLATE_NOOP("sources", "Labour Code 102 §; no decree on the order of work days yet"),
    )
}
"""The sources of the frozen data; a test holds them against the file."""


def source_words(source: str) -> str:
    """A source in words."""
    return QCoreApplication.translate("sources", source) if source in RELEASED else source
