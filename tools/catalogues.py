"""Interface strings: reading them out of the source, and the ``.ts`` catalogues they live in.

Qt's own ``lupdate`` silently drops a Python call such as ``translate("C", "%n x", "", len(rows))``
and forgets the plural of ``translate("C", "%n x", "", n)``; so the strings are read from the
syntax tree here, and written in the form that Qt Linguist and ``lrelease`` read.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

PLURAL_FORMS = {"ru": 3, "kk": 2, "hu": 1, "en": 2}
LANGUAGES = tuple(PLURAL_FORMS)
_TR = {"tr", "QT_TR_NOOP"}
_TRANSLATE = {"translate", "QT_TRANSLATE_NOOP"}


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One source string in its context (the class that says it)."""

    context: str
    source: str
    comment: str = ""

    @property
    def plural(self) -> bool:
        """Whether the sentence changes with a count."""
        return "%n" in self.source


@dataclass(slots=True)
class Catalogue:
    """One area in one language: each text with its translation, one form or a form per plural."""

    language: str
    forms: dict[Text, list[str]] = field(default_factory=dict)

    def slots(self, text: Text) -> int:
        """How many forms the text needs in this language."""
        return PLURAL_FORMS[self.language] if text.plural else 1

    def finished(self, text: Text) -> bool:
        """Whether every form is there."""
        return len(self.forms[text]) == self.slots(text) and all(self.forms[text])

    def keeps(self, text: Text) -> bool:
        """English is the source: only its plurals need a catalogue."""
        return self.language != "en" or text.plural

    def renew(self, texts: Iterable[Text]) -> None:
        """Take over the texts of the source: new ones come empty, gone ones leave."""
        known = self.forms
        kept = sorted(text for text in set(texts) if self.keeps(text))
        self.forms = {text: known.get(text) or [""] * self.slots(text) for text in kept}

    def missing(self) -> list[Text]:
        """The texts without a whole translation."""
        return [text for text in self.forms if not self.finished(text)]


class UntranslatableError(Exception):
    """A string that no catalogue can hold; the message names file, line and reason."""


class _Reader(ast.NodeVisitor):
    """Collects the texts of one module, knowing in which class each is said."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.classes: list[str] = []
        self.texts: list[Text] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node.func)
        if name in ("tr", "_tr") and isinstance(node.func, ast.Name):
            name = "translate"  # a local alias of QCoreApplication.translate
        if name in _TR and node.args:
            self._tr(node)
        elif name in _TRANSLATE and node.args:
            self._translate(node)
        self.generic_visit(node)

    def _tr(self, node: ast.Call) -> None:
        source = self._literal(node, 0)
        if source is None:
            return
        if not self.classes:
            raise UntranslatableError(f"{self.path}:{node.lineno}: no class gives this text its context")
        self.texts.append(Text(self.classes[-1], source, self._literal(node, 1) or ""))

    def _translate(self, node: ast.Call) -> None:
        context = node.args[0]
        if not (isinstance(context, ast.Constant) and isinstance(context.value, str)):
            return  # a painter's translate(x, y), or a text that is marked elsewhere
        if len(node.args) == 1:
            raise UntranslatableError(f"{self.path}:{node.lineno}: the context of this text is missing")
        source = self._literal(node, 1)
        if source is not None:
            self.texts.append(Text(context.value, source, self._literal(node, 2) or ""))

    def _literal(self, node: ast.Call, index: int) -> str | None:
        """A constant argument; None for a variable, whose text is marked elsewhere."""
        if index >= len(node.args):
            return None
        argument = node.args[index]
        if isinstance(argument, ast.JoinedStr | ast.BinOp):
            place = f"{self.path}:{node.lineno}"
            raise UntranslatableError(f"{place}: a text put together at run time can't be translated")
        constant = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        return ast.literal_eval(argument) if constant else None


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def texts_of(path: Path) -> list[Text]:
    """The texts that a module says.

    Raises:
        UntranslatableError: a text is put together at run time or has no context.
    """
    reader = _Reader(path)
    reader.visit(ast.parse(path.read_text(encoding="utf-8"), filename=str(path)))
    return reader.texts


def read(path: Path, language: str) -> Catalogue:
    """A catalogue from its file; an empty one where the file is not there yet."""
    catalogue = Catalogue(language)
    if path.exists():
        catalogue.forms = dict(_messages(path))
    return catalogue


def _messages(path: Path) -> Iterator[tuple[Text, list[str]]]:
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = Text(name, message.findtext("source", ""), message.findtext("comment", ""))
            yield text, _forms(message)


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return [""]
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def write(path: Path, catalogue: Catalogue) -> bool:
    """Write the catalogue in the form of Qt Linguist; whether the file changed."""
    content = "".join(_lines(catalogue))
    if path.exists() and path.read_text(encoding="utf-8") == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8", newline="\n")
    return True


def _lines(catalogue: Catalogue) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    yield f'<TS version="2.1" language="{catalogue.language}" sourcelanguage="en">\n'
    for name in sorted({text.context for text in catalogue.forms}):
        yield f"<context>\n    <name>{_quoted(name)}</name>\n"
        for text in catalogue.forms:
            if text.context == name:
                yield from _message(catalogue, text)
        yield "</context>\n"
    yield "</TS>\n"


def _message(catalogue: Catalogue, text: Text) -> Iterator[str]:
    yield '    <message numerus="yes">\n' if text.plural else "    <message>\n"
    yield f"        <source>{_quoted(text.source)}</source>\n"
    if text.comment:
        yield f"        <comment>{_quoted(text.comment)}</comment>\n"
    state = "" if catalogue.finished(text) else ' type="unfinished"'
    forms = catalogue.forms[text]
    if text.plural:
        yield f"        <translation{state}>\n"
        for form in forms:
            yield f"            <numerusform>{_quoted(form)}</numerusform>\n"
        yield "        </translation>\n"
    else:
        yield f"        <translation{state}>{_quoted(forms[0])}</translation>\n"
    yield "    </message>\n"


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
