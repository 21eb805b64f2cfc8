"""People of an old journal for the one "who" field: found by telephone, account or name.

An old journal has no records of people, only rows that name them. The list row of each holds the
telephone, the account and the name under an index, so nobody has to be written down twice and an
import costs nothing more.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from domain.search_text import digits, phone_key, words
from models.database import Store
from models.imports import ArchivedAppeal
from services.applicant_names import read_name, written_name
from services.earlier import same_person
from services.intake_form import ApplicantForm
from services.search_index import match_expression

_SCANNED = 100
_SHORTEST_DIGITS = 4
_SHORTEST_WORD = 3
_NEXT = "\uffff"
_PERSON = "row, applicant, address, account_no, phone_key"


def archived_people(store: Store, text: str, *, besides: Sequence[ApplicantForm] = ()) -> list[ApplicantForm]:
    """People whom rows of old journals name, each once, the most recent first.

    ``besides`` are people who have a record: their old rows stand under their own name already.
    """
    found: list[ApplicantForm] = []
    for row in _rows(store, _hits(store, text), text):
        if not any(_is(row, one) for one in (*besides, *found)):
            found.append(_form(row))
    return found


def _is(row: tuple[Any, ...], person: ApplicantForm) -> bool:
    """Whether the row needs no line of its own; a bare name has one line however often it was written."""
    bare = not any(row[2:])
    return same_person(row[1:], person) or (bare and words(row[1]) == words(written_name(person)))


def _hits(store: Store, text: str) -> array[int]:
    span = store.execute("SELECT min(row), max(row) FROM archived_appeal").fetchone()
    if span is None or span[0] is None:
        return array("q")
    if any(sign.isalpha() for sign in text):
        return _by_words(store, text, span)
    number = digits(text)
    found: set[int] = set()
    if len(number) >= _SHORTEST_DIGITS:
        openings = {number[-9:]} if len(number) > 9 else {number, number[1:], number[2:]}
        for opening in openings:
            if len(opening) >= _SHORTEST_DIGITS:
                found.update(_prefixed(store, "phone_key", opening, span))
        found.update(_prefixed(store, "account_no", number, span))
    return array("q", sorted(found, reverse=True))


def _prefixed(store: Store, column: str, opening: str, span: tuple[int, int]) -> Iterable[int]:
    sql = (
        f"SELECT row FROM journal WHERE {column} >= ? AND {column} < ? AND +row BETWEEN ? AND ?"
        f" ORDER BY {column} LIMIT {_SCANNED}"
    )
    return (row for (row,) in store.execute(sql, (opening, opening + _NEXT, *span)).fetchall())


def _by_words(store: Store, text: str, span: tuple[int, int]) -> array[int]:
    """The newest rows that hold the words; whether in the name is looked at afterwards."""
    expression = match_expression(store, _sought(text))
    if not expression:
        return array("q")
    sql = (
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"
        f" ORDER BY rowid DESC LIMIT {_SCANNED}"
    )
    return array("q", (row for (row,) in store.execute(sql, (f"{{body}} : ({expression})", *span))))


def _sought(text: str) -> str:
    """Without a word of one or two letters that is still being typed: the index knows whole short words."""
    whole, _, begun = text.rpartition(" ")
    return whole + " " if whole.strip() and len(begun) < _SHORTEST_WORD else text


def _rows(store: Store, hits: array[int], text: str) -> list[tuple[Any, ...]]:
    """What the rows say of people; of a typed name only those that bear it."""
    marks = ", ".join("?" * len(hits))
    sql = (
        f"SELECT {_PERSON} FROM journal WHERE row IN ({marks}) AND appeal_id LIKE 'archive:%'"
        " AND applicant IS NOT NULL ORDER BY row DESC"
    )
    typed = words(text) if any(sign.isalpha() for sign in text) else []
    return [row for row in store.execute(sql, tuple(hits)).fetchall() if _named(words(row[1]), typed)]


def _named(name: Sequence[str], typed: Sequence[str]) -> bool:
    return all(any(word.startswith(begun) for word in name) for begun in typed)


def _form(row: tuple[Any, ...]) -> ApplicantForm:
    number, name, address, account_no, phone = row
    return replace(
        read_name(name),
        postal_address=address or "",
        service_address=address or "",
        account_no=account_no or "",
        phone=_telephone(number, phone) if phone else "",
    )


def _telephone(row: int, key: str) -> str:
    """The telephone as the old journal writes it; the list row keeps only its last figures."""
    kept = ArchivedAppeal.get_or_none(ArchivedAppeal.row == row)
    said = kept.said.values() if kept else ()
    return next((str(value) for value in said if phone_key(str(value)) == key), key)
