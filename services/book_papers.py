"""The printed page of the Book in the law's columns (D20): results, date, surname, position, signature.

Whoever reads the Book reads the results; names and contacts of other people stay out of the print
where the profile says so (AES-B13).
"""

from __future__ import annotations

from datetime import date

from domain.book import EntryPhase, EntryState
from letters.context import split_paragraphs
from letters.office_papers import BookLine, BookPage
from services.book import book_of, entry_state
from services.desk import Desk
from services.letter_content import letterhead
from services.people import place_names
from services.rows import read_record

_WORDS = {
    "anonymous": "письменный ответ не направляется: автор не назвал себя",
    "satisfied": "удовлетворено, письменный ответ не направлялся",
    "informed": "автору сообщено: {way}",
    "letter": "направлен письменный ответ {number} от {date}",
}
"""The form is the law's and in Russian, like its template."""


def book_page(desk: Desk, *, entry_id: str, for_reader: bool = True) -> BookPage:
    """The page on which an entry stands; ``for_reader`` leaves names and contacts of others out."""
    entry = read_record("book_entry", entry_id)
    book = book_of(str(entry["book_id"]))
    profile = desk.regulations.profile
    lines = [_line(desk, eid) for eid in _on_the_page(desk, entry)]
    made = BookPage(
        org=letterhead("ru"),
        number=book.number,
        dated=desk.today(),
        book=book.title,
        place=place_names("ru").get(book.place_id, ""),
        page=str(entry["page"] or ""),
        entries=tuple(lines),
    )
    hidden = for_reader and profile.book is not None and profile.book.hide_other_contacts
    return made.for_reader() if hidden else made


def book_page_docx(desk: Desk, *, entry_id: str, for_reader: bool = True) -> bytes:
    """The page by its template, ready to print.

    Raises:
        BadInput: the template can't be used; it names part and tag.
    """
    from letters.rendering import render
    from services.letter_templates import template_for

    page = book_page(desk, entry_id=entry_id, for_reader=for_reader)
    return render(page, template_for(desk, "book_page", "ru"), language="ru")


def _on_the_page(desk: Desk, entry: dict[str, object]) -> list[str]:
    """Entries of the same page in their order; an entry without a page number stands alone."""
    if entry["page"] is None:
        return [str(entry["id"])]
    rows = desk.store.execute(
        "SELECT entry_id FROM book_board WHERE book_id = ? AND page = ? AND state != ? ORDER BY entry_number",
        (entry["book_id"], entry["page"], EntryPhase.WITHDRAWN.value),
    ).fetchall()
    return [str(row[0]) for row in rows]


def _line(desk: Desk, entry_id: str) -> BookLine:
    state = entry_state(desk, entry_id)
    fields = state.fields
    result = desk.regulations.profile.book
    named = result.results.get(state.result) if result else None
    contacts = [str(fields.get(name) or "") for name in ("address", "phone", "email")]
    return BookLine(
        entry_number=str(fields.get("entry_number") or ""),
        written_on=date.fromisoformat(str(fields["written_on"])),
        name=str(fields.get("name") or ""),
        contacts=", ".join(one for one in contacts if one),
        text=split_paragraphs(str(fields.get("text") or "")),
        topic=str(fields.get("topic") or ""),
        measures=split_paragraphs("\n".join((state.mark_text, state.reasons))),
        results=named.names.text("ru") if named else "",
        considered_on=state.considered_on,
        surname=state.surname,
        position=state.position,
        answer=answer_words(desk, entry_id, state),
    )


def answer_words(desk: Desk, entry_id: str, state: EntryState) -> str:
    """How the author was answered, or why not."""
    sent = desk.store.execute(
        "SELECT outgoing_number, outgoing_on FROM letter_board WHERE book_entry_id = ?"
        " AND state IN ('sent', 'delivered')",
        (entry_id,),
    ).fetchone()
    if sent:
        day = date.fromisoformat(sent[1]) if sent[1] else None
        return _WORDS["letter"].format(number=sent[0] or "", date=f"{day:%d.%m.%Y}" if day else "")
    if state.informed_way:
        way = desk.regulations.profile.answers.ways.get(state.informed_way)
        return _WORDS["informed"].format(way=way.names.text("ru") if way else state.informed_way)
    if state.anonymous:
        return _WORDS["anonymous"]
    return _WORDS["satisfied"] if state.result == "satisfied" else ""
