"""Where a paper of the reception desk goes: a PDF file or a printer, without any other program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from domain.errors import Fault
from services.protection.opened_files import private_spool
from ui.printing.sheet_flow import Flow, OfficePaper, draw
from ui.printing.slip_paper import SIGNATURE
from ui.printing.words import PaperWords

_DPI = 300
_INCH = 25.4


def write_paper(path: Path, paper: OfficePaper, language: str) -> int:
    """Write a PDF; returns the number of its pages.

    Raises:
        Fault: ``file_not_written``.
    """
    writer = QPdfWriter(str(path))
    writer.setPageLayout(_layout(paper))
    writer.setResolution(_DPI)
    writer.setTitle(paper.title)
    refused = Fault("file_not_written", where=path.name)
    return _paint(writer, paper, language, dots=_DPI / _INCH, refused=refused)


def print_paper(printer_name: str, paper: OfficePaper, language: str) -> int:
    """Print on a printer of this computer; an empty name means the system's usual one.

    Raises:
        Fault: ``printer_missing`` or ``printer_failed``.
    """
    # Loads the system's printing, which a start must not wait for.
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(printer_name) if printer_name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise Fault("printer_missing", where=printer_name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_layout(paper))
    printer.setFullPage(True)
    refused = Fault("printer_failed", where=info.printerName())
    with private_spool():
        return _paint(printer, paper, language, dots=printer.resolution() / _INCH, refused=refused)


def _layout(paper: OfficePaper) -> QPageLayout:
    page = QPageSize(QSizeF(*paper.size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())


def _paint(
    device: QPagedPaintDevice, paper: OfficePaper, language: str, *, dots: float, refused: Fault
) -> int:
    painter = QPainter()
    if not painter.begin(device):
        raise refused
    flow = Flow(device, painter, dots, paper.size)
    draw(flow, paper, sign_label=PaperWords(language).say(SIGNATURE))
    painter.end()
    return flow.pages
