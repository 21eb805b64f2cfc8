"""A mail becomes an appeal: the form fills, the clerk completes it by keyboard; number, date, slip."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from pathlib import Path

from PySide6.QtCore import Qt

from program.session import Session
from services.card import appeal_card
from services.journal import first_lines
from services.journal_filter import JournalFilter
from tour.hands import focused, page_of
from tour.play import Play
from tour.stage import press, run_command, settle, type_text, wait_for
from ui.intake.page import IntakePage
from ui.wording.dates import full_date

MAIL = Path("tests/mails/kazakh_utf8_photo.eml")


def intake(play: Play, mail: Path) -> None:
    """The whole chapter."""
    play.transcript.heading("1. A mail in Kazakh, registered offline")
    laptop = play.registry
    with laptop.window("e-kovaleva", "ru") as session:
        session.window.open_page("intake", (mail,))
        page = page_of(session, IntakePage)
        wait_for(session, lambda: bool(page.form.entry().form.text), "the mail to fill the form")
        settle(session, 0.8)
        _has_filled(play, page)
        laptop.picture(session, "mail-fills-the-form")
        _complete(session, page)
        laptop.picture(session, "form-complete")
        run_command(session, "intake.stay")
        wait_for(session, lambda: bool(page.course.locked), "the registration")
        _has_registered(play, session, page)


def photo_of(mail: Path, scratch: Path) -> Path:
    """The picture that the mail brought, as a file of its own."""
    message = message_from_bytes(mail.read_bytes(), policy=default)
    part = next(one for one in message.walk() if one.get_content_maintype() == "image")
    path = scratch / "photo.jpg"
    path.write_bytes(bytes(part.get_payload(decode=True)))
    return path


def _has_filled(play: Play, page: IntakePage) -> None:
    entry, told = page.form.entry(), play.transcript
    told.check("the sender is filled in", "Ахметова" in entry.form.applicant.surname + entry.typed)
    told.check("the address to answer to", entry.form.applicant.email == "gulnar@example.org")
    told.check("the text", "батареялар" in entry.form.text)
    told.check("the photo is attached", any("термометр" in held.name for held in entry.held))
    told.check("the channel is e-mail", entry.form.channel == "email", entry.form.channel)
    told.check("the language is Kazakh", entry.form.language == "kk", entry.form.language)


def _complete(session: Session, page: IntakePage) -> None:
    page.form.words.topic.setFocus()
    settle(session, 0.2)
    type_text(focused(), "тепл")
    settle(session, 0.5)
    press(focused(), Qt.Key.Key_Return)
    settle(session, 0.8)


def _has_registered(play: Play, session: Session, page: IntakePage) -> None:
    told, desk = play.transcript, session.seat.desk
    play.appeal_id = page.course.locked
    card = appeal_card(desk, play.appeal_id)
    play.number = card.state.number
    told.check("it has its number", bool(play.number), play.number)
    due = card.state.due_on
    told.check("and a due date", due is not None, full_date(due) if due else "")
    play.registry.picture(session, "registered")
    slip = play.folder / f"slip-{play.number}.pdf"
    page.side.slip.write_pdf(slip)
    told.check("the slip is a PDF", slip.read_bytes()[:5] == b"%PDF-")
    told.file(slip, "The slip")
    session.window.open_page("journal", play.appeal_id)
    settle(session, 0.6)
    play.registry.picture(session, "card")
    (line,) = first_lines(desk, JournalFilter())
    told.check("the journal has one line", line.number == play.number)
