"""The director's folder: read, mark, go on; then one signature for everything that was marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from domain.permissions import can
from services.folder_marks import FolderMarks, folder_marks
from services.letter_folder import FolderLine, folder_lines
from ui.commands import Command, KeyHint
from ui.letters.appeal_beside import AppealPane
from ui.letters.folder_acts import FolderActs
from ui.letters.folder_bar import FolderBar
from ui.letters.folder_keys import folder_commands, folder_keys
from ui.letters.folder_pane import FolderPane
from ui.letters.folder_state import FolderState
from ui.letters.open_letter import OpenLetter
from ui.letters.paper_pane import PaperPane
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme.tokens import Size
from ui.widgets.empty import EmptyState

_WIDTHS = [286, 613, 410]


class FolderPage(PageWidget):
    """Letters for signature; opened with a letter's identifier or nothing."""

    page_id = "folder"
    rail = True

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self._wanted = ""
        self.state = FolderState(host, seat, self)
        self.pane = FolderPane(self.state.standing, self._takes_key)
        self.list = self.pane.list
        self.paper = PaperPane(seat)
        self.appeal = AppealPane()
        self.bar = FolderBar()
        self.opener = OpenLetter(host, seat, state=self.state, paper=self.paper, appeal=self.appeal)
        self.acts = FolderActs(self, host, seat, state=self.state, rows=self.list, bar=self.bar)
        self._beside = bool(seat.settings.get("folder_appeal_beside"))
        self._empty = EmptyState()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setHandleWidth(1)
        self._panes.setChildrenCollapsible(False)
        for pane, stretch in ((self.pane, 0), (self.paper, 1), (self.appeal, 0)):
            self._panes.addWidget(pane)
            self._panes.setStretchFactor(self._panes.indexOf(pane), stretch)
        self._panes.setSizes(_WIDTHS)
        filled = QWidget()
        whole = QVBoxLayout(filled)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._panes, 1)
        whole.addWidget(self.bar)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)

    def _connect(self) -> None:
        self.list.moved.connect(self.opener.show)
        self.opener.failed.connect(self.bar.tell_error)
        self.state.changed.connect(self._tell)
        self.appeal.appeal_asked.connect(lambda eid: self._host.open_page("journal", eid))

    def title(self) -> str:
        """The folder's name."""
        return self.tr("For signature")

    def retranslate(self) -> None:
        """Words of the page."""
        self._empty.say(
            self.tr("Nothing to sign"),
            self.tr("New letters appear when an executor submits them, and after synchronisation."),
        )
        self.opener.name()
        self._tell()

    def panes(self) -> Sequence[QWidget]:
        """List, paper, appeal."""
        return (self.list, self.paper.paper, self.appeal)

    def on_shown(self, argument: object) -> None:
        """Read the folder; go to a letter if one is named."""
        self._wanted = argument if isinstance(argument, str) else ""
        self.reload()
        self.list.setFocus()

    def refresh(self, changes: Changes) -> None:
        """A letter came, left or changed."""
        if changes.touches("letter", "appeal", "applicant"):
            self.reload()

    def reload(self) -> None:
        """Read list and marks again."""
        desk = self._seat.desk
        self._host.work.query(
            lambda: (folder_lines(desk), folder_marks(desk)), then=self._show, latest="folder", owner=self
        )

    def _show(self, found: tuple[list[FolderLine], FolderMarks]) -> None:
        lines = found[0]
        self.state.take(*found)
        self._stack.setCurrentIndex(1 if lines else 0)
        self.list.show_lines(lines, self.state.marks)
        if self._wanted:
            self.list.go_to(self.list.rows.place_of(self._wanted))
            self._wanted = ""
        here = self.list.current()
        if here is None:
            self.opener.close()
        elif not self.state.is_open(here):
            self.opener.show(here.letter_id)
        self.opener.convert_ahead(self.list.currentIndex().row())
        self._tell()

    def _tell(self) -> None:
        state, desk = self.state, self._seat.desk
        chosen, unread = state.chosen(), state.unread()
        counts = [state.pages(line) for line in chosen]
        self.list.rows.set_marks(state.marks, state.open_id())
        self.pane.tell(len(state.lines), len(state.lines) - len(unread), [one.addressee for one in unread])
        fingerprint = state.letter.fingerprint if state.letter else ""
        self.bar.tell(len(chosen), sum(counts) if all(counts) else 0, fingerprint)
        self.bar.allow(sign=can(desk.person.roles, "sign_letter", desk.regulations.narrowed))
        self._arrange()

    def toggle_appeal(self) -> None:
        """The appeal beside the paper, or the paper alone; remembered."""
        shown = self._beside = not self.appeal.isVisible()
        self._arrange()
        self.appeal.setVisible(shown)
        settings = self._seat.settings
        self._host.work.do(lambda: settings.put("folder_appeal_beside", shown), owner=self)

    def _arrange(self) -> None:
        room = self.width() >= Size.NARROW - Size.RAIL_WIDTH
        self.appeal.setVisible(self._beside and room)

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.toggle_appeal()
            return True
        return self.acts.takes_key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the paper or the appeal left over."""
        if not self._takes_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the paper takes the room of the appeal until T is pressed."""
        super().resizeEvent(event)
        self._arrange()

    def commands(self) -> Sequence[Command]:
        """Marking and signing."""
        return folder_commands(self.state, self.acts)

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the list and the paper."""
        return folder_keys()
