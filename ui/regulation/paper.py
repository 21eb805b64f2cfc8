"""Printing what a screen of the rules says: on a printer of this computer, or as a PDF file."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from domain.errors import Fault
from services.protection.opened_files import private_spool
from ui.regulation.words import tr
from ui.theme.fonts import serif
from ui.theme.tokens import LIGHT

_DPI = 300
_PAPER = f"color: {LIGHT.paper_ink}"


def print_sentences(title: str, lines: Sequence[str], *, folder: Path, name: str, printer: str = "") -> str:
    """Print a title and its sentences; what was done, as a sentence.

    Raises:
        Fault: ``printer_failed`` or ``file_not_written``.
    """
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return print_html(f"<h2>{escape(title)}</h2>{paragraphs}", folder=folder, name=name, printer=printer)


def print_html(body: str, *, folder: Path, name: str, printer: str = "") -> str:
    """Print a document; where there is no printer it becomes a PDF file in ``folder``.

    Raises:
        Fault: ``printer_failed`` or ``file_not_written``.
    """
    document = QTextDocument()
    document.setDefaultFont(serif(14))
    document.setHtml(f'<body style="{_PAPER}">{body}</body>')
    if _print(document, printer):
        return tr("regulation", "Sent to the printer")
    path = _free(folder / _safe(name))
    _write(document, path)
    return tr("regulation", "There is no printer; kept as {name}").format(name=str(path))


def _print(document: QTextDocument, name: str) -> bool:
    # Loads the system's printing, which a start must not wait for.
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        return False
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_page())
    with private_spool():
        document.print_(printer)
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise Fault("printer_failed", where=info.printerName())
    return True


def _write(document: QTextDocument, path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageLayout(_page())
    writer.setResolution(_DPI)
    document.print_(writer)
    del writer
    if not path.exists() or not path.stat().st_size:
        raise Fault("file_not_written", where=path.name)


def _page() -> QPageLayout:
    margins = QMarginsF(20, 18, 15, 18)
    size = QPageSize(QSizeF(210, 297), QPageSize.Unit.Millimeter)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def _safe(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_. " else "_" for letter in name)


def _free(path: Path) -> Path:
    """A name that no file has yet: a printed explanation never overwrites another file."""
    number = 1
    found = path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found
