"""What the applicant gets: the slip as it will be printed, with its number, and the keys to print it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from domain.errors import OtklikError
from services.intake import note_slip
from services.slips import MARK as NOTED_MARK
from services.slips import SLIP as NOTED_SLIP
from services.slips import SLIP_FILE, Slip, slip_of
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import Sheet, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating

_tr = QCoreApplication.translate
_WIDTH = 150


class SlipPanel(Retranslating, Sheet):
    """Shown after something was registered or accepted, until the next one or until it is closed.

    Signals:
        opened: identifier of the appeal whose card the person wants.
    """

    opened = Signal(str)

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self.appeal_id = ""
        self.slip: Slip | None = None
        self._state = Badge("", State.DONE)
        self._number = PushButton("", Kind.LINK)
        self._close = IconButton("x", "", side=20)
        self._due = Text("", Role.TEXT, "text2", wrap=True)
        self._picture = QLabel()
        self.print = PushButton("", key="Ctrl+P", icon="printer")
        self.mark = PushButton("", key="Ctrl+Shift+P", icon="badge-check")
        self.pdf = PushButton("", icon="download")
        self._arrange()
        self._connect()
        self.hide()
        self.retranslate()

    def _arrange(self) -> None:
        self.set_chosen(True)
        acts = column(self.print, self.mark, self.pdf, 1, gap=0)
        lines = column(self._due, gap=8)
        lines.addLayout(acts)
        inside = row(self._picture, gap=12)
        inside.addLayout(lines, 1)
        self.body.addLayout(row(self._state, self._number, 1, self._close, gap=6))
        self.body.addLayout(inside)

    def _connect(self) -> None:
        self._number.clicked.connect(lambda: self.opened.emit(self.appeal_id))
        self._close.clicked.connect(self.hide)
        self.print.clicked.connect(self.print_slip)
        self.mark.clicked.connect(self.print_mark)
        self.pdf.clicked.connect(self.save_pdf)

    def show_appeal(self, appeal_id: str, due: str) -> None:
        """Show the slip of an appeal that was just taken in; ``due`` is the sentence of its date."""
        desk = self._seat.desk
        self.appeal_id = appeal_id
        self._due.setText(due)
        self._host.work.query(
            lambda: slip_of(desk, appeal_id), then=self._show, latest="intake.slip", owner=self
        )

    def retranslate(self) -> None:
        """Words of the panel."""
        self._close.set_name(_tr("intake", "Close"))
        self.print.setText(_tr("intake", "Print the slip"))
        self.mark.setText(_tr("intake", "Second copy"))
        self.pdf.setText(_tr("intake", "Save as PDF"))
        self._picture.setAccessibleName(_tr("intake", "The slip as it will be printed"))
        if self.slip is not None:
            registered = bool(self.slip.number)
            self._state.say(
                _tr("intake", "registered") if registered else _tr("intake", "accepted"), State.DONE
            )
            self._number.setText(self.slip.number or _tr("intake", "Open the card"))

    def print_slip(self) -> None:
        """Print, and note that the applicant got it."""
        from ui.printing.printing import SLIP, print_on

        self._print(
            lambda slip: print_on(self._printer(), slip, SLIP), NOTED_SLIP, _tr("intake", "Slip printed")
        )

    def print_mark(self) -> None:
        """Print the mark for the applicant's own copy, and note it."""
        from ui.printing.printing import MARK, print_on

        done = _tr("intake", "Mark printed")
        self._print(lambda slip: print_on(self._printer(), slip, MARK), NOTED_MARK, done)

    def save_pdf(self) -> None:
        """Ask where, and write the slip as a PDF."""
        if self.slip is None:
            return
        name = f"{self.slip.number or self.slip.dated.isoformat()}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self, _tr("intake", "Save the slip"), str(self._seat.exports / name), "PDF (*.pdf)"
        )
        if chosen:
            self.write_pdf(Path(chosen))

    def write_pdf(self, path: Path) -> None:
        """Write the slip to a file, and note it."""
        from ui.printing.printing import write_pdf

        self._print(lambda slip: write_pdf(path, slip), SLIP_FILE, _tr("intake", "Slip saved"))

    def _printer(self) -> str:
        return str(self._seat.settings.get("printer"))

    def _print(self, give: Callable[[Slip], None], way: str, done: str) -> None:
        if self.slip is None:
            return
        try:
            give(self.slip)
        except OtklikError as error:
            self._host.show_error(error)
            return
        desk, appeal_id = self._seat.desk, self.appeal_id
        self._host.work.do(
            lambda: note_slip(desk, appeal_id=appeal_id, way=way),
            then=lambda _: self._host.done(done),
            failed=self._host.show_error,
            owner=self,
        )

    def _show(self, slip: Slip) -> None:
        from ui.printing.printing import picture

        self.slip = slip
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(QPixmap.fromImage(picture(slip, width=_WIDTH, ratio=ratio)))
        self.retranslate()
        self.show()
