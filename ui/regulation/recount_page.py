"""The preview of a recount: which appeals move, from, to and why; and the button that records it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from domain.errors import OtklikError
from services.recounting import FoundMove, MovingAppeal, Preview, may_recount, moving_appeals
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.regulation.recount_rows import default_reason, groups_of, row_of
from ui.regulation.recount_run import ApplyRun, RecountRun
from ui.regulation.words import tr
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.edits import LineEdit
from ui.widgets.empty import EmptyState
from ui.widgets.labelled import LabelledField
from ui.widgets.longlist import LongList
from ui.widgets.longlist.pages import Deliver
from ui.widgets.progress import ProgressStrip
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.wording.errors import sentence


class RecountPage(PageWidget):
    """Counts when it is shown; nothing is written before the person says so."""

    page_id = "recount"
    part_of = ("calculator",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.preview: Preview | None = None
        self.run, self.applying = RecountRun(host, self), ApplyRun(host, self)
        self._title = Text("", Role.TITLE)
        self._says = Text("", Role.TEXT, "text2", wrap=True)
        self.refused, self.uncounted = Banner(Tone.REFUSED), Banner(Tone.CHECK)
        self.progress = ProgressStrip()
        self.cancel_button = PushButton("", Kind.QUIET, key="Esc")
        self.list = LongList("", self._fetch)
        self._empty = EmptyState()
        self.reason = LineEdit()
        self._reason_field = LabelledField("", self.reason)
        self.apply_button = PushButton("", Kind.PRIMARY, key="Ctrl+Enter", icon="check-check")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        head = Ground("surface", lines="b")
        lines = column(self._title, self._says, self.refused, self.uncounted, gap=4)
        working = row(self.progress, self.cancel_button)
        working.setStretch(0, 1)
        lines.addLayout(working)
        lines.setContentsMargins(20, 12, 20, 10)
        head.setLayout(lines)
        middle = Ground("surface")
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        foot = Ground("surface", lines="t")
        line = row(self._reason_field, self.apply_button, gap=12)
        line.setStretch(0, 1)
        line.setContentsMargins(20, 8, 20, 10)
        foot.setLayout(line)
        self._foot = foot
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part, stretch in ((head, 0), (middle, 1), (foot, 0)):
            whole.addWidget(part, stretch)

    def _connect(self) -> None:
        self.run.progressed.connect(self.progress.step)
        self.run.finished.connect(self._found)
        self.run.failed.connect(self._refuse)
        self.applying.progressed.connect(self.progress.step)
        self.applying.finished.connect(self._applied)
        self.applying.failed.connect(self._refuse)
        self.cancel_button.clicked.connect(self.stop)
        self.apply_button.clicked.connect(self.apply)
        self.list.opened.connect(self._open)

    def title(self) -> str:
        """Name of the screen."""
        return tr("regulation", "Recount of open appeals")

    def panes(self) -> Sequence[QWidget]:
        """The list, then the reason."""
        return (self.list, self._foot)

    def retranslate(self) -> None:
        """Words, and the rows again."""
        self._title.setText(self.title())
        self.list.setAccessibleName(self.title())
        self.cancel_button.setText(tr("regulation", "Cancel"))
        self._reason_field.set_label(tr("regulation", "Reason"), tr("regulation", "stands in every history"))
        if self.preview is not None:
            self._show(self.preview)

    def commands(self) -> Sequence[Command]:
        """Record the moves; count again."""
        here = self.title()
        return [
            Command(
                "recount.apply",
                tr("regulation", "Record the new dates"),
                self.apply,
                key="Ctrl+Return",
                section=here,
                enabled=lambda: bool(self.moves) and may_recount(self._seat.desk),
                reason=partial(tr, "regulation", "nothing moves"),
            ),
            Command("recount.again", tr("regulation", "Count again"), self.look, key="F5", section=here),
        ]

    def on_shown(self, argument: object) -> None:
        """Count at once."""
        del argument
        self.look()

    def refresh(self, changes: Changes) -> None:
        """Other rules came into force while the preview was shown."""
        if changes.touches("calendar_override", "profile_version", "organisation"):
            self.look()

    def escape(self) -> bool:
        """Stop what is under way, or go back."""
        if not self.cancel_button.isHidden():
            self.stop()
        else:
            self._host.go_back()
        return True

    def look(self) -> None:
        """Count every open appeal in the background."""
        if self.applying.running:
            return
        self.preview = None
        self.refused.say("")
        self._stack.setCurrentIndex(0)
        self._empty.say(self.title(), tr("regulation", "Every open appeal is being counted again."))
        self._says.setText("")
        self._foot.hide()
        self.cancel_button.show()
        self.progress.begin(tr("regulation", "Counting"))
        self.run.start(self._seat.desk)

    def stop(self) -> None:
        """Ask for nothing more; what was recorded stays recorded."""
        self.run.cancel()
        self.applying.cancel()
        self._at_rest()
        if self.moves is None:
            words = tr("regulation", "Stopped. F5 counts again.")
            self._empty.say(self.title(), words)

    def _at_rest(self) -> None:
        self.progress.end()
        self.cancel_button.hide()

    def _found(self, preview: Preview) -> None:
        self._at_rest()
        self.reason.setText(default_reason(preview, self._seat.desk))
        self.reason.setCursorPosition(0)
        self._show(preview)
        self._host.rebuild_commands()

    @property
    def moves(self) -> Sequence[FoundMove] | None:
        """What moves; None while it is being counted."""
        return None if self.preview is None else self.preview.moves

    def _show(self, preview: Preview) -> None:
        self.preview = preview
        moves, sooner = preview.moves, preview.sooner
        self.list.show_list(array("q", range(len(moves))), groups_of(len(moves), sooner))
        self._stack.setCurrentIndex(1 if moves else 0)
        self._foot.setVisible(bool(moves))
        nothing = tr("regulation", "Every recorded date is the one that the rules in force give.")
        self._empty.say(tr("regulation", "No appeal moves"), nothing)
        words = tr("regulation", "%n open appeal(s) move", "", len(moves))
        if sooner:
            words = f"{words}; {tr('regulation', '%n of them have less time', '', sooner)}"
        self._says.setText(words if moves else "")
        missing = tr(
            "regulation", "%n appeal(s) name rules that are not on this computer", "", preview.uncounted
        )
        self.uncounted.say(missing if preview.uncounted else "")
        self.apply_button.setText(tr("regulation", "Record %n new date(s)", "", len(moves)))
        only = tr("regulation", "an administrator, the registry or a head may move dates")
        self.apply_button.allow(may_recount(self._seat.desk), only)

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        desk, moves = self._seat.desk, self.moves or ()
        wanted = [moves[place] for place in ids if place < len(moves)]

        def show(found: dict[str, MovingAppeal]) -> None:
            deliver([row_of(one, found.get(one.appeal_id), desk) for one in wanted])

        names = [one.appeal_id for one in wanted]
        self._host.work.query(lambda: moving_appeals(desk, names), then=show, owner=self)

    def _open(self, place: object) -> None:
        if isinstance(place, int) and self.moves:
            self._host.open_page("why", self.moves[place].appeal_id)

    def apply(self) -> None:
        """Record the new dates with the reason that stands below the list."""
        if not self.moves or self.applying.running:
            return
        if not self.reason.text().strip():
            self._reason_field.set_error(tr("regulation", "Give the reason; it stands in every history."))
            self._reason_field.focus()
            return
        self._reason_field.clear_error()
        self.apply_button.allow(False, tr("regulation", "the dates are being recorded"))
        self.cancel_button.show()
        self.progress.begin(tr("regulation", "Recording"), len(self.moves))
        self.applying.start(self._seat.desk, self.moves, self.reason.text())

    def _applied(self, moved: int) -> None:
        self._at_rest()
        self._host.done(tr("regulation", "%n appeal(s) have new dates", "", moved))
        self.look()

    def _refuse(self, error: OtklikError) -> None:
        self._at_rest()
        self.refused.say(sentence(error))
        self.apply_button.allow(True)
