"""The life of one form after another: begun, judged at each pause, kept on the disk, put aside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from domain.regulation.vocabulary import Family
from services.drafts import SavedDraft
from services.intake_check import IntakeCheck, check_form, has_box
from services.intake_entry import Entry, begun_entries, entry_of, from_form, interrupted
from services.intake_form import AppealForm
from services.intake_rights import may_register
from ui.intake.drafting import Drafting
from ui.intake.footer import Footer
from ui.intake.form import FormPane
from ui.intake.side_pane import SidePane
from ui.page import Host
from ui.seat import Seat

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Parts:
    """What the registration page is made of."""

    host: Host
    seat: Seat
    form: FormPane
    side: SidePane
    footer: Footer


class Course(QObject):
    """What happens to the form of the registration page.

    Signals:
        began: another form is in front; the cursor belongs into its first field.
    """

    began = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.form)
        self._host, self._seat = parts.host, parts.seat
        self.form, self.side, self.footer = parts.form, parts.side, parts.footer
        self.drafting = Drafting(parts.host, parts.seat, parts.form.entry, self)
        self.check: IntakeCheck | None = None
        self.locked = ""
        self.following: Callable[[], bool] = lambda: False
        """Fills the next form, if something waits for one; answers whether it did."""
        self._notice_act: Callable[[], object] = _nothing
        form, earlier = parts.form, parts.side.earlier
        form.changed.connect(self._touched)
        form.looked.connect(self.look)
        form.deadline.why_asked.connect(self.ask_why)
        form.notice.acted.connect(self._act_on_notice)
        earlier.add_chosen.connect(self.choose_add)
        earlier.repeat_chosen.connect(self.choose_repeat)

    # --- beginning -------------------------------------------------------------------------

    def begin_fresh(self, *, restoring: bool = True) -> None:
        """An empty form, the next mail that waits, or what was being typed when the program ended."""
        if self.following():
            return
        self.show(empty_entry(self._seat))
        desk = self._seat.desk
        if restoring:
            self._host.work.query(
                lambda: begun_entries(desk), then=self._found_drafts, latest="intake.drafts", owner=self
            )

    def begin_with(self, form: AppealForm) -> None:
        """A form that another screen or a mail has filled."""
        desk = self._seat.desk
        self.put_aside()
        self._host.work.query(
            lambda: from_form(desk, form),
            then=lambda entry: self.show(replace(entry, form=with_channel(self._seat, entry.form))),
            failed=self._host.show_error,
            owner=self,
        )

    def put_aside(self) -> bool:
        """Keep what was typed as a draft; returns whether there was anything."""
        begun = not self.locked and self.form.entry().begun
        if begun:
            self.drafting.save(put_aside=True)
        self.drafting.begin()
        return begun

    def give_up(self) -> None:
        """Throw the form away, its draft with it; named undo brings it back."""
        entry = self.form.entry()
        self.drafting.discard()
        self.show(empty_entry(self._seat))
        if entry.begun:
            self._host.done(_tr("intake", "Form thrown away"), undo=lambda: self.show(entry))

    # --- judging ---------------------------------------------------------------------------

    def look(self) -> None:
        """Judge the form as it stands, in the background."""
        if self.locked:
            return
        desk, entry = self._seat.desk, self.form.entry()
        self._host.work.query(
            lambda: check_form(desk, entry.judged()), then=self._judged, latest="intake.check", owner=self
        )

    def choose_add(self, appeal_id: str) -> None:
        """The words go into an open appeal, or not."""
        self._choose(appeal_id, ())

    def choose_repeat(self, appeal_id: str) -> None:
        """A new appeal that repeats another one, or not."""
        self._choose("", (appeal_id,) if appeal_id else ())

    def ask_why(self) -> None:
        """Explain the date beside the form, or stop explaining."""
        self.side.toggle_why(self.check.term if self.check else None, self._seat.desk.today())

    def show_acts(self) -> None:
        """What the buttons do, for the person who sits here now."""
        desk, entry = self._seat.desk, self.form.entry()
        first = self.side.earlier.first()
        number = first.number if entry.add_to and first is not None else ""
        box = has_box(desk)
        self.footer.show_acts(registers=may_register(desk), box=box, adds_to=number, locked=bool(self.locked))

    # --- what others say -------------------------------------------------------------------

    def _touched(self) -> None:
        self.drafting.touch()
        self.footer.forget_refusal()
        self.side.show_person(self.form.people.applicants()[0])

    def _judged(self, check: IntakeCheck) -> None:
        self.check = check
        self.form.show_check(check)
        self.form.show_head(
            check.number if may_register(self._seat.desk) and not self.form.entry().add_to else ""
        )
        self.side.update_why(check.term, self._seat.desk.today())
        if self.form.errors.mend(check.blocking):
            self.footer.refuse(())

    def _choose(self, add_to: str, repeats: tuple[str, ...]) -> None:
        self.form.mark(add_to=add_to, repeats=repeats)
        self.side.earlier.mark(add_to=add_to, repeats=next(iter(repeats), ""))
        first = self.side.earlier.first()
        number = first.number if first else ""
        if add_to:
            words = _tr("intake", "The words go into {number}; there is no new number").format(number=number)
            self.say(words, _tr("intake", "Make it a new appeal"), lambda: self.choose_add(""))
        elif repeats:
            words = _tr("intake", "A new appeal that repeats {number}").format(number=number)
            self.say(words, _tr("intake", "Not a repeat"), lambda: self.choose_repeat(""))
        else:
            self.say("")
        self.show_acts()

    def say(
        self, words: str, action: str = "", act: Callable[[], object] | None = None, *, detail: str = ""
    ) -> None:
        """One sentence over the form, with one action at most; an empty one takes it away."""
        self._notice_act = act or _nothing
        self.form.notice.say(words, detail, action=action)

    def lock(self, appeal_id: str) -> None:
        """The form is done and stays in sight; nothing in it can be changed any more."""
        self.locked = appeal_id
        self.form.page.setEnabled(False)
        self.form.switch.setEnabled(False)
        self.say("")
        self.footer.refuse(())
        self.show_acts()

    def _act_on_notice(self) -> None:
        self._notice_act()

    # --- forms -----------------------------------------------------------------------------

    def show(self, entry: Entry, draft_id: str = "") -> None:
        """Bring a form to the front; ``draft_id`` is the draft it comes from."""
        self.locked = ""
        self.drafting.begin(draft_id)
        self.form.page.setEnabled(True)
        self.form.switch.setEnabled(True)
        self.form.show_entry(entry)
        self.side.earlier.mark(add_to=entry.add_to, repeats=next(iter(entry.form.repeat_of), ""))
        self.side.show_person(entry.form.applicant)
        self.side.why.hide()
        self.footer.refuse(())
        self.say("")
        self.show_acts()
        self.look()
        self.began.emit()

    def _found_drafts(self, drafts: list[SavedDraft]) -> None:
        if not drafts or self.form.entry().begun:
            return
        newest = drafts[0]
        if interrupted(newest):
            self._restore(newest)
        else:
            words = _tr("intake", "%n unfinished form(s) put aside", "", len(drafts))
            self.say(words, _tr("intake", "Go on with the last one"), lambda: self._restore(newest))

    def _restore(self, draft: SavedDraft) -> None:
        self.show(entry_of(draft.content), draft.id)
        words = _tr("intake", "What you typed until {time} is here again").format(
            time=f"{draft.saved_at:%H:%M}"
        )
        self.say(words, _tr("intake", "Begin anew"), self._anew)
        self.form.words.show_saved(f"{draft.saved_at:%H:%M:%S}")

    def _anew(self) -> None:
        self.put_aside()
        self.begin_fresh(restoring=False)


def empty_entry(seat: Seat) -> Entry:
    """A form in which only the channel is preset."""
    return Entry(with_channel(seat, AppealForm()))


def with_channel(seat: Seat, form: AppealForm) -> AppealForm:
    """A form without a channel gets the one used last, or the telephone: most appeals are calls."""
    if form.channel:
        return form
    channels = seat.desk.regulations.profile.channels
    last = str(seat.settings.get("last_channel"))
    calls = [code for code, channel in channels.items() if channel.family is Family.PHONE]
    return replace(form, channel=last if last in channels else next(iter([*calls, *channels])))


def _nothing() -> None:
    """There is no action to a notice."""
