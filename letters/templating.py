"""The language of the templates: which words a tag may use and how a value turns into text.

Templates are edited by people and imported, so the environment is closed: a sandbox, no globals, no tests,
only the filters below, every text escaped, an unknown or missing value an error instead of a hole.
The tag syntax is that of docxtpl: ``{{ value }}``, ``{%p if … %}`` for a paragraph, ``{%tr for … %}`` for a
row.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from letters import dates
from letters.amounts import Money, counted, money
from letters.context import Paragraphs, Picture

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

PICTURES = "_pictures"
"""Name under which a rendering passes its collector of pictures; no template may use it."""

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'
_YES_NO = {"ru": ("да", "нет"), "kk": ("иә", "жоқ"), "hu": ("igen", "nem"), "en": ("yes", "no")}
DASH = "\u2014"


class MissingValueError(TypeError):
    """A tag shows a value that this document does not have; it needs an ``if`` around it."""


class PictureSink(Protocol):
    """Takes a picture into the package and returns the drawing that shows it."""

    def drawing(self, picture: Picture, *, width_mm: float, height_mm: float) -> str:
        """WordprocessingML of the picture, fitted into the box."""
        ...


@dataclass(frozen=True, slots=True)
class FilterRule:
    """A filter for the template check: what it takes and how many arguments."""

    takes: tuple[type, ...]
    arguments: tuple[int, int] = (0, 0)


_DAYS = ("long_date", "short_date", "weekday_date", "on", "until", "dated")
_MOMENTS = ("clock", "date_clock", "short_clock")

FILTERS: dict[str, FilterRule] = {
    **dict.fromkeys(_DAYS, FilterRule((date,))),
    **dict.fromkeys(_MOMENTS, FilterRule((datetime,))),
    "counted": FilterRule((int,), (1, 1)),
    "money": FilterRule((Money,)),
    "joined": FilterRule((tuple,), (1, 1)),
    "length": FilterRule((tuple,)),
    "or_dash": FilterRule((str, date, int)),
    "upper_first": FilterRule((str,)),
    "yes_no": FilterRule((bool,)),
    "picture": FilterRule((Picture,), (1, 2)),
}


def clean_text(text: str) -> str:
    """Text without the characters that XML cannot hold, lines ended by a line feed."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n"))


def shown(value: object, language: str) -> str:
    """A value as plain text; MissingValueError for None, TypeError for what has no text."""
    if value is None:
        raise MissingValueError("value is missing")
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, datetime):
        return dates.date_clock(value, language)
    if isinstance(value, date):
        return dates.long_date(value, language)
    if isinstance(value, Money):
        return money(value, language)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise TypeError("value has no text")


def _finalizer(language: str) -> Callable[[object], object]:
    from jinja2.runtime import Undefined
    from markupsafe import Markup, escape

    def finalize(value: object) -> object:
        if isinstance(value, Markup):
            return value
        if isinstance(value, Undefined):
            return str(value)
        text = str(escape(shown(value, language)))
        return Markup(text.replace("\n", _BREAK).replace("\t", _TAB))

    return finalize


def _given(
    function: Callable[[date, str], str] | Callable[[datetime, str], str], language: str
) -> Callable[..., Any]:
    def spoken(value: object) -> str:
        if value is None:
            raise MissingValueError("value is missing")
        return function(value, language)  # type: ignore[arg-type]

    return spoken


def _plain_filters(language: str) -> dict[str, Callable[..., Any]]:
    yes, no = _YES_NO[language]

    def joined(values: Paragraphs, separator: str) -> str:
        return separator.join(clean_text(value) for value in values)

    def or_dash(value: object) -> str:
        return DASH if value is None or value == "" else shown(value, language)

    def upper_first(text: str) -> str:
        return text[:1].upper() + text[1:]

    return {
        **{name: _given(getattr(dates, name), language) for name in (*_DAYS, *_MOMENTS)},
        "counted": lambda number, thing: counted(number, thing, language),
        "money": lambda amount: money(amount, language),
        "joined": joined,
        "length": len,
        "or_dash": or_dash,
        "upper_first": upper_first,
        "yes_no": lambda value: yes if value else no,
    }


def _picture_filter() -> Callable[..., Any]:
    from jinja2 import pass_context
    from jinja2.runtime import Context
    from markupsafe import Markup

    @pass_context
    def picture(context: Context, value: Picture | None, width_mm: float, height_mm: float = 230) -> Markup:
        if value is None:
            raise MissingValueError("picture is missing")
        sink: PictureSink = context[PICTURES]
        drawing = sink.drawing(value, width_mm=width_mm, height_mm=height_mm)
        return Markup(f'</w:t></w:r><w:r>{drawing}</w:r><w:r><w:t xml:space="preserve">')

    return picture


@lru_cache(maxsize=8)
def environment(language: str) -> ImmutableSandboxedEnvironment:
    """The closed environment of a language; made once, used by every template of that language."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    made = ImmutableSandboxedEnvironment(
        autoescape=True, undefined=StrictUndefined, finalize=_finalizer(language), cache_size=0
    )
    made.globals.clear()
    made.tests.clear()
    made.filters.clear()
    made.filters.update({**_plain_filters(language), "picture": _picture_filter()})
    return made


@lru_cache(maxsize=8)
def text_environment(language: str) -> ImmutableSandboxedEnvironment:
    """The same closed environment for plain text: snippets and messages; nothing is escaped."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    made = ImmutableSandboxedEnvironment(
        autoescape=False,
        undefined=StrictUndefined,
        finalize=lambda value: shown(value, language),
        cache_size=0,
        keep_trailing_newline=True,
    )
    made.globals.clear()
    made.tests.clear()
    made.filters.clear()
    made.filters.update(_plain_filters(language))
    return made
