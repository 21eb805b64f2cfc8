"""A signed letter on a printer: its pages as LibreOffice makes them, or its words, said to be only that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from domain.errors import Fault, OtklikError
from services.letter_preview import PageImage, PageMaker, PaperLine, page_images, paper_lines
from services.protection.opened_files import private_spool
from ui.letters.paper_text import letter_html
from ui.theme.fonts import serif

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

DOTS_PER_INCH = 300
_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Printable:
    """What goes on paper: pages, or words where no pages can be made."""

    name: str
    pages: Sequence[PageImage] = ()
    words: Sequence[PaperLine] = ()


def printable(maker: PageMaker, *, sha256: str, docx: bytes, name: str) -> Printable:
    """A letter ready for the printer. Takes seconds.

    Raises:
        BadInput: the file is no readable DOCX.
    """
    try:
        return Printable(name, pages=page_images(maker.pdf(sha256, docx), dpi=DOTS_PER_INCH))
    except Fault:
        return Printable(name, words=paper_lines(docx))


def ask_printer(
    parent: QWidget, what: Printable, usual: str, *, failed: Callable[[OtklikError], object]
) -> QPrintDialog:
    """Let the person choose printer and copies; printing follows. ``usual`` is the office's printer."""
    # Loads the system's printing, which a start must not wait for.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(what.name)
    if usual:
        printer.setPrinterName(usual)
    if what.pages:
        printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(_tr("letters", "Print {name}").format(name=what.name))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)

    def go_on(*_: object) -> None:
        try:
            print_on(printer, what)
        except OtklikError as error:
            failed(error)

    dialog.accepted.connect(go_on)
    dialog.show()
    return dialog


def print_on(printer: QPrinter, what: Printable) -> None:
    """Print the chosen pages.

    Raises:
        Fault: ``printer_failed``.
    """
    from PySide6.QtPrintSupport import QPrinter

    with private_spool():
        if what.pages:
            _print_pages(printer, what.pages)
        else:
            _words(what.words).print_(printer)
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise Fault("printer_failed", where=printer.printerName())


def _print_pages(printer: QPrinter, pages: Sequence[PageImage]) -> None:
    from PySide6.QtPrintSupport import QPrinter

    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    painter = QPainter()
    if not painter.begin(printer):
        raise Fault("printer_failed", where=printer.printerName())
    for place, page in enumerate(pages[first - 1 : last]):
        if place:
            printer.newPage()
        image = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_BGR888)
        painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), image)
    painter.end()


def _words(lines: Sequence[PaperLine]) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(serif(12))
    document.setHtml(letter_html(lines))
    note = _tr("letters", "Text of the letter only: the pages could not be made on this computer.")
    QTextCursor(document).insertHtml(f"<p><i>{note}</i></p><br>")
    return document
