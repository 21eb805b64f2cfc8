"""The registration page: form, what came before, slip; a draft on the disk all the while."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from domain.changes import Changes
from services.intake_form import AppealForm
from services.mail.file_names import is_mail
from ui.commands import Command, KeyHint
from ui.intake.commands import PAGE, Described, page_commands, page_keys
from ui.intake.course import Course, Parts
from ui.intake.drops import dropped_paths
from ui.intake.files import ScanWatch
from ui.intake.finishing import Finishing
from ui.intake.footer import Footer
from ui.intake.form import FormPane, form_pane
from ui.intake.mails import Mails
from ui.intake.side_pane import SidePane
from ui.page import Host, PageWidget
from ui.reading_only import offer
from ui.seat import Seat
from ui.shell.in_steps import Steps, built_at_once
from ui.widgets.sheet import Ground, column

_tr = QCoreApplication.translate
_SIDE_BY_SIDE = 760
_SCAN_MS = 2_000


class IntakePage(PageWidget):
    """Opened with nothing (a new form), a filled ``AppealForm``, or a tuple of paths of saved mails."""

    page_id = PAGE
    part_of = ("journal",)

    def __init__(
        self, host: Host, seat: Seat, form: FormPane | None = None, side: SidePane | None = None
    ) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self.form = form or built_at_once(form_pane(host, seat))
        self.side, self.footer = side or SidePane(host, seat), Footer()
        parts = Parts(host, seat, self.form, self.side, self.footer)
        self.course = Course(parts)
        self.finishing = Finishing(parts, self.course)
        self.mails = Mails(parts, self.course)
        self._scans = ScanWatch(host, seat, self.form.files)
        self._scan_timer = QTimer(self, interval=_SCAN_MS)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._arrange()
        self._connect()
        self.setAcceptDrops(True)

    def _arrange(self) -> None:
        left = Ground("surface", lines="r")
        inside = column(self.form, gap=0)
        foot = column(self.footer)
        foot.setContentsMargins(25, 6, 25, 10)
        inside.addLayout(foot)
        inside.setStretch(0, 1)
        inside.setContentsMargins(0, 0, 1, 0)
        left.setLayout(inside)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)
        self._both.addWidget(left, 57)
        self._both.addWidget(self.side, 43)

    def _connect(self) -> None:
        self.footer.later_chosen.connect(self.escape)
        self.course.drafting.saved.connect(self.form.words.show_saved)
        self.course.began.connect(self._begin_typing)
        self.form.files.edit_asked.connect(self._edit_picture)
        self.form.words.text.overlong.connect(self.form.files.take_text)
        self._scan_timer.timeout.connect(self._scans.turn)

    def title(self) -> str:
        """Name of the page."""
        return _tr("intake", "New appeal")

    def panes(self) -> Sequence[QWidget]:
        """Form and side."""
        return (self.form, self.side)

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the form."""
        return page_keys()

    def commands(self) -> Sequence[Command]:
        """Everything that can be done here."""
        form, side = self.form, self.side
        rest: list[Described] = [
            ("add_to", _tr("intake", "Add to the open appeal"), side.earlier.choose_add, "Alt+1", "link"),
            ("repeat", _tr("intake", "New appeal, a repeat"), side.earlier.choose_repeat, "Alt+2", "repeat"),
            ("files", _tr("intake", "Add files"), form.files.ask_files, "Ctrl+Shift+F", "paperclip"),
            (
                "person",
                _tr("intake", "One more applicant"),
                form.people.add_person,
                "Ctrl+Shift+A",
                "user-plus",
            ),
            (
                "question",
                _tr("intake", "Add a question"),
                form.questions.add_line,
                "Ctrl+Shift+Q",
                "list-todo",
            ),
            (
                "details",
                _tr("intake", "When and how it came"),
                form.details.want_all,
                "Ctrl+Shift+D",
                "clock",
            ),
            *form.switch.commands(),
            ("slip", _tr("intake", "Print the slip"), side.slip.print_slip, "Ctrl+P", "printer"),
            (
                "mark",
                _tr("intake", "Mark the second copy"),
                side.slip.print_mark,
                "Ctrl+Shift+P",
                "badge-check",
            ),
        ]
        return page_commands(self.finishing, rest)

    def on_shown(self, argument: object) -> None:
        """A new form, one that is filled already, or the one that was left here."""
        offer(self._seat, self.footer.first, self.footer.second)
        self.course.show_acts()
        self._scan_timer.start()
        self._scans.begin()
        if isinstance(argument, tuple):
            self.mails.open([path for path in argument if isinstance(path, Path)])
        elif isinstance(argument, AppealForm):
            self.course.begin_with(argument)
        elif self.course.locked or not self.form.entry().begun:
            self.course.begin_fresh()
        self._begin_typing()

    def refresh(self, changes: Changes) -> None:
        """Rules, people or appeals changed elsewhere."""
        if changes.touches("profile_version", "calendar_override", "unit", "employee", "organisation"):
            self.form.offer()
        if changes.touches("appeal", "applicant", "letter", "visit"):
            self.side.show_person(self.form.people.applicants()[0], again=True)
        self.course.look()

    def escape(self) -> bool:
        """Put the form aside: what was typed waits as a draft."""
        if self.course.put_aside():
            self._host.done(_tr("intake", "Put aside: it waits under Ctrl+N"))
        self.course.begin_fresh(restoring=False)
        self._host.go_back()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Scans that come while another page is in front belong to nobody's form here."""
        self._scan_timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or below one another when there is no room."""
        beside = event.size().width() >= _SIDE_BY_SIDE
        self._both.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may come."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Mails fill a form of their own; other files are attached to this one."""
        paths = dropped_paths(event.mimeData())
        event.acceptProposedAction()
        mails = [path for path in paths if is_mail(path)]
        self.form.files.take_paths([path for path in paths if path not in mails])
        if mails:
            self.mails.open(mails)

    def _begin_typing(self) -> None:
        if self.isVisible():
            QTimer.singleShot(0, self, self.form.people.first.focus)

    def _edit_picture(self, place: int) -> None:
        from ui.intake.pictures import PictureDialog

        held = self.form.files.files()[place]
        dialog = PictureDialog(self, self._host, self._seat, held)
        dialog.saved.connect(lambda made: self.form.files.replace_file(place, made))
        dialog.open()


def intake_page(host: Host, seat: Seat) -> Steps[IntakePage]:
    """Builds the page part by part."""
    form = yield from form_pane(host, seat)
    yield
    side = SidePane(host, seat)
    yield
    return IntakePage(host, seat, form, side)
