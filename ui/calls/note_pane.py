"""The note that is being written: its form, its draft on the disk, its buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QWidget

from domain.errors import OtklikError
from domain.phone_rules import CallOutcome
from services.applicants import applicant_form
from services.call_form import CallForm, begun_calls, discard_call, form_of, save_call
from services.drafts import SavedDraft
from services.intake_form import ApplicantForm
from services.phone_calls import CallCheck, NotedCall, check_call, note_call
from ui.calls.note_form import NoteForm
from ui.page import Host
from ui.seat import Seat
from ui.theme.tokens import Size
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Ground, column, row
from ui.widgets.themed import Retranslating
from ui.wording.errors import sentence, way_out

_tr = QCoreApplication.translate
_PAUSE_MS, _SAVE_MS = 150, 1_000


class NotePane(Retranslating, Ground):
    """One call from its first word to its end.

    Signals:
        kept: the note is stored (its identifier, and whether an appeal is to be made of it).
        put_aside: the person left it for later.
    """

    kept = Signal(str, bool)
    put_aside = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._host, self._seat = host, seat
        self.active, self._draft_id = False, ""
        self.note = NoteForm(host, seat)
        self.refused = Banner(Tone.REFUSED)
        self.keep = PushButton("", Kind.PRIMARY, key="Ctrl+Return", height=Size.BUTTON_DIALOG)
        self.appeal = PushButton("", Kind.SECONDARY, key="F8", height=Size.BUTTON_DIALOG)
        self.later = PushButton("", Kind.QUIET, key="Esc", height=Size.BUTTON_DIALOG)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._save = QTimer(self, singleShot=True, interval=_SAVE_MS)
        foot = column(self.refused, gap=8)
        foot.addLayout(row(self.keep, self.appeal, 1, self.later, gap=2))
        foot.setContentsMargins(13, 6, 13, 8)
        whole = column(self.note, gap=0)
        whole.addLayout(foot)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.note.changed.connect(self._touched)
        self._pause.timeout.connect(self.look)
        self._save.timeout.connect(self.save)
        self.keep.clicked.connect(self.finish)
        self.appeal.clicked.connect(self.make_appeal)
        self.later.clicked.connect(self.leave)

    def retranslate(self) -> None:
        """Words of the buttons."""
        self.keep.setText(_tr("calls", "Keep the note"))
        self.appeal.setText(_tr("calls", "Make an appeal"))
        self.later.setText(_tr("calls", "Put aside"))

    def begin(self, form: CallForm | None = None, *, draft_id: str = "") -> None:
        """A new call, or one that was put aside; the clock runs from its beginning."""
        given = form or CallForm()
        started = given.started_at or self._seat.desk.now()
        self.active, self._draft_id = True, draft_id
        self.refused.say("")
        shown = replace(given, started_at=started)
        if given.applicant_id:
            self._host.work.query(
                lambda: applicant_form(given.applicant_id),
                then=lambda person: self._show(shown, person),
                failed=lambda _: self._show(shown, ApplicantForm()),
                owner=self,
            )
        else:
            self._show(shown, ApplicantForm())

    def go_on(self, then: Callable[[], None]) -> None:
        """Take up the newest note that was put aside or interrupted; ``then`` where there is none."""
        desk = self._seat.desk

        def found(drafts: list[SavedDraft]) -> None:
            if drafts:
                self.begin(form_of(drafts[0].content), draft_id=drafts[0].id)
            else:
                then()

        self._host.work.query(lambda: begun_calls(desk), then=found, latest="calls.drafts", owner=self)

    def look(self) -> None:
        """Judge the note in the background."""
        desk, form = self._seat.desk, self.note.form()
        self._host.work.query(
            lambda: check_call(desk, form), then=self.note.show_check, latest="calls.check", owner=self
        )

    def save(self) -> None:
        """Write the draft to the disk."""
        self._save.stop()
        desk, form = self._seat.desk, self.note.form()
        if not (self.active and form.begun):
            return
        if not self._draft_id:
            self._draft_id = desk.new_id()
        draft_id = self._draft_id
        self._host.work.do(
            lambda: save_call(desk, form, draft_id=draft_id),
            then=lambda saved: self._host.draft_saved(f"{saved.saved_at:%H:%M:%S}"),
            owner=self,
        )

    def finish(self) -> None:
        """Keep the note, if nothing stands against it."""
        self._finish(self.note.form())

    def make_appeal(self) -> None:
        """Keep the note and make an appeal of it, in one key."""
        self._finish(replace(self.note.form(), outcome=CallOutcome.APPEAL.value))

    def leave(self) -> None:
        """Put the note aside; it waits as a draft."""
        self.save()
        self._end()
        self.put_aside.emit()

    def give_up(self) -> None:
        """Throw the note away; named undo brings it back."""
        desk, form, draft_id = self._seat.desk, self.note.form(), self._draft_id
        self._end()
        if draft_id:
            self._host.work.do(lambda: discard_call(desk, draft_id), owner=self)
        self.put_aside.emit()
        if form.begun:
            self._host.done(_tr("calls", "Note thrown away"), undo=lambda: self.begin(form))

    def _finish(self, form: CallForm) -> None:
        self._save.stop()
        desk, draft_id = self._seat.desk, self._draft_id

        def run() -> tuple[CallCheck, NotedCall | None]:
            check = check_call(desk, form)
            return check, None if check.blocking else note_call(desk, form=form, draft_id=draft_id)

        self._host.work.do(
            run, then=lambda found: self._finished(form, *found), failed=self._refused, owner=self
        )

    def _finished(self, form: CallForm, check: CallCheck, noted: NotedCall | None) -> None:
        if noted is None:
            self.refused.say(self.note.show_errors(check))
            return
        self._end()
        self.kept.emit(noted.call_id, form.outcome == CallOutcome.APPEAL)

    def _refused(self, error: OtklikError) -> None:
        self.refused.say(" ".join(part for part in (sentence(error), way_out(error)) if part))

    def _show(self, form: CallForm, person: ApplicantForm) -> None:
        self.note.show_form(form, person)
        self.look()
        if self.isVisible():
            self.note.begin_typing()

    def _end(self) -> None:
        self.active, self._draft_id = False, ""
        for timer in (self._pause, self._save):
            timer.stop()
        self.note.stop()
        self.refused.say("")

    def _touched(self) -> None:
        if self.active:
            self._pause.start()
            if not self._save.isActive():
                self._save.start()
