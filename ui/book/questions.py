"""The acts of the Book that ask a question: a new entry, the mark, informing, correcting."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.errors import BadInput
from services.book import (
    EntryForm,
    EntryView,
    MarkForm,
    attach_scan,
    books,
    close_entry,
    correct_entry,
    entry_state,
    inform_author,
    make_mark,
    transcribe_entry,
)
from services.book_answers import appeal_of_entry, withdraw_entry
from services.desk import Desk
from services.intake_files import hold_path, to_attach
from services.intake_form import NewFile
from services.meanwhile import Stored
from services.rows import find_record
from ui.card.act_dialog import ActField, ActQuestion
from ui.card.meanwhile import watching
from ui.seat import Seat
from ui.translators import LANGUAGES
from ui.wording.findings import finding_sentence

tr = QCoreApplication.translate


def new_entry(seat: Seat, then: Any) -> ActQuestion:
    """An entry taken over from the paper Book; only the text is needed, no papers are asked for."""
    desk = seat.desk
    offered = [(f"{book.title} (№ {book.number})", book.id) for book in books()]
    here = [book.id for book in books() if book.place_id == desk.workstation.place_id]

    def run(given: Mapping[str, Any]) -> str:
        left = {name: value for name, value in given.items() if name not in ("book", "page", "photo")}
        page = str(given["page"]).strip()
        if page and not page.isdecimal():
            raise BadInput("book_page_no_number", where="page", value=page)
        form = EntryForm(book_id=given["book"], page=int(page) if page else None, **left)
        return transcribe_entry(desk, form=form, scan=photo_of(desk, given["photo"]))

    def done(entry_id: Any) -> str:
        then(str(entry_id))
        return tr("book", "Entry taken over")

    left_hint = tr("book", "if it was left")
    return ActQuestion(
        title=tr("book", "New entry of the Book"),
        detail=tr("book", "Nobody is asked for papers or reasons; only the text is needed."),
        deed=tr("book", "Take over"),
        fields=(
            ActField("book", tr("book", "Book"), "choice", here[0] if here else None, offered),
            ActField("page", tr("book", "Page")),
            ActField("text", tr("book", "Text of the entry"), "text"),
            ActField("language", tr("book", "Language"), "choice", _usual(seat), _languages(seat)),
            ActField("name", tr("book", "Name"), hint=left_hint),
            ActField("address", tr("book", "Address"), hint=left_hint),
            ActField("phone", tr("book", "Phone"), hint=left_hint),
            ActField("email", tr("book", "E-mail"), hint=left_hint),
            ActField("photo", tr("book", "Photo of the page"), "file"),
        ),
        run=run,
        done=done,
    )


def photo_of(desk: Desk, path: str) -> NewFile | None:
    """The chosen file; nothing where no path was given.

    Raises:
        BadInput: ``file_empty``, ``file_too_large`` or ``file_is_folder``.
        Fault: ``file_unreadable``.
    """
    return to_attach(desk, hold_path(desk, Path(path))) if path else None


def _usual(seat: Seat) -> str:
    return seat.desk.regulations.profile.language


def _languages(seat: Seat) -> list[tuple[str, object]]:
    return [(LANGUAGES.get(code, code), code) for code in seat.desk.regulations.profile.languages]


def photographing(seat: Seat, view: EntryView) -> ActQuestion:
    """The page, or the prepared answer, kept as a scan (AES-B9)."""
    desk = seat.desk

    def run(given: Mapping[str, Any]) -> None:
        photo = photo_of(desk, given["photo"])
        if photo is None:
            raise BadInput("book_photo_missing", where="photo")
        attach_scan(desk, entry_id=view.id, scan=photo)

    return ActQuestion(
        title=tr("book", "Photo of the page or of the prepared answer"),
        deed=tr("book", "Keep"),
        fields=(ActField("photo", tr("book", "File"), "file"),),
        run=run,
        done=lambda _: tr("book", "Photo kept"),
        desk=desk,
    )


def withdrawing(seat: Seat, view: EntryView) -> ActQuestion:
    """A mistaken transcription, withdrawn with its reason; nothing is deleted."""
    desk = seat.desk
    return ActQuestion(
        title=tr("book", "Withdraw a mistaken transcription"),
        detail=tr("book", "Its number stays used; the paper Book is not touched."),
        deed=tr("book", "Withdraw"),
        fields=(ActField("reason", tr("book", "Reason"), "text"),),
        run=lambda given: withdraw_entry(desk, entry_id=view.id, reason=given["reason"]),
        done=lambda _: tr("book", "Transcription withdrawn"),
        dangerous=True,
        desk=desk,
    )


def making_appeal(seat: Seat, view: EntryView) -> ActQuestion:
    """An appeal of its own made of the entry."""
    desk = seat.desk
    kinds = [(kind.names.text(seat.language), code) for code, kind in desk.regulations.profile.kinds.items()]
    return ActQuestion(
        title=tr("book", "Make an appeal of the entry"),
        detail=tr("book", "It comes by the Book; where you may not register, it is accepted."),
        deed=tr("book", "Make an appeal"),
        fields=(ActField("kind", tr("book", "Kind"), "choice", "complaint", kinds),),
        run=lambda given: appeal_of_entry(desk, entry_id=view.id, kind=given["kind"]),
        done=lambda _: tr("book", "An appeal was made of the entry"),
    )


def marking(seat: Seat, view: EntryView) -> ActQuestion:
    """The mark: result, measures, date, surname and position of who writes it (AES-B10)."""
    desk = seat.desk
    rules = desk.regulations.profile.book
    results = [(one.names.text(seat.language), code) for code, one in rules.results.items()] if rules else []
    reasoned = {code for code, one in rules.results.items() if one.needs_reasons} if rules else set()
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
                when=lambda given: given["result"] in reasoned,
            ),
            ActField("considered_on", tr("book", "Date of consideration"), "date", desk.today()),
            ActField("surname", tr("book", "Surname"), value=person.get("surname")),
            ActField("position", tr("book", "Position"), value=position),
        ),
        run=lambda given: make_mark(desk, entry_id=view.id, mark=MarkForm(**given)),
        done=lambda _: tr("book", "Mark made"),
        desk=desk,
    )


def informing(seat: Seat, view: EntryView) -> ActQuestion:
    """That the author was informed, and how."""
    desk = seat.desk
    profile = desk.regulations.profile
    codes = (profile.book.answer_ways if profile.book else ()) or tuple(profile.answers.ways)
    ways = [(profile.answers.ways[code].names.text(seat.language), code) for code in codes]
    return ActQuestion(
        title=tr("book", "The author was informed"),
        deed=tr("book", "Keep"),
        fields=(
            ActField("way", tr("book", "Way"), "choice", choices=ways),
            ActField("note", tr("book", "Note"), "text"),
        ),
        run=lambda given: inform_author(desk, entry_id=view.id, way=given["way"], note=given["note"]),
        done=lambda _: tr("book", "Author informed"),
        desk=desk,
    )


def correcting(seat: Seat, view: EntryView) -> ActQuestion:
    """A visible correction of the transcription."""
    desk = seat.desk
    watch = watching(("book_entry",), lambda: Stored({"new": entry_state(desk, view.id).fields.get("text")}))
    return ActQuestion(
        title=tr("book", "Correct the transcription"),
        deed=tr("book", "Correct"),
        fields=(
            ActField("new", tr("book", "Text of the entry"), "text", watch.shown.values["new"]),
            ActField("reason", tr("book", "Reason"), "text"),
        ),
        run=lambda given: correct_entry(
            desk, entry_id=view.id, field="text", new=given["new"], reason=given["reason"]
        ),
        done=lambda _: tr("book", "Corrected"),
        desk=desk,
        meanwhile=watch,
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
        desk=desk,
    )
