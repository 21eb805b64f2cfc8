"""Text snippets: standard sentences with fields, put into an answer by a keyword.

A snippet is written by staff, so the same closed language holds as for templates. A field that the case has
no value for leaves a visible mark ``‹field›`` in the text; a letter with such a mark must not be signed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.amounts import Money
from letters.schema import Shape
from letters.tag_rules import TagRules
from letters.templating import text_environment

if TYPE_CHECKING:
    from jinja2 import nodes

FIELDS: dict[str, type] = {
    "applicant": str,
    "salutation": str,
    "number": str,
    "registered_on": date,
    "received_at": datetime,
    "subject": str,
    "address": str,
    "account_no": str,
    "due": date,
    "send_by": date,
    "new_due": date,
    "executor": str,
    "executor_phone": str,
    "executor_email": str,
    "unit": str,
    "organisation": str,
    "office_phone": str,
    "office_address": str,
    "office_hours": str,
    "visit_at": datetime,
    "engineer": str,
    "act_number": str,
    "answer_number": str,
    "answer_on": date,
    "amount": Money,
    "today": date,
}
"""The fields that a snippet may name; a service fills those that the case has."""

MAX_SNIPPET = 20_000
"""Characters of a snippet."""

_OPEN, _CLOSE = "\u2039", "\u203a"
_MARK = re.compile(f"{_OPEN}([a-z_]+){_CLOSE}")
_SHAPES = {name: Shape(kind, optional=True) for name, kind in FIELDS.items()}


@dataclass(frozen=True, slots=True)
class Expansion:
    """The text of a snippet for a case, and the fields that had no value, in the order of the text."""

    text: str
    empty: tuple[str, ...] = ()


def unfilled(text: str) -> tuple[str, ...]:
    """The fields whose marks still stand in a text."""
    return tuple(dict.fromkeys(name for name in _MARK.findall(text) if name in FIELDS))


def check_snippet(text: str, *, language: str) -> tuple[str, ...]:
    """The fields that a snippet names, sorted.

    Raises:
        BadInput: ``snippet_too_long``, ``template_syntax``, ``template_tag_unknown`` and the other codes of
            the tag rules, with the line of the snippet in ``where``.
    """
    return tuple(sorted(_read(text, language)[1]))


def expand(text: str, values: Mapping[str, object], *, language: str) -> Expansion:
    """The snippet's text for a case; ``BadInput`` as for ``check_snippet``."""
    parsed, used = _read(text, language)
    known = {name: value for name, value in values.items() if name in FIELDS}
    empty = {name for name in used if known.get(name) in (None, "")}
    _mark_empty(parsed, empty)
    filled = text_environment(language).from_string(parsed).render({**dict.fromkeys(FIELDS), **known})
    return Expansion(filled, unfilled(filled))


def _read(text: str, language: str) -> tuple[nodes.Template, set[str]]:
    from jinja2 import TemplateSyntaxError

    if len(text) > MAX_SNIPPET:
        raise BadInput("snippet_too_long", where="snippet", size=len(text), limit=MAX_SNIPPET)
    rules = TagRules(_SHAPES, lambda line: _place(text, line))
    try:
        parsed = text_environment(language).parse(text)
        rules.check(parsed)
    except TemplateSyntaxError as reason:
        raise BadInput("template_syntax", **_place(text, reason.lineno)) from reason
    except (RecursionError, ValueError) as reason:  # nested without end, or a number of thousands of digits
        raise BadInput("template_syntax", **_place(text, 1)) from reason
    return parsed, rules.used


def _place(text: str, line: int) -> dict[str, object]:
    lines = text.splitlines() or [""]
    index = min(max(line, 1), len(lines))
    return {"where": f"{index}", "text": lines[index - 1].strip()[:80]}


def _mark_empty(parsed: nodes.Template, empty: set[str]) -> None:
    """Put the mark of its name where an empty field is printed; conditions still see it as empty."""
    from jinja2 import nodes

    for output in parsed.find_all(nodes.Output):
        output.nodes = [_marked(piece, empty) for piece in output.nodes]


def _marked(piece: nodes.Expr, empty: set[str]) -> nodes.Expr:
    from jinja2 import nodes

    inner: nodes.Node | None = piece
    while isinstance(inner, nodes.Filter):
        inner = inner.node
    if isinstance(inner, nodes.Name) and inner.name in empty:
        return nodes.Const(f"{_OPEN}{inner.name}{_CLOSE}", lineno=piece.lineno, environment=piece.environment)
    return piece
