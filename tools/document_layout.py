"""Lays blocks of markup out as WordprocessingML: paragraphs, tables of facts, lists, frames, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Protocol

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from tools.document_markup import Block, Fact, Facts, Frame, Listing, SignatureLine, Special, Text, Together
from tools.document_styles import GREY, HAIR, INK, xml_of

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_TWIPS_PER_MM = 56.7
_NARROW_MM = 110.0
"""A frame in which a position needs the greater part of the width."""
_ADDRESS_MM = 78


class Story(Protocol):
    """Anything that holds paragraphs and tables: body, cell, header, footer."""

    def add_paragraph(self, text: str = "", style: str | None = None) -> Paragraph:
        """A new last paragraph."""
        ...


def add_text(story: Story, text: str, style: str = "Normal") -> Paragraph:
    """A paragraph; ``**bold**`` becomes a bold run."""
    paragraph = story.add_paragraph(style=style)
    for index, piece in enumerate(_BOLD.split(text)):
        if piece:
            paragraph.add_run(piece).bold = True if index % 2 else None
    return paragraph


def add_field(paragraph: Paragraph, instruction: str) -> None:
    """A computed field such as the page number; a simple field, so that it needs no relationship."""
    xml_of(paragraph).append(
        parse_xml(
            f'<w:fldSimple {nsdecls("w")} w:instr=" {instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        )
    )


def new_table(story: Story, widths_mm: Sequence[float], *, rows: int = 1) -> Table:
    """A table of fixed columns without lines."""
    if isinstance(story, _Cell):
        table = story.add_table(rows, len(widths_mm))
        spare = xml_of(story.paragraphs[-1])  # python-docx closes the cell after each table
        spare.getparent().remove(spare)
    elif hasattr(story, "is_linked_to_previous"):
        table = story.add_table(rows, len(widths_mm), width=0)  # type: ignore[attr-defined]
    else:
        table = story.add_table(rows, len(widths_mm))  # type: ignore[attr-defined]
    _fix_grid(table, [round(width * _TWIPS_PER_MM) for width in widths_mm])
    return table


def _fix_grid(table: Table, widths: Sequence[int]) -> None:
    table.autofit = False
    properties = xml_of(table).tblPr
    for tag in ("w:tblW", "w:tblLook", "w:tblStyle"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    layout = properties.find(qn("w:tblLayout"))
    layout.addprevious(parse_xml(f'<w:tblW {nsdecls("w")} w:w="{sum(widths)}" w:type="dxa"/>'))
    properties.append(
        parse_xml(
            f'<w:tblCellMar {nsdecls("w")}><w:left w:w="0" w:type="dxa"/>'
            '<w:right w:w="113" w:type="dxa"/></w:tblCellMar>'
        )
    )
    for column, width in zip(xml_of(table).tblGrid.findall(qn("w:gridCol")), widths, strict=True):
        column.set(qn("w:w"), str(width))
    for row in table.rows:
        _fix_row(xml_of(row), widths)


def _fix_row(row: Any, widths: Sequence[int]) -> None:
    for cell, width in zip(row.findall(qn("w:tc")), widths, strict=True):
        properties = cell.get_or_add_tcPr()
        for old in properties.findall(qn("w:tcW")):
            properties.remove(old)
        properties.insert(0, parse_xml(f'<w:tcW {nsdecls("w")} w:w="{width}" w:type="dxa"/>'))


def draw_lines(
    table: Table, *, kind: str = "single", colour: str = HAIR, size: int = 4, inside: bool = True
) -> None:
    """Lines around a table and, with ``inside``, between its cells; cells get room beside the lines."""
    sides = ["top", "left", "bottom", "right", *(["insideH", "insideV"] if inside else [])]
    drawn = "".join(
        f'<w:{side} w:val="{kind}" w:sz="{size}" w:space="0" w:color="{colour}"/>' for side in sides
    )
    properties = xml_of(table).tblPr
    layout = properties.find(qn("w:tblLayout"))
    layout.addprevious(parse_xml(f"<w:tblBorders {nsdecls('w')}>{drawn}</w:tblBorders>"))
    margins = properties.find(qn("w:tblCellMar"))
    margins.find(qn("w:left")).set(qn("w:w"), "85")
    margins.find(qn("w:right")).set(qn("w:w"), "85")


def cell_text(cell: _Cell, text: str, style: str) -> None:
    """The paragraphs of a cell; ``//`` separates them."""
    first = cell.paragraphs[0]
    xml_of(first).getparent().remove(xml_of(first))
    for piece in text.split(" // "):
        add_text(cell, piece.strip(), style)


