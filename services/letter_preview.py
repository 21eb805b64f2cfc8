"""What a letter looks like: its words at once, its pages when LibreOffice has made them.

The words come from the very DOCX that is signed, with the paragraphs marked that changed since the
version before. Pages take seconds and belong in a thread of their own (never the queries' one).
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from domain.errors import Fault
from letters.comparison import Change, ParagraphChange, compare_paragraphs
from letters.preview import all_to_pdf, find_office
from letters.text import BODY, Paragraph, first_page, plain_text
from services.paths import Paths

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

__all__ = [
    "DOTS_PER_INCH",
    "Change",
    "LetterPages",
    "PageImage",
    "PageMaker",
    "PaperLine",
    "all_to_pdf",
    "office_program",
    "page_images",
    "paper_lines",
    "preview_folder",
]
DOTS_PER_INCH = 144
"""Of the pictures of pages: sharp at 150 % of the size on paper."""

PDFS_KEPT = 64
_POINTS_PER_INCH = 72
_PDFIUM = Lock()
"""PDFium is one library for the whole process and knows no threads."""
_MARKED = (Change.ADDED, Change.CHANGED)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paragraph of the paper; ``before`` is its wording in the version before, if it changed."""

    text: str
    story: str = BODY
    style: str = ""
    row: int = 0
    cell: int = 0
    change: Change = Change.SAME
    before: str = ""

    @property
    def changed(self) -> bool:
        """Whether the director has not seen these words yet."""
        return self.change in _MARKED


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: rows of blue, green, red bytes. ``bars`` are changed parts of its height."""

    width: int
    height: int
    stride: int
    data: bytes
    bars: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class LetterPages:
    """The pages of one file, or the code of the reason why there are none."""

    sha256: str
    pages: tuple[PageImage, ...] = ()
    reason: str = ""


def paper_lines(docx: bytes, before: bytes | None = None) -> tuple[PaperLine, ...]:
    """The words of a letter in reading order; ``before`` is the version the reader knows.

    Raises:
        BadInput: the file is no readable DOCX.
    """
    paragraphs = first_page(plain_text(docx))
    if before is None:
        return tuple(_line(paragraph) for paragraph in paragraphs)
    return tuple(_with_changes(first_page(plain_text(before)), paragraphs))


def _line(paragraph: Paragraph, change: ParagraphChange | None = None) -> PaperLine:
    return PaperLine(
        text=paragraph.text,
        story=paragraph.story,
        style=paragraph.style,
        row=paragraph.row,
        cell=paragraph.cell,
        change=change.kind if change else Change.SAME,
        before=change.before if change else "",
    )


def _with_changes(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> Iterator[PaperLine]:
    """The paragraphs with what happened to them; one that is gone stands where it stood, without words."""
    old = [paragraph.text for paragraph in before if _is_body(paragraph)]
    changes = deque(compare_paragraphs(old, [one.text for one in after if _is_body(one)]))
    for paragraph in after:
        if _is_body(paragraph):
            yield from _removed(changes)
            yield _line(paragraph, changes.popleft())
        else:
            yield _line(paragraph)
    yield from _removed(changes)


def _removed(changes: deque[ParagraphChange]) -> Iterator[PaperLine]:
    while changes and changes[0].kind is Change.REMOVED:
        yield PaperLine(text="", change=Change.REMOVED, before=changes.popleft().before)


def _is_body(paragraph: Paragraph) -> bool:
    return paragraph.story == BODY and bool(paragraph.text.strip())


def office_program(chosen: str = "") -> Path | None:
    """LibreOffice: the one named in the settings of this workstation, or the one that is found."""
    named = Path(chosen) if chosen else None
    return named if named is not None and named.is_file() else find_office()


def preview_folder(paths: Paths) -> Path:
    """The private folder in which LibreOffice works; letters are in it only while it runs."""
    folder = paths.opened / "preview"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


class PageMaker:
    """Makes pages; keeps the PDF of the last letters in memory. Use it from one thread.

    ``office`` None means that there are no pages on this machine.
    """

    def __init__(self, office: Path | None, folder: Path) -> None:
        self._office = office
        self._folder = folder
        self._pdfs: OrderedDict[str, bytes] = OrderedDict()

    def pages(self, sha256: str, docx: bytes, changed: Sequence[str] = ()) -> LetterPages:
        """The pages of a file; paragraphs that read like one of ``changed`` get a bar."""
        try:
            return LetterPages(sha256, page_images(self.pdf(sha256, docx), changed))
        except Fault as fault:
            return LetterPages(sha256, reason=fault.code)

    def pdf(self, sha256: str, docx: bytes) -> bytes:
        """The letter as PDF.

        Raises:
            Fault: ``preview_office_missing``, ``preview_timeout`` or ``preview_failed``.
        """
        if sha256 not in self._pdfs:
            self.prepare({sha256: docx})
        self._pdfs.move_to_end(sha256)
        return self._pdfs[sha256]

    def knows(self, sha256: str) -> bool:
        """Whether the pages of a file are ready without LibreOffice."""
        return sha256 in self._pdfs

    def page_count(self, sha256: str) -> int:
        """Pages of a file that is ready; 0 of another."""
        return _count_pages(self._pdfs[sha256]) if sha256 in self._pdfs else 0

    def prepare(self, documents: Mapping[str, bytes]) -> None:
        """Convert several files in one run, by their SHA-256."""
        if self._office is None:
            raise Fault("preview_office_missing")
        self._pdfs |= all_to_pdf(documents, office=self._office, workdir=self._folder)
        while len(self._pdfs) > PDFS_KEPT:
            self._pdfs.popitem(last=False)


def _count_pages(pdf: bytes) -> int:
    from pypdfium2 import PdfDocument

    with _PDFIUM:
        document = PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def page_images(
    pdf: bytes, changed: Sequence[str] = (), *, dpi: int = DOTS_PER_INCH
) -> tuple[PageImage, ...]:
    """Every page of a PDF as a picture.

    Raises:
        Fault: ``preview_failed`` when the PDF can't be read.
    """
    from pypdfium2 import PdfDocument, PdfiumError

    wanted = [_squeezed(text) for text in changed if text.strip()]
    with _PDFIUM:
        try:
            document = PdfDocument(pdf)
        except PdfiumError as reason:
            raise Fault("preview_failed") from reason
        try:
            return tuple(_images(document, wanted, dpi))
        finally:
            document.close()


def _images(document: PdfDocument, wanted: Sequence[str], dpi: int) -> list[PageImage]:
    made = []
    for page in document:
        bitmap = page.render(scale=dpi / _POINTS_PER_INCH)
        size = (bitmap.width, bitmap.height, bitmap.stride)
        made.append(PageImage(*size, bytes(bitmap.buffer), _bars(page, wanted)))
        bitmap.close()
        page.close()
    return made


def _bars(page: PdfPage, wanted: Sequence[str]) -> tuple[tuple[float, float], ...]:
    """Where the wanted paragraphs stand on a page: top and bottom as parts of its height.

    Words are found without their spaces, because a line's end in the PDF is not one in the text.
    """
    if not wanted:
        return ()
    text: Any = page.get_textpage()
    whole, height = text.get_text_range(), page.get_height()
    places = [place for place, letter in enumerate(whole) if not letter.isspace()]
    squeezed = "".join(whole[place] for place in places)
    found = []
    for words in wanted:
        start = squeezed.find(words)
        if start >= 0:
            span = places[start : start + len(words)]
            found.append(_extent(text, span, height))
    text.close()
    return tuple(found)


def _extent(text: Any, span: Sequence[int], height: float) -> tuple[float, float]:
    boxes = [text.get_charbox(place) for place in span]
    top, bottom = max(box[3] for box in boxes), min(box[1] for box in boxes)
    return (height - top) / height, (height - bottom) / height


def _squeezed(text: str) -> str:
    return "".join(text.split())
