"""The acts of the Book that ask a question: a new entry, the mark, informing, correcting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.book import (
    EntryForm,
    EntryView,
    MarkForm,
    books,
    close_entry,
    correct_entry,
    inform_author,
    make_mark,
    transcribe_entry,
)
from services.rows import find_record
from ui.card.act_dialog import ActField, ActQuestion
from ui.seat import Seat
from ui.wording.findings import finding_sentence

tr = QCoreApplication.translate


def new_entry(seat: Seat, then: Any) -> ActQuestion:
    """An entry taken over from the paper Book; only the text is needed, no papers are asked for."""
    desk = seat.desk
    offered = [(f"{book.title} (№ {book.number})", book.id) for book in books()]
    here = [book.id for book in books() if book.place_id == desk.workstation.place_id]

    def run(given: Mapping[str, Any]) -> str:
        left = {name: value for name, value in given.items() if name != "book"}
        return transcribe_entry(desk, form=EntryForm(book_id=given["book"], **left))

    def done(entry_id: Any) -> str:
        then(str(entry_id))
        return tr("book", "Entry taken over")

    return ActQuestion(
        title=tr("book", "New entry of the Book"),
        detail=tr("book", "Nobody is asked for papers or reasons; only the text is needed."),
        deed=tr("book", "Take over"),
        fields=(
            ActField("book", tr("book", "Book"), "choice", here[0] if here else None, offered),
            ActField("text", tr("book", "Text of the entry"), "text"),
            ActField("name", tr("book", "Name"), hint=tr("book", "if it was left")),
            ActField("address", tr("book", "Address"), hint=tr("book", "if it was left")),
            ActField("phone", tr("book", "Phone"), hint=tr("book", "if it was left")),
        ),
        run=run,
        done=done,
    )


def marking(seat: Seat, view: EntryView) -> ActQuestion:
    """The mark: result, measures, date, surname and position of who writes it (AES-B10)."""
    desk = seat.desk
    rules = desk.regulations.profile.book
    results = [(one.names.text(seat.language), code) for code, one in rules.results.items()] if rules else []
    person = find_record("employee", desk.person.id) or {}
    position = (person.get("position") or {}).get(desk.regulations.profile.language, "")
    return ActQuestion(
        title=tr("book", "Mark about the entry"),
        deed=tr("book", "Make the mark"),
        fields=(
            ActField("result", tr("book", "Result"), "choice", view.state.result or None, results),
            ActField("text", tr("book", "Measures taken"), "text", view.state.mark_text),
            ActField(
                "reasons",
                tr("book", "Reasons"),
                "text",
                view.state.reasons,
                hint=tr("book", "when refused"),
            ),
            ActField("considered_on", tr("book", "Date of consideration"), "date", desk.today()),
            ActField("surname", tr("book", "Surname"), value=person.get("surname")),
            ActField("position", tr("book", "Position"), value=position),
        ),
        run=lambda given: make_mark(desk, entry_id=view.id, mark=MarkForm(**given)),
        done=lambda _: tr("book", "Mark made"),
    )


def informing(seat: Seat, view: EntryView) -> ActQuestion:
    """That the author was informed, and how."""
    desk = seat.desk
    ways = [
        (way.names.text(seat.language), code) for code, way in desk.regulations.profile.answers.ways.items()
    ]
    return ActQuestion(
        title=tr("book", "The author was informed"),
        deed=tr("book", "Keep"),
        fields=(
            ActField("way", tr("book", "Way"), "choice", choices=ways),
            ActField("note", tr("book", "Note"), "text"),
        ),
        run=lambda given: inform_author(desk, entry_id=view.id, way=given["way"], note=given["note"]),
        done=lambda _: tr("book", "Author informed"),
    )


def correcting(seat: Seat, view: EntryView) -> ActQuestion:
    """A visible correction of the transcription."""
    desk = seat.desk
    return ActQuestion(
        title=tr("book", "Correct the transcription"),
        deed=tr("book", "Correct"),
        fields=(
            ActField("new", tr("book", "Text of the entry"), "text", view.state.fields.get("text")),
            ActField("reason", tr("book", "Reason"), "text"),
        ),
        run=lambda given: correct_entry(
            desk, entry_id=view.id, field="text", new=given["new"], reason=given["reason"]
        ),
        done=lambda _: tr("book", "Corrected"),
    )


def closing(seat: Seat, view: EntryView) -> ActQuestion:
    """The end of an entry, with what is still missing for it."""
    desk = seat.desk
    profile = desk.regulations.profile
    return ActQuestion(
        title=tr("book", "Close the entry"),
        detail="\n".join(finding_sentence(one, profile) for one in view.findings),
        deed=tr("book", "Close"),
        fields=(),
        run=lambda _: close_entry(desk, entry_id=view.id),
        done=lambda _: tr("book", "Entry closed"),
    )
