"""The end of a form: registered, accepted, added, or stopped with its reasons; then the slip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from domain.errors import OtklikError
from services.intake import Accepted, Registered
from services.intake_check import IntakeCheck, has_box
from services.intake_rights import may_register
from ui.intake.acts import Added, Outcome, finish
from ui.intake.course import Course, Parts
from ui.wording.dates import until
from ui.wording.errors import sentence

_tr = QCoreApplication.translate


class Finishing(QObject):
    """What the buttons below the form do."""

    def __init__(self, parts: Parts, course: Course) -> None:
        super().__init__(parts.form)
        self._host, self._seat = parts.host, parts.seat
        self._form, self._side, self._footer = parts.form, parts.side, parts.footer
        self._course = course
        parts.footer.first_chosen.connect(self.finish)
        parts.footer.second_chosen.connect(self.finish_and_stay)

    def finish(self) -> None:
        """The primary button: take in and go on; of a form that is done, the next one."""
        if self._course.locked:
            self._course.begin_fresh()
        else:
            desk = self._seat.desk
            self._finish(into_box=not may_register(desk) and has_box(desk), stay=False)

    def finish_and_stay(self) -> None:
        """The second button: take in and keep it in sight; of a form that is done, its card."""
        if self._course.locked:
            self._host.open_page("journal", self._course.locked)
        else:
            self._finish(into_box=False, stay=True)

    def give_up(self) -> None:
        """Throw the form away, its draft with it."""
        self._course.give_up()

    def ask_why(self) -> None:
        """Explain the date."""
        self._course.ask_why()

    def _finish(self, *, into_box: bool, stay: bool) -> None:
        words = self._form.words
        if words.refuse_unknown_topic():
            self._footer.refuse([words.lines["topic"].label.text().lower()])
            words.lines["topic"].focus()
            return
        desk, entry = self._seat.desk, self._form.entry()
        draft_id, registers = self._course.drafting.draft_id, may_register(desk)
        self._course.drafting.pause()
        self._form.setEnabled(False)
        self._host.work.do(
            lambda: finish(desk, entry, registers=registers, into_box=into_box, draft_id=draft_id),
            then=lambda outcome: self._finished(outcome, stay=stay),
            failed=self._refused,
            owner=self,
        )

    def _finished(self, outcome: Outcome, *, stay: bool) -> None:
        self._form.setEnabled(True)
        if isinstance(outcome, IntakeCheck):
            names = self._form.errors.show(outcome.blocking, self._seat.desk.regulations.profile)
            self._footer.refuse(names)
            self._course.drafting.touch()
            return
        self._course.drafting.begin()
        self._form.files.put_scans_aside()
        self._remember_channel()
        if stay:
            self._lock(outcome)
        else:
            self._course.begin_fresh(restoring=False)
        self._tell(outcome)

    def _tell(self, outcome: Registered | Accepted | Added) -> None:
        if isinstance(outcome, Registered):
            self._host.done(_tr("intake", "Registered under {number}").format(number=outcome.number))
            due = outcome.term.due_on
            words = _tr("intake", "Answer by {date}").format(date=until(due)) if due else ""
            self._side.slip.show_appeal(outcome.appeal_id, words)
        elif isinstance(outcome, Accepted):
            words = _tr("intake", "The registry gives the number")
            self._host.done(_tr("intake", "Accepted"))
            self._side.slip.show_appeal(outcome.appeal_id, words)
        else:
            from ui.card.act_dialog import tell_done

            desk = self._seat.desk
            tell_done(self._host, _tr("intake", "Added to the open appeal"), desk, desk.last.done)

    def _lock(self, outcome: Registered | Accepted | Added) -> None:
        self._course.lock(outcome.appeal_id)
        if isinstance(outcome, Registered):
            self._form.show_head(outcome.number, done=True)
        self._footer.first.setFocus()

    def _refused(self, error: OtklikError) -> None:
        self._form.setEnabled(True)
        self._course.drafting.touch()
        self._footer.say_refused(sentence(error))
        where = str(error.facts.get("where") or "")
        if where in ("text", "received_at"):
            line = self._form.field(where)
            line.set_error(sentence(error))
            line.focus()

    def _remember_channel(self) -> None:
        settings, channel = self._seat.settings, self._form.switch.channel()
        self._host.work.do(lambda: settings.put("last_channel", channel), owner=self)
