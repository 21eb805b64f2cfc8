"""The card beside the list: head, clock and sheets of one appeal, filled in one background read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from services.archive import ARCHIVED
from services.card import CardView, appeal_card
from services.card_considering import Alarm
from services.journal import appeals_at
from ui.card import sheets
from ui.card.actions import card_actions
from ui.card.acts import ask
from ui.card.clock_sheet import ClockSheet
from ui.card.course_sheets import course_sheets
from ui.card.file_sheet import FilesSheet, Thumbnails, unfold_as_before
from ui.card.ground_acts import redirecting
from ui.card.head import CardHead
from ui.card.history import history_sheet
from ui.card.view_log import note_seen
from ui.commands import Command
from ui.page import Host
from ui.seat import Seat
from ui.widgets.banner import Banner, Tone
from ui.widgets.empty import KeysLesson
from ui.widgets.sheet import Ground, ScrollPage, column
from ui.widgets.themed import Retranslating


class CardPane(Retranslating, Ground):
    """Shows one appeal.

    Signals:
        stepped: to the next (+1) or previous (-1) appeal of the list.
    """

    stepped = Signal(int)

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._host = host
        self._seat = seat
        self.view: CardView | None = None
        self.head = CardHead()
        self.clock = ClockSheet()
        self._page = ScrollPage("sunken")
        self._conflict = Banner(Tone.CHECK, self._page.inside)
        self._alarm = Banner(Tone.REFUSED, self._page.inside)
        self._sheets: dict[int, QWidget] = {}
        self._thumbnails = Thumbnails(host, seat, self)
        self._lesson = KeysLesson()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        whole = column(gap=0)
        whole.addWidget(self.head)
        whole.addWidget(self._page, 1)
        filled = QWidget()
        filled.setLayout(whole)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._lesson)
        self._stack.addWidget(filled)
        self.head.stepped.connect(self.stepped)
        self.head.anchor_chosen.connect(self._scroll_to)
        self.clock.why_asked.connect(self.ask_why)
        self._alarm.acted.connect(self._forward)
        self._conflict.acted.connect(lambda: self._open("sync", self.view.id if self.view else ""))

    def retranslate(self) -> None:
        """Words of the empty pane; a shown card is built again."""
        self._lesson.teach(
            self.tr("Choose an appeal"),
            [
                ("Ctrl+N", self.tr("register an appeal")),
                ("Ctrl+K", self.tr("find or do anything")),
                ("F7", self.tr("why this date")),
                ("Alt+Down", self.tr("next appeal of the list")),
                ("F1", self.tr("keys of this screen")),
            ],
        )
        if self.view is not None:
            self._show(self.view)

    def show_appeal(self, appeal_id: str) -> None:
        """Read and show an appeal; an imported one has its own pane beside the list."""
        if appeal_id.startswith(ARCHIVED):
            self._host.open_page("journal", appeal_id)
            return
        self._read(lambda: appeal_id)

    def show_row(self, row: object) -> None:
        """Read and show the appeal of a journal row; None empties the pane."""
        store = self._seat.desk.store
        self._read(lambda: next(iter(appeals_at(store, [row])), "") if isinstance(row, int) else "")

    def _read(self, find: Callable[[], str]) -> None:
        desk = self._seat.desk

        def read() -> CardView | None:
            appeal_id = find()
            return appeal_card(desk, appeal_id) if appeal_id else None

        self._host.work.query(read, then=self._shown, latest="card", owner=self)

    def _shown(self, view: CardView | None) -> None:
        if view is not None:
            if view == self.view:
                # Something else was touched: what the reader unfolded or is looking at stays as it is.
                self.clock.show_card(view, self._seat.desk.today())
            else:
                self._show(view)
            shown = lambda: self.view.id if self.view is not None else ""  # noqa: E731
            note_seen(self._host, self._seat, view.id, shown=shown, owner=self)
            return
        self.view = None
        self._stack.setCurrentIndex(0)

    def reload(self) -> None:
        """Read the shown appeal again."""
        if self.view is not None:
            self.show_appeal(self.view.id)

    def offered(self) -> Sequence[Command]:
        """What can be done with the shown appeal now."""
        return card_actions(self._host, self._seat, self.view) if self.view else ()

    def ask_why(self) -> None:
        """Open "why this date?" for the shown appeal."""
        if self.view is not None and self.view.term is not None:
            self._host.open_page("why", self.view)

    def _show(self, view: CardView) -> None:
        before = self._sheets if self.view is not None and self.view.id == view.id else {}
        self.view = view
        self._stack.setCurrentIndex(1)
        self.head.show_card(view)
        self.head.show_actions(self.offered())
        self.clock.show_card(view, self._seat.desk.today())
        self._fill(view)
        unfold_as_before(before.values(), self._sheets.values())
        self._host.rebuild_commands()

    def _fill(self, view: CardView) -> None:
        body = self._page.body
        while body.count():
            taken = body.takeAt(0)
            part = taken.widget() if taken else None
            if part in (self.clock, self._conflict, self._alarm):
                part.hide()  # without its parent it would be a window of its own for a moment
            elif part is not None:
                part.deleteLater()
        for part in self._parts(view):
            body.addWidget(part)
        self.clock.show()
        body.addStretch(1)

    def _parts(self, view: CardView) -> list[QWidget]:
        profile = self._seat.desk.regulations.to_read(view.state.profile, view.state.profile_version)
        text = sheets.text_sheet(view, profile)
        earlier = sheets.earlier_sheet(view.earlier, self.show_appeal) if view.earlier else None
        course = course_sheets(view, self.show_appeal)
        letters = self._letters(view) if view.letters else None
        attached = view.state.attachments
        visits = sheets.visits_sheet(view.visits, partial(self._open, "visit")) if view.visits else None
        files = FilesSheet(attached, self._open_file, self._thumbnails) if attached else None
        history = history_sheet(view.history)
        anchored = (text, earlier, course[0] if course else None, letters, visits, files, history)
        self._sheets = {place: part for place, part in enumerate(anchored) if part is not None}
        warned = [self._conflict_banner(view)] if view.conflicts else []
        warned += [self._alarm_banner(view.alarm)] if view.alarm else []
        ordered = (*warned, self.clock, earlier, text, *course, letters, visits, files, history)
        return [part for part in ordered if part is not None]

    def _alarm_banner(self, alarm: Alarm) -> Banner:
        """It must leave at once: how long it lies here already, and the act that ends it."""
        hours, minutes = divmod(int(alarm.elapsed.total_seconds()) // 60, 60)
        self._alarm.say(
            self.tr("A crime or a threat is reported: forward it to a state body at once"),
            self.tr("Here for {hours} h {minutes} min · {clause}").format(
                hours=hours, minutes=f"{minutes:02}", clause=alarm.clause
            ),
            action=self.tr("Forward"),
        )
        self._alarm.show()
        return self._alarm

    def _forward(self) -> None:
        if self.view is not None:
            ask(self._host, self._seat, self.view, redirecting)

    def _letters(self, view: CardView) -> QWidget:
        from ui.letters.letter_facts import LetterFacts

        facts_of = partial(LetterFacts, self._host, self._seat)
        return sheets.letters_sheet(view.letters, partial(self._open, "letter"), facts_of)

    def _conflict_banner(self, view: CardView) -> Banner:
        self._conflict.say(
            self.tr("%n field(s) were changed by two people", "", view.conflicts), action=self.tr("Decide")
        )
        self._conflict.show()
        return self._conflict

    def _open(self, page_id: str, identifier: str) -> None:
        self._host.open_page(page_id, identifier)

    def _open_file(self, sha256: str) -> None:
        from ui.card.files import open_attachment

        if self.view is not None:
            open_attachment(self._host, self._seat, self.view, sha256)

    def _scroll_to(self, place: int) -> None:
        part = self._sheets.get(place)
        if part is not None:
            self._page.show_part(part)
        else:
            self._host.done(QCoreApplication.translate("card", "There is nothing in this part yet"))
