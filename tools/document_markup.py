"""The small markup in which the words of the documents are kept (``tools/document_wording/*.toml``).

One line is one paragraph. What stands at its start says what it is:

    %if x  %else  %end  %for a in b  %done     control of the paragraphs between
    = text        title            # text      section heading        > text   right, as an address
    - text        list item        ~ text      small note             ^ text   caption of what follows
    ---           cut line
    | label | value                row of facts; ``|? condition | label | value`` only sometimes
    +for item in items             table of a list, followed by its columns:
    + heading | width in % | cell      ``//`` in a cell starts a new paragraph
    +total | cell | cell               a last row
    _ position | name | picture    line for a signature
    [  …  ]                        frame around the lines between
    (  …  )                        the lines between stay on one page
    @sign  @mark                   signer with the signature's mark; the mark alone
    **text**                       bold, anywhere
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_STYLES = {
    "= ": "Title",
    "# ": "heading 2",
    "> ": "Address",
    "- ": "List Item",
    "~ ": "Note",
    "^ ": "Figure Caption",
}
_ENDINGS = {"else": "{%p else %}", "end": "{%p endif %}", "done": "{%p endfor %}"}


@dataclass(frozen=True)
class Text:
    """A paragraph in a named style."""

    text: str
    style: str = "Normal"


@dataclass(frozen=True)
class Fact:
    """A row of label and value, shown when ``condition`` holds."""

    label: str
    value: str
    condition: str = ""


@dataclass(frozen=True)
class Facts:
    """A table of facts."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True)
class Column:
    """A column of a list's table; ``width`` in percent of the text's width."""

    heading: str
    width: int
    cell: str


@dataclass
class Listing:
    """A table with one row per item."""

    loop: str
    columns: list[Column] = field(default_factory=list)
    total: tuple[str, ...] = ()


@dataclass(frozen=True)
class SignatureLine:
    """Position, room for a signature (or its picture), name."""

    position: str
    name: str
    picture: str = ""


@dataclass(frozen=True)
class Frame:
    """Lines inside a frame."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Together:
    """Lines that stay on one page."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Special:
    """``sign``, ``signer``, ``mark`` or ``cut``."""

    kind: str


Block = Text | Facts | Listing | SignatureLine | Frame | Together | Special


_OPENING: dict[str, type[Frame] | type[Together]] = {"[": Frame, "(": Together}
_CLOSING = {"]", ")"}


def read_markup(body: str) -> tuple[Block, ...]:
    """The blocks of a body; a ``ValueError`` names a line that has no meaning."""
    lines = [line.strip() for line in body.splitlines() if line.strip()]
    return tuple(_blocks(iter(lines)))


def _blocks(lines: Iterator[str]) -> Iterator[Block]:
    facts: list[Fact] = []
    listing: Listing | None = None
    for line in lines:
        if facts and not line.startswith("|"):
            yield Facts(tuple(facts))
            facts = []
        if listing and not line.startswith("+"):
            yield listing
            listing = None
        if line.startswith("|"):
            facts.append(_fact(line))
        elif line.startswith("+"):
            listing = _extended(listing, line)
        elif line in _CLOSING:
            return
        elif line in _OPENING:
            yield _OPENING[line](tuple(_blocks(lines)))
        else:
            yield _simple(line)
    if facts:
        yield Facts(tuple(facts))
    if listing:
        yield listing


def _simple(line: str) -> Block:
    if line == "---":
        return Special("cut")
    if line.startswith("@"):
        return Special(line[1:])
    if line.startswith("%"):
        return Text(control(line))
    if line.startswith("_ "):
        return SignatureLine(*_split(line[2:]))
    style = _STYLES.get(line[:2])
    return Text(line[2:].strip(), style) if style else Text(line)


def control(line: str) -> str:
    """The control paragraph of a ``%`` line."""
    word = line[1:].split(maxsplit=1)[0]
    return _ENDINGS.get(word) or "{%p " + line[1:] + " %}"


def _fact(line: str) -> Fact:
    condition, rest = "", line[1:]
    if line.startswith("|?"):
        condition, rest = line[2:].split(" | ", 1)
    label, value = rest.split(" | ", 1)
    return Fact(label.strip(), value.strip(), condition.strip())


def _extended(listing: Listing | None, line: str) -> Listing:
    if line.startswith("+for "):
        return Listing(line[1:])
    if listing is None:
        raise ValueError(f"a column outside a table: {line}")
    if line.startswith("+total"):
        listing.total = tuple(_split(line.removeprefix("+total |")))
        return listing
    heading, width, cell = [*line[1:].split(" | ", 2), ""][:3]
    listing.columns.append(Column(heading.strip(), int(width.strip(" |")), cell.strip()))
    return listing


def _split(text: str) -> Sequence[str]:
    return [piece.strip() for piece in text.split(" | ")]
