"""Ready sentences as an administrator keeps them: checked when they are written, by the line of the fault."""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import BadInput
from domain.permissions import can, require
from domain.search_text import fold
from models.reference import Snippet
from services.desk import Desk
from services.recording import recording


@dataclass(frozen=True, slots=True)
class ReadySentence:
    """One sentence; ``id`` is empty while it is new. ``topic`` narrows it to appeals of a topic."""

    id: str
    keyword: str
    language: str
    title: str
    text: str
    topic: str = ""


def may_edit_sentences(desk: Desk) -> bool:
    """Whether the person at this desk keeps the sentences."""
    return can(desk.person.roles, "edit_reference", desk.regulations.narrowed)


def ready_sentences(wanted: str = "") -> tuple[ReadySentence, ...]:
    """Every sentence in force, by language and keyword; ``wanted`` are words of it."""
    rows = Snippet.select().order_by(Snippet.language, Snippet.keyword).dicts()
    found = [_sentence(row) for row in rows if row["text"]]
    words = fold(wanted).split()
    return tuple(one for one in found if all(word in _spoken(one) for word in words))


def _sentence(row: dict[str, object]) -> ReadySentence:
    names = ("id", "keyword", "language", "title", "text", "topic")
    return ReadySentence(*(str(row[name] or "") for name in names))


def _spoken(one: ReadySentence) -> str:
    return fold(f"{one.keyword} {one.title} {one.text} {one.language}")


def known_fields() -> tuple[str, ...]:
    """What a sentence may name in double braces."""
    from letters.snippets import FIELDS

    return tuple(FIELDS)


def keep_sentence(desk: Desk, one: ReadySentence) -> str:
    """Keep a new sentence, or a known one with other words; returns its identifier.

    Raises:
        BadInput: ``snippet_keyword_missing``, ``snippet_keyword_taken``, ``snippet_text_missing``, or what
            is wrong with its fields, with the line.
        Refusal: ``not_permitted``.
    """
    from letters.snippets import check_snippet

    require(desk.person.roles, "edit_reference", desk.regulations.narrowed)
    keyword, text = "".join(one.keyword.split()), one.text.strip()
    if not keyword:
        raise BadInput("snippet_keyword_missing", where="keyword")
    if not text:
        raise BadInput("snippet_text_missing", where="text")
    _refuse_taken(one, keyword)
    check_snippet(text, language=one.language)
    fields: dict[str, object] = {"keyword": keyword, "title": one.title.strip() or keyword, "text": text}
    fields |= {"language": one.language, "topic": one.topic or None}
    with recording(desk, "keep_snippet") as act:
        if not one.id:
            return act.put("snippet", fields)
        act.set("snippet", one.id, fields)
    return one.id


def _refuse_taken(one: ReadySentence, keyword: str) -> None:
    """Two sentences of a language under one keyword could not be told apart by ``::``."""
    for other in ready_sentences():
        same = (other.language, fold(other.keyword)) == (one.language, fold(keyword))
        if same and other.id != one.id:
            raise BadInput("snippet_keyword_taken", where="keyword", keyword=keyword, title=other.title)


def retire_sentence(desk: Desk, snippet_id: str) -> None:
    """Offer a sentence no longer; letters that hold it keep its words.

    Raises:
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "edit_reference", desk.regulations.narrowed)
    with recording(desk, "retire_snippet") as act:
        act.set("snippet", snippet_id, {"text": None, "keyword": None, "title": None})
