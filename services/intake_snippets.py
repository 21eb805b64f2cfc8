"""Ready texts for the words of an appeal, called by ``::`` and the beginning of a keyword."""

from __future__ import annotations

from dataclasses import dataclass

from domain.search_text import fold
from services.desk import Desk


@dataclass(frozen=True, slots=True)
class ReadyText:
    """A text offered under ``::``; fields in braces are left for the clerk to see."""

    keyword: str
    title: str
    text: str
    language: str


def ready_texts(desk: Desk, typed: str, *, language: str, topic: str = "") -> list[ReadyText]:
    """Texts whose keyword or title begins so; those of the language and of the topic first."""
    wanted = fold(typed)
    rows = desk.store.execute("SELECT keyword, title, text, language, topic FROM snippet").fetchall()
    found = [
        (
            own_language != language,
            bool(about) and about != topic,
            str(keyword or ""),
            title,
            text,
            own_language,
        )
        for keyword, title, text, own_language, about in rows
        if fold(keyword or "").startswith(wanted) or fold(title or "").startswith(wanted)
    ]
    return [
        ReadyText(keyword, str(title or ""), str(text or ""), str(spoken or ""))
        for _, _, keyword, title, text, spoken in sorted(found, key=lambda one: one[:3])
    ]
