"""Rendering: templates with escaping on, words from a file per language."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

HERE = Path(__file__).parent
LANGUAGES = ("ru", "kk", "hu", "en")


def language_of(accepted: str) -> str:
    """The first language of an Accept-Language header that the page speaks; Russian otherwise."""
    for part in accepted.split(","):
        name = part.split(";")[0].strip().lower().split("-")[0]
        if name in LANGUAGES:
            return name
    return LANGUAGES[0]


@cache
def words(language: str) -> dict[str, str]:
    """The page's words in one language."""
    found: dict[str, str] = tomllib.loads((HERE / "words" / f"{language}.toml").read_text(encoding="utf-8"))
    return found


def render(name: str, language: str, **facts: Any) -> str:
    """A page as HTML."""
    return _environment().get_template(name).render(w=words(language), language=language, **facts)


@cache
def style() -> str:
    """The style sheet."""
    return (HERE / "style.css").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