def repeat_as_heading(table: Table, row: int) -> None:
    """Let a row be repeated at the top of each page."""
    properties = xml_of(table.rows[row]).get_or_add_trPr()
    properties.append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))


def keep_rows_whole(table: Table) -> None:
    """Let no row break over two pages."""
    for row in table.rows:
        xml_of(row).get_or_add_trPr().insert(0, parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))


class Layout:
    """Writes blocks into a story that is ``width`` millimetres wide."""

    def __init__(self, width: float) -> None:
        self.width = width

    def write(self, story: Story, blocks: Sequence[Block]) -> None:
        """All blocks in their order."""
        for block in blocks:
            self._write_one(story, block)

    def _write_one(self, story: Story, block: Block) -> None:
        if isinstance(block, Text):
            self._text(story, block)
        elif isinstance(block, Facts):
            self._facts(story, block.rows)
        elif isinstance(block, Listing):
            self._listing(story, block)
        elif isinstance(block, SignatureLine):
            self._signature_line(story, block)
        elif isinstance(block, Frame):
            self._frame(story, block.blocks)
        elif isinstance(block, Together):
            self._together(story, block.blocks)
        else:
            self._special(story, block)

    def _text(self, story: Story, block: Text) -> None:
        listed = block.style == "List Item"
        paragraph = add_text(story, f"–\t{block.text}" if listed else block.text, block.style)
        if block.style == "Address":
            paragraph.paragraph_format.left_indent = Mm(self.width - _ADDRESS_MM)

    def _facts(self, story: Story, facts: Sequence[Fact]) -> None:
        label = min(58.0, self.width * 0.36)
        table = new_table(story, (label, self.width - label), rows=0)
        for fact in facts:
            if fact.condition:
                self._control_row(table, "{%tr if " + fact.condition + " %}")
            self._row(table, ((fact.label, "Fact Label"), (fact.value, "Fact")))
            if fact.condition:
                self._control_row(table, "{%tr endif %}")
        self._finish(table, (label, self.width - label))
        keep_rows_whole(table)
        for row in table.rows:
            _hairline(xml_of(row))
        _pad(table, 40)
        add_text(story, "", "Gap")

    def _listing(self, story: Story, listing: Listing) -> None:
        widths = [self.width * column.width / 100 for column in listing.columns]
        table = new_table(story, widths, rows=0)
        self._row(table, [(column.heading, "Cell Heading") for column in listing.columns])
        self._control_row(table, "{%tr " + listing.loop + " %}")
        self._row(table, [(column.cell, "Cell") for column in listing.columns])
        self._control_row(table, "{%tr endfor %}")
        if listing.total:
            self._row(table, [(f"**{cell}**", "Cell") for cell in listing.total])
        self._finish(table, widths)
        draw_lines(table)
        _pad(table, 34, 85)
        repeat_as_heading(table, 0)
        keep_rows_whole(table)
        add_text(story, "", "Gap")

    def _row(self, table: Table, cells: Sequence[tuple[str, str]]) -> None:
        row: _Row = table.add_row()  # type: ignore[no-untyped-call]
        for cell, (text, style) in zip(row.cells, cells, strict=True):
            cell_text(cell, text, style)

    def _control_row(self, table: Table, tag: str) -> None:
        self._row(table, [(tag, "Cell"), *[("", "Cell")] * (len(table.columns) - 1)])

    def _finish(self, table: Table, widths: Sequence[float]) -> None:
        for row in table.rows:
            _fix_row(xml_of(row), [round(width * _TWIPS_PER_MM) for width in widths])

    def _signature_line(self, story: Story, line: SignatureLine) -> None:
        add_text(story, "", "Gap")
        narrow = self.width < _NARROW_MM
        room, position = min(40.0, self.width * 0.2), self.width * (0.52 if narrow else 0.44)
        table = new_table(story, (position, room, self.width - room - position))
        left, middle, right = table.rows[0].cells
        cell_text(left, line.position, "Sign")
        cell_text(right, line.name, "Sign")
        # A stroke is some 2 mm wide, wider where the font is replaced; the cell has margins.
        blank = "_" * round((room - 4) / 2.3)
        if line.picture:
            blank = (
                "{% if "
                + line.picture
                + " %}{{ "
                + line.picture
                + "|picture(34, 14) }}{% else %}"
                + blank
                + "{% endif %}"
            )
        cell_text(middle, blank, "Sign")
        _align_bottom(table)
        keep_rows_whole(table)
        add_text(story, "", "Gap")

    def _frame(self, story: Story, blocks: Sequence[Block]) -> None:
        width = self.width * 0.62
        table = new_table(story, (width,))
        cell = table.rows[0].cells[0]
        first = xml_of(cell.paragraphs[0])
        Layout(width - 6).write(cell, blocks)
        first.getparent().remove(first)
        draw_lines(table, colour=INK, size=8, inside=False)
        keep_rows_whole(table)
        add_text(story, "", "Gap")

    def _special(self, story: Story, special: Special) -> None:
        if special.kind == "cut":
            add_text(story, "", "Cut")
        elif special.kind == "mark":
            self.mark(story)
        elif special.kind == "signer":
            self._signer(story)
        elif special.kind == "sign":
            self.sign(story)
        else:
            raise ValueError(f"no such block: @{special.kind}")

    def _together(self, story: Story, blocks: Sequence[Block]) -> None:
        """Blocks inside one row that can't be split: they stand on one page."""
        outer = new_table(story, (self.width,))
        cell = outer.rows[0].cells[0]
        first = xml_of(cell.paragraphs[0])
        self.write(cell, blocks)
        first.getparent().remove(first)
        keep_rows_whole(outer)

    def sign(self, story: Story) -> None:
        """Position, picture of the signature and name of the signer; under them the signature's mark."""
        self._together(story, (Special("signer"), Special("mark")))

    def _signer(self, story: Story) -> None:
        add_text(story, "", "Sign")
        table = new_table(story, (self.width * 0.45, self.width * 0.22, self.width * 0.32))
        left, middle, right = table.rows[0].cells
        cell_text(left, "{{ signer.position }}{% if signer_basis %}\n{{ signer_basis }}{% endif %}", "Sign")
        cell_text(middle, "{% if signature %}{{ signature|picture(34, 16) }}{% endif %}", "Sign")
        cell_text(right, "{{ signer.name }}", "Sign")
        _align_bottom(table)

    def mark(self, story: Story) -> None:
        """The frame of the electronic signature; dashed while it only keeps the place."""
        add_text(story, "", "Gap")
        add_text(story, "{%p if mark %}")
        add_text(story, "{%p if mark.reserved %}")
        self._mark_frame(story, "dashed", GREY)
        add_text(story, "{%p else %}")
        self._mark_frame(story, "single", INK)
        add_text(story, "{%p endif %}")
        add_text(story, "{%p endif %}")
        add_text(story, "", "Gap")

    def _mark_frame(self, story: Story, kind: str, colour: str) -> None:
        table = new_table(story, (min(self.width, 125.0),))
        cell_text(table.rows[0].cells[0], "{{ mark.heading }}", "Mark Heading")
        add_text(table.rows[0].cells[0], '{{ mark.lines|joined("\\n") }}', "Mark Line")
        draw_lines(table, kind=kind, colour=colour, size=10 if kind == "single" else 6, inside=False)
        keep_rows_whole(table)
        _pad(table, 85, 142)


def _hairline(row: Any) -> None:
    for cell in row.findall(qn("w:tc")):
        cell.get_or_add_tcPr().append(
            parse_xml(
                f"<w:tcBorders {nsdecls('w')}>"
                '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="D9D9D9"/></w:tcBorders>'
            )
        )


def _pad(table: Table, above: int, beside: int | None = None) -> None:
    """Room inside the cells, in twips."""
    sides = {"top": above, "left": beside, "bottom": above, "right": beside}
    margins = "".join(
        f'<w:{side} w:w="{room}" w:type="dxa"/>' for side, room in sides.items() if room is not None
    )
    for cell in xml_of(table).iter(qn("w:tc")):
        cell.get_or_add_tcPr().append(parse_xml(f"<w:tcMar {nsdecls('w')}>{margins}</w:tcMar>"))


def _align_bottom(table: Table) -> None:
    for cell in xml_of(table).iter(qn("w:tc")):
        cell.get_or_add_tcPr().append(parse_xml(f'<w:vAlign {nsdecls("w")} w:val="bottom"/>'))
