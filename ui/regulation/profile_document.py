"""A profile and a comparison of profiles as documents: to read, to mark and copy, and to print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from domain.profile_comparison import ComparedPoint
from domain.profile_listing import ListedRule, ListedSection
from domain.regulation.profile import Profile
from domain.regulation.words import Clause, Names, Origin
from ui.regulation.rule_words import field_words, section_words
from ui.regulation.value_words import point_words, saying_words, value_words
from ui.regulation.words import tr
from ui.theme import tokens
from ui.wording.dates import language

CLAUSE_LINK = "clause:"
_HIDDEN = frozenset({"icon", "format"})


def profile_html(sections: Sequence[ListedSection], only: str = "") -> str:
    """The rules section by section; ``only`` one of them. Clauses are links into the text."""
    shown = [section for section in sections if only in ("", section.code)]
    return "".join(part for section in shown for part in _section(section))


def _section(section: ListedSection) -> Iterator[str]:
    yield f"<h2>{escape(section_words(section.code))}</h2>"
    for rule in section.rules:
        yield from _rule(rule)


def _rule(rule: ListedRule) -> Iterator[str]:
    look = tokens()
    title = _title(rule)
    if title:
        yield f'<p style="margin-top: 10px; margin-bottom: 2px"><b>{escape(title)}</b></p>'
    for detail in rule.details:
        if detail.field in _HIDDEN or detail.value is False:
            continue
        name = escape(field_words(detail.field))
        yield (
            f'<p style="margin: 0 0 0 14px"><span style="color: {look.text3}">{name}:</span>'
            f" {_value(detail.field, detail.value)}</p>"
        )
    if rule.clause is not None:
        yield _quote(rule.clause)


def _title(rule: ListedRule) -> str:
    if rule.names is not None:
        name = rule.names.text(language())
        return name[:1].upper() + name[1:]
    inside = rule.key.partition(".")[2]
    return field_words(inside.rpartition(".")[2]).capitalize() if inside else ""


def _value(field: str, value: object) -> str:
    words = escape(value_words(field, value))
    if isinstance(value, Clause):
        return f'<a href="{CLAUSE_LINK}{escape(value.code)}">{words}</a>'
    return words


def _quote(clause: Clause) -> str:
    look = tokens()
    place = escape(f"{clause.section} ({clause.code})")
    house = ""
    if clause.origin is Origin.HOUSE:
        house = f" · {escape(tr('regulation', 'decided by the organisation'))}"
    return (
        f'<p style="margin: 2px 0 6px 14px; color: {look.text2}"><i>«{escape(clause.text)}»</i><br>'
        f'<a href="{CLAUSE_LINK}{escape(clause.code)}">{place}</a>{house}</p>'
    )


def text_html(text: str, place: tuple[int, int] | None) -> str:
    """The text of the regulation; the clause that was asked for is marked and can be scrolled to."""
    look = tokens()
    if place is None:
        return _paragraphs(text)
    first, last = place
    marked = escape(text[first:last]).replace("\n", "<br>")
    mark = f'<a name="asked"></a><span style="background-color: {look.warn.tint}">{marked}</span>'
    return _paragraphs(text[:first]) + mark + _paragraphs(text[last:])


def _paragraphs(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def comparison_html(profiles: Sequence[Profile], points: Sequence[ComparedPoint]) -> str:
    """One row for each point, one column for each profile; what differs has a mark before it."""
    heads = "".join(_head(profile.names, profile.edition) for profile in profiles)
    first = f"<td {_cell()}>{escape(tr('regulation', 'Point'))}</td>"
    rows = "".join(_row(point) for point in points)
    return f'<table width="100%" cellspacing="0" cellpadding="8"><tr>{first}{heads}</tr>{rows}</table>'


def _cell() -> str:
    return f'style="border-bottom: 1px solid {tokens().line2}"'


def _head(names: Names, edition: str) -> str:
    name = escape(names.text(language()))
    small = f'<small style="color: {tokens().text3}">{escape(edition)}</small>'
    return f"<td {_cell()}><b>{name}</b><br>{small}</td>"


def _row(point: ComparedPoint) -> str:
    look = tokens()
    sign = "\u2260 " if point.differs else ""
    head = f"<td {_cell()}><b>{sign}{escape(point_words(point))}</b></td>"
    silent = f'<span style="color: {look.text3}">{escape(tr("regulation", "not stated"))}</span>'
    cells = []
    for cell in point.cells:
        said = "<br>".join(escape(saying_words(saying)) for saying in cell)
        cells.append(f"<td {_cell()}>{said or silent}</td>")
    return f"<tr>{head}{''.join(cells)}</tr>"
