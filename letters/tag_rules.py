"""Which tags a template may hold, decided from the parsed template alone, before anything is rendered.

Only names of the document's own context, fields of them, the known filters, ``if`` and ``for`` over a list.
No call, no index, no assignment, no include: what is left always ends and cannot reach out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, is_dataclass
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.amounts import Money
from letters.schema import Shape
from letters.templating import FILTERS

if TYPE_CHECKING:
    from jinja2 import nodes

Locate = Callable[[int], Mapping[str, object]]
"""Line of the source to the facts of an error."""

MAX_DEPTH = 3
"""Loops inside each other; more would make a document grow without bound."""

_PRINTED = (str, int, date, Money)


@dataclass(frozen=True)
class LoopState:
    """What a template may ask about the loop it is in."""

    index: int
    first: bool
    last: bool
    length: int


@dataclass(frozen=True, slots=True)
class _Bound:
    shape: Shape
    path: str


@dataclass
class TagRules:
    """Walks a parsed template; ``used`` collects the paths of all fields it names."""

    names: Mapping[str, Shape]
    locate: Locate
    used: set[str] = field(default_factory=set)

    def check(self, template: nodes.Template) -> None:
        """Raise ``BadInput`` for the first tag that is not allowed, with its place."""
        scope = {name: _Bound(shape, name) for name, shape in self.names.items()}
        self._block(template.body, scope, 0)

    def _block(self, block: list[nodes.Node], scope: dict[str, _Bound], depth: int) -> None:
        from jinja2 import nodes

        for node in block:
            if isinstance(node, nodes.Output):
                self._output(node, scope)
            elif isinstance(node, nodes.If):
                self._if(node, scope, depth)
            elif isinstance(node, nodes.For):
                self._for(node, scope, depth)
            else:
                raise self._forbidden(node)

    def _output(self, node: nodes.Output, scope: dict[str, _Bound]) -> None:
        from jinja2 import nodes

        for piece in node.nodes:
            if isinstance(piece, nodes.TemplateData):
                continue
            shape = self._value(piece, scope).shape
            printed = not shape.many and shape.kind is not bool and issubclass(shape.kind, _PRINTED)
            if not printed:
                raise self._refused("template_tag_not_text", piece, tag=_spelling(piece))

    def _if(self, node: nodes.If, scope: dict[str, _Bound], depth: int) -> None:
        self._value(node.test, scope)
        self._block(node.body, scope, depth)
        for other in node.elif_:
            self._if(other, scope, depth)
        self._block(node.else_, scope, depth)

    def _for(self, node: nodes.For, scope: dict[str, _Bound], depth: int) -> None:
        from jinja2 import nodes

        if node.test is not None or node.recursive or not isinstance(node.target, nodes.Name):
            raise self._forbidden(node)
        if depth >= MAX_DEPTH:
            raise self._refused("template_loops_too_deep", node, limit=MAX_DEPTH)
        over = self._value(node.iter, scope)
        if not over.shape.many:
            raise self._refused("template_tag_not_list", node, tag=_spelling(node.iter))
        item = _Bound(over.shape.item, over.path)
        inner = {**scope, node.target.name: item, "loop": _Bound(Shape(LoopState), "loop")}
        self._block(node.body, inner, depth + 1)
        self._block(node.else_, scope, depth)

    def _value(self, node: nodes.Node, scope: dict[str, _Bound]) -> _Bound:
        from jinja2 import nodes

        if isinstance(node, nodes.Name):
            return self._name(node, scope)
        if isinstance(node, nodes.Getattr):
            return self._field(node, scope)
        if isinstance(node, nodes.Filter):
            return self._filtered(node, scope)
        if isinstance(node, nodes.Const):
            return _Bound(Shape(type(node.value)), "")
        return self._compound(node, scope)

    def _compound(self, node: nodes.Node, scope: dict[str, _Bound]) -> _Bound:
        from jinja2 import nodes

        if isinstance(node, nodes.Compare):
            self._value(node.expr, scope)
            for operand in node.ops:
                self._value(operand.expr, scope)
        elif isinstance(node, nodes.And | nodes.Or):
            self._value(node.left, scope)
            self._value(node.right, scope)
        elif isinstance(node, nodes.Not):
            self._value(node.node, scope)
        else:
            raise self._forbidden(node)
        return _Bound(Shape(bool), "")

    def _name(self, node: nodes.Name, scope: dict[str, _Bound]) -> _Bound:
        if node.name not in scope:
            raise self._unknown(node, node.name, scope)
        return self._noted(scope[node.name])

    def _field(self, node: nodes.Getattr, scope: dict[str, _Bound]) -> _Bound:
        owner = self._value(node.node, scope)
        if owner.shape.many:
            raise self._refused("template_tag_list", node, tag=_spelling(node.node))
        known = owner.shape.fields if is_dataclass(owner.shape.kind) else {}
        if node.attr not in known:
            raise self._unknown(node, node.attr, known)
        return self._noted(_Bound(known[node.attr], f"{owner.path}.{node.attr}"))

    def _noted(self, bound: _Bound) -> _Bound:
        self.used.add(bound.path)
        return bound

    def _filtered(self, node: nodes.Filter, scope: dict[str, _Bound]) -> _Bound:
        rule = FILTERS.get(node.name)
        if rule is None or node.node is None:
            raise self._refused("template_tag_filter", node, tag=node.name)
        least, most = rule.arguments
        plain = not (node.kwargs or node.dyn_args or node.dyn_kwargs)
        if not plain or not least <= len(node.args) <= most:
            raise self._refused("template_filter_value", node, tag=_spelling(node), filter=node.name)
        for argument in node.args:
            self._value(argument, scope)
        given = self._value(node.node, scope)
        kind = tuple if given.shape.many else given.shape.kind
        if not issubclass(kind, rule.takes) or (kind is bool and bool not in rule.takes):
            raise self._refused("template_filter_value", node, tag=_spelling(node), filter=node.name)
        return _Bound(Shape(int if node.name == "length" else str), given.path)

    def _unknown(self, node: nodes.Node, name: str, known: Mapping[str, object]) -> BadInput:
        meant = _closest(name, known)
        if meant:
            return self._refused("template_tag_misspelt", node, tag=_spelling(node), suggestion=meant)
        return self._refused("template_tag_unknown", node, tag=_spelling(node))

    def _forbidden(self, node: nodes.Node) -> BadInput:
        return self._refused("template_tag_forbidden", node, tag=type(node).__name__.lower())

    def _refused(self, code: str, node: nodes.Node, **facts: object) -> BadInput:
        return BadInput(code, **self.locate(node.lineno), **facts)


def _closest(name: str, known: Mapping[str, object]) -> str:
    """The known name that was probably meant, or an empty string."""
    return next(iter(get_close_matches(name, [key for key in known if not key.startswith("_")], n=1)), "")


def _spelling(node: nodes.Node) -> str:
    """A tag's expression as it was typed, near enough to be found."""
    from jinja2 import nodes

    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_spelling(node.node)}.{node.attr}"
    if isinstance(node, nodes.Filter) and node.node is not None:
        return f"{_spelling(node.node)}|{node.name}"
    return repr(node.value) if isinstance(node, nodes.Const) else type(node).__name__.lower()
