"""What goes on the papers of the post: envelope, label, and the dispatch list with its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from services.desk import Desk
from services.dispatch import address_for
from services.letter_content import letterhead
from services.letters import LetterAbout, letter_about


@dataclass(frozen=True, slots=True)
class PostItem:
    """One letter of the post: from whom, to whom, under which number; lines ready to be written."""

    letter_id: str
    sender: tuple[str, ...]
    addressee: str
    address: tuple[str, ...]
    number: str
    dated: date | None


@dataclass(frozen=True, slots=True)
class DispatchList:
    """The list that the post signs for; the items stand in the order of their numbers."""

    number: str
    sent_on: date | None
    sender: tuple[str, ...]
    items: tuple[PostItem, ...]
    handed_by: str


def post_items(desk: Desk, letter_ids: Sequence[str]) -> list[PostItem]:
    """Letters as the post gets them; where one leaves by another way, its postal address all the same."""
    return [_item(letter_about(desk, one)) for one in letter_ids]


def _item(about: LetterAbout) -> PostItem:
    state, letter = about.state, about.letter
    posted = state.address if state.channel == "post" else ""
    return PostItem(
        letter_id=str(letter["id"]),
        sender=_sender(str(letter["language"] or about.profile.language)),
        addressee=str(letter["addressee"] or ""),
        address=_lines(posted or address_for(about, "post")),
        number=state.outgoing_number,
        dated=state.outgoing_on,
    )


def _sender(language: str) -> tuple[str, ...]:
    head = letterhead(language)
    return tuple(part for part in (head.name, *_lines(head.address), head.phone) if part)


def _lines(address: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in address.splitlines() if line.strip())


def dispatch_list(desk: Desk, number: str) -> DispatchList:
    """The list of a number, as it was made."""
    rows: list[tuple[Any, ...]] = desk.store.execute(
        "SELECT letter_id, sent_on FROM letter_board WHERE list_number = ? ORDER BY outgoing_number",
        (number,),
    ).fetchall()
    return DispatchList(
        number=number,
        sent_on=date.fromisoformat(rows[0][1]) if rows and rows[0][1] else None,
        sender=_sender(desk.language),
        items=tuple(post_items(desk, [row[0] for row in rows])),
        handed_by=desk.person.name,
    )
