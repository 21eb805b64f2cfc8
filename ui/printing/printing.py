"""Where a slip or a mark goes: a PDF file, a printer, or a picture on the screen. All offline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from domain.errors import Fault
from services.protection.opened_files import private_spool
from services.slips import Slip
from ui.printing.slip_paper import MARK_MM, SLIP_MM, paint_mark, paint_slip

_DPI = 300
_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A thing to print: its size in millimetres, and how it is drawn."""

    size: tuple[float, float]
    paint: Callable[[QPainter, Slip, float], None]

    def layout(self) -> QPageLayout:
        """A page of exactly this size without margins."""
        page = QPageSize(
            QSizeF(*self.size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
        )
        return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())


SLIP = Paper(SLIP_MM, paint_slip)
MARK = Paper(MARK_MM, paint_mark)


def write_pdf(path: Path, slip: Slip, paper: Paper = SLIP) -> None:
    """Write a PDF with one page of the paper's size.

    Raises:
        Fault: ``file_not_written``.
    """
    writer = QPdfWriter(str(path))
    writer.setPageLayout(paper.layout())
    writer.setResolution(_DPI)
    writer.setTitle(slip.number or slip.dated.isoformat())
    painter = QPainter()
    if not painter.begin(writer):
        raise Fault("file_not_written", where=path.name)
    paper.paint(painter, slip, _DPI / _INCH)
    painter.end()


def print_on(printer_name: str, slip: Slip, paper: Paper = SLIP) -> None:
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
    printer.setPageLayout(paper.layout())
    printer.setFullPage(True)
    painter = QPainter()
    refused = Fault("printer_failed", where=info.printerName())
    with private_spool():
        if not painter.begin(printer):
            raise refused
        paper.paint(painter, slip, printer.resolution() / _INCH)
        if not painter.end():
            raise refused


def printer_names() -> list[str]:
    """Printers of this computer, the usual one first."""
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name))


def picture(slip: Slip, *, width: int, ratio: float = 1.0, paper: Paper = SLIP) -> QImage:
    """The paper as it will look, ``width`` logical pixels wide."""
    dots = width * ratio / paper.size[0]
    image = QImage(round(width * ratio), round(paper.size[1] * dots), QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paper.paint(painter, slip, dots)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
