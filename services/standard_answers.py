"""Ready answers to frequent questions, found while the caller is still speaking, without a network."""

from __future__ import annotations

from dataclasses import dataclass

from domain.search_text import words
from models.reference import StandardAnswer
from services.desk import Desk


@dataclass(frozen=True, slots=True)
class ReadyAnswer:
    """A question that is often asked and what is answered (STD-4.2.6a)."""

    id: str
    topic: str
    topic_name: str
    language: str
    question: str
    answer: str


def find_answers(desk: Desk, text: str = "", *, language: str = "", limit: int = 20) -> list[ReadyAnswer]:
    """Answers in which each typed word begins some word; those in ``language`` come first, then the rest.

    Questions that have the words beat answers that have them.
    """
    sought = words(text)
    spoken = language or desk.language
    ranked = []
    for row in StandardAnswer.select().dicts():
        topic = desk.regulations.topic_name(row["topic"], desk.language)
        question, body = str(row["question"] or ""), str(row["answer"] or "")
        heads, rest = words(f"{question} {topic}"), words(body)
        if not all(_begins(word, heads + rest) for word in sought):
            continue
        inside = sum(not _begins(word, heads) for word in sought)
        own = row["language"] == spoken
        ranked.append((not own, inside, question, ReadyAnswer(
            row["id"], row["topic"] or "", topic, row["language"] or "", question, body
        )))  # fmt: skip
    return [one[3] for one in sorted(ranked, key=lambda one: one[:3])[:limit]]


def _begins(word: str, among: list[str]) -> bool:
    return any(one.startswith(word) for one in among)
