"""Saved mails become forms, one after another; what was odd about a mail is said over its form."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from domain.errors import OtklikError
from services.intake_entry import Entry, from_form
from services.mail.message import Mail
from ui.intake.course import Course, Parts, empty_entry
from ui.intake.notes import carried_words, mail_notes
from ui.wording.errors import sentence

_tr = QCoreApplication.translate


class Mails(QObject):
    """The mails that wait for a form."""

    def __init__(self, parts: Parts, course: Course) -> None:
        super().__init__(parts.form)
        self._host, self._seat = parts.host, parts.seat
        self._footer, self._course = parts.footer, course
        self._waiting: list[Path] = []
        course.following = self._follow

    def open(self, paths: list[Path]) -> None:
        """The first mail fills the form; the others wait until it is done."""
        self._course.put_aside()
        self._waiting = list(paths)
        self._follow()

    def _follow(self) -> bool:
        if not self._waiting:
            return False
        path, desk = self._waiting.pop(0), self._seat.desk

        def read() -> tuple[Mail, Entry]:
            # Off the window's thread: the readers of mail formats take a while to load.
            from services.mail_intake import form_from_mail, read_mail_file

            mail, original = read_mail_file(path)
            return mail, from_form(desk, form_from_mail(desk, mail, original=original))

        self._host.work.query(
            read, then=lambda found: self._show(*found), failed=self._unreadable, owner=self
        )
        return True

    def _show(self, mail: Mail, entry: Entry) -> None:
        self._course.show(entry)
        self._course.drafting.touch()
        notes = " ".join(mail_notes(mail))
        if not (mail.carried and mail.text):
            self._course.say(notes)
            return
        inner = replace(mail.carried[0], carried=())
        self._course.say(
            carried_words(mail),
            _tr("intake", "Take that one"),
            lambda: self._show_inner(inner, entry),
            detail=notes,
        )

    def _show_inner(self, inner: Mail, outer: Entry) -> None:
        """The forwarded mail instead; the files stay, and so does the time when it reached us."""
        from services.mail_intake import form_from_mail

        form = form_from_mail(self._seat.desk, inner)
        kept = replace(form, received_at=outer.form.received_at, files=())
        self._course.show(replace(outer, form=kept))
        self._course.drafting.touch()

    def _unreadable(self, error: OtklikError) -> None:
        self._course.show(empty_entry(self._seat))
        self._footer.say_refused(sentence(error))
